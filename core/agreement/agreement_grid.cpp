#include "core/agreement/agreement_grid.h"

#include "core/agreement/parts.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/session/citation.h"

namespace jointly {

namespace {

std::string labels_of(const Session& session, const std::vector<LanguageId>& languages)
{
    std::vector<std::string> labels;
    for (const LanguageId id : languages) {
        labels.push_back(citation(session, *find(session, find(session, id)->provision)));
    }
    return joined(labels);
}

std::string effective_of(const Session& session, const std::vector<LanguageId>& languages)
{
    std::vector<std::string> all;
    for (const LanguageId id : languages) {
        const Language& language = *find(session, id);
        const std::string from = words_of(language.effective);
        const std::string span = language.sunset ? say("{from} to {last}",
                                     {{"from", from}, {"last", long_date(language.sunset)}})
                                                 : from;
        if (!span.empty() && std::find(all.begin(), all.end(), span) == all.end()) {
            all.push_back(span);
        }
    }
    return joined(all);
}

// "Ratified"; "Superseded (TA-4)"; "Voted down (the swaps are missing)".
std::string state_in_ledger(const Session& session, const Ta& ta)
{
    const std::string state(name_of(state_of(session, ta)));
    return ta.superseded_by ? with(state, label_of(ta.superseded_by))
                            : with(state, ta.aside_reason);
}

}  // namespace

Date day_of(const Session& session, const Ta& ta)
{
    std::int64_t at_ms = ta.drafted_ms;
    for (const Initials& given : ta.initials) {
        at_ms = std::max(at_ms, given.at_ms);
    }
    const Meeting* const meeting = meeting_at(session, at_ms);
    return local_date(at_ms, meeting == nullptr ? 0 : meeting->utc_offset_min);
}

std::string issue_cell(const Issue& issue)
{
    return say("{number} {name}", {{"number", issue.id.value}, {"name", short_name(issue)}});
}

GridTable agreement_grid(const Session& session)
{
    GridTable grid{
        {say("No."), say("Provision"), say("Issue"), say("State"), say("Date"), say("In effect")},
        {}, GridTable::no_figures};
    for (const Ta& ta : session.tas) {
        grid.rows.push_back({label_of(ta.id), labels_of(session, ta.languages),
            issue_cell(*find(session, ta.issue)), state_in_ledger(session, ta),
            iso(day_of(session, ta)), effective_of(session, ta.languages)});
    }
    return grid;
}

void add_issues_without(GridTable& grid, const Session& session)
{
    for (const IssueId id : session.issue_order) {
        const Issue& issue = *find(session, id);
        const Ta* const ta = latest_ta(session, id);
        if (ta == nullptr || !is_on_the_table(*ta)) {
            const auto languages = current_languages(session, id);
            grid.rows.push_back({"-", labels_of(session, languages), issue_cell(issue),
                with(std::string(name_of(state_of(session, issue))), set_aside_sentence(issue)), "",
                effective_of(session, languages)});
        }
    }
}

}  // namespace jointly
