#include "core/session/session.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace jointly {
namespace {

// A session in which everything stands, whole.
Session whole()
{
    Room room = ta_ready();
    room.given(PassTa{staffing_ta, union_, "Dana Ortiz", "Counsel", {}});
    room.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    room.given(NameConstituent{union_, "Nurses"});
    room.given(JoinParticipant{"Cy Adams", union_, {1}, Role::member});
    room.given(NameRecorder{"Ana Ruiz"});
    room.given(CheckIn{union_, "Two units are short"});
    room.given(TellStory{staffing, {}, "It began last winter."});
    room.given(ProposeCriterion{staffing, "Workable on nights"});
    room.given(MarkOption{hazard_walk, {1}, union_, Mark::meets, ""});
    AdoptRule rule;
    rule.quorum = {{union_, 2}};
    room.given(rule).given(AdoptKeeping{Keeping::names});
    room.given(CallTest{staffing, hazard_walk, {}});
    room.given(TakeStance{{2}, {1}, Stance::cannot_support, {{go_home_unhurt}, "nights", ""}});
    return room.session();
}

// Does the damage to a whole session, and looks for the line that names it.
void expect_found(const std::string& line, const std::function<void(Session&)>& damage)
{
    Session session = whole();
    ASSERT_EQ(broken_invariants(session), std::vector<std::string>{});
    damage(session);
    const auto lines = broken_invariants(session);
    EXPECT_NE(std::find(lines.begin(), lines.end(), line), lines.end())
        << line << " is not among " << testing::PrintToString(lines);
}

TEST(Invariants, HoldInAnEmptyAndInAFullSession)
{
    EXPECT_EQ(broken_invariants({}), std::vector<std::string>{});
    EXPECT_EQ(broken_invariants(whole()), std::vector<std::string>{});
}

TEST(Invariants, FindIdsOutOfOrderOrAboveTheCounter)
{
    expect_found("option out of order", [](Session& s) { std::swap(s.options[0], s.options[1]); });
    expect_found("party out of order", [](Session& s) { s.parties[1].id = s.parties[0].id; });
    expect_found("interest at or above the counter", [](Session& s) { s.next.interest = {1}; });
}

TEST(Invariants, FindNumbersGivenTwiceOrAboveTheCounter)
{
    expect_found("option: number given twice", [](Session& s) { s.options[0].number = 1; });
    expect_found(
        "criterion: number above the counter", [](Session& s) { s.criteria[0].number = 99; });
    expect_found("straw: number above the counter", [](Session& s) { s.next.spoken.clear(); });
}

TEST(Invariants, FindMutualThatNamesAParty)
{
    expect_found("interest: mutual names a party", [](Session& s) {
        s.interests[0].holder = {true, union_};
    });
}

TEST(Invariants, FindEveryKindOfReferenceToNothing)
{
    expect_found("interest without its issue", [](Session& s) { s.interests[0].issue = {9}; });
    expect_found("story refers to nothing", [](Session& s) { s.stories[0].holder.party = {9}; });
    expect_found("option refers to nothing", [](Session& s) { s.options[0].serves = {{9}}; });
    expect_found("mark refers to nothing", [](Session& s) { s.marks[0].criterion = {9}; });
    expect_found("straw refers to nothing", [](Session& s) { s.straws[0].options = {{9}}; });
    expect_found("test without its issue", [](Session& s) { s.tests[0].issue = {9}; });
    expect_found("test refers to nothing", [](Session& s) { s.tests[0].languages = {{9}}; });
    expect_found("test refers to nothing", [](Session& s) { s.tests[1].option = {9}; });
    expect_found("count of no party", [](Session& s) { s.tests[0].counts[0].party = {9}; });
    expect_found(
        "count refers to nothing", [](Session& s) { s.tests[0].counts[0].constituent = {9}; });
    expect_found(
        "stance refers to nothing", [](Session& s) { s.tests[1].stances[0].participant = {9}; });
    expect_found(
        "concern refers to nothing", [](Session& s) { s.tests[1].concerns[0].unserved = {{9}}; });
    expect_found("provision refers to nothing", [](Session& s) { s.provisions[0].parent = {9}; });
    expect_found("language refers to nothing", [](Session& s) { s.languages[0].provision = {9}; });
    expect_found("TA refers to nothing", [](Session& s) { s.tas[0].languages = {{9}}; });
    expect_found(
        "initials refers to nothing", [](Session& s) { s.tas[0].initials[0].party = {9}; });
    expect_found("pass refers to nothing", [](Session& s) { s.tas[0].passes[0].party = {9}; });
    expect_found(
        "constituent refers to nothing", [](Session& s) { s.constituents[0].party = {9}; });
    expect_found(
        "participant refers to nothing", [](Session& s) { s.participants[0].constituent = {9}; });
    expect_found("quorum refers to nothing", [](Session& s) { s.rule.quorum[0].party = {9}; });
    expect_found("recorder refers to nothing", [](Session& s) { s.recorder = {9}; });
    expect_found("check-in refers to nothing", [](Session& s) { s.check_ins[0].party = {9}; });
    expect_found("turn refers to nothing", [](Session& s) { s.turned_to = {9}; });
}

TEST(Invariants, FindWhatIsOfNoMeeting)
{
    expect_found("check-in of no meeting", [](Session& s) { s.check_ins[0].meeting = 0; });
    expect_found(
        "role of no meeting", [](Session& s) { s.participants[0].role_since_meeting = 2; });
    expect_found("recorder of no meeting", [](Session& s) { s.recorder_since_meeting = 0; });
}

TEST(Invariants, FindWhatIsThereTwice)
{
    expect_found("passed twice", [](Session& s) { s.tas[0].passes.push_back(s.tas[0].passes[0]); });
    expect_found("passed twice", [](Session& s) { s.tas[0].passes[0].revision = 2; });
    expect_found("two tests open", [](Session& s) { s.tests[0].open = true; });
    expect_found("counted twice", [](Session& s) { s.tests[0].counts[1] = s.tests[0].counts[0]; });
    expect_found("two stances of one person",
        [](Session& s) { s.tests[1].stances.push_back(s.tests[1].stances[0]); });
    expect_found(
        "initialled twice", [](Session& s) { s.tas[0].initials.push_back(s.tas[0].initials[0]); });
    expect_found("TA without language", [](Session& s) { s.tas[0].languages.clear(); });
}

}  // namespace
}  // namespace jointly
