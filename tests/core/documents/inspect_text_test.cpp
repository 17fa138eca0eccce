// What a text says beside what one sees of it.
#include "core/documents/inspect/inspect_text.h"
#include "core/documents/write_html.h"
#include "core/documents/write_text.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jointly {
namespace {

using Lines = std::vector<std::string>;

Finding found(std::string_view text, std::string_view key, TextForm form = TextForm::html)
{
    const Inspection told = inspect_text(text, form);
    const auto one = std::find_if(told.findings.begin(), told.findings.end(),
        [&](const Finding& finding) { return finding.key == key; });
    EXPECT_NE(one, told.findings.end()) << key;
    return one == told.findings.end() ? Finding{} : *one;
}

TEST(InspectText, KnowsTheFormByItsBeginningThenByItsName)
{
    EXPECT_EQ(text_form("<!DOCTYPE html>\n", "x.txt"), TextForm::html);
    EXPECT_EQ(text_form("\xEF\xBB\xBF <HTML>", "x.txt"), TextForm::html);
    EXPECT_EQ(text_form("# Nights", "x.MD"), TextForm::markdown);
    EXPECT_EQ(text_form("a,b", "x.csv"), TextForm::csv);
    EXPECT_EQ(text_form("words", "x.txt"), TextForm::plain);
    EXPECT_EQ(inspect_text("words", TextForm::plain).kind, "text");
    EXPECT_EQ(inspect_text("words", TextForm::csv).kind, "csv");
}

TEST(InspectText, TellsComments)
{
    EXPECT_EQ(found("a <!-- ask the\n board --> b <!-- and", "comments").words,
        (Lines{"ask the board", "and"}));
    EXPECT_EQ(found("a -- b <! c", "comments").count, 0U);
}

TEST(InspectText, TellsStruckWordsHoweverTheyAreMarked)
{
    EXPECT_EQ(found("<p><DEL class=x>14 &amp; <b>more</b></del> <s>old</s> <strike>o</strike>"
                    "<span>kept</span><section>kept</section></p>",
                  "struck")
                  .words,
        (Lines{"14 & more", "old", "o"}));
    EXPECT_EQ(found("in [-14-] {+28+} days, \\[-kept-] [-open", "struck", TextForm::plain).words,
        Lines{"14"});
    EXPECT_EQ(found("<del>to the end", "struck").words, Lines{"to the end"});
}

TEST(InspectText, TellsScriptsAndHandlers)
{
    EXPECT_EQ(found("<script>go()</script><a OnClick=\"x\" href=\"JavaScript:y()\">on time</a>"
                    "<p class=\"once on=\">",
                  "scripts")
                  .words,
        (Lines{"<script>go()", "OnClick=\"x\" href=\"JavaScript:y()\"", "JavaScript:y()"}));
    EXPECT_EQ(found("<p>on call=1</p>", "scripts").count, 0U);
}

TEST(InspectText, TellsEachAddressOnce)
{
    EXPECT_EQ(found("see https://a.example/x, <img src=\"//b.example/p.png\"> (http://c.example) "
                    "https://a.example/x, half // half",
                  "addresses")
                  .words,
        (Lines{"https://a.example/x,", "//b.example/p.png", "http://c.example"}));
}

TEST(InspectText, TellsWhatAPageDoesNotShow)
{
    EXPECT_EQ(found("<p hidden>our floor</p><p style=\"display: none\">x</p><p>hidden</p>"
                    "<p class=\"a hidden-ish\">",
                  "hidden")
                  .words,
        (Lines{"our floor", "x"}));
    EXPECT_EQ(found("<meta charset=\"utf-8\"><meta name=\"author\" content=\"Lee &quot;L&quot;\">",
                  "properties")
                  .words,
        Lines{"author: Lee \"L\""});
}

TEST(InspectText, TellsCharactersThatNobodyCanSee)
{
    EXPECT_EQ(found("\xEF\xBB\xBF"
                    "a\xE2\x80\x8B"
                    "b\xE2\x80\xAE"
                    "c\td\n\f",
                  "unseen")
                  .words,
        (Lines{"[U+200B]", "[U+202E]"}));
}

TEST(InspectText, TellsCellsThatASpreadsheetWorksOut)
{
    EXPECT_EQ(found("a,=1+2,b\n\"@SUM(A1)\";c=d\n", "formulas", TextForm::csv).words,
        (Lines{"=1+2", "@SUM(A1)\""}));
    EXPECT_EQ(found("a\nb\nc", "lines", TextForm::csv).count, 3U);
    EXPECT_EQ(found("a\nb\n", "lines", TextForm::csv).count, 2U);
}

TEST(InspectText, ReadsWhatJointlyWrites)
{
    Document document;
    document.title = "Nights";
    document.blocks.emplace_back(Paragraph{{}, redline("in 14 days", "in 28 days"), 0});
    EXPECT_EQ(found(write_html(document), "struck").words, Lines{"14"});
    EXPECT_EQ(found(write_html(document), "scripts").count, 0U);
    EXPECT_EQ(found(write_html(document), "addresses").count, 0U);
    EXPECT_EQ(found(write_text(document), "struck", TextForm::plain).words, Lines{"14"});
}

// What has no end costs no more than what has one.
TEST(InspectText, TakesWhatIsNeverClosed)
{
    std::string text;
    for (int count = 0; count < 20'000; ++count) {
        text += "<del <meta <!-- <p [- onjavascript://";
    }
    EXPECT_GT(found(text, "comments").count, 0U);
    std::string comment = "<!--";
    comment.append(finding_text_max * 2, 'y');
    EXPECT_EQ(found(comment, "comments").words.front().size(), finding_text_max);
}

}  // namespace
}  // namespace jointly
