// Every word that the wall says of itself is neutral to both parties, on every page of every state.
#include "core/base/text.h"
#include "tests/core/wall/lines.h"
#include "tests/core/wall/scripted.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

std::vector<Session> states()
{
    std::vector<Session> all;
    Scripted room;
    const auto keep = [&] { all.push_back(room.session); };
    keep();
    room.parties();
    room.does(RaiseIssue{"How might we?", ""});
    keep();
    staffing(room);
    room.does(ProposeCriterion{room.issue(), "Safe"});
    for (std::size_t mark = 0; mark < words_for<Mark>.size(); ++mark) {
        room.does(MarkOption{room.option(10 + static_cast<int>(mark)),
            find_item(room.session, room.issue(), 19)->criterion, {}, static_cast<Mark>(mark), ""});
    }
    room.does(WithdrawOption{room.option(16)});
    room.does(WithdrawInterest{room.interest(8)});
    keep();
    around_the_issues(room);
    keep();
    for (std::size_t kind = 0; kind < words_for<AttachmentKind>.size(); ++kind) {
        room.does(KeepAttachment{static_cast<AttachmentKind>(kind),
            kind % 2 == 0 ? MediaType::pdf : MediaType::jpeg, kind == 0 ? IssueId{} : room.issue(),
            {}, "Scan.pdf", "QQ=="});
    }
    keep();
    room.does(CallCaucus{room.party("Union"), 20, "", {}});
    keep();
    room.does(EndCaucus{""});
    Scripted aside = room;
    aside.does(RaiseIssue{"What might we do about schedules?", "Scheduling"});
    aside.does(ParkIssue{aside.issue(), "wait for the figures"});
    all.push_back(aside.session);
    for (std::size_t scale = 0; scale < words_for<Scale>.size(); ++scale) {
        room.adopt(AdoptRule{static_cast<Scale>(scale), Decides::all_but_n, 1, 2,
            Fallback::mediation, {{room.party("Union"), 4}}});
        room.does(CallTest{room.issue(), room.option(14), {}});
        keep();
        room.count("Union",
            {{Stance::support, 1}, {Stance::more_discussion, 1}, {Stance::stand_aside, 2}});
        room.count("Management", {{Stance::cannot_support, 2}});
        room.close_test();
        keep();
    }
    room.does(RewordOption{room.option(14), "Huddle at 7:00"});
    keep();
    second_concept_test(room);
    propose(room);
    keep();
    test_wording(room);
    room.does(DraftTa{room.issue()});
    keep();
    room.does(InitialTa{room.session.tas.back().id, room.party("Union"), "Ana", ""});
    keep();
    room.does(InitialTa{room.session.tas.back().id, room.party("Management"), "Dana", ""});
    keep();
    return all;
}

TEST(WallWords, AreNeutralToBothParties)
{
    for (const Session& session : states()) {
        for (std::size_t page = 0; page < words_for<Page>.size(); ++page) {
            for (const std::string& line : lines_of(session, static_cast<Page>(page))) {
                for (const char* forbidden : {"block", "overrid", "alarm", "fail", "verdict",
                         "stale", "tamper", "reject", "veto", "refus", "score", "vote", "object",
                         "winner", "demand", "against"}) {
                    EXPECT_EQ(folded(line).find(forbidden), std::string::npos) << line;
                }
            }
        }
    }
}

TEST(WallWords, LeaveNoPlaceEmptyAndNoBlankTwice)
{
    for (const Session& session : states()) {
        for (std::size_t page = 0; page < words_for<Page>.size(); ++page) {
            for (const std::string& line : lines_of(session, static_cast<Page>(page))) {
                EXPECT_EQ(line.find("  "), std::string::npos) << line;
                EXPECT_EQ(line.find(" ."), std::string::npos) << line;
                EXPECT_EQ(line.find(".."), std::string::npos) << line;
                EXPECT_NE(line.front(), ' ') << line;
                EXPECT_NE(line.back(), ' ') << line;
            }
        }
    }
}

TEST(WallWords, WhatToDoNextIsAWholeSentence)
{
    for (const Session& session : states()) {
        for (std::size_t page = 0; page < words_for<Page>.size(); ++page) {
            const WallModel model = wall_model(session, {static_cast<Page>(page), {}, {}});
            EXPECT_TRUE(
                model.empty.empty() || model.empty.ends_with('.') || model.empty.ends_with('?'))
                << model.empty;
            for (const Block& block : model.blocks) {
                if (const WhereWeAre* const place = std::get_if<WhereWeAre>(&block)) {
                    EXPECT_TRUE(place->next_move.ends_with('.') || place->next_move.ends_with('?'))
                        << place->next_move;
                }
            }
            EXPECT_EQ(model.foot.find('\n'), std::string::npos);
        }
    }
}

}  // namespace
}  // namespace jointly
