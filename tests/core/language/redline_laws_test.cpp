// What holds for the redline of any two texts.
#include "core/base/text.h"
#include "core/language/redline.h"

#include <gtest/gtest.h>

#include <chrono>
#include <random>
#include <string>
#include <vector>

namespace jointly {
namespace {

void expect_lawful(const std::string& before, const std::string& after)
{
    const Redline lines = redline(before, after);
    ASSERT_EQ(old_text(lines), before) << marked(lines);
    ASSERT_EQ(new_text(lines), after) << marked(lines);
    ASSERT_EQ(has_changes(lines), before != after);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        ASSERT_FALSE(lines[i].text.empty()) << marked(lines);
        if (i > 0) {
            ASSERT_NE(lines[i].change, lines[i - 1].change) << marked(lines);
            const bool added_before_struck =
                lines[i - 1].change == Change::added && lines[i].change == Change::struck;
            ASSERT_FALSE(added_before_struck) << marked(lines);
        }
    }
}

// Words as contracts have them: many small ones, numbers, sentence ends.
const std::vector<std::string>& words()
{
    static const std::vector<std::string> list{"the", "of", "and", "to", "a", "Employer", "Union",
        "employee", "shall", "may", "be", "paid", "leave", "two (2)", "fourteen (14)", "days",
        "$1.25", "4.5%", "unit,", "notice;", "schedule.", "posted.", "overtime\n", "(a)",
        "“Agency”", "l’employé"};
    return list;
}

std::string random_word(std::mt19937& random) { return words()[random() % words().size()]; }

std::vector<std::string> random_sentence(std::mt19937& random, unsigned most)
{
    std::vector<std::string> sentence(random() % (most + 1));
    for (std::string& word : sentence) {
        word = random_word(random);
    }
    return sentence;
}

std::vector<std::string> edited(std::vector<std::string> sentence, std::mt19937& random)
{
    for (auto edits = 1 + random() % 6; edits > 0; --edits) {
        const auto at =
            sentence.begin() + static_cast<std::ptrdiff_t>(random() % (sentence.size() + 1));
        switch (random() % 3) {
            case 0: sentence.insert(at, random_word(random)); break;
            case 1:
                if (at != sentence.end()) {
                    *at = random_word(random);
                }
                break;
            default:
                if (at != sentence.end()) {
                    sentence.erase(at);
                }
                break;
        }
    }
    return sentence;
}

std::string joined(const std::vector<std::string>& sentence)
{
    std::string text;
    for (const std::string& word : sentence) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

TEST(RedlineLaw, HoldsForEditedSentences)
{
    std::mt19937 random(2026);
    for (int round = 0; round < 3'000; ++round) {
        const auto sentence = random_sentence(random, 40);
        expect_lawful(joined(sentence), joined(edited(sentence, random)));
    }
}

TEST(RedlineLaw, HoldsForTextsThatHaveNothingToDoWithEachOther)
{
    std::mt19937 random(2027);
    for (int round = 0; round < 2'000; ++round) {
        expect_lawful(joined(random_sentence(random, 30)), joined(random_sentence(random, 30)));
    }
}

// Changes in such texts can slide far, up to the change beside them.
TEST(RedlineLaw, HoldsForTextsThatRepeatThemselves)
{
    std::mt19937 random(2032);
    for (int round = 0; round < 3'000; ++round) {
        std::vector<std::string> before(6 + random() % 10);
        for (std::string& word : before) {
            word = words()[random() % 5];
        }
        std::vector<std::string> after = before;
        for (auto copies = 1 + random() % 4; copies > 0; --copies) {
            const auto from = random() % after.size();
            const auto size = random() % (after.size() - from + 1);
            const std::vector<std::string> copy(after.begin() + static_cast<std::ptrdiff_t>(from),
                after.begin() + static_cast<std::ptrdiff_t>(from + size));
            const auto to = static_cast<std::ptrdiff_t>(random() % (after.size() + 1));
            after.insert(after.begin() + to, copy.begin(), copy.end());
        }
        expect_lawful(joined(before), joined(after));
        expect_lawful(joined(after), joined(before));
    }
    expect_lawful("Leave is paid. The Union keeps the list.",
        "Leave of paid. The Union and the Employer meet monthly. The Union keeps The Union keeps "
        "the "
        "list. shift list.");
}

TEST(RedlineLaw, HoldsForAnyBytes)
{
    std::mt19937 random(2028);
    for (int round = 0; round < 2'000; ++round) {
        const unsigned kinds = round % 2 == 0 ? 256 : 4;
        const auto bytes = [&] {
            std::string text;
            for (auto left = random() % 50; left > 0; --left) {
                text += static_cast<char>(random() % kinds + (kinds == 4 ? 30 : 0));
            }
            return text;
        };
        expect_lawful(bytes(), bytes());
    }
}

TEST(RedlineLaw, HoldsForEmptyAndBlankTexts)
{
    const std::vector<std::string> texts{"", " ", "\n", ".", "a", " a ", "a. ", "(2)", "two (2)"};
    for (const std::string& before : texts) {
        for (const std::string& after : texts) {
            expect_lawful(before, after);
        }
    }
}

TEST(RedlineLaw, NeverCutsACharacter)
{
    std::mt19937 random(2029);
    for (int round = 0; round < 500; ++round) {
        const auto sentence = random_sentence(random, 20);
        for (const Span& span : redline(joined(sentence), joined(edited(sentence, random)))) {
            ASSERT_TRUE(is_valid_utf8(span.text));
        }
    }
}

TEST(RedlineLaw, GivesTheSameRedlineEveryTime)
{
    std::mt19937 random(2030);
    const std::string before = joined(random_sentence(random, 200));
    const std::string after = joined(random_sentence(random, 200));
    EXPECT_EQ(redline(before, after), redline(before, after));
}

// Not a measurement: the bound is far above what it takes, and far below what a search without limit
// would take (minutes).
TEST(RedlineLaw, HoldsForTheLargestProvisionsWithoutMakingTheRoomWait)
{
    std::mt19937 random(2031);
    const auto full = [&random](std::string_view alphabet) {
        std::string text;
        while (text.size() < provision_text_max_bytes) {
            text += alphabet[random() % alphabet.size()];
        }
        return text;
    };
    const auto begin = std::chrono::steady_clock::now();
    expect_lawful(full("abc "), full("abc "));
    expect_lawful(full("!?"), full("!?"));
    expect_lawful(full("abcdefgh .,"), full("ijklmnop .,"));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}

}  // namespace
}  // namespace jointly
