// What becomes of the ends of paragraphs.
#include "core/documents/docx_flow.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using enum Change;
using Flow = std::vector<FlowParagraph>;

Flow flow_of_words(Redline words) { return flow_of(Paragraph{{}, std::move(words), 0}); }

TEST(DocxFlow, KeepsLinesTogetherAndPartsParagraphs)
{
    EXPECT_EQ(flow_of_words({{kept, "a\nb\n\nc"}}),
        (Flow{{{{kept, "a\nb"}}, kept}, {{{kept, "c"}}, kept}}));
    EXPECT_EQ(flow_of_words({}), Flow{});
}

TEST(DocxFlow, PutsATabBehindALabelThatComesAndGoesWithIt)
{
    const auto label = [](Redline words) {
        return flow_of(Paragraph{std::move(words), {{kept, "x"}}, 0}).front().words;
    };
    EXPECT_EQ(label({{kept, "(a)"}}), (Redline{{kept, "(a)\tx"}}));
    EXPECT_EQ(label({{added, "(a)"}}), (Redline{{added, "(a)\t"}, {kept, "x"}}));
    EXPECT_EQ(label({{struck, "(a)"}}), (Redline{{struck, "(a)\t"}, {kept, "x"}}));
    EXPECT_EQ(label({{struck, "(a)"}, {added, "(b)"}}),
        (Redline{{struck, "(a)"}, {added, "(b)"}, {kept, "\tx"}}));
}

TEST(DocxFlow, EndsWhatIsChangedWholeInAMarkOfItsKind)
{
    EXPECT_EQ(flow_of_words({{added, "a\n\nb"}}),
        (Flow{{{{added, "a"}}, added}, {{{added, "b"}}, added}}));
    EXPECT_EQ(flow_of_words({{struck, "a"}}), (Flow{{{{struck, "a"}}, struck}}));
    EXPECT_EQ(flow_of_words({{struck, "a"}, {added, "b"}}),
        (Flow{{{{struck, "a"}, {added, "b"}}, kept}}));
}

TEST(DocxFlow, LeavesAKeptParagraphItsOwnEnd)
{
    EXPECT_EQ(flow_of_words({{kept, "A."}, {added, "\n\nB.\n\nC."}}),
        (Flow{{{{kept, "A."}}, kept}, {{{added, "B."}}, added}, {{{added, "C."}}, added}}));
    EXPECT_EQ(flow_of_words({{kept, "A."}, {struck, "\n\nB."}}),
        (Flow{{{{kept, "A."}}, kept}, {{{struck, "B."}}, struck}}));
    // Here the kept words stand behind: the end between is what was added.
    EXPECT_EQ(flow_of_words({{added, "A.\n\n"}, {kept, "B."}}),
        (Flow{{{{added, "A."}}, added}, {{{kept, "B."}}, kept}}));
}

TEST(DocxFlow, GivesTheLooksOfTheLabelToWhatMayBecomeOneWithIt)
{
    const Flow flow =
        flow_of(Paragraph{{{kept, "(a)"}}, {{kept, "A."}, {added, "\n\n"}, {kept, "B.\n\nC."}}, 0});
    ASSERT_EQ(flow.size(), 3U);
    EXPECT_TRUE(flow[0].labelled);
    EXPECT_TRUE(flow[1].labelled);
    EXPECT_FALSE(flow[2].labelled);
}

TEST(DocxFlow, PutsAStruckWordBetweenAddedOnesAndAnAddedParagraph)
{
    Flow flow{
        {{{kept, "paid "}, {struck, "weekly"}, {added, "daily"}}, kept}, {{{added, "B."}}, added}};
    part_added_words(flow);
    EXPECT_EQ(flow, (Flow{{{{kept, "paid "}, {added, "daily"}, {struck, "weekly"}}, kept},
                        {{{added, "B."}}, added}}));
}

TEST(DocxFlow, SlidesAddedWordsSoThatAKeptStopClosesTheParagraph)
{
    Flow flow{{{{kept, "A."}, {added, " More."}}, kept}, {{{added, "B."}}, added}};
    part_added_words(flow);
    EXPECT_EQ(flow,
        (Flow{{{{kept, "A"}, {added, ". More"}, {kept, "."}}, kept}, {{{added, "B."}}, added}}));
}

TEST(DocxFlow, SlidesWholeCharacters)
{
    Flow flow{{{{kept, "\u00e9"}, {added, " \u00e9"}}, kept}, {{{added, "B"}}, added}};
    part_added_words(flow);
    EXPECT_EQ(flow.front().words, (Redline{{added, "\u00e9 "}, {kept, "\u00e9"}}));
}

TEST(DocxFlow, PutsAStruckWordAtTheBeginningOfTheNextParagraphToo)
{
    Flow flow{{{{kept, "A"}, {added, " more"}}, kept},
        {{{added, "two"}, {struck, "one"}, {kept, " days"}}, kept}};
    part_added_words(flow);
    EXPECT_EQ(flow, (Flow{{{{kept, "A"}, {added, " more"}}, kept},
                        {{{struck, "one"}, {added, "two"}, {kept, " days"}}, kept}}));
}

TEST(DocxFlow, PutsNoStruckWordWhereItWouldBeMissedBefore)
{
    Flow flow{{{{kept, "A"}, {added, " more"}}, kept}, {{{added, "two"}, {struck, "one"}}, kept},
        {{{added, "B"}}, added}};
    part_added_words(flow);
    EXPECT_EQ(flow, (Flow{{{{kept, "A"}, {added, " more"}}, kept},
                        {{{struck, "one"}, {added, "two"}}, added}, {{{added, "B"}}, kept}}));
}

TEST(DocxFlow, ElseEndsAnAddedBeginningInAStruckEnd)
{
    Flow flow{{{{kept, "A"}, {added, " more"}}, kept, false, 0},
        {{{added, "Two "}, {kept, "days"}}, kept, true, 1}};
    part_added_words(flow);
    EXPECT_EQ(flow, (Flow{{{{kept, "A"}, {added, " more"}}, added, false, 0},
                        {{{added, "Two "}}, struck, false, 0}, {{{kept, "days"}}, kept, true, 1}}));
}

TEST(DocxFlow, ElseMovesTheKeptEndBehindTheAddedParagraphs)
{
    Flow flow{{{{kept, "A"}, {added, " more"}}, kept}, {{{added, "B"}}, added},
        {{{added, "C"}}, added}, {{{kept, "D"}}, kept}};
    part_added_words(flow);
    EXPECT_EQ(flow, (Flow{{{{kept, "A"}, {added, " more"}}, added}, {{{added, "B"}}, added},
                        {{{added, "C"}}, kept}, {{{kept, "D"}}, kept}}));
}

}  // namespace
}  // namespace jointly
