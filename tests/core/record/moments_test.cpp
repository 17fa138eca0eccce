#include "core/record/history.h"
#include "core/record/moments.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

void expect_as_replayed(Moments& moments, const Record& record, std::uint64_t seq)
{
    EXPECT_TRUE(moments.at(record, seq) == replay(std::span(record).first(seq))) << seq;
    EXPECT_EQ(moments.shown(), seq);
}

void add(Record& record, decltype(Entry::what) what)
{
    const auto seq = record.size() + 1;
    record.push_back({{seq, Room::start_ms + static_cast<std::int64_t>(seq), {}}, std::move(what)});
}

// So many acts that sessions on the way are kept, some of them taken back and brought back far behind.
Record long_record()
{
    Record record;
    const auto remark = [&](int more) {
        add(record, Events{MeetingRemarked{Remark::plus, "Remark " + std::to_string(more)}});
    };
    for (int more = 0; more < 600; ++more) {
        remark(more);
    }
    for (int back = 0; back < 100; ++back) {
        add(record, RecordEvent{Undone{history_of(record).undoable()}});
    }
    for (int again = 0; again < 60; ++again) {
        add(record, RecordEvent{Redone{history_of(record).redoable()}});
    }
    for (int more = 600; more < 640; ++more) {
        remark(more);
    }
    return record;
}

TEST(Moments, AreWhatAReplayMakesOfThemWhicheverWayOneSlides)
{
    const Record record = long_record();
    Moments forth;
    for (std::uint64_t seq = 0; seq <= record.size(); seq += 37) {
        expect_as_replayed(forth, record, seq);
    }
    Moments back;
    for (std::uint64_t seq = record.size(); seq > 37; seq -= 37) {
        expect_as_replayed(back, record, seq);
    }
    expect_as_replayed(back, record, record.size());
    expect_as_replayed(back, record, 0);
}

TEST(Moments, AreNotReplayedFromTheFirstEntryEachTime)
{
    const Record record = long_record();
    const std::uint64_t last = 600;  // nothing was taken back up to there
    Moments moments;
    (void)moments.at(record, last);
    const std::uint64_t first_time = moments.replayed();
    EXPECT_EQ(first_time, last);
    for (std::uint64_t seq = last - 1; seq > last - 50; --seq) {
        (void)moments.at(record, seq);
    }
    EXPECT_LE(moments.replayed() - first_time, 49U * 256U);
    const std::uint64_t before = moments.replayed();
    (void)moments.at(record, last - 49);
    EXPECT_EQ(moments.replayed(), before);
}

TEST(Moments, GoOnWithARecordThatGrew)
{
    Room room = one_issue();
    Moments moments;
    (void)moments.at(room.record(), room.record().size());
    room.given(ParkItem{{}, "Lockers"}).undo();
    expect_as_replayed(moments, room.record(), room.record().size() - 1);
    expect_as_replayed(moments, room.record(), room.record().size());
}

TEST(Moments, AreGoneOnFromWhereOneWas)
{
    const Record record = long_record();
    Moments moments;
    expect_as_replayed(moments, record, 590);
    const std::uint64_t replayed = moments.replayed();
    moments.put_aside();
    EXPECT_EQ(moments.shown(), std::nullopt);
    expect_as_replayed(moments, record, 590);
    EXPECT_EQ(moments.replayed(), replayed);
    moments.put_aside();
    expect_as_replayed(moments, record, 595);
    EXPECT_EQ(moments.replayed(), replayed + 5);
    moments.put_aside();
    expect_as_replayed(moments, record, 100);  // nothing before it is left
    EXPECT_EQ(moments.replayed(), replayed + 105);
}

// What was taken back since does not stand in a later moment.
TEST(Moments, GoOnFromWhereOneWasOnlyWhereItStillHolds)
{
    const Record record = long_record();
    for (const std::uint64_t was : {590U, 650U, 705U, 770U}) {
        Moments moments;
        (void)moments.at(record, was);
        moments.put_aside();
        expect_as_replayed(moments, record, record.size());
        moments.put_aside();
        expect_as_replayed(moments, record, was);
    }
}

TEST(Moments, AreForgotten)
{
    const Room room = one_issue();
    Moments moments;
    (void)moments.at(room.record(), 2);
    moments.forget();
    EXPECT_EQ(moments.shown(), std::nullopt);
    expect_as_replayed(moments, room.record(), 2);
}

TEST(Moments, RefuseAnEntryThatIsNotThere)
{
    EXPECT_EQ(no_such_entry(7).text, "The session has 7 entries; choose one of them.");
}

}  // namespace
}  // namespace jointly
