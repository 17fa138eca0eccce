// The command line: every verb of `jointly` but the window itself.
//
// Exit codes: 0 done; 1 refused or failed, with one sentence on the error stream; 2 wrong usage.
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/documents/document.h"
#include "core/wall/model.h"

#include <array>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// The wall's themes, as --theme names them.
enum class PictureTheme : std::uint8_t { light, dark, monochrome };
template <>
inline constexpr auto words_for<PictureTheme> = std::to_array<std::string_view>(
    {"light", "dark", "monochrome"});

// A wall to be drawn to a PNG file.
struct PictureOrder {
    WallModel model;
    std::span<const Entry> record;  // of its session, for the photos that are kept in it
    int width = 1920;
    int height = 1080;
    PictureTheme theme = PictureTheme::light;
    int sheet = 1;  // from 1
    std::string out;
};
// Draws without a display. The command line knows no graphics: main() hands it this.
using DrawPicture = std::function<Refusable(const PictureOrder&)>;

// Makes a PDF of a document, with its author and "2026-03-02T16:42:00-08:00" in it, either of which may be
// empty.
using WritePdf = std::function<Result<std::string>(
    const Document& document, const std::string& author, const std::string& moment)>;

struct Console {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    DrawPicture draw;
    bool out_is_terminal = false;
    WritePdf write_pdf = {};  // empty: this program writes none
};

inline constexpr std::string_view practice_flag = "--practice";
inline constexpr std::string_view copy_flag = "--copy";
inline constexpr std::string_view at_flag = "--at";
inline constexpr std::string_view mirror_flag = "--mirror";

// What the window is asked for.
struct WallWords {
    bool practice = false;         // in a throw-away copy
    std::string file;              // empty: the start page, or the example round to practise in
    std::string copy_folder = {};  // of its second copy; empty: none
    std::optional<std::uint64_t> at = {};   // as it stood after this entry; nothing: now
    std::vector<std::string> mirrors = {};  // files that follow the wall
    friend bool operator==(const WallWords&, const WallWords&) = default;
};
// FILE [--copy FOLDER] [--at N] [--mirror FILE]..., or --practice [FILE] [--mirror FILE]..., or no words at
// all; nothing where the words are for the command line.
[[nodiscard]] std::optional<WallWords> wall_words(const std::vector<std::string>& words);

// What writes PDFs is a program of its own, so that the window opens without what that needs.
[[nodiscard]] bool asks_for_pdf(const std::vector<std::string>& words);

// What opens vaults is a program of its own: nothing of it is in the one that the wall is drawn by.
[[nodiscard]] bool asks_for_caucus(const std::vector<std::string>& words);

// `words` without the program's name.
[[nodiscard]] int run_cli(const std::vector<std::string>& words, Console& console);

}  // namespace jointly
