#include "core/session/fits.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr IssueId schedules{2};
constexpr CriterionId workable{1};
constexpr ConstituentId nurses{1};
constexpr ParticipantId ana{1};  // of the union's nurses
constexpr ParticipantId ben{2};  // of management

// Everything there is, and a second issue with an interest, an option, a criterion and language.
Room full_room()
{
    Room room = ta_ready();
    room.given(ProposeCriterion{staffing, "Workable on nights"});
    room.given(NameConstituent{union_, "Nurses"});
    room.given(JoinParticipant{"Ana Ruiz", union_, nurses, Role::member});
    room.given(JoinParticipant{"Ben Okafor", management, {}, Role::member});
    room.given(RaiseIssue{"What might we do so that schedules are known in time?", "Schedules"});
    room.given(RecordInterest{schedules, {}, "Plan a life"});
    room.given(OfferOption{schedules, "Post schedules 14 days ahead"});
    room.given(ProposeCriterion{schedules, "Fair to all units"});
    room.given(ProposeLanguage{schedules, staffing_section, {}, {}, "Schedules are posted.", ""});
    return room;
}

// The same with a test of hazard_walk open.
Room room_in_a_test()
{
    Room room = full_room();
    room.given(CallTest{staffing, hazard_walk, {}});
    return room;
}

class FitsTo : public testing::Test {
protected:
    explicit FitsTo(const Room& room) : session(room.session()) {}

    void yes(const Event& event) const
    {
        EXPECT_TRUE(fits(session, event)) << testing::PrintToString(event);
    }
    void no(const Event& event) const
    {
        EXPECT_FALSE(fits(session, event)) << testing::PrintToString(event);
    }

    const Session session;
};

class Fits : public FitsTo {
protected:
    Fits() : FitsTo(full_room()) {}
};

class FitsInATest : public FitsTo {
protected:
    FitsInATest() : FitsTo(room_in_a_test()) {}

    const TestId open = session.tests.back().id;
    const TestId closed = session.tests.front().id;
};

TEST_F(Fits, OnlyTheNextIdOfItsKind)
{
    const IssueId next = session.next.issue;
    yes(IssueRaised{next, "What else?", ""});
    no(IssueRaised{{next.value - 1}, "What else?", ""});
    no(IssueRaised{{next.value + 1}, "What else?", ""});
    no(IssueRaised{{}, "What else?", ""});
    no(PartyJoined{{4}, true, 0, Shape::circle, PartyColour::blue, "Physicians", "", "P"});
    no(TaDrafted{{9}, staffing, {staffing_language}});
}

TEST_F(Fits, ItemsUnderAHeadingAreOfOneIssue)
{
    yes(ItemsGrouped{{go_home_unhurt}, {hazard_walk}, "Nights"});
    yes(ItemsGrouped{{}, {hazard_walk, float_pool}, ""});
    no(ItemsGrouped{{}, {}, "Nights"});
    no(ItemsGrouped{{go_home_unhurt, {4}}, {}, "Nights"});  // the other is on the other issue
    no(ItemsGrouped{{go_home_unhurt}, {{3}}, "Nights"});
    no(ItemsGrouped{{{9}}, {}, "Nights"});
    no(ItemsGrouped{{{}}, {}, "Nights"});
}

TEST_F(Fits, OnlyTheNextNumberOfItsIssue)
{
    const OptionId id = session.next.option;
    yes(OptionOffered{id, 8, staffing, "Agency cover"});
    no(OptionOffered{id, 7, staffing, "Agency cover"});
    no(OptionOffered{id, 9, staffing, "Agency cover"});
    no(OptionOffered{id, 0, staffing, "Agency cover"});
    yes(OptionOffered{id, 4, schedules, "Agency cover"});
    no(StoryTold{session.next.story, 4, staffing, {}, "It began last winter."});
}

TEST_F(Fits, NoNumberThatWasUndone)
{
    Room room = full_room();
    room.when(OfferOption{schedules, "Agency cover"}).undo();
    EXPECT_FALSE(fits(room.session(), OptionOffered{{4}, 4, schedules, "Agency cover"}));
    EXPECT_TRUE(fits(room.session(), OptionOffered{{5}, 5, schedules, "Agency cover"}));
}

