#include "core/agreement/ta_sheet.h"

#include "core/agreement/draft_anchor.h"
#include "core/agreement/parts.h"
#include "core/agreement/rationale.h"
#include "core/agreement/sheet_parts.h"
#include "core/agreement/wording_status.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/process/drafting_warnings.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jointly {

namespace {

// Each provision whole, and when, for how long and at whose cost it holds. `ta` is nullptr for language of none.
std::vector<TemplateValues> provisions_of(
    const Session& session, const Ta* ta, const std::vector<LanguageId>& ids)
{
    std::vector<TemplateValues> provisions;
    for (const LanguageId id : ids) {
        const Language& language = *find(session, id);
        const Provision& provision = *find(session, language.provision);
        TemplateValues values;
        values.set("provision", heading_of(session, provision));
        values.set_blocks(
            "redline", {Paragraph{{}, redline(provision.body, language.text), 0,
                           ta == nullptr ? std::string() : anchor_of(session, *ta, provision.id)}});
        values.set("effective", words_of(language.effective));
        values.set("ends_on", long_date(language.sunset));
        values.set("payer", language.payer);
        Document clerical;
        add_clerical(clerical, session, language);
        values.set_blocks("clerical", std::move(clerical.blocks));
        provisions.push_back(std::move(values));
    }
    return provisions;
}

// When consensus on these words was reached; nothing where `test` is nullptr.
void set_consensus(TemplateValues& values, const Session& session, const Test* test)
{
    if (test != nullptr) {
        const bool stood_aside = standing_of(session, *test).state == Consensus::with_stand_asides;
        values.set(stood_aside ? "stand_asides" : "consensus", told(session, test->closed_ms));
    }
}

// Empty where it is no draft any more.
std::string draft_note(WordingStatus status)
{
    switch (status) {
        case WordingStatus::not_tested:
            return say("This is a draft and not agreed. Its wording has not been tested yet.");
        case WordingStatus::changed_since_tested:
            return say("This is a draft and not agreed. Its wording changed since we tested.");
        case WordingStatus::no_consensus:
            return say("This is a draft and not agreed. There is no consensus on its wording yet.");
        case WordingStatus::subject_to_approval:
        case WordingStatus::consensus:
        case WordingStatus::consensus_with_stand_asides: break;
    }
    return {};
}

// That it is a draft, and what drafters overlook, for who reads before initials.
std::vector<std::string> notes_before_initials(
    const Session& session, WordingStatus status, IssueId issue, const std::vector<LanguageId>& ids)
{
    std::vector<std::string> notes;
    if (std::string note = draft_note(status); !note.empty()) {
        notes.push_back(std::move(note));
    }
    for (std::string& warning : drafting_warnings(session, issue, ids)) {
        notes.push_back(std::move(warning));
    }
    return notes;
}

// Who may be expected to sign for a party: its chief spokesperson, where there is just one.
const Participant* expected_signer(const Session& session, PartyId party)
{
    const Participant* found = nullptr;
    for (const Participant& one : session.participants) {
        if (one.party == party && one.role == Role::chief_spokesperson) {
            if (found != nullptr) {
                return nullptr;
            }
            found = &one;
        }
    }
    return found;
}

Signature signature_of(const Session& session, const Ta& ta, const Party& party)
{
    Signature signature{party.name, party.full_name, {}, {}, {}};
    const auto given = std::find_if(ta.initials.begin(), ta.initials.end(),
        [&](const Initials& initials) { return initials.party == party.id; });
    if (given != ta.initials.end()) {
        signature.name = given->name;
        signature.capacity = given->capacity;
        signature.when = say("{when}, {how}", {{"when", told(given->at_ms, given->utc_offset_min)},
                                                  {"how", how_initialled(ta, party.id)}});
    } else if (const Participant* const signer = expected_signer(session, party.id)) {
        signature.name = signer->name;
        signature.capacity = name_of(signer->role);
    }
    return signature;
}

SignatureRows signatures_of(const Session& session, const Ta& ta)
{
    SignatureRows signatures;
    for (const Party& party : session.parties) {
        if (party.deciding) {
            signatures.rows.push_back(signature_of(session, ta, party));
        }
    }
    return signatures;
}

// What the sheets of an agreement and of mere language have in common.
TemplateValues values_of(
    const Session& session, const Issue& issue, const Ta* ta, const std::vector<LanguageId>& ids)
{
    TemplateValues values;
    values.set("parties", party_names(session));
    values.set("issue_number", std::to_string(issue.id.value));
    values.set("issue", std::string(short_name(issue)));
    values.set("question", issue.title.empty() ? std::string{} : issue.question);
    values.set("changes", changes_of(session, ids));
    values.set_blocks("legend", {MarksLegend{}});
    values.set_items("provisions", provisions_of(session, ta, ids));
    values.set("fingerprint", short_fingerprint(session, ids));
    values.set_blocks("approvals", approvals_of(session, issue.id));
    values.set_blocks("rationale", rationale_of(session, issue.id, ids));
    return values;
}

std::int64_t last_proposed_ms(const Session& session, const std::vector<LanguageId>& ids)
{
    std::int64_t last = 0;
    for (const LanguageId id : ids) {
        last = std::max(last, find(session, id)->proposed_ms);
    }
    return last;
}

void add_sheet(Document& all, Document sheet)
{
    if (!all.blocks.empty()) {
        all.blocks.push_back(PageBreak{});
    }
    std::move(sheet.blocks.begin(), sheet.blocks.end(), std::back_inserter(all.blocks));
}

}  // namespace

