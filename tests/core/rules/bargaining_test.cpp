// Proposals, packages and money lines.
#include "core/process/packages.h"
#include "core/process/proposals.h"
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using enum Reply;

constexpr ProposalId pr_1{1};
constexpr PackageId p_1{1};
constexpr MoneyLineId ml_1{1};
constexpr std::string_view no_party = "There is no such party. Look at its number and try again.";
constexpr std::string_view no_issue = "There is no such issue. Look at its number and try again.";
constexpr Date october{2026, 10, 1};

Room one_proposal()
{
    Room room = one_issue();
    room.given(JoinParty{"Physicians", "", "P", 2, false});
    room.given(MakeProposal{union_, staffing, "Rate of pay held for 24 months"});
    return room;
}
constexpr PartyId physicians{3};

ProposalState proposal_state(const Room& room)
{
    return state_of(room.session().proposals.front());
}

TEST(MakeProposalRule, RecordsThePartysOwnWords)
{
    Room room = one_issue();
    room.when(MakeProposal{union_, staffing, " Rate of pay held "})
        .then(ProposalMade{pr_1, union_, staffing, "Rate of pay held"});
    EXPECT_EQ(proposal_state(room), ProposalState::waiting);
    EXPECT_EQ(sentence_of(room.session(), room.session().proposals.front()),
        "PR-1 of Union waits for a reply.");
    room.when(MakeProposal{union_, {}, " "}).then_refused("Write the proposal first.");
    room.when(MakeProposal{{9}, {}, "Pay"}).then_refused(no_party);
    room.when(MakeProposal{union_, {9}, "Pay"}).then_refused(no_issue);
}

TEST(ReviseProposalRule, AsksAnew)
{
    Room room = one_proposal();
    room.given(ReplyToProposal{pr_1, management, rejected, "the cost"});
    EXPECT_EQ(proposal_state(room), ProposalState::not_taken_up);
    room.when(ReviseProposal{pr_1, "Rate of pay held for 18 months"})
        .then(ProposalRevised{pr_1, "Rate of pay held for 18 months"});
    EXPECT_EQ(proposal_state(room), ProposalState::waiting);
    room.when(ReviseProposal{pr_1, "Rate of pay held for 18 months"}).then_nothing();
    room.when(ReviseProposal{pr_1, ""}).then_refused("Write the new wording first.");
    room.when(ReviseProposal{{9}, "Pay"})
        .then_refused("There is no such proposal. Look at its number and try again.");
}

TEST(ReplyToProposalRule, KeepsWhatWasSaidOfWhichRevision)
{
    Room room = one_proposal();
    room.when(ReplyToProposal{pr_1, management, question, "Of which rate?"})
        .then(ProposalReplied{pr_1, management, question, "Of which rate?"});
    EXPECT_EQ(sentence_of(room.session(), room.session().proposals.front()),
        "PR-1: a question to Union is open.");
    room.given(ReplyToProposal{pr_1, management, countered, "12 months"});
    EXPECT_EQ(sentence_of(room.session(), room.session().proposals.front()),
        "PR-1 of Union was countered. Look for what both words serve.");
    room.given(ReplyToProposal{pr_1, physicians, question, ""});
    room.given(ReplyToProposal{pr_1, management, accepted, ""});
    EXPECT_EQ(room.session().proposals.front().replies.back().revision, 1);
    constexpr std::string_view settled = "PR-1 was accepted. Make a new proposal to go on.";
    room.when(ReplyToProposal{pr_1, management, rejected, ""}).then_refused(settled);
    room.when(ReviseProposal{pr_1, "More"}).then_refused(settled);
}

TEST(ReplyToProposalRule, RefusesWhoMayNotSayIt)
{
    one_proposal()
        .when(ReplyToProposal{pr_1, union_, accepted, ""})
        .then_refused("PR-1 is of Union. Another party replies to it.");
    one_proposal()
        .when(ReplyToProposal{pr_1, management, withdrawn, ""})
        .then_refused("PR-1 is of Union. Only Union takes it back.");
    one_proposal()
        .when(ReplyToProposal{pr_1, physicians, accepted, ""})
        .then_refused("Physicians has a voice and does not accept. Let a deciding party reply.");
    one_proposal()
        .when(ReplyToProposal{{9}, management, accepted, ""})
        .then_refused("There is no such proposal. Look at its number and try again.");
    one_proposal().when(ReplyToProposal{pr_1, {9}, accepted, ""}).then_refused(no_party);
    one_proposal()
        .when(ReplyToProposal{pr_1, management, accepted, "\xff"})
        .then_refused("The reply is not readable text. Type it again.");
}