TEST_F(Fits, OnlyIdsThatAreThere)
{
    yes(Turned{staffing});
    no(Turned{{3}});
    no(Turned{{}});
    no(StepTaken{{3}, Step::options});
    no(InterestReworded{{9}, "x"});
    no(OptionWithdrawn{{9}});
    no(CriterionAgreed{{9}});
    no(StrawChanged{{9}, {}, "x"});
    no(RecorderNamed{{9}});
    no(RecorderNamed{{}});
    no(PresenceNoted{{9}, true});
    yes(RoleTaken{ana, Role::facilitator});
    no(RoleTaken{{9}, Role::facilitator});
    no(RoleTaken{{}, Role::facilitator});
    no(TaRevised{{9}, {staffing_language}});
    no(TaInitialled{{9}, union_, "Ana Ruiz", ""});
    no(TaInitialled{staffing_ta, {9}, "Ana Ruiz", ""});
    no(TaSigned{{9}, 1, union_, 1, "", "Ana Ruiz", "", "", "", "", ""});
    no(TaSigned{staffing_ta, 1, {9}, 1, "", "Ana Ruiz", "", "", "", "", ""});
    no(TaPassed{{9}, union_, "Ana Ruiz", ""});
    no(TaPassed{staffing_ta, {9}, "Ana Ruiz", ""});
    no(ProvisionEntered{session.next.provision, {9}, 1, ProvisionLevel::clause, "8.2.1", "", ""});
    no(LanguageProposed{session.next.language, staffing, {9}, {}, {}, "x", ""});
    no(ConstituentNamed{session.next.constituent, {9}, "Cooks"});
}

TEST_F(Fits, NoneOnlyWhereThereMayBeNone)
{
    yes(ProvisionEntered{session.next.provision, {}, 1, ProvisionLevel::clause, "8.3", "", ""});
    yes(ParticipantJoined{session.next.participant, {}, {}, Role::facilitator, "Kim Lee"});
    yes(OptionMarked{hazard_walk, workable, {}, Mark::meets, ""});
    no(OptionMarked{hazard_walk, {}, {}, Mark::meets, ""});
    no(OptionMarked{hazard_walk, workable, {9}, Mark::meets, ""});
    no(TaInitialled{staffing_ta, {}, "Ana Ruiz", ""});
}

TEST_F(Fits, IdsWithinAListAndWithinItsParts)
{
    RuleAdopted rule;
    rule.quorum = {{union_, 3}, {management, 3}};
    yes(rule);
    rule.quorum.push_back({{9}, 3});
    no(rule);
    rule.quorum.back().party = {};
    no(rule);
    no(StrawChanged{walk_and_pool, {hazard_walk, {9}}, ""});
    no(StrawChanged{walk_and_pool, {OptionId{}}, ""});
}

TEST_F(Fits, NoLinkAcrossIssues)
{
    constexpr InterestId plan_a_life{4};
    constexpr OptionId posting{3};
    constexpr CriterionId fair{2};
    yes(OptionServes{hazard_walk, steady_crews});
    no(OptionServes{hazard_walk, plan_a_life});
    no(OptionServesNot{posting, go_home_unhurt});
    yes(OptionMarked{posting, fair, {}, Mark::partly, ""});
    no(OptionMarked{posting, workable, {}, Mark::partly, ""});
    no(StrawChanged{walk_and_pool, {hazard_walk, posting}, ""});
    no(StrawComposed{session.next.straw, 4, schedules, {hazard_walk}, ""});
    no(TaDrafted{session.next.ta, schedules, {staffing_language}});
    yes(TaDrafted{session.next.ta, schedules, {{2}}});
    no(TaRevised{staffing_ta, {{2}}});
}

TEST_F(Fits, MutualOnlyWithoutAParty)
{
    const InterestId id = session.next.interest;
    yes(InterestRecorded{id, 8, staffing, {true, {}}, "Steady hours"});
    yes(InterestRecorded{id, 8, staffing, {false, union_}, "Steady hours"});
    yes(InterestRecorded{id, 8, staffing, {false, {}}, "Steady hours"});
    no(InterestRecorded{id, 8, staffing, {true, union_}, "Steady hours"});
    no(InterestRecorded{id, 8, staffing, {false, {9}}, "Steady hours"});
    no(StoryTold{session.next.story, 8, staffing, {true, management}, "It began last winter."});
}

TEST_F(Fits, AMeetingOpensOnlyWhenNoneIsOpen)
{
    no(MeetingOpened{-480});
    yes(MeetingClosed{});
    const Session before;
    EXPECT_TRUE(fits(before, MeetingOpened{-480}));
    EXPECT_TRUE(fits(before, MeetingOpened{840}));
    EXPECT_FALSE(fits(before, MeetingOpened{841}));
    EXPECT_FALSE(fits(before, MeetingOpened{-841}));
    EXPECT_FALSE(fits(before, MeetingClosed{}));
}

