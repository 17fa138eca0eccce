// The words that are being typed, kept in FILE.draft beside the session: after a crash they are offered
// again. They are no part of the record, and gone as soon as they are in it.
//
// The desk keeps a draft at most about once a second, and drops it when the words were kept, sent away,
// or are off the record. A draft that is torn, too long, a link, or no text is offered to nobody.
#pragma once

#include "core/base/result.h"
#include "core/disk/calls.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace jointly {

inline constexpr std::size_t draft_max_bytes = std::size_t{64} << 10U;

// "round.ibb.draft"
[[nodiscard]] std::string draft_path(const std::string& session);

// These words instead of those before, 0600, the old ones or these whenever the program ends. No words, or
// words without anything to be seen, drop the draft. Refused where they are not UTF-8 or too long, and
// where the disk does not take them; a person need not be told.
[[nodiscard]] Refusable keep_draft(
    const std::string& session, std::string_view words, const DiskCalls& disk = real_disk());

// Done, too, where there is none.
[[nodiscard]] Refusable drop_draft(const std::string& session, const DiskCalls& disk = real_disk());

// What was being typed when the program ended; empty where there is nothing to offer.
[[nodiscard]] std::string draft_beside(
    const std::string& session, const DiskCalls& disk = real_disk());

// Whether the session was written to after the draft, by the clock of their file system: what was being typed
// may be in its last entry. No where either of them is not there.
[[nodiscard]] bool draft_is_older(const std::string& session, const DiskCalls& disk = real_disk());

}  // namespace jointly
