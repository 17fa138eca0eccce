// Both sides of each limit of the format: nothing, one, the last that fits, and the first that does not.
#include "core/base/text.h"
#include "core/disk/read_file.h"
#include "core/journal/load.h"
#include "core/json/gate.h"
#include "core/rules/decide.h"
#include "tests/core/disk/scratch.h"
#include "tests/core/journal/chain.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

Session small_session() { return load(file_of(small_record())).value().session; }

std::string letters(std::size_t bytes) { return std::string(bytes, 'w'); }

// The small session with one more entry.
std::string notice_with(Events events)
{
    Record record = small_record();
    record.push_back({{8, 1'772'471'400'000, {}}, std::move(events)});
    return load(file_of(record)).value().notice;
}

constexpr const char* too_long_line =
    "Line 9 holds words that are longer than Jointly keeps. The session opens for reading only, up "
    "to that line. Use another copy to go on.";

struct Size {
    std::size_t bytes;
    bool fits;
};
constexpr Size item_sizes[] = {{1, true}, {item_text_max_bytes - 1, true},
    {item_text_max_bytes, true}, {item_text_max_bytes + 1, false}};
constexpr Size provision_sizes[] = {{0, true}, {1, true}, {provision_text_max_bytes - 1, true},
    {provision_text_max_bytes, true}, {provision_text_max_bytes + 1, false}};

TEST(Limits, OfTheWordsOfAnItemHoldAtTheRulesAndInTheFile)
{
    const Session session = small_session();
    EXPECT_EQ(decide(session, OfferOption{{1}, ""}).problem().text, "Write the option first.");
    for (const Size size : item_sizes) {
        SCOPED_TRACE(size.bytes);
        const auto decided = decide(session, OfferOption{{1}, letters(size.bytes)});
        EXPECT_EQ(decided.ok(), size.fits);
        EXPECT_EQ(notice_with({OptionOffered{{3}, 4, {1}, letters(size.bytes)}}),
            size.fits ? "" : too_long_line);
    }
    // Bytes are counted, not letters: 1,000 of two bytes each, and one more.
    std::string euros;
    for (int i = 0; i < 1'000; ++i) {
        euros += "\u00e9";
    }
    EXPECT_TRUE(decide(session, OfferOption{{1}, euros}).ok());
    EXPECT_FALSE(decide(session, OfferOption{{1}, euros + "e"}).ok());
    EXPECT_EQ(notice_with({OptionOffered{{3}, 4, {1}, euros}}), "");
    EXPECT_EQ(notice_with({OptionOffered{{3}, 4, {1}, euros + "e"}}), too_long_line);
    EXPECT_EQ(notice_with({OptionOffered{{3}, 4, {1}, ""}}), "");
}

TEST(Limits, OfAProvisionHoldAtTheRulesAndInTheFile)
{
    const Session session = small_session();
    for (const Size size : provision_sizes) {
        SCOPED_TRACE(size.bytes);
        EnterProvision command;
        command.label = "9.6";
        command.body = letters(size.bytes);
        EXPECT_EQ(decide(session, command).ok(), size.fits);
        EXPECT_EQ(notice_with({ProvisionEntered{
                      {1}, {}, 1, ProvisionLevel::section, "9.6", "", letters(size.bytes)}}),
            size.fits ? "" : too_long_line);
    }
}

TEST(Limits, OfDepthHold)
{
    const auto deep = [](int depth) {
        std::string text;
        for (int i = 0; i < depth; ++i) {
            text += R"({"a":)";
        }
        return text + "1" + std::string(static_cast<std::size_t>(depth), '}');
    };
    EXPECT_FALSE(check_json_line(deep(0)).ok());  // no object at all
    for (const int depth : {1, json_depth_max - 1, json_depth_max}) {
        EXPECT_TRUE(check_json_line(deep(depth)).ok()) << depth;
    }
    EXPECT_EQ(check_json_line(deep(json_depth_max + 1)).problem().text, "is nested too deep.");
}

TEST(Limits, OfWholeNumbersHoldOnBothSidesOfZero)
{
    const auto why = [](std::int64_t number) {
        const Refusable json = check_json_line(R"({"a":)" + std::to_string(number) + "}");
        return json.ok() ? std::string{} : json.problem().text;
    };
    const std::string beyond = "holds a number beyond 9007199254740992.";
    for (const std::int64_t fits :
        {std::int64_t{0}, std::int64_t{1}, json_integer_max - 1, json_integer_max}) {
        EXPECT_EQ(why(fits), "") << fits;
        EXPECT_EQ(why(-fits), "") << -fits;
    }
    EXPECT_EQ(why(json_integer_max + 1), beyond);
    EXPECT_EQ(why(-json_integer_max - 1), beyond);
}

// The small session with something changed in the line of its interest, and the hashes made to fit.
std::string notice_where(std::string_view from, const std::string& to)
{
    std::vector<HandLine> lines = all_taken_apart(file_of(small_record()));
    lines[4].facts = swapped(lines[4].facts, from, to);
    return load(by_hand(lines)).value().notice;
}