TEST_F(Fits, ACheckInOnlyWhileAMeetingIsOpen)
{
    yes(CheckedIn{{}, "Snow"});
    yes(CheckedIn{union_, "Snow"});
    no(CheckedIn{{9}, "Snow"});
    EXPECT_FALSE(fits(Session(), CheckedIn{{}, "Snow"}));
    EXPECT_FALSE(fits(two_parties().session(), CheckedIn{union_, "Snow"}));
}

TEST_F(Fits, APersonInAConstituentOfTheirOwnParty)
{
    const ParticipantId id = session.next.participant;
    yes(ParticipantJoined{id, union_, nurses, Role::member, "Cy Adams"});
    no(ParticipantJoined{id, management, nurses, Role::member, "Cy Adams"});
    no(ParticipantJoined{id, {}, nurses, Role::member, "Cy Adams"});
    no(ParticipantJoined{id, union_, {9}, Role::member, "Cy Adams"});
}

TEST_F(Fits, AProvisionInAPlaceAmongItsSiblings)
{
    const ProvisionId id = session.next.provision;
    yes(ProvisionEntered{id, {}, provision_order_max, ProvisionLevel::section, "9", "", ""});
    no(ProvisionEntered{id, {}, provision_order_max + 1, ProvisionLevel::section, "9", "", ""});
    no(ProvisionEntered{id, {}, 0, ProvisionLevel::section, "9", "", ""});
    no(ProvisionEntered{id, id, 1, ProvisionLevel::section, "9", "", ""});
}

TEST_F(Fits, ATentativeAgreementWithLanguage)
{
    yes(TaRevised{staffing_ta, {staffing_language}});
    no(TaRevised{staffing_ta, {}});
    no(TaDrafted{session.next.ta, schedules, {}});
}

TEST_F(Fits, APassOnceForEachRevision)
{
    const TaPassed pass{staffing_ta, union_, "Dana Ortiz", "Counsel"};
    yes(pass);
    const Session passed = evolve(session, {}, pass);
    EXPECT_FALSE(fits(passed, pass));
    EXPECT_FALSE(fits(passed, TaPassed{staffing_ta, management, "Ben Okafor", ""}));
    const Session revised = evolve(passed, {}, TaRevised{staffing_ta, {staffing_language}});
    EXPECT_TRUE(fits(revised, pass));
}

TEST_F(Fits, ASignatureOfEachPartyOnceForTheRevisionThatStands)
{
    const TaSigned of_union{staffing_ta, 1, union_, 1, "", "Ana Ruiz", "", "", "", "", ""};
    yes(of_union);
    no(TaSigned{staffing_ta, 2, union_, 1, "", "Ana Ruiz", "", "", "", "", ""});
    const Session signed_once = evolve(session, {}, of_union);
    EXPECT_FALSE(fits(signed_once, of_union));
    EXPECT_TRUE(fits(signed_once,
        TaSigned{staffing_ta, 1, management, 1, "", "Ben Okafor", "", "", "", "", ""}));
    const Session revised = evolve(signed_once, {}, TaRevised{staffing_ta, {staffing_language}});
    EXPECT_FALSE(fits(revised, of_union));
    EXPECT_TRUE(
        fits(revised, TaSigned{staffing_ta, 2, union_, 1, "", "Ana Ruiz", "", "", "", "", ""}));
}

// A test of hazard_walk as it can be called.
TestCalled concept_test(const Session& session)
{
    TestCalled called;
    called.id = session.next.test;
    called.issue = staffing;
    called.option = hazard_walk;
    called.texts = {TestedText{}};
    called.texts.front().text = "Joint hazard walk each month";
    return called;
}

TEST_F(Fits, ATestOfExactlyOneThing)
{
    TestCalled called = concept_test(session);
    yes(called);
    called.straw = walk_and_pool;
    no(called);
    called.option = {};
    yes(called);
    called.languages = {staffing_language};
    no(called);
    called.straw = {};
    no(called);  // language is no concept
    called.kind = TestKind::wording;
    yes(called);
    called.languages = {};
    no(called);
}

TEST_F(Fits, ATestOfTheWordsOfItsOwnIssue)
{
    TestCalled called = concept_test(session);
    called.texts.clear();
    no(called);
    called = concept_test(session);
    called.texts.front().provision = {9};
    no(called);
    called = concept_test(session);
    called.issue = schedules;
    no(called);
    called.option = {};
    called.straw = walk_and_pool;
    no(called);
    called.straw = {};
    called.kind = TestKind::wording;
    called.languages = {staffing_language};
    no(called);
}

