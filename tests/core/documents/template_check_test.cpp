// What is said of a template before anything is filled into it.
#include "tests/core/documents/small_templates.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jointly {
namespace {

std::vector<std::string> all_told(const TemplateSources& own)
{
    std::vector<std::string> lines;
    for (const TemplateFinding& one :
        check_templates(own, {{"sheet", std::string(whole_sheet)}}, small_entries)) {
        lines.push_back((one.is_warning ? "warning " : "") + told(one));
    }
    return lines;
}

// Of a sheet that is whole, with these lines behind it: what is said of them.
std::vector<std::string> said_of(const std::string& lines)
{
    auto said = all_told({{"sheet", std::string(whole_sheet) + lines}});
    for (std::string& one : said) {
        const std::string begin = "sheet.txt:" + std::to_string(17) + ": ";
        EXPECT_TRUE(one.starts_with(begin)) << one;
        one.erase(0, begin.size());
    }
    return said;
}

using Said = std::vector<std::string>;

TEST(TemplateCheck, SaysNothingOfASheetThatIsWhole)
{
    EXPECT_EQ(all_told({}), Said{});
    EXPECT_EQ(all_told({{"sheet", std::string(whole_sheet)}}), Said{});
    EXPECT_EQ(said_of("\n{{! a {{b} }}> A note\n| Name | value |\n~ Mediator | for both\n@page\n"
                      "\\# no heading\n{{#missing}}a{{/missing}}{{^missing}}b{{/missing}}\n"),
        Said{});
}

TEST(TemplateCheck, NamesTheLineAndTheNearestName)
{
    EXPECT_EQ(said_of("\n{{numbr}}\n"), Said{"sheet knows no name numbr. Is number meant?"});
    EXPECT_EQ(said_of("\n{{#partys}}x{{/partys}}\n"),
        Said{"sheet knows no name partys. Is parties meant?"});
    EXPECT_EQ(said_of("\n{{zzzzzzzz}}\n"),
        Said{"sheet knows no name zzzzzzzz. jointly templates list has those that it knows."});
    EXPECT_EQ(said_of("\n{{heading}}\n"),
        Said{"{{heading}} stands only between {{#provisions}} and {{/provisions}}."});
}

TEST(TemplateCheck, FindsSectionsThatAreNotClosed)
{
    EXPECT_EQ(
        said_of("\n{{#number}}\n"), Said{"{{#number}} is not closed. Close it with {{/number}}."});
    EXPECT_EQ(said_of("\n{{/number}}\n"), Said{"{{/number}} closes nothing that is open here."});
    EXPECT_EQ(said_of("\n{{#number}}{{/parties}}\n"),
        Said{"{{/parties}} stands where {{/number}} should, which line 17 opened."});
    EXPECT_EQ(said_of("\n{{number\n}}\n"), Said{"{{ is not closed by }} on its line."});
    EXPECT_EQ(said_of("\n{{"), Said{"{{ is not closed by }} on its line."});
    std::string deep;
    for (int at = 0; at < 9; ++at) {
        deep = "{{#number}}" + deep + "{{/number}}";
    }
    EXPECT_EQ(
        said_of("\n" + deep + "\n"), Said{"Sections stand more than 8 deep in each other here."});
}

TEST(TemplateCheck, TakesNoTagsButItsOwn)
{
    const Said braces{"Three braces are never needed. Write {{name}}."};
    EXPECT_EQ(said_of("\n{{{number}}}\n"), braces);
    EXPECT_EQ(said_of("\n{{{{number}}}}\n"), braces);
    EXPECT_EQ(said_of("\n{{&number}}\n"),
        Said{"{{&number}} holds no name. A name is made of a to z, 0 to 9, _ and -."});
    EXPECT_EQ(said_of("\n{{=<% %>=}}\n").size(), 1U);
    EXPECT_EQ(said_of("\n{{}}\n").size(), 1U);
    EXPECT_EQ(said_of("\n{{a.b}}\n").size(), 1U);
    EXPECT_EQ(said_of("\n{{.}}\n").size(), 1U);
}

TEST(TemplateCheck, FindsTemplatesThatAreNotThere)
{
    EXPECT_EQ(said_of("\n{{>shet}}\n"), Said{"There is no template shet. Is sheet meant?"});
    EXPECT_EQ(said_of("\n{{>nowhere-at-all}}\n"), Said{"There is no template nowhere-at-all."});
    EXPECT_EQ(said_of("\n{{>../secret}}\n"),
        Said{"{{>../secret}} holds no name. A name is made of a to z, 0 to 9, _ and -."});
    EXPECT_EQ(said_of("\n{{>/etc/passwd}}\n").size(), 1U);
}

TEST(TemplateCheck, RefusesATemplateWithoutAnEnd)
{
    EXPECT_EQ(said_of("\n{{>sheet}}\n"), Said{"It takes itself in, so it would have no end."});
    const std::string whole(whole_sheet);
    EXPECT_EQ(all_told({{"sheet", whole + "{{>a}}\n"}, {"a", "{{>b}}\n"}, {"b", "x\n{{>a}}\n"}}),
        Said{"b.txt:2: It takes in a, which takes this one in, so it would have no end."});
    TemplateSources chain{{"sheet", whole + "{{>p0}}\n"}};
    for (int at = 0; at < 9; ++at) {
        chain["p" + std::to_string(at)] = "{{>p" + std::to_string(at + 1) + "}}\n";
    }
    chain["p9"] = "x\n";
    EXPECT_EQ(all_told(chain), Said{"p7.txt:1: Templates are taken in more than 8 deep here."});
    chain["p7"] = "x\n";
    chain.erase("p8");
    chain.erase("p9");
    EXPECT_EQ(all_told(chain), Said{});
}

TEST(TemplateCheck, BoundsWhatATemplateGrowsTo)
{
    TemplateSources many{{"sheet", std::string(whole_sheet)}, {"a", ""}, {"b", ""}};
    for (int at = 0; at < 60; ++at) {
        many["sheet"] += "{{>a}}\n";
        many["a"] += "{{>b}}\n";
    }
    const auto often = all_told(many);
    ASSERT_EQ(often.size(), 1U);
    EXPECT_TRUE(often[0].ends_with("Templates are taken in more than 100 times."));

    TemplateSources large{{"sheet", std::string(whole_sheet)}, {"a", ""}};
    while (large["a"].size() < 60'000) {
        large["a"] += "words and words and words and words\n";
    }
    large["sheet"] += "{{>a}}\n{{>a}}\n{{>a}}\n";
    EXPECT_EQ(all_told(large), Said{"sheet.txt: With all it takes in it is larger than 128 KiB."});
}

TEST(TemplateCheck, FindsBytesThatAreNoTemplate)
{
    EXPECT_EQ(said_of("\ncaf\xE9\n"),
        Said{"This line is not UTF-8. Save the file as UTF-8 in your editor."});
    EXPECT_EQ(said_of("\nshall \u202Enot\u202C\n"),
        Said{"A character that cannot be seen stands here: [U+202E]. Take it out."});
    EXPECT_EQ(said_of(std::string("\n\x01") + "0\x02\n"),
        Said{"A character that cannot be seen stands here: [U+0001]. Take it out."});
    EXPECT_EQ(said_of("\n" + std::string(2001, 'x') + "\n").size(), 1U);
    EXPECT_EQ(all_told({{"sheet", std::string(64 * 1024 + 1, '\n')}}),
        Said{"sheet.txt: It is larger than 64 KiB, too large for a template."});
    EXPECT_EQ(all_told({{"../sheet", "x\n"}}),
        Said{"../sheet.txt: A template's name is made of a to z, 0 to 9, _ and -."});
}

TEST(TemplateCheck, FindsLinesThatAreNoMarkup)
{
    EXPECT_EQ(
        said_of("\n| Parties\n"), Said{"A row of facts has a name and a value: | Name | value"});
    EXPECT_EQ(said_of("\n#5 of the contract\n").size(), 1U);
    EXPECT_EQ(said_of("\n#### deep\n").size(), 1U);
    EXPECT_EQ(said_of("\n>note\n").size(), 1U);
    EXPECT_EQ(said_of("\n@redline\n").size(), 1U);
    EXPECT_EQ(said_of("\n@page{{number}}\n").size(), 1U);
}

TEST(TemplateCheck, GivesEachKindOfNameItsPlace)
{
    EXPECT_EQ(said_of("\nSigned: {{signatures}}\n"),
        Said{"{{signatures}} is a part of the sheet. Give it a line of its own."});
    EXPECT_EQ(said_of("\n{{provisions}}\n"),
        Said{"provisions is a list. Write what each of it shows between {{#provisions}} and "
             "{{/provisions}}."});
    EXPECT_EQ(said_of("\n{{#provisions}}{{#provisions}}x{{/provisions}}{{/provisions}}\n"),
        Said{"A list does not stand in a list. Close the one before {{#provisions}}."});
}

TEST(TemplateCheck, WarnsOfWhatIsLeftOutAndOfWhatNothingUses)
{
    EXPECT_EQ(all_told({{"sheet", "# SHEET\n{{signatures}}\n"}}),
        (Said{"warning sheet.txt: {{clause}} is left out: what it means. Each sheet made with it "
              "says so.",
            "warning sheet.txt: {{redline}} is left out: the redline. Each sheet made with it "
            "says so."}));
    EXPECT_EQ(all_told({{"shet", "x\n"}}),
        Said{"warning shet.txt: Nothing uses this template. Is sheet meant?"});
}

TEST(TemplateCheck, ReadsWhatEditorsWrite)
{
    EXPECT_EQ(template_text("\xEF\xBB\xBF# A\r\n\r\nB\r\n"), "# A\n\nB\n");
    EXPECT_EQ(template_text("e\u0301"), "é");
}

}  // namespace
}  // namespace jointly
