// Language and tentative agreements.
#include "core/language/contract_text.h"
#include "core/process/agreement_state.h"
#include "core/process/effective_words.h"
#include "core/process/names.h"
#include "core/process/packages.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace jointly::rules {

namespace {

Problem closed_by_initials(const Ta& ta)
{
    return Problem{
        say("TA-{number} is initialled and closed. Raise a new issue to take it up again.",
            {{"number", ta.id.value}})};
}

Result<Effective> tidied(const Effective& typed)
{
    Effective effective = typed;
    const Words said = words("When it takes effect", typed.words, "");
    if (said.problem) {
        return *said.problem;
    }
    effective.words = said.text;
    const bool date_fits = has_a_day(effective.basis) == bool(effective.date);
    const bool words_fit =
        (effective.basis == EffectiveBasis::in_words) == !effective.words.empty();
    if (!date_fits || !words_fit) {
        return Problem{say("Say when it takes effect: a date, \"on-ratification\", "
                           "\"first-pay-period\", \"retroactive\" and a date, or in words.")};
    }
    return effective;
}

Result<Events> on_table(const Session& session, TaId id, const auto& events_for)
{
    const Ta* const ta = find(session, id);
    if (ta == nullptr) {
        return not_there("tentative agreement");
    }
    if (!is_on_the_table(*ta)) {
        return off_the_table(*ta);
    }
    return events_for(*ta);
}

// A table stays one: its columns stand by their blanks.
Words language_words(const std::string& typed, const Provision& provision)
{
    Words text = words("The language", typed, "", provision_text_max_bytes, true);
    if (!text.problem && stands_in_columns(provision.body)) {
        text.text = tidy_columns(typed);
    }
    return text;
}

bool says_the_same(const Language& now, const LanguageProposed& wanted)
{
    return now.provision == wanted.provision && now.effective == wanted.effective
        && now.sunset == wanted.sunset && now.text == wanted.text && now.payer == wanted.payer;
}

}  // namespace

Result<Events> decide_one(const Session& session, const ProposeLanguage& command)
{
    if (find(session, command.issue) == nullptr) {
        return Problem{say(no_issue)};
    }
    const Provision* const provision = find(session, command.provision);
    if (provision == nullptr) {
        return Problem{say("Enter the provision with its current language first.")};
    }
    const Words text = language_words(command.text, *provision);
    const Words payer = words("Who pays", command.payer, "");
    if (text.problem) {
        return *text.problem;
    }
    if (payer.problem) {
        return *payer.problem;
    }
    const auto effective = tidied(command.effective);
    if (!effective.ok()) {
        return effective.problem();
    }
    if (text.text.empty() && provision->body.empty()) {
        return Problem{say("Write the language first.")};
    }
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    if (const Ta* const ta = latest_ta(session, command.issue);
        ta != nullptr && is_on_the_table(*ta) && is_initialled(session, *ta)) {
        return closed_by_initials(*ta);
    }
    LanguageProposed event{session.next.language, command.issue, command.provision,
        effective.value(), command.sunset, text.text, payer.text};
    for (const LanguageId id : current_languages(session, command.issue)) {
        if (says_the_same(*find(session, id), event)) {
            return Events{};
        }
    }
    return Events{std::move(event)};
}

Result<Events> decide_one(const Session& session, const DraftTa& command)
{
    if (find(session, command.issue) == nullptr) {
        return Problem{say(no_issue)};
    }
    const auto languages = current_languages(session, command.issue);
    if (languages.empty()) {
        return Problem{say("There is no language to agree on yet. Propose it first.")};
    }
    const Ta* const ta = latest_ta(session, command.issue);
    if (ta != nullptr && is_on_the_table(*ta)) {
        return ta->languages == languages
                 ? Result<Events>(Events{})
                 : Problem{
                     say("TA-{number} is drafted already. Revise it to take up the new language.",
                         {{"number", ta->id.value}})};
    }
    return Events{TaDrafted{session.next.ta, command.issue, languages}};
}

Result<Events> decide_one(const Session& session, const ReviseTa& command)
{
    const Ta* const ta = find(session, command.ta);
    if (ta == nullptr) {
        return not_there("tentative agreement");
    }
    if (!is_on_the_table(*ta)) {
        return off_the_table(*ta);
    }
    const auto languages = current_languages(session, ta->issue);
    if (ta->languages == languages) {
        return Events{};
    }
    if (is_initialled(session, *ta)) {
        return closed_by_initials(*ta);
    }
    return Events{TaRevised{ta->id, languages}};
}

