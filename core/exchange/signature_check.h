// Whether initials that were given with a key hold in a copy of the session, and whether a word changed since.
#pragma once

#include "core/base/result.h"
#include "core/process/tested.h"
#include "core/record/entry.h"
#include "core/session/session.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace jointly {

// A copy of a session as a signature is held against it.
struct SignedCopy {
    std::string_view id;
    std::span<const Entry> record;
    std::span<const std::string>
        hashes;              // as in Chain: of the first line, then after entry 1, 2, 3 ...
    const Session& session;  // as it stands at the end
};

// What a signature says of a provision, and what stands there now; both empty where it has none.
struct SignedText {
    TestedText then;
    TestedText now;
};

// What became of an agreement since it was signed.
enum class SinceSigned : std::uint8_t {
    stands,  // not a word changed, nor a date, nor who pays
    reads_otherwise,
    taken_up_again,  // by a body's no: the initials hold no longer
    off_the_table,   // superseded or withdrawn
    taken_back       // it was never there
};

struct SignedWords {
    std::vector<SignedText> texts;  // in the order of the sheet; those that came since at the end
    int revision_now = 1;
    SinceSigned since = SinceSigned::stands;
};

// Refused in a sentence where it does not hold: the key did not make it, it is of another session, this copy does not
// go on from what was signed, or the agreement did not read so there.
[[nodiscard]] Refusable holds_in(const SignedCopy& copy, const TaSigned& given);

// That it holds, and that what initials mean is what it was when it was signed.
[[nodiscard]] Refusable may_be_taken_in(const SignedCopy& copy, const TaSigned& given);

// Whether its key made it, in another session: nothing of it can be checked in this one.
[[nodiscard]] bool was_given_elsewhere(const SignedCopy& copy, const TaSigned& given);

// Of one that holds_in() this copy.
[[nodiscard]] SignedWords words_signed(const SignedCopy& copy, const TaSigned& given);

struct GivenSignature {
    std::uint64_t seq = 0;  // the entry that brought it in
    TaSigned given;
};
// All that a record holds, in order: those of earlier revisions, too.
[[nodiscard]] std::vector<GivenSignature> signatures_in(std::span<const Entry> record);

// The keys that a party signed with, each once, in the order of the record. More than one is worth a question.
[[nodiscard]] std::vector<std::string> keys_of(std::span<const Entry> record, PartyId party);

}  // namespace jointly
