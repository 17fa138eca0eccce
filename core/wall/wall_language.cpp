// The proposed language, and the sheet of the tentative agreement.
#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/clauses.h"
#include "core/process/drafting_warnings.h"
#include "core/process/names.h"
#include "core/process/tested.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

namespace {

std::string change_of(const Provision& provision, const Language& language)
{
    if (language.text.empty()) {
        return say("The provision is taken out of the contract.");
    }
    if (provision.body.empty()) {
        return say("The provision is new: nothing is in force for it yet.");
    }
    return language.text == provision.body ? say("The text stays as it is.") : std::string();
}

void add_terms(WallModel& model, const Provision& provision, const Language& language)
{
    add_fact(model, say("Change"), change_of(provision, language));
    add_fact(model, say("Effective"), words_of(language.effective));
    add_fact(model, say("Ends"), long_date(language.sunset));
    add_fact(model, say("Who pays"), language.payer);
}

// As the sheet of a tentative agreement has it: the redline alone.
void add_redline(WallModel& model, const Session& session, const Language& language)
{
    const Provision& provision = *find(session, language.provision);
    model.blocks.emplace_back(
        Prose{heading_of(session, provision), redline(provision.body, language.text)});
    add_terms(model, provision, language);
}

// What would change, then how it would read, then how it reads now; of a long text the changes alone, so
// that the room does not turn sheets for nothing.
void add_language(WallModel& model, const Session& session, const Language& language)
{
    constexpr std::size_t longest_bytes = 1'200;  // both texts together
    const Provision& provision = *find(session, language.provision);
    const std::string heading = heading_of(session, provision);
    const bool changes =
        !provision.body.empty() && !language.text.empty() && provision.body != language.text;
    model.blocks.emplace_back(
        Prose{changes ? say("{provision} · changes", {{"provision", heading}})
                      : say("{provision} · proposed", {{"provision", heading}}),
            redline(provision.body, language.text)});
    add_terms(model, provision, language);
    if (changes && provision.body.size() + language.text.size() <= longest_bytes) {
        model.blocks.emplace_back(Prose{
            say("{provision} · proposed", {{"provision", heading}}), unchanged(language.text)});
        model.blocks.emplace_back(Prose{say("{provision} · in force now", {{"provision", heading}}),
            unchanged(provision.body)});
    }
}

// As it would read, with what is new in it marked; what is struck is left out.
Redline proposed(const Provision& provision, const Language& language)
{
    Redline shown = redline(provision.body, language.text);
    std::erase_if(shown, [](const Span& span) { return span.change == Change::struck; });
    return shown;
}

void add_view(
    WallModel& model, const Session& session, const Language& language, WordingView wording)
{
    const Provision& provision = *find(session, language.provision);
    const std::string heading = heading_of(session, provision);
    const auto add = [&](std::string_view pattern, Redline words) {
        if (words.empty()) {
            model.blocks.emplace_back(Heading{heading, {}});  // what became of it follows
        } else {
            model.blocks.emplace_back(
                Prose{say(pattern, {{"provision", heading}}), std::move(words)});
        }
    };
    switch (wording) {
        case WordingView::in_force:
            add(to_say("{provision} · in force now"), unchanged(provision.body));
            return add_fact(model, say("Change"),
                provision.body.empty() ? change_of(provision, language) : std::string());
        case WordingView::proposed:
            add(to_say("{provision} · proposed, what is new marked"),
                proposed(provision, language));
            break;
        case WordingView::redline:
            add(to_say("{provision} · changes"), redline(provision.body, language.text));
            break;
        case WordingView::clean:
            add(to_say("{provision} · proposed, as it would read"), unchanged(language.text));
            break;
        case WordingView::together: return add_language(model, session, language);
    }
    add_terms(model, provision, language);
}

// What was agreed and would be lost, and what was never agreed.
void add_drafting(WallModel& model, const Session& session, IssueId issue)
{
    Group missing(model, say("Parts of the straw design that no clause carries yet"));
    for (const StrawPart& part : straw_parts(session, issue)) {
        if (!part.carried_by.empty()) {
            continue;
        }
        Card card;
        if (part.issue == issue) {
            card.number = part.number;
        } else {
            card.label =
                say("{issue}#{number}", {{"issue", part.issue.value}, {"number", part.number}});
        }
        card.text = unchanged(
            part.option ? find(session, part.option)->text : find(session, part.straw)->text);
        missing.add(std::move(card));
    }
    Group unasked(model, say("Clauses that no straw design asked for"));
    for (const ProvisionId id : clauses_not_asked_for(session, issue)) {
        unasked.add(Card{0, {}, {}, unchanged(heading_of(session, *find(session, id))), {}, {}});
    }
}

// What drafters overlook, as the sheet of the agreement says it too.
void add_drafting_warnings(WallModel& model, const Session& session, IssueId issue,
    const std::vector<LanguageId>& languages)
{
    Group warnings(model, say("To look at before anybody initials"));
    for (const std::string& warning : drafting_warnings(session, issue, languages)) {
        Card card;
        card.text = unchanged(warning);
        warnings.add(std::move(card));
    }
}

WhereWeAre wording_place(const Session& session, const Issue& issue)
{
    if (const Test* const test = latest_test(session, issue.id, TestKind::wording)) {
        return where_we_are(standing_of(session, *test));
    }
    return {say("Not tested yet"), say("Nobody has been asked about this wording yet."),
        say("Read it aloud, then test for consensus on the wording."), false};
}

// How far the sheet has come; where it may not be initialled yet, what is missing.
void add_state(WallModel& model, const Session& session, const Ta& ta)
{
    const std::string state(name_of(state_of(session, ta)));
    const Refusable ready = may_be_initialled(session, ta);
    if (is_initialled(session, ta)) {
        add_fact(model, say("State"), state);
    } else if (ready.ok()) {
        add_fact(model, say("State"), state);
        add_fact(model, say("Next"), next_move(session, ta.issue));
    } else {
        model.blocks.emplace_back(
            WhereWeAre{state, ready.problem().text, next_move(session, ta.issue), false});
    }
}

SignatureLine line_of(const Ta& ta, const Party& party)
{
    SignatureLine line{sign_of(party), std::string(signing_name(party)), {}, {}};
    for (const Initials& given : ta.initials) {
        if (given.party == party.id) {
            line.name = given.capacity.empty()
                          ? given.name
                          : say("{name}, {capacity}",
                              {{"name", given.name}, {"capacity", given.capacity}});
            line.when = say("{when}, {how}", {{"when", moment(given.at_ms, given.utc_offset_min)},
                                                 {"how", how_initialled(ta, party.id)}});
        }
    }
    return line;
}

}  // namespace

