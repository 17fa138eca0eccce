// Taking words out of a session file that the parties agreed to take out.
//
// The entry that says so stands in the file before (Redact, through a Store). Then the lines it names lose
// their salt and their words, and nothing else changes: the chain covers neither. The whole file is
// written beside the old one and put in its place in one step.
//
// What was written elsewhere keeps the words: copies, papers, and FILE.torn-... beside the file.
#pragma once

#include "core/base/result.h"
#include "core/disk/calls.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace jointly {

// A file without the salts and the words of these entries. `text` is a whole session file.
[[nodiscard]] std::string without_words(std::string_view text, const std::set<std::uint64_t>& seqs);

// Whether a file goes on from an older one of which lines have lost their words since, and nothing else has
// changed. Both are whole session files; the older one may end in the middle of a line.
[[nodiscard]] bool goes_on_without_words(std::string_view older, std::string_view newer);

// How many lines lost their words; 0: all that was agreed is out of the file already. Refused while
// another holds the session open, where the file may only be read, and where another program changes it
// meanwhile; the file is as it was then. What is to be written is read first: a session that would not be
// the same record stops the program. Done again after a power cut, it finishes what was begun.
[[nodiscard]] Result<std::size_t> take_out_redacted_words(
    const std::string& path, const DiskCalls& disk = real_disk());

// "The words of 2 entries are out of the file", and where they still are.
[[nodiscard]] std::string sentence_of_words_taken_out(std::size_t entries);

}  // namespace jointly
