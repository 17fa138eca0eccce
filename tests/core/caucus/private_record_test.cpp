#include "core/caucus/private_record.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

const std::string session_id(32, 'a');

// Entries as they are entered: each only where it can come next.
class Entered {
public:
    Entered() { EXPECT_EQ(enter(VaultBegun{{1}, session_id, "Local 412"}), ""); }

    std::string enter(const PrivateEvent& event)
    {
        const Refusable fits = can_come_next(record, event);
        if (!fits.ok()) {
            return fits.problem().text;
        }
        at_ms += 60'000;
        entries.push_back({at_ms, event});
        fold();
        return "";
    }
    std::uint64_t take_back()
    {
        const std::uint64_t entry = last_to_take_back(entries);
        if (entry != 0) {
            entries.push_back({at_ms, TakenBack{entry}});
            fold();
        }
        return entry;
    }

    PrivateRecord record;
    std::vector<PrivateEntry> entries;
    std::int64_t at_ms = 1'772'460'000'000;

private:
    void fold()
    {
        const auto folded = record_of(entries);
        ASSERT_TRUE(folded.ok()) << folded.problem().text;
        record = folded.value();
    }
};

PrivateEvent line(
    std::uint32_t id, const std::string& text, PrivateLineKind kind = PrivateLineKind::note)
{
    return LineWritten{{id}, kind, {{2}, 14, {}}, {}, text};
}

TEST(PrivateRecord, HoldsWhatWasEntered)
{
    Entered caucus;
    EXPECT_EQ(caucus.record.party_name, "Local 412");
    EXPECT_EQ(caucus.enter(line(1, "They will ask for nine")), "");
    EXPECT_EQ(caucus.enter(line(2, "Nine weeks", PrivateLineKind::option)), "");
    EXPECT_EQ(caucus.enter(LineReworded{{2}, "Nine weeks, paid"}), "");
    EXPECT_EQ(caucus.enter(LineStruck{{1}}), "");
    ASSERT_EQ(caucus.record.lines.size(), 2U);
    EXPECT_TRUE(find(caucus.record, {1})->struck);
    EXPECT_EQ(find(caucus.record, {2})->text, "Nine weeks, paid");
    EXPECT_EQ(find(caucus.record, {2})->about, (About{{2}, 14, {}}));
    EXPECT_EQ(label_of({2}), "p2");
    EXPECT_EQ(caucus.enter(SessionSeen{77}), "");
    EXPECT_EQ(caucus.record.seen, 77U);
}

TEST(PrivateRecord, RefusesWhatDoesNotFitInASentence)
{
    Entered caucus;
    EXPECT_EQ(caucus.enter(line(1, "")), "There are no words in it. Type them behind.");
    EXPECT_EQ(
        caucus.enter(LineReworded{{4}, "x"}), "There is no p4 here. The list shows what there is.");
    EXPECT_EQ(
        caucus.enter(LinesReleased{{{4}}}), "There is no p4 here. The list shows what there is.");
    EXPECT_EQ(caucus.enter(PollAnswered{{4}, Stance::support, "Nurses", ""}),
        "There is no p4 here. The list shows what there is.");
    EXPECT_EQ(caucus.enter(TaskDone{{4}}), "p4 is no task. The list shows which there are.");
    EXPECT_EQ(caucus.enter(Weighed{{{}, {4}}, Priority::low}),
        "There is no p4 here. The list shows what there is.");
    EXPECT_EQ(caucus.enter(CaucusRose{}), "The caucus does not sit now.");
    EXPECT_EQ(caucus.enter(line(1, "First")), "");
    EXPECT_EQ(caucus.enter(LineStruck{{1}}), "");
    EXPECT_EQ(caucus.enter(LineReworded{{1}, "x"}), "p1 was struck. Write it anew instead.");
    EXPECT_NE(caucus.enter(line(1, "Again the first number")), "");
    EXPECT_NE(caucus.enter(VaultBegun{{1}, session_id, "Local 412"}), "");
    EXPECT_FALSE(can_come_next(PrivateRecord{}, CaucusSat{}).ok());
}

