// The desk in Spanish, whose words are longer: nothing over another, cut off or too small (look_test.cpp).
#include "app/desk/forms/form.h"
#include "app/desk/help_page.h"
#include "app/desk/start/start_frame.h"
#include "core/base/words.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/support/boxes.h"
#include "tests/support/places.h"
#include "tests/support/speaking.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;
constexpr ImVec2 size{1280, 720};

void expect_good(const Pilot& pilot, const std::string& what)
{
    const float floor_px = type_scale(measure(pilot.fonts()), size.y).floor_px;
    const Area inside{{size.x * 0.04F - 3, 0}, {size.x * 0.96F + 3, size.y}};
    EXPECT_EQ(flaws_in(boxes_of(pilot), inside, floor_px), std::vector<std::string>{}) << what;
}

class SpanishDesk : public testing::Test {
protected:
    // Before the room, whose first frames say things already.
    Speaking spanish_{"es"};

    static void read_every_page(RoomAtTheDesk& room)
    {
        for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
            room.ui().view.page = static_cast<Page>(place);
            room.ui().sheet = 0;
            room.pilot().settle();
            const int sheets = room.ui().sheets;
            for (int sheet = 0; sheet < sheets; ++sheet) {
                room.ui().sheet = sheet;
                room.pilot().frame();
                expect_good(room.pilot(), std::string(words_for<Page>[place]));
            }
        }
    }
};

TEST_F(SpanishDesk, ShowsEveryPageOfTheExampleWhole)
{
    RoomAtTheDesk room(repository() + "/sessions/tamarack-valley-2026.ibb", size);
    read_every_page(room);
    room.ui().view.page = Page::agenda;
    room.pilot().settle();
    EXPECT_TRUE(room.pilot().shows("P\u00fablico"));
}

TEST_F(SpanishDesk, ShowsEveryPageOfAnEmptySessionWhole)
{
    RoomAtTheDesk room(size);
    read_every_page(room);
}

TEST_F(SpanishDesk, ShowsEveryEditorWhole)
{
    RoomAtTheDesk room(repository() + "/sessions/tamarack-valley-2026.ibb", size);
    for (int kind = 0; kind < form_count; ++kind) {
        const FormSpec& spec = spec_of(static_cast<FormKind>(kind));
        room.key(ctrl | ImGuiKey_K);
        room.type(say("Editor: {title}", {{"title", say(spec.title)}}));
        room.key(ImGuiKey_Enter);
        ASSERT_EQ(room.ui().overlay, Overlay::form) << spec.title;
        expect_good(room.pilot(), std::string(spec.title));
        room.key(ctrl | ImGuiKey_Enter);
        expect_good(room.pilot(), "refused: " + std::string(spec.title));
        room.key(ImGuiKey_Escape);
        room.key(ImGuiKey_Escape);
    }
}

// No words of the help are cut off: a key that cannot be read to its end is not taught.
TEST_F(SpanishDesk, ShowsEveryKeyWhole)
{
    RoomAtTheDesk room(size);
    room.key(ImGuiKey_F1);
    std::string seen;
    for (int sheet = 0; sheet < room.ui().sheets; ++sheet) {
        expect_good(room.pilot(), "keys");
        seen += room.pilot().shown_text() + " ";
        room.key(ImGuiKey_PageDown);
    }
    for (const KeyBinding& binding : key_table()) {
        EXPECT_NE(seen.find(says_in_room(room.session(), binding)), std::string::npos)
            << says_in_room(room.session(), binding);
        EXPECT_NE(seen.find(say(binding.shown)), std::string::npos) << binding.shown;
    }
}

TEST_F(SpanishDesk, ShowsTheListsWhole)
{
    RoomAtTheDesk room(repository() + "/sessions/tamarack-valley-2026.ibb", size);
    for (const ImGuiKey key : {ImGuiKey_K, ImGuiKey_J, ImGuiKey_F}) {
        room.key(ctrl | key);
        expect_good(room.pilot(), "list");
        room.type("a");
        for (int page = 0; page < 4; ++page) {
            expect_good(room.pilot(), "list, searched");
            room.key(ImGuiKey_PageDown);
        }
        room.key(ImGuiKey_Escape);
    }
    room.say_it(";serves 99 98");
    expect_good(room.pilot(), "refusal");
}

TEST_F(SpanishDesk, StartsWhole)
{
    StartState state;
    Pilot* self = nullptr;
    Pilot pilot([&] { (void)draw_start_frame(state, self->fonts()); }, size);
    self = &pilot;
    pilot.frame(3);
    expect_good(pilot, "start");
    EXPECT_TRUE(pilot.shows("Sesi\u00f3n nueva"));
}

}  // namespace
}  // namespace jointly
