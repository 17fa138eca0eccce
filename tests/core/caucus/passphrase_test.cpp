#include "core/caucus/passphrase.h"

#include <gtest/gtest.h>

#include <set>

namespace jointly {
namespace {

TEST(Passphrase, ThatIsOfferedIsStrongAndNeverTheSame)
{
    std::set<std::string> offered;
    for (int times = 0; times < 200; ++times) {
        const std::string words = offered_passphrase();
        EXPECT_EQ(words.size(), 24U);
        EXPECT_TRUE(strong_enough(Secret(words)).ok()) << words;
        offered.insert(words);
    }
    EXPECT_EQ(offered.size(), 200U);
}

TEST(Passphrase, ThatCanBeGuessedIsRefusedInASentence)
{
    for (const char* const weak : {"", "1", "123456", "4711081519", "2026-11-28", "password",
             "Passw0rd!", "letmein", "qwertyuiopasdf", "aaaaaaaaaaaaaaaaaaaaaaaa", "bargaining",
             "Union2026!", "abcdefghijklmnop", "trustno1trustno1"}) {
        const Refusable strong = strong_enough(Secret(std::string_view(weak)));
        ASSERT_FALSE(strong.ok()) << weak;
        EXPECT_EQ(strong.problem().text, "This passphrase can be guessed. Take five words that "
                                         "nobody would put together, or the "
                                         "one that is offered.");
    }
}

TEST(Passphrase, OfWordsThatNobodyPutsTogetherIsTaken)
{
    EXPECT_TRUE(strong_enough(Secret("walrus ottoman pilgrim dent kerosene")).ok());
    EXPECT_TRUE(strong_enough(Secret("nueve tejones zurdos afinan la gaita")).ok());
}

TEST(Passphrase, IsRefusedWhereItIsTooLong)
{
    const std::string long_one(passphrase_max_bytes + 1, 'q');
    EXPECT_EQ(strong_enough(Secret(long_one)).problem().text,
        "A passphrase has at most 256 bytes. Choose a shorter one.");
}

}  // namespace
}  // namespace jointly
