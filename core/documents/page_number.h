// What formats with pages print at the foot of each.
#pragma once

#include "core/documents/document.h"

#include <string>
#include <vector>

namespace jointly {

// "Revision 3 - Wording 5f3a ..."; printable, and empty where the foot is.
[[nodiscard]] std::string page_foot_line(const PageFoot& foot);

// "Page 2 of 5" in the language spoken, taken apart: the program that shows the pages counts them.
struct PageNumberPart {
    enum Kind : unsigned char { said, page, pages };
    Kind kind = said;
    std::string words;  // of what is said
    friend bool operator==(const PageNumberPart&, const PageNumberPart&) = default;
};
[[nodiscard]] std::vector<PageNumberPart> page_number_line();

}  // namespace jointly
