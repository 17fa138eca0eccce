#include "app/desk/capture.h"
#include "app/desk/moment.h"
#include "app/desk/roll_call.h"
#include "app/ui/keys.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/demand.h"
#include "core/session/citation.h"
#include "core/session/find.h"

namespace jointly {

namespace {

Prompt roll_call_prompt(const Session& session, const UiState& ui)
{
    const auto seats = roll_seats(session);
    if (!ui.in_roll_call || seats.empty()) {
        return {say("Test"), say("Tab goes back to the roll-call"), {}};
    }
    const RollSeat& seat = seats[static_cast<std::size_t>(ui.seat) % seats.size()];
    const bool has_more = seat.answered && !moves_on(session, seat);
    return {seat.name,
        has_more ? say("Answered; a key moves one person, Tab goes on")
                 : say("A key answers; or type why / what would help"),
        Holder{false, seat.party}};
}

// After words that read like a demand, the question behind them; here and never on the wall.
std::string interest_hint(const Session& session)
{
    for (auto last = session.interests.rbegin(); last != session.interests.rend(); ++last) {
        if (last->issue == session.turned_to && stands(*last)) {
            if (std::string asks = demand_prompt(session, last->holder.party, last->text);
                !asks.empty()) {
                return asks;
            }
            break;
        }
    }
    return say("What matters, and why?");
}

}  // namespace

Prompt prompt_for(const Session& session, const UiState& ui)
{
    if (const auto* const rewords = std::get_if<Rewording>(&ui.purpose)) {
        return {say("Reword #{number}", {{"number", rewords->number}}),
            say("The new words; Esc leaves it as it is"), {}};
    }
    if (std::holds_alternative<Merging>(ui.purpose)) {
        return {say("As one"), say("How the room says them together; Esc leaves them apart"), {}};
    }
    if (std::holds_alternative<Grouping>(ui.purpose)) {
        return {say("Heading"), say("Under which they stand; Esc leaves them where they are"), {}};
    }
    if (std::holds_alternative<SavingElsewhere>(ui.purpose)) {
        return {say("Save in"), say("A new file, on another disk; Esc leaves it"), {}};
    }
    if (std::holds_alternative<NamingVenue>(ui.purpose)) {
        return {
            say("Room"), say("What it is called, to take it again; Esc keeps it for today"), {}};
    }
    if (std::holds_alternative<NamingContract>(ui.purpose)) {
        return {say("Contract"),
            say("Its file: text (of a PDF: pdftotext -layout), Markdown or DOCX; a caucus's"), {}};
    }
    if (std::holds_alternative<NamingDraft>(ui.purpose)) {
        return {say("Draft"),
            say("Such as counsel.docx, union, Dana Ortiz, Counsel; or union.signature"), {}};
    }
    if (open_test(session) != nullptr) {
        return roll_call_prompt(session, ui);
    }
    const Language* const language =
        session.issues.empty() ? nullptr : language_in_work(session, ui.provision);
    const Provision* const provision =
        find(session, language == nullptr ? ui.provision : language->provision);
    const std::string label = provision == nullptr ? std::string{} : citation(session, *provision);
    switch (moment_of(session, ui)) {
        case Moment::first_party:
            return {
                say("Who"), say("The parties, and how many sit: Local 412, 6; Management, 6"), {}};
        case Moment::second_party:
            return {
                say("Second party"), say("The employer's name, and how many: Management, 6"), {}};
        case Moment::record_rule:
            return {say("Record rule"), say("1, 2, 3, or in your own words: what is kept"), {}};
        case Moment::decision_rule:
            return {say("We decide"),
                say("1, 2 or 3; {key} for another rule", {{"key", key_of(Action::editor)}}), {}};
        case Moment::caucus:
            return {say("Caucus"),
                say("What it brings to the table; {key} comes back",
                    {{"key", key_of(Action::caucus)}}),
                {}};
        case Moment::first_issue:
            return {say("Issue"),
                say("What might we do so that ...? Type the first issue as an open question"), {}};
        case Moment::framing:
            return {say("Question"), say("Type to reword the question, or go on to the story"), {}};
        case Moment::story:
            return {say("Story"), say("What happened, to whom, how often?"), ui.holder};
        case Moment::interests: return {say("Interest"), interest_hint(session), ui.holder};
        case Moment::options:
            return {say("Option"), say("What could we do? Nothing is judged yet"), {}};
        case Moment::criteria:
            return {say("Criterion"),
                say("By what will we judge? ;agree and its number when all agree"), {}};
        case Moment::evaluation:
            return {say("Mark"), say("Alt+1 to 4 ring a pair and mark it, for whom Tab chose"),
                ui.holder};
        case Moment::straw:
            return {say("Straw design"),
                say("Numbers of the options it combines: 10 12 13; words add to it"), {}};
        case Moment::consensus:
            return {say("Test"), say("The number to test, or F5 for the latest straw design"), {}};
        case Moment::provision:
            return {say("Provision"), say("9.6 Title: the language now in force"), {}};
        case Moment::language:
            return {say("Language"), say("The new language of {label}", {{"label", label}}), {}};
        case Moment::effective:
            return {say("Effective"),
                say("From when does {label} hold? 2026-07-01, ratification, first pay period, "
                    "retroactive 2026-01-01, or words",
                    {{"label", label}}),
                {}};
        case Moment::payer:
            return {say("Who pays"), say("Who bears the cost of {label}?", {{"label", label}}), {}};
        case Moment::rewording:
            return {say("Language"),
                say("Type new language for {label}, or F5 to test the wording", {{"label", label}}),
                {}};
        case Moment::initials:
            return {say("Initials"), say("Who initials? Name, role"),
                Holder{
                    false, party_to_initial(session, ui, *latest_ta(session, session.turned_to))}};
        case Moment::next_issue:
            return {say("Issue"),
                say("The next issue, as an open question: What might we do so that ...?"), {}};
        case Moment::parked_item:
            return {say("Park"), say("What shall not be lost, for later"), {}};
        case Moment::action:
            return {say("Action"), say("Who, a colon, and what: Ben Okafor: Send the figures"), {}};
        case Moment::request:
            return {
                say("Request"), say("What is asked for, by the party that Tab chose"), ui.holder};
        case Moment::ground_rule:
            return {say("Ground rule"), say("How we want to work together"), {}};
        case Moment::caucus_to_call:
            return {
                say("Caucus"), say("Who leaves the room, and for how many minutes: union, 20"), {}};
        case Moment::nothing_left:
            return {say("Agreed"), say("Raise the next issue: ;t and its question"), {}};
    }
    return {};
}

}  // namespace jointly
