#include "core/agreement/successor_sheet.h"

#include "core/agreement/contract_sheet.h"
#include "core/agreement/open_items.h"
#include "core/agreement/parts.h"
#include "core/agreement/round_parts.h"
#include "core/agreement/struck_references.h"
#include "core/agreement/successor.h"
#include "core/agreement/wording_status.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/session/citation.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

std::string labels_of(const std::vector<TaId>& ids)
{
    std::vector<std::string> labels;
    for (const TaId id : ids) {
        labels.push_back(label_of(id));
    }
    return joined(labels);
}

// Whether the words name it as it is cited, but for a "Section" before it.
bool is_named_by(std::string_view cited, std::string_view words)
{
    return words.ends_with(cited) || cited.ends_with(words);
}

// What still speaks of what was struck.
void add_notes_on_references(Document& sheet, const Session& session, const Successor& successor)
{
    const auto references = struck_references(session, successor);
    for (const StruckReference& reference : references) {
        const std::string in = citation(session, *find(session, reference.in));
        const std::string to = citation(session, *find(session, reference.to));
        sheet.blocks.emplace_back(
            Note{is_named_by(to, reference.words)
                     ? say("{label} refers to {citation}, which is struck.",
                         {{"label", in}, {"citation", reference.words}})
                     : say("{label} refers to {citation} ({provision}), which is struck.",
                         {{"label", in}, {"citation", reference.words}, {"provision", to}})});
    }
    if (references.empty()) {
        sheet.blocks.emplace_back(
            Note{say("No reference to it was found in what stays. Look through it once more: only "
                     "references by a label can be found.")});
    }
}

void add_notes_on(Document& sheet, const Session& session, const Successor& successor)
{
    const auto note = [&](std::string text) { sheet.blocks.emplace_back(Note{std::move(text)}); };
    if (successor.changes.empty()) {
        note(say("No agreement is initialled by every deciding party yet, so this is the current "
                 "contract."));
    }
    for (const AgreedChange& change : successor.changes) {
        if (!change.earlier.empty()) {
            note(say("{provision} is changed by {earlier} too. The words of {ta}, the later one, "
                     "stand here.",
                {{"provision", heading_of(session, *find(session, change.provision))},
                    {"earlier", labels_of(change.earlier)}, {"ta", label_of(change.ta)}}));
        }
    }
    std::vector<std::string> struck;
    for (const AgreedChange& change : successor.changes) {
        if (find(session, change.language)->text.empty()) {
            struck.push_back(heading_of(session, *find(session, change.provision)));
        }
    }
    if (!struck.empty()) {
        note(
            say("Struck: {provisions}. Nothing is numbered anew after it, and every label stays as "
                "it was entered.",
                {{"provisions", joined(struck)}}));
        add_notes_on_references(sheet, session, successor);
    }
}

void add_marks(Document& sheet, const Session& session, const Successor& successor)
{
    for (const ProvisionId id : successor.new_headings) {
        sheet.blocks.emplace_back(Note{
            say("{heading} is shown as new, since nothing that is in force was entered below it.",
                {{"heading", heading_of(session, *find(session, id))}})});
    }
    sheet.blocks.emplace_back(MarksLegend{});
}

void add_letters_behind(Document& sheet, const Session& session, bool clean)
{
    bool is_first = true;
    for (const Letter& letter : session.letters) {
        if (letter.withdrawn) {
            continue;
        }
        if (std::exchange(is_first, false)) {
            sheet.blocks.emplace_back(PageBreak{});
            sheet.blocks.emplace_back(HeadingLine{2, say("Letters of understanding")});
            sheet.blocks.emplace_back(
                Note{say("Letters stand here as they were drafted last. The record keeps no "
                         "initials on them: see that both parties signed them.")});
        }
        sheet.blocks.emplace_back(
            HeadingLine{3, say("{label} {title}",
                               {{"label", label_of(letter.id)}, {"title", letter.terms.title}})});
        sheet.blocks.emplace_back(FactTable{{{say("In effect"), term_of(letter.terms)}}});
        const std::string& text = letter.terms.text;
        sheet.blocks.emplace_back(
            Paragraph{{}, clean ? redline(text, text) : redline("", text), 0});
    }
    if (is_first) {
        sheet.blocks.emplace_back(Statement{say("No letter of understanding was drafted.")});
    }
}

// Of all words that agreements bring into it.
std::string fingerprint_of(const Session& session, const Successor& successor)
{
    std::vector<LanguageId> languages;
    for (const AgreedChange& change : successor.changes) {
        languages.push_back(change.language);
    }
    return languages.empty() ? std::string{} : short_fingerprint(session, languages);
}

}  // namespace

std::string wording_of(const Session& session, const Successor& successor)
{
    const std::string fingerprint = fingerprint_of(session, successor);
    return fingerprint.empty() ? std::string{}
                               : say("Wording {fingerprint}", {{"fingerprint", fingerprint}});
}

std::string round_aside(const Session& session)
{
    const auto agreements = agreements_that_hold(session);
    if (agreements.empty()) {
        return say("NOTHING INITIALLED YET");
    }
    return std::all_of(agreements.begin(), agreements.end(),
               [&](const Ta* ta) { return is_ratified(session, *ta); })
             ? say("RATIFIED")
             : say("SUBJECT TO RATIFICATION");
}

TemplateValues cover_values(const Session& session, const Successor& successor)
{
    TemplateValues values;
    values.set("parties", parties_of(session));
    if (session.term) {
        values.set("term", term_of(*session.term));
    }
    std::vector<std::string> agreements;
    for (const Ta* const ta : agreements_that_hold(session)) {
        agreements.push_back(say("{label} {issue}: {status}",
            {{"label", label_of(ta->id)}, {"issue", short_name(*find(session, ta->issue))},
                {"status", status_sentence(session, *ta)}}));
    }
    values.set("agreements", std::move(agreements));
    values.set("fingerprint", fingerprint_of(session, successor));
    Document approvals;
    add_all_approvals(approvals, session);
    values.set_blocks("approvals", std::move(approvals.blocks));
    return values;
}

Document successor_sheet(
    const Session& session, SuccessorScope scope, const SheetTemplates& templates)
{
    const Successor successor = successor_of(session);
    const bool clean = scope == SuccessorScope::clean;
    const ContractRedline changed = redline(successor.before, successor.after);
    TemplateValues values = cover_values(session, successor);
    FactTable counts;
    add_counts(counts, clean ? ContractChanges{} : changes_of(changed));
    if (!counts.rows.empty()) {
        values.set_blocks("counts", {std::move(counts)});
    }
    Document sheet = templates.fill(successor_cover_template, values,
        {round_aside(session), {{}, wording_of(session, successor)}, {}});
    add_still_open(sheet, session);
    add_notes_on(sheet, session, successor);
    if (!clean) {
        add_marks(sheet, session, successor);
    }
    sheet.blocks.emplace_back(HeadingLine{2, say("Contract")});
    add_contract(sheet, clean ? redline(successor.after, successor.after) : changed,
        scope == SuccessorScope::changes ? SheetScope::changes_alone : SheetScope::whole_contract);
    add_letters_behind(sheet, session, clean);
    return as_kept(std::move(sheet), session);
}

}  // namespace jointly
