// What a DOCX says besides its words: headings, tables, breaks, and what is no text of the contract.
#include "tests/core/documents/docx_reading.h"

namespace jointly {
namespace {

const std::string headings =
    style("Heading1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
    + style("Heading2", "heading 2",
        "<w:basedOn w:val=\"Heading1\"/>"
        "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
    + style("Clause", "Our clause", "<w:basedOn w:val=\"Heading2\"/>") + style("TOC1", "toc 1");

TEST(DocxReader, FindsTypedLabelsAsInText)
{
    EXPECT_EQ(
        tree_of({p("ARTICLE 12 - HOURS OF WORK") + p("Section 12.01\tWorkweek.")
                 + p("The workweek is forty (40) hours.") + p("") + p("(a)\tIt begins on Monday.")
                 + p("(b)\tIt ends on Friday.") + p("ARTICLE 13") + p("TERM") + p("Two years.")}),
        "ARTICLE 12{HOURS OF WORK} \n"
        ".Section 12.01{Workweek.} The workweek is forty (40) hours.\n"
        "..(a) It begins on Monday.\n"
        "..(b) It ends on Friday.\n"
        "ARTICLE 13{TERM} Two years.\n");
}

TEST(DocxReader, KeepsParagraphsApartThatTextWouldJoin)
{
    EXPECT_EQ(
        tree_of({p("Section 1. Nurses rest between") + p("their shifts and") + p("at meals.")}),
        "Section 1 Nurses rest between/their shifts and/at meals.\n");
}

TEST(DocxReader, TakesHeadingsFromStylesAndWhatTheyAreBasedOn)
{
    EXPECT_EQ(
        tree_of({styled("Heading1", "Preamble") + p("The parties agree.")
                     + styled("Heading1", "Hours of work") + styled("Heading2", "rest at night")
                     + p("Eleven hours.") + styled("Clause", "rest at noon") + p("One hour.")
                     + p("Meals", "<w:outlineLvl w:val=\"0\"/>") + p("Two."),
            headings}),
        "{Preamble} The parties agree.\n"
        "{Hours of work} \n"
        ".{rest at night} Eleven hours.\n"
        ".{rest at noon} One hour.\n"
        "{Meals} Two.\n");
}

TEST(DocxReader, KnowsHeadingsByTheirNamesWhereNoLevelIsTold)
{
    EXPECT_EQ(tree_of({styled("a", "Hours of work") + p("Forty."), style("a", "Heading 1")}),
        "{Hours of work} Forty.\n");
}

TEST(DocxReader, PutsAHeadingBelowTheSectionThatHoldsIt)
{
    EXPECT_EQ(
        tree_of({styled("Heading1", "ARTICLE 1 HOURS") + styled("Heading2", "Section 1.01 Rest")
                     + p("(a) One.") + p("Meals", "<w:outlineLvl w:val=\"2\"/>") + p("Two."),
            headings}),
        "ARTICLE 1{HOURS} \n"
        ".Section 1.01{Rest} \n"
        "..(a) One.\n"
        "..{Meals} Two.\n");
}

TEST(DocxReader, TakesAWholeClauseInTheStyleOfAHeadingForText)
{
    const std::string clause = "The parties meet on the first Monday of each month.";
    EXPECT_EQ(
        tree_of({styled("Heading1", "ARTICLE 1 MEETINGS") + styled("Heading2", clause), headings}),
        "ARTICLE 1{MEETINGS} " + clause + "\n");
}

TEST(DocxReader, TakesATitleInTwoParagraphsOfOneStyle)
{
    EXPECT_EQ(tree_of({styled("Heading1", "ARTICLE 7") + styled("Heading1", "HOURS OF WORK")
                           + p("Forty."),
                  headings}),
        "ARTICLE 7{HOURS OF WORK} Forty.\n");
}

TEST(DocxReader, TakesANumberBeforeAHeadingForThatOfAnArticle)
{
    const ReadContract read = read_composed(
        {styled("Heading1", "1. Hours of work") + styled("Heading2", "(a) rest at night")
                + p("Eleven hours.") + styled("Heading1", "2. Pay"),
            headings});
    EXPECT_EQ(tree(read), "1.{Hours of work} \n.(a){rest at night} Eleven hours.\n2.{Pay} \n");
    ASSERT_EQ(read.contract.size(), 3U);
    EXPECT_EQ(read.contract[0].level, ProvisionLevel::article);
    EXPECT_EQ(read.contract[1].level, ProvisionLevel::section);
    EXPECT_EQ(read.contract[2].level, ProvisionLevel::article);
}

TEST(DocxReader, KeepsTablesAsTheyStand)
{
    EXPECT_EQ(
        tree_of({p("Section 1. Pay.") + table(row({"Step", "1", "2"}) + row({"Nurse", "31.10", ""}))
                 + table(row({"Aide", "20.00"})) + p("Section 2. Term.")}),
        "Section 1{Pay.} \n"
        ".|Step | 1 | 2/Nurse | 31.10 |\n"
        ".|Aide | 20.00\n"
        "Section 2{Term.} \n");
}

TEST(DocxReader, PutsATableInACellIntoItsRow)
{
    const std::string inner = table(row({"a", "b"}) + row({"c", "d"}));
    EXPECT_EQ(tree_of({table("<w:tr><w:tc>" + p("Rates") + inner + p("end") + "</w:tc><w:tc>"
                             + p("x") + "</w:tc></w:tr>")}),
        "|Rates a | b c | d end | x\n");
}

TEST(DocxReader, ReadsAFrameOfOneCellAsText)
{
    EXPECT_EQ(tree_of({table(row({"ARTICLE 1 - PAY"})) + p("Forty.")}), "ARTICLE 1{PAY} Forty.\n");
}

TEST(DocxReader, ReadsBreaksTabsHyphensAndSigns)
{
    EXPECT_EQ(tree_of({p_of(
                  "<w:r><w:br w:type=\"page\"/><w:t>Ax.</w:t><w:br/><w:t>B</w:t><w:tab/>"
                  "<w:t>C</w:t><w:noBreakHyphen/><w:t>D</w:t><w:softHyphen/><w:t>E</w:t><w:cr/>"
                  "<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:t xml:space=\"preserve\"> F</w:t>"
                  "<w:sym w:char=\"00A7\"/></w:r>")}),
        " Ax./B C\u2011"
        "DE/• F§\n");
    EXPECT_EQ(tree_of({p_of("<w:r><w:t> A </w:t><w:t>B\n\t c </w:t></w:r>")}), " AB c\n");
}

TEST(DocxReader, TakesATitleInCapitalsOverALineBreak)
{
    EXPECT_EQ(
        tree_of(
            {p_of("<w:r><w:t>ARTICLE 3</w:t><w:br/><w:t>HOURS OF</w:t><w:br/><w:t>WORK</w:t></w:r>")
                + p("Forty.")}),
        "ARTICLE 3{HOURS OF WORK} Forty.\n");
}

TEST(DocxReader, LeavesHiddenWordsOutAndTellsOfThem)
{
    const ComposedDocx docx{
        p_of(run_of("Rest is ") + run_of("not ", "<w:vanish/>") + run_of("paid.")
             + run_of(" No.", "<w:rStyle w:val=\"h\"/>")
             + run_of(" Yes.", "<w:rStyle w:val=\"h\"/><w:vanish w:val=\"0\"/>"))
            + styled("Ghost", "Gone.") + p("Kept."),
        "<w:style w:type=\"character\" w:styleId=\"h\"><w:name "
        "w:val=\"h\"/><w:rPr><w:vanish/></w:rPr></w:style>"
            + style("Ghost", "Ghost", "<w:rPr><w:vanish/></w:rPr>")};
    EXPECT_EQ(tree_of(docx), " Rest is paid. Yes./Kept.\n");
    EXPECT_EQ(docx_left_out(docx), (Notes{"1: not  No.", "2: Gone."}));
    EXPECT_EQ(docx_notes(docx, ReadingNoteKind::left_out),
        (Notes{"Places where words were left out because they are hidden: 2."}));
}

// As Word lets a title run into the text of its clause.
TEST(DocxReader, GoesOnInALineWhoseEndIsHidden)
{
    EXPECT_EQ(tree_of({p("Section 1. Rest.", "<w:rPr><w:vanish/></w:rPr>") + p(" Eleven hours.")
                       + p("Section 2. Pay.")}),
        "Section 1{Rest.} Eleven hours.\nSection 2{Pay.} \n");
}

TEST(DocxReader, LeavesOutTextBoxesAndTellsOfThem)
{
    const std::string box =
        "<w:drawing><w:txbxContent>" + p("Draft") + p("only") + "</w:txbxContent></w:drawing>";
    const ComposedDocx docx{
        p_of(run_of("Forty.") + "<w:r><mc:AlternateContent><mc:Choice>" + box
             + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r>")};
    EXPECT_EQ(tree_of(docx), " Forty.\n");
    EXPECT_EQ(docx_left_out(docx), (Notes{"1: Draft only"}));
    EXPECT_EQ(docx_notes(docx, ReadingNoteKind::left_out), (Notes{"Text boxes left out: 1."}));
}

TEST(DocxReader, LeavesOutNotesAtTheFootAndTheEndAndTellsOfThem)
{
    const ComposedDocx docx{p_of(run_of("Forty.") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
                                + p_of(run_of("Two.")
                                       + "<w:r><w:endnoteReference w:id=\"2\"/>"
                                         "<w:footnoteReference w:id=\"2\"/></w:r>"),
        {}, {},
        "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("no")
            + "</w:footnote><w:footnote w:id=\"2\">" + p("At night.") + "</w:footnote>",
        "<w:endnote w:id=\"2\">" + p("By day.") + "</w:endnote>"};
    EXPECT_EQ(tree_of(docx), " Forty./Two.\n");
    EXPECT_EQ(docx_left_out(docx), (Notes{"1: At night.", "2: By day."}));
    EXPECT_EQ(docx_notes(docx, ReadingNoteKind::left_out),
        (Notes{"Footnotes and endnotes left out: 2."}));
}

TEST(DocxReader, CountsFieldsCommentsPicturesAndWordsStruckByTheirFormat)
{
    const ComposedDocx docx{
        p_of("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText>"
             "<w:fldChar w:fldCharType=\"separate\"/></w:r>"
             + run_of("July 1")
             + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"DATE\">"
             + run_of(", 2027") + "</w:fldSimple><w:r><w:commentReference w:id=\"1\"/></w:r>"
             + "<w:r><w:pict><v:imagedata/></w:pict></w:r>" + run_of(" and on", "<w:strike/>")
             + run_of(" then", "<w:strike w:val=\"false\"/>"))};
    EXPECT_EQ(tree_of(docx), " July 1, 2027 and on then\n");
    EXPECT_EQ(docx_notes(docx, ReadingNoteKind::beside),
        (Notes{
            "Fields whose last result is kept as text: 2. Compare those places with the original.",
            "Comments that are not read: 1.",
            "Pictures that are not read: 1. See whether they show words of the contract.",
            "Places where words are struck through by their format and are kept as text: 1. See "
            "whether "
            "they are still agreed."}));
}

TEST(DocxReader, TellsOfTextThatStandsInAFileOfItsOwn)
{
    EXPECT_EQ(
        docx_notes({p("Forty.") + "<w:altChunk/>" + p_of("<w:subDoc/>")}, ReadingNoteKind::beside),
        (Notes{"Parts that stand in a file of their own and are not read: 2. Open the contract in "
               "a word "
               "processor and save it once more as DOCX."}));
}

TEST(DocxReader, TakesTheTableOfContentsForACheck)
{
    const ReadContract read =
        read_composed({styled("TOC1", "ARTICLE 1 PAY\t3") + styled("TOC1", "ARTICLE 2 TERM\t4")
                           + p("ARTICLE 1 - PAY") + p("Forty."),
            headings});
    EXPECT_EQ(tree(read), "ARTICLE 1{PAY} Forty.\n");
    ASSERT_EQ(read.contents.size(), 2U);
    EXPECT_TRUE(read.contents[0].found);
    EXPECT_EQ(read.contents[0].page, "3");
    EXPECT_FALSE(read.contents[1].found);
}

TEST(DocxReader, CountsParagraphsAndRowsAsPlaces)
{
    const ReadContract read = read_composed(
        {p("") + p("ARTICLE 1 - PAY") + table(row({"a", "b"}) + row({"c", "d"})) + p("(a) One.")});
    EXPECT_EQ(read.counted, SourceUnit::paragraphs);
    EXPECT_EQ(read.lines, (std::vector<std::size_t>{2, 3, 5}));
}

TEST(DocxReader, CountsWhatCannotBeSeenAsInText)
{
    EXPECT_EQ(
        docx_notes({p("Rest is \u202Enot paid.\x01 Ever\u200B.")}, ReadingNoteKind::characters),
        (Notes{"Characters taken out that cannot be seen, or that turn the direction of writing: "
               "3."}));
}

TEST(DocxReader, TakesCharactersAsTheyAreTakenInText)
{
    const ComposedDocx docx{
        p("\uF0B7 Cafe\u0301\u00A0sh\u00ADift\u202F24\uF02A \xFF nights and days.")};
    EXPECT_EQ(tree_of(docx), " • Caf\u00E9 shift 24 \uFFFD nights and days.\n");
    EXPECT_EQ(docx_notes(docx, ReadingNoteKind::characters),
        (Notes{"Characters that could not be read: 1. Compare those places with the original.",
            "Characters taken out, or made bullets, that only their own font can show: 2.",
            "Blanks of other kinds made plain blanks: 2.",
            "Hyphens taken out that show at the end of a line alone: 1."}));
    EXPECT_TRUE(docx_refusal(packed({p("\xFF\xFE\xFF ab")}))
                    .starts_with("Most of this file cannot be read"));
}

TEST(DocxReader, TellsOfAProvisionThatIsTooLongByItsParagraph)
{
    EXPECT_EQ(docx_notes({p("") + p(std::string(70'000, 'x'))}, ReadingNoteKind::too_long),
        (Notes{"The provision that begins in paragraph 2 is longer than 65536 bytes. Split it in "
               "two before it "
               "is kept."}));
}

TEST(DocxReader, GivesTextFurtherOutToWhatHoldsTheList)
{
    const auto indented = [](const std::string& text, int left) {
        return p(text, "<w:ind w:left=\"" + std::to_string(left) + "\"/>");
    };
    EXPECT_EQ(
        tree_of({p("Section 1. Leave.") + indented("(a) One day.", 720) + indented("Paid.", 720)
                 + p("Asked for in writing.") + p("Section 2. Term.")}),
        "Section 1{Leave.} \n.(a) One day./Paid.\n. Asked for in writing.\nSection 2{Term.} \n");
}

TEST(DocxReader, GoesByRelationsAndNotByNames)
{
    ComposedDocx docx{styled("Heading1", "Preamble") + p("We agree."), headings};
    docx.folder = "deep/er/";
    EXPECT_EQ(tree_of(docx), "{Preamble} We agree.\n");
    std::vector<ZipPart> parts = parts_of(docx);
    parts[0].bytes =
        relations("<Relationship Type=\"x/relationships/officeDocument\" TargetMode=\"External\" "
                  "Target=\"http://example.org/main.xml\"/>"
                  "<Relationship Type=\"x/relationships/officeDocument\" "
                  "Target=\"/deep/none/.././er/main.xml\"/>");
    const auto read = read_docx_contract(zipped(parts).value(), Revisions::ask);
    ASSERT_TRUE(read.ok()) << read.problem().text;
    EXPECT_EQ(tree(read.value()), "{Preamble} We agree.\n");
}

}  // namespace
}  // namespace jointly
