// Before a session is open, and the three questions of a new one.
#include "app/desk/start/practice.h"
#include "app/desk/start/recent.h"
#include "app/desk/start/start_frame.h"
#include "core/agreement/ledger.h"
#include "core/documents/write_text.h"
#include "core/process/customs.h"
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/support/places.h"

#include <cstdlib>

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;
const std::string example = repository() + "/sessions/tamarack-valley-2026.ibb";

// A first page with settings of its own.
class FirstPage : public testing::Test {
protected:
    FirstPage() { ::setenv("JOINTLY_HOME", home_.path("home").c_str(), 1); }
    ~FirstPage() override { ::unsetenv("JOINTLY_HOME"); }

    void answer(const std::string& words)
    {
        pilot_.type(words);
        pilot_.key(ImGuiKey_Enter);
        pilot_.settle();
    }

    Scratch home_;
    StartState state_;
    StartWish wish_;
    Pilot pilot_{[this] {
        StartWish wish = draw_start_frame(state_, pilot_.fonts());
        if (!std::holds_alternative<std::monostate>(wish)) {
            wish_ = std::move(wish);
        }
    }};
};

TEST_F(FirstPage, OffersFourThingsAndNoNames)
{
    remember_file("/clients/other/secret.ibb");
    pilot_.settle();
    EXPECT_TRUE(pilot_.shows("New session"));
    EXPECT_TRUE(pilot_.shows("The example round"));
    EXPECT_FALSE(pilot_.shows("secret"));
    answer("4");
    EXPECT_TRUE(pilot_.shows("secret"));
    answer("5");
    ASSERT_TRUE(std::holds_alternative<OpenSession>(wish_));
    EXPECT_EQ(std::get<OpenSession>(wish_).path, "/clients/other/secret.ibb");
}

TEST_F(FirstPage, AsksWhoForANewSession)
{
    pilot_.settle();
    answer("1");
    EXPECT_TRUE(pilot_.shows("The parties, and how many sit"));
    answer("Local 412, 6; Management, 6");
    ASSERT_TRUE(std::holds_alternative<MakeSession>(wish_));
    EXPECT_EQ(std::get<MakeSession>(wish_).words, "Local 412, 6; Management, 6");
}

TEST_F(FirstPage, OpensAFileByItsNameAndEscapeGoesBack)
{
    pilot_.settle();
    answer("2");
    EXPECT_TRUE(pilot_.shows("The session to open"));
    pilot_.key(ImGuiKey_Escape);
    pilot_.settle();
    EXPECT_EQ(state_.question, StartQuestion::what);
    answer("2");
    answer("round.ibb");
    ASSERT_TRUE(std::holds_alternative<OpenSession>(wish_));
    EXPECT_EQ(std::get<OpenSession>(wish_).path, "round.ibb");
}

TEST_F(FirstPage, ThePressedChoiceIsTheTypedOne)
{
    pilot_.settle();
    pilot_.click("choice 3");
    pilot_.settle();
    EXPECT_TRUE(std::holds_alternative<OpenPractice>(wish_));
}

TEST_F(FirstPage, OtherWordsAreAnsweredInASentence)
{
    pilot_.settle();
    answer("8");
    EXPECT_TRUE(pilot_.shows("Type one of the numbers on the page."));
    answer("hello");
    EXPECT_TRUE(pilot_.shows("Type one of the numbers on the page."));
    EXPECT_TRUE(std::holds_alternative<std::monostate>(wish_));
}

TEST_F(FirstPage, SaysWhatToDoWhereTheProjectorIsAskedForBeforeASession)
{
    pilot_.settle();
    pilot_.type("2");
    pilot_.key(ctrl | ImGuiMod_Shift | ImGuiKey_W);
    pilot_.settle();
    EXPECT_TRUE(pilot_.shows("Open a session first, then Ctrl+Shift+W.")) << pilot_.shown_text();
    pilot_.key(ImGuiKey_Enter);
    pilot_.settle();
    EXPECT_EQ(state_.question, StartQuestion::which_file);
    EXPECT_FALSE(pilot_.shows("Open a session first"));
}

TEST_F(FirstPage, TheNinthRecentFileOpensTooAndEscapeTakesTheNamesAway)
{
    for (int file = 1; file <= 9; ++file) {
        remember_file("/sessions/client-" + std::to_string(file) + ".ibb");
    }
    pilot_.settle();
    answer("4");
    answer("13");
    ASSERT_TRUE(std::holds_alternative<OpenSession>(wish_));
    EXPECT_EQ(std::get<OpenSession>(wish_).path, "/sessions/client-1.ibb");
    EXPECT_TRUE(pilot_.shows("client-9"));
    pilot_.key(ImGuiKey_F9);
    pilot_.settle();
    EXPECT_FALSE(pilot_.shows("client-9"));
    pilot_.key(ImGuiMod_Shift | ImGuiKey_F9);
    pilot_.settle();
    EXPECT_TRUE(pilot_.shows("client-9"));
    pilot_.key(ImGuiKey_Escape);
    pilot_.settle();
    EXPECT_FALSE(pilot_.shows("client-9"));
}

