// Whole rounds by keys alone give the record that their scripts give.
#include "app/cli/cli.h"
#include "core/journal/load.h"
#include "core/record/headlines.h"
#include "tests/app/desk/keyboard.h"
#include "tests/support/places.h"

#include <fstream>
#include <sstream>

namespace jointly {
namespace {

const std::string root = repository();

std::vector<std::string> lines_in(const std::string& script)
{
    std::vector<std::string> lines;
    std::ifstream file(script);
    EXPECT_TRUE(file.good()) << script;
    for (std::string line; std::getline(file, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::variant<Events, RecordEvent>> acts_of(const Record& record)
{
    std::vector<std::variant<Events, RecordEvent>> acts;
    for (const Entry& entry : record) {
        acts.push_back(entry.what);
    }
    return acts;
}

std::string told(const std::variant<Events, RecordEvent>& act, RoomAtTheDesk& room)
{
    const auto* const events = std::get_if<Events>(&act);
    return events == nullptr || events->empty() ? "about the record"
                                                : headline(room.session(), events->front());
}

// The script as the command line does it.
Record record_of(const std::string& script)
{
    const Scratch scratch;
    const std::string file = scratch.path("round.ibb");
    std::istringstream in;
    std::ostringstream out;
    Console console{in, out, out, {}};
    EXPECT_EQ(run_cli({"new", file, "--seed", "01"}, console), 0) << out.str();
    (void)run_cli({"do", file, script, "--keep-going"}, console);
    return load_file(file).value().record;
}

class RoundByKeys : public testing::TestWithParam<const char*> {};

TEST_P(RoundByKeys, GivesTheRecordOfItsScript)
{
    const std::string script = root + "/" + GetParam();
    RoomAtTheDesk room;
    Keyboard keyboard(room);
    int lines = 0;
    for (const std::string& line : lines_in(script)) {
        keyboard.play(line);
        lines += line.empty() || line.starts_with("#") || line.starts_with("at ") ? 0 : 1;
    }
    const auto wanted = acts_of(record_of(script));
    const auto got = acts_of(room.store().record());
    ASSERT_EQ(got.size(), wanted.size());
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        ASSERT_TRUE(got[at] == wanted[at])
            << "entry " << at + 1 << ": " << told(got[at], room) << " | " << told(wanted[at], room);
    }
    // Much of a round has keys of its own; ';' is for the rest.
    EXPECT_GT(keyboard.by_keys() * 3, lines) << keyboard.by_keys() << " of " << lines;
}

INSTANTIATE_TEST_SUITE_P(Scripts, RoundByKeys,
    testing::Values("tests/golden/three-day-round/script", "tests/golden/package-night/script",
        "tests/golden/ratification-with-one-no/script", "tests/golden/undo-and-redo/script",
        "sessions/tamarack-valley-2026.script"));

}  // namespace
}  // namespace jointly
