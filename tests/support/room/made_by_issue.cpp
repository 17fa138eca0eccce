#include "core/process/effective_words.h"
#include "tests/support/room/made.h"

namespace jointly {

Date any_day(Chance& c)
{
    return {static_cast<std::int16_t>(2026 + c.below(3)),
        static_cast<std::uint8_t>(1 + c.below(12)), static_cast<std::uint8_t>(1 + c.below(28))};
}

Stance any_stance(Chance& c) { return c.one_in(2) ? Stance::support : c.one_of_enum<Stance>(); }

Command made(Kind<OpenMeeting>, Chance& c, const Session&)
{
    return OpenMeeting{c.one_in(8) ? c.below(4'000) - 2'000 : (c.below(29) - 14) * 60};
}

Command made(Kind<CloseMeeting>, Chance&, const Session&) { return CloseMeeting{}; }
Command made(Kind<BeginPractice>, Chance&, const Session&) { return BeginPractice{}; }

Command made(Kind<JoinParty>, Chance& c, const Session&)
{
    static const std::vector<std::string> names{
        "Union", "Management", "Physicians", "mutual", "\u00c9quipe"};
    static const std::vector<std::string> letters{"", "", "U", "M", "\u00c9", "too many"};
    return JoinParty{c.one_in(6) ? c.typed() : c.one_of(names), c.typed(), c.one_of(letters),
        c.below(12) - 1, !c.one_in(3)};
}

Command made(Kind<NameConstituent>, Chance& c, const Session& s)
{
    return NameConstituent{c.id_below(s.next.party), c.typed()};
}

Command made(Kind<JoinParticipant>, Chance& c, const Session& s)
{
    const ConstituentId constituent =
        c.one_in(2) ? ConstituentId{} : c.id_below(s.next.constituent);
    return JoinParticipant{c.typed(), c.id_below(s.next.party), constituent, c.one_of_enum<Role>()};
}

Command made(Kind<NameRecorder>, Chance& c, const Session&) { return NameRecorder{c.typed()}; }

Command made(Kind<TakeRole>, Chance& c, const Session& s)
{
    return TakeRole{c.id_below(s.next.participant), c.one_of_enum<Role>(), c.one_in(3)};
}
Command made(Kind<NotePresence>, Chance& c, const Session& s)
{
    return NotePresence{c.id_below(s.next.participant), !c.one_in(3)};
}

Command made(Kind<AdoptRule>, Chance& c, const Session& s)
{
    AdoptRule rule;
    rule.scale = c.one_of_enum<Scale>();
    rule.decides = c.one_of_enum<Decides>();
    rule.dissent = c.below(3);
    rule.tries = c.below(3);
    rule.fallback = c.one_of_enum<Fallback>();
    for (int count = c.below(3); count > 0; --count) {
        rule.quorum.push_back({c.id_below(s.next.party), c.below(4)});
    }
    return rule;
}

Command made(Kind<AdoptKeeping>, Chance& c, const Session&)
{
    return AdoptKeeping{c.one_of_enum<Keeping>()};
}

Command made(Kind<RaiseIssue>, Chance& c, const Session&)
{
    return RaiseIssue{c.typed(), c.typed()};
}

Command made(Kind<RewordIssue>, Chance& c, const Session& s)
{
    return RewordIssue{c.id_below(s.next.issue), c.typed(), c.typed()};
}

Command made(Kind<TurnTo>, Chance& c, const Session& s) { return TurnTo{c.id_below(s.next.issue)}; }

Command made(Kind<TakeStep>, Chance& c, const Session& s)
{
    return TakeStep{c.id_below(s.next.issue), c.one_of_enum<Step>()};
}

Holder any_holder(Chance& c, const Session& s)
{
    const bool mutual = c.one_in(3);
    const bool nobody = c.one_in(mutual ? 1 : 4) && !c.one_in(10);
    return {mutual, nobody ? PartyId{} : c.id_below(s.next.party)};
}

Command made(Kind<TellStory>, Chance& c, const Session& s)
{
    return TellStory{c.id_below(s.next.issue), any_holder(c, s), c.typed()};
}

Command made(Kind<RecordInterest>, Chance& c, const Session& s)
{
    return RecordInterest{c.id_below(s.next.issue), any_holder(c, s), c.typed()};
}

Command made(Kind<RewordInterest>, Chance& c, const Session& s)
{
    return RewordInterest{c.id_below(s.next.interest), c.typed()};
}

Command made(Kind<MarkMutual>, Chance& c, const Session& s)
{
    return MarkMutual{c.id_below(s.next.interest)};
}

Command made(Kind<WithdrawInterest>, Chance& c, const Session& s)
{
    return WithdrawInterest{c.id_below(s.next.interest)};
}

Command made(Kind<OfferOption>, Chance& c, const Session& s)
{
    return OfferOption{c.id_below(s.next.issue), c.typed()};
}

Command made(Kind<RewordOption>, Chance& c, const Session& s)
{
    return RewordOption{c.id_below(s.next.option), c.typed()};
}

Command made(Kind<WithdrawOption>, Chance& c, const Session& s)
{
    return WithdrawOption{c.id_below(s.next.option)};
}

Command made(Kind<LinkOption>, Chance& c, const Session& s)
{
    return LinkOption{c.id_below(s.next.option), c.ids_below(s.next.interest), !c.one_in(3)};
}

Command made(Kind<ProposeCriterion>, Chance& c, const Session& s)
{
    return ProposeCriterion{c.id_below(s.next.issue), c.typed()};
}

Command made(Kind<AgreeCriterion>, Chance& c, const Session& s)
{
    return AgreeCriterion{c.id_below(s.next.criterion)};
}

Command made(Kind<MarkOption>, Chance& c, const Session& s)
{
    const PartyId party = c.one_in(2) ? PartyId{} : c.id_below(s.next.party);
    return MarkOption{c.id_below(s.next.option), c.id_below(s.next.criterion), party,
        c.one_of_enum<Mark>(), c.typed()};
}

Command made(Kind<ComposeStraw>, Chance& c, const Session& s)
{
    return ComposeStraw{c.id_below(s.next.issue), c.ids_below(s.next.option), c.typed()};
}

Command made(Kind<ChangeStraw>, Chance& c, const Session& s)
{
    return ChangeStraw{c.id_below(s.next.straw), c.ids_below(s.next.option), c.typed()};
}

Command made(Kind<CallTest>, Chance& c, const Session& s)
{
    const OptionId option = c.one_in(2) ? OptionId{} : c.id_below(s.next.option);
    const StrawId straw = option && !c.one_in(10) ? StrawId{} : c.id_below(s.next.straw);
    return CallTest{c.id_below(s.next.issue), option, c.one_in(3) ? StrawId{} : straw};
}

ConcernWords any_concern(Chance& c, const Session& s)
{
    return c.one_in(3) ? ConcernWords{c.ids_below(s.next.interest), c.typed(), c.typed()}
                       : ConcernWords{};
}

Command made(Kind<CountParty>, Chance& c, const Session& s)
{
    CountParty count{c.id_below(s.next.test), c.id_below(s.next.party),
        c.one_in(4) ? c.id_below(s.next.constituent) : ConstituentId{}, {}, any_concern(c, s)};
    for (int parts = 1 + c.below(3); parts > 0; --parts) {
        count.counts.push_back({any_stance(c), c.one_in(20) ? c.below(3'000) - 1'000 : c.below(7)});
    }
    return count;
}

Command made(Kind<TakeStance>, Chance& c, const Session& s)
{
    return TakeStance{
        c.id_below(s.next.test), c.id_below(s.next.participant), any_stance(c), any_concern(c, s)};
}

Command made(Kind<RaiseConcern>, Chance& c, const Session& s)
{
    return RaiseConcern{c.id_below(s.next.test), c.id_below(s.next.party),
        c.one_in(2) ? ParticipantId{} : c.id_below(s.next.participant), any_concern(c, s)};
}

Command made(Kind<CloseTest>, Chance& c, const Session& s)
{
    return CloseTest{c.id_below(s.next.test)};
}

Command made(Kind<EnterProvision>, Chance& c, const Session& s)
{
    return EnterProvision{c.one_in(2) ? ProvisionId{} : c.id_below(s.next.provision),
        c.one_of_enum<ProvisionLevel>(), c.typed(), c.typed(), c.typed()};
}

Command made(Kind<EnterContract>, Chance& c, const Session&)
{
    EnterContract contract;
    int depth = 0;
    for (int left = 1 + c.below(6); left > 0; --left) {
        contract.provisions.push_back({c.one_of_enum<ProvisionLevel>(), depth,
            c.one_in(4) ? std::string() : c.typed(), c.typed(), c.typed(), c.one_in(5)});
        depth = c.below(depth + (c.one_in(20) ? 3 : 2));
    }
    return contract;
}

Effective any_effect(Chance& c)
{
    Effective effective;
    effective.basis = c.one_of_enum<EffectiveBasis>();
    const bool fits = !c.one_in(6);
    if (has_a_day(effective.basis) == fits) {
        effective.date = any_day(c);
    }
    if ((effective.basis == EffectiveBasis::in_words) == fits) {
        effective.words = c.typed();
    }
    return effective;
}

Command made(Kind<ProposeLanguage>, Chance& c, const Session& s)
{
    return ProposeLanguage{c.id_below(s.next.issue), c.id_below(s.next.provision), any_effect(c),
        c.one_in(4) ? any_day(c) : Date{}, c.typed(), c.typed()};
}

Command made(Kind<DraftTa>, Chance& c, const Session& s)
{
    return DraftTa{c.id_below(s.next.issue)};
}
Command made(Kind<ReviseTa>, Chance& c, const Session& s)
{
    return ReviseTa{c.id_below(s.next.ta)};
}
Command made(Kind<PassTa>, Chance& c, const Session& s)
{
    PassTa pass{c.id_below(s.next.ta), c.id_below(s.next.party), c.typed(), c.typed(), {}};
    for (int left = c.below(3); left > 0; --left) {
        pass.wordings.push_back({c.id_below(s.next.provision), c.typed()});
    }
    return pass;
}
Command made(Kind<InitialTa>, Chance& c, const Session& s)
{
    return InitialTa{c.id_below(s.next.ta), c.id_below(s.next.party), c.typed(), c.typed()};
}
Command made(Kind<SignTa>, Chance& c, const Session& s)
{
    return SignTa{{c.id_below(s.next.ta), c.below(3), c.id_below(s.next.party),
        static_cast<std::uint64_t>(c.below(3)), c.typed(), c.typed(), c.typed(), c.typed(),
        c.typed(), c.typed(), c.typed()}};
}

}  // namespace jointly
