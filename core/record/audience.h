// For whom a clean copy is made, and what each is not given beside what nobody is given.
//
//                                     the public              a party
//   names of people                   of all                  of other parties' people
//   who passed, initialled, signed    of all; a signature     of other parties; likewise
//                                     stands as initials
//   answers in tests                  counts by party stand   of other parties; likewise
//                                     for them
//   answers of a test that is open    of all                  of other parties
//   concerns                          all but which interest  of other parties: whose within the
//                                     is not served           party
//   proposals                         their words             -
//   story and data                    all                     -
//   caucuses, parked items, requests  all                     -
//   check-ins, remarks on meetings    all                     -
//   documents kept                    all but contracts       all but contracts
//
// All else stays as it was said: a name within a sentence is not found.
#pragma once

#include "core/record/clean_parts.h"

namespace jointly {

struct Audience {
    enum class Kind : std::uint8_t { whoever_has_it, public_, party };
    Kind kind = Kind::whoever_has_it;
    PartyId party;  // of a party alone
};

// `parts` are those of a record in their order. Those that are left out already are gone; what is
// counted in the place of answers is put in before their test closes.
[[nodiscard]] CleanParts left_for(CleanParts parts, const Audience& audience, LeftOutCount& count);

}  // namespace jointly
