// Words that stand in the file though the room no longer goes by them.
#include "core/record/left_words.h"
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using Texts = std::vector<LeftText>;

LeftWords left(const Room& room) { return left_words(room.session(), room.record()); }

TEST(LeftWords, AreNoneWhereEverythingStands)
{
    const LeftWords words = left(one_straw());
    EXPECT_TRUE(words.earlier.empty());
    EXPECT_TRUE(words.taken_back.empty());
    EXPECT_TRUE(words.withdrawn.empty());
    EXPECT_TRUE(words.merged.empty());
    EXPECT_TRUE(words.parked.empty());
}

TEST(LeftWords, HaveEveryEarlierWording)
{
    Room room = one_straw();
    const Option& walk = *find(room.session(), hazard_walk);
    const std::string name = "1#" + std::to_string(walk.number);
    room.given(RewordOption{hazard_walk, "Joint hazard walk each week"});
    room.given(RewordOption{hazard_walk, "Joint hazard walk each day"});
    const Texts expected{
        {name, "Joint hazard walk each month"}, {name, "Joint hazard walk each week"}};
    EXPECT_EQ(left(room).earlier, expected);
}

TEST(LeftWords, HaveActsThatWereTakenBackAndNotThoseBroughtBack)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "Agency cover"});
    room.undo();
    const std::uint64_t seq = room.record().size() - 1;
    ASSERT_EQ(left(room).taken_back.size(), 1U);
    EXPECT_EQ(left(room).taken_back[0].called, "Entry " + std::to_string(seq));
    EXPECT_NE(left(room).taken_back[0].text.find("Agency cover"), std::string::npos);
    room.redo();
    EXPECT_TRUE(left(room).taken_back.empty());
}

TEST(LeftWords, HaveWhatWasWithdrawnMergedAndParked)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "Agency cover"});
    const OptionId option = room.session().options.back().id;
    room.given(WithdrawOption{option});
    room.given(ParkItem{{}, "Lockers"});
    const LeftWords words = left(room);
    ASSERT_EQ(words.withdrawn.size(), 1U);
    EXPECT_EQ(words.withdrawn[0].text, "Agency cover");
    EXPECT_EQ(words.parked, (Texts{{"PK-1", "Lockers"}}));
}

}  // namespace
}  // namespace jointly
