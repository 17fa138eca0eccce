// A page of the wall in a frame: cut when it has changed, turned to what is new, drawn with what its
// attachments hold.
#pragma once

#include "app/desk/attachment_reader.h"
#include "app/desk/ui_state.h"
#include "app/gl/projector.h"
#include "app/pages/page.h"
#include "app/pages/slider.h"
#include "core/record/moments.h"
#include "core/session/session.h"

#include <cstdint>
#include <optional>
#include <span>

namespace jointly {

// What a frame needs beside the session: letters, and what was laid out for the frame before. Of one
// window: letters and photos belong to its Dear ImGui context.
struct FrameCache {
    Fonts fonts;
    WallModel model;
    std::optional<Sheets> sheets;
    AttachmentReader attachments;
    Moments moments;         // while one looks back
    SliderMarks marks;       // of the slider
    std::uint64_t cuts = 0;  // how often a page was laid out: an idle frame adds none

    // What it was laid out for.
    std::uint64_t seq = 0;
    View view;
    std::int64_t minute = 0;  // of a page with a clock
    const Theme* theme = nullptr;
    TypeScale type;
    Area place;

    // Of the desk, beside a wall in a window of its own: what was laid out there, and its pictures.
    const FrameCache* of_wall = nullptr;
    ShownPicture seen;
    ShownPicture prepared;
};

// The session of the moment that is looked at; of what was kept for looking back only that moment outlives coming back to
// now.
[[nodiscard]] const Session& session_seen(
    const Session& now, std::span<const Entry> record, const UiState& ui, FrameCache& cache);

// Of the page that is looked at. Cut anew only when what is shown, or where, has changed.
[[nodiscard]] const Sheets& sheets_of_page(const Session& seen, std::span<const Entry> record,
    const UiState& ui, const Paper& paper, FrameCache& cache, std::int64_t now_ms);

// The sheets of the page are these: with what was just said or done, the one that has it is turned to.
void turn_sheets(const Sheets& sheets, const WallModel& model, UiState& ui);

// As sheets_of_page() cut them.
void draw_sheet_of_page(std::span<const Entry> record, int sheet, FrameCache& cache);

// What lies over the page, with sheets of its own.
void draw_by_itself(const WallModel& model, UiState& ui, const Paper& paper);

}  // namespace jointly
