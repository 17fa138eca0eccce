#include "app/ui/theme.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>
#include <tuple>
#include <vector>

namespace jointly {
namespace {

struct Pair {
    std::string name;
    ImU32 text;
    ImU32 ground;
};

std::vector<Pair> text_pairs(const Theme& t)
{
    std::vector<Pair> pairs{{"text on page", t.text, t.page}, {"text on card", t.text, t.card},
        {"muted on page", t.muted, t.page}, {"muted on card", t.muted, t.card},
        {"muted on quiet", t.muted, t.quiet}, {"current step", t.on_focus, t.focus},
        {"struck on page", t.struck, t.page}, {"struck on card", t.struck, t.card},
        {"added on its wash", t.added, t.added_wash}, {"added on card", t.added, t.card},
        {"strip text", t.strip_text, t.strip}, {"typed text", t.strip_text, t.strip_field},
        {"strip of a failed disk", t.strip_text, t.strip_failed}, {"LIVE", t.on_live, t.live},
        {"HOLD", t.on_held, t.held}, {"its hints", t.strip_muted, t.strip_failed},
        {"strip hint", t.strip_muted, t.strip}, {"hint in the line", t.strip_muted, t.strip_field},
        {"selected words", t.text, t.selection},
        {"selected words on the strip", t.strip_text, t.strip_selection}};
    for (std::size_t index = 0; index < t.parties.size(); ++index) {
        const PartyColours& p = t.parties.at(index);
        const std::string party = "party " + std::to_string(index);
        pairs.push_back({party + " letter in badge", p.on_mark, p.mark});
        pairs.push_back({party + " label on page", p.label, t.page});
        pairs.push_back({party + " label on card", p.label, t.card});
        pairs.push_back({party + " label on wash", p.label, p.wash});
        const PartyColours& strip = t.strip_parties.at(index);
        pairs.push_back({party + " letter on the strip", strip.on_mark, strip.mark});
        pairs.push_back({party + " label on the strip", strip.label, t.strip});
    }
    return pairs;
}

std::vector<Pair> mark_pairs(const Theme& t)
{
    std::vector<Pair> pairs{{"focus on page", t.focus, t.page}, {"focus on card", t.focus, t.card},
        {"caret", t.caret, t.strip_field}};
    for (std::size_t index = 0; index < t.parties.size(); ++index) {
        const std::string party = "mark of party " + std::to_string(index);
        pairs.push_back({party + " on page", t.parties.at(index).mark, t.page});
        pairs.push_back({party + " on card", t.parties.at(index).mark, t.card});
        pairs.push_back({party + " on the strip", t.strip_parties.at(index).mark, t.strip});
    }
    return pairs;
}

class ThemeOf : public ::testing::TestWithParam<std::tuple<ThemeName, Tints>> {
protected:
    const Theme& theme_ = theme(std::get<0>(GetParam()), std::get<1>(GetParam()));
};

TEST_P(ThemeOf, KeepsTextReadableInAWashedOutRoom)
{
    for (const Pair& pair : text_pairs(theme_)) {
        EXPECT_GE(contrast(pair.text, pair.ground), 4.5) << pair.name;
        EXPECT_GE(washed_contrast(pair.text, pair.ground, 7.0), 4.5) << pair.name;
    }
}

TEST_P(ThemeOf, KeepsMarksVisibleInAWashedOutRoom)
{
    for (const Pair& pair : mark_pairs(theme_)) {
        EXPECT_GE(washed_contrast(pair.text, pair.ground, 7.0), 3.0) << pair.name;
    }
}

TEST_P(ThemeOf, SetsNoColourButHuesApartForTheParties)
{
    // All that is common to the parties is nearly grey, so that no state looks like one of them.
    const Theme& t = theme_;
    for (const ImU32 common : {t.page, t.card, t.line, t.text, t.muted, t.quiet, t.focus,
             t.on_focus, t.strip, t.selection}) {
        const int red = static_cast<int>((common >> IM_COL32_R_SHIFT) & 0xFF);
        const int blue = static_cast<int>((common >> IM_COL32_B_SHIFT) & 0xFF);
        EXPECT_LE(std::abs(red - blue), 40) << std::hex << common;
    }
}

INSTANTIATE_TEST_SUITE_P(All, ThemeOf,
    ::testing::Combine(::testing::Values(ThemeName::light, ThemeName::dark, ThemeName::monochrome),
        ::testing::Values(Tints::shown, Tints::lost)));

TEST(Theme, TellsGroundsApartByNoShadeWhereTintsAreLost)
{
    for (const ThemeName name : {ThemeName::light, ThemeName::dark, ThemeName::monochrome}) {
        const Theme& t = theme(name, Tints::lost);
        EXPECT_EQ(t.card, t.page);
        EXPECT_EQ(t.quiet, t.page);
        EXPECT_EQ(t.added_wash, t.page);
        EXPECT_EQ(t.party(0).wash, t.page);
        // So the borders have to be seen as marks are.
        EXPECT_GE(washed_contrast(t.line, t.page, 7.0), 3.0);
    }
}

TEST(Contrast, AgreesWithTheStandard)
{
    const ImU32 grey = IM_COL32(0x76, 0x76, 0x76, 255);
    EXPECT_NEAR(contrast(IM_COL32_BLACK, IM_COL32_WHITE), 21.0, 0.01);
    EXPECT_NEAR(contrast(IM_COL32_WHITE, grey), 4.54, 0.01);
    EXPECT_DOUBLE_EQ(contrast(grey, grey), 1.0);
}

TEST(Contrast, OfBlackAndWhiteShrinksToThatOfTheRoom)
{
    EXPECT_NEAR(washed_contrast(IM_COL32_BLACK, IM_COL32_WHITE, 7.0), 7.0, 1e-9);
    const ImU32 grey = IM_COL32(0x76, 0x76, 0x76, 255);
    EXPECT_NEAR(washed_contrast(grey, IM_COL32_WHITE, 7.0), 3.4, 0.05);
}

TEST(Theme, GivesAFifthPartyTheFirstColoursAgain)
{
    const Theme& light = theme(ThemeName::light);
    EXPECT_EQ(light.party(4).mark, light.party(0).mark);
    EXPECT_NE(light.party(1).mark, light.party(0).mark);
    EXPECT_EQ(next(ThemeName::light), ThemeName::dark);
    EXPECT_EQ(next(ThemeName::dark), ThemeName::monochrome);
    EXPECT_EQ(next(ThemeName::monochrome), ThemeName::light);
}

}  // namespace
}  // namespace jointly
