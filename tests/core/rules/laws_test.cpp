// What holds in every room, whatever is asked of it: random commands from fixed seeds. Room itself
// checks after each step that events fit, that the invariants hold and that replay gives the session.
#include "core/record/headlines.h"
#include "tests/support/room/random_commands.h"
#include "tests/support/room/room.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace jointly {
namespace {

constexpr std::uint64_t sequences = 300;
constexpr int commands_each = 60;
// Now and then a room goes on for long enough that packages, measures and votes come about.
constexpr std::uint64_t one_in_is_long = 30;
constexpr int commands_of_a_long_one = 900;

// The rooms of the seeds, made once for all the laws: each after its last command.
const std::vector<Room>& lively_rooms()
{
    static const std::vector<Room> rooms = [] {
        std::vector<Room> made;
        for (std::uint64_t seed = 1; seed <= sequences; ++seed) {
            RandomCommands commands(seed);
            Room room;
            const int commands_here =
                seed % one_in_is_long == 0 ? commands_of_a_long_one : commands_each;
            for (int i = 0; i < commands_here; ++i) {
                const Act act = commands.next_act(room.session());
                if (const auto* const command = std::get_if<Command>(&act)) {
                    room.when(*command);
                } else {
                    room.asks(act);
                }
            }
            made.push_back(std::move(room));
        }
        return made;
    }();
    return rooms;
}

// Calls visit(event) for every event of a record, those that were undone too.
template <class Visit>
void each_event(const Record& record, Visit visit)
{
    for (const Entry& entry : record) {
        if (const auto* const events = std::get_if<Events>(&entry.what)) {
            for (const Event& event : *events) {
                visit(event);
            }
        }
    }
}

TEST(Laws, HoldInRoomsInWhichEverythingHappens)
{
    std::array<int, std::variant_size_v<EventKinds>> seen{};
    int undone = 0;
    int redone = 0;
    int countersigned = 0;
    int redacted = 0;
    int initialled_by_both = 0;
    for (const Room& room : lively_rooms()) {
        each_event(room.record(), [&](const Event& event) { ++seen[event.index()]; });
        for (const Entry& entry : room.record()) {
            const auto* const about = std::get_if<RecordEvent>(&entry.what);
            undone += about != nullptr && std::holds_alternative<Undone>(*about) ? 1 : 0;
            redone += about != nullptr && std::holds_alternative<Redone>(*about) ? 1 : 0;
            countersigned +=
                about != nullptr && std::holds_alternative<Countersigned>(*about) ? 1 : 0;
            redacted += about != nullptr && std::holds_alternative<RedactionAgreed>(*about) ? 1 : 0;
        }
        for (const Ta& ta : room.session().tas) {
            initialled_by_both += ta.initials.size() > 1 ? 1 : 0;
        }
    }
    for (std::size_t kind = 0; kind < seen.size(); ++kind) {
        EXPECT_GE(seen[kind], 1) << "kind " << kind << " of event never happens";
    }
    EXPECT_GE(undone, 200);
    EXPECT_GE(redone, 50);
    EXPECT_GE(countersigned, 10);
    EXPECT_GE(redacted, 3);
    EXPECT_GE(initialled_by_both, 5);
}

TEST(Laws, TheSameSeedGivesTheSameRecord)
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        RandomCommands commands(seed);
        Room room;
        while (room.record().size() < 20) {
            const Command command = commands.next(room.session());
            room.when(command);
        }
        RandomCommands again(seed);
        Room twin;
        while (twin.record().size() < 20) {
            twin.when(again.next(twin.session()));
        }
        EXPECT_TRUE(room.record() == twin.record());
        EXPECT_TRUE(room.session() == twin.session());
    }
}

TEST(Laws, NoIdIsGivenTwice)
{
    for (const Room& room : lively_rooms()) {
        std::set<std::pair<std::string, std::uint32_t>> given;
        each_event(room.record(), [&](const Event& event) {
            std::visit(
                [&]<class One>(const One& one) {
                    One::fields(one, [&](auto name, const auto& field) {
                        if constexpr (std::is_same_v<decltype(name), fresh>) {
                            EXPECT_TRUE(given.insert({One::tag, field.value}).second) << One::tag;
                        }
                    });
                },
                event);
        });
    }
}

TEST(Laws, NoSpokenNumberIsGivenTwiceInAnIssue)
{
    for (const Room& room : lively_rooms()) {
        std::set<std::pair<IssueId, int>> given;
        each_event(room.record(), [&](const Event& event) {
            std::visit(
                [&](const auto& one) {
                    if constexpr (requires { one.number; }) {
                        EXPECT_TRUE(given.insert({one.issue, one.number}).second) << one.tag;
                    }
                },
                event);
        });
    }
}

TEST(Laws, UndoThenRedoIsTheSameButForTheRecord)
{
    int tried = 0;
    for (const Room& lively : lively_rooms()) {
        Room room = lively;
        std::vector<Session> on_the_way{room.session()};
        while (room.undo().refusal().empty()) {
            on_the_way.push_back(room.session());
        }
        tried += static_cast<int>(on_the_way.size()) - 1;
        for (auto before = std::next(on_the_way.rbegin()); before != on_the_way.rend(); ++before) {
            ASSERT_EQ(room.redo().refusal(), "");
            EXPECT_TRUE(room.session() == *before);
        }
    }
    EXPECT_GE(tried, 500);
}

TEST(Laws, UndoTakesBackAllThatTheActDidButItsIdsAndNumbers)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        RandomCommands commands(seed);
        Room room;
        for (int i = 0; i < commands_each; ++i) {
            const std::size_t length = room.record().size();
            Session before = room.session();
            room.when(commands.next(room.session()));
            Room twin = room;
            if (room.record().size() > length && twin.undo().refusal().empty()) {
                before.next = twin.session().next;
                EXPECT_TRUE(twin.session() == before);
            }
        }
    }
}

TEST(Laws, EveryEntryHasAHeadlineInWords)
{
    for (const Room& room : lively_rooms()) {
        for (const Entry& entry : room.record()) {
            const std::string line = headline(room.session(), room.record(), entry);
            EXPECT_FALSE(line.empty());
            EXPECT_EQ(line.find('\n'), std::string::npos) << line;
        }
    }
}

}  // namespace
}  // namespace jointly
