#include "app/desk/capture.h"

#include "app/desk/caucus_key.h"
#include "app/desk/chosen.h"
#include "app/desk/moment.h"
#include "app/desk/roll_call.h"
#include "app/script/script.h"
#include "app/ui/keys.h"
#include "core/base/number.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/process/agreement_state.h"
#include "core/process/coverage.h"
#include "core/process/customs.h"
#include "core/process/effective_words.h"
#include "core/session/citation.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

Intents asks(Command command, std::string_view words)
{
    return {DoAct{Act{std::move(command)}, std::string(words)}};
}

Intents from_script(const Session& session, std::string_view script, std::string_view typed)
{
    const auto line = parse_script_line(session, script);
    if (!line.ok()) {
        return {Tell{line.problem().text, std::string(typed)}};
    }
    if (!line.value().act) {
        return {Tell{say("The wall keeps its own clock; there is nothing to do for this line."),
            std::string(typed)}};
    }
    return {DoAct{*line.value().act, std::string(typed)}};
}

// "Local 412, 6": a party, and how many sit for it.
Intents one_party(std::string_view line)
{
    const auto comma = line.rfind(',');
    if (comma != std::string_view::npos) {
        if (const auto seats = whole_number(tidy(line.substr(comma + 1)))) {
            return asks(JoinParty{std::string(line.substr(0, comma)), {}, {}, *seats, true}, line);
        }
    }
    return asks(JoinParty{std::string(line), {}, {}, 0, true}, line);
}

// "Local 412, 6; Management, 6"
Intents party_line(std::string_view line)
{
    Intents wanted;
    for (const std::string_view part : split(line, ';')) {
        if (!tidy(part).empty()) {
            const Intents asked = one_party(tidy(part));
            wanted.insert(wanted.end(), asked.begin(), asked.end());
        }
    }
    return wanted.empty()
             ? Intents{Tell{say("Write who sits at the table, and how many for each: Local 412, 6; "
                                "Management, 6"),
                 std::string(line)}}
             : wanted;
}

// The place in a list that begins with 1; nothing where the line is no number of it.
std::optional<std::size_t> place_in(std::string_view line, std::size_t count)
{
    const std::string digit = tidy(line);
    const bool fits =
        digit.size() == 1 && digit[0] >= '1' && digit[0] < '1' + static_cast<int>(count);
    return fits ? std::optional(static_cast<std::size_t>(digit[0] - '1')) : std::nullopt;
}

Intents record_rule_line(std::string_view line)
{
    const auto usual = usual_record_rules();
    if (const auto place = place_in(line, usual.size())) {
        const RecordRule& rule = usual[*place];
        return asks(AdoptRecordRule{rule.kept, rule.copies, rule.evidence, rule.retention}, line);
    }
    if (line.find_first_not_of("0123456789 ") == std::string_view::npos) {
        return {Tell{say("Choose by a number of the page, or say it in your own words."),
            std::string(line)}};
    }
    return asks(AdoptRecordRule{std::string(line), {}, {}, {}}, line);
}

Intents decision_rule_line(std::string_view line)
{
    const auto usual = usual_decision_rules();
    if (const auto place = place_in(line, usual.size())) {
        const Rule& rule = usual[*place];
        return asks(
            AdoptRule{rule.scale, rule.decides, rule.dissent, rule.tries, rule.fallback, {}}, line);
    }
    return {Tell{say("Choose by its number, or open the editor for another rule with {key}.",
                     {{"key", key_of(Action::editor)}}),
        std::string(line)}};
}

// "9.6 Staffing plan: The Employer shall ..." - what is not there yet is new.
Intents provision_line(const Session& session, std::string_view line)
{
    const auto colon = line.find(": ");
    const std::string head = tidy(line.substr(0, colon));
    const auto blank = head.find(' ');
    const std::string label = head.substr(0, blank);
    if (const Provision* const known = find_provision(session, label)) {
        Intents wanted{ChooseProvision{known->id}};
        if (colon
            != std::string_view::npos) {  // what is in force is there already: it is new language
            wanted.emplace_back(DoAct{Act{Command{ProposeLanguage{session.turned_to, known->id, {},
                                          {}, std::string(line.substr(colon + 2)), {}}}},
                std::string(line), {}});
        }
        return wanted;
    }
    EnterProvision command;
    command.label = label;
    command.title = blank == std::string::npos ? "" : head.substr(blank + 1);
    command.body = colon == std::string_view::npos ? "" : std::string(line.substr(colon + 2));
    return asks(std::move(command), line);
}

