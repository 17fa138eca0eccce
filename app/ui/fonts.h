// The letters: Inter in four cuts, with Noto Sans for characters that Inter does not have.
//
// Jointly brings no font along by itself: the four files have to be in one of the candidate folders.
// Which scripts come out right: Latin with Vietnamese, Greek, Cyrillic. Dear ImGui shapes no text, so
// Arabic, Hebrew, Devanagari, Thai or Khmer do not; the HTML twin of the wall shows those.
#pragma once

#include "core/base/result.h"

#include <imgui.h>

#include <filesystem>
#include <span>
#include <vector>

namespace jointly {

struct Fonts {
    ImFont* medium = nullptr;    // all running text: regular is too thin for a projector
    ImFont* semibold = nullptr;  // labels, headings, words put in
    ImFont* bold = nullptr;      // letters in badges
    ImFont* display = nullptr;   // the question and other large lines
};

// Where fonts are looked for, first one first: $JOINTLY_FONTS, `fonts` beside the program, where
// Debian's fonts-inter puts them.
[[nodiscard]] std::vector<std::filesystem::path> font_folders();

// Adds the fonts to the atlas, from the first folder that holds all four files; the pointers live as
// long as it does. To be called before the first frame. Refused when no folder holds them.
[[nodiscard]] Result<Fonts> load_fonts(
    ImFontAtlas& atlas, std::span<const std::filesystem::path> folders);

}  // namespace jointly
