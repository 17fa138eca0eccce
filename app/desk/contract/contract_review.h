// A contract that was read from a file, looked at before it is taken over: how each line was read, what the
// reader was not sure of, and what a person put right.
#pragma once

#include "core/base/result.h"
#include "core/documents/contract/read_contract.h"
#include "core/session/enums.h"

#include <optional>
#include <string>

namespace jointly {

struct ContractReview {
    std::string name;  // of the file, without folders
    MediaType media = MediaType::other;
    std::string bytes;
    ReadContract as_read;
    ReadContract read;  // with what was put right
};

// Of the file at this path; one refused sentence where it is no contract that can be read.
[[nodiscard]] Result<ContractReview> review_of(const std::string& path);

// What a digit makes of the provision at `place`: 1 article, 2 section, 3 clause, 4 appendix, 5 letter, 6 words
// of the one before it, 0 all as it was read. Any other sign changes nothing; a refusal says why.
[[nodiscard]] Refusable put_right(ContractReview& review, std::size_t place, char key);

// Which of the notes are about the provision at `place`: [first, end) of `read.notes`.
struct NotesOf {
    std::size_t first = 0;
    std::size_t end = 0;
};
[[nodiscard]] NotesOf notes_of(const ReadContract& read, std::size_t place);

// The next provision behind `place` (before it where `direction` is -1) that has a note; `place` where there is none.
[[nodiscard]] std::size_t next_with_note(
    const ReadContract& read, std::size_t place, int direction);

}  // namespace jointly