TEST(PrivateRecord, KeepsTheLastWordOfMarksWeightsAndAnswers)
{
    Entered caucus;
    const EitherItem option{{{2}, 14, {}}, {}};
    const EitherItem criterion{{{2}, 21, {}}, {}};
    caucus.enter(MarkedPrivately{option, criterion, Mark::fails});
    caucus.enter(MarkedPrivately{option, criterion, Mark::partly});
    ASSERT_EQ(caucus.record.marks.size(), 1U);
    EXPECT_EQ(caucus.record.marks[0].mark, Mark::partly);
    caucus.enter(Weighed{option, Priority::low});
    caucus.enter(Weighed{criterion, Priority::high});
    caucus.enter(Weighed{option, Priority::none});
    ASSERT_EQ(caucus.record.weights.size(), 1U);
    EXPECT_EQ(caucus.record.weights[0].priority, Priority::high);
    caucus.enter(PollOpened{{1}, {{2}, 0, {}}, "Nine weeks?"});
    caucus.enter(PollAnswered{{1}, Stance::cannot_support, "Nurses", "Too short"});
    caucus.enter(PollAnswered{{1}, Stance::support, "Clerks", ""});
    caucus.enter(PollAnswered{{1}, Stance::live_with, "Nurses", ""});
    ASSERT_EQ(find_poll(caucus.record, {1})->answers.size(), 2U);
    EXPECT_EQ(
        find_poll(caucus.record, {1})->answers[0], (PollAnswer{"Nurses", Stance::live_with, ""}));
}

TEST(PrivateRecord, KeepsTasksAndWhenTheCaucusSat)
{
    Entered caucus;
    caucus.enter(TaskTaken{{1}, {2026, 12, 1}, "Dana", "Ask the actuary"});
    caucus.enter(TaskDone{{1}});
    EXPECT_TRUE(find_task(caucus.record, {1})->done);
    EXPECT_EQ(caucus.enter(CaucusSat{}), "");
    EXPECT_EQ(caucus.enter(CaucusSat{}), "The caucus sits already.");
    EXPECT_EQ(caucus.enter(CaucusRose{}), "");
    ASSERT_EQ(caucus.record.sittings.size(), 1U);
    EXPECT_EQ(*caucus.record.sittings[0].to_ms - caucus.record.sittings[0].from_ms, 60'000);
}

TEST(PrivateRecord, TakesBackTheLastOneAndGivesItsNumberToNoOther)
{
    Entered caucus;
    EXPECT_EQ(caucus.take_back(), 0U);
    caucus.enter(line(1, "First"));
    caucus.enter(line(2, "Second"));
    caucus.enter(SessionSeen{5});
    EXPECT_EQ(caucus.take_back(), 3U);
    EXPECT_EQ(find(caucus.record, {2}), nullptr);
    EXPECT_EQ(caucus.record.next, PrivateId{3});
    EXPECT_EQ(caucus.record.seen, 5U);
    EXPECT_EQ(caucus.take_back(), 2U);
    EXPECT_EQ(caucus.take_back(), 0U);
    caucus.enter(line(3, "Third"));
    EXPECT_EQ(caucus.record.lines.size(), 1U);
}

TEST(PrivateRecord, TakesNothingBackThatWasThereBeforeARelease)
{
    Entered caucus;
    caucus.enter(line(1, "Nine weeks", PrivateLineKind::option));
    caucus.enter(LinesReleased{{{1}}});
    EXPECT_TRUE(find(caucus.record, {1})->released);
    EXPECT_EQ(caucus.take_back(), 0U);
    caucus.enter(LineStruck{{1}});
    EXPECT_EQ(caucus.take_back(), 4U);
    EXPECT_FALSE(find(caucus.record, {1})->struck);
    EXPECT_TRUE(find(caucus.record, {1})->released);
    caucus.enter(LineReworded{{1}, "Ten weeks"});
    EXPECT_FALSE(find(caucus.record, {1})->released);
}

TEST(PrivateRecord, IsRefusedWhereItsEntriesDoNotFit)
{
    Entered caucus;
    caucus.enter(line(1, "First"));
    for (const PrivateEvent& wrong : {line(1, "Again"), PrivateEvent(LineStruck{{9}}),
             PrivateEvent(TakenBack{1}), PrivateEvent(TakenBack{0}), PrivateEvent(TakenBack{77})}) {
        auto entries = caucus.entries;
        entries.push_back({5, wrong});
        EXPECT_FALSE(record_of(entries).ok()) << wrong.index();
    }
}

}  // namespace
}  // namespace jointly
