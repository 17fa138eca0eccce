#include "tests/support/room/random_commands.h"

#include "core/process/agreement_state.h"
#include "core/session/find.h"

#include <array>
#include <utility>

namespace jointly {

namespace {

template <class OneCommand>
struct Kind {};

// A command of each kind, filled by chance; a new kind of command does not compile without one.

Command made(Kind<OpenMeeting>, Chance& c, const Session&)
{
    return OpenMeeting{c.one_in(8) ? c.below(4'000) - 2'000 : (c.below(29) - 14) * 60};
}

Command made(Kind<CloseMeeting>, Chance&, const Session&) { return CloseMeeting{}; }

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

Stance any_stance(Chance& c) { return c.one_in(2) ? Stance::support : c.one_of_enum<Stance>(); }

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

Date any_day(Chance& c)
{
    return {static_cast<std::int16_t>(2026 + c.below(3)),
        static_cast<std::uint8_t>(1 + c.below(12)), static_cast<std::uint8_t>(1 + c.below(28))};
}

Effective any_effect(Chance& c)
{
    Effective effective;
    effective.basis = c.one_of_enum<EffectiveBasis>();
    const bool fits = !c.one_in(6);
    if ((effective.basis == EffectiveBasis::on_date) == fits) {
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
Command made(Kind<InitialTa>, Chance& c, const Session& s)
{
    return InitialTa{c.id_below(s.next.ta), c.id_below(s.next.party), c.typed(), c.typed()};
}

using Make = Command (*)(Chance&, const Session&);

template <std::size_t... Kinds>
constexpr std::array<Make, sizeof...(Kinds)> makers(std::index_sequence<Kinds...>)
{
    return {[](Chance& c, const Session& s) {
        return made(Kind<std::variant_alternative_t<Kinds, Command>>{}, c, s);
    }...};
}

Command anything(Chance& c, const Session& s)
{
    static constexpr auto all = makers(std::make_index_sequence<std::variant_size_v<Command>>{});
    return all[static_cast<std::size_t>(c.below(static_cast<int>(all.size())))](c, s);
}

// A concern that can go with what was said; none with support.
ConcernWords fitting_concern(Chance& c, Stance stance)
{
    const bool worried = stance != Stance::support && stance != Stance::live_with;
    return worried && c.one_in(2) ? ConcernWords{{}, "Nights are still open", c.typed()}
                                  : ConcernWords{};
}

// While a test is open: the party, or the person, that has not answered; then the end of it.
Command in_test(Chance& c, const Session& s, const Test& test)
{
    if (test.kept == Keeping::names) {
        for (const Participant& person : s.participants) {
            const bool answered = std::any_of(test.stances.begin(), test.stances.end(),
                [&](const PersonStance& own) { return own.participant == person.id; });
            const Party* const party = find(s, person.party);
            if (!answered && party != nullptr && party->deciding && person.role != Role::observer) {
                const Stance stance = any_stance(c);
                return TakeStance{test.id, person.id, stance, fitting_concern(c, stance)};
            }
        }
        return CloseTest{test.id};
    }
    for (const Party& party : s.parties) {
        const bool answered = std::any_of(test.counts.begin(), test.counts.end(),
            [&](const PartyCount& count) { return count.party == party.id; });
        if (!answered && party.deciding) {
            const int people = test.kept == Keeping::counts ? 1 + c.below(6) : 0;
            const Stance stance = any_stance(c);
            return CountParty{
                test.id, party.id, {}, {{stance, people}}, fitting_concern(c, stance)};
        }
    }
    return CloseTest{test.id};
}

// Once an issue has language: tested, drafted, initialled.
Command towards_initials(Chance& c, const Session& s, IssueId issue)
{
    const Ta* const ta = latest_ta(s, issue);
    if (ta == nullptr) {
        return DraftTa{issue};
    }
    if (may_be_initialled(s, *ta).ok()) {
        const auto missing = initials_missing(s, *ta);
        return missing.empty()
                 ? Command{RaiseIssue{"What might we do next?", ""}}
                 : Command{InitialTa{ta->id, missing.front(), "Ana Ruiz", "Chief spokesperson"}};
    }
    return ta->languages == current_languages(s, issue) || c.one_in(2)
             ? Command{CallTest{issue, {}, {}}}
             : Command{ReviseTa{ta->id}};
}

Command link_or_unlink(Chance& c, const Session& s)
{
    for (const Option& option : s.options) {
        if (!option.serves.empty() && c.one_in(2)) {
            return LinkOption{option.id, {option.serves.back()}, false};
        }
    }
    return LinkOption{c.id_below(s.next.option), {c.id_below(s.next.interest)}, true};
}

// The next step of a meeting that gets somewhere.
Command useful(Chance& c, const Session& s)
{
    if (const Test* const test = open_test(s)) {
        return in_test(c, s, *test);
    }
    if (s.parties.size() < 2) {
        return JoinParty{s.parties.empty() ? "Labor" : "Employer", "", "", 6, true};
    }
    if (open_meeting(s) == nullptr) {
        return OpenMeeting{-480};
    }
    if (s.issues.empty()) {
        return RaiseIssue{"What might we do so that every shift is staffed?", "Staffing"};
    }
    const IssueId issue = s.turned_to;
    if (s.provisions.empty()) {
        return EnterProvision{{}, ProvisionLevel::section, "9.6", "Staffing", "As it stands."};
    }
    if (!current_languages(s, issue).empty() && !c.one_in(4)) {
        return towards_initials(c, s, issue);
    }
    switch (c.below(7)) {
        case 0: return RecordInterest{issue, {false, s.parties.front().id}, c.typed()};
        case 1: return OfferOption{issue, c.typed()};
        case 2: return CallTest{issue, c.id_below(s.next.option), {}};
        case 3: return CallTest{issue, {}, c.id_below(s.next.straw)};
        case 4: return ComposeStraw{issue, c.ids_below(s.next.option), "A bit of each"};
        case 5: return link_or_unlink(c, s);
        default:
            return ProposeLanguage{
                issue, c.id_below(s.next.provision), any_effect(c), {}, c.typed(), ""};
    }
}

}  // namespace

int Chance::below(int count)
{
    // Not std::uniform_int_distribution: its choices differ from one library to the next.
    return static_cast<int>(source_() % static_cast<std::uint64_t>(count));
}

std::string Chance::typed()
{
    static const std::vector<std::string> odd{"", "   ", "two\nlines\tand  blanks ", "\xff\xfe",
        "hidden \u202egnirts\u202c", "e\u0301\u200b tude", std::string(3'000, 'w'),
        "{braces} and %d", "\"quoted\" \\ back", "\u4e2d\u6587 \U0001F600"};
    static const std::vector<std::string> plain{"Go home unhurt", "Ana Ruiz", "Ben Okafor", "9.6",
        "A float pool for short shifts", "Local 412",
        "The Employer shall post schedules 14 days ahead.", "Union", "Caf\u00e9 hours",
        "Joint hazard walk each month"};
    return one_in(5) ? one_of(odd) : one_of(plain);
}

Command RandomCommands::next(const Session& session)
{
    return chance_.one_in(2) ? useful(chance_, session) : anything(chance_, session);
}

Act RandomCommands::next_act(const Session& session)
{
    if (chance_.one_in(took_back_ ? 2 : 40)) {
        return Redo{};
    }
    took_back_ = chance_.one_in(8);
    return took_back_ ? Act{Undo{}} : Act{next(session)};
}

}  // namespace jointly
