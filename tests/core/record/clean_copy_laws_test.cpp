// What holds of the clean copy of every record, whatever happened in it: random acts from fixed
// seeds, undone now and then.
#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/process/packages.h"
#include "core/record/clean_copy.h"
#include "core/record/headlines.h"
#include "core/record/left_out.h"
#include "core/record/left_words.h"
#include "core/record/redaction.h"
#include "core/session/find.h"
#include "tests/core/record/told_record.h"
#include "tests/support/room/random_commands.h"
#include "tests/support/room/room.h"

#include <gtest/gtest.h>

#include <array>

namespace jointly {
namespace {

constexpr std::uint64_t sequences = 60;
constexpr int acts_each = 60;
constexpr std::uint64_t one_in_is_long = 5;
constexpr int acts_of_a_long_one = 900;

const std::vector<Record>& lively_records()
{
    static const std::vector<Record> made = [] {
        std::vector<Record> records;
        for (std::uint64_t seed = 1; seed <= sequences; ++seed) {
            RandomCommands commands(seed * 1'000);
            Room room;
            const int acts = seed % one_in_is_long == 0 ? acts_of_a_long_one : acts_each;
            for (int i = 0; i < acts; ++i) {
                room.asks(commands.next_act(room.session()));
            }
            records.push_back(room.record());
        }
        return records;
    }();
    return made;
}

// The same record with every text told apart from every other by its entry and place, as chance,
// which has few words, does not make them.
Record with_own_words(Record record)
{
    for (Entry& entry : record) {
        if (auto* const events = std::get_if<Events>(&entry.what)) {
            int place = 0;
            for (Event& event : *events) {
                each_text_of_event(event, [&](std::string& text) {
                    ++place;
                    if (!text.empty()) {
                        text = std::string("w")
                                   .append(std::to_string(entry.stamp.seq))
                                   .append("p")
                                   .append(std::to_string(place))
                                   .append("w");
                    }
                });
            }
        }
    }
    return record;
}

std::array<Audience, 4> audiences()
{
    return {Audience{}, Audience{Audience::Kind::public_, {}}, Audience{Audience::Kind::party, {1}},
        Audience{Audience::Kind::party, {2}}};
}

// Without what a clean copy is to leave out; what is left must be the same.
Session as_it_stands(Session s)
{
    const auto no_earlier = [](auto& items) {
        for (auto& item : items) {
            item.earlier_texts.clear();
        }
    };
    no_earlier(s.interests);
    no_earlier(s.options);
    no_earlier(s.criteria);
    no_earlier(s.ground_rules);
    for (Issue& issue : s.issues) {
        issue.earlier_questions.clear();
    }
    s.recorder = {};
    s.recorder_since_meeting = 1;
    for (Test& test : s.tests) {
        test.texts.clear();
    }
    for (Language& one : s.languages) {
        for (ClericalChange& change : one.clerical) {
            change.before.clear();
        }
        if (one.replaced) {  // what an agreement holds of it has a test of its own
            one.text.clear();
            one.payer.clear();
            one.effective.words.clear();
        }
    }
    for (Ta& ta : s.tas) {
        for (Initials& given : ta.initials) {
            given.seq = 0;
        }
    }
    for (Approval& approval : s.approvals) {
        for (ApprovalWord& word : approval.words) {
            word.seq = 0;
        }
    }
    for (Proposal& proposal : s.proposals) {
        for (std::size_t at = 0; at + 1 < proposal.revisions.size(); ++at) {
            proposal.revisions[at].text.clear();
        }
        for (std::size_t at = 0; at + 1 < proposal.replies.size(); ++at) {
            proposal.replies[at].text.clear();
        }
    }
    for (Package& package : s.packages) {
        for (PackageItem& item : package.items) {
            item.text = item.taken_out ? "" : item.text;
        }
        for (std::size_t at = 0; at + 1 < package.offers.size(); ++at) {
            package.offers[at].text.clear();
        }
    }
    for (MoneyLine& line : s.money_lines) {
        line.terms = line.taken_out ? MoneyTerms{} : line.terms;
    }
    for (ParkedItem& item : s.parked_items) {
        item.text = item.cleared ? "" : item.text;
        item.became.clear();
    }
    return s;
}

bool was_redacted(const Record& record) { return !redactions_in(record).empty(); }

TEST(CleanCopyLaws, AreTriedWhereThereIsMuchToLeaveOut)
{
    LeftOutCount all;
    for (const Record& record : lively_records()) {
        const LeftOutCount one = clean_copy(record, audiences()[1]).left_out;
        all.wordings += one.wordings;
        all.taken_back += one.taken_back;
        all.about += one.about;
        all.names += one.names;
        all.answers += one.answers;
        all.items += one.items;
    }
    EXPECT_GT(all.wordings, 500U);
    EXPECT_GT(all.taken_back, 200U);
    EXPECT_GT(all.about, 10U);
    EXPECT_GT(all.names, 100U);
    EXPECT_GT(all.answers, 100U);
    EXPECT_GT(all.items, 200U);
}

TEST(CleanCopyLaws, ItIsARecordWithTheSameIdsAndNumbers)
{
    for (const Record& record : lively_records()) {
        const Session before = replay(record);
        for (const Audience& audience : audiences()) {
            const Record clean = clean_copy(record, audience).record;
            ASSERT_TRUE(is_a_record(clean));
            const Session session = replay(clean);
            EXPECT_TRUE(session.next == before.next);
            EXPECT_EQ(broken_invariants(session), std::vector<std::string>{});
            EXPECT_EQ(clean_copy(record, audience).record, clean);
        }
    }
}

TEST(CleanCopyLaws, WhatStandsIsTheSame)
{
    for (const Record& record : lively_records()) {
        if (!was_redacted(record)) {
            const Session session = replay(clean_copy(record, {}).record);
            EXPECT_TRUE(as_it_stands(session) == as_it_stands(replay(record)));
        }
    }
}

TEST(CleanCopyLaws, NothingIsLeftToFind)
{
    for (const Record& record : lively_records()) {
        for (const Audience& audience : audiences()) {
            const Record clean = clean_copy(record, audience).record;
            const LeftWords words = left_words(replay(clean), clean);
            EXPECT_TRUE(words.earlier.empty()) << words.earlier.front().text;
            EXPECT_TRUE(words.taken_back.empty()) << words.taken_back.front().text;
            EXPECT_TRUE(redactions_in(clean).empty());
            for (const Entry& entry : clean) {
                EXPECT_FALSE(entry.stamp.by);
                EXPECT_FALSE(headline(replay({}), clean, entry).empty());
            }
        }
    }
}

TEST(CleanCopyLaws, NoWordOfWhatIsGoneIsInIt)
{
    std::size_t looked_for = 0;
    for (const Record& lively : lively_records()) {
        const Record record = with_own_words(lively);
        const Session session = replay(record);
        const History history = history_of(record);
        const auto redacted = redactions_in(record);
        std::set<std::string> gone;
        for (const Entry& entry : record) {
            const auto* const events = std::get_if<Events>(&entry.what);
            const bool is_gone =
                !history.in_force()[entry.stamp.seq] || redacted.contains(entry.stamp.seq);
            for (const Event& event : is_gone&& events != nullptr ? *events : Events{}) {
                each_text_of_event(event, [&](const std::string& text) { gone.insert(text); });
            }
        }
        for (const LeftText& earlier : left_words(session, record).earlier) {
            gone.insert(earlier.text);
        }
        gone.erase("");
        const auto held = texts_in(record);
        const auto kept = texts_in(clean_copy(record, {}).record);
        for (const std::string& text : gone) {
            ASSERT_TRUE(held.contains(text));
            EXPECT_FALSE(kept.contains(text)) << text;
        }
        looked_for += gone.size();
    }
    EXPECT_GT(looked_for, 1'000U);
}

TEST(CleanCopyLaws, WhereTheRoomStandsIsTheSame)
{
    std::size_t closed = 0;
    for (const Record& record : lively_records()) {
        if (was_redacted(record)) {
            continue;
        }
        const Session before = replay(record);
        for (const Audience& audience : audiences()) {
            const Session session = replay(clean_copy(record, audience).record);
            ASSERT_EQ(session.tests.size(), before.tests.size());
            for (std::size_t at = 0; at < session.tests.size(); ++at) {
                if (!before.tests[at].open) {
                    ++closed;
                    EXPECT_EQ(standing_of(session, session.tests[at]).state,
                        standing_of(before, before.tests[at]).state);
                }
            }
            for (std::size_t at = 0; at < session.tas.size(); ++at) {
                EXPECT_EQ(state_of(session, session.tas[at]), state_of(before, before.tas[at]));
            }
            for (std::size_t at = 0; at < session.packages.size(); ++at) {
                EXPECT_EQ(
                    state_of(session, session.packages[at]), state_of(before, before.packages[at]));
            }
        }
    }
    EXPECT_GT(closed, 200U);
}

// A name is looked for that stands nowhere else.
TEST(CleanCopyLaws, ThePublicGetsNoNameOfAPerson)
{
    std::size_t names = 0;
    for (const Record& lively : lively_records()) {
        const Record record = with_own_words(lively);
        const auto kept = texts_in(clean_copy(record, audiences()[1]).record);
        const Session session = replay(record);
        const auto look_for = [&](const std::string& name) {
            names += name.empty() ? 0 : 1;
            EXPECT_TRUE(name.empty() || !kept.contains(name)) << name;
        };
        for (const Participant& one : session.participants) {
            look_for(one.name);
        }
        for (const Ta& ta : session.tas) {
            for (const Initials& given : ta.initials) {
                look_for(given.name);
            }
            for (const TaPass& pass : ta.passes) {
                look_for(pass.name);
            }
        }
        for (const Commitment& commitment : session.commitments) {
            for (const PartyVoice& owner : commitment.owners) {
                look_for(owner.name);
            }
        }
        for (const ActionItem& action : session.actions) {
            look_for(action.owner);
        }
        for (const jointly::Test& test : session.tests) {
            for (const Concern& concern : test.concerns) {
                look_for(concern.reason);
                look_for(concern.would_help);
            }
        }
    }
    EXPECT_GT(names, 100U);
}

}  // namespace
}  // namespace jointly