ProposeLanguage again(const Language& language)
{
    return {language.issue, language.provision, language.effective, language.sunset, language.text,
        language.payer};
}

Intents language_line(
    const Session& session, const UiState& ui, Moment moment, std::string_view line)
{
    const Language* const language = language_in_work(session, ui.provision);
    if (language == nullptr) {
        return asks(
            ProposeLanguage{session.turned_to, ui.provision, {}, {}, std::string(line), {}}, line);
    }
    ProposeLanguage command = again(*language);
    if (moment == Moment::effective) {
        command.effective = effective_from(line);
    } else if (moment == Moment::payer) {
        command.payer = line;
    } else {
        command.text = line;
    }
    return asks(std::move(command), line);
}

// "Ana Ruiz, Chief spokesperson" for the party whose initials come next, or the one Tab chose. Somebody who is known
// at the table initials for their own party, whichever comes next.
Intents initials_line(const Session& session, const UiState& ui, std::string_view line)
{
    const Ta& ta = *latest_ta(session, session.turned_to);
    const auto comma = std::min(line.find(','), line.size());
    const std::string name = tidy(line.substr(0, comma));
    const std::string_view capacity = line.substr(std::min(comma + 1, line.size()));
    PartyId party = party_to_initial(session, ui, ta);
    const Participant* const person = find_participant(session, name);
    const Party* const own = person == nullptr ? nullptr : find(session, person->party);
    if (own != nullptr && own->deciding) {
        const auto missing = initials_missing(session, ta);
        if (std::find(missing.begin(), missing.end(), own->id) == missing.end()) {
            return {Tell{say("{name} is of {party}, whose initials are given already.",
                             {{"name", name}, {"party", own->name}}),
                std::string(line)}};
        }
        party = own->id;
    }
    return asks(InitialTa{ta.id, party, name, std::string(capacity)}, line);
}

// Numbers make the design; other words change the text of the one there is.
Intents straw_line(const Session& session, std::string_view line)
{
    const bool numbers = line.find_first_not_of("0123456789#,+ ") == std::string_view::npos;
    const Straw* const straw = latest_straw(session, session.turned_to);
    if (numbers && straw != nullptr) {
        return from_script(session,
            say("change {number} {options}", {{"number", straw->number}, {"options", line}}), line);
    }
    if (numbers) {
        return from_script(session, say("straw {options}", {{"options", line}}), line);
    }
    if (straw != nullptr) {
        return asks(ChangeStraw{straw->id, straw->options, std::string(line)}, line);
    }
    return asks(ComposeStraw{session.turned_to, {}, std::string(line)}, line);
}

// "Ben Okafor: Send overtime by unit"
Intents action_line(const Session& session, std::string_view text, std::string_view line)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) {
        return {
            Tell{say("Write who does it, a colon, and what: ;a Ben Okafor: Send overtime by unit"),
                std::string(line)}};
    }
    return asks(AssignAction{session.turned_to, {}, {}, tidy(text.substr(0, colon)),
                    tidy(text.substr(colon + 1))},
        line);
}

Intents by_moment(const Session& session, const UiState& ui, std::string_view line)
{
    const std::string text(line);
    const IssueId issue = session.turned_to;
    const Moment moment = moment_of(session, ui);
    switch (moment) {
        case Moment::first_party:
        case Moment::second_party: return party_line(line);
        case Moment::record_rule: return record_rule_line(line);
        case Moment::decision_rule: return decision_rule_line(line);
        case Moment::caucus: return asks(EndCaucus{text}, line);
        case Moment::first_issue: return asks(RaiseIssue{text, {}}, line);
        case Moment::framing: return asks(RewordIssue{issue, text, {}}, line);
        case Moment::story: return asks(TellStory{issue, ui.holder, text}, line);
        case Moment::interests: return asks(RecordInterest{issue, ui.holder, text}, line);
        case Moment::options: return asks(OfferOption{issue, text}, line);
        case Moment::criteria: return asks(ProposeCriterion{issue, text}, line);
        case Moment::evaluation:
            return from_script(session, say("mark {text}", {{"text", text}}), line);
        case Moment::straw: return straw_line(session, line);
        case Moment::consensus:
            return from_script(session, say("test {text}", {{"text", text}}), line);
        case Moment::provision: return provision_line(session, line);
        case Moment::language:
        case Moment::effective:
        case Moment::payer:
        case Moment::rewording: return language_line(session, ui, moment, line);
        case Moment::initials: return initials_line(session, ui, line);
        case Moment::next_issue: return asks(RaiseIssue{text, {}}, line);
        case Moment::parked_item: return asks(ParkItem{{}, text}, line);
        case Moment::action: return action_line(session, line, line);
        case Moment::request:
            return asks(MakeRequest{session.turned_to, ui.holder.party, {}, {}, text}, line);
        case Moment::ground_rule: return asks(ProposeGroundRule{text}, line);
        case Moment::caucus_to_call: return caucus_by_key(session, line);
        case Moment::nothing_left: break;
    }
    return {Tell{
        say("Everything is agreed here. Raise the next issue with ;t and its question."), text}};
}

