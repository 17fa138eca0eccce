// Events and their parts as words, for what a test says when it fails.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/session/enums.h"

#include <ostream>
#include <string>
#include <type_traits>
#include <vector>

namespace jointly {

template <class Tag>
void PrintTo(const Id<Tag>& id, std::ostream* out)
{
    *out << id.value;
}

inline void PrintTo(const Decimal& value, std::ostream* out) { *out << plain(value); }
inline void PrintTo(const Date& date, std::ostream* out) { *out << iso(date); }

template <class T>
requires std::is_enum_v<T>
void PrintTo(const T& value, std::ostream* out)
{
    if constexpr (requires { word_of(value); }) {
        *out << word_of(value);
    } else {
        *out << static_cast<int>(value);
    }
}

template <class T>
void print_field(const T& value, std::ostream* out)
{
    if constexpr (std::is_same_v<T, std::string>) {
        *out << '"' << value << '"';
    } else if constexpr (std::is_arithmetic_v<T>) {
        *out << +value;
    } else if constexpr (requires { value.begin(); }) {
        *out << '[';
        for (const auto& element : value) {
            print_field(element, out);
            *out << ' ';
        }
        *out << ']';
    } else {
        PrintTo(value, out);
    }
}

template <Walkable T>
void PrintTo(const T& value, std::ostream* out)
{
    if constexpr (requires { T::tag; }) {
        *out << T::tag << ' ';
    }
    *out << '{';
    T::fields(value, [&](auto name, const auto& field) {
        *out << field_name(name) << ": ";
        print_field(field, out);
        *out << "  ";
    });
    *out << '}';
}

}  // namespace jointly
