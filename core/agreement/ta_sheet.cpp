#include "core/agreement/ta_sheet.h"

#include "core/agreement/parts.h"
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

// Each provision whole, and when, for how long and at whose cost it holds.
void add_provisions(Document& sheet, const Session& session, const std::vector<LanguageId>& ids)
{
    for (const LanguageId id : ids) {
        const Language& language = *find(session, id);
        const Provision& provision = *find(session, language.provision);
        sheet.blocks.push_back(HeadingLine{2, heading_of(session, provision)});
        sheet.blocks.push_back(Paragraph{{}, redline(provision.body, language.text), 0});
        const std::string effective = words_of(language.effective);
        FactTable facts;
        add_row(facts, say("Effective"), effective.empty() ? say("not stated") : effective);
        add_row(facts, say("Ends on"), long_date(language.sunset));
        add_row(facts, say("Cost borne by"), language.payer);
        sheet.blocks.push_back(std::move(facts));
        add_clerical(sheet, session, language);
    }
}

// When consensus on these words was reached; nothing where `test` is nullptr.
void add_consensus(Document& sheet, const Session& session, const Test* test)
{
    if (test == nullptr) {
        return;
    }
    const std::string when = told(session, test->closed_ms);
    sheet.blocks.push_back(
        Statement{standing_of(session, *test).state == Consensus::with_stand_asides
                      ? say("Consensus with stand-asides on this wording: {when}", {{"when", when}})
                      : say("Consensus on this wording: {when}", {{"when", when}})});
}

void add_draft_note(Document& sheet, WordingStatus status)
{
    switch (status) {
        case WordingStatus::not_tested:
            sheet.blocks.push_back(
                Note{say("This is a draft and not agreed. Its wording has not been tested yet.")});
            break;
        case WordingStatus::changed_since_tested:
            sheet.blocks.push_back(
                Note{say("This is a draft and not agreed. Its wording changed since we tested.")});
            break;
        case WordingStatus::no_consensus:
            sheet.blocks.push_back(Note{
                say("This is a draft and not agreed. There is no consensus on its wording yet.")});
            break;
        case WordingStatus::subject_to_approval:
        case WordingStatus::consensus:
        case WordingStatus::consensus_with_stand_asides: break;
    }
}

// What drafters overlook, for who reads before initials.
void add_drafting_warnings(
    Document& sheet, const Session& session, IssueId issue, const std::vector<LanguageId>& ids)
{
    for (std::string& warning : drafting_warnings(session, issue, ids)) {
        sheet.blocks.push_back(Note{std::move(warning)});
    }
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
        signature.when = told(given->at_ms, given->utc_offset_min);
    } else if (const Participant* const signer = expected_signer(session, party.id)) {
        signature.name = signer->name;
        signature.capacity = name_of(signer->role);
    }
    return signature;
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

std::string effect_clause(const Session& session)
{
    switch (session.settings.initials.value_or(InitialsMeaning::closed)) {
        case InitialsMeaning::closed:
            return say("This tentative agreement is subject to agreement on all outstanding items "
                       "and to ratification by both parties. Until then current contract language "
                       "stays in force. The item is closed: it is taken up again only by mutual "
                       "consent.");
        case InitialsMeaning::part_of_package:
            return say("This tentative agreement is part of the whole: it holds when all is agreed "
                       "and both parties have ratified it. Until then current contract language "
                       "stays in force.");
        case InitialsMeaning::withdrawable:
            return say("Either party may take this tentative agreement back until all is agreed "
                       "and both parties have ratified it. Until then current contract language "
                       "stays in force.");
    }
    return {};
}

