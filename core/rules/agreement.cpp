// Provisions, language and tentative agreements.
#include "core/process/agreement_state.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace jointly::rules {

namespace {

int next_order(const Session& session, ProvisionId parent)
{
    int last = 0;
    for (const Provision& provision : session.provisions) {
        if (provision.parent == parent) {
            last = std::max(last, provision.order);
        }
    }
    return std::min(last + 1, provision_order_max);
}

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
    const bool date_fits = (effective.basis == EffectiveBasis::on_date) == bool(effective.date);
    const bool words_fit =
        (effective.basis == EffectiveBasis::in_words) == !effective.words.empty();
    if (!date_fits || !words_fit) {
        return Problem{say("Say when it takes effect: a date, \"on-ratification\", or in words.")};
    }
    return effective;
}

bool says_the_same(const Language& now, const LanguageProposed& wanted)
{
    return now.provision == wanted.provision && now.effective == wanted.effective
        && now.sunset == wanted.sunset && now.text == wanted.text && now.payer == wanted.payer;
}

}  // namespace

Result<Events> decide_one(const Session& session, const EnterProvision& command)
{
    const Words label = words("The label", command.label, "Write the provision's number first.");
    const Words title = words("The title", command.title, "");
    const Words body = words("The provision", command.body, "", provision_text_max_bytes, true);
    for (const Words* one : {&label, &title, &body}) {
        if (one->problem) {
            return *one->problem;
        }
    }
    if (find_provision(session, label.text) != nullptr) {
        return Problem{
            say("Provision {label} is in the contract already.", {{"label", label.text}})};
    }
    if (command.parent && find(session, command.parent) == nullptr) {
        return not_there("article");
    }
    return Events{ProvisionEntered{session.next.provision, command.parent,
        next_order(session, command.parent), command.level, label.text, title.text, body.text}};
}

Result<Events> decide_one(const Session& session, const ProposeLanguage& command)
{
    if (find(session, command.issue) == nullptr) {
        return Problem{say("Raise an issue first, as an open question.")};
    }
    const Provision* const provision = find(session, command.provision);
    if (provision == nullptr) {
        return Problem{say("Enter the provision with its current language first.")};
    }
    const Words text = words("The language", command.text, "", provision_text_max_bytes, true);
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
        ta != nullptr && is_initialled(session, *ta)) {
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
        return Problem{say("Raise an issue first, as an open question.")};
    }
    const auto languages = current_languages(session, command.issue);
    if (languages.empty()) {
        return Problem{say("There is no language to agree on yet. Propose it first.")};
    }
    if (const Ta* const ta = latest_ta(session, command.issue)) {
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
    const auto languages = current_languages(session, ta->issue);
    if (ta->languages == languages) {
        return Events{};
    }
    if (is_initialled(session, *ta)) {
        return closed_by_initials(*ta);
    }
    return Events{TaRevised{ta->id, languages}};
}

Result<Events> decide_one(const Session& session, const InitialTa& command)
{
    const Ta* const ta = find(session, command.ta);
    const Party* const party = find(session, command.party);
    if (ta == nullptr) {
        return not_there("tentative agreement");
    }
    if (party == nullptr) {
        return not_there("party");
    }
    const Words name = words("The name", command.name, "Write who initials.");
    const Words capacity = words("The role", command.capacity, "");
    if (name.problem) {
        return *name.problem;
    }
    if (capacity.problem) {
        return *capacity.problem;
    }
    if (!party->deciding) {
        return Problem{say("{party} has a voice and does not initial.", {{"party", party->name}})};
    }
    if (open_meeting(session) == nullptr) {
        return Problem{say("Open the meeting first: initials are given in the room.")};
    }
    if (const auto missing = initials_missing(session, *ta);
        std::find(missing.begin(), missing.end(), party->id) == missing.end()) {
        return Problem{say("{party} has initialled TA-{number} already.",
            {{"party", party->name}, {"number", ta->id.value}})};
    }
    if (const Refusable ready = may_be_initialled(session, *ta); !ready.ok()) {
        return ready.problem();
    }
    return Events{TaInitialled{ta->id, party->id, name.text, capacity.text}};
}

}  // namespace jointly::rules
