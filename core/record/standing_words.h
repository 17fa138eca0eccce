// Which words of a record still stand, and the others left out of its events.
//
//   wordings    of an issue, an item, a straw design, a ground rule, a letter, a proposal, a step,
//               the rule of the record: kept from the event on from which they read as they do now;
//               before it, left_out_words
//   language    kept where language that stands for the same provision reads so; else
//               left_out_words, with a number where texts of one provision must stay different, so
//               that what was tested stays what was tested
//   tests       what was tested is kept where it still reads so; a rule of decision always
//   meetings    where and when each was to be is kept
//   headings    kept where something stands under them; else that act groups under none
//   legends     kept where the room, or a test that was taken under them, still has them
//   money       of a line that was changed later or taken out: an amount of 0, without words
//   packages    no words of an item taken out, nor of an offer that another one followed
//   replies     to the last revision of a proposal, and the last of all
//   parked      no words of an item that was cleared, nor of what became of it
//   set aside   why an issue was parked, referred or withdrawn: as long as it is
//   answers     those that a later one took the place of are left out whole: counts, stances, their
//               concerns; marks
//   signatures  by a key, of words that stand: others are left out whole
//   who typed   who keeps the record is left out whole
//
// All else is kept as it is; what was withdrawn or merged still stands in the session, and keeps
// its words. Words that were redacted stay "[redacted]"; a document that was, keeps its id alone.
#pragma once

#include "core/record/clean_parts.h"

#include <set>
#include <string>

namespace jointly {

// Language that is on the table: proposed last, or held by an agreement that is neither withdrawn
// nor superseded.
[[nodiscard]] bool stands_as_language(const Session& session, const Language& language);
// How the language that stands for a provision reads.
[[nodiscard]] std::set<std::string> standing_language(
    const Session& session, ProvisionId provision);

// `parts` are those of a record whose session this is, in their order; only those that stay are
// looked at.
void leave_out_earlier_words(CleanParts& parts, const Session& session, LeftOutCount& count);

}  // namespace jointly
