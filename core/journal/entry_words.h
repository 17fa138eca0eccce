// The words of an entry: how long they may be, and how those are shown that no Jointly wrote.
#pragma once

#include "core/record/entry.h"

namespace jointly {

// Whether no word is longer than its kind of event permits.
[[nodiscard]] bool words_fit(const Entry& entry);

// Whether the bytes of every document that it keeps can be had out of it again.
[[nodiscard]] bool documents_can_be_read(const Entry& entry);

// Makes all words such as decide() lets pass: what cannot be seen, turns the direction of writing or is
// another blank stands as "[U+202E]", letters are composed. Whether anything had to be changed.
[[nodiscard]] bool make_visible(Entry& entry);

}  // namespace jointly
