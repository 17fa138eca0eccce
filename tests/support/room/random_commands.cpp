#include "tests/support/room/random_commands.h"

#include "core/process/agreement_state.h"
#include "core/process/packages.h"
#include "core/rules/decide.h"
#include "core/session/find.h"
#include "tests/support/room/made.h"
#include "tests/support/room/set_ups.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jointly {

namespace {

using Make = Command (*)(Chance&, const Session&);

template <std::size_t... Kinds>
constexpr std::array<Make, sizeof...(Kinds)> makers(std::index_sequence<Kinds...>)
{
    return {[](Chance& c, const Session& s) {
        return made(Kind<std::variant_alternative_t<Kinds, CommandKinds>>{}, c, s);
    }...};
}

Command anything(Chance& c, const Session& s)
{
    static constexpr auto all =
        makers(std::make_index_sequence<std::variant_size_v<CommandKinds>>{});
    return all[static_cast<std::size_t>(c.below(static_cast<int>(all.size())))](c, s);
}

// Of some kind one that the rules take, where a few tries find one: what needs much to be there would
// hardly ever happen.
Command taken(Chance& c, const Session& s)
{
    static constexpr auto all =
        makers(std::make_index_sequence<std::variant_size_v<CommandKinds>>{});
    for (int kinds = 6; kinds > 0; --kinds) {
        const Make make = all[static_cast<std::size_t>(c.below(static_cast<int>(all.size())))];
        for (int tries = 40; tries > 0; --tries) {
            Command command = make(c, s);
            const auto decided = decide(s, command);
            if (decided.ok() && !decided.value().empty()) {
                return command;
            }
        }
    }
    return anything(c, s);
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
        return missing.empty() ? Command{RaiseIssue{"What might we do next?", ""}}
             : c.one_in(4)
                 ? Command{SignTa{signed_for(s, *ta, missing.front())}}
                 : Command{InitialTa{ta->id, missing.front(), "Ana Ruiz", "Chief spokesperson"}};
    }
    return ta->languages == current_languages(s, issue) || c.one_in(2)
             ? Command{CallTest{issue, {}, {}}}
         : c.one_in(2) ? Command{PassTa{ta->id, s.parties.front().id, "Ana Ruiz", "Counsel", {}}}
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
    // An offer is left as it is only for a moment, and would hardly ever be met by chance.
    const bool one_waits = std::any_of(s.packages.begin(), s.packages.end(),
        [&](const Package& one) { return state_of(s, one) == PackageState::waiting; });
    if (one_waits && c.one_in(4)) {
        return made(Kind<AcceptPackage>{}, c, s);
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

// Countersigns, or redacts what may be there.
Act about_the_record(Chance& c, const Session& s)
{
    constexpr int entries = 30;
    if (c.one_in(2)) {
        const PartyId party = c.id_below(s.next.party);
        const std::string name = c.typed();
        return Countersign{party, name,
            c.one_in(3) ? static_cast<std::uint64_t>(c.below(entries)) : std::uint64_t{0}};
    }
    Redact act;
    for (int more = 1 + c.below(3); more > 0; --more) {
        act.seqs.push_back(static_cast<std::uint64_t>(c.below(entries)));
    }
    for (const Party& party : s.parties) {
        act.consents.push_back({party.id, c.typed()});
    }
    return act;
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
    if (chance_.one_in(2)) {
        return useful(chance_, session);
    }
    return chance_.one_in(2) ? anything(chance_, session) : taken(chance_, session);
}

Act RandomCommands::next_act(const Session& session)
{
    if (aside_.one_in(30)) {
        return about_the_record(aside_, session);
    }
    if (chance_.one_in(took_back_ ? 2 : 40)) {
        return Redo{};
    }
    took_back_ = chance_.one_in(8);
    return took_back_ ? Act{Undo{}} : Act{next(session)};
}

}  // namespace jointly
