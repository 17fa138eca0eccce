// Words that are spelt as nobody here spells them are marked where they are typed: in the line and in editors, never on
// a page. Off until asked for: with one display the room sees the line too, and a mark under somebody's words before
// both parties is a small humiliation.
#pragma once

#include "app/spelling/misspelt.h"
#include "app/ui/wrap_entry.h"
#include "core/session/session.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

class Spelling {
public:
    Spelling() = default;
    // With the dictionaries of another folder than Debian's.
    explicit Spelling(std::string folder) : folder_(std::move(folder)) {}

    [[nodiscard]] bool is_shown() const { return shown_; }

    // Marks them from now on, or no longer. What is said of it.
    [[nodiscard]] std::string toggle();

    // Brings it up to a session of so many entries; nothing is done where neither is new.
    void look_at(const Session& session, std::size_t entries);

    // Takes every word that is marked in the text as known for this sitting. What is said of it.
    [[nodiscard]] std::string learn(std::string_view text);

    // The words to be marked; but for the one that the caret stands behind, which may still grow. Good until asked
    // for another text.
    [[nodiscard]] std::vector<MarkedWord> marks(
        std::string_view text, std::optional<std::size_t> caret);

private:
    struct Looked {
        std::string text;
        std::vector<WordPlace> places;
    };
    [[nodiscard]] const std::vector<WordPlace>& places_in(std::string_view text);

    bool shown_ = false;
    std::optional<std::string> folder_;
    std::optional<Speller> speller_;
    std::optional<std::size_t> entries_;
    std::deque<Looked>
        looked_;  // at the texts of the last frames, so that an idle one costs nothing
};

}  // namespace jointly
