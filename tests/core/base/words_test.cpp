#include "core/base/words.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

enum class Mood { calm, brisk };

}  // namespace

template <>
inline constexpr auto words_for<Mood> = std::to_array<std::string_view>({"calm", "brisk"});

namespace {

TEST(Words, StandForAValueAndBack)
{
    EXPECT_EQ(word_of(Mood::brisk), "brisk");
    Mood mood = Mood::calm;
    EXPECT_TRUE(from_word("brisk", mood));
    EXPECT_EQ(mood, Mood::brisk);
}

TEST(Words, LeaveTheValueAloneWhenThereIsNoSuchWord)
{
    Mood mood = Mood::brisk;
    for (const std::string_view word : {"", "Brisk", "bris", "brisk "}) {
        EXPECT_FALSE(from_word(word, mood)) << word;
        EXPECT_EQ(mood, Mood::brisk);
    }
}

TEST(Words, AreEmptyForAValueThatIsNone) { EXPECT_EQ(word_of(static_cast<Mood>(2)), ""); }

}  // namespace
}  // namespace jointly
