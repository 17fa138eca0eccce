// The wall for those who cannot see it: what a page shows, as one HTML page and as plain text.
//
// Pure: the same page gives the same bytes. A mirror says what is on the wall in words, pictures too, and
// nothing that is not; its own are only the names of things that the wall shows by their look, and one
// sentence of what changed. It shows the whole page, however many sheets the wall cuts it into. Whatever
// was typed is words in it, never marks, and nothing is loaded from elsewhere.
#pragma once

#include "core/wall/model.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jointly {

enum class MirrorKind : std::uint8_t { html, text };

// As the name of the file ends, ".html" or ".txt"; nothing for another ending.
[[nodiscard]] std::optional<MirrorKind> mirror_kind(std::string_view path);

struct MirrorPage {
    WallModel shown;
    std::string changed;  // one to three sentences: what is new since the page before
    std::uint64_t turn =
        1;  // 1, 2, 3 ...: whoever reads only some of the pages sees that it missed one
    friend bool operator==(const MirrorPage&, const MirrorPage&) = default;
};

[[nodiscard]] MirrorPage first_page(WallModel shown);
[[nodiscard]] MirrorPage next_page(const MirrorPage& before, WallModel shown);

// Only what is on the wall now is quoted. Empty where nothing changed that is worth interrupting a listener
// for, such as the minute of a clock.
[[nodiscard]] std::string what_changed(const WallModel& before, const WallModel& now);

// UTF-8. Text has lines of at most 78 columns.
[[nodiscard]] std::string mirror(const MirrorPage& page, MirrorKind kind);

// A page as the text of a mirror has it, without a word of the mirror itself: for a terminal.
[[nodiscard]] std::string page_text(WallModel shown);

// Whether a file with these bytes is one that mirror() wrote, and may be written over.
[[nodiscard]] bool is_mirror(std::string_view bytes);

// While nothing of the session is shown; `why` where the program blanked the wall.
[[nodiscard]] WallModel blank_wall(std::string why);
// After the program has ended: what a reader would else take for the wall is no longer there.
[[nodiscard]] WallModel closed_wall();

}  // namespace jointly
