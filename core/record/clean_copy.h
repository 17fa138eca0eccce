// A record made anew of what is in force, for those who get it: without wordings that later ones
// took the place of, acts that were taken back, who typed, and the entries about the record itself;
// and without what is not for its audience.
//
//   - ids and spoken numbers are those of the record it is made of; entries are numbered anew
//   - what was taken back, and what is not for the audience, stands as an act that says nothing
//     (what_is_left_of()) and is taken back at once, where it brought in an id or a number; else
//     not at all
//   - what stands in the session stands in it word for word, at its own time; see standing_words.h
//     and audience.h for what does not
//   - words that were redacted are "[redacted]", those too that have not left their file yet
//   - signatures by a key speak of the file that they were given in
//
// Where the room stands (consensus, agreements, packages) is what it was; answers of a test that is
// open apart, where they are not for the audience.
#pragma once

#include "core/record/audience.h"

#include <span>

namespace jointly {

struct CleanCopy {
    Record record;
    LeftOutCount left_out;
};

// Pure; the same for the same record and audience.
[[nodiscard]] CleanCopy clean_copy(std::span<const Entry> record, const Audience& audience);

}  // namespace jointly
