#include "core/process/tested.h"
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace jointly {
namespace {

using enum Stance;

TestedText reading(std::string text)
{
    TestedText tested;
    tested.text = std::move(text);
    return tested;
}

// Section 8.2 with everything that a fingerprint covers.
TestedText section()
{
    return {staffing_section, {EffectiveBasis::on_date, {2026, 7, 1}, ""}, {2027, 6, 30}, "8.2",
        "The Employer shall staff each shift by the agreed plan.", "The Employer"};
}

bool changed(const Room& room)
{
    return wording_changed(room.session(), room.session().tests.front());
}

TEST(WordingChanged, ByAnEditOfTheOptionUntilItIsSetBack)
{
    Room room = one_straw();
    test_of(room, hazard_walk, support, support);
    EXPECT_FALSE(changed(room));
    room.given(RewordOption{hazard_walk, "Joint hazard walk each month."});
    EXPECT_TRUE(changed(room));
    room.given(RewordOption{hazard_walk, "Joint hazard walk each month"});
    EXPECT_FALSE(changed(room));
}

TEST(WordingChanged, OfAStrawDesignByItsWordsItsOptionsAndTheirOrder)
{
    Room room = one_straw();
    room.given(CallTest{staffing, {}, walk_and_pool});
    all_answer(room, {1}, support, support);
    EXPECT_FALSE(changed(room));
    const std::string words = "Both, reviewed after a year";
    for (const ChangeStraw& edit : {ChangeStraw{walk_and_pool, {hazard_walk, float_pool}, "Both"},
             ChangeStraw{walk_and_pool, {hazard_walk}, words},
             ChangeStraw{walk_and_pool, {float_pool, hazard_walk}, words}}) {
        room.given(edit);
        EXPECT_TRUE(changed(room));
    }
    room.given(ChangeStraw{walk_and_pool, {hazard_walk, float_pool}, words});
    EXPECT_FALSE(changed(room));
    room.given(RewordOption{float_pool, "A float pool"});
    EXPECT_TRUE(changed(room));
}

TEST(WordingChanged, OfLanguageByEveryThingTheFingerprintCovers)
{
    const ProposeLanguage as_tested =
        language_reading("The Employer shall staff each shift by the agreed plan.");
    std::vector<ProposeLanguage> edits(5, as_tested);
    edits[0].text += " Each month.";
    edits[1].effective.date = {2026, 7, 2};
    edits[2].effective = {EffectiveBasis::in_words, {}, "July 1, 2026"};
    edits[3].sunset = {2027, 6, 30};
    edits[4].payer = "";
    for (const ProposeLanguage& edit : edits) {
        Room room = wording_agreed();
        EXPECT_FALSE(changed(room));
        room.given(edit);
        EXPECT_TRUE(changed(room)) << testing::PrintToString(room.record().back().stamp.seq);
        room.given(as_tested);
        EXPECT_FALSE(changed(room));
    }
}

TEST(WordingChanged, ByLanguageForOneMoreProvision)
{
    Room room = wording_agreed();
    room.given(EnterProvision{{}, ProvisionLevel::section, "8.3", "", "None."});
    EXPECT_FALSE(changed(room));
    room.given(ProposeLanguage{staffing, {2}, {}, {}, "A pool.", ""});
    EXPECT_TRUE(changed(room));
}

TEST(WordingChanged, NotByWhatIsProposedUnderAnotherIssueOrOffered)
{
    Room room = wording_agreed();
    room.given(OfferOption{staffing, "Agency cover"}).given(RewordOption{hazard_walk, "x"});
    room.given(RaiseIssue{"What else?", ""});
    room.given(ProposeLanguage{{2}, staffing_section, {}, {}, "Another view.", ""});
    EXPECT_FALSE(changed(room));
}

TEST(TextsOf, AStrawDesignLeaveOutItsOwnWhereThereIsNone)
{
    Room room = one_straw();
    room.given(ChangeStraw{walk_and_pool, {float_pool}, ""});
    const Session& session = room.session();
    EXPECT_EQ(texts_of(session, *find(session, walk_and_pool)),
        std::vector{reading("A float pool for short shifts")});
}

// Worked out with another program, so that an auditor can do the same.
TEST(Fingerprint, IsTheOneThatAnyToolGives)
{
    EXPECT_EQ(fingerprint(TestKind::concept_, {reading("Joint hazard walk each month")}),
        "4e843a54b6ae7dd456974ddc5b0a7e494a42348294753f602f26f875de5d266e");
    EXPECT_EQ(fingerprint(TestKind::wording, {section()}),
        "7109b4dc940ed1f4667ef9c95ae1863d753e9e0c9204b2be0a78fcc9e1fe3b7d");
}

TEST(Fingerprint, IsTheSameForTheSameLettersHoweverTheyWereTyped)
{
    EXPECT_EQ(fingerprint(TestKind::concept_, {reading("Caf\u00e9 hours")}),
        fingerprint(TestKind::concept_, {reading("Cafe\u0301 hours")}));
}

TEST(Fingerprint, IsAnotherForAnyChangeOfAnyPart)
{
    std::vector<TestedText> variants(7, section());
    variants[1].text += ".";
    variants[2].label = "8.3";
    variants[3].effective = {EffectiveBasis::on_ratification, {}, ""};
    variants[4].payer.clear();
    variants[5].sunset = {};
    variants[6].text.clear();
    std::set<std::string> prints;
    for (const TestedText& variant : variants) {
        prints.insert(fingerprint(TestKind::wording, {variant}));
    }
    prints.insert(fingerprint(TestKind::wording, {section(), section()}));
    prints.insert(fingerprint(TestKind::wording, {}));
    prints.insert(fingerprint(TestKind::concept_, {section()}));
    EXPECT_EQ(prints.size(), 10U);
}

TEST(Fingerprint, KeepsTextsApartThatReadTheSameInARow)
{
    const auto of = [](const std::string& one, const std::string& other) {
        return fingerprint(TestKind::concept_, {reading(one), reading(other)});
    };
    EXPECT_NE(of("ab", "c"), of("a", "bc"));
    EXPECT_NE(of("ab", ""), of("", "ab"));
    EXPECT_NE(of("a", "1:b"), of("a1:b", ""));
    EXPECT_NE(of("a", "b"), of("b", "a"));

    TestedText moved = section();
    moved.payer.swap(moved.label);
    EXPECT_NE(fingerprint(TestKind::wording, {moved}), fingerprint(TestKind::wording, {section()}));
}

TEST(LatestTest, GoesByIssueKindAndWhetherItIsClosed)
{
    Room room = one_language();
    test_of(room, hazard_walk, support, support);
    room.given(CallTest{staffing, {}, {}});
    const Session& session = room.session();
    EXPECT_EQ(latest_test(session, staffing, TestKind::concept_)->id, TestId{1});
    EXPECT_EQ(latest_test(session, staffing, TestKind::wording)->id, TestId{2});
    EXPECT_EQ(latest_test(session, staffing, TestKind::wording, true), nullptr);
    EXPECT_EQ(latest_test(session, {2}, TestKind::concept_), nullptr);
}

TEST(EarlierTest, IsTheLatestClosedOneOfTheVeryThing)
{
    Room room = one_language();
    test_of(room, hazard_walk, support, support);
    test_of(room, float_pool, support, support);
    test_of(room, hazard_walk, support, support);
    test_of_wording(room, support, support);
    room.given(CallTest{staffing, hazard_walk, {}});
    const Session& session = room.session();
    EXPECT_EQ(earlier_test_of(session, staffing, hazard_walk, {}, false), TestId{3});
    EXPECT_EQ(earlier_test_of(session, staffing, float_pool, {}, false), TestId{2});
    EXPECT_EQ(earlier_test_of(session, staffing, {}, walk_and_pool, false), TestId{});
    EXPECT_EQ(earlier_test_of(session, staffing, {}, {}, true), TestId{4});
    // Of a thing under another issue it settles too; wording is each issue's own.
    EXPECT_EQ(earlier_test_of(session, {2}, hazard_walk, {}, false), TestId{3});
    EXPECT_EQ(earlier_test_of(session, {2}, {}, {}, true), TestId{});
}

TEST(TriesUntil, CountsTheClosedTestsOfTheChain)
{
    Room room = one_straw();
    test_of(room, hazard_walk, support, support);
    test_of(room, float_pool, support, support);
    test_of(room, hazard_walk, support, support);
    room.given(CallTest{staffing, hazard_walk, {}});
    const auto& tests = room.session().tests;
    EXPECT_EQ(tries_until(room.session(), tests[0]), 1);
    EXPECT_EQ(tries_until(room.session(), tests[1]), 1);
    EXPECT_EQ(tries_until(room.session(), tests[2]), 2);
    EXPECT_EQ(tries_until(room.session(), tests[3]), 2);  // still open: not one of them yet
}

}  // namespace
}  // namespace jointly
