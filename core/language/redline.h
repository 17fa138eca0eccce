// What was struck and what was added between two wordings of a provision, as people mark it up.
//
// A redline is a list of spans in reading order. Its law: without the added spans it is the old text,
// without the struck spans the new one, byte for byte, for any two texts whatever bytes they hold.
// No span is empty, no two neighbours are of one kind, and struck stands before added where both
// stand side by side. Changes are made of whole atoms (atoms.h).
//
// Texts are compared as they are: bring both into one form (base/text.h, tidy) before.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

enum class Change : unsigned char { kept, struck, added };

struct Span {
    Change change = Change::kept;
    std::string text;
    friend bool operator==(const Span&, const Span&) = default;
};

using Redline = std::vector<Span>;

// Whole text struck and whole text added when the two have hardly a word in common. Two texts of the
// largest provision take some hundredths of a second at worst.
[[nodiscard]] Redline redline(std::string_view before, std::string_view after);

[[nodiscard]] std::string old_text(const Redline& redline);
[[nodiscard]] std::string new_text(const Redline& redline);

// Something is struck or added.
[[nodiscard]] bool has_changes(const Redline& redline);

// The two differ at most in spaces, hyphens and dashes, as text taken out of a PDF does, and in how quotation
// marks and apostrophes are drawn. Between two digits a space or a dash is never cosmetic: "5-10 days" is not
// "510 days", nor "1 1/2" "11/2".
[[nodiscard]] bool is_cosmetic(std::string_view before, std::string_view after);

// The redline as plain text with a mark on each side of a change: "posted [-14-]{+28+} days". Marks
// that stand in the text itself are not told apart from these.
[[nodiscard]] std::string marked(const Redline& redline, std::string_view struck_open = "[-",
    std::string_view struck_close = "-]", std::string_view added_open = "{+",
    std::string_view added_close = "+}");

}  // namespace jointly
