// Templates filled: what becomes of lines, and of words that look like lines.
#include "core/documents/write_docx.h"
#include "core/documents/write_html.h"
#include "core/documents/write_markdown.h"
#include "core/documents/write_text.h"
#include "tests/core/documents/small_templates.h"

#include <gtest/gtest.h>

#include <random>

namespace jointly {
namespace {

FilledTemplate made_of(const std::string& text, const std::string& words = "words")
{
    return filled({{"sheet", text}}, small_entries.front(), small_values(words));
}

std::vector<DocumentBlock> blocks_of(const std::string& text)
{
    return made_of(text).document.blocks;
}

using Blocks = std::vector<DocumentBlock>;

TEST(TemplateMarkup, HasAMarkForEachBlock)
{
    EXPECT_EQ(made_of("% Name {{number}}\n").document.title, "Name words");
    EXPECT_EQ(blocks_of("# A {{number}}\n## B\n### C\n"),
        (Blocks{TitleLine{"A words", {}}, HeadingLine{2, "B"}, HeadingLine{3, "C"}}));
    EXPECT_EQ(blocks_of("one {{number}}\ntwo\n\nthree\n"),
        (Blocks{Statement{"one words two"}, Statement{"three"}}));
    EXPECT_EQ(blocks_of("> a\n> b\n\n> c\n"), (Blocks{Note{"a b"}, Note{"c"}}));
    EXPECT_EQ(blocks_of("---\n@page\n-----\n"), (Blocks{RuleLine{}, PageBreak{}, RuleLine{}}));
    EXPECT_EQ(blocks_of("~ Mediator | for both\n~ Witness\n"),
        (Blocks{
            SignatureRows{{{"Mediator", "for both", {}, {}, {}}, {"Witness", {}, {}, {}, {}}}}}));
}

TEST(TemplateMarkup, MakesTablesOfRows)
{
    EXPECT_EQ(blocks_of("| A | 1 |\n| | {{number}} x\n\n| B \\| C | 2\n"),
        (Blocks{FactTable{{{"A", "1"}, {"", "words x"}}}, FactTable{{{"B | C", "2"}}}}));
    EXPECT_EQ(blocks_of("| A | {{missing}}\n| B | {{parties}}\n"),
        (Blocks{FactTable{{{"B", "words"}, {"", "words"}}}}))
        << "a row without a value goes, and each of several words gets one";
    EXPECT_EQ(blocks_of("| B | by {{parties}}\n"), (Blocks{FactTable{{{"B", "by words, words"}}}}));
    EXPECT_EQ(blocks_of("| A | 1\n{{facts}}\n| B | 2\n"),
        (Blocks{FactTable{{{"A", "1"}, {"words", "words"}, {"B", "2"}}}}));
    EXPECT_EQ(blocks_of("~ A | a\n{{facts}}\n").size(), 2U);
}

TEST(TemplateMarkup, TakesTheMeaningFromAMarkByABackslash)
{
    EXPECT_EQ(blocks_of("\\# a\n\n\\| b\n\n\\> c\n\n\\--- d\n\nC:\\dir \\\\ e\n"),
        (Blocks{Statement{"# a"}, Statement{"| b"}, Statement{"> c"}, Statement{"--- d"},
            Statement{"C:\\dir \\ e"}}));
}

TEST(TemplateFill, ShowsSectionsWhereThereAreWords)
{
    EXPECT_EQ(blocks_of("{{#number}}\nyes\n{{/number}}\n{{^number}}\nno\n{{/number}}\n"),
        (Blocks{Statement{"yes"}}));
    EXPECT_EQ(blocks_of("a {{missing}}{{^missing}}none{{/missing}} b\n"),
        (Blocks{Statement{"a none b"}}));
    EXPECT_EQ(blocks_of("{{#provisions}}\n## {{heading}}, {{number}}\n{{/provisions}}\n"),
        (Blocks{HeadingLine{2, "words, words"}, HeadingLine{2, "words, words"}}));
}

TEST(TemplateFill, TakesInOtherTemplates)
{
    const TemplateSources sources{{"sheet", "| A | 1\n{{> more}}\n| C | 3\n\n({{>word}})\n"},
        {"more", "{{! of the table }}\n| B | {{number}}\n"}, {"word", "{{number}}"}};
    EXPECT_EQ(filled(sources, small_entries.front(), small_values("2")).document.blocks,
        (Blocks{FactTable{{{"A", "1"}, {"B", "2"}, {"C", "3"}}}, Statement{"(2)"}}));
    EXPECT_EQ(templates_in(sources, "sheet"), (std::vector<std::string>{"more", "sheet", "word"}));
    TemplateSources other = sources;
    EXPECT_EQ(template_fingerprint(other, "sheet"), template_fingerprint(sources, "sheet"));
    other["unused"] = "x";
    EXPECT_EQ(template_fingerprint(other, "sheet"), template_fingerprint(sources, "sheet"));
    other["word"] = "{{number}}.";
    EXPECT_NE(template_fingerprint(other, "sheet"), template_fingerprint(sources, "sheet"));
}

TEST(TemplateFill, TellsWhatIsLeftOut)
{
    const auto left_out = [](const std::string& text) {
        std::vector<std::string_view> names;
        for (const TemplateName* const name : made_of(text).left_out) {
            names.push_back(name->name);
        }
        return names;
    };
    using Names = std::vector<std::string_view>;
    EXPECT_EQ(left_out(std::string(whole_sheet)), Names{});
    EXPECT_EQ(left_out("# x\n"), (Names{"clause", "signatures", "redline"}));
    EXPECT_EQ(left_out("{{clause}}\n{{signatures}}\n"
                       "{{#provisions}}{{#missing}}\n{{redline}}\n{{/missing}}{{/provisions}}\n"),
        Names{"redline"})
        << "what stands in a section that is not shown is not there";
    TemplateValues nothing;
    EXPECT_TRUE(filled({{"sheet", "# x\n"}}, small_entries.front(), nothing).left_out.empty());
}

constexpr std::array hostile{"# heading", "## h", "{{number}}", "{{{x}}}", "{{#provisions}}",
    "{{>sheet}}", "| a | b", "|", "> note", "~ sign | here", "---", "@page", "% name", "\\", "\\#",
    "a\\", "<b>&\"'</b>", "]]>", "[-x-]{+y+}", "*b* _i_ `c`", "=1+1",
    "\x01"
    "0\x02",
    "\x02", "{{! gone }}", "}}", "{{", "{{=<% %>=}}", "a | b | c", "\u202Eevil"};

TEST(TemplateFill, ReadsNoWordsOfTheRoomAsMarkup)
{
    const Document plain = made_of(std::string(whole_sheet)).document;
    for (const std::string words : hostile) {
        const Document sheet = made_of(std::string(whole_sheet), words).document;
        EXPECT_EQ(shape_of(sheet), shape_of(plain)) << words;
        EXPECT_EQ(sheet.title, "Sheet " + words);
        EXPECT_EQ(std::get<TitleLine>(sheet.blocks.front()).text, "SHEET " + words);
        EXPECT_EQ(std::get<FactTable>(sheet.blocks[1]),
            (FactTable{{{"Parties", words}, {"", words}, {words, words}}}));
        EXPECT_EQ(std::get<HeadingLine>(sheet.blocks[3]).text, words);
        EXPECT_EQ(std::get<Statement>(sheet.blocks.back()).text, words);
    }
}

// Words made of pieces that mean something somewhere.
std::string any_hostile_words(std::mt19937& chance)
{
    std::string words = "w";
    const std::size_t count = 1 + chance() % 6;
    for (std::size_t at = 0; at < count; ++at) {
        words = (chance() % 2 == 0 ? words + " " : words + "")
              + std::string(hostile[chance() % hostile.size()]);
        if (at == 0 && chance() % 2 == 0) {
            words.erase(0, 1);
            words.erase(0, words.find_first_not_of(' '));
        }
    }
    return words;
}

TEST(TemplateFill, MakesTheSameSheetWhateverTheWordsAre)
{
    std::mt19937 chance(7461);
    const std::string lines = std::string(whole_sheet)
                            + "> {{number}}\n~ {{number}} | {{number}}\n\n{{number}} {{parties}}\n"
                              "{{number}}\n\n### {{number}}\n| {{number}} | {{number}}\n";
    const std::string shape = shape_of(made_of(lines).document);
    for (int run = 0; run < 250; ++run) {
        const std::string words = any_hostile_words(chance);
        const Document sheet = made_of(lines, words).document;
        ASSERT_EQ(shape_of(sheet), shape) << words;
        ASSERT_EQ(std::get<Statement>(sheet.blocks[9]).text, words);
        ASSERT_FALSE(write_text(sheet).empty());
        ASSERT_FALSE(write_markdown(sheet).empty());
        ASSERT_TRUE(run % 25 != 0 || write_docx(sheet, {DocxChanges::tracked, "Us", {}}).ok());
        ASSERT_EQ(write_html(sheet).find("<b>"), std::string::npos);
    }
}

}  // namespace
}  // namespace jointly
