// How an item read, from the words of now back to its first ones.
#pragma once

#include "core/record/entry.h"
#include "core/session/find.h"

#include <span>
#include <string>
#include <vector>

namespace jointly {

struct Wording {
    Stamp stamp;  // of the entry that brought it
    std::string text;
    friend bool operator==(const Wording&, const Wording&) = default;
};

// Newest first. What was taken back since is left out, and an act that left the words as they were. Of words that
// were taken out of the record, what stands for them.
[[nodiscard]] std::vector<Wording> wordings_of(std::span<const Entry> record, const Item& item);

// The item of the issue that was reworded last, by its spoken number; 0: none was.
[[nodiscard]] int last_reworded(
    const Session& session, std::span<const Entry> record, IssueId issue);

}  // namespace jointly
