// Words that were taken out, as the room reads it: in its own language. The record, and what programs read, keep the one
// token of core/record/redaction.
#pragma once

#include "core/wall/model.h"

#include <string_view>

namespace jointly {

// Puts `shown` wherever that token stands in a text of the model.
void show_redacted_as(std::string_view shown, WallModel& model);

}  // namespace jointly
