#include "core/record/left_out.h"

#include "core/base/base64.h"
#include "core/base/fields.h"

#include <algorithm>
#include <type_traits>

namespace jointly {

namespace {

constexpr std::string_view numbered_beginning = "[left out ";

template <class OneEvent>
bool brings_in(const OneEvent& event)
{
    bool found = false;
    OneEvent::fields(event, [&](auto name, const auto&) {
        using Name = decltype(name);
        found = found || std::is_same_v<Name, fresh> || std::is_same_v<Name, spoken>;
    });
    return found;
}

// A spoken number is one of its issue.
template <class OneEvent>
bool is_spoken_of(const OneEvent& event)
{
    bool found = false;
    OneEvent::fields(event,
        [&](auto name, const auto&) { found = found || std::is_same_v<decltype(name), spoken>; });
    return found;
}

template <class T>
void leave_out_all(T& value)
{
    if constexpr (std::is_same_v<T, std::string>) {
        value = value.empty() ? value : std::string(left_out_words);
    } else if constexpr (Walkable<T>) {
        T::fields(value, [](auto, auto& field) { leave_out_all(field); });
    } else {
        value = T{};
    }
}

template <class OneEvent>
OneEvent only_ids_of(OneEvent event)
{
    [[maybe_unused]] IssueId issue;
    if constexpr (requires { event.issue; }) {
        issue = is_spoken_of(event) ? event.issue : IssueId{};
    }
    OneEvent::fields(event, [](auto name, auto& field) {
        using Name = decltype(name);
        if constexpr (!std::is_same_v<Name, fresh> && !std::is_same_v<Name, spoken>) {
            leave_out_all(field);
        }
    });
    if constexpr (requires { event.issue; }) {
        event.issue = issue;
    }
    if constexpr (std::is_same_v<OneEvent, AttachmentKept>) {
        event.content = to_base64(left_out_words);  // a document without bytes cannot be read
    }
    return event;
}

}  // namespace

std::string left_out(int which)
{
    return which <= 1 ? std::string(left_out_words)
                      : std::string(numbered_beginning) + std::to_string(which) + "]";
}

bool is_left_out(std::string_view text)
{
    if (text == left_out_words) {
        return true;
    }
    if (!text.starts_with(numbered_beginning) || !text.ends_with(']')) {
        return false;
    }
    text.remove_prefix(numbered_beginning.size());
    text.remove_suffix(1);
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Event> what_is_left_of(const Event& event)
{
    return std::visit(
        [](const auto& one) {
            return brings_in(one) ? std::optional<Event>(only_ids_of(one)) : std::nullopt;
        },
        event);
}

bool only_reserves(const Entry& entry)
{
    const auto* const events = std::get_if<Events>(&entry.what);
    return events != nullptr && std::all_of(events->begin(), events->end(), [](const Event& event) {
        const auto left = what_is_left_of(event);
        return left && *left == event;
    });
}

}  // namespace jointly
