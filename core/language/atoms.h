// Contract text cut into the smallest parts that a redline may strike or add.
//
// A part is what people read and sign as one: a word, a number with its sign, a spelled number with
// its numeral ("twenty-eight (28)"), a run of white space, one mark of punctuation. Nothing smaller is
// ever shown as changed, so an amount cannot read "1[-4-]{+5+}".
//
// Total: any bytes can be cut; a byte that is not UTF-8 is a part of its own.
#pragma once

#include <string_view>
#include <vector>

namespace jointly {

enum class AtomKind : unsigned char { word, number, space, mark };

struct Atom {
    AtomKind kind = AtomKind::mark;
    std::string_view text;  // never empty; points into the text that was cut
};

// The atoms one after the other are the text, byte for byte.
//
//   word     letters and digits, with ' ’ - ‑ between them
//   number   begins with a digit: also . , : / between digits, a currency sign or a decimal point in
//            front, % ‰ ¢ behind ("$1,250.50", "7:30", "4.5%", "24A"); with the number in words where
//            the numeral in brackets follows it
//   space    a run of blanks and line ends
//   mark     any other single character
[[nodiscard]] std::vector<Atom> atoms(std::string_view text);

}  // namespace jointly
