// Words set in letters: broken into lines that are as wide as asked for, and measured. Lengths are points.
//
// Letters are as large as they look, not as a font calls them: the small letters of all fonts have the
// same height. The direction is left to right as in the rest of a sheet; words of other scripts run as they
// do within it.
#pragma once

#include "core/base/result.h"
#include "core/language/redline.h"

#include <pango/pango.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// How words look. Sizes are those of plain text times `scale`.
struct Face {
    double scale = 1;
    bool bold = false;
    bool italic = false;
    bool light = false;  // on a dark ground
    double spread = 0;   // between two letters
};

inline constexpr double leading_points = 15;  // of plain text, from one line to the next

struct SetLine {
    PangoLayoutLine* line = nullptr;
    double width = 0;
    double height = 0;
    double baseline = 0;  // below the top
};
using SetLines = std::vector<SetLine>;

struct Unreferenced {
    void operator()(void* object) const noexcept;
};
template <class T>
using Referenced = std::unique_ptr<T, Unreferenced>;

class Typesetter {
public:
    // Refused where this machine has no font.
    [[nodiscard]] static Result<Typesetter> with_fonts_of_this_machine();

    // At least one line. A word that is wider than `width` is cut between two letters.
    [[nodiscard]] SetLines set(const Redline& words, const Face& face, double width);
    [[nodiscard]] SetLines set(std::string_view words, const Face& face, double width);

    // Of words on one line, and of the widest word among them.
    [[nodiscard]] double width_of(const Redline& words, const Face& face);
    [[nodiscard]] double widest_word(std::string_view words, const Face& face);

private:
    Typesetter(Referenced<PangoFontMap> fonts, Referenced<PangoContext> context);

    [[nodiscard]] Referenced<PangoLayout> layout_of(const Redline& words, const Face& face);
    [[nodiscard]] std::string drawable(std::string_view words);
    [[nodiscard]] bool can_be_drawn(char32_t point);

    Referenced<PangoFontMap> fonts_;
    Referenced<PangoContext> context_;
    double size_ = 0;                               // of plain text, for these fonts
    std::map<char32_t, bool> drawn_;                // what is known of the fonts so far
    std::vector<Referenced<PangoLayout>> layouts_;  // whose lines were handed out
};

}  // namespace jointly
