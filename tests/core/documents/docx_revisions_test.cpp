// Tracked changes in a DOCX: asked for, accepted, rejected.
#include "tests/core/documents/docx_reading.h"

namespace jointly {
namespace {

const std::string who = " w:id=\"1\" w:author=\"x\"";

std::string ins(const std::string& inside) { return "<w:ins" + who + ">" + inside + "</w:ins>"; }

std::string del(const std::string& text)
{
    return "<w:del" + who + "><w:r><w:delText xml:space=\"preserve\">" + text
         + "</w:delText></w:r></w:del>";
}

std::string mark(const std::string& kind) { return "<w:rPr><w:" + kind + who + "/></w:rPr>"; }

std::string accepted(const std::string& body) { return tree_of({body}, Revisions::accept); }

std::string rejected(const std::string& body) { return tree_of({body}, Revisions::reject); }

const std::string words =
    p_of(run_of("Rest is ") + del("ten") + ins(run_of("eleven")) + run_of(" hours."));

TEST(DocxRevisions, AreAskedForWithTheirNumber)
{
    EXPECT_EQ(docx_refusal(packed({words + p("x", mark("del")) + p("y")})),
        "This file has 3 tracked changes. Choose whether it is read with all of them accepted "
        "(accept) or "
        "with all of them rejected (reject).");
    EXPECT_EQ(
        docx_refusal(packed({p("Forty.", "<w:pPrChange" + who + "><w:pPr/></w:pPrChange>")})), "")
        << "a format is no wording";
}

TEST(DocxRevisions, OfWordsAreAcceptedOrRejected)
{
    EXPECT_EQ(accepted(words), " Rest is eleven hours.\n");
    EXPECT_EQ(rejected(words), " Rest is ten hours.\n");
    EXPECT_EQ(docx_notes({words}, ReadingNoteKind::revisions, Revisions::accept),
        (Notes{"Tracked changes taken as accepted: 2."}));
    EXPECT_EQ(docx_notes({words}, ReadingNoteKind::revisions, Revisions::reject),
        (Notes{"Tracked changes taken as rejected: 2."}));
    EXPECT_EQ(docx_notes({p("x")}, ReadingNoteKind::revisions, Revisions::accept), Notes{});
}

TEST(DocxRevisions, OfMovedWordsAreAcceptedOrRejected)
{
    const std::string body =
        p_of(run_of("Ax. ") + "<w:moveFrom" + who + ">" + run_of("Moved.") + "</w:moveFrom>")
        + p_of(run_of("Bx. ") + "<w:moveTo" + who + ">" + run_of("Moved.") + "</w:moveTo>");
    EXPECT_EQ(accepted(body), " Ax./Bx. Moved.\n");
    EXPECT_EQ(rejected(body), " Ax. Moved./Bx.\n");
}

TEST(DocxRevisions, AddedAndStruckAgainAreNeverThere)
{
    const std::string body = p_of(run_of("Forty.") + ins(del(" Fifty.")));
    EXPECT_EQ(accepted(body), " Forty.\n");
    EXPECT_EQ(rejected(body), " Forty.\n");
}

TEST(DocxRevisions, OfWholeParagraphsLeaveNoneBehind)
{
    const std::string struck = p("Ax.") + p_of(del("(a) Gone."), mark("del")) + p("Bx.");
    EXPECT_EQ(accepted(struck), " Ax./Bx.\n");
    EXPECT_EQ(rejected(struck), " Ax.\n(a) Gone./Bx.\n");
    const std::string added = p("Ax.") + p_of(ins(run_of("(a) New.")), mark("ins")) + p("Bx.");
    EXPECT_EQ(accepted(added), " Ax.\n(a) New./Bx.\n");
    EXPECT_EQ(rejected(added), " Ax./Bx.\n");
    const std::string moved =
        p_of("<w:moveFrom" + who + ">" + run_of("Ax.") + "</w:moveFrom>", mark("moveFrom"))
        + p("Bx.") + p_of("<w:moveTo" + who + ">" + run_of("Ax.") + "</w:moveTo>", mark("moveTo"))
        + p("Cx.");
    EXPECT_EQ(accepted(moved), " Bx./Ax./Cx.\n");
    EXPECT_EQ(rejected(moved), " Ax./Bx./Cx.\n");
}

// The joined paragraph has the looks of the last one.
TEST(DocxRevisions, JoinParagraphsWhoseEndsAreTakenAway)
{
    const std::string body = p("Hours of ", "<w:outlineLvl w:val=\"0\"/>" + mark("del"))
                           + p("work ", mark("del")) + p("and rest.");
    EXPECT_EQ(accepted(body), " Hours of work and rest.\n");
    EXPECT_EQ(rejected(body), "{Hours of} work/and rest.\n");
    const std::string split = p("Nurses rest.", mark("ins")) + p(" Aides rest.");
    EXPECT_EQ(accepted(split), " Nurses rest./Aides rest.\n");
    EXPECT_EQ(rejected(split), " Nurses rest. Aides rest.\n");
}

TEST(DocxRevisions, OfAnEndWithNothingBehindItLeaveTheWords)
{
    EXPECT_EQ(accepted(p("Last.", mark("del"))), " Last.\n");
    EXPECT_EQ(accepted(p("Last.", mark("del")) + table(row({"a", "b"}))), " Last.\n|a | b\n");
    const std::string cells =
        table("<w:tr><w:tc>" + p("a", mark("del")) + "</w:tc><w:tc>" + p("b") + "</w:tc></w:tr>");
    EXPECT_EQ(accepted(cells), "|a | b\n");
}

TEST(DocxRevisions, OfRowsTakeThemAway)
{
    const auto marked_row = [](const std::string& kind, const std::string& text) {
        return "<w:tr><w:trPr><w:" + kind + who + "/></w:trPr><w:tc>" + p(text) + "</w:tc><w:tc>"
             + p("x") + "</w:tc></w:tr>";
    };
    const std::string body =
        table(row({"a", "b"}) + marked_row("del", "old") + marked_row("ins", "new"));
    EXPECT_EQ(accepted(body), "|a | b/new | x\n");
    EXPECT_EQ(rejected(body), "|a | b/old | x\n");
}

TEST(DocxRevisions, OfNumberedParagraphsNumberTheOthersAnew)
{
    const std::string list = abstract_list(0, level(0, "decimal", "%1.")) + list_use(1, 0);
    const std::string numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    const ComposedDocx docx{
        in_list(1, 0, "Ax.") + p_of(del("Bx."), numbered + mark("del")) + in_list(1, 0, "Cx."), {},
        list};
    EXPECT_EQ(tree_of(docx, Revisions::accept), "1. Ax.\n2. Cx.\n");
    EXPECT_EQ(tree_of(docx, Revisions::reject), "1. Ax.\n2. Bx.\n3. Cx.\n");
    const ComposedDocx changed{
        p("Ax.", numbered + "<w:pPrChange" + who + "><w:pPr/></w:pPrChange>"), {}, list};
    EXPECT_EQ(tree_of(changed, Revisions::accept), "1. Ax.\n");
    EXPECT_EQ(tree_of(changed, Revisions::reject), " Ax.\n");
}

TEST(DocxRevisions, OfFieldsAndNotesAreAcceptedOrRejected)
{
    const std::string body =
        p_of(run_of("Forty.") + del("") + "<w:del" + who
             + "><w:r><w:footnoteReference w:id=\"1\"/><w:delInstrText>PAGE</w:delInstrText>"
               "</w:r></w:del>");
    const ComposedDocx docx{body, {}, {},
        "<w:footnote w:id=\"1\">" + p_of(del("Old.") + ins(run_of("New."))) + "</w:footnote>"};
    EXPECT_EQ(docx_left_out(docx, Revisions::accept), Notes{});
    EXPECT_EQ(docx_left_out(docx, Revisions::reject), (Notes{"1: Old."}));
    EXPECT_EQ(tree_of(docx, Revisions::reject), " Forty.\n");
}

}  // namespace
}  // namespace jointly
