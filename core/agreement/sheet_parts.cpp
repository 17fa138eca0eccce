#include "core/agreement/sheet_parts.h"

#include "core/agreement/parts.h"
#include "core/agreement/round_parts.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <utility>

namespace jointly {

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

std::string told(std::int64_t at_ms, int utc_offset_min)
{
    return say("{date}, {time}", {{"date", long_date(local_date(at_ms, utc_offset_min))},
                                     {"time", clock_time(at_ms, utc_offset_min)}});
}

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

void add_rows(FactTable& facts, std::string name, std::vector<std::string> values)
{
    for (std::string& value : values) {
        add_row(facts, std::exchange(name, {}), std::move(value));
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

std::vector<std::string> party_names(const Session& session)
{
    std::vector<std::string> names;
    for (const Party& party : session.parties) {
        if (party.deciding) {
            names.push_back(party.full_name.empty()
                                ? party.name
                                : say("{full_name} (\"{name}\")",
                                    {{"full_name", party.full_name}, {"name", party.name}}));
        }
    }
    return names;
}

std::vector<std::string> changes_of(const Session& session, const std::vector<LanguageId>& ids)
{
    std::vector<std::string> changes;
    for (const LanguageId id : ids) {
        const Language& language = *find(session, id);
        changes.push_back(change_of(session, *find(session, language.provision), language));
    }
    return changes;
}

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

std::string wording_of(const Session& session, const std::vector<LanguageId>& ids)
{
    return say("Wording {fingerprint}", {{"fingerprint", short_fingerprint(session, ids)}});
}

std::string pass_of(const Session& session, const TaPass& pass)
{
    return say("{party}, by {name}, {when}",
        {{"party", find(session, pass.party)->name}, {"name", with(pass.name, pass.capacity)},
            {"when", told(session, pass.at_ms)}});
}

std::string came_from(const Session& session, const Ta& ta)
{
    return !ta.passes.empty() && ta.passes.back().revision == ta.revision
             ? pass_of(session, ta.passes.back())
             : std::string();
}

std::vector<std::string> subject_to(const Session& session, IssueId issue)
{
    std::vector<std::string> waits;
    for (const Approval& approval : session.approvals) {
        if (approval.kind == ApprovalKind::approval && (!approval.issue || approval.issue == issue)
            && !said_yes(approval)) {
            waits.push_back(approval.due ? say("approval by {body} by {date}",
                                {{"body", approval.body}, {"date", long_date(approval.due)}})
                                         : say("approval by {body}", {{"body", approval.body}}));
        }
    }
    return waits;
}

std::vector<DocumentBlock> approvals_of(const Session& session, IssueId issue)
{
    Document document;
    Part part(document, say("Approvals"));
    for (const Approval& approval : session.approvals) {
        if (!approval.issue || approval.issue == issue) {
            add_approval_rows(part, session, approval);
        }
    }
    part.finish();
    return std::move(document.blocks);
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

}  // namespace jointly
