// What holds of every DOCX, written down from ECMA-376 and from what word processors were seen to break on:
// the order of elements, what a revision may hold, and which parts belong together.
#pragma once

#include <string>
#include <vector>

namespace jointly {

// A sentence for each breach; none where all is well.
[[nodiscard]] std::vector<std::string> docx_breaches(const std::string& docx);

// The same of one w:document, as XML.
[[nodiscard]] std::vector<std::string> docx_text_breaches(const std::string& xml);

}  // namespace jointly
