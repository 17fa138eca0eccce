#include "core/base/words.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

enum class Mood { calm, brisk };
constexpr std::array<std::string_view, 2> mood_words{"calm", "brisk"};

TEST(Words, StandForAValueAndBack)
{
    EXPECT_EQ(word_in(mood_words, Mood::brisk), "brisk");
    Mood mood = Mood::calm;
    EXPECT_TRUE(find_word(mood_words, "brisk", mood));
    EXPECT_EQ(mood, Mood::brisk);
}

TEST(Words, LeaveTheValueAloneWhenThereIsNoSuchWord)
{
    Mood mood = Mood::brisk;
    for (const std::string_view word : {"", "Brisk", "bris", "brisk "}) {
        EXPECT_FALSE(find_word(mood_words, word, mood)) << word;
        EXPECT_EQ(mood, Mood::brisk);
    }
}

TEST(Words, AreEmptyForAValueThatIsNone)
{
    EXPECT_EQ(word_in(mood_words, static_cast<Mood>(2)), "");
}

}  // namespace
}  // namespace jointly
