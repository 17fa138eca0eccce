#include "core/agreement/picture_parts.h"

#include "core/agreement/parts.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/coverage.h"
#include "core/process/evaluation.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

constexpr std::size_t criteria_side_by_side = 4;  // as many as have room in 80 columns

std::string number_words(int number) { return say("#{number}", {{"number", number}}); }

std::string state_of_issue(const Session& session, const Issue& issue)
{
    if (const std::string aside = set_aside_sentence(issue); !aside.empty()) {
        return aside;
    }
    const Ta* const ta = latest_ta(session, issue.id);
    return ta == nullptr ? std::string{}
                         : say("{label}, {state}", {{"label", label_of(ta->id)},
                                                       {"state", name_of(state_of(session, *ta))}});
}

// "meets"; where the parties marked for themselves "U meets, M does not meet".
std::string words_of(const Session& session, const Cell& cell)
{
    if (cell.together) {
        return std::string(name_of(*cell.together));
    }
    std::vector<std::string> marks;
    for (const OptionMark& mark : cell.by_party) {
        marks.push_back(say("{letter} {mark}",
            {{"letter", find(session, mark.party)->letter}, {"mark", name_of(mark.mark)}}));
    }
    return joined(marks);
}

// Which options serve which interests.
std::vector<std::pair<OptionId, std::vector<InterestId>>> links_of(
    const Session& session, IssueId issue)
{
    std::vector<std::pair<OptionId, std::vector<InterestId>>> links;
    for (const Option& option : session.options) {
        if (option.issue == issue && !option.serves.empty()) {
            links.emplace_back(option.id, option.serves);
        }
    }
    return links;
}

}  // namespace

void add_board(Document& document, const Session& session)
{
    if (session.issue_order.empty()) {
        return;
    }
    GridTable table{
        {say("No."), say("Issue"), say("Step"), say("State")}, {}, GridTable::no_figures};
    for (const IssueId id : session.issue_order) {
        const Issue& issue = *find(session, id);
        table.rows.push_back(
            {say("{number}", {{"number", id.value}}), std::string(short_name(issue)),
                std::string(name_of(session, issue.step)), state_of_issue(session, issue)});
    }
    document.blocks.emplace_back(HeadingLine{2, say("Where the issues are")});
    document.blocks.emplace_back(std::move(table));
}

void add_coverage_table(
    Document& document, const Session& before, const Session& session, IssueId issue)
{
    if (links_of(before, issue) == links_of(session, issue)) {
        return;
    }
    GridTable table{{say("Interest"), say("Served by")}, {}, GridTable::no_figures};
    bool is_served = false;
    for (const InterestCoverage& one : coverage_of(session, issue).interests) {
        std::vector<std::string> options;
        for (const OptionId option : one.served_by) {
            options.push_back(number_words(find(session, option)->number));
        }
        const Interest& interest = *find(session, one.interest);
        is_served = is_served || !options.empty();
        table.rows.push_back({numbered(interest.number, interest.text),
            options.empty() ? say("not served yet") : joined(options)});
    }
    if (is_served) {
        document.blocks.emplace_back(
            HeadingLine{3, say("Interests and the options that serve them")});
        document.blocks.emplace_back(std::move(table));
    }
}

void add_evaluation_table(Document& document, const Session& session, IssueId issue)
{
    const Evaluation evaluation = evaluation_of(session, issue);
    if (!has_marks(evaluation)) {
        return;
    }
    document.blocks.emplace_back(HeadingLine{3, say("Options by criteria")});
    const std::size_t width = evaluation.criteria.size();
    for (std::size_t first = 0; first < width; first += criteria_side_by_side) {
        const std::size_t end = std::min(first + criteria_side_by_side, width);
        GridTable table{{say("Option")}, {}, GridTable::no_figures};
        for (std::size_t at = first; at < end; ++at) {
            const Criterion& criterion = *find(session, evaluation.criteria[at]);
            table.heads.push_back(numbered(criterion.number, criterion.text));
        }
        for (std::size_t option = 0; option < evaluation.options.size(); ++option) {
            const Option& one = *find(session, evaluation.options[option]);
            std::vector<std::string> row{numbered(one.number, one.text)};
            for (std::size_t at = first; at < end; ++at) {
                row.push_back(words_of(session, evaluation.cells[option * width + at]));
            }
            table.rows.push_back(std::move(row));
        }
        document.blocks.emplace_back(std::move(table));
    }
}

}  // namespace jointly
