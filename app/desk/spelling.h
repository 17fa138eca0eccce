// Words that are spelt as nobody here spells them are marked where they are typed: in the line and in editors, never on
// a page. In the one window they are off until asked for: the room sees the line too, and a mark under somebody's words
// before both parties is a small humiliation. On a desk beside its wall, which nobody else sees, they are on. Each place
// keeps what was asked for there.
#pragma once

#include "app/spelling/misspelt.h"
#include "app/ui/wrap_entry.h"
#include "core/base/result.h"
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

    // Where they are looked at; false where there is no dictionary.
    [[nodiscard]] bool is_shown() const
    {
        return speller_ && (beside_wall_ ? on_desk_ : in_window_);
    }

    // Marks them from now on where one is, or no longer. What is said of it.
    [[nodiscard]] std::string toggle();

    // Brings it up to a session of so many entries, looked at in the one window or from a desk beside the wall;
    // nothing is done where none of them is new. Where they are on by themselves and there is no dictionary,
    // nothing is said.
    void look_at(const Session& session, std::size_t entries, bool beside_wall);

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

    [[nodiscard]] Refusable open();

    bool in_window_ = false;
    bool on_desk_ = true;
    bool beside_wall_ = false;
    bool has_words_ =
        false;  // to be looked at: a dictionary takes as long to read as some frames to draw
    bool was_opened_ = false;  // or tried to: not again in each frame
    std::optional<std::string> folder_;
    std::optional<Speller> speller_;
    std::optional<std::size_t> entries_;
    std::deque<Looked>
        looked_;  // at the texts of the last frames, so that an idle one costs nothing
};

}  // namespace jointly
