#include "core/agreement/packet.h"

#include "core/agreement/agreement_grid.h"
#include "core/agreement/open_items.h"
#include "core/agreement/packet_parts.h"
#include "core/agreement/parts.h"
#include "core/agreement/round_parts.h"
#include "core/agreement/successor_sheet.h"
#include "core/agreement/ta_sheet.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/session/citation.h"

#include <iterator>
#include <utility>

namespace jointly {

namespace {

constexpr const char* summary_name = "summary";
constexpr const char* agreements_name = "agreements";
constexpr const char* redline_name = "redline";
constexpr const char* clean_name = "clean";
constexpr const char* sheets_name = "sheets";

Document cover_of(
    const Session& session, const Successor& successor, const SheetTemplates& templates)
{
    return templates.fill(packet_cover_template, cover_values(session, successor),
        {round_aside(session), {{}, wording_of(session, successor)}, {}});
}

void add_agreements(Document& summary, const Session& session)
{
    summary.blocks.emplace_back(HeadingLine{2, say("Tentative agreements")});
    summary.blocks.emplace_back(agreement_grid(session));
}

void add_unchanged(Document& summary, const Session& session, const Successor& successor)
{
    summary.blocks.emplace_back(HeadingLine{2, say("Articles that stay as they are")});
    if (successor.unchanged.empty()) {
        summary.blocks.emplace_back(
            Statement{say("Of what was entered of the current contract, no article stays as it "
                          "is.")});
        return;
    }
    FactTable facts;
    for (const ProvisionId id : successor.unchanged) {
        const Provision& provision = *find(session, id);
        if (provision.label.empty()) {
            facts.rows.push_back({citation(session, provision), {}});
        } else {
            facts.rows.push_back({provision.label, provision.title});
        }
    }
    summary.blocks.emplace_back(std::move(facts));
}

void add_bodies(Document& summary, const Session& session)
{
    if (session.approvals.empty()) {
        summary.blocks.emplace_back(HeadingLine{2, say("Approvals")});
        summary.blocks.emplace_back(
            Statement{say("No body that ratifies or approves was named yet.")});
        return;
    }
    add_all_approvals(summary, session);
}

void add_all_letters(Document& summary, const Session& session)
{
    if (session.letters.empty()) {
        summary.blocks.emplace_back(HeadingLine{2, say("Letters")});
        summary.blocks.emplace_back(Statement{say("No letter of understanding was drafted.")});
        return;
    }
    add_letters(summary, Session{}, session);
}

void add_contents(Document& summary)
{
    summary.blocks.emplace_back(HeadingLine{2, say("What lies beside this summary")});
    summary.blocks.emplace_back(FactTable{
        {{redline_name, say("Every change against the current contract, and the letters")},
            {clean_name, say("The contract as it then reads")},
            {sheets_name, say("The sheet of each agreement, as it was initialled")},
            {agreements_name, say("The list of agreements, for a spreadsheet")}}});
}

Document summary_of(
    const Session& session, const Successor& successor, const SheetTemplates& templates)
{
    Document summary = cover_of(session, successor, templates);
    add_still_open(summary, session);
    add_reasons(summary, session, successor);
    add_agreements(summary, session);
    add_all_letters(summary, session);
    add_unchanged(summary, session, successor);
    add_effective_dates(summary, session, successor);
    add_payroll_steps(summary, session);
    add_bodies(summary, session);
    add_contents(summary);
    return as_kept(std::move(summary), session);
}

// Of agreements that hold alone: a draft among sheets that are voted on would be signed unseen.
Document sheets_of(const Session& session, const SheetTemplates& templates)
{
    Document sheets{say("Tentative agreements"), {}};
    for (const Ta* const ta : agreements_that_hold(session)) {
        if (!sheets.blocks.empty()) {
            sheets.blocks.emplace_back(PageBreak{});
        }
        Document sheet = ta_sheet(session, *ta, templates);
        std::move(sheet.blocks.begin(), sheet.blocks.end(), std::back_inserter(sheets.blocks));
    }
    return sheets;
}

}  // namespace

Result<std::vector<PacketPaper>> packet_of(const Session& session, const SheetTemplates& templates)
{
    if (agreements_that_hold(session).empty()) {
        return Problem{say("No agreement is initialled by every deciding party yet, so there is "
                           "nothing to ratify. Initial one first, with the command: initial")};
    }
    const Document agreements =
        as_kept({say("Tentative agreements"), {agreement_grid(session)}}, session);
    return std::vector<PacketPaper>{
        {summary_name, summary_of(session, successor_of(session), templates),
            {PaperFormat::text, PaperFormat::html, PaperFormat::docx}},
        {agreements_name, agreements, {PaperFormat::csv}},
        {redline_name, successor_sheet(session, SuccessorScope::whole, templates),
            {PaperFormat::html, PaperFormat::docx}},
        {clean_name, successor_sheet(session, SuccessorScope::clean, templates),
            {PaperFormat::docx_clean}},
        {sheets_name, sheets_of(session, templates),
            {PaperFormat::html, PaperFormat::docx_visual}}};
}

}  // namespace jointly
