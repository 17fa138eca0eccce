#include "core/json/fields.h"
#include "core/json/gate.h"
#include "tests/core/json/samples.h"
#include "tests/support/failed_check.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace jointly {
namespace {

using std::string;
using namespace samples;

static_assert(!can_be_field<std::vector<string>>());
static_assert(!can_be_field<std::optional<string>>());
static_assert(!can_be_field<double>());
static_assert(!can_be_field<char>());
static_assert(!can_be_field<const char*>());
static_assert(can_be_field<string>());
static_assert(can_be_field<std::vector<OnlyWords>>());

template <class T>
string facts_of(const T& value)
{
    Writer writer(Root::object);
    write_facts(writer, "d", value);
    return writer.finish();
}

template <class T>
string words_of(const T& value)
{
    Writer writer(Root::list);
    write_words(writer, nullptr, value);
    return writer.finish();
}

// A T from two parts; the problem of either.
template <class T>
Result<T> read_both(const string& facts, const string& words)
{
    T value;
    Reader facts_reader(facts);
    read_facts(facts_reader, "d", value);
    Reader words_reader(words);
    read_words(words_reader, nullptr, value);
    if (!facts_reader.ok() || !facts_reader.at_end()) {
        return Problem{facts_reader.problem()};
    }
    if (!words_reader.ok() || !words_reader.at_end()) {
        return Problem{words_reader.problem()};
    }
    return value;
}

template <class T>
string fault(const string& facts, const string& words)
{
    const Result<T> read = read_both<T>(facts, words);
    return read.ok() ? "" : read.problem().text;
}

template <class T>
void expect_round_trip(const T& value)
{
    const string facts = facts_of(value);
    const string words = words_of(value);
    EXPECT_TRUE(check_json_line(facts).ok()) << facts;
    EXPECT_TRUE(check_json_line("{\"x\":" + words + "}").ok()) << words;
    const Result<T> read = read_both<T>(facts, words);
    ASSERT_TRUE(read.ok()) << read.problem().text << "\n" << facts << "\n" << words;
    EXPECT_EQ(read.value(), value) << facts << "\n" << words;
    EXPECT_EQ(facts_of(read.value()), facts);
    EXPECT_EQ(words_of(read.value()), words);
}

TEST(Fields, KnowWhetherThereAreWords)
{
    EXPECT_FALSE(has_words<Nothing>());
    EXPECT_FALSE(has_words<OnlyFacts>());
    EXPECT_FALSE(has_words<std::vector<IssueId>>());
    EXPECT_FALSE(has_words<std::optional<OnlyFacts>>());
    EXPECT_TRUE(has_words<OnlyWords>());
    EXPECT_TRUE(has_words<Both>());
    EXPECT_TRUE(has_words<std::vector<Nested>>());
    EXPECT_TRUE(has_words<string>());
}

TEST(Fields, StandInTheirParts)
{
    EXPECT_EQ(facts_of(Nothing{}), R"({"d":{}})");
    EXPECT_EQ(words_of(Nothing{}), "[{}]");
    EXPECT_EQ(facts_of(OnlyFacts{true, {3}}), R"({"d":{"yes":true,"party":3}})");
    EXPECT_EQ(words_of(OnlyFacts{true, {3}}), "[{}]");
    EXPECT_EQ(facts_of(OnlyWords{"said"}), R"({"d":{}})");
    EXPECT_EQ(words_of(OnlyWords{"said"}), R"([{"text":"said"}])");
    EXPECT_EQ(facts_of(Both{14, "said", {{1}, {2}}}), R"({"d":{"number":14,"unserved":[1,2]}})");
    EXPECT_EQ(words_of(Both{14, "said", {{1}, {2}}}), R"([{"text":"said"}])");
}

TEST(Fields, KeepTheShapeOfListsInBothParts)
{
    const Nested nested{{false, {}}, {"w"}, {{1, "a", {}}, {2, "b", {{5}}}}};
    EXPECT_EQ(facts_of(nested),
        R"({"d":{"facts":{"yes":false,"party":0},"words":{},"each":[{"number":1,"unserved":[]},{"number":2,"unserved":[5]}]}})");
    EXPECT_EQ(words_of(nested), R"([{"words":{"text":"w"},"each":[{"text":"a"},{"text":"b"}]}])");
}

TEST(Fields, AreWrittenAsTheFormatSays)
{
    const string facts = facts_of(filled());
    for (const string piece : {R"("id":7)", R"("small":-128)", R"("tiny":255)",
             R"("large":-9007199254740992)", R"("yes":true)", R"("colour":"amber")",
             R"("date":"2026-07-01")", R"("ids":[1,4294967295])", R"("colours":["amber","blue"])",
             R"("perhaps_id":[3])", R"("perhaps_date":["1999-12-31"])", R"("nothing":{})",
             R"("only_words":{})", R"("nothings":[{},{}])", R"("words_list":[{},{},{}])",
             R"("perhaps_both":[{"number":14,"unserved":[1,2]}])"}) {
        EXPECT_NE(facts.find(piece), string::npos) << piece << "\n" << facts;
    }
    EXPECT_EQ(words_of(filled()),
        R"([{"text":"A \"joint\" walk, \\ each month","only_words":{"text":"said"},)"
        R"("words_list":[{"text":"one"},{"text":""},{"text":"three"}],"perhaps_both":[{"text":"both"}],)"
        R"("nested":[{"words":{"text":"x"},"each":[{"text":"a"},{"text":"b"}]},{"words":{"text":""},"each":[]}]}])");
    EXPECT_NE(facts_of(Every{}).find(R"("date":"")"), string::npos);
}

