// The fields of an event as JSON, in two parts that are kept apart in the file: its words (every
// std::string) and its facts (all else), so that words can be dropped and the rest still reads.
//
//   facts   ids and whole numbers as numbers, bool as true or false, enums as their words, dates as
//           "2026-07-01" or ""
//   lists   std::vector and std::optional alike: a list of all, of one or of none
//   part    a struct, list or optional with words in it stands in both parts, `{}` for an element that
//           has nothing to say in one; without words only in the facts, where it stands even if empty
//
// A list of bare texts does not compile: it would have no shape once its words are dropped. Reading
// fails by the state of the Reader alone; what was read before the fault stays in the value.
#pragma once

#include "core/base/decimal.h"
#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/base/words.h"
#include "core/json/archive.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace jointly {

// ---- which kinds of field there are -----------------------------------------------------------------

template <class T>
inline constexpr bool is_id_field = false;
template <class Tag>
inline constexpr bool is_id_field<Id<Tag>> = true;

template <class T>
inline constexpr bool is_vector_field = false;
template <class T>
inline constexpr bool is_vector_field<std::vector<T>> = true;

template <class T>
inline constexpr bool is_optional_field = false;
template <class T>
inline constexpr bool is_optional_field<std::optional<T>> = true;

template <class T>
concept WholeNumber = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char>;

// What is one JSON value and stands in the facts.
template <class T>
concept OneValue = is_id_field<T> || WholeNumber<T> || std::same_as<T, bool> || std::same_as<T,
    Date> || std::same_as<T, Decimal> || Worded<T>;

template <class T>
concept ListLike = is_vector_field<T> || is_optional_field<T>;

// Whether a T may be a field. Structs are asked when their fields are walked.
template <class T>
[[nodiscard]] consteval bool can_be_field()
{
    if constexpr (ListLike<T>) {
        using Element = typename T::value_type;
        return !std::same_as<Element, std::string> && can_be_field<Element>();
    } else {
        return OneValue<T> || std::same_as<T, std::string> || Walkable<T>;
    }
}

// Whether there are words anywhere in a T. fields() is walked once a type, over a default T.
template <class T>
[[nodiscard]] bool has_words()
{
    static_assert(can_be_field<T>(), "this kind of field cannot be kept in a file");
    if constexpr (ListLike<T>) {
        return has_words<typename T::value_type>();
    } else if constexpr (Walkable<T>) {
        static const bool found = [] {
            bool any = false;
            const T sample{};
            T::fields(sample, [&](auto, const auto& field) {
                any = has_words<std::remove_cvref_t<decltype(field)>>() || any;
            });
            return any;
        }();
        return found;
    } else {
        return std::same_as<T, std::string>;
    }
}

enum class FieldPart : std::uint8_t { facts, words };

// Whether a T is seen at all in a part.
template <class T>
[[nodiscard]] bool stands_in(FieldPart part)
{
    if constexpr (OneValue<T>) {
        return part == FieldPart::facts;
    } else if constexpr (std::same_as<T, std::string>) {
        return part == FieldPart::words;
    } else {
        return part == FieldPart::facts || has_words<T>();
    }
}

// ---- writing ----------------------------------------------------------------------------------------

template <OneValue T>
void write_value(Writer& writer, const char* name, const T& value)
{
    if constexpr (is_id_field<T>) {
        writer.integer(name, value.value);
    } else if constexpr (std::same_as<T, bool>) {
        writer.boolean(name, value);
    } else if constexpr (std::same_as<T, Date>) {
        writer.text(name, iso(value));
    } else if constexpr (std::same_as<T, Decimal>) {
        writer.text(name, plain(value));
    } else if constexpr (Worded<T>) {
        const std::string_view word = word_of(value);
        must(!word.empty(), "a value of a closed list has no word");
        writer.text(name, word);
    } else {
        must(std::in_range<std::int64_t>(value), "a number is too large for JSON");
        writer.integer(name, static_cast<std::int64_t>(value));
    }
}

