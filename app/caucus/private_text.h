// What a vault holds, as lines of text for its own caucus: by issue, then what is of no issue.
#pragma once

#include "core/caucus/private_record.h"
#include "core/session/session.h"

#include <string>
#include <vector>

namespace jointly {

// What was struck is left out. `utc_offset_min` is for the times of sittings, which are local.
[[nodiscard]] std::vector<std::string> text_of(
    const PrivateRecord& record, const Session& session, int utc_offset_min);

// "interest", "walk away"
[[nodiscard]] std::string_view name_of(PrivateLineKind kind);
[[nodiscard]] std::string_view name_of(Priority priority);

// "#14", "TA-1", "p3"; empty for the issue itself.
[[nodiscard]] std::string label_of(const About& about);
[[nodiscard]] std::string label_of(const EitherItem& item);

}  // namespace jointly
