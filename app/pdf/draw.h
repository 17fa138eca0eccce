// Placed slices as the bytes of a PDF, with tags and a table of contents.
#pragma once

#include "app/pdf/flow.h"
#include "app/pdf/paginate.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace jointly {

// What is the same on every page. Lengths are points; its slices stand where Sheet says.
struct Sheet {
    double width = 612;
    double height = 792;
    double left = 0;  // of what is placed
    double top = 0;
    double head_top = 0;
    double foot_top = 0;
};

// Above and below what a page says.
struct Furniture {
    Flow head;
    Flow foot;
};

struct Description {
    std::string title;
    std::string author;
    std::string created;  // ISO 8601; empty: not said
};

// `furniture` has one for each page.
[[nodiscard]] Result<std::string> draw_pdf(const Flow& flow, const std::vector<Page>& pages,
    const std::vector<Furniture>& furniture, const Sheet& sheet, const Description& description);

}  // namespace jointly
