// Every page of a session that holds something of everything, and of one that holds nothing, in three
// sizes and all themes.
#include "app/pages/page.h"
#include "core/record/entry.h"
#include "tests/app/pages/sample.h"
#include "tests/support/boxes.h"
#include "tests/support/speaking.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace jointly {
namespace {

// A session with something of everything, marked as one to practise with.
Session full_session()
{
    Scripted room;
    room.parties();
    staffing(room);
    marked(room);
    around_the_issues(room);
    second_concept_test(room);
    propose(room);
    test_wording(room);
    room.does(DraftTa{room.issue()});
    room.does(RaiseIssue{"What might we do about schedules?", "Scheduling"});
    room.does(ParkIssue{room.issue(), "wait for the figures"});
    room.does(TurnTo{IssueId{1}});
    for (const MediaType media : {MediaType::jpeg, MediaType::pdf}) {
        room.does(KeepAttachment{
            AttachmentKind::chart, media, room.issue(), {}, "Chart of the nights.jpg", "QQ=="});
    }
    room.does(CallCaucus{room.party("Union"), 20, "", {}});
    Session session = room.session;
    session.practice = true;
    return session;
}

Record some_record()
{
    Record record;
    for (std::uint64_t seq = 1; seq <= 30; ++seq) {
        record.push_back({{seq, 1'772'470'800'000 + static_cast<std::int64_t>(seq) * 60'000, {}},
            Events{Event{ItemParked{
                {static_cast<std::uint32_t>(seq)}, {}, "Fixed ratios: to a subcommittee"}}}});
    }
    return record;
}

std::vector<WallModel> every_page(const Session& session, const Record& record)
{
    std::vector<WallModel> models;
    for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
        models.push_back(
            wall_model(session, record, View{static_cast<Page>(place), {}, {}, {10, 20}}, 0));
    }
    models.push_back(start_model({true, {"one.ibb", "two.ibb"}}));
    return models;
}

void expect_good_look(const Pilot& pilot, const Paper& paper, const std::string& name)
{
    const Area inside =
        inset(paper.area, paper.area.width() * 0.04F - 3.0F, paper.area.height() * 0.04F - 3.0F);
    EXPECT_EQ(flaws_in(boxes_of(pilot), inside, paper.type.floor_px), std::vector<std::string>{})
        << name;
}

// All sheets of a model, one after the other; `look` is asked in a frame, after each was drawn.
void for_each_sheet(const WallModel& model, ImVec2 size, ThemeName theme,
    const std::function<void(const Pilot&, const Sheets&, int)>& look)
{
    Sheets sheets;
    int sheet = 0;
    bool is_cut = false;
    Pilot* self = nullptr;
    Pilot pilot(
        [&] {
            if (!is_cut) {
                sheets = cut(model, paper_of(*self, size, theme));
                is_cut = true;
            }
            draw_sheet(*ImGui::GetBackgroundDrawList(), sheets, sheet);
        },
        size);
    self = &pilot;
    pilot.frame(1);
    for (; sheet < static_cast<int>(sheets.sheets.size()); ++sheet) {
        pilot.frame(1);
        look(pilot, sheets, sheet);
    }
}

void expect_good_pages(ImVec2 size, ThemeName theme)
{
    const Session full = full_session();
    const Session nothing;
    const Record record = some_record();
    for (const Session* session : {&full, &nothing}) {
        for (const WallModel& model : every_page(*session, record)) {
            const std::string name =
                std::string(word_of(model.page)) + (session == &full ? "" : " of nothing");
            for_each_sheet(
                model, size, theme, [&](const Pilot& pilot, const Sheets& sheets, int sheet) {
                    expect_good_look(pilot, sheets.paper, name + " " + std::to_string(sheet + 1));
                });
        }
    }
}

TEST(AllPages, HaveNoTextOverAnotherNoneOutsideAndNoneTooSmall)
{
    for (const ImVec2 size : {ImVec2{1920, 1080}, ImVec2{1280, 720}, ImVec2{3840, 2160}}) {
        for (const ThemeName theme : {ThemeName::light, ThemeName::dark, ThemeName::monochrome}) {
            expect_good_pages(size, theme);
        }
    }
}

TEST(AllPages, LookAsGoodInSpanish)
{
    const Speaking spanish("es");
    for (const ImVec2 size : {ImVec2{1920, 1080}, ImVec2{1280, 720}}) {
        expect_good_pages(size, ThemeName::light);
    }
}

TEST(AllPages, OfAPracticeCopySayItOnEverySheet)
{
    for (const WallModel& model : every_page(full_session(), some_record())) {
        if (!model.practice) {
            continue;  // no session is open yet
        }
        for_each_sheet(model, {1920, 1080}, ThemeName::light,
            [&](const Pilot& pilot, const Sheets&, int sheet) {
                EXPECT_TRUE(pilot.shows("PRACTICE")) << word_of(model.page) << " " << sheet + 1;
            });
    }
}

// Every row of every stack on exactly one sheet, in order; no heading last.
void expect_all_once(const Sheets& sheets)
{
    std::size_t at = 0;
    std::size_t row = 0;
    for (const auto& sheet : sheets.sheets) {
        ASSERT_FALSE(sheet.empty());
        EXPECT_FALSE(sheets.stacks[sheet.back().stack].heads);
        for (const Placed& part : sheet) {
            if (row == sheets.stacks[at].rows.size()) {
                ++at;
                row = 0;
            }
            ASSERT_EQ(part.stack, at);
            ASSERT_EQ(part.begin, row);
            row = part.end;
        }
    }
    EXPECT_EQ(at + 1, sheets.stacks.size());
    EXPECT_EQ(row, sheets.stacks.back().rows.size());
}

Sheets cut_now(const WallModel& model)
{
    Sheets sheets;
    Pilot* self = nullptr;
    Pilot pilot([&] { sheets = cut(model, paper_of(*self, {1920, 1080})); });
    self = &pilot;
    pilot.frame(1);
    return sheets;
}

TEST(ManyItems, StandOnOneSheetEachWithTheirLabelsAndStates)
{
    WallModel model;
    model.title = "Action items";
    for (int at = 1; at <= 5'000; ++at) {
        Card card;
        card.label = "A-" + std::to_string(at);
        card.text = {{Change::kept, "Figures for fixed ratios on nights"}};
        card.notes = {"Ben Ito"};
        card.state = at % 2 == 0 ? "done" : "was due February 27, 2026";
        model.blocks.emplace_back(std::move(card));
    }
    const Sheets sheets = cut_now(model);
    expect_all_once(sheets);
    EXPECT_EQ(sheet_of(sheets, 4'999), static_cast<int>(sheets.sheets.size()) - 1);
}

WallModel large_grid(std::size_t rows, std::size_t columns)
{
    WallModel model;
    model.title = "How might we fill shifts?";
    model.blocks.emplace_back(Heading{"Marks", {}});
    Grid grid;
    grid.corner = "Options";
    for (std::size_t at = 0; at < columns; ++at) {
        grid.columns.push_back({static_cast<int>(at) + 1, {},
            "A criterion with about as many words as people use for it", {}, false});
    }
    const Sign blue{"U", Shape::circle, PartyColour::blue};
    const Sign amber{"M", Shape::square, PartyColour::amber};
    for (std::size_t at = 0; at < rows; ++at) {
        GridRow row{static_cast<int>(at) + 100, {}, "Something that we might do about it", {}, {},
            {}, false};
        for (std::size_t column = 0; column < columns; ++column) {
            row.cells.push_back(
                {{{blue, static_cast<Mark>((at + column) % 4)}, {amber, static_cast<Mark>(at % 4)}},
                    column % 4 != 0, false});
        }
        grid.rows.push_back(std::move(row));
    }
    model.blocks.emplace_back(std::move(grid));
    model.blocks.emplace_back(Fact{"More", "the rest is on paper"});
    return model;
}

TEST(ManyItems, OfAGridStandInPartsOfAFewColumnsEachWithItsHead)
{
    const Sheets sheets = cut_now(large_grid(300, 60));
    expect_all_once(sheets);
    ASSERT_EQ(sheets.first_stack.size(), 3U);
    EXPECT_GT(sheets.stacks.size(), 10U);  // heading, parts, fact
    EXPECT_EQ(sheets.first_stack[2], sheets.stacks.size() - 1);
    for (std::size_t at = 1; at + 1 < sheets.stacks.size(); ++at) {
        EXPECT_FALSE(sheets.stacks[at].again.empty());
        EXPECT_GT(sheets.stacks[at].rows.size(), 300U);
    }
}

TEST(ManyItems, OfAGridAreLegibleOnEverySheet)
{
    for_each_sheet(large_grid(12, 9), {1280, 720}, ThemeName::light,
        [](const Pilot& pilot, const Sheets& sheets, int sheet) {
            expect_good_look(pilot, sheets.paper, "grid " + std::to_string(sheet + 1));
        });
}

// Seen from afar a row is cut below fewer lines beside its cells: what is never cut has to fit a sheet.
TEST(ManyItems, OfAGridWithLongWordsStayAboveTheFootFromTheFarthestChair)
{
    WallModel model = large_grid(4, 6);
    model.foot = "Where we are: wording";
    for (GridRow& row : std::get<Grid>(model.blocks[1]).rows) {
        row.text =
            "The Employer shall post schedules 14 days ahead. Changes after posting need consent "
            "of the employee, but for an emergency that nobody could foresee; the steward is "
            "told the same day, in writing, with the reason";
    }
    constexpr ImVec2 size{1280, 720};
    Sheets sheets;
    int sheet = 0;
    Pilot* self = nullptr;
    Pilot pilot(
        [&] {
            Paper paper = paper_of(*self, size);
            paper.type = type_scale(measure(self->fonts()), size.y, 7.5F);
            sheets = cut(model, paper);
            draw_sheet(*ImGui::GetBackgroundDrawList(), sheets, sheet);
        },
        size);
    self = &pilot;
    do {
        pilot.frame(1);
        expect_good_look(pilot, sheets.paper, "grid " + std::to_string(sheet + 1));
    } while (++sheet < static_cast<int>(sheets.sheets.size()));
}

TEST(AwkwardBlocks, StayInsideWhateverPeopleType)
{
    const Sign blue{"UNI", Shape::circle, PartyColour::blue};
    WallModel model;
    model.practice = true;
    Card card;
    card.label = std::string(200, 'L');
    card.state = std::string(150, 's');
    card.signs = {blue, blue, blue};
    card.text = {{Change::kept, std::string(500, 'x')}};
    card.chosen = true;
    model.blocks.emplace_back(card);
    Grid grid;
    grid.corner = std::string(90, 'c');
    grid.columns.push_back({99'999, {}, std::string(300, 'w'), {}, true});
    grid.columns.push_back({0, std::string(60, 'b'), "", {}, true});
    GridRow row{0, std::string(60, 'r'), std::string(2'000, 't'), {blue, blue}, {},
        std::string(200, 'n'), true};
    GridCell cell;
    for (int at = 0; at < 9; ++at) {
        cell.marks.push_back({blue, Mark::partly});
    }
    row.cells = {cell, {}};
    grid.rows = {row, row};
    model.blocks.emplace_back(grid);
    Table table{{"No.", std::string(90, 'h'), std::string(90, 'y')}, {}, 2};
    table.rows.push_back(
        {{std::string(90, 'n'), std::string(900, 'f'), std::string(50, '9')}, true});
    model.blocks.emplace_back(table);
    model.blocks.emplace_back(
        Poster{{blue, blue}, std::string(200, 'T'), {std::string(300, 'l')}, std::string(90, 'k')});
    for (const bool photo : {true, false}) {
        model.blocks.emplace_back(AttachmentSheet{{1}, photo, "AT-99999", std::string(200, 'W'),
            {std::string(300, 'n'), "a note of words " + std::string(700, 'o'), "last"}});
    }
    for_each_sheet(model, {1280, 720}, ThemeName::light,
        [](const Pilot& pilot, const Sheets& sheets, int sheet) {
            expect_good_look(pilot, sheets.paper, "awkward " + std::to_string(sheet + 1));
        });
}

}  // namespace
}  // namespace jointly
