#include "app/pages/page.h"
#include "tests/app/pages/sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

namespace jointly {
namespace {

struct Look {
    ImVec2 size;
    ThemeName name;
};
const Look looks[] = {{{1920, 1080}, ThemeName::light}, {{1920, 1080}, ThemeName::dark},
    {{1280, 720}, ThemeName::light}, {{1280, 720}, ThemeName::dark},
    {{1024, 768}, ThemeName::light}, {{3840, 2160}, ThemeName::light}};

// Draws one sheet of a model in each frame.
struct Screen {
    explicit Screen(const Look& wanted) : look(wanted), pilot([this] { draw(); }, wanted.size)
    {
        pilot.frame(2);
    }

    void draw()
    {
        paper = paper_of(pilot, look.size, look.name);
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        sheets = draw_page(list, model, sheet, paper).sheets;
        same_count = sheets == sheet_count(model, paper);
        lowest = {1e9F, 1e9F};
        highest = {-1e9F, -1e9F};
        // The first four corners are those of the page's own ground.
        for (int at = 4; at < list.VtxBuffer.Size; ++at) {
            const ImVec2 corner = list.VtxBuffer[at].pos;
            lowest = {std::min(lowest.x, corner.x), std::min(lowest.y, corner.y)};
            highest = {std::max(highest.x, corner.x), std::max(highest.y, corner.y)};
        }
    }

    void show(const WallModel& wanted, int which)
    {
        model = wanted;
        sheet = which;
        pilot.frame(1);
    }

