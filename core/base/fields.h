// What an event says of its own fields.
//
// Every event and every part of one has
//
//     static void fields(auto& self, auto&& visit) { visit(fresh{"id"}, self.id); visit("text", self.text); }
//
// and JSON, printing, comparison, reserving of ids and the tests walk it. The names are part of the
// session file and never change. No field is named h, c, n or x.
#pragma once

namespace jointly {

// The id that the event brings into being: the next of its kind, reserved for ever.
struct fresh {
    const char* name;
};

// The spoken number that the event brings in: the next of its issue, reserved for ever.
struct spoken {
    const char* name;
};

// An id that may be 0, for nothing. Every other id names something that is there.
struct none_ok {
    const char* name;
};

[[nodiscard]] constexpr const char* field_name(const char* name) { return name; }
[[nodiscard]] constexpr const char* field_name(fresh marked) { return marked.name; }
[[nodiscard]] constexpr const char* field_name(spoken marked) { return marked.name; }
[[nodiscard]] constexpr const char* field_name(none_ok marked) { return marked.name; }

// Whether a T has fields to walk.
template <class T>
concept Walkable = requires(const T& value)
{
    T::fields(value, [](auto, const auto&) {});
};

}  // namespace jointly
