#include "app/pages/blocks.h"
#include "tests/app/pages/sample.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

// Runs the check within a frame, where letters can be measured.
void in_a_frame(const std::function<void(const Metrics&)>& check, const WallModel& model = {})
{
    Pilot* self = nullptr;
    Pilot pilot([&] { check(metrics_of(model, paper_of(*self, {1920, 1080}))); });
    self = &pilot;
    pilot.frame(1);
}

std::string words(
    const std::vector<StyledRun>& runs, const std::function<bool(const StyledRun&)>& which)
{
    std::string all;
    for (const StyledRun& run : runs) {
        all += which(run) ? run.text : "";
    }
    return all;
}

TEST(RedlineLook, StruckIsStruckThroughAndAddedIsBoldAndUnderlined)
{
    in_a_frame([](const Metrics& metrics) {
        const auto runs =
            runs_of(redline("posted fourteen (14) days", "posted twenty-eight (28) days"), metrics);
        EXPECT_EQ(words(runs, [](const StyledRun& run) { return run.struck; }), "fourteen (14)");
        EXPECT_EQ(
            words(runs, [](const StyledRun& run) { return run.underlined; }), "twenty-eight (28)");
        for (const StyledRun& run : runs) {
            EXPECT_EQ(run.font == metrics.fonts().bold, run.underlined);
            EXPECT_FALSE(run.struck && run.underlined);
        }
    });
}

TEST(RedlineLook, StruckAndAddedWordsDoNotTouch)
{
    in_a_frame([](const Metrics& metrics) {
        const auto runs = runs_of({{Change::struck, "14"}, {Change::added, "28"}}, metrics);
        ASSERT_EQ(runs.size(), 3U);
        EXPECT_EQ(runs[1].text, " ");
        EXPECT_FALSE(runs[1].struck || runs[1].underlined);
        EXPECT_EQ(runs_of({{Change::struck, "14 "}, {Change::added, "28 "}}, metrics).size(), 2U);
    });
}

TEST(RedlineLook, AllOfAWithdrawnItemIsStruck)
{
    in_a_frame([](const Metrics& metrics) {
        const auto runs = runs_of({{Change::kept, "A safe load"}}, metrics, true);
        ASSERT_EQ(runs.size(), 1U);
        EXPECT_TRUE(runs[0].struck);
    });
}

TEST(RedlineLook, TheLegendOfTheMarksIsShownWithThem)
{
    WallModel model;
    model.foot = "Where we are: Language";
    model.blocks.emplace_back(Prose{"9.6", {{Change::kept, "as it was"}}});
    Pilot* self = nullptr;
    Pilot pilot([&] {
        (void)draw_page(*ImGui::GetBackgroundDrawList(), model, 0, paper_of(*self, {1920, 1080}));
    });
    self = &pilot;
    pilot.frame(2);
    EXPECT_FALSE(pilot.shows("put in"));
    model.blocks.emplace_back(Prose{"9.7", {{Change::added, "new"}}});
    pilot.frame(1);
    EXPECT_TRUE(pilot.shows("taken out"));
    EXPECT_TRUE(pilot.shows("put in"));
}

TEST(PageMeasures, LinesAreAtMostAboutSeventyLetters)
{
    in_a_frame([](const Metrics& metrics) {
        const Stack stack = stack_of(
            Card{0, {}, {}, {{Change::kept, std::string(400, 'n')}}, {}, {}, false, false, false},
            metrics);
        // 'n' is a little wider than letters are on average.
        EXPECT_GE(stack.rows.size(), 6U);
        EXPECT_LE(stack.rows.size(), 8U);
    });
}

TEST(PageMeasures, TextsOfAPageStandBelowEachOther)
{
    WallModel model;
    const Sign blue{"U", Shape::circle, PartyColour::blue};
    const Sign amber{"M", Shape::square, PartyColour::amber};
    const Card narrow{3, {}, {}, {{Change::kept, "One"}}, {}, {}};
    const Card wide{128, {}, {blue, amber}, {{Change::kept, "Two"}}, {}, {}};
    model.blocks = {narrow, wide};
    in_a_frame(
        [&](const Metrics& metrics) {
            const auto text_x = [&](const Card& card) {
                return std::get<TextFigure>(stack_of(card, metrics).rows.front().figures.back())
                    .at.x;
            };
            EXPECT_FLOAT_EQ(text_x(narrow), text_x(wide));
        },
        model);
}

TEST(SeatLook, ShowsAMarkForEachPersonUntilTheyAreTooMany)
{
    const auto marks = [](const Stack& stack) {
        std::size_t count = 0;
        for (const Row& row : stack.rows) {
            count += static_cast<std::size_t>(std::count_if(row.figures.begin(), row.figures.end(),
                [](const Figure& figure) { return std::holds_alternative<StanceFigure>(figure); }));
        }
        return count;
    };
    in_a_frame([&](const Metrics& metrics) {
        Seat seat{{"U", Shape::circle, PartyColour::blue}, "Union", "Union is there.", true, false,
            {{Stance::support, 5}, {Stance::live_with, 2}}, {}};
        EXPECT_EQ(marks(stack_of(seat, metrics)), 7U);
        seat.counts = {{Stance::support, 400}, {Stance::live_with, 2}};
        EXPECT_EQ(marks(stack_of(seat, metrics)), 3U);
        seat.counts = {{Stance::live_with, 0}};
        EXPECT_EQ(marks(stack_of(seat, metrics)), 1U);
    });
}

TEST(SeatLook, TicksAPartyThatHasAnsweredOnlyWhileNothingElseIsKnown)
{
    const auto ticks = [](const Stack& stack) {
        const auto& figures = stack.rows.front().figures;
        return std::count_if(figures.begin(), figures.end(),
            [](const Figure& figure) { return std::holds_alternative<TickFigure>(figure); });
    };
    in_a_frame([&](const Metrics& metrics) {
        Seat seat{{"U", Shape::circle, PartyColour::blue}, "Union", "Union has answered.", true,
            false, {}, {}};
        EXPECT_EQ(ticks(stack_of(seat, metrics)), 1);
        seat.counts = {{Stance::cannot_support, 1}};
        EXPECT_EQ(ticks(stack_of(seat, metrics)), 0);
        seat.counts = {};
        seat.notes = {"Ana: cannot support yet"};
        EXPECT_EQ(ticks(stack_of(seat, metrics)), 0);
    });
}

}  // namespace
}  // namespace jointly