// ";i text" and its like; empty where the prefix is none of them.
Intents short_prefix(const Session& session, const UiState& ui, std::string_view line)
{
    if (line.size() < 3 || line[2] != ' ') {
        return {};
    }
    const std::string text(line.substr(3));
    switch (line[1]) {
        case 'i': return asks(RecordInterest{session.turned_to, ui.holder, text}, line);
        case 'o': return asks(OfferOption{session.turned_to, text}, line);
        case 'c': return asks(ProposeCriterion{session.turned_to, text}, line);
        case 's': return asks(TellStory{session.turned_to, ui.holder, text}, line);
        case 't': return asks(RaiseIssue{text, {}}, line);
        case 'p': return asks(ParkItem{session.turned_to, text}, line);
        case 'a': return action_line(session, text, line);
        case 'd': return asks(MakeRequest{session.turned_to, ui.holder.party, {}, {}, text}, line);
        default: return {};
    }
}

// "There is no step for nights / a pilot on nights": why, and what would help.
Intents concern_line(const Session& session, const UiState& ui, std::string_view line)
{
    const auto cut = line.find(" / ");
    ConcernWords words;
    words.reason = line.substr(0, cut);
    words.would_help = cut == std::string_view::npos ? "" : std::string(line.substr(cut + 3));
    return asks(RaiseConcern{open_test(session)->id, ui.view.lit, {}, std::move(words)}, line);
}

}  // namespace

Intents capture(const Session& session, const UiState& ui, std::string_view line)
{
    if (line.starts_with(";")) {
        auto short_one = short_prefix(session, ui, line);
        return short_one.empty() ? from_script(session, line.substr(1), line) : short_one;
    }
    if (const auto numbers = numbers_in(line)) {
        return choose(session, *numbers, line);
    }
    if (auto wanted = for_purpose(session, ui, line); !wanted.empty()) {
        return wanted;
    }
    if (open_test(session) != nullptr) {
        return ui.in_roll_call && ui.view.lit
                 ? concern_line(session, ui, line)
                 : Intents{
                     Tell{say("A test is open. Tab goes back to the roll-call; F5 closes it."),
                         std::string(line)}};
    }
    return by_moment(session, ui, line);
}

Intents roll_call_answer(const Session& session, const UiState& ui, char digit)
{
    const auto seats = roll_seats(session);
    if (seats.empty()) {
        return {};
    }
    const auto place = static_cast<std::size_t>(ui.seat) % seats.size();
    const RollSeat& seat = seats[place];
    const auto answer = answer_by_key(session, seat, digit - '0');
    if (!answer.ok()) {
        return {Tell{answer.problem().text}};
    }
    Intents wanted{DoAct{Act{answer.value()}}};
    if (moves_on(session, seat)) {
        wanted.emplace_back(LightSeat{static_cast<int>((place + 1) % seats.size()), true});
    }
    return wanted;
}

Holder next_holder(const Session& session, const Holder& now, int direction)
{
    std::vector<Holder> holders;
    for (const Party& party : session.parties) {
        holders.push_back({false, party.id});
    }
    holders.push_back({true, {}});
    holders.push_back({});
    const auto place = std::find(holders.begin(), holders.end(), now);
    const auto count = static_cast<std::ptrdiff_t>(holders.size());
    const auto at = place == holders.end() ? count - 1 : place - holders.begin();
    return holders[static_cast<std::size_t>((at + direction + count) % count)];
}

}  // namespace jointly
