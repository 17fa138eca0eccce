// How a provision of the contract is cited: so that the room, a script and a sheet mean the same one.
//
// A label that says where it stands is cited alone: "ARTICLE 12", "Section 12.03" in it, "12.3.1".
// One that begins anew in each article is cited after what it stands in: "Section 12.03 (b)",
// "ARTICLE 4 Section 2". A provision without a label is cited by its title, one without either by
// its place.
#pragma once

#include "core/session/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// No two provisions of a session are cited alike: a label that comes again in the same place is
// followed by the time it comes, "(b) [2]".
[[nodiscard]] std::string citation(const Session& session, const Provision& provision);

// Of all, in the order of the session.
[[nodiscard]] std::vector<std::string> citations(const Session& session);

// By its citation as people write it: "9.6", "Section 12.03(b)", "12.03 b", "article 4, section 2".
// Nothing where there is none, or where more than one could be meant.
[[nodiscard]] const Provision* find_provision(const Session& session, std::string_view cited);

}  // namespace jointly
