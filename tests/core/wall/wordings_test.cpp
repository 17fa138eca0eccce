// The sheet that shows how an item read before.
#include "tests/core/wall/lines.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

TEST(WordingsModel, TellsTheWordsOfNowThenThoseBefore)
{
    Room room = one_straw();
    room.given(RewordInterest{go_home_unhurt, "Each of us goes home unhurt"});
    const WallModel model = wordings_model(room.session(), room.record(), staffing, 1);
    EXPECT_EQ(model.title, "How #1 read");
    ASSERT_EQ(model.blocks.size(), 3U);
    const auto& now = std::get<Card>(model.blocks[0]);
    EXPECT_EQ(now.state, "now");
    EXPECT_EQ(now.notes.size(), 1U);
    EXPECT_TRUE(now.notes.front().starts_with("Kept ")) << now.notes.front();
    EXPECT_EQ(std::get<Heading>(model.blocks[1]).text, "Before");
    EXPECT_EQ(std::get<Card>(model.blocks[2]).state, "");
    const auto lines = text_of(model);
    EXPECT_TRUE(says(lines, "Each of us goes home unhurt"));
    EXPECT_TRUE(says(lines, "Go home unhurt"));
}

TEST(WordingsModel, SaysWhereThereWereNoOthers)
{
    const Room room = one_straw();
    const WallModel model = wordings_model(room.session(), room.record(), staffing, 2);
    ASSERT_EQ(model.blocks.size(), 1U);
    EXPECT_EQ(std::get<Card>(model.blocks[0]).notes.back(), "It was never reworded.");
    EXPECT_EQ(wordings_model(room.session(), room.record(), staffing, 44).empty,
        "It has no words of its own.");
}

TEST(WordingsModel, SaysWhenWordsWereRedactedAndByWhoseConsent)
{
    Room room = one_straw();
    room.given(RewordInterest{go_home_unhurt, "Said by the door"});
    const std::size_t at = room.record().size() - 1;
    room.given(RewordInterest{go_home_unhurt, "Each of us goes home unhurt"});
    room.asks(
        Redact{{room.record()[at].stamp.seq}, {{union_, "Ana Ruiz"}, {management, "Ben Okafor"}}});
    Record taken_out = room.record();
    taken_out[at].what = Events{InterestReworded{go_home_unhurt, "[redacted]"}};
    const WallModel model = wordings_model(room.session(), taken_out, staffing, 1);
    ASSERT_EQ(model.blocks.size(), 5U);
    EXPECT_EQ(std::get<Card>(model.blocks[0]).notes.size(), 1U);
    EXPECT_TRUE(std::get<Card>(model.blocks[2]).notes.back().starts_with("Words redacted "));
    EXPECT_EQ(std::get<Card>(model.blocks[3]).notes.size(), 1U);
    const auto& consent = std::get<Fact>(model.blocks[4]);
    EXPECT_EQ(consent.name, "[redacted]");
    EXPECT_NE(consent.value.find("by consent of Ana Ruiz (Union), Ben Okafor (Management)"),
        std::string::npos)
        << consent.value;
    EXPECT_FALSE(says(text_of(model), "Said by the door"));
}

}  // namespace
}  // namespace jointly