TEST(Fields, ComeBackAsTheyWere)
{
    expect_round_trip(Nothing{});
    expect_round_trip(Every{});
    expect_round_trip(filled());
    for (const string words :
        {"\"", "\\", "\n", "€", "🤝", "\u2028", "\x7F", "{\"d\":[", "\x01"}) {
        Every every = filled();
        every.text = words;
        every.words_list = {{words}, {words + words}};
        every.perhaps_both->text = words;
        expect_round_trip(every);
    }
}

TEST(Fields, OfAValueReadOverAreReplaced)
{
    Every every = filled();
    Reader reader(facts_of(Every{}));
    read_facts(reader, "d", every);
    EXPECT_TRUE(reader.ok());
    EXPECT_TRUE(every.ids.empty());
    EXPECT_FALSE(every.perhaps_both);
    EXPECT_EQ(every.text, filled().text);
}

TEST(Fields, RefuseNumbersOutOfRange)
{
    const auto with = [](const string& from, const string& to) {
        string facts = facts_of(filled());
        const auto at = facts.find(from);
        EXPECT_NE(at, string::npos) << from;
        return facts.replace(at, from.size(), to);
    };
    const string out = "holds a number that is out of range.";
    EXPECT_EQ(fault<Every>(with("\"tiny\":255", "\"tiny\":256"), "[{}]"), out);
    EXPECT_EQ(fault<Every>(with("\"tiny\":255", "\"tiny\":-1"), "[{}]"), out);
    EXPECT_EQ(fault<Every>(with("\"small\":-128", "\"small\":-129"), "[{}]"), out);
    EXPECT_EQ(fault<Every>(with("\"id\":7", "\"id\":4294967296"), "[{}]"), out);
    EXPECT_EQ(fault<Every>(with("\"id\":7", "\"id\":-1"), "[{}]"), out);
    EXPECT_EQ(fault<Every>(with("\"natural\":9", "\"natural\":-9"), "[{}]"), out);
    EXPECT_EQ(fault<Every>(with("\"yes\":true", "\"yes\":1"), "[{}]"),
        "holds something else where yes or no belongs.");
}

TEST(Fields, RefuseWordsAndDaysThatAreNone)
{
    const auto with = [](const string& from, const string& to) {
        string facts = facts_of(filled());
        return facts.replace(facts.find(from), from.size(), to);
    };
    EXPECT_EQ(fault<Every>(with(R"("colour":"amber")", R"("colour":"Amber")"), "[{}]"),
        R"(holds a word that is not one of those for "colour".)");
    EXPECT_EQ(fault<Every>(with(R"("colour":"amber")", R"("colour":"")"), "[{}]"),
        R"(holds a word that is not one of those for "colour".)");
    EXPECT_EQ(fault<Every>(with(R"(["amber","blue"])", R"(["amber","red"])"), "[{}]"),
        R"(holds a word that is not one of those for "a list".)");
    EXPECT_EQ(fault<Every>(with("2026-07-01", "2026-02-30"), "[{}]"),
        "holds a day that the calendar does not have.");
}

