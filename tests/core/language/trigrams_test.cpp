#include "core/language/trigrams.h"

#include <gtest/gtest.h>

#include <string>

namespace jointly {
namespace {

bool alike(std::string_view one, std::string_view other)
{
    const bool there = are_alike(trigrams(one), trigrams(other));
    EXPECT_EQ(are_alike(trigrams(other), trigrams(one)), there) << one << " | " << other;
    return there;
}

TEST(Trigrams, AreThoseOfEachWordWithItsEnds)
{
    EXPECT_EQ(trigrams("cat").size(), 4U);      // "  c", " ca", "cat", "at "
    EXPECT_EQ(trigrams("a").size(), 2U);        // "  a", " a "
    EXPECT_EQ(trigrams("cat cat").size(), 4U);  // each once
    EXPECT_EQ(trigrams("cat car").size(), 6U);  // and "car", "ar "
    EXPECT_TRUE(trigrams("").empty());
    EXPECT_TRUE(trigrams(" - ?! ").empty());
}

TEST(Trigrams, KnowNoCaseNoMarksAndNoOrderOfWords)
{
    EXPECT_EQ(trigrams("Safe staffing, on nights!"), trigrams("on nights: SAFE  staffing"));
    EXPECT_EQ(trigrams("Écoles"), trigrams("e\u0301coles"));
}

// Words of n letters that each stand once have n + 1 trigrams.
TEST(Alike, BeginsAtSixInTen)
{
    // Six of ten: three words of one letter stand in both, one on each side does not.
    EXPECT_EQ(shared(trigrams("a b c d"), trigrams("a b c e")), 6U);
    EXPECT_TRUE(alike("a b c d", "a b c e"));  // 6 of 10
    // One trigram less in common.
    EXPECT_EQ(shared(trigrams("a b cx d"), trigrams("a b cy d")), 7U);
    EXPECT_TRUE(alike("a b cx d", "a b cy d"));   // 7 of 11
    EXPECT_FALSE(alike("a b cx", "a b cy"));      // 5 of 9
    EXPECT_FALSE(alike("a b c d e", "a b c f"));  // 6 of 12
    EXPECT_TRUE(alike("a b c", "a b c d e"));     // 6 of 10, one within the other
    EXPECT_FALSE(alike("a b c", "a b c de fg"));  // 6 of 12
}

TEST(Alike, AreTheSameWordsSaidALittleOtherwise)
{
    EXPECT_TRUE(alike("Go home unhurt", "Go home unhurt."));
    EXPECT_TRUE(
        alike("Predictable schedules for night staff", "Predictable schedule for night staff"));
    EXPECT_TRUE(alike("More say in the staffing of nights", "More say in staffing the nights"));
    EXPECT_FALSE(alike("Predictable schedules for night staff", "Fair pay for night staff"));
    EXPECT_FALSE(alike("Go home unhurt", "Keep costs within the budget"));
}

TEST(Alike, IsNothingWithoutALetter)
{
    EXPECT_FALSE(alike("", ""));
    EXPECT_FALSE(alike("...", "..."));
    EXPECT_FALSE(alike("", "Go home unhurt"));
}

TEST(Trigrams, TakeBytesThatAreNoText)
{
    EXPECT_NO_THROW((void)trigrams("\xFF\xC3 caf\xC3"));
    EXPECT_TRUE(alike("caf\xC3 on the ward", "caf\xC3 on the ward"));
}

}  // namespace
}  // namespace jointly
