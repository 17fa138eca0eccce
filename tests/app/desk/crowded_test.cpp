// Thousands of things cost a page nothing once it is laid out: each frame draws what is on its sheet.
#include "app/desk/frame.h"
#include "core/base/words.h"
#include "tests/support/crowded.h"
#include "tests/support/pilot.h"

#include <gtest/gtest.h>

#include <map>

namespace jointly {
namespace {

// What one idle frame of a page draws, and how often it was laid out over many.
struct Drawing {
    int vertices = 0;
    std::uint64_t cuts = 0;
};

std::map<Page, Drawing> drawings_of(int items)
{
    const Session session = crowded_session(items);
    UiState ui;
    FrameCache cache;
    Pilot pilot([&] {
        cache.fonts = pilot.fonts();
        (void)draw_frame(session, {}, ui, cache, 1'772'460'311'250);
    });
    std::map<Page, Drawing> drawings;
    for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
        const Page page = static_cast<Page>(place);
        ui.view.page = page;
        ui.sheet = 0;
        pilot.frame(3);
        const std::uint64_t before = cache.cuts;
        pilot.frame(5);
        drawings[page] = {ImGui::GetDrawData()->TotalVtxCount, cache.cuts - before};
    }
    return drawings;
}

TEST(CrowdedPages, DrawWhatIsOnTheSheetAndAreLaidOutOnce)
{
    const auto few = drawings_of(50);
    const auto many = drawings_of(5'000);
    for (const auto& [page, drawing] : many) {
        EXPECT_EQ(drawing.cuts, 0U) << word_of(page);
        EXPECT_LE(drawing.vertices, few.at(page).vertices * 6 / 5 + 200) << word_of(page);
        EXPECT_GT(drawing.vertices, 0) << word_of(page);
    }
}

}  // namespace
}  // namespace jointly
