#include "core/agreement/thread.h"

#include "core/agreement/parts.h"
#include "core/agreement/round_parts.h"
#include "core/agreement/sheet_parts.h"
#include "core/agreement/thread_parts.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/drafting_warnings.h"
#include "core/process/names.h"
#include "core/record/headlines.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

ThreadSources::ThreadSources(const Session& of, std::span<const Entry> record_of_it)
    : session(of),
      record(record_of_it),
      origins(origins_of(record_of_it)),
      tests(test_moments(record_of_it))
{}

std::string told_with_entry(const Session& session, const Stamp& stamp)
{
    return say(
        "{when}, entry {number}", {{"when", told(session, stamp.at_ms)}, {"number", stamp.seq}});
}

std::string told_of(const Session& session, const Origin& origin)
{
    const std::string first = told_with_entry(session, origin.first);
    return origin.last == origin.first
             ? first
             : say("{first}; changed {last}",
                 {{"first", first}, {"last", told_with_entry(session, origin.last)}});
}

namespace {

// What the parties agreed that may be done with this paper, before anything else of it is read.
void add_use_of_the_record(Document& document, const Session& session)
{
    const auto& rule = session.settings.record_rule;
    document.blocks.emplace_back(
        rule && !rule->evidence.empty()
            ? Note{say("What the parties agreed to use as evidence: {evidence}",
                {{"evidence", rule->evidence}})}
            : Note{say("The parties did not agree what of the record may be used as evidence.")});
}

void add_record_rule_rows(FactTable& facts, const Session& session)
{
    if (const auto& rule = session.settings.record_rule) {
        add_row(facts, say("What is kept"), rule->kept);
        add_row(facts, say("Who holds copies"), rule->copies);
        add_row(facts, say("How long"), rule->retention);
    }
}

void add_approval_words(Document& document, const Session& session, IssueId issue)
{
    Part rows(document, say("Approvals"));
    for (const Approval& approval : session.approvals) {
        if (!approval.issue || approval.issue == issue) {
            add_approval_rows(rows, session, approval);
        }
    }
    rows.finish_or_say(say("No body outside the room was asked to approve it."));
}

void add_acts(Document& document, const ThreadSources& sources, TaId ta)
{
    Part rows(document, say("What became of {ta}", {{"ta", label_of(ta)}}));
    const auto acts = sources.origins.acts.find(ta);
    if (acts != sources.origins.acts.end()) {
        for (const TaAct& act : acts->second) {
            rows.add(say("Entry {number}", {{"number", act.stamp.seq}}),
                say("{what}, {when}", {{"what", headline(sources.session, act.event)},
                                          {"when", told(sources.session, act.stamp.at_ms)}}));
        }
    }
    rows.finish_or_say(say("Nothing was done with it."));
}

void add_initials(Document& document, const Session& session, const Ta& ta)
{
    Part rows(document, say("Initials"));
    for (const Initials& given : ta.initials) {
        rows.add(find(session, given.party)->name,
            say("{name}, {when}, {how}, entry {number}",
                {{"name", with(given.name, given.capacity)},
                    {"when", told(given.at_ms, given.utc_offset_min)},
                    {"how", how_initialled(ta, given.party)}, {"number", given.seq}}));
    }
    rows.finish_or_say(say("Nobody has initialled {ta}.", {{"ta", label_of(ta.id)}}));
}

std::vector<OptionId> options_of_all(const Session& session, const Ta& ta)
{
    std::vector<OptionId> options;
    for (const LanguageId id : ta.languages) {
        for (const OptionId option : options_carried(session, *find(session, id))) {
            options.push_back(option);
        }
    }
    std::sort(options.begin(), options.end());
    options.erase(std::unique(options.begin(), options.end()), options.end());
    return options;
}

void add_notes_on_the_wording(Document& document, const Session& session, const Ta& ta)
{
    document.blocks.emplace_back(HeadingLine{2, say("Notes on the wording")});
    const std::vector<std::string> warnings = drafting_warnings(session, ta.issue, ta.languages);
    for (const std::string& warning : warnings) {
        document.blocks.emplace_back(Statement{warning});
    }
    if (warnings.empty()) {
        document.blocks.emplace_back(
            Statement{say("Nothing was found that drafters are known to overlook.")});
    }
}

void add_facts(Document& document, const Session& session, const Ta& ta)
{
    FactTable facts;
    add_rows(facts, say("Parties"), party_names(session));
    add_issue(facts, *find(session, ta.issue));
    add_row(facts, say("Meeting"), meeting_of(session, ta.drafted_ms));
    add_row(facts, say("Revision"), std::to_string(ta.revision));
    add_rows(facts, say("Changes"), changes_of(session, ta.languages));
    add_row(facts, say("Status"), status_sentence(session, ta));
    add_rows(facts, say("Subject to"), subject_to(session, ta.issue));
    add_record_rule_rows(facts, session);
    document.blocks.emplace_back(std::move(facts));
}

}  // namespace

Document thread_of(const Session& session, std::span<const Entry> record, const Ta& ta)
{
    const ThreadSources sources(session, record);
    const WordingStatus status = wording_status(session, ta.issue, ta.languages);
    const std::string label = label_of(ta.id);
    Document thread{say("The thread of {ta}", {{"ta", label}}), {}};
    thread.blocks.emplace_back(TitleLine{say("THE THREAD OF {ta}", {{"ta", label}}),
        ta_aside(session, ta, status),
        {say("Revision {number}", {{"number", ta.revision}}), wording_of(session, ta.languages)}});
    add_use_of_the_record(thread, session);
    add_facts(thread, session, ta);
    thread.blocks.emplace_back(MarksLegend{});
    for (const LanguageId id : ta.languages) {
        add_clause(thread, sources, ta, *find(session, id));
    }
    add_notes_on_the_wording(thread, session, ta);
    add_wording_tests(thread, sources, ta);
    add_straw_design(thread, sources, ta.issue);
    add_interests_served(thread, sources, ta.issue, options_of_all(session, ta));
    add_stories(thread, sources, ta.issue);
    add_proposals_not_accepted(thread, sources, ta.issue);
    add_approval_words(thread, session, ta.issue);
    add_acts(thread, sources, ta.id);
    add_initials(thread, session, ta);
    thread.blocks.emplace_back(RuleLine{});
    if (!record.empty()) {
        thread.blocks.emplace_back(Statement{say(
            "Drawn from the record up to entry {number}.", {{"number", record.back().stamp.seq}})});
    }
    return as_kept(std::move(thread), session);
}

}  // namespace jointly
