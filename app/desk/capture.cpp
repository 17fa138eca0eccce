#include "app/desk/capture.h"

#include "app/script/script.h"
#include "app/script/words.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/process/names.h"
#include "core/process/tested.h"
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

std::size_t deciding_parties(const Session& session)
{
    return static_cast<std::size_t>(std::count_if(session.parties.begin(), session.parties.end(),
        [](const Party& party) { return party.deciding; }));
}

// What the room is at, for the line.
enum class Moment : std::uint8_t {
    first_party,
    second_party,
    first_issue,
    framing,
    story,
    interests,
    options,
    criteria,
    evaluation,
    straw,
    consensus,
    provision,
    language,
    effective,
    payer,
    rewording,
    initials,
    nothing_left
};

const Language* language_in_work(const Session& session, const UiState& ui)
{
    const auto current = current_languages(session, session.turned_to);
    for (const LanguageId id : current) {
        const Language* const language = find(session, id);
        if (language->provision == ui.provision) {
            return language;
        }
    }
    return ui.provision || current.empty() ? nullptr : find(session, current.back());
}

Moment language_moment(const Session& session, const UiState& ui)
{
    const Language* const language = language_in_work(session, ui);
    if (language == nullptr) {
        return ui.provision ? Moment::language : Moment::provision;
    }
    if (language->effective.basis == EffectiveBasis::not_stated) {
        return Moment::effective;
    }
    return language->payer.empty() ? Moment::payer : Moment::rewording;
}

Moment moment_of(const Session& session, const UiState& ui)
{
    if (session.issues.empty()) {
        const std::size_t joined = deciding_parties(session);
        return joined == 0 ? Moment::first_party
             : joined == 1 ? Moment::second_party
                           : Moment::first_issue;
    }
    const Issue* const issue = find(session, session.turned_to);
    switch (issue->step) {
        case Step::framing: return Moment::framing;
        case Step::story: return Moment::story;
        case Step::interests: return Moment::interests;
        case Step::options: return Moment::options;
        case Step::criteria: return Moment::criteria;
        case Step::evaluation: return Moment::evaluation;
        case Step::straw: return Moment::straw;
        case Step::consensus: return Moment::consensus;
        case Step::language: return language_moment(session, ui);
        case Step::agreed: break;
    }
    const Ta* const ta = latest_ta(session, session.turned_to);
    return ta != nullptr && !initials_missing(session, *ta).empty() ? Moment::initials
                                                                    : Moment::nothing_left;
}

const Straw* latest_straw(const Session& session, IssueId issue)
{
    const auto last = std::find_if(session.straws.rbegin(), session.straws.rend(),
        [&](const Straw& straw) { return straw.issue == issue; });
    return last == session.straws.rend() ? nullptr : &*last;
}

