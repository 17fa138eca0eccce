// What a PDF holds, as other programs read it.
#include "app/pdf/write_pdf.h"
#include "tests/app/pdf/read_pdf.h"
#include "tests/core/documents/sides.h"
#include "tests/support/deceiving.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace jointly {
namespace {

using enum Change;

std::string pdf_of(const Document& document, const PdfLook& look = {})
{
    auto pdf = write_pdf(document, look);
    EXPECT_TRUE(pdf.ok());
    return pdf.ok() ? pdf.value() : std::string{};
}

bool says(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

// "w0001", "w0002", ...: each stands once in a document.
class Words {
public:
    std::string next(int count = 1)
    {
        std::string words;
        for (; count > 0; --count) {
            const std::string number = std::to_string(10'000 + ++count_).substr(1);
            words += (words.empty() ? "w" : " w") + number;
        }
        return words;
    }
    [[nodiscard]] int count() const { return count_; }

private:
    int count_ = 0;
};

// Every kind of block, long enough for pages; each of its words is another.
Document every_block(Words& words)
{
    Document document{"Every block",
        {TitleLine{words.next(4), "NOT AGREED"}, HeadingLine{2, words.next(3)}, MarksLegend{}}};
    auto& blocks = document.blocks;
    blocks.push_back(FactTable{
        {{words.next(), words.next(30)}, {"", words.next(8)}, {words.next(2), words.next(2)}}});
    for (int at = 0; at < 30; ++at) {
        blocks.push_back(HeadingLine{3, words.next(2)});
        const Redline label{{kept, words.next()}};
        Redline text{{kept, words.next(20) + " "}};
        text.push_back({struck, words.next(9)});
        text.push_back({added, words.next(30)});
        text.push_back({kept, "\n\n" + words.next(12)});
        text.push_back({added, "\n" + words.next(3)});
        blocks.push_back(Paragraph{label, text, at % 9});
    }
    blocks.push_back(Statement{words.next(20)});
    blocks.push_back(Note{words.next(40)});
    blocks.push_back(RuleLine{});
    GridTable grid{{"No.", "Words", "Figure"}, {}, 2};
    for (int row = 0; row < 12; ++row) {
        const std::string first = words.next();
        const std::string second = words.next(row % 3 == 0 ? 30 : 2);
        grid.rows.push_back({first, second, words.next()});
    }
    blocks.push_back(std::move(grid));
    blocks.push_back(PageBreak{});
    Signature one;
    one.party = words.next();
    one.signs_as = words.next(3);
    one.name = words.next(2);
    one.capacity = words.next(2);
    Signature other;
    other.party = words.next();
    other.signs_as = words.next(2);
    blocks.push_back(SignatureRows{{one, other, {words.next(), "", "", "", ""}}});
    return document;
}

// The numbers of the words, in the order of the text.
std::vector<int> numbers_in(const std::string& text)
{
    std::vector<int> numbers;
    for (std::size_t at = text.find('w'); at != std::string::npos; at = text.find('w', at + 1)) {
        const std::string digits = text.substr(at + 1, 4);
        if (digits.size() == 4 && std::all_of(digits.begin(), digits.end(), [](char one) {
                return one >= '0' && one <= '9';
            })) {
            numbers.push_back(std::stoi(digits));
        }
    }
    return numbers;
}

std::string without_blanks(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at).starts_with("\xE2\x80\x89")) {  // a thin space
            at += 2;
        } else if (text[at] != ' ' && text[at] != '\n' && text[at] != '\f') {
            out += text[at];
        }
    }
    return out;
}

void erase_all(std::string& text, std::string_view words)
{
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at)) {
        text.erase(at, words.size());
    }
}

// Nothing leaves the page, and nothing is drawn over something else.
void expect_all_can_be_read(const ReadPdf& pdf, double page_width, double page_height)
{
    constexpr double margin = 36;
    constexpr double slack = 1.5;  // of boxes that are only as exact as the tool
    const std::vector<WordBox> words = pdf.words();
    for (std::size_t at = 0; at < words.size(); ++at) {
        const WordBox& one = words[at];
        EXPECT_GE(one.left, margin) << one.word;
        EXPECT_LE(one.right, page_width - margin) << one.word;
        EXPECT_GE(one.top, margin - slack) << one.word;
        EXPECT_LE(one.bottom, page_height - margin + slack) << one.word;
        for (std::size_t next = at + 1; next < words.size() && words[next].page == one.page;
             ++next) {
            const WordBox& other = words[next];
            const bool over =
                std::min(one.right, other.right) - std::max(one.left, other.left) > slack
                && std::min(one.bottom, other.bottom) - std::max(one.top, other.top) > 4;
            EXPECT_FALSE(over) << "page " << one.page << ": " << one.word << " and " << other.word;
        }
    }
}

