#include "core/base/base64.h"
#include "core/process/packages.h"
#include "core/session/find.h"
#include "tests/support/room/made.h"

namespace jointly {

Command made(Kind<ImportPeople>, Chance& c, const Session& s)
{
    ImportPeople people;
    for (int rows = c.below(4); rows > 0; --rows) {
        people.people.push_back({c.typed(), c.one_in(4) ? PartyId{} : c.id_below(s.next.party),
            c.one_in(2) ? "" : c.typed(), c.one_of_enum<Role>()});
    }
    return people;
}
Command made(Kind<NameStep>, Chance& c, const Session&)
{
    return NameStep{c.one_of_enum<Step>(), c.typed()};
}
Command made(Kind<WordLegend>, Chance& c, const Session&)
{
    return WordLegend{c.one_of_enum<Scale>(), c.one_of_enum<Stance>(), c.typed()};
}
Command made(Kind<ChangePartySign>, Chance& c, const Session& s)
{
    return ChangePartySign{
        c.id_below(s.next.party), c.one_of_enum<Shape>(), c.one_of_enum<PartyColour>()};
}
Command made(Kind<AdoptRecordRule>, Chance& c, const Session&)
{
    return AdoptRecordRule{c.typed(), c.typed(), c.typed(), c.typed()};
}
Command made(Kind<AdoptInitialsMeaning>, Chance& c, const Session&)
{
    return AdoptInitialsMeaning{c.one_of_enum<InitialsMeaning>()};
}
Command made(Kind<ProposeGroundRule>, Chance& c, const Session&)
{
    return ProposeGroundRule{c.typed()};
}
Command made(Kind<RewordGroundRule>, Chance& c, const Session& s)
{
    return RewordGroundRule{c.id_below(s.next.ground_rule), c.typed()};
}
Command made(Kind<AgreeGroundRule>, Chance& c, const Session& s)
{
    return AgreeGroundRule{c.id_below(s.next.ground_rule)};
}
Command made(Kind<WithdrawGroundRule>, Chance& c, const Session& s)
{
    return WithdrawGroundRule{c.id_below(s.next.ground_rule)};
}
Command made(Kind<MoveIssue>, Chance& c, const Session& s)
{
    return MoveIssue{c.id_below(s.next.issue), c.one_in(3) ? IssueId{} : c.id_below(s.next.issue)};
}
Command made(Kind<ParkIssue>, Chance& c, const Session& s)
{
    return ParkIssue{c.id_below(s.next.issue), c.typed()};
}
Command made(Kind<ReferIssue>, Chance& c, const Session& s)
{
    return ReferIssue{c.id_below(s.next.issue), c.one_of_enum<Referral>(), c.typed()};
}
Command made(Kind<WithdrawIssue>, Chance& c, const Session& s)
{
    return WithdrawIssue{c.id_below(s.next.issue), c.typed()};
}
Command made(Kind<ReopenIssue>, Chance& c, const Session& s)
{
    return ReopenIssue{c.id_below(s.next.issue)};
}
Command made(Kind<ScopeIssue>, Chance& c, const Session& s)
{
    return ScopeIssue{c.id_below(s.next.issue), c.one_of_enum<Scope>(), c.typed()};
}
Command made(Kind<GiveData>, Chance& c, const Session& s)
{
    return GiveData{c.id_below(s.next.issue), c.typed(), c.typed()};
}
Command made(Kind<GroupItems>, Chance& c, const Session& s)
{
    return GroupItems{c.one_in(2) ? std::vector<InterestId>{} : c.ids_below(s.next.interest),
        c.one_in(2) ? std::vector<OptionId>{} : c.ids_below(s.next.option),
        c.one_in(3) ? "Nights" : c.typed()};
}

Command made(Kind<MergeInterests>, Chance& c, const Session& s)
{
    return MergeInterests{c.ids_below(s.next.interest), c.typed()};
}
Command made(Kind<UnmergeInterests>, Chance& c, const Session& s)
{
    for (const Interest& one : s.interests) {
        if (!one.parts.empty() && stands(one) && c.one_in(2)) {
            return UnmergeInterests{one.id};
        }
    }
    return UnmergeInterests{c.id_below(s.next.interest)};
}
Command made(Kind<CombineOptions>, Chance& c, const Session& s)
{
    return CombineOptions{c.ids_below(s.next.option), c.typed()};
}
Command made(Kind<PartOptions>, Chance& c, const Session& s)
{
    for (const Option& one : s.options) {
        if (!one.parts.empty() && stands(one) && c.one_in(2)) {
            return PartOptions{one.id};
        }
    }
    return PartOptions{c.id_below(s.next.option)};
}
Command made(Kind<RewordCriterion>, Chance& c, const Session& s)
{
    return RewordCriterion{c.id_below(s.next.criterion), c.typed()};
}
Command made(Kind<WithdrawCriterion>, Chance& c, const Session& s)
{
    return WithdrawCriterion{c.id_below(s.next.criterion)};
}
Command made(Kind<SpreadStraw>, Chance& c, const Session& s)
{
    return SpreadStraw{c.id_below(s.next.straw), c.ids_below(s.next.issue)};
}
Command made(Kind<CallListTest>, Chance& c, const Session& s)
{
    return CallListTest{
        c.one_of_enum<TestedList>(), c.one_in(3) ? IssueId{} : c.id_below(s.next.issue)};
}
Command made(Kind<TestRule>, Chance& c, const Session& s)
{
    return TestRule{std::get<AdoptRule>(made(Kind<AdoptRule>{}, c, s))};
}
Command made(Kind<LinkClause>, Chance& c, const Session& s)
{
    if (!s.clause_links.empty() && c.one_in(2)) {
        const ClauseLink& link = c.one_of(s.clause_links);
        const auto options = link.option ? std::vector{link.option} : std::vector<OptionId>{};
        return LinkClause{link.issue, link.provision, options, link.straw, false};
    }
    return LinkClause{c.id_below(s.next.issue), c.id_below(s.next.provision),
        c.ids_below(s.next.option), c.one_in(2) ? StrawId{} : c.id_below(s.next.straw),
        !c.one_in(3)};
}
Command made(Kind<AgreeClericalChange>, Chance& c, const Session& s)
{
    AgreeClericalChange change{c.id_below(s.next.language), {}, c.typed()};
    for (const Party& party : s.parties) {
        if (!c.one_in(6)) {
            change.by.push_back({party.id, c.typed()});
        }
    }
    return change;
}
Command made(Kind<SupersedeTa>, Chance& c, const Session& s)
{
    return SupersedeTa{
        c.id_below(s.next.ta), c.one_in(2) ? TaId{} : c.id_below(s.next.ta), c.typed()};
}
Command made(Kind<WithdrawTa>, Chance& c, const Session& s)
{
    return WithdrawTa{c.id_below(s.next.ta), c.typed()};
}
Command made(Kind<NeedApproval>, Chance& c, const Session& s)
{
    return NeedApproval{c.one_of_enum<ApprovalKind>(),
        c.one_in(2) ? IssueId{} : c.id_below(s.next.issue),
        c.one_in(2) ? PartyId{} : c.id_below(s.next.party), c.one_in(2) ? Date{} : any_day(c),
        c.typed()};
}
Command made(Kind<GiveApproval>, Chance& c, const Session& s)
{
    return GiveApproval{c.id_below(s.next.approval), any_day(c), !c.one_in(3),
        c.one_in(2) ? std::vector<TaId>{} : c.ids_below(s.next.ta), c.typed()};
}
Command made(Kind<MakeProposal>, Chance& c, const Session& s)
{
    return MakeProposal{
        c.id_below(s.next.party), c.one_in(3) ? IssueId{} : c.id_below(s.next.issue), c.typed()};
}
Command made(Kind<ReviseProposal>, Chance& c, const Session& s)
{
    return ReviseProposal{c.id_below(s.next.proposal), c.typed()};
}
Command made(Kind<ReplyToProposal>, Chance& c, const Session& s)
{
    return ReplyToProposal{
        c.id_below(s.next.proposal), c.id_below(s.next.party), c.one_of_enum<Reply>(), c.typed()};
}
Command made(Kind<MakePackage>, Chance& c, const Session& s)
{
    return MakePackage{c.one_in(2) ? PartyId{} : c.id_below(s.next.party), c.typed()};
}
Command made(Kind<AddToPackage>, Chance& c, const Session& s)
{
    AddToPackage item{c.id_below(s.next.package), {}, {}, {}, c.typed()};
    if (c.one_in(3)) {
        item.issue = c.id_below(s.next.issue);
    }
    if (c.one_in(3)) {
        item.ta = c.id_below(s.next.ta);
    }
    if (c.one_in(3)) {
        item.proposal = c.id_below(s.next.proposal);
    }
    return item;
}
Command made(Kind<TakeOutOfPackage>, Chance& c, const Session& s)
{
    if (!s.packages.empty() && c.one_in(2)) {
        const Package& package = c.one_of(s.packages);
        return TakeOutOfPackage{
            package.id, 1 + c.below(static_cast<int>(package.items.size()) + 1)};
    }
    return TakeOutOfPackage{c.id_below(s.next.package), c.below(4)};
}
Command made(Kind<OfferPackage>, Chance& c, const Session& s)
{
    for (const Package& package : s.packages) {
        if (!package.withdrawn && !package.items.empty() && c.one_in(2)) {
            return OfferPackage{package.id, c.id_below(s.next.party), "all of it"};
        }
    }
    return OfferPackage{c.id_below(s.next.package), c.id_below(s.next.party), c.typed()};
}
Command made(Kind<AcceptPackage>, Chance& c, const Session& s)
{
    for (const Package& package : s.packages) {
        const auto waiting = still_to_accept(s, package);
        if (state_of(s, package) == PackageState::waiting && !waiting.empty() && !c.one_in(3)) {
            return AcceptPackage{
                package.id, waiting.front(), static_cast<int>(package.offers.size())};
        }
    }
    return AcceptPackage{c.id_below(s.next.package), c.id_below(s.next.party), c.below(4)};
}
Command made(Kind<WithdrawPackage>, Chance& c, const Session& s)
{
    return WithdrawPackage{c.id_below(s.next.package), c.id_below(s.next.party), c.typed()};
}
Command made(Kind<SetContractTerm>, Chance& c, const Session&)
{
    return SetContractTerm{any_day(c), any_day(c)};
}

Decimal any_decimal(Chance& c)
{
    return {c.one_in(8) ? decimal_most - c.below(2) : std::int64_t{c.below(2'000'000)} - 1'000'000};
}

MoneyTerms any_terms(Chance& c)
{
    return {c.one_of_enum<MoneyKind>(), any_decimal(c), c.one_in(2) ? Decimal{} : any_decimal(c),
        c.one_of_enum<Recurs>(), c.one_in(4) ? Date{} : any_day(c),
        c.one_in(2) ? Date{} : any_day(c), c.typed(), c.typed()};
}

Command made(Kind<StateMoneyLine>, Chance& c, const Session& s)
{
    return StateMoneyLine{c.one_in(2) ? IssueId{} : c.id_below(s.next.issue),
        c.one_in(2) ? PackageId{} : c.id_below(s.next.package), any_terms(c)};
}
Command made(Kind<ChangeMoneyLine>, Chance& c, const Session& s)
{
    return ChangeMoneyLine{c.id_below(s.next.money_line), any_terms(c)};
}
Command made(Kind<TakeOutMoneyLine>, Chance& c, const Session& s)
{
    return TakeOutMoneyLine{c.id_below(s.next.money_line)};
}
Command made(Kind<NameOutcome>, Chance& c, const Session& s)
{
    return NameOutcome{c.id_below(s.next.issue), c.one_of_enum<OutcomeKind>(), c.typed()};
}
Command made(Kind<WithdrawOutcome>, Chance& c, const Session& s)
{
    return WithdrawOutcome{c.id_below(s.next.outcome)};
}
Command made(Kind<MakeCommitment>, Chance& c, const Session& s)
{
    MakeCommitment made{
        c.id_below(s.next.outcome), {}, any_day(c), c.one_in(2) ? Date{} : any_day(c), c.typed()};
    for (const Party& party : s.parties) {
        if (!c.one_in(6)) {
            made.owners.push_back({party.id, c.typed()});
        }
    }
    return made;
}
Command made(Kind<SetMeasure>, Chance& c, const Session& s)
{
    return SetMeasure{c.id_below(s.next.outcome), any_decimal(c), any_day(c), any_decimal(c),
        c.typed(), c.typed(), c.typed()};
}
Command made(Kind<ReadMeasure>, Chance& c, const Session& s)
{
    return ReadMeasure{c.id_below(s.next.measure), any_day(c), any_decimal(c)};
}

LetterTerms any_letter(Chance& c)
{
    return {c.one_in(2) ? Date{} : any_day(c), c.one_in(2) ? Date{} : any_day(c), c.typed(),
        c.typed(), c.one_in(2) ? "" : c.typed()};
}

Command made(Kind<DraftLetter>, Chance& c, const Session& s)
{
    return DraftLetter{c.one_in(2) ? IssueId{} : c.id_below(s.next.issue), any_letter(c)};
}
Command made(Kind<ReviseLetter>, Chance& c, const Session& s)
{
    return ReviseLetter{c.id_below(s.next.letter), any_letter(c)};
}
Command made(Kind<WithdrawLetter>, Chance& c, const Session& s)
{
    return WithdrawLetter{c.id_below(s.next.letter)};
}
Command made(Kind<ParkItem>, Chance& c, const Session& s)
{
    return ParkItem{c.one_in(2) ? IssueId{} : c.id_below(s.next.issue), c.typed()};
}
Command made(Kind<ClearParkedItem>, Chance& c, const Session& s)
{
    return ClearParkedItem{c.id_below(s.next.parked_item), c.typed()};
}
Command made(Kind<AssignAction>, Chance& c, const Session& s)
{
    return AssignAction{c.one_in(2) ? IssueId{} : c.id_below(s.next.issue),
        c.one_in(2) ? PartyId{} : c.id_below(s.next.party), c.one_in(3) ? Date{} : any_day(c),
        c.typed(), c.typed()};
}
Command made(Kind<CloseAction>, Chance& c, const Session& s)
{
    return CloseAction{c.id_below(s.next.action), c.typed()};
}
Command made(Kind<MakeRequest>, Chance& c, const Session& s)
{
    return MakeRequest{c.one_in(2) ? IssueId{} : c.id_below(s.next.issue), c.id_below(s.next.party),
        c.one_in(3) ? Date{} : any_day(c), c.typed(), c.typed()};
}
Command made(Kind<AnswerRequest>, Chance& c, const Session& s)
{
    return AnswerRequest{c.id_below(s.next.request), c.typed()};
}
Command made(Kind<CallCaucus>, Chance& c, const Session& s)
{
    return CallCaucus{c.one_in(3) ? PartyId{} : c.id_below(s.next.party), c.below(40) - 2,
        c.typed(), c.one_in(2) ? ConstituentId{} : c.id_below(s.next.constituent)};
}
Command made(Kind<EndCaucus>, Chance& c, const Session&) { return EndCaucus{c.typed()}; }
Command made(Kind<SetAgendaItem>, Chance& c, const Session& s)
{
    return SetAgendaItem{c.one_in(2) ? IssueId{} : c.id_below(s.next.issue), c.below(40) - 2,
        c.typed(), c.one_in(3)};
}
Command made(Kind<KeepAttachment>, Chance& c, const Session& s)
{
    return KeepAttachment{c.one_of_enum<AttachmentKind>(), c.one_of_enum<MediaType>(),
        c.one_in(2) ? IssueId{} : c.id_below(s.next.issue),
        c.one_in(2) ? TaId{} : c.id_below(s.next.ta), c.typed(),
        c.one_in(6) ? c.typed() : to_base64(c.typed())};
}
Command made(Kind<ClearAgendaItem>, Chance& c, const Session& s)
{
    return ClearAgendaItem{c.id_below(s.next.agenda_item)};
}
Command made(Kind<SetNextMeeting>, Chance& c, const Session&)
{
    return SetNextMeeting{c.one_in(6) ? Date{} : any_day(c), c.below(1'500) - 10, c.typed()};
}
Command made(Kind<RemarkOnMeeting>, Chance& c, const Session&)
{
    return RemarkOnMeeting{c.one_of_enum<Remark>(), c.typed()};
}
Command made(Kind<CheckIn>, Chance& c, const Session& s)
{
    return CheckIn{c.one_in(2) ? PartyId{} : c.id_below(s.next.party), c.typed()};
}

}  // namespace jointly
