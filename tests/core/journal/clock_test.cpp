// Clocks that are wrong, or set while the room works: what was said, its order and its hashes do not depend
// on them.
#include "core/agreement/ta_sheet.h"
#include "core/base/text.h"
#include "core/documents/write_text.h"
#include "tests/core/journal/sample_store.h"

#include <vector>

namespace jointly {
namespace {

constexpr std::int64_t second_ms = 1'000;
constexpr std::int64_t hour_ms = 3'600 * second_ms;
constexpr std::int64_t day_ms = 24 * hour_ms;
constexpr std::int64_t march_2026_ms = 1'772'470'800'000;

// What a clock says at one act after the other.
struct Clock {
    const char* name;
    std::vector<std::int64_t> says;
};

// Each is right for three acts and then what its name says.
std::vector<Clock> wrong_clocks()
{
    const auto jumping_to = [](std::int64_t to_ms) {
        std::vector<std::int64_t> says;
        for (std::int64_t act = 0; act < 8; ++act) {
            says.push_back((act < 3 ? march_2026_ms : to_ms) + act * 60 * second_ms);
        }
        return says;
    };
    return {{"a day back", jumping_to(march_2026_ms - day_ms)},
        {"ten years ahead", jumping_to(march_2026_ms + 3'652 * day_ms)}, {"1970", jumping_to(0)},
        {"before 1970", jumping_to(-day_ms)},
        {"over the end of 32 bits in 2038", jumping_to(2'147'483'647'000 - 60 * second_ms)},
        {"summer time begins", jumping_to(march_2026_ms + hour_ms)},
        {"summer time ends", jumping_to(march_2026_ms - hour_ms)},
        {"to and fro",
            {march_2026_ms, march_2026_ms + day_ms, march_2026_ms, march_2026_ms - day_ms,
                march_2026_ms, march_2026_ms, 0, march_2026_ms}}};
}

class ClockTest : public StoreTest {
protected:
    // The sheet of its agreement, without the meeting: that is told by the clock.
    [[nodiscard]] static std::string paper_of(const Session& session)
    {
        std::string out;
        const std::string paper = write_text(ta_sheet(session, session.tas.front()));
        for (const std::string_view line : split(paper, '\n')) {
            out += line.starts_with("Meeting:") ? "" : std::string(line) + '\n';
        }
        return out;
    }
    // Eight acts, each at what the clock then says; the session is loaded again.
    [[nodiscard]] Loaded held_by(const std::vector<std::int64_t>& says)
    {
        const std::string path = scratch_.path("round " + std::to_string(++rounds_) + ".ibb");
        EXPECT_TRUE(create_session(path, "7461").ok());
        std::size_t act = 0;
        auto store = Store::open(path, seeded_surroundings("7461", [&] { return says.at(act++); }));
        EXPECT_TRUE(store.ok());
        for (const Command& command : {Command{JoinParty{"Union", "", "", 6, true}},
                 Command{JoinParty{"Management", "", "", 6, true}}, Command{OpenMeeting{-300}},
                 Command{RaiseIssue{"What might we do so that nights are safe?", ""}},
                 Command{an_interest},
                 Command{EnterProvision{
                     {}, ProvisionLevel::section, "12.1", "Walks", "Stewards walk once a year."}},
                 Command{ProposeLanguage{
                     {1}, {1}, {}, {}, "The parties walk together once a month.", ""}},
                 Command{DraftTa{{1}}}}) {
            const auto done = store.value().do_now(command);
            EXPECT_TRUE(done.ok()) << refusal(done);
        }
        EXPECT_EQ(act, says.size());
        auto loaded = load_file(path);
        EXPECT_TRUE(loaded.ok());
        return std::move(loaded).value();
    }

private:
    int rounds_ = 0;
};

TEST_F(ClockTest, IsNotWhatTheOrderTheHashesAndThePapersDependOn)
{
    std::vector<std::int64_t> right;
    for (std::int64_t act = 0; act < 8; ++act) {
        right.push_back(march_2026_ms + act * 60 * second_ms);
    }
    const Loaded expected = held_by(right);
    const std::string sheet = paper_of(expected.session);
    for (const Clock& clock : wrong_clocks()) {
        SCOPED_TRACE(clock.name);
        const Loaded held = held_by(clock.says);
        EXPECT_EQ(held.notice, "");
        EXPECT_TRUE(held.writable);
        ASSERT_EQ(held.record.size(), expected.record.size());
        for (std::size_t at = 0; at < held.record.size(); ++at) {
            EXPECT_EQ(held.record[at].stamp.seq, at + 1);
            EXPECT_EQ(held.record[at].stamp.at_ms, clock.says[at]);
            EXPECT_TRUE(held.record[at].what == expected.record[at].what);
        }
        EXPECT_EQ(paper_of(held.session), sheet);
    }
}

}  // namespace
}  // namespace jointly