// Whole, in this part, even where there is nothing to say. `name` is nullptr within a list.
template <class T>
void write_part(Writer& writer, FieldPart part, const char* name, const T& value)
{
    static_assert(can_be_field<T>(), "this kind of field cannot be kept in a file");
    if constexpr (OneValue<T>) {
        write_value(writer, name, value);
    } else if constexpr (std::same_as<T, std::string>) {
        writer.text(name, value);
    } else if constexpr (is_optional_field<T>) {
        writer.open_list(name);
        if (value) {
            write_part(writer, part, nullptr, *value);
        }
        writer.close();
    } else if constexpr (is_vector_field<T>) {
        writer.open_list(name);
        for (const auto& element : value) {
            write_part(writer, part, nullptr, element);
        }
        writer.close();
    } else {
        writer.open_object(name);
        T::fields(value, [&](auto field, const auto& held) {
            if (stands_in<std::remove_cvref_t<decltype(held)>>(part)) {
                write_part(writer, part, field_name(field), held);
            }
        });
        writer.close();
    }
}

// One object with all that is not words.
template <Walkable T>
void write_facts(Writer& writer, const char* name, const T& value)
{
    write_part(writer, FieldPart::facts, name, value);
}

// One object with the words alone; `{}` for a T that has none.
template <Walkable T>
void write_words(Writer& writer, const char* name, const T& value)
{
    write_part(writer, FieldPart::words, name, value);
}

// ---- reading ----------------------------------------------------------------------------------------

template <OneValue T>
void read_value(Reader& reader, const char* name, T& value)
{
    if constexpr (is_id_field<T>) {
        read_value(reader, name, value.value);
    } else if constexpr (std::same_as<T, bool>) {
        value = reader.boolean(name);
    } else if constexpr (std::same_as<T, Date>) {
        if (!from_iso(reader.text(name), value)) {
            reader.refuse(say("holds a day that the calendar does not have."));
        }
    } else if constexpr (std::same_as<T, Decimal>) {
        if (!from_plain(reader.text(name), value)) {
            reader.refuse(say("holds a number that is not written plainly."));
        }
    } else if constexpr (Worded<T>) {
        if (!from_word(reader.text(name), value)) {
            reader.refuse(say("holds a word that is not one of those for \"{name}\".",
                {{"name", name == nullptr ? "a list" : name}}));
        }
    } else {
        const std::int64_t number = reader.integer(name);
        if (!std::in_range<T>(number)) {
            reader.refuse(say("holds a number that is out of range."));
            return;
        }
        value = static_cast<T>(number);
    }
}

template <class T>
void read_part(Reader& reader, FieldPart part, const char* name, T& value);

// Facts come first and give a list its length, one element at a time as far as the text goes; words
// must have the same.
template <ListLike T>
void read_list(Reader& reader, FieldPart part, const char* name, T& list)
{
    const std::size_t count = reader.open_list(name);
    if (part == FieldPart::facts) {
        list = T{};
        if constexpr (is_optional_field<T>) {
            if (count > 1) {
                reader.refuse(say("holds several where there is room for one."));
            }
        }
        for (std::size_t i = 0; i < count && reader.ok(); ++i) {
            typename T::value_type element{};
            read_part(reader, part, nullptr, element);
            if constexpr (is_optional_field<T>) {
                list = std::move(element);
            } else {
                list.push_back(std::move(element));
            }
        }
    } else if constexpr (is_optional_field<T>) {
        if (count != (list ? 1U : 0U)) {
            reader.refuse(say("holds words for more or fewer than there are."));
        } else if (list) {
            read_part(reader, part, nullptr, *list);
        }
    } else {
        if (count != list.size()) {
            reader.refuse(say("holds words for more or fewer than there are."));
        }
        for (std::size_t i = 0; i < list.size() && reader.ok(); ++i) {
            read_part(reader, part, nullptr, list[i]);
        }
    }
    reader.close();
}

template <class T>
void read_part(Reader& reader, FieldPart part, const char* name, T& value)
{
    static_assert(can_be_field<T>(), "this kind of field cannot be kept in a file");
    if constexpr (OneValue<T>) {
        read_value(reader, name, value);
    } else if constexpr (std::same_as<T, std::string>) {
        value = reader.text(name);
    } else if constexpr (ListLike<T>) {
        read_list(reader, part, name, value);
    } else {
        reader.open_object(name);
        T::fields(value, [&](auto field, auto& held) {
            if (stands_in<std::remove_cvref_t<decltype(held)>>(part)) {
                read_part(reader, part, field_name(field), held);
            }
        });
        reader.close();
    }
}

// What write_facts() wrote. Words stay as they are.
template <Walkable T>
void read_facts(Reader& reader, const char* name, T& value)
{
    read_part(reader, FieldPart::facts, name, value);
}

// What write_words() wrote, into a value whose facts were read before.
template <Walkable T>
void read_words(Reader& reader, const char* name, T& value)
{
    read_part(reader, FieldPart::words, name, value);
}

}  // namespace jointly
