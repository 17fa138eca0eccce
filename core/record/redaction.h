// Words taken out by consent: which entries lost theirs, by whose word, and where else they stand.
#pragma once

#include "core/base/fields.h"
#include "core/record/entry.h"

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace jointly {

// What stands in the place of each word that was taken out.
inline constexpr std::string_view redacted_words = "[redacted]";

// Puts that in the place of every word of an event, or of a part of one.
template <class T>
void redact_words(T& value)
{
    if constexpr (std::is_same_v<T, std::string>) {
        value = redacted_words;
    } else if constexpr (Walkable<T>) {
        T::fields(value, [](auto, auto& field) { redact_words(field); });
    } else if constexpr (requires { value.begin(); }) {
        for (auto& element : value) {
            redact_words(element);
        }
    }
}

// The entries whose words may be absent: a later entry says that they were taken out.
[[nodiscard]] std::set<std::uint64_t> redactions_in(std::span<const Entry> record);

// Whether an entry says that words are taken out.
[[nodiscard]] bool takes_words_out(const Entry& entry);

// The last entry that says so of entry `seq`; nullptr where none does.
[[nodiscard]] const Entry* redaction_of(std::span<const Entry> record, std::uint64_t seq);

// Whether words stand in these texts for others that were taken out.
[[nodiscard]] bool tell_of_redaction(std::span<const std::string> texts);

// Whether words that are to be absent are still there: what was agreed has not been done yet.
[[nodiscard]] bool redaction_is_due(std::span<const Entry> record);

// Whether a text of an act begins with these words.
[[nodiscard]] bool begins_a_text(const Entry& entry, std::string_view words);

// Whether an act holds any words.
[[nodiscard]] bool holds_words(const Entry& entry);

// The acts with a text in which these words occur, as they are written, by seq.
[[nodiscard]] std::vector<std::uint64_t> entries_with(
    std::span<const Entry> record, std::string_view words);

// The other acts that repeat a text of entry `seq`: by seq, those that were redacted left out. A text of
// fewer than eight bytes is found in many entries by chance, so it counts only where it is the whole.
[[nodiscard]] std::vector<std::uint64_t> entries_that_repeat(
    std::span<const Entry> record, std::uint64_t seq);

}  // namespace jointly
