// The wall as it stood after an earlier entry.
#include "core/record/history.h"
#include "tests/core/wall/lines.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

WallModel as_it_stood(const Record& record, std::uint64_t after, Page page)
{
    View view;
    view.page = page;
    view.after = after;
    return wall_model(replay(std::span(record).first(after)), record, view, 0);
}

TEST(LookingBack, SaysOnEveryPageWhichMomentItIsAndWhatIsNow)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"});
    const std::uint64_t offered = room.record().size();
    room.given(OfferOption{staffing, "Agency cover"});
    for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
        const Page page = static_cast<Page>(place);
        const WallModel model = as_it_stood(room.record(), offered, page);
        ASSERT_EQ(model.banner.has_value(), page != Page::blank) << word_of(page);
        if (model.banner) {
            EXPECT_EQ(model.banner->moment,
                "As it stood after entry 5, Monday, March 2, 2026, 09:00 -08:00. Now is entry 6.");
            EXPECT_EQ(model.banner->act, "Option #1: A pool");
            EXPECT_EQ(text_of(model).front(), model.banner->moment);
        }
    }
    EXPECT_FALSE(wall_model(room.session(), room.record(), {Page::options, {}, {}}, 0).banner);
}

TEST(LookingBack, ShowsNothingThatCameLater)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"});
    const std::uint64_t offered = room.record().size();
    room.given(RewordOption{OptionId{1}, "A pool of our own"});
    for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
        const WallModel then = as_it_stood(room.record(), offered, static_cast<Page>(place));
        EXPECT_FALSE(says(text_of(then), "of our own")) << words_for<Page>[place];
    }
    EXPECT_TRUE(
        says(text_of(as_it_stood(room.record(), offered + 1, Page::options)), "of our own"));
}

TEST(LookingBack, ShowsTheRecordUpToThenAndWhatWasTakenBackLater)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"});
    const std::uint64_t offered = room.record().size();
    room.undo();
    const auto then = blocks_of<Card>(as_it_stood(room.record(), offered, Page::record));
    ASSERT_EQ(then.size(), offered);
    EXPECT_TRUE(then[0].strong);
    EXPECT_EQ(then[0].state, "taken back later");
    EXPECT_FALSE(then[0].struck);
    const auto later = blocks_of<Card>(as_it_stood(room.record(), offered + 1, Page::record));
    ASSERT_EQ(later.size(), offered + 1);
    EXPECT_EQ(later[1].state, "taken back");
    EXPECT_TRUE(later[1].struck);
    EXPECT_EQ(as_it_stood(room.record(), offered, Page::agenda).banner->act,
        "Option #1: A pool (taken back later)");
}

TEST(LookingBack, SaysThatAnIssueWasNotRaisedYet)
{
    Room room = one_issue();
    const std::uint64_t before = room.record().size();
    room.given(RaiseIssue{"What about nights?", ""});
    View view;
    view.page = Page::options;
    view.issue = IssueId{2};
    view.after = before;
    const WallModel model =
        wall_model(replay(std::span(room.record()).first(before)), room.record(), view, 0);
    EXPECT_EQ(model.empty, "Issue 2 had not been raised yet.");
}

TEST(LookingBack, BeforeTheFirstEntryThereIsNothing)
{
    const Room room = one_issue();
    EXPECT_EQ(as_it_stood(room.record(), 0, Page::record).banner->moment,
        "As it stood before the first entry. Now is entry 4.");
}

// Two rooms that differ in nothing but what was answered, in the middle of a test that closed since.
TEST(LookingBack, IntoATestKnowsOnlyWhoHadAnswered)
{
    Room yes = one_straw();
    yes.given(CallTest{staffing, hazard_walk, {}});
    Room no = yes;
    yes.given(counted_as(TestId{1}, union_, Stance::support, 6));
    no.given(counted_as(TestId{1}, union_, Stance::more_discussion, 6));
    const std::uint64_t in_the_middle = yes.record().size();
    for (Room* const room : {&yes, &no}) {
        room->given(counted_as(TestId{1}, management, Stance::support, 6));
        room->given(CloseTest{TestId{1}});
    }
    for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
        const Page page = static_cast<Page>(place);
        EXPECT_EQ(as_it_stood(yes.record(), in_the_middle, page),
            as_it_stood(no.record(), in_the_middle, page))
            << words_for<Page>[place];
    }
    const auto seats = blocks_of<Seat>(as_it_stood(yes.record(), in_the_middle, Page::test));
    ASSERT_EQ(seats.size(), 2U);
    EXPECT_TRUE(seats[0].answered);
    EXPECT_TRUE(seats[0].counts.empty());
    EXPECT_FALSE(seats[1].answered);
}

}  // namespace
}  // namespace jointly
