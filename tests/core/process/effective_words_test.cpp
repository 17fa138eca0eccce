// When language takes effect, typed and given back.
#include "core/process/effective_words.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

const Effective on_ratification{EffectiveBasis::on_ratification, {}, ""};
const Effective from_the_pay_period{EffectiveBasis::first_pay_period, {}, ""};
const Effective in_july{EffectiveBasis::on_date, {2026, 7, 1}, ""};
const Effective back_to_january{EffectiveBasis::retroactive, {2026, 1, 1}, ""};

Effective in_words(const std::string& words) { return {EffectiveBasis::in_words, {}, words}; }

TEST(EffectiveAsTyped, IsKnownByItsWords)
{
    EXPECT_EQ(effective_from(""), Effective{});
    EXPECT_EQ(effective_from("  "), Effective{});
    EXPECT_EQ(effective_from("on-ratification"), on_ratification);
    EXPECT_EQ(effective_from(" On Ratification "), on_ratification);
    EXPECT_EQ(effective_from("ratification"), on_ratification);
    EXPECT_EQ(effective_from("first-pay-period"), from_the_pay_period);
    EXPECT_EQ(effective_from("First pay period"), from_the_pay_period);
    EXPECT_EQ(effective_from("2026-07-01"), in_july);
    EXPECT_EQ(effective_from("retroactive 2026-01-01"), back_to_january);
    EXPECT_EQ(effective_from("Retroactive to 2026-01-01"), back_to_january);
}

TEST(EffectiveAsTyped, IsKeptAsItsWordsWhereItIsNoneOfThem)
{
    for (const std::string words :
        {"retroactive", "retroactive to the first day", "2026-13-01", "not retroactive 2026-01-01",
            "the first full pay period after the board approves", "ratification by the board"}) {
        EXPECT_EQ(effective_from(words), in_words(words)) << words;
    }
}

TEST(EffectiveAsTyped, ComesBackAsItCanBeTyped)
{
    for (const Effective& effective : {Effective{}, on_ratification, from_the_pay_period, in_july,
             back_to_january, in_words("thirty (30) days later")}) {
        EXPECT_EQ(effective_from(typed_form(effective)), effective);
    }
}

}  // namespace
}  // namespace jointly
