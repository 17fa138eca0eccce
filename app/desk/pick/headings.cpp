// Headings that chosen items can be put under.
#include "app/desk/chosen.h"
#include "app/desk/pick/picks.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/rules/decide.h"
#include "core/session/find.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

namespace {

// A heading of the issue, and the spoken numbers of what stands under it.
struct Used {
    std::string heading;
    std::vector<int> numbers;
};

std::vector<Used> headings_on(const Session& session, IssueId issue)
{
    std::vector<Used> used;
    const auto look_at = [&](const auto& item) {
        if (item.issue != issue || !stands(item) || item.heading.empty()) {
            return;
        }
        auto place = std::find_if(
            used.begin(), used.end(), [&](const Used& one) { return one.heading == item.heading; });
        if (place == used.end()) {
            place = used.insert(used.end(), Used{item.heading, {}});
        }
        place->numbers.push_back(item.number);
    };
    std::for_each(session.interests.begin(), session.interests.end(), look_at);
    std::for_each(session.options.begin(), session.options.end(), look_at);
    return used;
}

// "#1, #4"
std::string called(const std::vector<int>& numbers)
{
    std::vector<std::string> words;
    for (const int number : numbers) {
        words.push_back(say("#{number}", {{"number", number}}));
    }
    return list_of(words);
}

class Headings {
public:
    Headings(const Session& session, const Grouping& grouping)
        : session_(session), grouping_(grouping), used_(headings_on(session, session.turned_to))
    {}

    // Where one of the items stands under a heading, first of all that it stands under none any more.
    [[nodiscard]] std::vector<Pick> offered() const
    {
        std::vector<Pick> picks;
        const auto moves_out = [&](const Used& one) {
            return std::any_of(one.numbers.begin(), one.numbers.end(), [&](int number) {
                const auto& chosen = grouping_.numbers;
                return std::find(chosen.begin(), chosen.end(), number) != chosen.end();
            });
        };
        if (std::any_of(used_.begin(), used_.end(), moves_out)) {
            picks.push_back(row({}, say("Under no heading any more"), {}, {}));
        }
        int place = 0;
        for (const Used& one : used_) {
            picks.push_back(
                row(one.heading, one.heading, called(one.numbers), std::to_string(++place)));
        }
        return picks;
    }

    [[nodiscard]] Pick fresh(const std::string& heading) const
    {
        return row(heading, heading, say("A new heading"), {});
    }

private:
    // A refused heading comes back into the line, which is then still for it.
    [[nodiscard]] Pick row(
        const std::string& heading, std::string title, std::string detail, std::string key) const
    {
        Pick pick{std::move(title), std::move(detail), std::move(key), {}, {}};
        const auto command = grouping(session_, grouping_.numbers, heading);
        if (!command) {
            pick.why_not = gone_meanwhile();
            return pick;
        }
        if (const auto decided = decide(session_, *command); !decided.ok()) {
            pick.why_not = decided.problem().text;
        }
        pick.wanted = {SetPurpose{grouping_, {}}, DoAct{Act{*command}, heading, {}}};
        if (heading.empty()) {
            pick.wanted.emplace_back(LeavePurpose{});
        }
        return pick;
    }

    const Session& session_;
    const Grouping& grouping_;
    std::vector<Used> used_;
};

}  // namespace

std::vector<Pick> headings_to_pick(const Session& session, const UiState& ui)
{
    const auto* const asked = std::get_if<Grouping>(&ui.purpose);
    if (asked == nullptr) {
        return {};
    }
    const Headings headings(session, *asked);
    const std::string typed = tidy(ui.filter.text());
    std::vector<Pick> picks = matching(headings.offered(), typed);
    if (typed.empty()) {
        return picks;
    }
    const auto is_called_so = [&](const Pick& pick) { return folded(pick.title) == folded(typed); };
    const auto others = std::stable_partition(picks.begin(), picks.end(),
        [&](const Pick& pick) { return pick.key == typed || is_called_so(pick); });
    if (std::none_of(picks.begin(), picks.end(), is_called_so)) {
        picks.insert(others, headings.fresh(typed));
    }
    return picks;
}

}  // namespace jointly
