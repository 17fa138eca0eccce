// What a caucus brings to the table: chosen items in a small file of their own, which the wall takes in one by one.
//
// Nothing else is in it: no number of a vault, no time, no name of who wrote it, and no order but that of the words
// themselves. Two caucuses with the same items write the same bytes.
//
//   {"fmt":"jointly-release","v":1,"min":1,"session":"<32 hex>","party":1}
//   {"kind":"interest","issue":2,"text":"Go home unhurt"}
//   {"check":"<64 hex>"}
//
// One JSON object a line, UTF-8, LF, items in the order of issue, kind and text, each once; `check` is the SHA-256 of the
// bytes before its line. It shows damage, and proves nothing about who wrote it.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/words.h"
#include "core/session/command.h"
#include "core/session/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

inline constexpr std::size_t release_max_bytes = std::size_t{1} << 20U;
inline constexpr std::size_t release_items_max = 300;
inline constexpr int release_version = 1;

enum class ReleasedKind : std::uint8_t { story, interest, option, criterion };
template <>
inline constexpr auto words_for<ReleasedKind> = std::to_array<std::string_view>(
    {"story", "interest", "option", "criterion"});

struct ReleasedItem {
    IssueId issue;
    ReleasedKind kind = ReleasedKind::interest;
    std::string text;  // tidy, at most item_text_max_bytes
    friend auto operator<=>(const ReleasedItem&, const ReleasedItem&) = default;
};

struct Release {
    std::string session;  // the id of the session file, 32 hex digits
    PartyId party;        // whose caucus it comes from
    std::vector<ReleasedItem> items;
    friend bool operator==(const Release&, const Release&) = default;
};

// Items are put into their order, and what is there twice is there once.
[[nodiscard]] std::string release_text(Release release);
// Refused in a sentence where it is damaged, too large, of a newer Jointly, or no release. Anything that is read is
// written again to the same bytes.
[[nodiscard]] Result<Release> release_in(std::string_view bytes);

// Whether it is for the session with this id: its party is there, and all its issues. Else a sentence.
[[nodiscard]] Refusable fits(
    const Release& release, const Session& session, std::string_view session_id);

// What brings an item to the table, as if the party had said it there. Options and criteria carry no party.
[[nodiscard]] Command command_of(const ReleasedItem& item, PartyId party);

}  // namespace jointly
