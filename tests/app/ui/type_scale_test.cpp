#include "app/ui/type_scale.h"
#include "tests/support/pilot.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

LetterHeights letters_of_inter()
{
    Pilot* self = nullptr;
    LetterHeights letters;
    Pilot pilot([&] { letters = measure(self->fonts()); });
    self = &pilot;
    pilot.frame();
    return letters;
}

TEST(TypeScale, MeasuresTheLettersOfTheFontItself)
{
    const LetterHeights letters = letters_of_inter();
    EXPECT_NEAR(
        letters.capital, 0.605, 0.015);    // 1490 of 2048 units of an em, in a line of 1.21 em
    EXPECT_NEAR(letters.x, 0.455, 0.015);  // 1118 of 2048
}

TEST(TypeScale, MakesTheFloorSoThatCapitalsAreATwoHundredthOfTheDistance)
{
    const LetterHeights letters{0.6F, 0.45F};
    const TypeScale scale = type_scale(letters, 1080, 4.5F);
    const float wanted_px = 4.5F * 1080 / 200;
    EXPECT_GE(scale.floor_px * letters.capital, wanted_px);
    EXPECT_LT((scale.floor_px - 1) * letters.capital, wanted_px);
    EXPECT_GE(scale.body_px * letters.x, wanted_px);
    EXPECT_LT((scale.body_px - 1) * letters.x, wanted_px);
    EXPECT_GT(scale.title_px, scale.body_px);
}

TEST(TypeScale, GivesInterAboutFiftyThreePixelsForTheBodyInAnUnmeasuredRoom)
{
    const TypeScale scale = type_scale(letters_of_inter(), 1080);
    EXPECT_NEAR(scale.body_px, 54, 1.01);
    EXPECT_NEAR(scale.floor_px, 40, 1.01);
}

TEST(TypeScale, FollowsThePictureAndTheRoom)
{
    const LetterHeights letters{0.6F, 0.45F};
    EXPECT_NEAR(
        type_scale(letters, 2160, 4.5F).body_px, 2 * type_scale(letters, 1080, 4.5F).body_px, 1.0F);
    EXPECT_GT(type_scale(letters, 1080, 6).floor_px, type_scale(letters, 1080, 4).floor_px);
}

TEST(TypeScale, TakesANonsensicalDistanceForTheNearestSensibleOne)
{
    const LetterHeights letters{0.6F, 0.45F};
    EXPECT_EQ(type_scale(letters, 1080, 0), type_scale(letters, 1080, 1));
    EXPECT_EQ(type_scale(letters, 1080, 99), type_scale(letters, 1080, farthest_distance));
}

}  // namespace
}  // namespace jointly