TEST(Fields, RefuseAnotherShape)
{
    const string facts =
        R"({"d":{"facts":{"yes":false,"party":0},"words":{},"each":[{"number":1,"unserved":[]}]}})";
    EXPECT_EQ(fault<Nested>(facts, R"([{"words":{"text":"w"},"each":[{"text":"a"}]}])"), "");
    const string count = "holds words for more or fewer than there are.";
    EXPECT_EQ(fault<Nested>(facts, R"([{"words":{"text":"w"},"each":[]}])"), count);
    EXPECT_EQ(
        fault<Nested>(facts, R"([{"words":{"text":"w"},"each":[{"text":"a"},{"text":"b"}]}])"),
        count);
    EXPECT_EQ(fault<Nested>(facts, R"([{"words":{"text":"w"},"each":[{}]}])"), R"(lacks "text".)");
    EXPECT_EQ(fault<Nested>(facts, R"([{"words":{"text":"w"},"each":[{"text":"a"}],"more":1}])"),
        "holds more than it should.");
    EXPECT_EQ(fault<Nested>(facts, "[]"), "holds fewer items than it should.");
    EXPECT_EQ(fault<OnlyFacts>(R"({"d":{"yes":true,"party":1,"x":{}}})", "[{}]"),
        "holds more than it should.");
    EXPECT_EQ(fault<OnlyFacts>(R"({"d":{"party":1,"yes":true}})", "[{}]"),
        R"(lacks "yes" in its place.)");
    EXPECT_EQ(
        fault<OnlyFacts>(R"({"d":[]})", "[{}]"), "holds something else where an object belongs.");
}

struct Amount {
    Decimal amount;
    static void fields(auto& self, auto&& visit) { visit("amount", self.amount); }
};

TEST(Fields, RefuseAnAmountThatIsNotWrittenPlainly)
{
    EXPECT_EQ(fault<Amount>(R"({"d":{"amount":"2.5"}})", "[{}]"), "");
    for (const string amount : {"2.50", "02.5", "2,5", "1e3", ""}) {
        EXPECT_EQ(fault<Amount>(R"({"d":{"amount":")" + amount + "\"}}", "[{}]"),
            "holds a number that is not written plainly.");
    }
}

struct Perhaps {
    std::optional<Both> both;
    static void fields(auto& self, auto&& visit) { visit("both", self.both); }
};

TEST(Fields, HaveRoomForOneInAnOptional)
{
    const string one = R"({"number":1,"unserved":[]})";
    const string none = R"({"d":{"both":[]}})";
    const string single = R"({"d":{"both":[)" + one + "]}}";
    const string count = "holds words for more or fewer than there are.";
    EXPECT_EQ(fault<Perhaps>(none, R"([{"both":[]}])"), "");
    EXPECT_EQ(fault<Perhaps>(single, R"([{"both":[{"text":"a"}]}])"), "");
    EXPECT_EQ(fault<Perhaps>(none, R"([{"both":[{"text":"a"}]}])"), count);
    EXPECT_EQ(fault<Perhaps>(single, R"([{"both":[]}])"), count);
    EXPECT_EQ(fault<Perhaps>(single, R"([{"both":[{"text":"a"},{"text":"a"}]}])"), count);
    EXPECT_EQ(fault<Perhaps>(R"({"d":{"both":[)" + one + "," + one + "]}}", "[{}]"),
        "holds several where there is room for one.");
}

TEST(Fields, StopAtTheFirstFaultOfALongList)
{
    string facts = R"({"d":{"each":[)";
    for (int i = 0; i < 100'000; ++i) {
        facts += "0,";
    }
    facts += "0]}}";
    std::vector<Nested> each;
    Reader reader(facts);
    reader.open_object("d");
    read_part(reader, FieldPart::facts, "each", each);
    EXPECT_FALSE(reader.ok());
    EXPECT_LE(each.size(), 1U);
}

TEST(FieldsCheck, StopAtAValueWithoutAWord)
{
    Every every;
    every.colour = static_cast<Colour>(77);
    EXPECT_CHECK_FAILS((void)facts_of(every), "has no word");
    every = {};
    every.natural = ~std::uint64_t{0};
    EXPECT_CHECK_FAILS((void)facts_of(every), "too large");
}

}  // namespace
}  // namespace jointly
