#include "core/documents/write_html.h"
#include "tests/core/documents/sides.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using enum Change;

std::string body_of(const DocumentBlock& block)
{
    const std::string page = write_html({"", {block}});
    const std::string_view begin = "<body>\n";
    const std::size_t from = page.find(begin) + begin.size();
    return page.substr(from, page.find("</body>") - from);
}

std::string paragraph(std::string_view words)
{
    return body_of(Paragraph{{}, {{kept, std::string(words)}}, 0});
}

// Takes hidden words out, undoes escapes and reads the marks; every other < would be a breach.
Sides sides_of(std::string_view text)
{
    Sides sides;
    Change now = kept;
    const auto take = [&](std::string_view token) {
        const bool there = text.starts_with(token);
        text.remove_prefix(there ? token.size() : 0);
        return there;
    };
    EXPECT_TRUE(take("<p>"));
    EXPECT_TRUE(text.ends_with("</p>\n"));
    text.remove_suffix(5);
    while (!text.empty()) {
        if (take("<span class=\"heard\">")) {
            text.remove_prefix(text.find("</span>") + 7);
        } else if (take("<del>")) {
            now = struck;
        } else if (take("<ins>")) {
            now = added;
        } else if (take("</del>") || take("</ins>")) {
            now = kept;
        } else {
            char one = take("&lt;")   ? '<'
                     : take("&gt;")   ? '>'
                     : take("&amp;")  ? '&'
                     : take("&quot;") ? '"'
                                      : '\0';
            if (one == '\0') {
                EXPECT_NE(text.front(), '<');
                one = text.front();
                text.remove_prefix(1);
            }
            sides.before += now == added ? "" : std::string(1, one);
            sides.after += now == struck ? "" : std::string(1, one);
        }
    }
    return sides;
}

TEST(HtmlWriter, MarksWhatWasStruckAndAddedForEyeAndEar)
{
    EXPECT_EQ(body_of(Paragraph{{}, {{struck, "fourteen"}, {added, "ten"}, {kept, " days"}}, 0}),
        "<p><span class=\"heard\">[deleted:]</span><del>fourteen</del>"
        "<span class=\"heard\">[end of deletion]</span>"
        "<span class=\"heard\">[new:]</span><ins>ten</ins>"
        "<span class=\"heard\">[end of new text]</span> days</p>\n");
}

TEST(HtmlWriter, LeavesBothWordingsReadableByTheirMarks)
{
    std::mt19937 random(412);
    for (int round = 0; round < 500; ++round) {
        const std::string before = any_words(random);
        const std::string after = any_words(random);
        const std::string text = body_of(Paragraph{{}, redline(before, after), 0});
        ASSERT_EQ(sides_of(text), (Sides{before, after})) << text;
    }
}

TEST(HtmlWriter, LetsNobodyTypeHtml)
{
    EXPECT_EQ(paragraph("<script>alert(\"1\")</script> &lt; </del>"),
        "<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;lt; &lt;/del&gt;</p>\n");
    EXPECT_NE(
        write_html({"</title><script>", {}}).find("<title>&lt;/title&gt;&lt;script&gt;</title>"),
        std::string::npos);
    EXPECT_EQ(body_of(GridTable{{"<b>"}, {{"a & b\nc"}}, GridTable::no_figures}),
        "<table>\n<tr><th class=\"short\">&lt;b&gt;</th></tr>\n<tr><td class=\"short\">a &amp; b c"
        "</td></tr>\n</table>\n");
    EXPECT_EQ(body_of(FactTable{{{"<i>", "\"x\""}}}),
        "<table class=\"facts\">\n<tr><th scope=\"row\">&lt;i&gt;</th><td>&quot;x&quot;</td></tr>\n"
        "</table>\n");
}

TEST(HtmlWriter, KeepsLinesAndParagraphsApart)
{
    EXPECT_EQ(paragraph("a\nb\n\nc"), "<p>a<br>\nb</p>\n<p>c</p>\n");
}

TEST(HtmlWriter, LoadsAndRunsNothing)
{
    const std::string page = write_html({"T", {TitleLine{"T", "A"}, MarksLegend{}, RuleLine{}}});
    EXPECT_TRUE(page.starts_with("<!DOCTYPE html>\n"));
    EXPECT_NE(page.find("default-src 'none'"), std::string::npos);
    for (const std::string_view loads : {"http", "src=", "href", "<script", "url("}) {
        EXPECT_EQ(page.find(loads, page.find("<title>")), std::string::npos) << loads;
    }
}

TEST(HtmlWriter, HeadsEachPageOnPaperWithItsSheet)
{
    const std::string page =
        write_html({"All", {TitleLine{"TA-1", "NOT AGREED", {"Revision 2", "Wording 1234"}},
                               PageBreak{}, TitleLine{"TA-2", "", {}}}});
    EXPECT_NE(page.find("@page sheet1 { @top-left { content: \"TA\\2D 1\";"), std::string::npos);
    EXPECT_NE(page.find("@top-right { content: \"NOT AGREED\";"), std::string::npos);
    EXPECT_NE(
        page.find("@bottom-left { content: \"Revision 2\\2C  Wording 1234\";"), std::string::npos);
    EXPECT_NE(
        page.find("@bottom-right { content: \"Page \" counter(page) \" of \" counter(pages);"),
        std::string::npos);
    EXPECT_NE(page.find("<section class=\"sheet1\">\n<h1>TA-1</h1>"), std::string::npos);
    EXPECT_NE(
        page.find("</section>\n<section class=\"sheet2\">\n<h1>TA-2</h1>"), std::string::npos);
    EXPECT_NE(page.find("</section>\n</body>"), std::string::npos);
}

TEST(HtmlWriter, LetsNobodyTypeStyles)
{
    const std::string words = "</style><script>\"; } @import url(x); \\";
    const std::string page = write_html({"", {TitleLine{words, words, {words, words}}}});
    const auto begin = page.find("<style>") + 7;
    const std::string style = page.substr(begin, page.find("</style>\n</head>") - begin);
    for (const std::string_view typed : {"</style>", "<script", "@import", "url(", "\\\""}) {
        EXPECT_EQ(style.find(typed), std::string::npos) << typed;
    }
}

TEST(HtmlWriter, LeavesARoomToSignAndSaysWhoDid)
{
    EXPECT_EQ(
        body_of(SignatureRows{{{"Union", "Local 412", "Ana", "Chief spokesperson", "March 2, 2026"},
            {"Management", "", "", "", ""}}}),
        "<div class=\"sign\">\n<div>\n<p><strong>For Union</strong></p>\n<p>Local 412</p>\n"
        "<p>Initialled</p>\n<p>Ana, Chief spokesperson</p>\n<p>March 2, 2026</p>\n</div>\n"
        "<div>\n<p><strong>For Management</strong></p>\n<p></p>\n<p class=\"line\"></p>\n"
        "<p>Name:</p>\n<p>Date and time:</p>\n</div>\n</div>\n");
}

}  // namespace
}  // namespace jointly
