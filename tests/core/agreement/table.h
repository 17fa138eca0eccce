// A bargaining table for tests: what is said goes through the rules, and the clock is told.
#pragma once

#include "core/base/time.h"
#include "core/record/entry.h"
#include "core/rules/decide.h"
#include "core/session/find.h"

#include <gtest/gtest.h>

#include <string>

namespace jointly {

class ScriptedTable {
public:
    Session session;
    Record record;

    ScriptedTable()
    {
        at("2026-03-02 09:00");
        act(OpenMeeting{-480});
        act(JoinParty{"Union", "Allied Care Workers, Local 412", "U", 6, true});
        act(JoinParty{"Management", "Tamarack Valley Medical Center", "M", 6, true});
    }

    void at(const std::string& clock) { now_ms_ = parse_told_time(clock, -480).value().at_ms; }

    void act(const Command& command)
    {
        const auto decided = decide(session, command);
        ASSERT_TRUE(decided.ok()) << decided.problem().text;
        ++stamp_.seq;
        stamp_.at_ms = now_ms_;
        record.push_back({stamp_, decided.value()});
        for (const Event& event : decided.value()) {
            session = evolve(std::move(session), stamp_, event);
        }
    }

    // A test of the wording of an issue, answered by both parties and closed.
    void test_wording(IssueId issue, Stance of_union = Stance::support)
    {
        act(CallTest{issue, {}, {}});
        const TestId test = session.tests.back().id;
        act(CountParty{test, union_id, {}, {{of_union, 6}}, {}});
        act(CountParty{test, management_id, {}, {{Stance::support, 6}}, {}});
        act(CloseTest{test});
    }

    [[nodiscard]] const Ta& ta() const { return session.tas.front(); }

    static constexpr PartyId union_id{1};
    static constexpr PartyId management_id{2};

private:
    std::int64_t now_ms_ = 0;
    Stamp stamp_;
};

// Issue 1 with language for 11.4 proposed at 15:50.
inline ScriptedTable scheduling()
{
    ScriptedTable table;
    table.act(RaiseIssue{"What might we do so that schedules come out early enough to live by and "
                         "still cover the work?",
        "Scheduling"});
    table.act(EnterProvision{{}, ProvisionLevel::section, "11.4", "Posting",
        "Schedules shall be posted fourteen (14) days in advance. Weekend work shall be assigned "
        "by "
        "the Employer."});
    table.at("2026-03-02 15:50");
    table.act(ProposeLanguage{{1}, {1}, {EffectiveBasis::on_date, {2026, 7, 1}, ""}, {2028, 6, 30},
        "Schedules shall be posted twenty-eight (28) days in advance. After posting, a change "
        "requires the employee's consent except in an emergency declared by the administrator on "
        "call. Weekend work shall be rotated equitably and reported to the Union each quarter.",
        "the Employer"});
    return table;
}

}  // namespace jointly
