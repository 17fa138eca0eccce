// What each kind of block looks like: one function for each, which is all there is to measure and
// to draw. Left edge and width are those of the column.
#pragma once

#include "app/pages/metrics.h"
#include "app/pages/stack.h"

namespace jointly {

[[nodiscard]] Stack stack_of(const Heading& heading, const Metrics& metrics);
[[nodiscard]] Stack stack_of(const Card& card, const Metrics& metrics);
[[nodiscard]] Stack stack_of(const Prose& prose, const Metrics& metrics);
[[nodiscard]] Stack stack_of(const Fact& fact, const Metrics& metrics);
[[nodiscard]] Stack stack_of(const Legend& legend, const Metrics& metrics);
[[nodiscard]] Stack stack_of(const Seat& seat, const Metrics& metrics);
[[nodiscard]] Stack stack_of(const WhereWeAre& place, const Metrics& metrics);
[[nodiscard]] Stack stack_of(const SignatureLine& line, const Metrics& metrics);
[[nodiscard]] Stack stack_of(const GridKey& key, const Metrics& metrics);
[[nodiscard]] Stack stack_of(const Poster& poster, const Metrics& metrics);
[[nodiscard]] Stack stack_of(const AttachmentSheet& sheet, const Metrics& metrics);

// Blocks that may be wider than a page: one stack for as many columns as the room can read at once,
// then the next columns with the same rows.
[[nodiscard]] std::vector<Stack> stacks_of(const Grid& grid, const Metrics& metrics);
[[nodiscard]] std::vector<Stack> stacks_of(const Table& table, const Metrics& metrics);

// What to do where there is nothing to show yet.
[[nodiscard]] Stack stack_of_empty(const std::string& empty, const Metrics& metrics);

// The words of a redline: struck ones quieter and struck through, added ones bold on a marker and
// underlined. `withdrawn`: all of it struck.
[[nodiscard]] std::vector<StyledRun> runs_of(
    const Redline& redline, const Metrics& metrics, bool withdrawn = false);

// A card without stripes, and one with the stripes of those whose it is.
[[nodiscard]] Frame frame_of(const Metrics& metrics, bool strong);
// A stack in a card.
[[nodiscard]] Stack framed(const Metrics& metrics, Frame frame);
[[nodiscard]] Frame frame_of(const Metrics& metrics, bool strong, const std::vector<Sign>& signs);
[[nodiscard]] BadgeFigure badge_of(const Metrics& metrics, const Sign& sign, ImVec2 centre);
// A number, or a label, on its ground; `ringed`: the recorder picked it. Nothing where there is none.
void add_band(Row& row, const Metrics& metrics, const std::string& called, const Area& area,
    bool ringed, bool strong = false);
[[nodiscard]] StanceMark stance_mark(Stance stance);

}  // namespace jointly