TEST_F(FirstPage, RemembersNineFilesEachOnceAndOnlyForThisUser)
{
    for (int file = 0; file < 12; ++file) {
        remember_file("/sessions/" + std::to_string(file) + ".ibb");
    }
    remember_file("/sessions/5.ibb");
    const auto files = recent_files();
    ASSERT_EQ(files.size(), recent_max);
    EXPECT_EQ(files[0], "/sessions/5.ibb");
    EXPECT_EQ(files[1], "/sessions/11.ibb");
    const auto kept = std::filesystem::status(home_.path("home/state/recent")).permissions();
    EXPECT_EQ(kept & std::filesystem::perms::mask,
        std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(FirstPage, APracticeCopySaysSoOnEveryPageAndPaperAndIsNotRemembered)
{
    const auto copy = practice_copy(example);
    ASSERT_TRUE(copy.ok()) << copy.problem().text;
    EXPECT_TRUE(copy.value().starts_with(home_.path("home")));
    RoomAtTheDesk room(copy.value());
    EXPECT_TRUE(room.session().practice);
    for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
        const Page page = static_cast<Page>(place);
        room.ui().view.page = page;
        room.pilot().settle();
        EXPECT_TRUE(room.pilot().shows("PRACTICE")) << word_of(page);
    }
    EXPECT_NE(write_text(ledger(room.session())).find("PRACTICE: LEDGER"), std::string::npos);
    room.key(ctrl | ImGuiKey_Z);
    EXPECT_TRUE(room.session().practice);
    EXPECT_TRUE(room.pilot().shows("The practice mark stays"));
}

TEST_F(FirstPage, APracticeCopyOfATableAtWorkClosesWhatIsOpen)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.say_it("A walk each month");
    room.key(ImGuiKey_F5);
    ASSERT_NE(open_test(room.session()), nullptr);
    const auto copy = practice_copy(room.file());
    ASSERT_TRUE(copy.ok()) << copy.problem().text;
    EXPECT_NE(open_test(room.session()), nullptr);  // the session itself is as it was
    RoomAtTheDesk practice(copy.value());
    EXPECT_TRUE(practice.session().practice);
    EXPECT_EQ(open_meeting(practice.session()), nullptr);
    throw_away(room.file());
    EXPECT_TRUE(std::filesystem::exists(room.file()));  // no copy of ours
    throw_away(copy.value());
    EXPECT_FALSE(std::filesystem::exists(copy.value()));
}

TEST(NewSessionName, IsMadeOfTheParties)
{
    const Scratch scratch;
    const std::string folder = scratch.path("");
    EXPECT_EQ(
        std::filesystem::path(new_session_name(folder, "Local 412, 6; Management, 6", "2026-11-27"))
            .filename(),
        "local-412-management 2026-11-27.ibb");
    EXPECT_EQ(std::filesystem::path(new_session_name(folder, "../../etc/passwd; /", "2026-11-27"))
                  .filename(),
        "etc-passwd 2026-11-27.ibb");
    EXPECT_EQ(std::filesystem::path(new_session_name(folder, ";", "2026-11-27")).filename(),
        "session 2026-11-27.ibb");
    const std::string taken = new_session_name(folder, "A; B", "2026-11-27");
    ASSERT_TRUE(create_session(taken).ok());
    EXPECT_NE(new_session_name(folder, "A; B", "2026-11-27"), taken);
}

TEST(Setup, IsThreeQuestionsEachOnTheWall)
{
    RoomAtTheDesk room;
    EXPECT_TRUE(room.pilot().shows("Who is at the table?"));
    room.say_it("Local 412, 6; Management, 6");
    ASSERT_EQ(room.session().parties.size(), 2U);
    EXPECT_EQ(room.session().parties[0].name, "Local 412");
    EXPECT_EQ(room.session().parties[0].seats, 6);
    EXPECT_TRUE(room.pilot().shows("What is kept of these talks?"));
    EXPECT_TRUE(room.pilot().shows(usual_record_rules()[0].kept.substr(0, 20)));
    room.say_it("1");
    ASSERT_TRUE(room.session().settings.record_rule.has_value());
    EXPECT_EQ(*room.session().settings.record_rule, usual_record_rules()[0]);
    EXPECT_TRUE(room.pilot().shows("How do we decide?"));
    room.say_it("4");
    EXPECT_TRUE(room.pilot().shows("Choose by its number"));
    EXPECT_EQ(room.ui().entry.text(), "4");
    room.key(ImGuiKey_Escape);
    room.say_it("2");
    EXPECT_EQ(room.session().rule, usual_decision_rules()[1]);
    EXPECT_TRUE(room.pilot().shows("What might we do so that ...?"));
    room.key(ctrl | ImGuiKey_N);
    room.say_it("What might we do so that nobody is hurt?");
    EXPECT_EQ(room.ui().view.page, Page::issue);
}

TEST(Setup, TakesARecordRuleInTheRoomsOwnWords)
{
    RoomAtTheDesk room;
    room.say_it("Local 412, 6; Management, 6");
    room.say_it("4");
    EXPECT_FALSE(room.session().settings.record_rule.has_value());
    EXPECT_EQ(room.ui().entry.text(), "4");
    room.key(ImGuiKey_Escape);
    room.say_it("Only what both read back aloud");
    EXPECT_EQ(room.session().settings.record_rule->kept, "Only what both read back aloud");
}

}  // namespace
}  // namespace jointly
