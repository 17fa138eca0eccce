// Notes on a reading, each a sentence, no more than a person can look through.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/label.h"
#include "core/documents/contract/outline.h"
#include "core/documents/contract/read_contract.h"

#include <cstddef>
#include <string>
#include <vector>

namespace jointly {

class NoteList {
public:
    void add(ReadingNoteKind kind, std::size_t line, std::string text);

    // In the order of the lines, and how many more there were.
    [[nodiscard]] std::vector<ReadingNote> taken();

private:
    std::vector<ReadingNote> notes_;
    std::size_t beyond_ = 0;
};

// Where the number of a label does not go on from the one before it.
void tell_of_sequence(
    const ProvisionLabel& label, const Placement& placement, std::size_t line, NoteList& notes);

// A label that no other leads to.
void tell_of_label_in_text(const ProvisionLabel& label, std::size_t line, NoteList& notes);

// Where two years stand side by side without a sign between them, as an old and a new one do where the marks of a
// comparison were lost.
void tell_of_years(std::string_view paragraph, std::size_t line, NoteList& notes);

// Shortened to what a sentence can carry.
[[nodiscard]] std::string excerpt(std::string_view text);

}  // namespace jointly
