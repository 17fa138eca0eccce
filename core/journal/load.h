// Reading a session file: verify first, parse after, and expect a power cut at any byte.
//
//   - an unfinished or broken last line is a torn write: left out and said; a writer cuts it off
//   - a bad line with anything after it is damage or tampering: read up to it, read-only, line named
//   - a newer file, or one with kinds of events this version does not know: read-only, with the reason
#pragma once

#include "core/base/result.h"
#include "core/journal/line.h"
#include "core/record/history.h"

namespace jointly {

struct Loaded {
    Header header;
    Record record;
    Session session;
    History history;
    std::string head;               // the hash of the last whole line
    std::uint64_t whole_bytes = 0;  // up to the end of it
    std::string torn;               // what follows, as a torn write leaves it; mostly empty
    bool writable = true;
    std::string notice;  // what to tell the room; empty: all is well
};

// `text` is the whole file.
[[nodiscard]] Result<Loaded> load(std::string_view text);
// Refused with the reason, too, where the file may only be read.
[[nodiscard]] Result<Loaded> load_writable(std::string_view text);
[[nodiscard]] Result<Loaded> load_file(const std::string& path);

// The session as it stood after entry `seq`; of an undo in between, as it was then.
[[nodiscard]] Session session_at(const Loaded& loaded, std::uint64_t seq);

}  // namespace jointly
