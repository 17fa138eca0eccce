#include "app/desk/pick/picks.h"
#include "core/base/text.h"

#include <algorithm>

namespace jointly {

namespace {

bool holds_all(const std::string& text, const std::vector<std::string_view>& words)
{
    const std::string all = folded(text);
    return std::all_of(words.begin(), words.end(),
        [&](std::string_view word) { return all.find(word) != std::string::npos; });
}

}  // namespace

std::vector<Pick> matching(std::vector<Pick> picks, std::string_view words)
{
    const std::string wanted = folded(std::string(words));
    const auto parts = split(wanted, ' ');
    std::erase_if(picks, [&](const Pick& pick) {
        return !holds_all(pick.title + ' ' + pick.detail + ' ' + pick.key, parts);
    });
    std::stable_partition(
        picks.begin(), picks.end(), [&](const Pick& pick) { return holds_all(pick.title, parts); });
    return picks;
}

std::vector<Pick> picks_for(const Session& session, const UiState& ui, std::int64_t now_ms)
{
    switch (ui.overlay) {
        case Overlay::commands:
            return matching(commands_to_pick(session, ui, now_ms), ui.filter.text());
        case Overlay::issues: return matching(issues_to_pick(session), ui.filter.text());
        case Overlay::found: return found(session, ui.filter.text());
        case Overlay::headings: return headings_to_pick(session, ui);
        default: return {};
    }
}

}  // namespace jointly
