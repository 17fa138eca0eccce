#include "core/agreement/ta_sheet.h"

#include "core/agreement/parts.h"
#include "core/agreement/wording_status.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jointly {

namespace {

// "March 2, 2026, 16:42"
std::string told(std::int64_t at_ms, int utc_offset_min)
{
    return say("{date}, {time}", {{"date", long_date(local_date(at_ms, utc_offset_min))},
                                     {"time", clock_time(at_ms, utc_offset_min)}});
}

// "Meeting 6, March 14, 2026"; empty before the first.
std::string meeting_of(const Session& session, std::int64_t at_ms)
{
    const Meeting* const meeting = meeting_at(session, at_ms);
    if (meeting == nullptr) {
        return {};
    }
    const auto number = meeting - session.meetings.data() + 1;
    const std::string date = long_date(local_date(at_ms, meeting->utc_offset_min));
    return meeting->open || at_ms <= meeting->closed_ms
             ? say("Meeting {number}, {date}", {{"number", number}, {"date", date}})
             : say("After meeting {number}, {date}", {{"number", number}, {"date", date}});
}

void add_row(FactTable& facts, std::string name, std::string value)
{
    if (!value.empty()) {
        facts.rows.push_back({std::move(name), std::move(value)});
    }
}

void add_parties(FactTable& facts, const Session& session)
{
    for (const Party& party : session.parties) {
        if (party.deciding) {
            add_row(facts, facts.rows.empty() ? say("Parties") : "",
                party.full_name.empty()
                    ? party.name
                    : say("{full_name} (\"{name}\")",
                        {{"full_name", party.full_name}, {"name", party.name}}));
        }
    }
}

void add_issue(FactTable& facts, const Issue& issue)
{
    add_row(facts, say("Issue"),
        say("{number} {name}", {{"number", issue.id.value}, {"name", short_name(issue)}}));
    if (!issue.title.empty()) {
        add_row(facts, say("Question"), issue.question);
    }
}

std::string change_of(const Session& session, const Provision& provision, const Language& language)
{
    const std::string heading = heading_of(session, provision);
    if (provision.body.empty()) {
        return say("{provision}: new", {{"provision", heading}});
    }
    if (language.text.empty()) {
        return say("{provision}: deleted", {{"provision", heading}});
    }
    return language.text == provision.body
             ? say("{provision}: text unchanged", {{"provision", heading}})
             : say("{provision}: amended", {{"provision", heading}});
}

void add_changes(FactTable& facts, const Session& session, const std::vector<LanguageId>& ids)
{
    std::string name = say("Changes");
    for (const LanguageId id : ids) {
        const Language& language = *find(session, id);
        add_row(facts, std::exchange(name, {}),
            change_of(session, *find(session, language.provision), language));
    }
}

// What was changed since it was tested, with the words it replaced.
void add_clerical(Document& sheet, const Session& session, const Language& language)
{
    for (std::size_t at = 0; at < language.clerical.size(); ++at) {
        const ClericalChange& change = language.clerical[at];
        const std::string& after =
            at + 1 < language.clerical.size() ? language.clerical[at + 1].before : language.text;
        sheet.blocks.push_back(Note{say("Clerical change called by {who}, {when}:",
            {{"who", voices(session, change.by)}, {"when", told(session, change.at_ms)}})});
        sheet.blocks.push_back(Paragraph{{}, redline(change.before, after), 1});
    }
}

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

std::string wording_of(const Session& session, const std::vector<LanguageId>& ids)
{
    return say("Wording {fingerprint}", {{"fingerprint", short_fingerprint(session, ids)}});
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

// What the sheet waits for outside the room.
void add_approvals(FactTable& facts, const Session& session, IssueId issue)
{
    std::string name = say("Subject to");
    for (const Approval& approval : session.approvals) {
        if (approval.kind == ApprovalKind::approval && (!approval.issue || approval.issue == issue)
            && !said_yes(approval)) {
            add_row(facts, std::exchange(name, {}),
                approval.due ? say("approval by {body} by {date}",
                    {{"body", approval.body}, {"date", long_date(approval.due)}})
                             : say("approval by {body}", {{"body", approval.body}}));
        }
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

std::string ta_aside(const Session& session, const Ta& ta, WordingStatus status)
{
    switch (state_of(session, ta)) {
        case TaState::withdrawn: return say("WITHDRAWN");
        case TaState::superseded:
            return ta.superseded_by
                     ? say("SUPERSEDED BY {ta}", {{"ta", label_of(ta.superseded_by)}})
                     : say("SUPERSEDED");
        case TaState::voted_down: return say("REOPENED - NOT AGREED");
        case TaState::ratified: return say("RATIFIED");
        case TaState::in_package:
        case TaState::initialled: return say("SUBJECT TO RATIFICATION");
        default: break;
    }
    return is_consensus(status) ? say("NOT YET INITIALLED") : say("DRAFT - NOT AGREED");
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
    }
    FactTable facts;
    add_parties(facts, session);
    add_issue(facts, *find(session, ta.issue));
    add_row(facts, say("Meeting"), meeting_of(session, ta.drafted_ms));
    add_row(facts, say("Revision"), std::to_string(ta.revision));
    add_changes(facts, session, ta.languages);
    add_row(facts, say("Status"), status_sentence(session, ta));
    add_approvals(facts, session, ta.issue);
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
