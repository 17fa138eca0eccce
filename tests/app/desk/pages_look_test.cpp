// Every page in each size and theme, above its strip: of a session that holds nothing, of the example, and of a round
// with 300 people and 5,000 items. No text over another, none cut off at the margins, none below the floor of the room,
// none washed out.
//
// Of the crowded round the first sheets, those in the middle and the last ones are looked at: all of them are some
// thousands, made by the same few functions.
#include "app/desk/frame.h"
#include "core/base/words.h"
#include "core/journal/load.h"
#include "tests/support/boxes.h"
#include "tests/support/crowded_round.h"
#include "tests/support/grounds.h"
#include "tests/support/pilot.h"
#include "tests/support/places.h"
#include "tests/support/speaking.h"

#include <gtest/gtest.h>

#include <set>

namespace jointly {
namespace {

constexpr ThemeName themes[] = {ThemeName::light, ThemeName::dark, ThemeName::monochrome};
constexpr std::int64_t now_ms = 1'772'460'311'250;

// A desk in front of a session that is not written to.
class Looker {
public:
    Looker(const Session& session, std::span<const Entry> record, ImVec2 size)
        : session_(session), record_(record), size_(size), pilot_([this] { frame(); }, size)
    {}

    UiState ui;

    // What is wrong with the sheets of every page; `all_sheets`, or only the first, the middle and the last ones.
    void expect_pages(const std::string& room, bool all_sheets)
    {
        for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
            ui.view.page = static_cast<Page>(place);
            expect_page(room, all_sheets);
        }
    }
    void expect_page(const std::string& room, bool all_sheets)
    {
        ui.sheet = 0;
        pilot_.settle();
        ++pages;
        for (const int sheet : sheets_to_look_at(all_sheets)) {
            ui.sheet = sheet;
            pilot_.frame();
            expect_good(std::string(word_of(ui.view.page)) + " " + std::to_string(sheet + 1) + "/"
                        + std::to_string(ui.sheets) + ", " + room);
        }
    }

    int pages = 0;
    int most_sheets = 0;

private:
    void frame()
    {
        cache_.fonts = pilot_.fonts();
        (void)draw_frame(session_, record_, ui, cache_, now_ms);
    }
    [[nodiscard]] std::set<int> sheets_to_look_at(bool all_sheets)
    {
        const int count = ui.sheets;
        most_sheets = std::max(most_sheets, count);
        std::set<int> sheets{0, 1, count / 2, count - 2, count - 1};
        for (int sheet = 0; all_sheets && sheet < count; ++sheet) {
            sheets.insert(sheet);
        }
        sheets.erase(sheets.begin(), sheets.lower_bound(0));
        sheets.erase(sheets.lower_bound(count), sheets.end());
        return sheets;
    }
    void expect_good(const std::string& what)
    {
        const float floor_px =
            type_scale(measure(pilot_.fonts()), size_.y, distance_in_pictures(ui.venue)).floor_px;
        const float side = 0.04F + 0.92F * static_cast<float>(ui.venue.overscan) / 100.0F;
        const Area shown = shown_part(ui.venue, {{0, 0}, size_});
        const Area inside{
            {size_.x * side - 3, shown.min.y}, {size_.x * (1 - side) + 3, shown.max.y}};
        const auto flaws = flaws_in(boxes_of(pilot_), inside, floor_px);
        EXPECT_EQ(flaws, std::vector<std::string>{}) << what << " at " << size_.x;
        EXPECT_FALSE(letters_on_grounds().empty()) << what;
        EXPECT_EQ(washed_out_letters(4.5), std::vector<std::string>{}) << what;
    }

    const Session& session_;
    std::span<const Entry> record_;
    ImVec2 size_;
    FrameCache cache_;
    Pilot pilot_;
};

// Six pictures away, a few per cent lost at the edges, no tints.
constexpr Venue poor_room{900, 150, 3, 5, 3, false};

// As far away as letters are made for, before a soft picture that loses most at its edges.
constexpr Venue worst_room{1'200, 135, 9, 3, 3, true};

class PagesLook : public testing::TestWithParam<std::tuple<int, ThemeName>> {
protected:
    static constexpr ImVec2 sizes[] = {{1280, 720}, {1920, 1080}, {3840, 2160}};
    ImVec2 size_ = sizes[std::get<0>(GetParam())];

    void expect_all_pages(const Session& session, std::span<const Entry> record)
    {
        Looker looker(session, record, size_);
        looker.ui.theme = std::get<1>(GetParam());
        looker.expect_pages("a room that was not checked", true);
        looker.ui.venue = poor_room;
        looker.expect_pages("a checked room", true);
        looker.ui.venue = worst_room;
        looker.expect_pages("the worst room", true);
    }
};

TEST_P(PagesLook, OfNothingIsReadFromTheFarthestChairInAWashedOutRoom)
{
    expect_all_pages(Session{}, {});
}

TEST_P(PagesLook, OfTheExampleIsReadFromTheFarthestChairInAWashedOutRoom)
{
    const auto loaded = load_file(repository() + "/sessions/tamarack-valley-2026.ibb");
    ASSERT_TRUE(loaded.ok());
    expect_all_pages(loaded.value().session, loaded.value().record);
}

INSTANTIATE_TEST_SUITE_P(SizesAndThemes, PagesLook,
    testing::Combine(testing::Values(0, 1, 2), testing::ValuesIn(themes)));

TEST(CrowdedRound, HasAsManyPeopleAndItemsAsItSays)
{
    const Session& session = crowded_round().session;
    EXPECT_EQ(broken_invariants(session), std::vector<std::string>{});
    EXPECT_EQ(session.participants.size(), crowded_people + 1U);  // and the recorder
    EXPECT_GE(items_in(session), static_cast<std::size_t>(crowded_items));
}

// All themes in one program: making the round is what takes time.
class CrowdedPagesLook : public testing::TestWithParam<ImVec2> {};

TEST_P(CrowdedPagesLook, IsReadFromTheFarthestChairInAWashedOutRoom)
{
    const auto& [session, record] = crowded_round();
    Looker looker(session, record, GetParam());
    for (const ThemeName theme : themes) {
        looker.ui.theme = theme;
        looker.expect_pages("crowded", false);
    }
    EXPECT_GT(looker.most_sheets, 100);
    EXPECT_EQ(looker.pages, static_cast<int>(3 * words_for<Page>.size()));
}

TEST_P(CrowdedPagesLook, WhileATestIsOpen)
{
    const auto& [session, record] = crowded_round(true);
    Looker looker(session, record, GetParam());
    for (const ThemeName theme : themes) {
        looker.ui.theme = theme;
        looker.ui.view.page = Page::test;
        looker.expect_page("crowded, an open test", true);
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, CrowdedPagesLook,
    testing::Values(ImVec2{1280, 720}, ImVec2{1920, 1080}, ImVec2{3840, 2160}));

// Where the fewest letters have room.
TEST(CrowdedPages, AreReadInACheckedRoomToo)
{
    const auto& [session, record] = crowded_round();
    Looker looker(session, record, {1280, 720});
    for (const Venue& venue : {poor_room, worst_room}) {
        looker.ui.venue = venue;
        looker.expect_pages("crowded, a checked room", false);
    }
}

TEST(CrowdedPages, AreReadInSpanishToo)
{
    const Speaking spanish("es");
    const auto& [session, record] = crowded_round();
    Looker looker(session, record, {1280, 720});
    looker.expect_pages("crowded, in Spanish", false);
}

}  // namespace
}  // namespace jointly
