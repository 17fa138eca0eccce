// One issue from the room's words to initials, by the keyboard alone; and the same by script.
#include "app/script/script.h"
#include "core/process/agreement_state.h"
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;

constexpr std::string_view script = R"(join "Local 412" --seats 6
join Management --seats 5
meeting "2026-03-02 09:00 +00:00"
issue "What might we do so that schedules come out early enough to live by?"
step story
story "Posted 9 days ahead on average"
step interests
interest "Local 412" "Plan family life"
interest management "Cover the work"
interest mutual "One source of truth"
step options
option "Post 28 days ahead"
option "Rotate weekends"
serves 5 2 4
step straw
straw 5 6
step consensus
test 7
party "Local 412" support 6
party "Local 412" support 5 --except cannot-support 1
concern "Local 412" --reason "Weekends are not covered" --would-help "A count each quarter"
party management support 5
close
step straw
change 7 5 6 --text "Counted each quarter"
step consensus
test 7
party "Local 412" support 6
party management support 5
close
step language
provision 11.4 Posting "Schedules shall be posted fourteen (14) days in advance."
language 11.4 "Schedules shall be posted twenty-eight (28) days in advance."
language 11.4 "Schedules shall be posted twenty-eight (28) days in advance." --effective 2026-07-01
language 11.4 "Schedules shall be posted twenty-eight (28) days in advance." --effective 2026-07-01 --payer Employer
test language
party "Local 412" support 6
party management support 5
close
ta
step agreed
initial TA-1 "Local 412" "Ana Ruiz" --as "Chief spokesperson"
initial TA-1 management "Ben Ito"
)";

// The same day at the keyboard.
void take_the_issue_by_keys(RoomAtTheDesk& room)
{
    room.say_it("Local 412, 6");
    room.say_it("Management, 5");
    room.key(ctrl | ImGuiKey_N);  // opens the meeting
    room.say_it("What might we do so that schedules come out early enough to live by?");
    room.key(ctrl | ImGuiKey_2);
    room.say_it("Posted 9 days ahead on average");
    room.key(ctrl | ImGuiKey_3);
    room.say_it("Plan family life");
    room.key(ImGuiKey_Tab);
    room.say_it("Cover the work");
    room.key(ImGuiKey_Tab);
    room.say_it("One source of truth");
    room.key(ctrl | ImGuiKey_4);
    room.say_it("Post 28 days ahead");
    room.say_it("Rotate weekends");
    room.say_it(";serves 5 2 4");
    room.key(ctrl | ImGuiKey_7);
    room.say_it("5 6");
    room.key(ctrl | ImGuiKey_N);  // to consensus
    room.key(ctrl | ImGuiKey_N);  // calls the test
    room.type("1");               // all of the first party, then the exceptions
    room.key(ImGuiMod_Shift | ImGuiKey_Tab);
    room.type("4");
    room.say_it("Weekends are not covered / A count each quarter");
    room.key(ImGuiKey_Tab);
    room.type("1");
    room.key(ctrl | ImGuiKey_N);  // closes
    room.key(ctrl | ImGuiKey_N);  // back to the straw design
    room.say_it("Counted each quarter");
    room.key(ctrl | ImGuiKey_N);
    room.key(ImGuiKey_F5);
    room.type("1");
    room.type("1");
    room.key(ImGuiKey_F5);
    room.key(ctrl | ImGuiKey_N);  // to language
    room.say_it("11.4 Posting: Schedules shall be posted fourteen (14) days in advance.");
    room.say_it("Schedules shall be posted twenty-eight (28) days in advance.");
    room.say_it("2026-07-01");
    room.say_it("Employer");
    room.key(ctrl | ImGuiKey_N);  // calls the test of the wording
    room.type("1");
    room.type("1");
    room.key(ctrl | ImGuiKey_N);  // closes
    room.key(ctrl | ImGuiKey_N);  // drafts the agreement
    room.key(ctrl | ImGuiKey_N);  // to agreed
    room.say_it("Ana Ruiz, Chief spokesperson");
    room.say_it("Ben Ito");
}

std::vector<std::variant<Events, RecordEvent>> acts_of(const Store& store)
{
    std::vector<std::variant<Events, RecordEvent>> acts;
    for (const Entry& entry : store.record()) {
        acts.push_back(entry.what);
    }
    return acts;
}

std::vector<std::variant<Events, RecordEvent>> acts_of_script()
{
    const Scratch scratch;
    const std::string file = scratch.path("script.ibb");
    EXPECT_TRUE(create_session(file).ok());
    auto store = Store::open(file, machine_surroundings());
    EXPECT_TRUE(store.ok());
    std::string_view rest = script;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        const auto line = parse_script_line(store.value().session(), rest.substr(0, end));
        EXPECT_TRUE(line.ok()) << rest.substr(0, end) << ": " << line.problem().text;
        const auto done = store.value().do_now(*line.value().act);
        EXPECT_TRUE(done.ok()) << rest.substr(0, end) << ": " << done.problem().text;
        rest.remove_prefix(end + 1);
    }
    return acts_of(store.value());
}

// Of a variant with many kinds, the tag says enough when a test fails.
std::string tag_of(const std::variant<Events, RecordEvent>& act)
{
    const auto* events = std::get_if<Events>(&act);
    return events == nullptr ? "about the record"
                             : std::visit([](const auto& event) { return std::string(event.tag); },
                                 events->front());
}

TEST(OneIssue, ByKeysAloneGivesTheRecordOfItsScript)
{
    RoomAtTheDesk room;
    take_the_issue_by_keys(room);
    const auto by_keys = acts_of(room.store());
    const auto by_script = acts_of_script();
    for (std::size_t i = 0; i < std::min(by_keys.size(), by_script.size()); ++i) {
        // The meeting's distance from UTC is that of the machine.
        if (tag_of(by_script[i]) != MeetingOpened::tag) {
            EXPECT_TRUE(by_keys[i] == by_script[i])
                << "entry " << i + 1 << ": " << tag_of(by_keys[i]) << ", " << tag_of(by_script[i])
                << "; " << room.ui().notice;
        }
    }
    EXPECT_EQ(by_keys.size(), by_script.size()) << room.ui().notice;
    ASSERT_FALSE(room.session().tas.empty());
    EXPECT_EQ(state_of(room.session(), room.session().tas.front()), TaState::initialled);
}

TEST(OneIssue, IsOnTheDiskAsItIsOnTheWall)
{
    RoomAtTheDesk room;
    take_the_issue_by_keys(room);
    const auto again = load_file(room.file());
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again.value().session, room.session());
    EXPECT_TRUE(again.value().notice.empty());
}

}  // namespace
}  // namespace jointly