TEST(Limits, OfWholeNumbersHoldInTheFile)
{
    const auto notice_at = [](std::int64_t monotonic_ms) {
        return notice_where(R"("m":0)", R"("m":)" + std::to_string(monotonic_ms));
    };
    for (const std::int64_t fits :
        {std::int64_t{0}, std::int64_t{1}, json_integer_max - 1, json_integer_max}) {
        EXPECT_EQ(notice_at(fits), "") << fits;
        EXPECT_EQ(notice_at(-fits), "") << -fits;
    }
    for (const std::int64_t beyond : {json_integer_max + 1, -json_integer_max - 1}) {
        EXPECT_TRUE(notice_at(beyond).starts_with("Line 5 holds a number beyond 9007199254740992."))
            << notice_at(beyond);
    }
}

// Ids have 32 bits, and spoken numbers 31: what fits is asked for and is not there, what does not is no id.
TEST(Limits, OfIdsAndSpokenNumbersHoldInTheFile)
{
    const auto notice_at = [](const std::string& key, std::int64_t number) {
        return notice_where('"' + key + "\":1", '"' + key + "\":" + std::to_string(number));
    };
    constexpr std::int64_t id_max = 4'294'967'295;
    constexpr std::int64_t spoken_max = 2'147'483'647;
    for (const auto& [key, most] :
        {std::pair{"id", id_max}, {"issue", id_max}, {"party", id_max}, {"number", spoken_max}}) {
        const bool may_be_nobodys = std::string_view(key) == "party";
        EXPECT_EQ(notice_at(key, 1), "") << key;
        for (const std::int64_t fits : {std::int64_t{0}, most - 1, most}) {
            if (fits == 0 && may_be_nobodys) {
                EXPECT_EQ(notice_at(key, fits), "");
                continue;
            }
            EXPECT_TRUE(notice_at(key, fits).starts_with("Line 5 speaks of something that is not"))
                << key << fits << notice_at(key, fits);
        }
        for (const std::int64_t beyond : {most + 1, std::int64_t{-1}}) {
            const bool is_number = beyond < 0 && std::string_view(key) == "number";
            EXPECT_TRUE(notice_at(key, beyond)
                            .starts_with(is_number ? "Line 5 speaks of something that is not"
                                                   : "Line 5 holds an event that cannot be read."))
                << key << beyond << notice_at(key, beyond);
        }
    }
}

TEST(Limits, OfTimesAreThoseOfTheCalendar)
{
    const auto notice_at = [](std::int64_t at_ms) {
        Record record = small_record();
        record[6].stamp.at_ms = at_ms;
        return load(file_of(record)).value().notice;
    };
    constexpr std::int64_t first = -2'208'988'800'000;
    constexpr std::int64_t last = 253'402'128'000'000;
    for (const std::int64_t fits :
        {first, first + 1, std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, last - 1, last}) {
        EXPECT_EQ(notice_at(fits), "") << fits;
    }
    for (const std::int64_t beyond : {first - 1, last + 1}) {
        EXPECT_TRUE(notice_at(beyond).starts_with("Line 8 has a time that no calendar")) << beyond;
    }
}

// A last line without its end is a torn write only as long as a line can be.
TEST(Limits, OfALineHoldForOneThatWasNotFinished)
{
    const std::string whole = file_of(small_record());
    for (const std::size_t bytes : {std::size_t{1}, line_max_bytes - 1}) {
        const auto read = load(whole + letters(bytes));
        EXPECT_TRUE(read.value().writable) << bytes;
        EXPECT_EQ(read.value().torn.size(), bytes);
    }
    const auto read = load(whole + letters(line_max_bytes));
    EXPECT_FALSE(read.value().writable);
    EXPECT_TRUE(read.value().notice.starts_with("Line 9 is longer than 4 MiB."));
}

// A file of one line without an end, most of it a hole on the disk: it is read, and then that line is too long.
TEST(Limits, OfAWholeFileHold)
{
    const Scratch scratch;
    const std::string path = scratch.path("large");
    put(path, file_of({}));
    for (const std::uint64_t bytes : {file_max_bytes - 1, file_max_bytes}) {
        std::filesystem::resize_file(path, bytes);
        const auto read = load_file(path);
        ASSERT_TRUE(read.ok()) << bytes;
        EXPECT_TRUE(read.value().notice.starts_with("Line 2 is longer than 4 MiB."));
        EXPECT_TRUE(read.value().torn.empty());
    }
    std::filesystem::resize_file(path, file_max_bytes + 1);
    const auto read = load_file(path);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.problem().text, "large is larger than 256 MiB, which is more than Jointly reads "
                                   "here. Check that it is the right file.");
}

// With a smaller limit the same code is asked.
TEST(Limits, OfAFileHold)
{
    const Scratch scratch;
    const std::string path = scratch.path("large");
    constexpr std::uint64_t limit = 200'000;  // more than one step of reading
    for (const std::size_t bytes :
        {std::size_t{0}, std::size_t{1}, std::size_t{limit - 1}, std::size_t{limit}}) {
        put(path, letters(bytes));
        const auto read = read_file(path, limit);
        ASSERT_TRUE(read.ok()) << bytes;
        EXPECT_EQ(read.value().size(), bytes);
    }
    put(path, letters(limit + 1));
    EXPECT_FALSE(read_file(path, limit).ok());
    put(path, "");
    EXPECT_TRUE(read_file(path, 0).ok());
    put(path, "w");
    EXPECT_FALSE(read_file(path, 0).ok());
    EXPECT_EQ(file_max_bytes, 268'435'456U);
    EXPECT_EQ(line_max_bytes, 4'194'304U);
}

}  // namespace
}  // namespace jointly
