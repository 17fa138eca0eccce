// The label of a provision at the head of a line: "ARTICLE 12", "Section 12.03", "(b)".
//
// Looks at the line alone. Whether what looks like a label is one is told by the lines around it and by
// the labels before it (outline.h). For this folder alone.
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// dotted: "12.3", without a word before it. enumerated: "a.", "(1)", "iv)".
enum class LabelKind : unsigned char {
    article,
    appendix,
    letter,
    section,
    dotted,
    step,
    enumerated
};

enum class Numerals : unsigned char { arabic, capital_letters, letters, capital_roman, roman };

// {24, 1} for "24A". {0, 0}: no number.
struct Ordinal {
    int number = 0;
    int suffix = 0;
    friend auto operator<=>(const Ordinal&, const Ordinal&) = default;
};

struct LabelReading {
    Numerals numerals = Numerals::arabic;
    Ordinal ordinal;
    friend bool operator==(const LabelReading&, const LabelReading&) = default;
};

struct ProvisionLabel {
    LabelKind kind = LabelKind::enumerated;
    std::string printed;
    std::vector<LabelReading>
        readings;           // two where "(i)" may be a numeral or a letter; none: no number
    std::string path;       // numbers between points, without zeros before them: "12.3"; else empty
    char opening = 0;       // of what is enumerated: '(' or none
    char closing = 0;       // ')' or '.'
    bool capitals = false;  // its word is in capitals
    bool parted = false;    // a sign, a wide gap or the end of the line stands behind it
    bool reads_on = false;  // the words behind it go on as they do behind a reference
    std::size_t length = 0;  // bytes of the line to where the words begin
};

[[nodiscard]] std::optional<ProvisionLabel> label_at(std::string_view line);

// Those that begin an article or a part of the contract, or a section by that word.
[[nodiscard]] bool is_heading_kind(LabelKind kind);

// An appendix or a letter: a part in which the numbers of articles begin again.
[[nodiscard]] bool is_part(LabelKind kind);

// "12" of "12.3"; empty where there is no point.
[[nodiscard]] std::string_view path_above(std::string_view path);

// 24 is followed by 25, 24A and 25A; 24A by 24B, 25 and 25A.
[[nodiscard]] bool follows(Ordinal before, Ordinal after);

}  // namespace jointly
