#include "core/record/redaction.h"

#include "core/base/fields.h"

#include <algorithm>
#include <string>
#include <type_traits>

namespace jointly {

namespace {

// Calls visit(text) for every text of a value.
template <class T, class Visit>
void each_text(const T& value, const Visit& visit)
{
    if constexpr (std::is_same_v<T, std::string>) {
        visit(value);
    } else if constexpr (Walkable<T>) {
        T::fields(value, [&](auto, const auto& field) { each_text(field, visit); });
    } else if constexpr (requires { value.has_value(); }) {
        if (value) {
            each_text(*value, visit);
        }
    } else if constexpr (requires { value.begin(); }) {
        for (const auto& element : value) {
            each_text(element, visit);
        }
    }
}

// The texts of an act; none where the entry is about the record itself.
std::vector<std::string_view> texts_of(const Entry& entry)
{
    std::vector<std::string_view> texts;
    const auto* const events = std::get_if<Events>(&entry.what);
    if (events == nullptr) {
        return texts;
    }
    const auto keep = [&](const std::string& text) {
        if (!text.empty()) {
            texts.push_back(text);
        }
    };
    for (const Event& event : *events) {
        std::visit([&](const auto& one) { each_text(one, keep); }, event);
    }
    return texts;
}

// The entries that an entry says were redacted.
std::vector<std::uint64_t> redacted_by(const Entry& entry)
{
    const auto* const about = std::get_if<RecordEvent>(&entry.what);
    if (about == nullptr) {
        return {};
    }
    if (const auto* const one = std::get_if<Redacted>(about)) {
        return {one->seq};
    }
    const auto* const agreed = std::get_if<RedactionAgreed>(about);
    return agreed == nullptr ? std::vector<std::uint64_t>{} : agreed->seqs;
}

bool repeats(std::string_view text, std::string_view words)
{
    constexpr std::size_t by_chance_bytes = 8;
    return words.size() < by_chance_bytes ? text == words
                                          : text.find(words) != std::string_view::npos;
}

}  // namespace

std::set<std::uint64_t> redactions_in(std::span<const Entry> record)
{
    std::set<std::uint64_t> redacted;
    for (const Entry& entry : record) {
        const auto seqs = redacted_by(entry);
        redacted.insert(seqs.begin(), seqs.end());
    }
    return redacted;
}

bool takes_words_out(const Entry& entry) { return !redacted_by(entry).empty(); }

const Entry* redaction_of(std::span<const Entry> record, std::uint64_t seq)
{
    const Entry* last = nullptr;
    for (const Entry& entry : record) {
        const auto seqs = redacted_by(entry);
        if (std::find(seqs.begin(), seqs.end(), seq) != seqs.end()) {
            last = &entry;
        }
    }
    return last;
}

bool tell_of_redaction(std::span<const std::string> texts)
{
    return std::any_of(texts.begin(), texts.end(),
        [](const std::string& text) { return text.find(redacted_words) != std::string::npos; });
}

bool redaction_is_due(std::span<const Entry> record)
{
    const std::set<std::uint64_t> redacted = redactions_in(record);
    return std::any_of(redacted.begin(), redacted.end(), [&](std::uint64_t seq) {
        const auto texts =
            seq <= record.size() ? texts_of(record[seq - 1]) : std::vector<std::string_view>{};
        return std::any_of(texts.begin(), texts.end(),
            [](std::string_view text) { return text != redacted_words; });
    });
}

bool begins_a_text(const Entry& entry, std::string_view words)
{
    const auto texts = texts_of(entry);
    return std::any_of(
        texts.begin(), texts.end(), [&](std::string_view text) { return text.starts_with(words); });
}

bool holds_words(const Entry& entry) { return !texts_of(entry).empty(); }

std::vector<std::uint64_t> entries_with(std::span<const Entry> record, std::string_view words)
{
    std::vector<std::uint64_t> found;
    for (const Entry& entry : record) {
        const auto texts = texts_of(entry);
        if (std::any_of(texts.begin(), texts.end(), [&](std::string_view text) {
                return text.find(words) != std::string_view::npos;
            })) {
            found.push_back(entry.stamp.seq);
        }
    }
    return found;
}

std::vector<std::uint64_t> entries_that_repeat(std::span<const Entry> record, std::uint64_t seq)
{
    if (seq == 0 || seq > record.size()) {
        return {};
    }
    std::vector<std::string_view> wanted = texts_of(record[seq - 1]);
    std::erase(wanted, redacted_words);
    const std::set<std::uint64_t> redacted = redactions_in(record);
    std::vector<std::uint64_t> found;
    for (const Entry& entry : record) {
        if (entry.stamp.seq == seq || redacted.contains(entry.stamp.seq)) {
            continue;
        }
        const auto texts = texts_of(entry);
        const bool any = std::any_of(texts.begin(), texts.end(), [&](std::string_view text) {
            return std::any_of(wanted.begin(), wanted.end(),
                [&](std::string_view words) { return repeats(text, words); });
        });
        if (any) {
            found.push_back(entry.stamp.seq);
        }
    }
    return found;
}

}  // namespace jointly
