#include "tests/core/documents/readings.h"

#include <gtest/gtest.h>

#include <string>

namespace jointly {
namespace {

TEST(ReadContract, FindsArticlesSectionsAndClauses)
{
    EXPECT_EQ(tree("ARTICLE 1 - RECOGNITION\n"
                   "Section 1. Bargaining Unit.\n"
                   "The Employer recognizes the Union as the agent of all nurses of the hospital.\n"
                   "Section 2.\n"
                   "It does not recognize it for:\n"
                   "   a.   supervisors;\n"
                   "   b.   temporary employees, other than\n"
                   "        (1)  those of the clinic, and\n"
                   "        (2)  those on call.\n"
                   "ARTICLE 2 - TERM\n"
                   "This Agreement runs for two years.\n"),
        "ARTICLE 1{RECOGNITION} \n"
        ".Section 1{Bargaining Unit.} The Employer recognizes the Union as the agent of all nurses "
        "of the "
        "hospital.\n"
        ".Section 2 It does not recognize it for:\n"
        "..a. supervisors;\n"
        "..b. temporary employees, other than\n"
        "...(1) those of the clinic, and\n"
        "...(2) those on call.\n"
        "ARTICLE 2{TERM} This Agreement runs for two years.\n");
}

TEST(ReadContract, TellsTheLevelOfEachAndWhereItBegins)
{
    const ReadContract contract =
        read("ARTICLE 1 - PAY\nSection 1. Rates.\na. Daily.\n\n\nAPPENDIX A - RATES\n"
             "\nLETTER OF AGREEMENT - PARKING\n");
    ASSERT_EQ(contract.contract.size(), 5U);
    EXPECT_EQ(contract.contract[0].level, ProvisionLevel::article);
    EXPECT_EQ(contract.contract[1].level, ProvisionLevel::section);
    EXPECT_EQ(contract.contract[2].level, ProvisionLevel::clause);
    EXPECT_EQ(contract.contract[3].level, ProvisionLevel::appendix);
    EXPECT_EQ(contract.contract[4].level, ProvisionLevel::letter);
    EXPECT_EQ(contract.lines, (std::vector<std::size_t>{1, 2, 3, 6, 8}));
}

TEST(ReadContract, ReadsTheFormsOfLabels)
{
    for (const char* heading :
        {"ARTICLE 1 - PAY", "ARTICLE 1. PAY", "ARTICLE 1: PAY", "ARTICLE 1 – PAY", "ARTICLE 1\nPAY",
            "ARTICLE 1\n\nPAY", "ARTICLE I - PAY", "ARTICLE ONE - PAY", "Article 1 - PAY",
            "### ARTICLE 1 - PAY", "ARTI CLE 1 - PAY", "ARTICLE 1A - PAY"}) {
        const ReadContract contract = read(std::string(heading) + "\nWages are paid weekly.\n");
        ASSERT_EQ(contract.contract.size(), 1U) << heading;
        EXPECT_EQ(contract.contract[0].level, ProvisionLevel::article) << heading;
        EXPECT_EQ(contract.contract[0].title, "PAY") << heading;
        EXPECT_EQ(contract.contract[0].text, "Wages are paid weekly.") << heading;
    }
    for (const char* label : {"Section 1", "SECTION 1", "Sec. 1", "§ 1", "Section 1.01", "1.1"}) {
        const ReadContract contract =
            read("ARTICLE 1 - PAY\n" + std::string(label) + ". Rates.\nWages rise.\n");
        ASSERT_EQ(contract.contract.size(), 2U) << label;
        EXPECT_EQ(contract.contract[1].level, ProvisionLevel::section) << label;
        EXPECT_EQ(contract.contract[1].label, label);
        EXPECT_EQ(contract.contract[1].title, "Rates.") << label;
    }
    for (const char* label :
        {"a.", "A.", "(a)", "(A)", "1.", "(1)", "1)", "a)", "i.", "(i)", "I.", "iv)"}) {
        const ReadContract contract =
            read("Section 1.\nThese are paid:\n   " + std::string(label) + "  Overtime.\n");
        const bool first = std::string(label) != "iv)";
        ASSERT_EQ(contract.contract.size(), first ? 2U : 1U) << label;
        EXPECT_EQ(contract.contract.back().label, first ? label : "Section 1");
    }
}

TEST(ReadContract, ContinuesTheDeepestListFirst)
{
    EXPECT_EQ(tree("Section 1.\nSteps:\n(f)  first.\n(g)  second.\n(h)  third.\n(i)  fourth.\n"
                   "     (i)   one below.\n     (ii)  and another.\n(j)  fifth.\n"),
        "Section 1 Steps:\n.(f) first.\n.(g) second.\n.(h) third.\n.(i) fourth.\n..(i) one below.\n"
        "..(ii) and another.\n.(j) fifth.\n");
}

TEST(ReadContract, NestsNumbersWithPointsByWhatTheyBeginWith)
{
    EXPECT_EQ(tree("ARTICLE 8 - HOLIDAYS\n8.1   Paid Holidays:\nThese are paid.\n8.1.1  New Year.\n"
                   "8.1.2  Labor Day.\n8.2   Pay:\nIt is doubled.\n"),
        "ARTICLE 8{HOLIDAYS} \n.8.1{Paid Holidays:} These are paid.\n..8.1.1{New Year.} \n"
        "..8.1.2{Labor Day.} \n.8.2{Pay:} It is doubled.\n");
}

TEST(ReadContract, TakesTwoLabelsOnOneLine)
{
    EXPECT_EQ(tree("Section 1.\nPay:\n1.  (a)  days;\n    (b)  nights.\n2.  Holidays.\n"),
        "Section 1 Pay:\n.1. \n..(a) days;\n..(b) nights.\n.2. Holidays.\n");
}

TEST(ReadContract, TakesTheStepsOfAProcedure)
{
    EXPECT_EQ(tree("Section 2. Steps.\nStep 1. The Manager.\nA grievance is written.\n"
                   "Step 2: The Director.\nIt is answered.\n"),
        "Section 2{Steps.} \n.Step 1{The Manager.} A grievance is written.\n"
        ".Step 2{The Director.} It is answered.\n");
}

TEST(ReadContract, LeavesReferencesAtTheHeadOfALineInTheirSentence)
{
    for (const char* reference :
        {"Section 2 of this Article as if it were new.", "Article 2, as well as by the law.",
            "Article 2 (Hours) and Article 3 (Pay) for all of them.",
            "Section 2. Such leave is paid.", "(2) weeks, and no longer than that.",
            "2. It is paid.", "Appendix A, which is a part of it."}) {
        const std::string text =
            "ARTICLE 1 - LEAVE\nSection 1.\n"
            "An employee who is away from work for more than that is dealt with by two\n"
            + std::string(reference)
            + "\nSection 2.\nThe Employer keeps a list of all who are away from work, and why.\n";
        const ReadContract contract = read(text);
        ASSERT_EQ(contract.contract.size(), 3U) << tree(contract);
        EXPECT_NE(
            contract.contract[1].text.find("by two " + std::string(reference)), std::string::npos)
            << tree(contract);
    }
}

TEST(ReadContract, TellsANumberInBracketsFromALabel)
{
    EXPECT_EQ(tree("Section 1.\nLeave is for one\n\n(1) year, or two\n\n(2) years.\n"),
        "Section 1 Leave is for one/(1) year, or two/(2) years.\n");
    EXPECT_EQ(tree("Section 1.\nThere are kinds of leave, namely these two\n\n(1) short "
                   "leave\n\n(2) long leave\n"),
        "Section 1 There are kinds of leave, namely these two\n.(1) short leave\n.(2) long "
        "leave\n");
}

TEST(ReadContract, LeavesAReferenceThatWasMarkedAsAHeadingInItsSentence)
{
    const ReadContract contract =
        read("ARTICLE 15 - WAGES\n"
             "A nurse who is named in that list is paid as is said in the part that follows\n"
             "### Article 7.3 B of the Staff Code. But one of the clinic is paid more.\n");
    ASSERT_EQ(contract.contract.size(), 1U) << tree(contract);
}

TEST(ReadContract, BeginsArticlesAnewInAppendices)
{
    EXPECT_EQ(tree("ARTICLE 1 - PAY\nIt is weekly.\n\nARTICLE 2 - TERM\nIt is two years.\n\n"
                   "APPENDIX A - CLINIC\n\nARTICLE 1 - HOURS\nThey are fixed.\n\nARTICLE 2 - "
                   "PARKING\nIt is free.\n\n"
                   "LETTER OF AGREEMENT - ARTICLE 1 - PAY\nIt is monthly.\n\nARTICLE 3 - "
                   "PEACE\nNobody strikes.\n"),
        "ARTICLE 1{PAY} It is weekly.\nARTICLE 2{TERM} It is two years.\nAPPENDIX A{CLINIC} \n"
        ".ARTICLE 1{HOURS} They are fixed.\n.ARTICLE 2{PARKING} It is free.\n"
        "LETTER OF AGREEMENT{ARTICLE 1 - PAY} It is monthly.\nARTICLE 3{PEACE} Nobody strikes.\n");
}

TEST(ReadContract, JoinsTitlesOfSeveralLines)
{
    EXPECT_EQ(tree("ARTICLE 6. REPAYMENT OF LOANS AND\nOTHER ADVANCES\nThey are paid back "
                   "monthly.\n"),
        "ARTICLE 6{REPAYMENT OF LOANS AND OTHER ADVANCES} They are paid back monthly.\n");
}

// A paragraph of 70 columns, for what depends on the width of the lines.
constexpr std::string_view wide =
    "The Employer posts the schedule on the board of each unit, three weeks\n"
    "before it takes effect, and gives each nurse of that unit a copy of it\n"
    "on paper, or by mail where the nurse has asked the Employer to do so. \n";

TEST(ReadContract, JoinsTheLinesOfAParagraph)
{
    EXPECT_EQ(tree("Section 1.\n" + std::string(wide)
                   + "It is short.\nSo is this one, which follows it.\n"
                     "        An indent begins a paragraph.\n\nSo does a blank line.\n"),
        "Section 1 The Employer posts the schedule on the board of each unit, three weeks before "
        "it takes "
        "effect, and gives each nurse of that unit a copy of it on paper, or by mail where the "
        "nurse has asked "
        "the Employer to do so. It is short./So is this one, which follows it./An indent begins a "
        "paragraph./So does a blank line.\n");
}

TEST(ReadContract, KeepsTheHyphenAtTheEndOfALine)
{
    EXPECT_EQ(
        tree(
            "Section 1.\nA nurse who works on-\ncall is paid for all hours, up to thirty-\nsix.\n"),
        "Section 1 A nurse who works on-call is paid for all hours, up to thirty-six.\n");
}

TEST(ReadContract, JoinsOverThePageWhereTheSentenceGoesOn)
{
    EXPECT_EQ(tree("Section 1.\nThe schedule is posted by the\n\n\n\fEmployer. It stays there.\n\f"
                   "It is blue.\n"),
        "Section 1 The schedule is posted by the Employer. It stays there./It is blue.\n");
}

std::string paged(std::string_view head, int pages)
{
    std::string text;
    for (int page = 1; page <= pages; ++page) {
        text += std::string(head) + "\n\nSection " + std::to_string(page)
              + ".\nThe nurses of floor " + std::string(1, static_cast<char>('a' + page))
              + " are paid, as those are who work in the\n\n" + "2025-2027  Tamarack Valley       "
              + std::to_string(page) + "\n\f" + std::string(head) + "\n\nclinic "
              + std::string(1, static_cast<char>('a' + page))
              + ".\n\n2025-2027  Tamarack Valley       " + std::to_string(page) + "\n\f";
    }
    return text;
}

TEST(ReadContract, LeavesOutWhatRunsAtTheHeadAndFootOfPages)
{
    const ReadContract contract = read(paged("Agreement with Local 412", 4));
    ASSERT_EQ(contract.contract.size(), 4U) << tree(contract);
    EXPECT_EQ(contract.contract[0].text,
        "The nurses of floor b are paid, as those are who work in the clinic b.");
    ASSERT_EQ(contract.left_out.size(), 16U);
    EXPECT_EQ(
        contract.left_out[0], (LeftOut{LeftOutKind::running_line, 1, "Agreement with Local 412"}));
    EXPECT_EQ(contract.left_out[1].text, "2025-2027  Tamarack Valley       1");
    EXPECT_EQ(
        contract.notes[0].text, "Lines left out that run at the head or foot of the pages: 16.");
}

TEST(ReadContract, LeavesOutPageNumbersOfATextWithoutPages)
{
    std::string text;
    for (int page = 1; page <= 5; ++page) {
        text += "Section " + std::to_string(page) + ".\n";
        for (int line = 0; line < 9; ++line) {
            text += "It is agreed.\n";
        }
        const std::string name(1, static_cast<char>('a' + page));
        text += "It is agreed by " + name + "\n\nPage " + std::to_string(page) + "\n\nand by party "
              + name + ".\n";
    }
    const ReadContract contract = read(text);
    ASSERT_EQ(contract.contract.size(), 5U) << tree(contract);
    EXPECT_TRUE(contract.contract[0].text.ends_with("It is agreed by b and by party b."));
    EXPECT_EQ(contract.left_out.size(), 5U);
}

TEST(ReadContract, KeepsWhatStandsOnFewPages)
{
    EXPECT_TRUE(read(paged("Agreement with Local 412", 1)).left_out.empty());
}

TEST(ReadContract, LeavesOutARepeatedHeadingAtTheHeadOfAPage)
{
    const ReadContract contract =
        read("ARTICLE 5 - SENIORITY\nIt counts from the day of hire, and is lost by\n\f"
             "ARTICLE 5 - SENIORITY (continued)\n\nresignation.\n");
    EXPECT_EQ(tree(contract),
        "ARTICLE 5{SENIORITY} It counts from the day of hire, and is lost by resignation.\n");
    ASSERT_EQ(contract.left_out.size(), 1U);
    EXPECT_EQ(contract.left_out[0].line, 3U);
}

TEST(ReadContract, TakesOffTheNumbersOfLines)
{
    std::string text;
    for (int page = 0; page < 2; ++page) {
        for (int line = 1; line <= 15; ++line) {
            text += std::to_string(line) + (line < 10 ? "   " : "  ");
            text += line == 1 ? "Section " + std::to_string(page + 1) + ".\n" : "It is agreed.\n";
        }
        text += "\f";
    }
    const ReadContract contract = read(text);
    ASSERT_EQ(contract.contract.size(), 2U) << tree(contract);
    EXPECT_EQ(contract.contract[1].label, "Section 2");
    EXPECT_EQ(contract.left_out.size(), 30U);
    EXPECT_EQ(contract.left_out[14], (LeftOut{LeftOutKind::line_number, 15, "15"}));
}

constexpr std::string_view contents_and_text = "                 TABLE OF CONTENTS\n"
                                               "ARTICLE                        PAGE\n"
                                               "PREAMBLE ........................ 1\n"
                                               "ARTICLE 1 - PAY ................. 1\n"
                                               "   Section 1. Rates ............. 1\n"
                                               "   Section 2. Days .............. 1\n"
                                               "ARTICLE 2 - A TITLE SO LONG THAT\n"
                                               "            IT IS BROKEN ........ 2\n"
                                               "ARTICLE 3 - TERM                  3\n"
                                               "SIGNATURE PAGE .................. 4\n"
                                               "\n"
                                               "                 PREAMBLE\n"
                                               "The parties agree.\n"
                                               "ARTICLE 1 - PAY\n"
                                               "Section 1. Rates.\n"
                                               "They rise.\n"
                                               "ARTICLE 2 - A TITLE SO LONG THAT IT IS BROKEN\n"
                                               "It is printed.\n"
                                               "ARTICLE 4 - PEACE\n"
                                               "It holds.\n"
                                               "SIGNATURE PAGE\n"
                                               "For the Union\n";

TEST(ReadContract, ReadsTheContentsAsAList)
{
    const ReadContract contract = read(contents_and_text);
    EXPECT_EQ(contract.contents,
        (std::vector<ContentsEntry>{{"", "PREAMBLE", "1", 3, true},
            {"ARTICLE 1", "PAY", "1", 4, true}, {"Section 1", "Rates", "1", 5, true},
            {"Section 2", "Days", "1", 6, false},
            {"ARTICLE 2", "A TITLE SO LONG THAT IT IS BROKEN", "2", 7, true},
            {"ARTICLE 3", "TERM", "3", 9, false}, {"", "SIGNATURE PAGE", "4", 10, true}}));
    EXPECT_EQ(tree(contract),
        "{PREAMBLE} The parties agree.\nARTICLE 1{PAY} \n.Section 1{Rates.} They rise.\n"
        "ARTICLE 2{A TITLE SO LONG THAT IT IS BROKEN} It is printed.\nARTICLE 4{PEACE} It holds.\n"
        "{SIGNATURE PAGE} For the Union\n");
    EXPECT_EQ(contract.left_out.size(), 10U);
}

TEST(ReadContract, ChecksTheTextAgainstTheContents)
{
    EXPECT_EQ(notes(contents_and_text, ReadingNoteKind::not_in_text),
        Notes{"The table of contents lists “ARTICLE 3  TERM”, and no such heading was found."});
    EXPECT_EQ(notes(contents_and_text, ReadingNoteKind::not_in_contents),
        Notes{"“ARTICLE 4” is not in the table of contents."});
}

TEST(ReadContract, ReadsContentsWithoutPages)
{
    EXPECT_EQ(
        tree("CONTENTS\n\nARTICLE 1 - PAY\nARTICLE 2 - TERM\n\nARTICLE 1 - PAY\nIt is weekly.\n"
             "ARTICLE 2 - TERM\nIt is two years.\n"),
        "ARTICLE 1{PAY} It is weekly.\nARTICLE 2{TERM} It is two years.\n");
}

TEST(ReadContract, KeepsTablesAsTheyArePrinted)
{
    EXPECT_EQ(tree("ARTICLE 1 - PAY\nThese are the rates:\n"
                   "      Step        1       2\n"
                   "      Nurse    31.10   32.40\n"
                   "      Aide     19.75   20.30\n"
                   "They hold for a year.\n"),
        "ARTICLE 1{PAY} These are the rates:\n"
        ".|Step        1       2/Nurse    31.10   32.40/Aide     19.75   20.30\n"
        ". They hold for a year.\n");
}

TEST(ReadContract, KeepsTheBrokenCellsOfATableInIt)
{
    EXPECT_EQ(tree("ARTICLE 1 - VACATION\n"
                   "First year of         8 hours a month\n"
                   "service\n"
                   "Second year of        9 hours a month\n"
                   "service\n"
                   "\n"
                   "It begins in May.\n"),
        "ARTICLE 1{VACATION} \n"
        ".|First year of         8 hours a month/service/Second year of        9 hours a "
        "month/service\n"
        ". It begins in May.\n");
}

TEST(ReadContract, GivesAParagraphFurtherOutToWhatHoldsTheList)
{
    EXPECT_EQ(tree("Section 1.\nThese are paid:\n"
                   "   a.  days, which begin\n       at seven;\n   b.  nights.\n"
                   "All else is not.\n\n   c.  Holidays.\n"),
        "Section 1 These are paid:\n.a. days, which begin at seven;\n.b. nights.\n. All else is "
        "not.\n"
        ".c. Holidays.\n");
}

TEST(ReadContract, KeepsMarksOfRevisionApart)
{
    EXPECT_EQ(tree("ARTICLE 1 - PAY\nSection 1. Rates.\nThey rise.\n                     NEW: 2023 "
                   "REV: 2025\n"
                   "ARTICLE 2 - TERM\nIt ends.\n"),
        "ARTICLE 1{PAY} \n.Section 1{Rates.} They rise.\n. NEW: 2023 REV: 2025\nARTICLE 2{TERM} It "
        "ends.\n");
}

TEST(ReadContract, StartsAParagraphAtABullet)
{
    EXPECT_EQ(tree("Section 1.\nThese are paid:\n•   days\n•   nights and\n    holidays\n"),
        "Section 1 These are paid:/• days/• nights and holidays\n");
}

TEST(ReadContract, ReadsMarkdown)
{
    EXPECT_EQ(
        tree("# Agreement\n\n## ARTICLE 1 - PAY\n\n**Section 1.** Rates are\npaid weekly\\.\n\n"
             "    a\\. days\n    b\\. nights\n\n## Signatures\n\nFor the Union\n",
            TextKind::markdown),
        "{Agreement} \nARTICLE 1{PAY} \n.Section 1 Rates are paid weekly.\n..a. days\n..b. nights\n"
        "{Signatures} For the Union\n");
}

TEST(ReadContract, KeepsSignsOfMarkdownInPlainText)
{
    EXPECT_EQ(
        tree("Section 1.\n# of hours\\week: **40**\n"), "Section 1 # of hours\\week: **40**\n");
}

TEST(ReadContract, ReadsATextWithAParagraphALine)
{
    const std::string line = "A" + std::string(250, 'x');
    EXPECT_EQ(tree("Memorandum of Understanding\n\n" + line + "\n" + line + "\n"),
        "Memorandum of Understanding " + line + "/" + line + "\n");
}

}  // namespace
}  // namespace jointly