TEST(PdfWriter, HoldsEveryWordInItsOrder)
{
    Words words;
    const ReadPdf pdf(pdf_of(every_block(words), {PdfPaper::letter, "Head", "Foot", "", ""}));
    std::vector<int> expected(static_cast<std::size_t>(words.count()));
    std::generate(expected.begin(), expected.end(), [count = 0]() mutable { return ++count; });
    const std::vector<int> found = numbers_in(pdf.text());
    const auto [here, there] =
        std::mismatch(found.begin(), found.end(), expected.begin(), expected.end());
    EXPECT_TRUE(here == found.end() && there == expected.end())
        << "after " << std::distance(expected.begin(), there) << " of " << expected.size() << "\n"
        << pdf.text();
    expect_all_can_be_read(pdf, 612, 792);
}

TEST(PdfWriter, HoldsBothWordingsOfAnyChange)
{
    std::mt19937 random(412);
    Document document;
    std::string expected;
    for (int round = 0; round < 150; ++round) {
        const Redline changes = redline(any_words(random), any_words(random));
        document.blocks.push_back(Paragraph{{}, changes, 0});
        for (const Span& span : changes) {
            expected += span.text;
        }
    }
    const std::string pdf = pdf_of(document);
    std::string text = without_blanks(ReadPdf(pdf).text());
    expected = without_blanks(expected);
    const int pages = std::stoi(ReadPdf(pdf).fact("Pages"));
    for (int page = 1; page <= pages; ++page) {
        erase_all(text, "Page" + std::to_string(page) + "of" + std::to_string(pages));
    }
    // Not every machine has letters for these two.
    for (const std::string_view letters : {"\u52B4", "\u50CD", "[U+52B4]", "[U+50CD]"}) {
        erase_all(text, letters);
        erase_all(expected, letters);
    }
    EXPECT_EQ(text, expected);
}

TEST(PdfWriter, PartsStruckWordsFromNewOnesByAThinSpace)
{
    const ReadPdf pdf(pdf_of({"", {Paragraph{{}, {{struck, "ten"}, {added, "four"}}, 0}}}));
    EXPECT_TRUE(says(pdf.text(), "ten\u2009four") || says(pdf.text(), "ten four")) << pdf.text();
    const ReadPdf apart(pdf_of({"", {Paragraph{{}, {{kept, "pre"}, {added, "view"}}, 0}}}));
    EXPECT_TRUE(says(apart.text(), "preview")) << apart.text();
}

TEST(PdfWriter, GivesTheSameBytesForTheSameDocument)
{
    Words words;
    const Document document = every_block(words);
    EXPECT_EQ(pdf_of(document), pdf_of(document));
}

TEST(PdfWriter, SaysWhatItIsToldAndAsksNoClock)
{
    PdfLook look;
    const ReadPdf silent(pdf_of({"Sheet \u00e9", {}}, look));
    EXPECT_EQ(silent.fact("Title"), "Sheet \u00e9");
    EXPECT_EQ(silent.fact("CreationDate"), "");
    EXPECT_EQ(silent.fact("Author"), "");
    EXPECT_EQ(silent.fact("Page size"), "612 x 792 pts (letter)");
    look.author = "Joint drafting team";
    look.created = "2026-03-02T16:42:00-08:00";
    look.paper = PdfPaper::a4;
    const ReadPdf told(pdf_of({"", {}}, look));
    EXPECT_EQ(told.fact("Author"), "Joint drafting team");
    EXPECT_EQ(told.fact("CreationDate"), "Tue Mar  3 00:42:00 2026 UTC");
    EXPECT_TRUE(says(told.fact("Page size"), "(A4)")) << told.fact("Page size");
}

TEST(PdfWriter, EmbedsEveryFont)
{
    Words words;
    Document document = every_block(words);
    document.blocks.push_back(
        Statement{"\u05E9\u05DC\u05D5\u05DD \u0639\u0631\u0628\u064A \u4E2D \U0001F600 \u03A9"});
    const ReadPdf::Fonts fonts = ReadPdf(pdf_of(document)).fonts();
    EXPECT_GE(fonts.all, 3);
    EXPECT_EQ(fonts.embedded, fonts.all);
}

