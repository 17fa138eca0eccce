#include "tests/support/pilot.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace jointly {
namespace {

TEST(Pilot, ClicksWhatItFindsByItsLabelAndNothingThatIsGrey)
{
    int agreed = 0;
    bool may_agree = false;
    Pilot pilot(
        [&] {
            ImGui::Begin("screen");
            ImGui::BeginDisabled(!may_agree);
            if (ImGui::Button("We can all live with it##7")) {
                ++agreed;
            }
            ImGui::EndDisabled();
            ImGui::End();
        },
        {800, 600}, false);
    pilot.frame(2);
    EXPECT_TRUE(pilot.item("We can all live with it").disabled);
    pilot.click("We can all live with it");
    EXPECT_EQ(agreed, 0);
    may_agree = true;
    pilot.click("We can all live with it");
    EXPECT_EQ(agreed, 1);
}

TEST(Pilot, SaysWhatIsThereWhenAnItemIsMissing)
{
    Pilot pilot(
        [] {
            ImGui::Begin("screen");
            ImGui::Button("Other");
            ImGui::End();
        },
        {800, 600}, false);
    pilot.frame(2);
    try {
        (void)pilot.item("Agree");
        FAIL() << "found an item that is not there";
    } catch (const std::runtime_error& missing) {
        EXPECT_NE(std::string(missing.what()).find("screen / Other"), std::string::npos);
    }
}

TEST(Pilot, CountsWhatTheMouseDoes)
{
    Pilot pilot([] {}, {800, 600}, false);
    pilot.frame(2);
    pilot.type("words");
    pilot.key(ImGuiKey_Enter);
    EXPECT_EQ(pilot.mouse_events(), 0);
    pilot.move_to({10, 10});
    EXPECT_EQ(pilot.mouse_events(), 1);
    pilot.click_at({20, 10});
    EXPECT_EQ(pilot.mouse_events(), 4);
    pilot.wheel({20, 10}, 1.0F);
    EXPECT_EQ(pilot.mouse_events(), 5);
}

TEST(Pilot, TakesOneFrameAtATime)
{
    int frames = 0;
    Pilot pilot([&] { ++frames; }, {800, 600}, false);
    pilot.frame(5);
    EXPECT_EQ(frames, 5);
}

}  // namespace
}  // namespace jointly
