// Words that stand in the file of a session though the room no longer goes by them: how something
// read before, what was taken back, withdrawn, merged or parked. Whoever has the file reads them
// all.
//
// What was redacted is not among them: those words have left the file, or are the redaction's to
// tell. Nor are the words that stand in a clean copy for what it leaves out, nor a wording of
// language that an agreement still holds.
#pragma once

#include "core/record/entry.h"
#include "core/session/session.h"

#include <span>
#include <string>
#include <vector>

namespace jointly {

struct LeftText {
    std::string called;  // "1#14", "PK-2", "Entry 12"
    std::string text;
    friend bool operator==(const LeftText&, const LeftText&) = default;
};

struct LeftWords {
    std::vector<LeftText> earlier;     // wordings that later ones took the place of
    std::vector<LeftText> taken_back;  // acts, each by its headline, in their order
    std::vector<LeftText> withdrawn;
    std::vector<LeftText> merged;  // part of another item now
    std::vector<LeftText> parked;  // on the parking lot, cleared or not, and issues that are parked
};

// `session` is that of the record.
[[nodiscard]] LeftWords left_words(const Session& session, std::span<const Entry> record);

}  // namespace jointly
