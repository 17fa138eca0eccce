// The act that keeps a file beside what is entered of it.
#pragma once

#include "app/desk/intent.h"

#include <string_view>

namespace jointly {

// A sentence instead, where the file is too large to be kept.
[[nodiscard]] Intent kept_file(KeepAttachment file, std::string_view bytes);

}  // namespace jointly
