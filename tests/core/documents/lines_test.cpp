#include "core/documents/lines.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using enum Change;

TEST(MarkedLines, AreOneWhereTheTextHasNoLineEnd)
{
    const Redline text{{kept, "posted "}, {struck, "14"}, {added, "28"}};
    EXPECT_EQ(marked_lines(text), (std::vector<MarkedLine>{{text, true}}));
}

TEST(MarkedLines, TellParagraphsFromLines)
{
    EXPECT_EQ(
        marked_lines({{kept, "a\nb\n\nc"}}), (std::vector<MarkedLine>{{{{kept, "a"}}, true},
                                                 {{{kept, "b"}}, false}, {{{kept, "c"}}, true}}));
}

TEST(MarkedLines, MarkAChangeAnewOnEachLine)
{
    EXPECT_EQ(marked_lines({{kept, "a "}, {added, "b\n\nc"}, {kept, " d"}}),
        (std::vector<MarkedLine>{
            {{{kept, "a "}, {added, "b"}}, true}, {{{added, "c"}, {kept, " d"}}, true}}));
}

TEST(MarkedLines, ShowAParagraphThatWasSplit)
{
    EXPECT_EQ(marked_lines({{kept, "a."}, {struck, " "}, {added, "\n\n"}, {kept, "b."}}),
        (std::vector<MarkedLine>{
            {{{kept, "a."}, {struck, " "}, {added, std::string(pilcrow)}}, true},
            {{{kept, "b."}}, true}}));
}

TEST(MarkedLines, ShowParagraphsThatWereJoined)
{
    EXPECT_EQ(marked_lines({{kept, "a."}, {struck, "\n\n"}, {added, " "}, {kept, "b."}}),
        (std::vector<MarkedLine>{
            {{{kept, "a."}, {struck, std::string(pilcrow)}, {added, " "}, {kept, "b."}}, true}}));
}

TEST(MarkedLines, OfNothingAreNone)
{
    EXPECT_TRUE(marked_lines(Redline{}).empty());
    EXPECT_TRUE(marked_lines(Redline{{kept, "\n\n"}}).empty());
}

TEST(MarkedLines, PutTheLabelBeforeTheText)
{
    const Paragraph paragraph{{{struck, "(a)"}, {added, "(b)"}}, {{kept, "Travel time"}}, 1};
    EXPECT_EQ(marked_lines(paragraph),
        (std::vector<MarkedLine>{
            {{{struck, "(a)"}, {added, "(b)"}, {kept, " Travel time"}}, true}}));
}

}  // namespace
}  // namespace jointly
