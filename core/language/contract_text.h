// A contract as text: its provisions in reading order, each with its place in the tree.
//
// Labels and titles stand apart from the text, so that a provision that is only numbered anew is told
// from one whose words changed. The words are those of the source: nothing is straightened or
// completed here (a reader does that, and says so in its notes).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

enum class ProvisionLevel : unsigned char { article, section, clause, appendix, letter };

// One provision without those below it. `text` is its own words, paragraphs parted by one '\n'; empty
// where all stands in the provisions below.
struct ProvisionText {
    ProvisionLevel level = ProvisionLevel::clause;
    int depth = 0;      // 0: at the top; at most one more than that of the provision before
    std::string label;  // as printed: "ARTICLE 12", "Section 12.03", "(b)"; empty: it has none
    std::string title;  // without the label and what parts the two; empty: it has none
    std::string text;
    bool verbatim = false;  // a table or form: its lines as printed, compared as a whole
    friend bool operator==(const ProvisionText&, const ProvisionText&) = default;
};

using ContractText = std::vector<ProvisionText>;

// Whether words of a text stand in columns, as those of a table do: blanks in runs part them in two
// lines or more.
[[nodiscard]] bool stands_in_columns(std::string_view text);

// The whole as plain text: for each provision a line of its label and title, two spaces apart, then
// its text; what it does not have it does not take a line for.
[[nodiscard]] std::string plain_text(const ContractText& contract);

}  // namespace jointly
