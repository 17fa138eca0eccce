// Where each issue is, as a board: a card for each stretch of the way on which issues are, and what is agreed
// last.
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <array>

namespace jointly {

namespace {

// Of a stretch; more than a room looks at.
constexpr std::size_t most_lines = 40;

// Ten steps are more than a room takes in: some stand together, under the name of one of them.
constexpr std::array columns{Step::story, Step::interests, Step::options, Step::criteria,
    Step::consensus, Step::language, Step::agreed};
constexpr std::size_t language_column = 5;
constexpr std::size_t agreed_column = 6;

std::size_t column_of(Step step)
{
    switch (step) {
        case Step::framing:
        case Step::story: return 0;
        case Step::interests: return 1;
        case Step::options: return 2;
        case Step::criteria:
        case Step::evaluation: return 3;
        case Step::straw:
        case Step::consensus: return 4;
        case Step::language:
        case Step::agreed: return language_column;
    }
    return 0;
}

// "2 Scheduling · TA-2 · Initialled"
std::string line_of(const Session& session, const Issue& issue, const Ta* ta)
{
    const std::string name =
        say("{number} {name}", {{"number", issue.id.value}, {"name", short_name(issue)}});
    return ta == nullptr ? name
                         : say("{issue} · TA-{number} · {state}",
                             {{"issue", name}, {"number", ta->id.value},
                                 {"state", name_of(state_of(session, *ta))}});
}

struct Stretch {
    std::size_t issues = 0;
    std::vector<std::string> lines;  // of the first of them

    void add(std::string line)
    {
        ++issues;
        if (lines.size() < most_lines) {
            lines.push_back(std::move(line));
        }
    }
    [[nodiscard]] Card card(std::string_view name) const
    {
        Card card = labelled(say("{count}", {{"count", issues}}), name);
        card.notes = lines;
        if (issues > lines.size()) {
            card.notes.push_back(
                say("and {count} more, which the agenda has", {{"count", issues - lines.size()}}));
        }
        return card;
    }
};

}  // namespace

void show_board(WallModel& model, const Session& session)
{
    if (session.issue_order.empty()) {
        model.empty = say("Raise the first issue; this page then shows how far each of them has "
                          "come.");
        return;
    }
    std::array<Stretch, columns.size()> way;
    Stretch aside;
    for (const IssueId id : session.issue_order) {
        const Issue& issue = *find(session, id);
        const Ta* const ta = latest_ta(session, id);
        if (ta != nullptr && is_initialled(session, *ta)) {
            way[agreed_column].add(line_of(session, issue, ta));
        } else if (issue.state != IssueState::open) {
            aside.add(say("{issue} · {state}",
                {{"issue", line_of(session, issue, nullptr)}, {"state", set_aside(issue)}}));
        } else {
            way[column_of(issue.step)].add(line_of(session, issue, ta));
        }
    }
    for (std::size_t place = 0; place < way.size(); ++place) {
        if (way[place].issues > 0) {
            Card card = way[place].card(name_of(session, columns[place]));
            card.strong = place == agreed_column;
            model.blocks.emplace_back(std::move(card));
        }
    }
    if (aside.issues > 0) {
        Card card = aside.card(say("Set aside"));
        card.quiet = true;
        model.blocks.emplace_back(std::move(card));
    }
}

}  // namespace jointly
