// The text of a DOCX with the marks made in it so far, and what is asked about them.
//
// For this folder alone.
#pragma once

#include "core/documents/in_place/looks.h"
#include "core/documents/in_place/settled_marks.h"

#include <cstddef>
#include <span>
#include <vector>

namespace jointly {

struct MarkedText {
    const PlacedText& placed;
    const Looks& looks;
    SettledMarks marks;

    [[nodiscard]] bool is_struck(std::size_t at) const { return marks.text[at] == Fate::struck; }

    void strike(std::size_t begin, std::size_t end);

    // Something is struck or added in it.
    [[nodiscard]] bool is_changed(std::size_t paragraph) const;

    // It holds words, and all of them are struck.
    [[nodiscard]] bool is_whole(std::size_t paragraph) const;

    [[nodiscard]] bool is_blank(std::size_t paragraph) const;

    // The next of the file stands behind it, with nothing but their end between.
    [[nodiscard]] bool goes_on(std::size_t paragraph) const;

    // What is added in it ends it and begins another.
    [[nodiscard]] bool is_parted(std::size_t paragraph) const;

    // Words are added at this place of it.
    [[nodiscard]] bool is_added_at(std::size_t paragraph, std::size_t at) const;

    // The words of a stretch that are not struck, each piece in its format.
    [[nodiscard]] std::vector<AddedWords> kept_words(std::size_t begin, std::size_t end) const;

    // The words of a stretch when all is accepted, with those of `added`, which stand in it by their places.
    [[nodiscard]] std::vector<AddedWords> accepted_words(
        std::size_t begin, std::size_t end, std::span<const AddedInside> added) const;
};

}  // namespace jointly