TEST(ReplyToProposalRule, EndsWithWithdrawnOrExpired)
{
    Room gone = one_proposal();
    gone.given(ReplyToProposal{pr_1, union_, withdrawn, ""});
    gone.when(ReviseProposal{pr_1, "More"})
        .then_refused("PR-1 was withdrawn. Make a new proposal to go on.");
    Room late = one_proposal();
    late.given(ReplyToProposal{pr_1, union_, expired, ""});
    late.when(ReviseProposal{pr_1, "More"})
        .then_refused("PR-1 has expired. Make a new proposal to go on.");
    EXPECT_EQ(sentence_of(late.session(), late.session().proposals.front()),
        "PR-1 of Union has expired.");
}

// ---- packages ------------------------------------------------------------------------------------------

Room one_package()
{
    Room room = one_proposal();
    room.given(MakePackage{{}, "Economics"});
    return room;
}

Room offered_package()
{
    Room room = one_package();
    room.given(AddToPackage{p_1, staffing, {}, {}, ""});
    room.given(OfferPackage{p_1, union_, ""});
    return room;
}

PackageState package_state(const Room& room)
{
    return state_of(room.session(), room.session().packages.front());
}
std::string package_sentence(const Room& room)
{
    return sentence_of(room.session(), room.session().packages.front());
}

TEST(MakePackageRule, GivesItAName)
{
    Room room = one_issue();
    room.when(MakePackage{union_, " Economics "}).then(PackageMade{p_1, union_, "Economics"});
    EXPECT_EQ(package_sentence(room), "P-1 has not been offered yet.");
    room.when(MakePackage{{}, ""}).then_refused("Give the package a name first.");
    room.when(MakePackage{{9}, "Economics"}).then_refused(no_party);
}

TEST(AddToPackageRule, TakesOneThingOrWords)
{
    Room room = one_package();
    room.when(AddToPackage{p_1, staffing, {}, {}, ""})
        .then(PackageItemAdded{p_1, 1, staffing, {}, {}, ""});
    room.when(AddToPackage{p_1, {}, {}, pr_1, "as revised"})
        .then(PackageItemAdded{p_1, 2, {}, {}, pr_1, "as revised"});
    room.when(AddToPackage{p_1, {}, {}, {}, "Parking"})
        .then(PackageItemAdded{p_1, 3, {}, {}, {}, "Parking"});
    room.when(TakeOutOfPackage{p_1, 1}).then(PackageItemTakenOut{p_1, 1});
    room.when(AddToPackage{p_1, staffing, {}, {}, ""})
        .then(PackageItemAdded{p_1, 4, staffing, {}, {}, ""});
}

TEST(AddToPackageRule, RefusesWhatCannotGoIn)
{
    constexpr std::string_view one_thing =
        "Put in one issue, one agreement, one proposal, or words of your own.";
    Room room = one_package();
    room.when(AddToPackage{p_1, {}, {}, {}, ""}).then_refused(one_thing);
    room.when(AddToPackage{p_1, staffing, {}, pr_1, ""}).then_refused(one_thing);
    room.when(AddToPackage{{9}, staffing, {}, {}, ""})
        .then_refused("There is no such package. Look at its number and try again.");
    room.when(AddToPackage{p_1, {9}, {}, {}, ""}).then_refused(no_issue);
    room.when(AddToPackage{p_1, {}, {9}, {}, ""})
        .then_refused("There is no such tentative agreement. Look at its number and try again.");
    room.when(AddToPackage{p_1, {}, {}, {9}, ""})
        .then_refused("There is no such proposal. Look at its number and try again.");
    room.when(AddToPackage{p_1, {}, {}, {}, "\xff"})
        .then_refused("The item is not readable text. Type it again.");
    room.given(AddToPackage{p_1, staffing, {}, {}, ""});
    room.when(AddToPackage{p_1, staffing, {}, {}, ""}).then_refused("It is in P-1 already.");
    room.when(TakeOutOfPackage{p_1, 2}).then_refused("There is no item 2 in P-1.");
    Room gone = one_package();
    gone.given(WithdrawIssue{staffing, ""});
    gone.when(AddToPackage{p_1, staffing, {}, {}, ""})
        .then_refused("It was withdrawn. Take it up again before it goes into a package.");
}