namespace {

// What is initialled, or offered in a package, is not touched up: a change is then a new wording.
std::optional<Problem> words_are_relied_on(const Session& session, const Language& language)
{
    for (const Ta& ta : session.tas) {
        const bool holds =
            std::find(ta.languages.begin(), ta.languages.end(), language.id) != ta.languages.end();
        if (!holds || !is_on_the_table(ta)) {
            continue;
        }
        if (!ta.initials.empty()) {
            return Problem{
                say("Initials stand on these words in {ta}. Propose new language and test it.",
                    {{"ta", label_of(ta.id)}})};
        }
        for (const Package& package : session.packages) {
            const bool offered = !package.withdrawn && !package.offers.empty();
            if (offered && holds_item(package, ta)) {
                return Problem{
                    say("{ta} is offered in {package}. Propose new language and test it.",
                        {{"ta", label_of(ta.id)}, {"package", label_of(package.id)}})};
            }
        }
    }
    return std::nullopt;
}

// A party with chief spokespersons is spoken for by one of them.
std::optional<Problem> not_a_chief_spokesperson(const Session& session, const PartyVoice& voice)
{
    const Participant* chief = nullptr;
    for (const Participant& one : session.participants) {
        if (one.party == voice.party && one.role == Role::chief_spokesperson) {
            if (folded(one.name) == folded(voice.name)) {
                return std::nullopt;
            }
            chief = chief == nullptr ? &one : chief;
        }
    }
    return chief == nullptr
             ? std::nullopt
             : std::optional(
                 Problem{say("{name} speaks for {party}. A clerical change needs that name.",
                     {{"name", chief->name}, {"party", find(session, voice.party)->name}})});
}

}  // namespace

Result<Events> decide_one(const Session& session, const AgreeClericalChange& command)
{
    const Language* const language = find(session, command.language);
    const Words text = words(
        "The language", command.text, "Write the language first.", provision_text_max_bytes, true);
    if (language == nullptr) {
        return not_there("language");
    }
    if (text.problem) {
        return *text.problem;
    }
    if (language->replaced) {
        return Problem{say("Later language took its place. Change that one.")};
    }
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    if (const auto relied_on = words_are_relied_on(session, *language)) {
        return *relied_on;
    }
    auto voices = tidied_voices(session, command.by, "a speaker");
    if (!voices.ok()) {
        return voices.problem();
    }
    for (const PartyVoice& voice : voices.value()) {
        if (const auto other = not_a_chief_spokesperson(session, voice)) {
            return *other;
        }
    }
    if (language->text == text.text) {
        return Events{};
    }
    return Events{ClericalChangeAgreed{language->id, std::move(voices).value(), text.text}};
}

Result<Events> decide_one(const Session& session, const SupersedeTa& command)
{
    const Words text = words("The reason", command.text, "");
    if (text.problem) {
        return *text.problem;
    }
    if (auto problem = missing(session, command.by, "tentative agreement")) {
        return *problem;
    }
    return on_table(session, command.ta, [&](const Ta& ta) -> Result<Events> {
        const Ta* const by = find(session, command.by);
        if (by != nullptr && (by->id <= ta.id || !is_on_the_table(*by))) {
            return Problem{
                say("Only a later agreement that is on the table takes its place. Name that one.")};
        }
        if (by == nullptr && is_initialled(session, ta)) {
            return Problem{say("{ta} is initialled. Name the later agreement that takes its place.",
                {{"ta", label_of(ta.id)}})};
        }
        return Events{TaSuperseded{ta.id, command.by, text.text}};
    });
}

Result<Events> decide_one(const Session& session, const WithdrawTa& command)
{
    const Words text = words("The reason", command.text, "");
    if (text.problem) {
        return *text.problem;
    }
    return on_table(session, command.ta, [&](const Ta& ta) -> Result<Events> {
        // What the parties said their initials mean; until they say, the item is closed.
        const auto meaning = session.settings.initials.value_or(InitialsMeaning::closed);
        if (meaning == InitialsMeaning::closed && is_initialled(session, ta)) {
            return Problem{say("{ta} is closed by its initials. Supersede it with a new agreement.",
                {{"ta", label_of(ta.id)}})};
        }
        return Events{TaWithdrawn{ta.id, text.text}};
    });
}

}  // namespace jointly::rules