Document ta_sheet(const Session& session, const Ta& ta, const SheetTemplates& templates)
{
    const bool initialled = is_initialled(session, ta);
    const WordingStatus status = wording_status(session, ta.issue, ta.languages);
    SheetHead head{ta_aside(session, ta, status),
        {say("Revision {number}", {{"number", ta.revision}}), wording_of(session, ta.languages)},
        {}};
    if (!initialled && is_on_the_table(ta)) {
        head.notes = notes_before_initials(session, status, ta.issue, ta.languages);
        if (ta.languages != current_languages(session, ta.issue)) {
            head.notes.insert(head.notes.begin() + (is_consensus(status) ? 0 : 1),
                say("Newer language has been proposed. Revise TA-{number} to take it up.",
                    {{"number", ta.id.value}}));
        }
    }
    TemplateValues values = values_of(session, *find(session, ta.issue), &ta, ta.languages);
    values.set("number", std::to_string(ta.id.value));
    values.set("meeting", meeting_of(session, ta.drafted_ms));
    values.set("revision", std::to_string(ta.revision));
    values.set("came_from", came_from(session, ta));
    values.set("status", status_sentence(session, ta));
    values.set("subject_to", subject_to(session, ta.issue));
    // Initials stand on the consensus they were given on, whatever was tested after them.
    set_consensus(values, session,
        initialled || is_consensus(status) ? consensus_test(session, ta.issue, ta.languages)
                                           : nullptr);
    values.set_blocks("signatures", {signatures_of(session, ta)});
    if (is_on_the_table(ta) && !is_ratified(session, ta)) {
        values.set("effect_clause", effect_clause(session));
    }
    return as_kept(templates.fill(ta_sheet_template, values, head), session);
}

Document language_sheet(const Session& session, const Issue& issue, const SheetTemplates& templates)
{
    const auto languages = current_languages(session, issue.id);
    const WordingStatus status = wording_status(session, issue.id, languages);
    const SheetHead head{
        is_consensus(status) ? say("NO TENTATIVE AGREEMENT YET") : say("DRAFT - NOT AGREED"),
        {{}, wording_of(session, languages)},
        notes_before_initials(session, status, issue.id, languages)};
    TemplateValues values = values_of(session, issue, nullptr, languages);
    values.set("meeting", meeting_of(session, last_proposed_ms(session, languages)));
    values.set("status", status_sentence(session, issue));
    set_consensus(values, session,
        is_consensus(status) ? consensus_test(session, issue.id, languages) : nullptr);
    return as_kept(templates.fill(language_sheet_template, values, head), session);
}

Document all_sheets(const Session& session, const SheetTemplates& templates)
{
    Document all;
    all.title = say("Tentative agreements and draft language");
    for (const Ta& ta : session.tas) {
        add_sheet(all, ta_sheet(session, ta, templates));
    }
    for (const Issue& issue : session.issues) {
        const Ta* const ta = latest_ta(session, issue.id);
        if ((ta == nullptr || !is_on_the_table(*ta))
            && !current_languages(session, issue.id).empty()) {
            add_sheet(all, language_sheet(session, issue, templates));
        }
    }
    if (all.blocks.empty()) {
        all.blocks.push_back(
            Note{say("There is no tentative agreement and no draft language yet.")});
    }
    return all;
}

}  // namespace jointly
