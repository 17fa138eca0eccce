// Where a package stands. It is agreed only in the revision that was offered last, and only when every
// other deciding party has accepted that one.
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace jointly {

// Of several that apply, the first is meant. `taken_up`: agreed, and then one of its items was changed,
// reopened or withdrawn.
enum class PackageState : std::uint8_t {
    withdrawn,
    agreed,
    open,
    changed_since,
    waiting,
    taken_up
};
template <>
inline constexpr auto words_for<PackageState> = std::to_array<std::string_view>(
    {"withdrawn", "agreed", "open", "changed-since", "waiting", "taken-up"});
// "changed since it was offered"
[[nodiscard]] std::string_view name_of(PackageState state);

[[nodiscard]] PackageState state_of(const Session&, const Package&);

// Whether an agreement, or its issue, stands in a package.
[[nodiscard]] bool holds_item(const Package&, const Ta&);

// The items of the revision offered last that do not stand as they were offered: a proposal revised or
// withdrawn, an agreement revised, reopened or off the table, an issue withdrawn. By their numbers.
[[nodiscard]] std::vector<int> items_changed(const Session&, const Package&);

// The deciding parties that have not accepted the revision offered last; none where none was.
[[nodiscard]] std::vector<PartyId> still_to_accept(const Session&, const Package&);

// "P-2 revision 3 waits for Management."
[[nodiscard]] std::string sentence_of(const Session&, const Package&);

}  // namespace jointly
