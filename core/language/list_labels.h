// The labels of a list that stands in the text of a provision: "(a)", "2.", "iv)".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// A label that does not follow the one before it in its list.
struct ListBreak {
    std::string before;  // "(a)"
    std::string label;   // "(c)"; the same as `before` where it stands twice
    friend bool operator==(const ListBreak&, const ListBreak&) = default;
};

// In reading order. A label stands at the beginning of a line, or in brackets behind a mark of punctuation;
// "paragraph (b)" and "Section 4(b)" are none. A list may begin anywhere and begin again; a label that goes back
// is taken for another list, so a break is a label twice or one that skips some. One walk over the text.
[[nodiscard]] std::vector<ListBreak> list_breaks(std::string_view text);

}  // namespace jointly
