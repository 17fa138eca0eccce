// When language takes effect, as it is typed: "2026-07-01", "on-ratification", "first-pay-period",
// "retroactive 2026-01-01"; anything else is kept as the words it is.
#pragma once

#include "core/session/session.h"

#include <string>
#include <string_view>

namespace jointly {

// Whether what takes effect on this basis names a day.
[[nodiscard]] bool has_a_day(EffectiveBasis);

// Not stated where nothing was typed. Capitals do not count, nor whether a blank or a hyphen stands between words.
[[nodiscard]] Effective effective_from(std::string_view typed);

// What effective_from() takes for the same; empty where it is not stated.
[[nodiscard]] std::string typed_form(const Effective&);

}  // namespace jointly
