// How items read before, kind by kind.
#include "core/record/redaction.h"
#include "core/record/wordings.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using Texts = std::vector<std::string>;

Texts texts_of(std::span<const Entry> record, const Item& item)
{
    Texts texts;
    for (const Wording& one : wordings_of(record, item)) {
        texts.push_back(one.text);
    }
    return texts;
}
Texts texts_of(const Room& room, int number)
{
    const auto item = find_item(room.session(), staffing, number);
    EXPECT_TRUE(item) << number;
    return item ? texts_of(room.record(), *item) : Texts{};
}

TEST(Wordings, StandNewestFirstEachWithItsEntry)
{
    Room room = one_straw();
    room.given(RewordInterest{go_home_unhurt, "Go home unhurt, every day"});
    const Stamp first = room.record().back().stamp;
    room.given(RewordInterest{steady_crews, "Crews that know each other"});
    room.given(RewordInterest{go_home_unhurt, "Each of us goes home unhurt"});
    EXPECT_EQ(texts_of(room, 1),
        (Texts{"Each of us goes home unhurt", "Go home unhurt, every day", "Go home unhurt"}));
    const auto wordings = wordings_of(room.record(), {{}, go_home_unhurt, {}, {}, {}, {}});
    ASSERT_EQ(wordings.size(), 3U);
    EXPECT_EQ(wordings[1].stamp, first);
    EXPECT_EQ(texts_of(room, 3), (Texts{"Crews that know each other", "Steady crews"}));
}

TEST(Wordings, AreOfEveryKindOfItem)
{
    Room room = one_straw();
    room.given(RewordOption{hazard_walk, "A walk each week"});
    room.given(ChangeStraw{{1}, {hazard_walk}, "Both, reviewed after a year"});  // its words stay
    room.given(ChangeStraw{{1}, {hazard_walk}, "The walk, reviewed after a year"});
    room.given(ProposeCriterion{staffing, "Workable on nights"});
    room.given(RewordCriterion{{1}, "Workable tonight"});
    room.given(TellStory{staffing, {}, "It began last winter"});
    room.given(GiveData{staffing, "61 injuries", "Injury log"});
    room.given(MergeInterests{{go_home_unhurt, steady_crews}, "Steady and safe"});
    room.given(RewordInterest{{4}, "Steady crews, safe work"});
    EXPECT_EQ(texts_of(room, 4), (Texts{"A walk each week", "Joint hazard walk each month"}));
    EXPECT_EQ(texts_of(room, 6),
        (Texts{"The walk, reviewed after a year", "Both, reviewed after a year"}));
    EXPECT_EQ(texts_of(room, 7), (Texts{"Workable tonight", "Workable on nights"}));
    EXPECT_EQ(texts_of(room, 8), (Texts{"It began last winter"}));
    EXPECT_EQ(texts_of(room, 9), (Texts{"61 injuries"}));
    EXPECT_EQ(texts_of(room, 10), (Texts{"Steady crews, safe work", "Steady and safe"}));
}

TEST(Wordings, ThatWereTakenBackAreLeftOut)
{
    Room room = one_straw();
    room.given(RewordInterest{go_home_unhurt, "Go home hurt"});
    room.undo();
    EXPECT_EQ(texts_of(room, 1), (Texts{"Go home unhurt"}));
    room.redo();
    EXPECT_EQ(texts_of(room, 1), (Texts{"Go home hurt", "Go home unhurt"}));
}

TEST(Wordings, ThatWereRedactedAreStillCounted)
{
    Room room = one_straw();
    room.given(RewordInterest{go_home_unhurt, "Said by the door"});
    room.given(RewordInterest{go_home_unhurt, "Each of us goes home unhurt"});
    Record redacted = room.record();
    const std::string gone(redacted_words);
    for (Entry& entry : redacted) {
        for (Event& event : std::get<Events>(entry.what)) {
            if (auto* const recorded = std::get_if<InterestRecorded>(&event)) {
                recorded->text = gone;
            }
            auto* const reworded = std::get_if<InterestReworded>(&event);
            if (reworded != nullptr && reworded->text == "Said by the door") {
                reworded->text = gone;
            }
        }
    }
    EXPECT_EQ(texts_of(redacted, {{}, go_home_unhurt, {}, {}, {}, {}}),
        (Texts{"Each of us goes home unhurt", gone, gone}));
}

TEST(LastReworded, IsOfTheIssueAndOfWordsThatChanged)
{
    Room room = one_straw();
    const auto last = [&] { return last_reworded(room.session(), room.record(), staffing); };
    EXPECT_EQ(last(), 0);
    room.given(RewordInterest{go_home_unhurt, "Each of us goes home unhurt"});
    EXPECT_EQ(last(), 1);
    room.given(RewordOption{float_pool, "A float pool for nights"});
    EXPECT_EQ(last(), 5);
    room.given(ChangeStraw{{1}, {hazard_walk}, "Both, reviewed after a year"});  // its words stay
    EXPECT_EQ(last(), 5);
    room.given(RaiseIssue{"What might we do about lockers?", ""});
    room.given(RecordInterest{{2}, {}, "A dry locker"});
    room.given(RewordInterest{{4}, "A locker that stays dry"});
    EXPECT_EQ(last(), 5);
    EXPECT_EQ(last_reworded(room.session(), room.record(), {2}), 1);
}

}  // namespace
}  // namespace jointly
