// Text on the wall: broken into lines, measured, and drawn by draw list.
//
// All text of the wall goes through draw() and draw_text() here, so that the tests can read it back
// and see that none of it is smaller than the room can read (internal/text_watch.h).
//
// Sizes and widths are pixels; sizes are Dear ImGui's (ascent + descent) and are rounded to whole
// ones, as are the places where text is drawn. Text is UTF-8; what is not shows as a replacement
// sign. To be called between NewFrame and Render.
#pragma once

#include <imgui.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// Words in one style. Runs follow each other without a blank: blanks are part of the text.
struct StyledRun {
    std::string text;
    ImFont* font = nullptr;
    ImU32 colour = 0;
    bool struck = false;
    bool underlined = false;
    ImU32 wash = 0;  // the marker behind the words; 0: none
};

// What stands in one line of one run.
struct Piece {
    StyledRun run;
    float x = 0.0F;  // from the left end of the line
    float width = 0.0F;
};

struct Line {
    std::vector<Piece> pieces;
    float width = 0.0F;
};

struct Laid {
    std::vector<Line> lines;
    float size_px = 0.0F;
    float pitch_px = 0.0F;  // from line to line
    float width = 0.0F;     // of the widest line
    float height = 0.0F;
};

// Breaks the runs into lines of at most `width_px`, at blanks, behind hyphens and between
// ideographs; a word that is wider than a line breaks anywhere. A line end in the text ends the
// line. `leading` is the line pitch as a multiple of the size. With `balance`, two lines become
// about equally long, so that no single word is left over; three and more look better unbalanced.
// Empty text is one empty line.
[[nodiscard]] Laid lay_out(std::span<const StyledRun> runs, float size_px, float width_px,
    float leading, bool balance = false);
[[nodiscard]] Laid lay_out(
    const StyledRun& run, float size_px, float width_px, float leading, bool balance = false);

// With its top left corner at `at`. Strokes and underlines are bars of at least 3 pixels: thinner
// ones are lost on a projector.
void draw(ImDrawList& list, const Laid& laid, ImVec2 at);

// One line as it is, without breaking; returns its width.
float draw_text(
    ImDrawList& list, ImFont* font, float size_px, ImVec2 at, ImU32 colour, std::string_view text);
// The same with its middle at `centre`; upright, the middle of the capitals.
float draw_text_centred(ImDrawList& list, ImFont* font, float size_px, ImVec2 centre, ImU32 colour,
    std::string_view text);

[[nodiscard]] float text_width(ImFont* font, float size_px, std::string_view text);

// The text, or as much of it as fits followed by an ellipsis. For captions and hints, never for
// what the room has said: that is cut into sheets instead.
[[nodiscard]] std::string shortened(
    ImFont* font, float size_px, float width_px, std::string_view text);

}  // namespace jointly
