#include "app/caucus/window/caucus_state.h"

#include "app/script/words.h"
#include "core/base/say.h"

#include <algorithm>

namespace jointly {

namespace {

struct Turn {
    CaucusPlace place = CaucusPlace::ours;
    Page page = Page::issue;  // of a joint one
    friend bool operator==(const Turn&, const Turn&) = default;
};

std::vector<Turn> turns()
{
    std::vector<Turn> all{{CaucusPlace::ours, Page::issue}};
    for (const Page page : issue_pages()) {
        all.push_back({CaucusPlace::joint, page});
    }
    all.push_back({CaucusPlace::round, Page::issue});
    for (const Page page : session_pages()) {
        all.push_back({CaucusPlace::joint, page});
    }
    return all;
}

Turn turn_of(const CaucusState& state)
{
    return {state.place, state.place == CaucusPlace::joint ? state.view.page : Page::issue};
}

// What words without a ';' are taken for.
enum class TypedAs : std::uint8_t { note_on_issue, note_on_round, interest, option, criterion };

TypedAs typed_as(const CaucusState& state)
{
    if (state.place != CaucusPlace::joint) {
        return state.place == CaucusPlace::round ? TypedAs::note_on_round : TypedAs::note_on_issue;
    }
    switch (state.view.page) {
        case Page::interests: return TypedAs::interest;
        case Page::options: return TypedAs::option;
        case Page::criteria: return TypedAs::criterion;
        default:
            return is_of_issue(state.view.page) ? TypedAs::note_on_issue : TypedAs::note_on_round;
    }
}

std::string verb_of(TypedAs typed)
{
    const auto note_on = [](std::string_view what) {
        return std::string(word_of(PrivateLineKind::note)) + ' ' + std::string(what);
    };
    switch (typed) {
        case TypedAs::note_on_issue: return note_on("issue");
        case TypedAs::note_on_round: return note_on("round");
        case TypedAs::interest: return std::string(word_of(PrivateLineKind::interest));
        case TypedAs::option: return std::string(word_of(PrivateLineKind::option));
        case TypedAs::criterion: break;
    }
    return std::string(word_of(PrivateLineKind::criterion));
}

}  // namespace

void turn_page(CaucusState& state, int by)
{
    const std::vector<Turn> all = turns();
    const auto now = std::find(all.begin(), all.end(), turn_of(state));
    const auto count = static_cast<int>(all.size());
    const int place = now == all.end() ? 0 : static_cast<int>(now - all.begin()) + by;
    const Turn& next = all[static_cast<std::size_t>((place % count + count) % count)];
    state.place = next.place;
    state.view.page = next.page;
    state.sheet = 0;
}

void turn_issue(const OpenCaucus& caucus, CaucusState& state, int by)
{
    const std::vector<IssueId>& order = caucus.session().issue_order;
    const auto now = std::find(order.begin(), order.end(), caucus.session().turned_to);
    if (now == order.end()) {
        return;
    }
    const auto count = static_cast<int>(order.size());
    const int place = static_cast<int>(now - order.begin()) + by;
    state.view.issue = order[static_cast<std::size_t>((place % count + count) % count)];
    state.sheet = 0;
}

void look_back(const OpenCaucus& caucus, CaucusState& state, std::optional<std::uint64_t> after)
{
    if (state.place != CaucusPlace::joint) {
        state.place = CaucusPlace::joint;
        state.view.page = Page::issue;
    }
    state.view.after = after;
    state.sheet = 0;
    if (!after) {
        state.then = Session{};
    } else if (state.then_of != after) {
        state.then = session_at(caucus.joint(), *after);
    }
    state.then_of = after;
}

void look_up(CaucusState& state, LookedUp found)
{
    state.looked_up = std::move(found);
    state.place = CaucusPlace::looked_up;
    state.sheet = 0;
}

void leave_looked_up(CaucusState& state)
{
    state.looked_up = LookedUp{};
    state.place = CaucusPlace::ours;
    state.sheet = 0;
}

void leave_page(const OpenCaucus& caucus, CaucusState& state)
{
    if (state.place == CaucusPlace::joint && state.view.after) {
        look_back(caucus, state, std::nullopt);
        return;
    }
    leave_looked_up(state);
}

std::string purpose_of(const CaucusState& state)
{
    if (is_to_go(state)) {
        return std::holds_alternative<ReleaseToGo>(state.looked_up.to_go) ? say("Release")
                                                                          : say("Initials");
    }
    switch (typed_as(state)) {
        case TypedAs::note_on_issue: return say("Note on the issue");
        case TypedAs::note_on_round: return say("Note on the round");
        case TypedAs::interest: return say("Our interest");
        case TypedAs::option: return say("Our option");
        case TypedAs::criterion: break;
    }
    return say("Our criterion");
}

std::string script_for(const CaucusState& state, std::string_view words)
{
    return words.starts_with(';') ? std::string(words.substr(1))
                                  : verb_of(typed_as(state)) + ' ' + quoted(words);
}

}  // namespace jointly
