// A desk in front of a session with many things in it, and a record as long.
#pragma once

#include "app/desk/frame.h"
#include "tests/support/crowded.h"

#include <vector>

namespace jointly {

struct CrowdedDesk {
    CrowdedDesk(int items, std::uint64_t entries) : session(crowded_session(items))
    {
        for (std::uint64_t seq = 1; seq <= entries; ++seq) {
            record.push_back({{seq, at_ms, {}},
                Events{Event{ItemParked{{1}, {}, "Fixed ratios: to a subcommittee"}}}});
        }
    }

    void frame(const Fonts& fonts)
    {
        cache.fonts = fonts;
        (void)draw_frame(session, record, ui, cache, at_ms);
    }
    // Frames share one context and its letters; each desk has its own cache.
    void show(Page page)
    {
        ui.view.page = page;
        ui.sheet = 0;
        cache.sheets.reset();
    }
    // As if something had come into the record: the next frame lays the page out anew.
    void act() { cache.seq = 0; }

    static constexpr std::int64_t at_ms = 1'772'460'311'250;
    Session session;
    Record record;
    UiState ui;
    FrameCache cache;
};

}  // namespace jointly
