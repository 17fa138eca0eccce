#include "core/documents/printable.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

TEST(Printable, LeavesOrdinaryWordsAlone)
{
    const std::string words = "A person\xE2\x80\x99s \xC2\xBD day\n\n\xE5\x8A\xB4\xE5\x83\x8D";
    EXPECT_EQ(printable(words), words);
}

TEST(Printable, ShowsWhatWouldSteerATerminal)
{
    EXPECT_EQ(printable("a\x1B[2Jb"), "a\xEF\xBF\xBD[2Jb");
    EXPECT_EQ(printable("a\xC2\x9B"
                        "2Jb"),
        "a\xEF\xBF\xBD"
        "2Jb");
}

TEST(Printable, ShowsWhatWouldTurnTheDirectionOfWriting)
{
    EXPECT_EQ(printable("shall \xE2\x80\xAEton"), "shall \xEF\xBF\xBDton");
}

TEST(Printable, ReplacesBytesThatAreNoCharacters)
{
    EXPECT_EQ(printable("a\xFF"
                        "b"),
        "a\xEF\xBF\xBD"
        "b");
}

TEST(Printable, MakesTabsAndLineEndsOfOtherKindsBlanks)
{
    EXPECT_EQ(printable("a\tb\rc"), "a b c");
    EXPECT_EQ(printable_line("a\nb"), "a b");
}

}  // namespace
}  // namespace jointly