TEST(PdfWriter, TellsProgramsWhatEachPartIs)
{
    const GridTable grid{{"No.", "What"}, {{"1", "one"}, {"2", "two"}}, GridTable::no_figures};
    const ReadPdf pdf(pdf_of(
        {"", {TitleLine{"Title", "NOT AGREED"}, HeadingLine{2, "Chapter"},
                 HeadingLine{3, "Section"}, Paragraph{{{kept, "(a)"}}, {{kept, "Words."}}, 0},
                 FactTable{{{"Name", "Value"}}}, grid}}));
    EXPECT_EQ(pdf.fact("Tagged"), "yes");
    std::string tags = pdf.tags();
    erase_all(tags, " (block)");
    EXPECT_EQ(tags, "Document\n  H1\n  P\n  H2\n  H3\n  P\n  Table\n    TR\n      TH\n      TD\n"
                    "  Table\n    TR\n      TH\n      TH\n    TR\n      TD\n      TD\n"
                    "    TR\n      TD\n      TD\n");
}

TEST(PdfWriter, RepeatsTheHeadsOfATableOnEachPage)
{
    GridTable grid{{"Number", "Words", "Figure"}, {}, 2};
    for (int row = 1; row <= 300; ++row) {
        grid.rows.push_back({"R-" + std::to_string(row), "some words", std::to_string(row * 37)});
    }
    const ReadPdf pdf(pdf_of({"", {grid}}));
    const int pages = std::stoi(pdf.fact("Pages"));
    EXPECT_GT(pages, 6);
    const std::vector<WordBox> words = pdf.words();
    const auto count = [&](std::string_view word) {
        return std::count_if(
            words.begin(), words.end(), [&](const WordBox& one) { return one.word == word; });
    };
    EXPECT_EQ(count("Figure"), pages);
    EXPECT_EQ(count("some"), 300);
    EXPECT_EQ(count("R-300"), 1);
    // Figures end at one place, whatever their length.
    std::vector<double> ends;
    for (const WordBox& one : words) {
        if (one.word == "37" || one.word == "370" || one.word == "11100") {
            ends.push_back(one.right);
        }
    }
    ASSERT_EQ(ends.size(), 3U);
    EXPECT_NEAR(ends[0], ends[1], 0.5);
    EXPECT_NEAR(ends[0], ends[2], 0.5);
    expect_all_can_be_read(pdf, 612, 792);
}

TEST(PdfWriter, CutsNothingOffAtAnEdge)
{
    const std::string word(60, 'w');
    const std::string words = "Some words and " + word + " and a few more of them";
    const auto row_of_many = [](std::size_t count, const std::string& cell) {
        return GridTable{std::vector<std::string>(count, "head"),
            {std::vector<std::string>(count, cell)}, count / 2};
    };
    Document document{
        words, {TitleLine{words, words}, HeadingLine{2, words}, HeadingLine{3, words},
                   FactTable{{{word, words}, {"", words}}},
                   Paragraph{{{kept, word}}, {{struck, words}, {added, words}}, 8},
                   Statement{words}, Note{words},
                   SignatureRows{{{words, words, words, words, words},
                       {words, words, words, words, ""}, {words, words, "", "", ""}}}}};
    for (const std::size_t count : {1U, 3U, 7U, 12U, 20U, 60U}) {
        document.blocks.push_back(row_of_many(count, word));
        document.blocks.push_back(row_of_many(count, "1,332,500.00"));
    }
    const ReadPdf pdf(pdf_of(document, {PdfPaper::a4, words, words, words, ""}));
    expect_all_can_be_read(pdf, 595, 842);
    std::string text = pdf.text();
    const auto heads = std::count(text.begin(), text.end(), 'h');
    EXPECT_GE(heads, 2 * (1 + 3 + 7 + 12 + 20 + 60));
}

