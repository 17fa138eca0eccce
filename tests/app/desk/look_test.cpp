// What lies over the page, and the strip: no text over another, none cut off, none too small to read.
#include "app/desk/start/start_frame.h"
#include "app/ui/typeset.h"
#include "core/base/words.h"
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/support/boxes.h"
#include "tests/support/grounds.h"
#include "tests/support/places.h"

#include <algorithm>

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;
constexpr ImVec2 sizes[] = {{1920, 1080}, {1280, 720}, {3840, 2160}};
const std::string example = repository() + "/sessions/tamarack-valley-2026.ibb";

void expect_no_flaws(
    const Pilot& pilot, ImVec2 size, const std::string& what, const Venue& venue = {})
{
    const float floor_px =
        type_scale(measure(pilot.fonts()), size.y, distance_in_pictures(venue)).floor_px;
    const float side = 0.04F + 0.92F * static_cast<float>(venue.overscan) / 100.0F;
    const Area shown = shown_part(venue, {{0, 0}, size});
    const Area inside{{size.x * side - 3, shown.min.y}, {size.x * (1 - side) + 3, shown.max.y}};
    const auto flaws = flaws_in(boxes_of(pilot), inside, floor_px);
    EXPECT_EQ(flaws, std::vector<std::string>{}) << what << " at " << size.x;
}

// What reads letters and grounds off a frame can find something.
TEST(Grounds, OfLettersAreTheLastSolidThingUnderThem)
{
    constexpr ImU32 white = IM_COL32(255, 255, 255, 255);
    constexpr ImU32 grey = IM_COL32(0x99, 0x99, 0x99, 255);
    constexpr ImU32 black = IM_COL32(0, 0, 0, 255);
    Pilot* self = nullptr;
    bool on_card = false;
    Pilot pilot([&] {
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        list.AddRectFilled({0, 0}, {400, 400}, white);
        if (on_card) {
            list.AddRectFilled({10, 10}, {200, 200}, black, 12.0F);
        }
        draw_text(list, self->fonts().medium, 30, {40, 40}, grey, "Mn");
    });
    self = &pilot;
    pilot.frame(3);
    ASSERT_EQ(letters_on_grounds().size(), 4U);  // two triangles a letter
    EXPECT_EQ(letters_on_grounds().front().colour, grey);
    EXPECT_EQ(letters_on_grounds().front().ground, white);
    EXPECT_EQ(washed_out_letters(4.5), std::vector<std::string>{"#999999 on #FFFFFF"});
    on_card = true;
    pilot.frame(1);
    EXPECT_EQ(letters_on_grounds().front().ground, black);
}

