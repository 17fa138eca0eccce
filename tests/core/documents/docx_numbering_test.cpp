// Labels that a word processor numbers: what its lists say, as it shows them.
#include "core/documents/contract/docx_numbering.h"
#include "tests/core/documents/docx_reading.h"

#include <string>
#include <vector>

namespace jointly {
namespace {

constexpr int at_level_of_style = -1;

// The labels of paragraphs on these levels of list 1, each with a blank behind it.
std::string labels(const std::string& numbering, const std::vector<int>& levels,
    const std::string& list = "1", std::string_view of_style = {})
{
    const auto tree = XmlTree::of(word_xml("numbering", numbering));
    EXPECT_TRUE(tree.ok());
    const DocxStyles styles{XmlElement()};
    DocxNumbering lists(tree.value().root(), styles);
    std::string all;
    for (const int at : levels) {
        DocxLooks looks;
        looks.list = list;
        looks.list_level = at == at_level_of_style ? std::nullopt : std::optional(at);
        const auto label = lists.next(looks, of_style);
        all += (label ? label->printed : "-") + " ";
    }
    return all;
}

std::string one_list(const std::string& levels)
{
    return abstract_list(7, levels) + list_use(1, 7);
}

std::string in_numerals(const std::string& numerals, int start)
{
    return labels(
        one_list("<w:lvl w:ilvl=\"0\"><w:start w:val=\"" + std::to_string(start)
                 + "\"/><w:numFmt w:val=\"" + numerals + "\"/><w:lvlText w:val=\"%1\"/></w:lvl>"),
        {0, 0});
}

TEST(DocxNumbering, KnowsTheNumeralsOfContracts)
{
    EXPECT_EQ(in_numerals("decimal", 9), "9 10 ");
    EXPECT_EQ(in_numerals("decimalZero", 9), "09 10 ");
    EXPECT_EQ(in_numerals("upperRoman", 1948), "MCMXLVIII MCMXLIX ");
    EXPECT_EQ(in_numerals("lowerRoman", 3), "iii iv ");
    EXPECT_EQ(in_numerals("upperLetter", 26), "Z AA ");
    EXPECT_EQ(in_numerals("lowerLetter", 52), "zz aaa ");
    EXPECT_EQ(in_numerals("cardinalText", 20), "Twenty Twenty-one ");
    EXPECT_EQ(in_numerals("none", 1), "  ");
    EXPECT_EQ(in_numerals("bullet", 1), "• • ");
}

TEST(DocxNumbering, ShowsOtherNumeralsInDigitsAndTellsOfThem)
{
    EXPECT_EQ(in_numerals("hebrew1", 3), "3 4 ");
    EXPECT_EQ(in_numerals("lowerRoman", 0), "0 i ");
    EXPECT_EQ(in_numerals("upperRoman", 4'000), "4000 4001 ");
    const ComposedDocx docx{
        in_list(1, 0, "One.") + in_list(1, 0, "Two."), {}, one_list(level(0, "hebrew1", "%1."))};
    EXPECT_EQ(tree_of(docx), "1. One.\n2. Two.\n");
    EXPECT_EQ(docx_notes(docx, ReadingNoteKind::numerals),
        (Notes{"Labels shown in plain digits because their own numerals are not known: 2. Compare "
               "them with "
               "the original."}));
}

TEST(DocxNumbering, BeginsLowerLevelsAgainBehindHigherOnes)
{
    const std::string list = one_list(level(0, "decimal", "%1.") + level(1, "lowerLetter", "%1%2)")
                                      + level(2, "lowerRoman", "(%3)"));
    EXPECT_EQ(
        labels(list, {0, 1, 1, 2, 2, 1, 2, 0, 2, 1}), "1. 1a) 1b) (i) (ii) 1c) (i) 2. (i) 2a) ");
}

TEST(DocxNumbering, BeginsAgainOnlyWhereTheListSaysSo)
{
    const std::string never = one_list(
        level(0, "decimal", "%1.") + level(1, "decimal", "%2", "<w:lvlRestart w:val=\"0\"/>"));
    EXPECT_EQ(labels(never, {0, 1, 1, 0, 1}), "1. 1 2 2. 3 ");
    const std::string behind_first =
        one_list(level(0, "decimal", "%1.") + level(1, "decimal", "%2;")
                 + level(2, "decimal", "%3", "<w:lvlRestart w:val=\"1\"/>"));
    EXPECT_EQ(labels(behind_first, {0, 1, 2, 1, 2, 0, 1, 2}), "1. 1; 1 2; 2 2. 1; 1 ");
}

TEST(DocxNumbering, ShowsAllNumbersInDigitsOnALegalLevel)
{
    const std::string list = one_list(level(0, "upperRoman", "ARTICLE %1")
                                      + level(1, "decimalZero", "Section %1.%2", "<w:isLgl/>")
                                      + level(2, "decimal", "%1-%2", "<w:isLgl w:val=\"0\"/>"));
    EXPECT_EQ(
        labels(list, {0, 0, 1, 1, 2}), "ARTICLE I ARTICLE II Section 2.01 Section 2.02 II-02 ");
}

TEST(DocxNumbering, GoesOnWhereTwoUsesHaveOneList)
{
    const std::string list =
        abstract_list(7, level(0, "decimal", "%1.")) + list_use(1, 7) + list_use(2, 7)
        + list_use(
            3, 7, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>");
    EXPECT_EQ(tree_of({in_list(1, 0, "Ax.") + in_list(2, 0, "Bx.") + in_list(3, 0, "Cx.")
                           + in_list(3, 0, "Dx.") + in_list(1, 0, "Ex."),
                  {}, list}),
        "1. Ax.\n2. Bx.\n5. Cx.\n6. Dx.\n7. Ex.\n");
}

TEST(DocxNumbering, TakesTheLevelsThatAUseHasOfItsOwn)
{
    EXPECT_EQ(labels(abstract_list(7, level(0, "decimal", "%1."))
                         + list_use(1, 7,
                             "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperLetter", "%1)")
                                 + "</w:lvlOverride>"),
                  {0, 0}),
        "A) B) ");
}

TEST(DocxNumbering, TakesTheLevelFromTheStyleThatItNames)
{
    const std::string list = one_list(
        level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Sub\"/>"));
    EXPECT_EQ(labels(list, {at_level_of_style, at_level_of_style}, "1", "Sub"), "1.1 1.2 ");
    EXPECT_EQ(labels(list, {at_level_of_style}, "1", "Other"), "1. ");
    EXPECT_EQ(labels(list, {0}, "1", "Sub"), "1. ");
}

TEST(DocxNumbering, HasNoLabelsWithoutAList)
{
    EXPECT_EQ(labels(one_list(level(0, "decimal", "%1.")), {0}, "0"), "- ");
    EXPECT_EQ(labels(one_list(level(0, "decimal", "%1.")), {0}, "9"), "- ");
    EXPECT_EQ(
        labels(list_use(0, 7) + abstract_list(7, level(0, "decimal", "%1.")), {0}, "0"), "- ");
    EXPECT_EQ(labels(list_use(1, 8), {0}), "- ");
    EXPECT_EQ(labels("", {0}), "- ");
}

TEST(DocxNumbering, FollowsTheLinksOfStylesOfLists)
{
    const std::string by_name =
        abstract_list(1, "<w:numStyleLink w:val=\"Legal\"/>")
        + abstract_list(2, "<w:styleLink w:val=\"Legal\"/>" + level(0, "decimal", "§ %1"))
        + list_use(1, 1) + list_use(2, 2);
    EXPECT_EQ(labels(by_name, {0, 0}), "§ 1 § 2 ");
    const std::string by_style = abstract_list(1, "<w:numStyleLink w:val=\"Legal\"/>")
                               + abstract_list(2, level(0, "decimal", "§ %1")) + list_use(1, 1)
                               + list_use(2, 2);
    EXPECT_EQ(tree_of({in_list(1, 0, "Peace.") + in_list(1, 0, "Term."),
                  "<w:style w:type=\"numbering\" w:styleId=\"Legal\"><w:pPr><w:numPr><w:numId "
                  "w:val=\"2\"/>"
                  "</w:numPr></w:pPr></w:style>",
                  by_style}),
        "§ 1{Peace.} \n§ 2{Term.} \n");
}

// --- In the reading

const std::string legal =
    abstract_list(0, level(0, "upperRoman", "ARTICLE %1", "<w:pStyle w:val=\"Heading1\"/>")
                         + level(1, "decimalZero", "Section %1.%2", "<w:isLgl/>")
                         + level(2, "lowerLetter", "(%3)") + level(3, "lowerRoman", "(%4)"))
    + list_use(1, 0);
const std::string legal_styles =
    style("Heading1", "heading 1",
        "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
    + style("Off", "No number",
        "<w:basedOn w:val=\"Heading1\"/>"
        "<w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>");

TEST(DocxNumbering, MakesArticlesSectionsAndClauses)
{
    const ReadContract read = read_composed(
        {styled("Heading1", "Recognition")
                + in_list(1, 1, "Parties. The Employer and the Union agree.")
                + in_list(1, 1, "the unit is every nurse:") + in_list(1, 2, "by day;")
                + in_list(1, 2, "by night:") + in_list(1, 3, "on call;")
                + in_list(1, 2, "on leave.") + p("No other.") + styled("Off", "Interlude")
                + styled("Heading1", "Term") + in_list(1, 1, "Two years."),
            legal_styles, legal});
    EXPECT_EQ(tree(read), "ARTICLE I{Recognition} \n"
                          ".Section 1.01{Parties.} The Employer and the Union agree.\n"
                          ".Section 1.02 the unit is every nurse:\n"
                          "..(a) by day;\n"
                          "..(b) by night:\n"
                          "...(i) on call;\n"
                          "..(c) on leave./No other.\n"
                          "{Interlude} \n"
                          "ARTICLE II{Term} \n"
                          ".Section 2.01 Two years.\n");
    EXPECT_EQ(read.contract[0].level, ProvisionLevel::article);
    EXPECT_EQ(read.contract[1].level, ProvisionLevel::section);
    EXPECT_EQ(read.contract[3].level, ProvisionLevel::clause);
    EXPECT_TRUE(read.notes.empty()) << read.notes.front().text;
}

TEST(DocxNumbering, TellsTheNumeralIFromTheLetter)
{
    std::string body;
    for (int times = 0; times < 9; ++times) {
        body += in_list(1, 0, "x.");
    }
    const std::string read = tree_of({body + in_list(2, 0, "y.") + in_list(1, 0, "z."), {},
        abstract_list(0, level(0, "lowerLetter", "(%1)"))
            + abstract_list(1, level(0, "lowerRoman", "(%1)")) + list_use(1, 0) + list_use(2, 1)});
    EXPECT_TRUE(read.ends_with("(h) x.\n(i) x.\n.(i) y.\n(j) z.\n")) << read;
}

TEST(DocxNumbering, PutsAListOfItsOwnBelowWhatHoldsIt)
{
    EXPECT_EQ(
        tree_of({styled("Heading1", "Leave") + in_list(2, 0, "One day.")
                     + in_list(2, 0, "Two days.") + styled("Heading1", "Pay")
                     + in_list(3, 0, "Forty."),
            legal_styles,
            legal + abstract_list(5, level(0, "decimal", "%1")) + list_use(2, 5)
                + list_use(3, 5,
                    "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")}),
        "ARTICLE I{Leave} \n.1 One day.\n.2 Two days.\nARTICLE II{Pay} \n.1 Forty.\n");
}

TEST(DocxNumbering, TakesNumbersBeforeHeadingsForThoseOfArticles)
{
    const ReadContract read =
        read_composed({styled("Heading1", "Hours") + in_list(1, 1, "Rest. Eleven hours.")
                           + styled("Heading1", "Pay"),
            legal_styles,
            abstract_list(0, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2"))
                + list_use(1, 0)});
    EXPECT_EQ(tree(read), "1.{Hours} \n.1.1{Rest.} Eleven hours.\n2.{Pay} \n");
    EXPECT_EQ(read.contract[0].level, ProvisionLevel::article);
    EXPECT_EQ(read.contract[1].level, ProvisionLevel::section);
}

TEST(DocxNumbering, TakesALabelOfNoKnownFormByItsPlace)
{
    const ReadContract read =
        read_composed({styled("Heading1", "Hours") + p("Section 1. Rest.")
                           + in_list(1, 1, "By day.") + styled("Heading1", "Pay"),
            legal_styles,
            abstract_list(0, level(0, "upperRoman", "Part %1") + level(1, "decimal", "no. %2"))
                + list_use(1, 0)});
    EXPECT_EQ(tree(read), "Part I{Hours} \n.Section 1{Rest.} \n.no. 1 By day.\nPart II{Pay} \n");
    EXPECT_EQ(read.contract[0].level, ProvisionLevel::article);
    EXPECT_EQ(read.contract[2].level, ProvisionLevel::clause);
}

TEST(DocxNumbering, ShowsBulletsAsTextAndNumbersInCells)
{
    EXPECT_EQ(
        tree_of({p("Section 1. Rest.") + in_list(1, 0, "by day") + in_list(1, 0, "by night")
                     + table("<w:tr><w:tc>" + in_list(2, 0, "Nurse") + in_list(2, 0, "Aide")
                             + "</w:tc><w:tc>" + p("x") + "</w:tc></w:tr>"),
            {},
            abstract_list(0, level(0, "bullet", "\xEF\x82\xB7"))
                + abstract_list(1, level(0, "decimal", "%1)")) + list_use(1, 0) + list_use(2, 1)}),
        "Section 1{Rest.} • by day/• by night\n.|1) Nurse 2) Aide | x\n");
}

TEST(DocxNumbering, CountsAParagraphThatShowsNoLabel)
{
    EXPECT_EQ(tree_of({in_list(1, 0, "One.") + in_list(1, 1, "Plain.") + in_list(1, 0, "Two."), {},
                  abstract_list(0, level(0, "decimal", "%1.") + level(1, "decimal", ""))
                      + list_use(1, 0)}),
        "1. One./Plain.\n2. Two.\n");
}

TEST(DocxNumbering, IndentsByTheListWhereTheParagraphDoesNot)
{
    const auto with_indent = [](int id, int left) {
        return abstract_list(
            id, "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:pPr>"
                "<w:ind w:left=\""
                    + std::to_string(left) + "\" w:hanging=\"360\"/></w:pPr></w:lvl>");
    };
    EXPECT_EQ(
        tree_of({in_list(1, 0, "One.") + in_list(2, 0, "One, further in.") + in_list(1, 0, "Two."),
            {}, with_indent(0, 360) + with_indent(1, 1440) + list_use(1, 0) + list_use(2, 1)}),
        "1. One.\n.1. One, further in.\n2. Two.\n");
}

}  // namespace
}  // namespace jointly
