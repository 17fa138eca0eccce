#include "core/journal/entry_words.h"

#include "core/base/base64.h"
#include "core/base/fields.h"
#include "core/base/text.h"
#include "core/base/visible.h"

#include <algorithm>

namespace jointly {

namespace {

// Calls visit(word) for every word of a value, const or not.
template <class T, class Visit>
void each_word(T& value, const Visit& visit)
{
    if constexpr (std::is_same_v<std::remove_const_t<T>, std::string>) {
        visit(value);
    } else if constexpr (Walkable<std::remove_const_t<T>>) {
        std::remove_const_t<T>::fields(value, [&](auto, auto& field) { each_word(field, visit); });
    } else if constexpr (requires { value.begin(); }) {
        for (auto& element : value) {
            each_word(element, visit);
        }
    }
}

// Contract language is longer than what is said, and has lines.
bool is_language(const Event& event)
{
    return std::holds_alternative<ProvisionEntered>(event)
        || std::holds_alternative<LanguageProposed>(event)
        || std::holds_alternative<ClericalChangeAgreed>(event)
        || std::holds_alternative<LetterDrafted>(event)
        || std::holds_alternative<LetterRevised>(event) || std::holds_alternative<TestCalled>(event)
        || std::holds_alternative<ListTestCalled>(event);
}

bool all_fit(const auto& kind, std::size_t most)
{
    bool all = true;
    each_word(kind, [&](const std::string& word) { all = all && word.size() <= most; });
    return all;
}

bool words_fit(const Event& event)
{
    if (const auto* const kept = std::get_if<AttachmentKept>(&event)) {
        return kept->name.size() <= attachment_name_max_bytes
            && kept->content.size() <= attachment_max_bytes / 3 * 4;
    }
    const std::size_t most = is_language(event) ? provision_text_max_bytes : item_text_max_bytes;
    return std::visit([&](const auto& kind) { return all_fit(kind, most); }, event);
}

bool word_made_visible(std::string& word, bool keep_lines)
{
    std::string shown = visible(word, keep_lines);
    const bool changed = shown != word;
    word = std::move(shown);
    return changed;
}

bool all_made_visible(auto& kind, bool keep_lines)
{
    bool changed = false;
    each_word(
        kind, [&](std::string& word) { changed = word_made_visible(word, keep_lines) || changed; });
    return changed;
}

bool make_visible(Event& event)
{
    if (auto* const kept = std::get_if<AttachmentKept>(&event)) {
        return word_made_visible(kept->name, false);  // its content is letters of base64 alone
    }
    const bool keep_lines = is_language(event);
    return std::visit([&](auto& kind) { return all_made_visible(kind, keep_lines); }, event);
}

}  // namespace

bool words_fit(const Entry& entry)
{
    if (const auto* const about = std::get_if<RecordEvent>(&entry.what)) {
        return std::visit(
            [](const auto& kind) { return all_fit(kind, item_text_max_bytes); }, *about);
    }
    const auto& events = std::get<Events>(entry.what);
    return std::all_of(
        events.begin(), events.end(), [](const Event& event) { return words_fit(event); });
}

bool documents_can_be_read(const Entry& entry)
{
    const auto* const events = std::get_if<Events>(&entry.what);
    return events == nullptr || std::all_of(events->begin(), events->end(), [](const Event& event) {
        const auto* const kept = std::get_if<AttachmentKept>(&event);
        return kept == nullptr || !from_base64(kept->content).value_or(std::string{}).empty();
    });
}

bool make_visible(Entry& entry)
{
    if (auto* const about = std::get_if<RecordEvent>(&entry.what)) {
        return std::visit([](auto& kind) { return all_made_visible(kind, false); }, *about);
    }
    auto& events = std::get<Events>(entry.what);
    return std::count_if(events.begin(), events.end(), [](Event& event) {
        return make_visible(event);
    }) > 0;
}

}  // namespace jointly