TEST(OfferPackageRule, PutsForwardRevisionByRevision)
{
    Room room = one_package();
    room.when(OfferPackage{p_1, union_, ""}).then_refused("P-1 is empty. Put something in first.");
    room.given(AddToPackage{p_1, staffing, {}, {}, ""});
    room.when(OfferPackage{p_1, union_, ""}).then(PackageOffered{p_1, union_, 1, ""});
    EXPECT_EQ(package_sentence(room), "P-1 revision 1 waits for Management.");
    room.when(OfferPackage{p_1, management, ""})
        .then_refused("P-1 is offered as it stands. Change it, or say what is new.");
    room.when(OfferPackage{p_1, management, "with 18 months"})
        .then(PackageOffered{p_1, management, 2, "with 18 months"});
    EXPECT_EQ(package_sentence(room), "P-1 revision 2 waits for Union.");
    room.when(OfferPackage{p_1, physicians, "us too"})
        .then_refused("Physicians has a voice and does not decide. Let a deciding party speak.");
    room.when(OfferPackage{p_1, {9}, "us too"}).then_refused(no_party);
    room.when(OfferPackage{p_1, union_, "\xff"})
        .then_refused("The offer is not readable text. Type it again.");
}

TEST(AcceptPackageRule, HoldsOnlyForTheRevisionOfferedLast)
{
    Room room = offered_package();
    room.given(AddToPackage{p_1, {}, {}, {}, "Parking"});
    EXPECT_EQ(package_state(room), PackageState::changed_since);
    room.when(AcceptPackage{p_1, management, 1})
        .then_refused("P-1 changed since revision 1 was offered. Offer it again first.");
    room.given(OfferPackage{p_1, union_, ""});
    room.when(AcceptPackage{p_1, management, 1})
        .then_refused("P-1 was offered last as revision 2. Accept that one.");
    room.when(AcceptPackage{p_1, union_, 2})
        .then_refused("Union offered it. Another party accepts.");
    room.when(AcceptPackage{p_1, management, 2}).then(PackageAccepted{p_1, management, 2});
    EXPECT_EQ(package_state(room), PackageState::agreed);
    EXPECT_EQ(package_sentence(room), "P-1 revision 2 is agreed.");
    constexpr std::string_view agreed =
        "P-1 is agreed and stays as it is. Make a new package to go on.";
    room.when(AcceptPackage{p_1, management, 2}).then_refused(agreed);
    room.when(TakeOutOfPackage{p_1, 1}).then_refused(agreed);
    room.when(WithdrawPackage{p_1, union_, ""}).then_refused(agreed);
}

TEST(AcceptPackageRule, WaitsForEveryOtherDecidingParty)
{
    Room room = one_issue();
    room.given(JoinParty{"Physicians", "", "P", 2, true});
    room.given(MakePackage{{}, "Economics"});
    room.when(AcceptPackage{p_1, management, 1})
        .then_refused("P-1 has not been offered yet. Let a party offer it first.");
    room.given(AddToPackage{p_1, staffing, {}, {}, ""});
    room.given(OfferPackage{p_1, union_, ""});
    room.given(AcceptPackage{p_1, management, 1});
    EXPECT_EQ(package_sentence(room), "P-1 revision 1 waits for Physicians.");
    room.when(AcceptPackage{p_1, management, 1}).then_nothing();
    room.given(AcceptPackage{p_1, {3}, 1});
    EXPECT_EQ(package_state(room), PackageState::agreed);
}

TEST(WithdrawPackageRule, EndsIt)
{
    Room room = offered_package();
    room.when(WithdrawPackage{p_1, union_, "too late"})
        .then(PackageWithdrawn{p_1, union_, "too late"});
    EXPECT_EQ(package_sentence(room), "P-1 was withdrawn.");
    constexpr std::string_view gone = "P-1 was withdrawn. Make a new package to go on.";
    room.when(WithdrawPackage{p_1, union_, ""}).then_refused(gone);
    room.when(OfferPackage{p_1, union_, "again"}).then_refused(gone);
    offered_package().when(WithdrawPackage{p_1, {9}, ""}).then_refused(no_party);
    offered_package()
        .when(WithdrawPackage{p_1, {}, "\xff"})
        .then_refused("The reason is not readable text. Type it again.");
}

// ---- money ---------------------------------------------------------------------------------------------

MoneyTerms wages()
{
    return {MoneyKind::percent, {30'000}, {410'000'000'000}, Recurs::yearly, october, {}, "Wages",
        "Employer"};
}

