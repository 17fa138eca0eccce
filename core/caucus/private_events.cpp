#include "core/caucus/private_events.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/base/time_limits.h"
#include "core/json/fields.h"
#include "core/json/gate.h"

#include <type_traits>

namespace jointly {

namespace {

// Words are as they were tidied when they were entered, and no longer than those of a session.
template <class T>
void check_entered_words(Reader& reader, const T& value)
{
    if constexpr (std::is_same_v<T, std::string>) {
        if (!check_words("", value).ok()) {
            reader.refuse(say("holds words that are too long."));
        }
    } else if constexpr (Walkable<T>) {
        T::fields(value, [&](auto, const auto& field) { check_entered_words(reader, field); });
    }
}

template <class Kind>
bool read_if(std::string_view tag, Reader& reader, PrivateEvent& event)
{
    if (tag != Kind::tag) {
        return false;
    }
    Kind read{};
    read_facts(reader, "d", read);
    read_words(reader, "x", read);
    check_entered_words(reader, read);
    event = std::move(read);
    return true;
}

template <class... Kinds>
bool read_kind(std::string_view tag, Reader& reader, PrivateEvent& event, std::variant<Kinds...>*)
{
    return (read_if<Kinds>(tag, reader, event) || ...);
}

}  // namespace

std::string text_of_entry(const PrivateEntry& entry)
{
    Writer line(Root::object);
    line.integer("t", entry.at_ms);
    std::visit(
        [&]<class Kind>(const Kind& event) {
            line.text("k", Kind::tag);
            write_facts(line, "d", event);
            write_words(line, "x", event);
        },
        entry.event);
    return line.finish();
}

Result<PrivateEntry> entry_of_text(std::string_view text)
{
    if (const Refusable fit = check_json_line(text); !fit.ok()) {
        return fit.problem();
    }
    PrivateEntry entry;
    Reader reader(text);
    entry.at_ms = reader.integer("t");
    const std::string tag = reader.text("k");
    if (entry.at_ms < moment_min_ms || entry.at_ms > moment_max_ms) {
        reader.refuse(say("holds a time that no clock tells."));
    }
    if (reader.ok() && !read_kind(tag, reader, entry.event, static_cast<PrivateEvent*>(nullptr))) {
        return Problem{say("is of a kind that a newer Jointly wrote.")};
    }
    if (!reader.ok() || !reader.at_end()) {
        return Problem{reader.ok() ? say("holds more than belongs there.") : reader.problem()};
    }
    return entry;
}

}  // namespace jointly
