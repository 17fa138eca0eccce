// One frame of the one window: the page, the strip, and what they wish for.
#pragma once

#include "app/desk/attachment_reader.h"
#include "app/desk/intent.h"
#include "app/desk/slider.h"
#include "app/desk/strip_parts.h"
#include "app/desk/ui_state.h"
#include "app/pages/page.h"
#include "app/ui/fonts.h"
#include "core/record/moments.h"
#include "core/session/session.h"

#include <optional>
#include <span>

namespace jointly {

// What a frame needs beside the session: letters, and what was laid out for the frame before.
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
    ThemeName theme = ThemeName::light;
    Venue venue;
    Area place;
};

// How everything is drawn in that room, by a picture of so many pixels in height. Within a frame.
[[nodiscard]] StripLook look_for(const UiState& ui, const Fonts& fonts, float picture_height_px);

// `record` is that of the session, which changes whenever it does. To be called between NewFrame and
// Render.
[[nodiscard]] Intents draw_frame(const Session& session, std::span<const Entry> record, UiState& ui,
    FrameCache& cache, std::int64_t now_ms);

}  // namespace jointly
