#include "core/record/audience.h"

#include "core/process/consensus.h"
#include "core/record/left_out.h"
#include "core/session/find.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <variant>

namespace jointly {

namespace {

class Withheld {
public:
    Withheld(const Audience& audience, LeftOutCount& count) : audience_(audience), count_(count) {}

    [[nodiscard]] bool is_public() const { return audience_.kind == Audience::Kind::public_; }
    // Whether the people of a party, and what they said by name or local, are not for this
    // audience.
    [[nodiscard]] bool hides(PartyId party) const
    {
        return is_public() || (party && party != audience_.party);
    }
    // Of a party, and of nobody in particular, by the name of somebody who may be anyone's.
    [[nodiscard]] bool hides(PartyId party, const std::string& name) const
    {
        const auto is_shown = [&](const Participant& one) {
            return one.name == name && !hides(one.party);
        };
        return is_public()
            || (party != audience_.party
                && std::none_of(then_.participants.begin(), then_.participants.end(), is_shown));
    }
    void leave_out_name(std::string& name)
    {
        if (!name.empty() && name != left_out_words) {
            name = left_out_words;
            ++count_.names;
        }
    }
    void leave_out_names(std::vector<PartyVoice>& voices)
    {
        for (PartyVoice& voice : voices) {
            if (hides(voice.party)) {
                leave_out_name(voice.name);
            }
        }
    }
    void leave_out_words(std::string& text)
    {
        if (!text.empty() && !is_left_out(text)) {
            text = left_out_words;
            ++count_.items;
        }
    }
    [[nodiscard]] Fate left_out(bool gone)
    {
        count_.items += gone ? 1 : 0;
        return gone ? Fate::left_out : Fate::stays;
    }
    [[nodiscard]] Fate reserved(bool gone)
    {
        count_.items += gone ? 1 : 0;
        return gone ? Fate::reserved : Fate::stays;
    }
    [[nodiscard]] Fate answer(PartyId party)
    {
        count_.answers += hides(party) ? 1 : 0;
        return hides(party) ? Fate::left_out : Fate::stays;
    }

    [[nodiscard]] const Session& then() const { return then_; }
    void evolve_by(const CleanPart& part)
    {
        const Stamp stamp{part.entry, part.at_ms, {}};
        then_ = part.fate == Fate::stays ? evolve(std::move(then_), stamp, part.event)
                                         : reserve(std::move(then_), part.event);
    }

