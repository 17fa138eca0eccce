#include "app/desk/spelling.h"

#include "app/ui/keys.h"
#include "core/base/say.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

std::string Spelling::toggle()
{
    bool& shown = beside_wall_ ? on_desk_ : in_window_;
    if (is_shown()) {
        shown = false;
        return say("Unknown words are not marked any more");
    }
    if (const Refusable opened = open(); !opened.ok()) {
        return opened.problem().text;
    }
    shown = true;
    return say("Unknown words are marked; {key} knows them", {{"key", key_of(Action::know_words)}});
}

Refusable Spelling::open()
{
    was_opened_ = true;
    if (!speller_) {
        auto dictionary = folder_ ? Dictionary::open(*folder_) : Dictionary::open();
        if (!dictionary.ok()) {
            return dictionary.problem();
        }
        speller_.emplace(std::move(dictionary).value());
    }
    return Done{};
}

void Spelling::look_at(const Session& session, std::size_t entries, bool beside_wall)
{
    beside_wall_ = beside_wall;
    if (beside_wall_ && on_desk_ && !was_opened_ && has_words_) {
        (void)open();
    }
    if (!speller_ || entries_ == entries) {
        return;
    }
    entries_ = entries;
    looked_.clear();
    speller_->look_at(session);
}

std::string Spelling::learn(std::string_view text)
{
    if (!is_shown()) {
        return say("{key} marks unknown words", {{"key", key_of(Action::spelling)}});
    }
    const std::vector<WordPlace> places = places_in(text);
    if (places.empty()) {
        return say("No word is marked");
    }
    std::vector<std::string> words;
    for (const WordPlace& place : places) {
        words.emplace_back(text.substr(place.begin, place.end - place.begin));
        speller_->learn(words.back());
    }
    looked_.clear();
    return say("Known in this sitting: {words}", {{"words", list_of(words)}});
}

std::vector<MarkedWord> Spelling::marks(std::string_view text, std::optional<std::size_t> caret)
{
    has_words_ = has_words_ || !text.empty();
    std::vector<MarkedWord> marked;
    if (is_shown()) {
        for (const WordPlace& place : places_in(text)) {
            if (caret != place.end) {
                marked.push_back({place.begin, place.end});
            }
        }
    }
    return marked;
}

const std::vector<WordPlace>& Spelling::places_in(std::string_view text)
{
    constexpr std::size_t most = 24;  // more than an editor has fields
    const auto known = std::find_if(
        looked_.begin(), looked_.end(), [&](const Looked& one) { return one.text == text; });
    if (known != looked_.end()) {
        return known->places;
    }
    if (looked_.size() == most) {
        looked_.pop_front();
    }
    looked_.push_back({std::string(text), speller_->misspelt_in(text)});
    return looked_.back().places;
}

}  // namespace jointly