TEST_F(Fits, ARetestOfATestOfItsOwnIssue)
{
    TestCalled called = concept_test(session);
    called.retest_of = session.tests.front().id;
    yes(called);
    called.retest_of = called.id;
    no(called);
    called = concept_test(session);
    called.issue = schedules;
    called.option = {3};
    yes(called);
    called.retest_of = session.tests.front().id;
    no(called);
}

TEST_F(FitsInATest, NoSecondOpenTest)
{
    no(concept_test(session));
    yes(TestClosed{open});
    no(TestClosed{closed});
    no(TestClosed{{9}});
}

TEST_F(FitsInATest, AnswersOnlyWhileItIsOpen)
{
    yes(StanceTaken{open, ana, Stance::support});
    no(StanceTaken{closed, ana, Stance::support});
    no(StanceTaken{open, {9}, Stance::support});
    no(StanceTaken{open, {}, Stance::support});
    yes(PartyCounted{open, union_, {}, {{Stance::support, 6}}});
    no(PartyCounted{closed, union_, {}, {{Stance::support, 6}}});
    yes(ConcernRaised{open, union_, {}, {}, {}, "nights", ""});
    no(ConcernRaised{closed, union_, {}, {}, {}, "nights", ""});
}

TEST_F(FitsInATest, CountsOfPeopleOrOneWord)
{
    no(PartyCounted{open, union_, {}, {}});
    yes(PartyCounted{open, union_, {}, {{Stance::support, 0}}});
    yes(PartyCounted{open, union_, {}, {{Stance::support, 5}, {Stance::cannot_support, 1}}});
    no(PartyCounted{open, union_, {}, {{Stance::support, 5}, {Stance::cannot_support, 0}}});
    no(PartyCounted{open, union_, {}, {{Stance::support, 0}, {Stance::cannot_support, 0}}});
    no(PartyCounted{open, union_, {}, {{Stance::support, -1}}});
    yes(PartyCounted{open, union_, {}, {{Stance::support, people_max}}});
    no(PartyCounted{open, union_, {}, {{Stance::support, people_max + 1}}});
}

TEST_F(Fits, DocumentsOfAnIssueAndItsAgreementNoLargerThanTheyMayBe)
{
    AttachmentKept kept{{1}, AttachmentKind::contract, MediaType::pdf, {}, {}, "a.pdf", "QQ=="};
    yes(kept);
    kept.issue = staffing;
    yes(kept);
    kept.ta = staffing_ta;
    yes(kept);
    kept.issue = schedules;
    no(kept);
    kept.issue = {9};
    no(kept);
    kept = {{1}, AttachmentKind::contract, MediaType::pdf, {}, {9}, "a.pdf", "QQ=="};
    no(kept);
    kept = {{2}, AttachmentKind::contract, MediaType::pdf, {}, {}, "a.pdf", "QQ=="};
    no(kept);
    kept = {{1}, AttachmentKind::contract, MediaType::pdf, {}, {}, "[redacted]", "[redacted]"};
    yes(kept);
    kept.content = std::string(attachment_max_bytes / 3 * 4, 'w');
    yes(kept);
    kept.content += "wwww";
    no(kept);
}

TEST_F(FitsInATest, ConstituentsAndPeopleOfThePartyOnly)
{
    yes(PartyCounted{open, union_, nurses, {{Stance::support, 6}}});
    no(PartyCounted{open, management, nurses, {{Stance::support, 6}}});
    no(PartyCounted{open, {9}, {}, {{Stance::support, 6}}});
    yes(ConcernRaised{open, union_, nurses, ana, {}, "nights", ""});
    no(ConcernRaised{open, management, nurses, {}, {}, "nights", ""});
    no(ConcernRaised{open, union_, {}, ben, {}, "nights", ""});
}

TEST_F(FitsInATest, ConcernsAboutInterestsOfTheIssueOnly)
{
    yes(ConcernRaised{open, union_, {}, {}, {go_home_unhurt, predictable_cost}, "", ""});
    no(ConcernRaised{open, union_, {}, {}, {go_home_unhurt, {4}}, "", ""});
    no(ConcernRaised{open, union_, {}, {}, {{9}}, "", ""});
    no(ConcernRaised{open, {}, {}, {}, {}, "nights", ""});
}

}  // namespace
}  // namespace jointly
