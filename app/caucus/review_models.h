// A saved session as a caucus goes through it: what changed, what words stand where, what nothing serves yet, what another
// copy says. Pages beside those of the wall; no page of the wall is made of them.
#pragma once

#include "app/caucus/open_caucus.h"
#include "core/journal/copy.h"
#include "core/wall/model.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// What came since the session was looked at last. Refused where it was looked at further than this copy goes.
[[nodiscard]] Result<WallModel> changes_model(const OpenCaucus& caucus);

// Where words stand: in what the room said, as it reads now and as it read before, and in what is ours.
[[nodiscard]] WallModel found_model(const OpenCaucus& caucus, std::string_view words);

// By issue, the interests of this party, mutual ones too, that nothing serves which the issue has come to.
[[nodiscard]] WallModel unserved_model(const OpenCaucus& caucus);

// What another copy says: of each what it has alone. They are called by these names.
[[nodiscard]] std::vector<WallModel> comparison_models(
    const Copy& ours, std::string_view our_name, const Copy& other, std::string_view other_name);

}  // namespace jointly
