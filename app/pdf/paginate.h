// Where each slice of a flow stands: on which page, and how far below its top.
#pragma once

#include "app/pdf/flow.h"

#include <vector>

namespace jointly {

struct PlacedSlice {
    const Slice* slice = nullptr;  // of the flow
    double top = 0;
};
using Page = std::vector<PlacedSlice>;

// Pages that are `height` points high, at least one. A page ends where the slices let it; what is kept
// together but higher than a page is cut all the same.
[[nodiscard]] std::vector<Page> paginate(const Flow& flow, double height);

}  // namespace jointly