void show_language(
    WallModel& model, const Session& session, const Issue& issue, WordingView wording)
{
    const auto languages = current_languages(session, issue.id);
    for (const LanguageId id : languages) {
        add_view(model, session, *find(session, id), wording);
    }
    if (!languages.empty()) {
        model.blocks.emplace_back(wording_place(session, issue));
        add_drafting(model, session, issue.id);
        add_drafting_warnings(model, session, issue.id, languages);
        return;
    }
    model.empty = session.provisions.empty()
                    ? say("Enter the provision with its current language, then propose the new "
                          "language for it.")
                    : say("No language is proposed yet. Propose the new language for a provision.");
}

void show_ta(WallModel& model, const Session& session, const Issue& issue)
{
    const Ta* const ta = latest_ta(session, issue.id);
    if (ta == nullptr) {
        const auto wording = wording_standing(session, issue.id);
        model.empty =
            wording && is_consensus(wording->state)
                ? say(
                    "The parties agree on the wording. Draft the tentative agreement for initials.")
                : say("A tentative agreement follows when the wording is tested and agreed. {next}",
                    {{"next", next_move(session, issue.id)}});
        return;
    }
    const auto parties = deciding_parties(session, issue.id);
    model.title = ta->revision == 1
                    ? say("Tentative agreement TA-{number}", {{"number", ta->id.value}})
                    : say("Tentative agreement TA-{number}, revision {revision}",
                        {{"number", ta->id.value}, {"revision", ta->revision}});
    add_state(model, session, *ta);
    add_fact(model, say("Issue"), issue.title.empty() ? issue.question : std::string());
    for (const LanguageId id : ta->languages) {
        add_redline(model, session, *find(session, id));
    }
    if (!is_initialled(session, *ta)) {
        add_drafting_warnings(model, session, issue.id, ta->languages);
    }
    model.blocks.emplace_back(Heading{say("Initials"), {}});
    for (const Party* party : parties) {
        model.blocks.emplace_back(line_of(*ta, *party));
    }
    if (is_on_the_table(*ta) && !is_ratified(session, *ta)) {
        add_fact(model, say("Effect"), effect_clause(session));
    }
}

}  // namespace jointly