TEST(SetContractTermRule, SaysFromWhenToWhen)
{
    Room room = two_parties();
    room.when(SetContractTerm{october, {2029, 9, 30}})
        .then(ContractTermSet{october, {2029, 9, 30}});
    room.when(SetContractTerm{october, {2029, 9, 30}}).then_nothing();
    room.when(SetContractTerm{{}, {2029, 9, 30}})
        .then_refused("Say the first and the last day of the contract.");
    room.when(SetContractTerm{october, {2026, 9, 30}})
        .then_refused("The last day comes before the first. Look at the dates.");
}

TEST(StateMoneyLineRule, StartsWithTheContractWhereNoDayIsGiven)
{
    Room room = one_package();
    MoneyTerms terms = wages();
    room.when(StateMoneyLine{staffing, p_1, terms})
        .then(MoneyLineStated{ml_1, staffing, p_1, terms});
    terms.start = {};
    room.when(StateMoneyLine{{}, {}, terms})
        .then_refused("Say from when, or set the term of the contract first.");
    room.given(SetContractTerm{{2027, 1, 1}, {2029, 12, 31}});
    MoneyTerms kept = terms;
    kept.start = {2027, 1, 1};
    room.when(StateMoneyLine{{}, {}, terms}).then(MoneyLineStated{{2}, {}, {}, kept});
}

TEST(StateMoneyLineRule, RefusesWhatCannotBeAddedUp)
{
    const auto refused = [](const auto& change, std::string_view sentence) {
        MoneyTerms terms = wages();
        change(terms);
        two_parties().when(StateMoneyLine{{}, {}, terms}).then_refused(sentence);
    };
    refused([](MoneyTerms& t) { t.text = ""; }, "Write what it is for first.");
    refused([](MoneyTerms& t) { t.payer = " "; }, "Say who pays.");
    refused([](MoneyTerms& t) { t.value = {}; }, "Write the amount or the percentage first.");
    refused([](MoneyTerms& t) { t.base = {}; }, "Say of which yearly amount the percentage is.");
    refused([](MoneyTerms& t) { t.value = {10'010'000}; },
        "A percentage is at most 1,000. Write a larger one as an amount.");
    refused([](MoneyTerms& t) { t.kind = MoneyKind::amount; },
        "An amount has no base. Leave the base out.");
    refused(
        [](MoneyTerms& t) {
            t.last = {2026, 9, 30};
        },
        "The last day comes before the first. Look at the dates.");
    refused(
        [](MoneyTerms& t) {
            t.recurs = Recurs::once;
            t.last = {2027, 9, 30};
        },
        "What is paid once has no last day. Leave it out, or say yearly.");
    two_parties().when(StateMoneyLine{{9}, {}, wages()}).then_refused(no_issue);
    two_parties()
        .when(StateMoneyLine{{}, {9}, wages()})
        .then_refused("There is no such package. Look at its number and try again.");
}

TEST(ChangeMoneyLineRule, StatesItAnewOrTakesItOut)
{
    Room room = two_parties();
    room.given(StateMoneyLine{{}, {}, wages()});
    MoneyTerms lower = wages();
    lower.value = {25'000};
    room.when(ChangeMoneyLine{ml_1, lower}).then(MoneyLineChanged{ml_1, lower});
    room.when(ChangeMoneyLine{ml_1, lower}).then_nothing();
    lower.payer = "";
    room.when(ChangeMoneyLine{ml_1, lower}).then_refused("Say who pays.");
    room.when(TakeOutMoneyLine{ml_1}).then(MoneyLineTakenOut{ml_1});
    constexpr std::string_view gone = "ML-1 was taken out. State it again if it still holds.";
    room.when(TakeOutMoneyLine{ml_1}).then_refused(gone);
    room.when(ChangeMoneyLine{ml_1, wages()}).then_refused(gone);
    room.when(TakeOutMoneyLine{{9}})
        .then_refused("There is no such money line. Look at its number and try again.");
}

TEST(ChangeMoneyLineRule, LeavesTheMoneyOfAnAgreedPackage)
{
    Room room = offered_package();
    room.given(StateMoneyLine{{}, p_1, wages()}).given(OfferPackage{p_1, union_, ""});
    room.given(AcceptPackage{p_1, management, 2});
    constexpr std::string_view agreed =
        "P-1 is agreed and its money stays as it is. Make a new package.";
    room.when(TakeOutMoneyLine{ml_1}).then_refused(agreed);
    room.when(StateMoneyLine{{}, p_1, wages()}).then_refused(agreed);
}

}  // namespace
}  // namespace jointly