    // What stands for the answers of parties whose answers are withheld, before their test closes.
    [[nodiscard]] Events counted_by_party(TestId id) const;

private:
    const Audience& audience_;
    LeftOutCount& count_;
    Session then_;  // before the event that is looked at, with all in it
};

// A party that spoke with one word has one; else as many as said each.
std::vector<StanceCount> counts_of(const Tally& tally)
{
    std::vector<StanceCount> counts;
    for (std::size_t at = 0; at < tally.people.size(); ++at) {
        if (tally.people[at] > 0) {
            counts.push_back({static_cast<Stance>(at), std::min(tally.people[at], people_max)});
        }
    }
    if (!tally.word) {
        return counts;
    }
    Stance furthest = *tally.word;
    for (const Stance stance :
        {Stance::live_with, Stance::stand_aside, Stance::more_discussion, Stance::cannot_support}) {
        furthest = tally.of(stance) > 0 || tally.word == stance ? stance : furthest;
    }
    return {StanceCount{furthest, 0}};
}

Events Withheld::counted_by_party(TestId id) const
{
    const Test& test = *find(then_, id);
    Events events;
    for (const Party& party : then_.parties) {
        const Tally tally = tally_of(then_, test, party.id);
        if (hides(party.id) && tally.answered()) {
            events.emplace_back(PartyCounted{id, party.id, {}, counts_of(tally)});
        }
    }
    for (const Concern& concern : test.concerns) {
        if (!hides(concern.party)) {
            continue;
        }
        ConcernRaised raised{
            id, concern.party, {}, {}, concern.unserved, concern.reason, concern.would_help};
        if (is_public()) {
            raised.reason.clear();
            raised.would_help.clear();
        }
        if (!is_public() || !raised.unserved.empty()) {
            events.emplace_back(std::move(raised));
        }
    }
    return events;
}

// ---- what each kind of event tells that is not for everybody -----------------------------------

// What anybody may have. A kind in neither this list nor an overload below does not compile.
using ForAnybody = std::variant<MeetingOpened, MeetingClosed, PartyJoined, ConstituentNamed,
    RecorderNamed, PresenceNoted, RuleAdopted, KeepingAdopted, IssueRaised, IssueReworded, Turned,
    StepTaken, InterestRecorded, InterestReworded, InterestMarkedMutual, InterestWithdrawn,
    OptionOffered, OptionReworded, OptionWithdrawn, OptionServes, OptionServesNot,
    CriterionProposed, CriterionAgreed, OptionMarked, StrawComposed, StrawChanged, TestCalled,
    TestClosed, ProvisionEntered, LanguageProposed, TaDrafted, TaRevised, IssueMoved, IssueParked,
    IssueReferred, IssueWithdrawn, IssueReopened, IssueScoped, MovedAhead, InterestsMerged,
    InterestsUnmerged, OptionsCombined, OptionsParted, CriterionReworded, CriterionWithdrawn,
    StrawSpread, StepNamed, LegendWorded, PartySignChanged, RecordRuleAdopted,
    InitialsMeaningAdopted, GroundRuleProposed, GroundRuleReworded, GroundRuleAgreed,
    GroundRuleWithdrawn, ListTestCalled, ClauseCarries, ClauseCarriesNot, TaSuperseded, TaWithdrawn,
    PackageMade, PackageItemAdded, PackageItemTakenOut, PackageOffered, PackageAccepted,
    PackageWithdrawn, ContractTermSet, MoneyLineStated, MoneyLineChanged, MoneyLineTakenOut,
    OutcomeNamed, OutcomeWithdrawn, MeasureSet, MeasureRead, LetterDrafted, LetterRevised,
    LetterWithdrawn, ApprovalNeeded, ApprovalGiven, ActionClosed, AgendaItemSet, AgendaItemCleared,
    NextMeetingSet, PracticeBegun, ItemsGrouped, RoleTaken, NextAgendaItemSet>;

template <OneOf<ForAnybody> Kind>
Fate take(Withheld&, Kind&)
{
    return Fate::stays;
}

Fate take(Withheld& withheld, ParticipantJoined& e)
{
    if (withheld.hides(e.party)) {
        withheld.leave_out_name(e.name);
    }
    return Fate::stays;
}

template <OneOf<std::variant<TaPassed, TaInitialled>> Kind>
Fate take(Withheld& withheld, Kind& e)
{
    if (withheld.hides(e.party)) {
        withheld.leave_out_name(e.name);
        e.capacity.clear();
    }
    return Fate::stays;
}
// Of one that is withheld left_for() makes initials.
Fate take(Withheld&, TaSigned&) { return Fate::stays; }

Fate take(Withheld& withheld, ClericalChangeAgreed& e)
{
    withheld.leave_out_names(e.by);
    return Fate::stays;
}
Fate take(Withheld& withheld, CommitmentMade& e)
{
    withheld.leave_out_names(e.owners);
    return Fate::stays;
}
Fate take(Withheld& withheld, ActionAssigned& e)
{
    if (withheld.hides(e.party, e.owner)) {
        withheld.leave_out_name(e.owner);
    }
    return Fate::stays;
}

Fate take(Withheld& withheld, PartyCounted& e) { return withheld.answer(e.party); }
Fate take(Withheld& withheld, ConcernRaised& e) { return withheld.answer(e.party); }
Fate take(Withheld& withheld, StanceTaken& e)
{
    return withheld.answer(find(withheld.then(), e.participant)->party);
}

// Their revisions and the replies stay: packages hang on them.
Fate take_proposal(Withheld& withheld, std::string& text)
{
    if (withheld.is_public()) {
        withheld.leave_out_words(text);
    }
    return Fate::stays;
}
Fate take(Withheld& withheld, ProposalMade& e) { return take_proposal(withheld, e.text); }
Fate take(Withheld& withheld, ProposalRevised& e) { return take_proposal(withheld, e.text); }
Fate take(Withheld& withheld, ProposalReplied& e) { return take_proposal(withheld, e.text); }

using NotForThePublic =
    std::variant<StoryTold, DataGiven, ItemParked, ParkedItemCleared, RequestAnswered, CaucusCalled,
        ConstituentCaucusCalled, CaucusEnded, MeetingRemarked, CheckedIn>;
template <OneOf<NotForThePublic> Kind>
Fate take(Withheld& withheld, Kind& e)
{
    return what_is_left_of(e) ? withheld.reserved(withheld.is_public())
                              : withheld.left_out(withheld.is_public());
}
// Who answers it is seldom of the party that asks.
Fate take(Withheld& withheld, RequestMade& e)
{
    if (!withheld.is_public() && withheld.hides({}, e.owner)) {
        withheld.leave_out_name(e.owner);
    }
    return withheld.reserved(withheld.is_public());
}

Fate take(Withheld& withheld, AttachmentKept& e)
{
    return withheld.reserved(e.kind != AttachmentKind::contract);
}

// ---- what takes the place of an event ----------------------------------------------------------

// A signature names who gave it, and holds of all its words or of none.
bool is_withheld(const Withheld& withheld, const Event& event)
{
    const auto* const given = std::get_if<TaSigned>(&event);
    return given != nullptr && withheld.hides(given->party);
}
// What it means for the agreement: initials, where there are none on paper beside it.
Events initials_for(Withheld& withheld, TaSigned given)
{
    const auto& initials = find(withheld.then(), given.ta)->initials;
    withheld.leave_out_name(given.name);
    const bool on_paper = std::any_of(initials.begin(), initials.end(),
        [&](const Initials& one) { return one.party == given.party; });
    return on_paper ? Events{} : Events{TaInitialled{given.ta, given.party, given.name, {}}};
}

}  // namespace

CleanParts left_for(CleanParts parts, const Audience& audience, LeftOutCount& count)
{
    if (audience.kind == Audience::Kind::whoever_has_it) {
        return parts;
    }
    Withheld withheld(audience, count);
    CleanParts left;
    for (CleanPart& part : parts) {
        if (part.fate == Fate::left_out) {
            continue;
        }
        Events before;
        CleanPart shown = part;
        if (part.fate == Fate::stays) {
            if (const auto* const closed = std::get_if<TestClosed>(&part.event)) {
                before = withheld.counted_by_party(closed->test);
            } else if (is_withheld(withheld, part.event)) {
                before = initials_for(withheld, std::get<TaSigned>(part.event));
                shown.fate = Fate::left_out;
            } else {
                shown.fate =
                    std::visit([&](auto& event) { return take(withheld, event); }, shown.event);
            }
        }
        for (Event& event : before) {
            left.push_back({part.entry, part.at_ms, std::move(event), Fate::stays});
        }
        withheld.evolve_by(part);
        left.push_back(std::move(shown));
    }
    return left;
}

}  // namespace jointly
