// A page of the wall as --page and --issue name it.
#pragma once

#include "app/cli/verbs.h"
#include "core/journal/load.h"
#include "core/wall/model.h"

namespace jointly::cli {

// A Problem, which lists all pages, is wrong usage.
[[nodiscard]] Result<Page> page_of(const PageOptions& options);

[[nodiscard]] Result<WallModel> wall_page(
    const Loaded& loaded, Page page, const PageOptions& options);

}  // namespace jointly::cli