    Look look;
    WallModel model;
    int sheet = 0;
    int sheets = 0;
    bool same_count = false;
    Paper paper;
    ImVec2 lowest;
    ImVec2 highest;
    Pilot pilot;
};

void expect_legible_inside(Screen& screen, const std::string& name)
{
    const float floor = screen.paper.type.floor_px;
    for (const ShownText& text : screen.pilot.shown()) {
        EXPECT_GE(text.size_px, floor) << name << ": " << text.text;
    }
    // Edges are smoothed half a pixel outwards, borders stand half outside.
    const Area& area = screen.paper.area;
    const float side = area.width() * 0.04F - 4.0F;
    const float edge = area.height() * 0.04F - 4.0F;
    EXPECT_GE(screen.lowest.x, area.min.x + side) << name;
    EXPECT_LE(screen.highest.x, area.max.x - side) << name;
    EXPECT_GE(screen.lowest.y, area.min.y + edge) << name;
    EXPECT_LE(screen.highest.y, area.max.y - edge) << name;
}

TEST(Page, IsLegibleAndInsideItsMarginsInEverySizeAndTheme)
{
    const auto models = sample_models();
    for (const Look& look : looks) {
        Screen screen(look);
        for (const auto& [name, model] : models) {
            screen.show(model, 0);
            EXPECT_TRUE(screen.same_count);
            const int sheets = screen.sheets;
            for (int sheet = 0; sheet < sheets; ++sheet) {
                screen.show(model, sheet);
                if (name != "blank") {
                    expect_legible_inside(screen, name + " " + std::to_string(sheet + 1));
                }
            }
        }
    }
}

TEST(Page, StaysInsideItsMarginsWhateverPeopleType)
{
    const WallModel model = awkward_model();
    for (const Look& look : {looks[0], looks[2], looks[4]}) {
        Screen screen(look);
        screen.show(model, 0);
        ASSERT_GT(screen.sheets, 10);
        const int sheets = screen.sheets;
        for (int sheet = 0; sheet < sheets; ++sheet) {
            screen.show(model, sheet);
            expect_legible_inside(screen, "awkward " + std::to_string(sheet + 1));
        }
    }
}

TEST(Page, ShowsAllThatTheModelSays)
{
    for (const auto& [name, model] : sample_models()) {
        Screen screen(looks[0]);
        screen.show(model, 0);
        std::string shown;
        const int sheets = screen.sheets;
        for (int sheet = 0; sheet < sheets; ++sheet) {
            screen.show(model, sheet);
            shown += screen.pilot.shown_text() + " ";
        }
        // Only letters and digits: marks of a redline and of breaking are drawn, not written.
        const auto letters = [](const std::string& text) {
            std::string kept;
            std::copy_if(text.begin(), text.end(), std::back_inserter(kept),
                [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
            return kept;
        };
        const std::string all = letters(shown);
        const auto expect_shown = [&, page = name](const std::string& words) {
            EXPECT_NE(all.find(letters(words)), std::string::npos) << page << ": " << words;
        };
        expect_shown(model.title);
        expect_shown(model.empty);
        for (const Block& block : model.blocks) {
            if (const Card* const card = std::get_if<Card>(&block)) {
                std::string words;
                for (const Span& span : card->text) {
                    words += span.text;
                }
                expect_shown(words);
                for (const std::string& note : card->notes) {
                    expect_shown(note);
                }
            } else if (const Seat* const seat = std::get_if<Seat>(&block)) {
                expect_shown(seat->name);
                expect_shown(seat->sentence);
            } else if (const WhereWeAre* const place = std::get_if<WhereWeAre>(&block)) {
                expect_shown(place->title + place->sentence + "Next" + place->next_move);
            }
        }
    }
}

TEST(Page, MarksItsSheetsOnlyWhereThereAreMore)
{
    const auto models = sample_models();
    Screen screen(looks[0]);
    screen.show(models.at("options"), 1);
    ASSERT_EQ(screen.sheets, 3);
    EXPECT_TRUE(screen.pilot.shows("2/3"));
    screen.show(models.at("empty test"), 0);
    EXPECT_EQ(screen.sheets, 1);
    EXPECT_FALSE(screen.pilot.shows("1/1"));
}

TEST(Page, SaysAtEveryFootWhichSheetItIsWhereTheIssueIsAndHowChangesLook)
{
    WallModel model;
    model.title = "How might we fill shifts?";
    model.foot = "Issue 1 of 7 is being discussed";
    for (int at = 1; at <= 60; ++at) {
        model.blocks.emplace_back(Card{at, {}, {}, {{Change::kept, "Something that we might do"}},
            {}, {}, false, false, false});
    }
    std::get<Card>(model.blocks.back()).text.push_back({Change::added, " about it"});
    Screen screen(looks[0]);
    screen.show(model, 0);
    const int sheets = screen.sheets;
    ASSERT_GT(sheets, 9);  // which one it is takes more room from the tenth on
    for (int sheet = 0; sheet < sheets; ++sheet) {
        screen.show(model, sheet);
        const std::string mark = std::to_string(sheet + 1) + "/" + std::to_string(sheets);
        for (const std::string& words : {mark, model.foot, std::string("put in"), model.title}) {
            EXPECT_TRUE(screen.pilot.shows(words)) << mark << " " << words;
        }
    }
}

TEST(Page, ShortensTheFootToWhatTheOthersLeaveOnThatSheet)
{
    WallModel model = sample_models().at("options");
    model.foot = std::string(500, 'f');
    const auto letters_at_foot = [&](std::size_t cards) {
        model.blocks.resize(1);
        for (std::size_t at = 1; at <= cards; ++at) {
            model.blocks.emplace_back(Card{static_cast<int>(at), {}, {},
                {{Change::kept, "Something that we might do"}}, {}, {}, false, false, false});
        }
        Screen screen(looks[0]);
        screen.show(model, 0);
        const std::string shown = screen.pilot.shown_text();
        return std::count(shown.begin(), shown.end(), 'f');
    };
    EXPECT_GT(letters_at_foot(1), letters_at_foot(20));
    EXPECT_GT(letters_at_foot(20), letters_at_foot(8'000));
}

TEST(Page, BeyondTheLastSheetIsTheLast)
{
    const auto models = sample_models();
    Screen screen(looks[0]);
    screen.show(models.at("options"), 99);
    EXPECT_TRUE(screen.pilot.shows("3/3"));
    screen.show(models.at("options"), -1);
    EXPECT_TRUE(screen.pilot.shows("1/3"));
}

TEST(Page, OfABlankWallIsEmpty)
{
    Screen screen(looks[0]);
    screen.show(sample_models().at("blank"), 0);
    EXPECT_EQ(screen.sheets, 1);
    EXPECT_TRUE(screen.pilot.shown().empty());
}

TEST(Page, HasNoItemForKeysOrTheMouse)
{
    Screen screen(looks[0]);
    for (const auto& [name, model] : sample_models()) {
        screen.show(model, 0);
        for (const PilotItem& item : screen.pilot.items()) {
            // Dear ImGui's own fallback window, which is in every frame.
            EXPECT_EQ(item.window, "Debug##Default") << name;
        }
    }
}

TEST(Page, TakesMoreSheetsTheFartherTheLastChair)
{
    const WallModel model = sample_models().at("options");
    std::vector<int> counts;
    Pilot* self = nullptr;
    Pilot pilot([&] {
        counts.clear();
        for (const float distance : {3.0F, 4.5F, 6.0F, 8.0F}) {
            Paper paper = paper_of(*self, {1920, 1080});
            paper.type = type_scale(measure(self->fonts()), 1080.0F, distance);
            counts.push_back(sheet_count(model, paper));
        }
    });
    self = &pilot;
    pilot.frame(1);
    for (std::size_t at = 1; at < counts.size(); ++at) {
        EXPECT_GT(counts[at], counts[at - 1]);
    }
}

TEST(Page, OfFiveThousandItemsIsCutOnceAndThenCostsWhatASheetCosts)
{
    WallModel model;
    model.title = "How might we fill shifts?";
    model.blocks.emplace_back(Heading{"Options", {}});
    for (int at = 1; at <= 5'000; ++at) {
        model.blocks.emplace_back(
            Card{at, {}, {}, {{Change::kept, "Something that we might do about it"}},
                {"Serves #1, #2"}, {}, false, false, false});
    }
    Sheets sheets;
    std::chrono::nanoseconds cutting{};
    std::chrono::nanoseconds drawing{};
    Pilot* self = nullptr;
    Pilot pilot([&] {
        const auto begin = std::chrono::steady_clock::now();
        sheets = cut(model, paper_of(*self, {1920, 1080}));
        const auto middle = std::chrono::steady_clock::now();
        for (int sheet = 0; sheet < 10; ++sheet) {
            draw_sheet(*ImGui::GetBackgroundDrawList(), sheets, sheet * 100);
        }
        cutting = middle - begin;
        drawing = std::chrono::steady_clock::now() - middle;
    });
    self = &pilot;
    pilot.frame(2);
    // Four cards fit on a sheet.
    EXPECT_GE(sheets.sheets.size(), 5'000U / 5);
    EXPECT_LE(sheets.sheets.size(), 5'000U / 3);
    RecordProperty("cutting_us", std::to_string(cutting.count() / 1'000));
    RecordProperty("drawing_ten_us", std::to_string(drawing.count() / 1'000));
    EXPECT_LT(cutting, std::chrono::seconds(3));
    EXPECT_LT(drawing, std::chrono::milliseconds(200));
}

}  // namespace
}  // namespace jointly