// As far away as letters are made for, before a soft picture that loses most at its edges.
constexpr Venue worst_room{1'200, 135, 9, 3, 3, true};

class DeskLook : public testing::TestWithParam<std::tuple<int, ThemeName, bool>> {
protected:
    ImVec2 size_ = sizes[std::get<0>(GetParam())];
    RoomAtTheDesk room_{example, size_};
    void SetUp() override
    {
        room_.ui().theme = std::get<1>(GetParam());
        room_.ui().venue = std::get<2>(GetParam()) ? worst_room : Venue{};
        room_.pilot().settle();
    }
    void expect_good(const std::string& what)
    {
        expect_no_flaws(room_.pilot(), size_, what, room_.ui().venue);
    }
};

TEST_P(DeskLook, OfEveryEditorEmptyAndFull)
{
    for (int kind = 0; kind < form_count; ++kind) {
        const FormSpec& spec = spec_of(static_cast<FormKind>(kind));
        room_.key(ctrl | ImGuiKey_K);
        room_.type("editor: " + std::string(spec.title));
        room_.key(ImGuiKey_Enter);
        ASSERT_EQ(room_.ui().overlay, Overlay::form) << spec.title;
        expect_good(std::string(spec.title));
        room_.pilot().clipboard =
            "Words that go on for a while, as they do when somebody has the floor and means it. ";
        for (int more = 0; more < 6; ++more) {
            room_.pilot().clipboard += room_.pilot().clipboard.substr(0, 84);
        }
        for (std::size_t field = 0; field < spec.fields.size(); ++field) {
            room_.key(ctrl | ImGuiKey_V);
            room_.key(ImGuiKey_Tab);
        }
        expect_good("full: " + std::string(spec.title));
        room_.key(ctrl | ImGuiKey_Enter);
        expect_good("refused: " + std::string(spec.title));
        room_.key(ImGuiKey_Escape);
        room_.key(ImGuiKey_Escape);
    }
}

TEST_P(DeskLook, OfTheListsAndTheKeys)
{
    for (const ImGuiKey key : {ImGuiKey_K, ImGuiKey_J, ImGuiKey_F}) {
        room_.key(ctrl | key);
        expect_good("list");
        room_.type("a");
        for (int page = 0; page < 4; ++page) {
            expect_good("list, searched");
            room_.key(ImGuiKey_PageDown);
        }
        room_.key(ImGuiKey_Escape);
    }
    room_.key(ImGuiKey_F1);
    for (int sheet = 0; sheet < 5; ++sheet) {
        expect_good("keys");
        room_.key(ImGuiKey_PageDown);
    }
}

TEST_P(DeskLook, OfHeadingsAndOfHowAnItemRead)
{
    room_.say_it(";turn 1");
    const Session& session = room_.session();
    const auto option = std::find_if(session.options.begin(), session.options.end(),
        [&](const Option& one) { return one.issue == session.turned_to && stands(one); });
    ASSERT_NE(option, session.options.end());
    const std::string chosen = "#" + std::to_string(option->number);
    for (const char* const heading :
        {"Nights", "A heading that goes on for a while, as they do when somebody means it"}) {
        room_.say_it(chosen);
        room_.key(ctrl | ImGuiKey_G);
        ASSERT_EQ(room_.ui().overlay, Overlay::headings);
        expect_good("headings");
        room_.type(heading);
        expect_good("headings, typed");
        room_.key(ImGuiKey_Enter);
        room_.ui().view.page = Page::options;
        room_.pilot().settle();
        expect_good("under a heading");
    }
    room_.say_it(chosen);
    room_.key(ImGuiMod_Shift | ImGuiKey_F2);
    ASSERT_EQ(room_.ui().overlay, Overlay::wordings);
    expect_good("how an item read");
}

TEST_P(DeskLook, OfALineThatGrowsAndOfALongRefusal)
{
    for (int words = 0; words < 30; ++words) {
        room_.type("one more word ");
        if (words % 5 == 0) {
            const float floor_px =
                look_for(room_.ui(), room_.pilot().fonts(), size_.y).type.floor_px;
            // The strip may lie over the foot of the page, so only what is on the strip is compared.
            auto boxes = boxes_of(room_.pilot());
            std::erase_if(
                boxes, [&](const TextBox& box) { return box.area.min.y < size_.y * 0.86F; });
            EXPECT_EQ(flaws_in(boxes, {{0, 0}, size_}, floor_px), std::vector<std::string>{});
        }
    }
    room_.key(ImGuiKey_Escape);
    room_.say_it(";serves 99 98");
    expect_good("refusal");
}

TEST_P(DeskLook, OfEveryPageAsItStood)
{
    room_.key(ctrl | ImGuiKey_H);
    for (const ImGuiKeyChord stride :
        {ImGuiMod_Shift | ImGuiKey_LeftArrow, ctrl | ImGuiKey_LeftArrow}) {
        room_.key(stride);
        for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
            room_.ui().view.page = static_cast<Page>(place);
            room_.ui().sheet = 0;
            room_.pilot().settle();
            expect_good("looking back: " + std::string(words_for<Page>[place]));
        }
    }
    room_.say_it("Said while looking back");
    expect_good("refused while looking back");
}

INSTANTIATE_TEST_SUITE_P(Sizes, DeskLook,
    testing::Combine(testing::Values(0, 1), testing::Values(ThemeName::light, ThemeName::dark),
        testing::Bool()));

TEST(StartLook, IsAsGood)
{
    for (const ImVec2 size : sizes) {
        StartState state;
        Pilot* self = nullptr;
        Pilot pilot([&] { (void)draw_start_frame(state, self->fonts()); }, size);
        self = &pilot;
        pilot.frame(3);
        expect_no_flaws(pilot, size, "start");
        state.view.recent_asked = true;
        state.view.recent = {"/sessions/one.ibb", "/sessions/" + std::string(120, 'x') + ".ibb"};
        pilot.frame(3);
        expect_no_flaws(pilot, size, "start with recent files");
    }
}

}  // namespace
}  // namespace jointly
