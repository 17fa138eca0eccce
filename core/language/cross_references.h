// Which provisions a text refers to; label_tree.h tells which provision of a contract is meant.
#pragma once

#include "core/language/label_tree.h"

#include <string_view>
#include <vector>

namespace jointly {

// In reading order: "Article 12", "Section 12.03(b)", "Sections 6 and 7", "Section 4 of Article 12", "Article 12,
// Section 4", "Appendix A", and "9.6" behind "under", "in" or the like. Left out is what belongs to another text
// ("Section 7 of the National Labor Relations Act", "ORS Section 243"), and what only the reader can place
// ("paragraph (b) above"). One walk over the text.
[[nodiscard]] std::vector<Citation> citations(std::string_view text);

}  // namespace jointly
