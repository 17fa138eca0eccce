// A hand-made file whose hashes fit, with characters in its words that no Jointly writes: it opens, and
// what would deceive stands there by its number, wherever the words go from there.
#include "core/base/text.h"
#include "core/journal/store.h"
#include "core/json/gate.h"
#include "tests/core/disk/scratch.h"
#include "tests/core/journal/chain.h"
#include "tests/support/deceiving.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

std::string file_with_option(const std::string& words)
{
    Record record = small_record();
    record[6].what = Events{OptionOffered{{2}, 3, {1}, words}};
    return file_of(record);
}

const std::string& option_of(const Loaded& loaded) { return loaded.session.options.back().text; }

constexpr const char* strange =
    "Line 8 holds characters that Jointly does not write. What cannot be seen of them is shown by "
    "its number, such as [U+202E].";

TEST(Deceiving, WordsInAFileAreShownByTheirNumbers)
{
    for (const char32_t point : deceiving_points()) {
        SCOPED_TRACE(name_of(point));
        const auto read = load(file_with_option("pay" + utf8(point) + "day"));
        ASSERT_TRUE(read.ok());
        if (point == 0) {  // the gate knows no NUL in any spelling
            EXPECT_TRUE(read.value().notice.starts_with("Line 8 holds a NUL character."));
            continue;
        }
        EXPECT_EQ(option_of(read.value()), "pay[" + name_of(point) + "]day");
        EXPECT_EQ(read.value().notice, strange);
        EXPECT_TRUE(read.value().writable);
        EXPECT_TRUE(read.value().session == replay(read.value().record));
    }
}

TEST(Deceiving, WordsAreToldOfByTheFirstLineThatHasThem)
{
    Record record = small_record();
    record[6].what = Events{OptionOffered{{2}, 3, {1}, "pay\u202Eday"}};
    record.push_back({{8, 0, {}}, Events{OptionOffered{{3}, 4, {1}, "day\u202Epay"}}});
    const auto read = load(file_of(record));
    EXPECT_EQ(read.value().notice, strange);
    EXPECT_EQ(option_of(read.value()), "day[U+202E]pay");
}

TEST(Deceiving, LettersThatAreNotComposedAreMadeSo)
{
    const auto read = load(file_with_option("cafe\u0301"));
    EXPECT_EQ(option_of(read.value()), "caf\u00e9");
    EXPECT_EQ(read.value().notice, strange);
}

TEST(Deceiving, WordsOfContractLanguageKeepTheirLinesAlone)
{
    const auto with = [](Event event) {
        Record record = small_record();
        record.push_back({{8, 1'772'471'400'000, {}}, Events{std::move(event)}});
        return load(file_of(record)).value();
    };
    const Loaded honest =
        with(ProvisionEntered{{1}, {}, 1, ProvisionLevel::section, "9.6", "", "one\n\ntwo"});
    EXPECT_EQ(honest.notice, "");
    const Loaded hand_made =
        with(ProvisionEntered{{1}, {}, 1, ProvisionLevel::section, "9.6", "", "one\r\n\u202etwo"});
    EXPECT_NE(hand_made.notice, "");
    EXPECT_EQ(hand_made.session.provisions.back().body, "one[U+000D]\n[U+202E]two");
    EXPECT_EQ(
        with(OptionOffered{{3}, 4, {1}, "one\ntwo"}).session.options.back().text, "one[U+000A]two");
}

TEST(Deceiving, HalvesOfCharactersAreRefused)
{
    for (char32_t half = 0xD800; half <= 0xDFFF; ++half) {
        const std::string escape = "\\u" + name_of(half).substr(2);
        EXPECT_FALSE(check_json_line(R"({"a":")" + escape + R"("})").ok()) << escape;
        EXPECT_FALSE(check_json_line(R"({"a":")" + utf8(half) + R"("})").ok()) << escape;
    }
}

TEST(Deceiving, WordsStayByteForByteInTheFile)
{
    const Scratch scratch;
    const std::string path = scratch.path("by-mail.ibb");
    const std::string text = file_with_option("pay\u202eday");
    put(path, text);
    auto store = Store::open(path, machine_surroundings());
    ASSERT_TRUE(store.ok());
    EXPECT_EQ(store.value().notice(), strange);
    ASSERT_TRUE(store.value().do_now(OfferOption{{1}, "Another"}).ok());
    EXPECT_TRUE(bytes_of(path).starts_with(text));
    const auto again = load_file(path);
    EXPECT_EQ(again.value().record.size(), small_record().size() + 1);
    EXPECT_TRUE(again.value().session == store.value().session());
}

// Words that were long enough without their numbers stay readable with them.
TEST(Deceiving, WordsMayGrowBeyondTheirLimit)
{
    std::string words;
    while (words.size() + 3 <= item_text_max_bytes) {
        words += "\u202e";
    }
    const auto read = load(file_with_option(words));
    EXPECT_EQ(read.value().notice, strange);
    EXPECT_EQ(option_of(read.value()).size(), words.size() / 3 * std::string("[U+202E]").size());
}

}  // namespace
}  // namespace jointly