TEST(PdfWriter, GoesOnWithACellThatIsHigherThanAPage)
{
    Words words;
    GridTable grid{{"No.", "Words"}, {}, GridTable::no_figures};
    const std::string long_cell = words.next(1'500);
    grid.rows.push_back({"1", long_cell});
    const ReadPdf pdf(pdf_of({"", {grid}}));
    EXPECT_EQ(numbers_in(pdf.text()).size(), 1'500U);
    EXPECT_GT(std::stoi(pdf.fact("Pages")), 1);
    expect_all_can_be_read(pdf, 612, 792);
}

TEST(PdfWriter, WritesAPageWhereThereIsNothing)
{
    const std::vector<DocumentBlock> nothings[] = {{}, {PageBreak{}, PageBreak{}},
        {FactTable{}, GridTable{{}, {}, 0}, SignatureRows{}}, {TitleLine{}, Paragraph{{}, {}, 0}}};
    for (const auto& blocks : nothings) {
        const ReadPdf pdf(pdf_of({"", blocks}));
        EXPECT_EQ(pdf.fact("Pages"), "1");
        EXPECT_TRUE(says(pdf.text(), "Page 1 of 1"));
    }
}

TEST(PdfWriter, NamesOnEachPageTheRevisionAndFingerprintOfItsSheet)
{
    Document document;
    for (const std::string number : {"1", "2"}) {
        if (number != "1") {
            document.blocks.push_back(PageBreak{});
        }
        document.blocks.push_back(TitleLine{
            "TA-" + number, "", {"Revision " + number, "Wording " + number + number + number}});
        for (int line = 0; line < 60; ++line) {
            document.blocks.push_back(Paragraph{{}, {{kept, "Schedules are posted."}}, 0});
        }
    }
    const ReadPdf pdf(pdf_of(document));
    const std::string text = pdf.text();
    const auto count = [&](std::string_view words) {
        int found = 0;
        for (std::size_t at = text.find(words); at != std::string::npos;
             at = text.find(words, at + 1)) {
            ++found;
        }
        return found;
    };
    const int pages = std::stoi(pdf.fact("Pages"));
    EXPECT_GE(pages, 4);
    EXPECT_GE(count("Wording 111"), 2);
    EXPECT_GE(count("Wording 222"), 2);
    EXPECT_EQ(count("Wording 111") + count("Wording 222"), pages);
    EXPECT_EQ(count("Revision 1") + count("Revision 2"), pages);
}

TEST(PdfWriter, LetsNoDeceivingCharacterThrough)
{
    Document document;
    for (const char32_t point : deceiving_points()) {
        const std::string words = "pay" + utf8(point) + "day";
        document.blocks.push_back(Paragraph{{{kept, words}}, {{struck, words}, {added, words}}, 0});
        document.blocks.push_back(FactTable{{{words, words}}});
    }
    const std::string text = ReadPdf(pdf_of(document)).text();
    EXPECT_FALSE(says(text, "payday")) << "it vanished unseen";
    EXPECT_EQ(name_of(deceiving_in(text, "\n\f")), name_of(no_deceiving));
}

TEST(PdfWriter, ShowsByItsNumberWhatNoFontCanDraw)
{
    // A letter of the last script that was added to Unicode, which fonts have not yet.
    const std::string text = ReadPdf(pdf_of({"", {Statement{"unknown \U00011F02 letter"}}})).text();
    EXPECT_TRUE(says(text, "unknown [U+11F02] letter")) << text;
}

TEST(PdfWriter, KeepsWordsOfOtherScripts)
{
    const std::string text =
        ReadPdf(pdf_of({"", {Statement{"before \u05E9\u05DC\u05D5\u05DD after \u03A9"}}})).text();
    for (const std::string_view letter : {"\u05E9", "\u05DC", "\u05D5", "\u05DD", "\u03A9"}) {
        EXPECT_TRUE(says(text, letter)) << text;
    }
    EXPECT_LT(text.find("before"), text.find("after"));
}

TEST(PdfWriter, NamesTheSheetOnPagesThatGoOnWithIt)
{
    const auto sheet = [](const std::string& name, std::vector<DocumentBlock>& blocks) {
        blocks.push_back(TitleLine{name, "NOT AGREED"});
        for (int at = 0; at < 40; ++at) {
            blocks.push_back(Statement{"Some words."});
        }
        blocks.push_back(PageBreak{});
    };
    Document document;
    sheet("FIRST", document.blocks);
    sheet("SECOND", document.blocks);
    const std::vector<WordBox> words = ReadPdf(pdf_of(document)).words();
    std::vector<std::string> named;
    for (const WordBox& one : words) {
        if (one.word == "FIRST" || one.word == "SECOND") {
            named.push_back(std::to_string(one.page) + one.word);
        }
    }
    EXPECT_EQ(named, (std::vector<std::string>{"1FIRST", "2FIRST", "3SECOND", "4SECOND"}));
}

TEST(PdfWriterDeathTest, RefusesInASentenceWhereThereAreNoFonts)
{
    testing::FLAGS_gtest_death_test_style = "threadsafe";
    const auto write_without_fonts = [] {
        const Scratch scratch;
        std::ofstream(scratch.path("fonts.conf")) << "<fontconfig></fontconfig>";
        ::setenv("FONTCONFIG_FILE", scratch.path("fonts.conf").c_str(), 1);
        const auto pdf = write_pdf({"", {Statement{"Words."}}}, {});
        std::cerr << (pdf.ok() ? "written" : pdf.problem().text) << '\n';
        std::exit(pdf.ok() ? 0 : 3);
    };
    EXPECT_EXIT(write_without_fonts(), testing::ExitedWithCode(3), "no fonts");
}

}  // namespace
}  // namespace jointly