Document ta_sheet(const Session& session, const Ta& ta)
{
    const bool initialled = is_initialled(session, ta);
    const WordingStatus status = wording_status(session, ta.issue, ta.languages);
    Document sheet;
    sheet.title = say("Tentative agreement TA-{number}", {{"number", ta.id.value}});
    sheet.blocks.push_back(TitleLine{
        say("TENTATIVE AGREEMENT TA-{number}", {{"number", ta.id.value}}),
        ta_aside(session, ta, status),
        {say("Revision {number}", {{"number", ta.revision}}), wording_of(session, ta.languages)}});
    if (!initialled && is_on_the_table(ta)) {
        add_draft_note(sheet, status);
        if (ta.languages != current_languages(session, ta.issue)) {
            sheet.blocks.push_back(
                Note{say("Newer language has been proposed. Revise TA-{number} to take it up.",
                    {{"number", ta.id.value}})});
        }
        add_drafting_warnings(sheet, session, ta.issue, ta.languages);
    }
    FactTable facts;
    add_parties(facts, session);
    add_issue(facts, *find(session, ta.issue));
    add_row(facts, say("Meeting"), meeting_of(session, ta.drafted_ms));
    add_row(facts, say("Revision"), std::to_string(ta.revision));
    add_changes(facts, session, ta.languages);
    add_row(facts, say("Status"), status_sentence(session, ta));
    add_subject_to(facts, session, ta.issue);
    sheet.blocks.push_back(std::move(facts));
    sheet.blocks.push_back(MarksLegend{});
    add_provisions(sheet, session, ta.languages);
    sheet.blocks.push_back(RuleLine{});
    // Initials stand on the consensus they were given on, whatever was tested after them.
    add_consensus(sheet, session,
        initialled || is_consensus(status) ? consensus_test(session, ta.issue, ta.languages)
                                           : nullptr);
    sheet.blocks.push_back(Statement{wording_of(session, ta.languages)});
    SignatureRows signatures;
    for (const Party& party : session.parties) {
        if (party.deciding) {
            signatures.rows.push_back(signature_of(session, ta, party));
        }
    }
    sheet.blocks.push_back(std::move(signatures));
    if (is_on_the_table(ta) && !is_ratified(session, ta)) {
        sheet.blocks.push_back(Statement{effect_clause(session)});
    }
    return as_kept(std::move(sheet), session);
}

Document language_sheet(const Session& session, const Issue& issue)
{
    const auto languages = current_languages(session, issue.id);
    const WordingStatus status = wording_status(session, issue.id, languages);
    Document sheet;
    sheet.title = say("Draft language for issue {number}", {{"number", issue.id.value}});
    sheet.blocks.push_back(
        TitleLine{say("DRAFT LANGUAGE FOR ISSUE {number}", {{"number", issue.id.value}}),
            is_consensus(status) ? say("NO TENTATIVE AGREEMENT YET") : say("DRAFT - NOT AGREED"),
            {{}, wording_of(session, languages)}});
    add_draft_note(sheet, status);
    add_drafting_warnings(sheet, session, issue.id, languages);
    FactTable facts;
    add_parties(facts, session);
    add_issue(facts, issue);
    add_row(facts, say("Meeting"), meeting_of(session, last_proposed_ms(session, languages)));
    add_changes(facts, session, languages);
    add_row(facts, say("Status"), status_sentence(session, issue));
    sheet.blocks.push_back(std::move(facts));
    sheet.blocks.push_back(MarksLegend{});
    add_provisions(sheet, session, languages);
    sheet.blocks.push_back(RuleLine{});
    add_consensus(sheet, session,
        is_consensus(status) ? consensus_test(session, issue.id, languages) : nullptr);
    sheet.blocks.push_back(Statement{wording_of(session, languages)});
    sheet.blocks.push_back(
        Statement{say("Until the parties agree, current contract language stays in force.")});
    return as_kept(std::move(sheet), session);
}

Document all_sheets(const Session& session)
{
    Document all;
    all.title = say("Tentative agreements and draft language");
    for (const Ta& ta : session.tas) {
        add_sheet(all, ta_sheet(session, ta));
    }
    for (const Issue& issue : session.issues) {
        const Ta* const ta = latest_ta(session, issue.id);
        if ((ta == nullptr || !is_on_the_table(*ta))
            && !current_languages(session, issue.id).empty()) {
            add_sheet(all, language_sheet(session, issue));
        }
    }
    if (all.blocks.empty()) {
        all.blocks.push_back(
            Note{say("There is no tentative agreement and no draft language yet.")});
    }
    return all;
}

}  // namespace jointly
