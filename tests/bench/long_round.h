// A long round as rooms type it, issue by issue from the first interest to the initials: acts of some
// sixty kinds, the same on every machine. An issue is about 480 entries and 24 items, so that 100,000
// entries are what the program must bear: some 200 issues and 5,000 items.
#pragma once

#include "core/record/history.h"

#include <deque>
#include <string>
#include <vector>

namespace jointly {

class LongRound {
public:
    // The next act of the room; `next` is of the session that came of all those before. Each is taken
    // by the rules, and changes something.
    [[nodiscard]] Act act(const Counters& next);

private:
    std::deque<Act> planned_;
    std::uint32_t meetings_ = 0;
};

// The file of such a round, and the round to go on with.
struct LongFile {
    std::string text;
    std::vector<std::size_t> ends;  // of the header, then of each entry, as places in the text
    LongRound round;

    // The file as it was after so many entries.
    [[nodiscard]] std::string_view first(std::size_t entries) const
    {
        return std::string_view(text).substr(0, ends[entries]);
    }
};
[[nodiscard]] LongFile long_file(std::size_t entries);

}  // namespace jointly