// "9.6 Staffing plan: The Employer shall ..." - what is not there yet is new.
Intents provision_line(const Session& session, std::string_view line)
{
    const auto colon = line.find(": ");
    const std::string head = tidy(line.substr(0, colon));
    const auto blank = head.find(' ');
    const std::string label = head.substr(0, blank);
    if (const Provision* const known = find_provision(session, label)) {
        return {ChooseProvision{known->id}};
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

Effective effective_from(const std::string& text)
{
    Effective effective;
    if (from_iso(text, effective.date)) {
        effective.basis = EffectiveBasis::on_date;
    } else if (folded(text) == "ratification" || folded(text) == "on ratification") {
        effective.basis = EffectiveBasis::on_ratification;
    } else {
        effective.basis = EffectiveBasis::in_words;
        effective.words = text;
    }
    return effective;
}

Intents language_line(
    const Session& session, const UiState& ui, Moment moment, std::string_view line)
{
    const Language* const language = language_in_work(session, ui);
    if (language == nullptr) {
        return asks(
            ProposeLanguage{session.turned_to, ui.provision, {}, {}, std::string(line), {}}, line);
    }
    ProposeLanguage command = again(*language);
    if (moment == Moment::effective) {
        command.effective = effective_from(tidy(line));
    } else if (moment == Moment::payer) {
        command.payer = line;
    } else {
        command.text = line;
    }
    return asks(std::move(command), line);
}

// "Ana Ruiz, Chief spokesperson" for the party whose initials come next, or the one Tab chose.
Intents initials_line(const Session& session, const UiState& ui, std::string_view line)
{
    const Ta& ta = *latest_ta(session, session.turned_to);
    const auto missing = initials_missing(session, ta);
    const bool chosen = std::find(missing.begin(), missing.end(), ui.holder.party) != missing.end();
    const auto comma = line.find(',');
    const auto capacity =
        comma == std::string_view::npos ? std::string_view{} : line.substr(comma + 1);
    return asks(InitialTa{ta.id, chosen ? ui.holder.party : missing.front(),
                    std::string(line.substr(0, comma)), std::string(capacity)},
        line);
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

Intents by_moment(const Session& session, const UiState& ui, std::string_view line)
{
    const std::string text(line);
    const IssueId issue = session.turned_to;
    const Moment moment = moment_of(session, ui);
    switch (moment) {
        case Moment::first_party:
        case Moment::second_party: return asks(JoinParty{text, {}, {}, 0, true}, line);
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
    if (open_test(session) != nullptr) {
        return ui.in_roll_call && ui.view.lit
                 ? concern_line(session, ui, line)
                 : Intents{
                     Tell{say("A test is open. Tab goes back to the roll-call; F5 closes it."),
                         std::string(line)}};
    }
    return by_moment(session, ui, line);
}

Prompt prompt_for(const Session& session, const UiState& ui)
{
    if (open_test(session) != nullptr) {
        return {say("Concern"),
            say("1 to 5 answer for the lit seat; words are its concern: why / what would help"),
            false};
    }
    const Language* const language =
        session.issues.empty() ? nullptr : language_in_work(session, ui);
    const Provision* const provision =
        find(session, language == nullptr ? ui.provision : language->provision);
    const std::string label = provision == nullptr ? std::string{} : provision->label;
    switch (moment_of(session, ui)) {
        case Moment::first_party:
            return {say("First party"),
                say("Who is at the table? Type the union's name, for example Local 412"), false};
        case Moment::second_party:
            return {say("Second party"),
                say("And who else? Type the employer's name, for example Management"), false};
        case Moment::first_issue:
            return {say("Issue"),
                say("What might we do so that ...? Type the first issue as an open question"),
                false};
        case Moment::framing:
            return {
                say("Question"), say("Type to reword the question, or go on to the story"), false};
        case Moment::story: return {say("Story"), say("What happened, to whom, how often?"), true};
        case Moment::interests: return {say("Interest"), say("What matters, and why?"), true};
        case Moment::options:
            return {say("Option"), say("What could we do? Nothing is judged yet"), false};
        case Moment::criteria:
            return {say("Criterion"), say("By what will we judge the options?"), false};
        case Moment::evaluation:
            return {say("Mark"),
                say("Option, criterion, mark: 14 17 meets, partly, fails or unsure"), false};
        case Moment::straw:
            return {say("Straw design"),
                say("Numbers of the options it combines: 10 12 13; words add to it"), false};
        case Moment::consensus:
            return {
                say("Test"), say("The number to test, or F5 for the latest straw design"), false};
        case Moment::provision:
            return {say("Provision"), say("9.6 Title: the language now in force"), false};
        case Moment::language:
            return {say("Language"), say("The new language of {label}", {{"label", label}}), false};
        case Moment::effective:
            return {say("Effective"),
                say("From when does {label} hold? 2026-07-01, ratification, or words",
                    {{"label", label}}),
                false};
        case Moment::payer:
            return {
                say("Who pays"), say("Who bears the cost of {label}?", {{"label", label}}), false};
        case Moment::rewording:
            return {say("Language"),
                say("Type new language for {label}, or F5 to test the wording", {{"label", label}}),
                false};
        case Moment::initials: return {say("Initials"), say("Who initials? Name, role"), true};
        case Moment::nothing_left:
            return {say("Agreed"), say("Raise the next issue: ;t and its question"), false};
    }
    return {};
}

Result<Command> test_to_call(const Session& session)
{
    const IssueId issue = session.turned_to;
    if (!issue) {
        return Problem{say("Raise an issue first, as an open question.")};
    }
    if (!current_languages(session, issue).empty()) {
        return Command{CallTest{issue, {}, {}}};
    }
    if (const Straw* const straw = latest_straw(session, issue)) {
        return Command{CallTest{issue, {}, straw->id}};
    }
    OptionId only;
    int options = 0;
    for (const Option& option : session.options) {
        if (option.issue == issue && !option.withdrawn) {
            only = option.id;
            ++options;
        }
    }
    if (options == 1) {
        return Command{CallTest{issue, only, {}}};
    }
    return Problem{say("Say what to test: its number in the line, at the step consensus.")};
}

NextAct next_act(const Session& session, std::int64_t now_ms)
{
    const auto does = [](std::string says, Command command) {
        return NextAct{std::move(says), {DoAct{Act{std::move(command)}, {}}}};
    };
    if (deciding_parties(session) < 2) {
        return {};
    }
    if (open_meeting(session) == nullptr) {
        return does(say("open the meeting"), OpenMeeting{system_utc_offset_min(now_ms)});
    }
    const Issue* const issue = find(session, session.turned_to);
    if (issue == nullptr) {
        return {};
    }
    if (const Test* const test = open_test(session)) {
        return does(say("close the test"), CloseTest{test->id});
    }
    const auto wording = wording_standing(session, issue->id);
    const Ta* const ta = latest_ta(session, issue->id);
    if (wording && is_consensus(wording->state) && ta == nullptr) {
        return does(say("draft the tentative agreement"), DraftTa{issue->id});
    }
    if (ta != nullptr && ta->languages != current_languages(session, issue->id)) {
        return does(say("revise the tentative agreement"), ReviseTa{ta->id});
    }
    const bool wants_test = issue->step == Step::consensus || issue->step == Step::language;
    const auto test = test_to_call(session);
    const bool untested =
        issue->step == Step::consensus ? !concept_standing(session, issue->id) : !wording;
    if (wants_test && untested && test.ok()
        && (issue->step == Step::consensus || !current_languages(session, issue->id).empty())) {
        return does(say("call the test"), test.value());
    }
    if (issue->step == Step::agreed) {
        return {};
    }
    const Step next = static_cast<Step>(static_cast<int>(issue->step) + 1);
    NextAct act = does(say("go to {step}", {{"step", name_of(next)}}), TakeStep{issue->id, next});
    act.intents.emplace_back(ShowPage{page_of(next)});
    return act;
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
