#include "core/json/archive.h"
#include "core/json/gate.h"
#include "tests/support/failed_check.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace jointly {
namespace {

using std::string;
using namespace std::string_literals;

string written(const std::function<void(Writer&)>& write, Root root = Root::object)
{
    Writer writer(root);
    write(writer);
    return writer.finish();
}

string fault(std::string_view json, const std::function<void(Reader&)>& read)
{
    Reader reader(json);
    read(reader);
    EXPECT_EQ(reader.ok(), reader.problem().empty());
    return reader.problem();
}

string one_text(std::string_view value)
{
    return written([&](Writer& writer) { writer.text("a", value); });
}

TEST(Writer, WritesAnEmptyRoot)
{
    EXPECT_EQ(written([](Writer&) {}), "{}");
    EXPECT_EQ(written([](Writer&) {}, Root::list), "[]");
}

TEST(Writer, WritesEveryKindOnOneLineWithoutBlanks)
{
    EXPECT_EQ(written([](Writer& writer) {
        writer.integer("i", -12);
        writer.text("t", "a b");
        writer.boolean("yes", true);
        writer.boolean("no", false);
        writer.open_object("o");
        writer.close();
        writer.open_list("l");
        writer.integer(nullptr, 1);
        writer.text(nullptr, "");
        writer.boolean(nullptr, true);
        writer.open_object(nullptr);
        writer.integer("x y", 2);
        writer.close();
        writer.open_list(nullptr);
        writer.close();
        writer.close();
    }),
        R"({"i":-12,"t":"a b","yes":true,"no":false,"o":{},"l":[1,"",true,{"x y":2},[]]})");
}

TEST(Writer, WritesAListAtTheRoot)
{
    EXPECT_EQ(written(
                  [](Writer& writer) {
                      writer.open_object(nullptr);
                      writer.close();
                      writer.open_object(nullptr);
                      writer.text("text", "x");
                      writer.close();
                  },
                  Root::list),
        R"([{},{"text":"x"}])");
}

TEST(Writer, EscapesOnlyWhatMustBe)
{
    EXPECT_EQ(one_text("\" \\ / \n \t \x01 \x1F"), R"({"a":"\" \\ / \n \t \u0001 \u001F"})");
    EXPECT_EQ(one_text("€ 🤝 \u2028 \x7F"), "{\"a\":\"€ 🤝 \u2028 \x7F\"}");
    EXPECT_EQ(one_text("a:  b , {  } \\\"  \\\\"), R"({"a":"a:  b , {  } \\\"  \\\\"})");
}

TEST(Writer, CanBeMoved)
{
    Writer first(Root::list);
    first.integer(nullptr, 1);
    Writer second = std::move(first);
    second.integer(nullptr, 2);
    EXPECT_EQ(second.finish(), "[1,2]");
}

TEST(WriterCheck, StopsWhereItIsMisused)
{
    EXPECT_CHECK_FAILS(written([](Writer& writer) { writer.integer(nullptr, 1); }), "has a name");
    EXPECT_CHECK_FAILS(
        written([](Writer& writer) { writer.integer("a", 1); }, Root::list), "has a name");
    EXPECT_CHECK_FAILS(written([](Writer& writer) { writer.close(); }), "nothing is open");
    EXPECT_CHECK_FAILS(written([](Writer& writer) { writer.open_list("a"); }), "left open");
    EXPECT_CHECK_FAILS(written([](Writer& writer) { (void)writer.finish(); }), "after its end");
    EXPECT_CHECK_FAILS(
        written([](Writer& writer) { writer.integer("a", json_integer_max + 1); }), "too large");
    EXPECT_CHECK_FAILS(
        written([](Writer& writer) { writer.integer("a", -json_integer_max - 1); }), "too large");
}

TEST(Reader, ReadsBackWhatWasWritten)
{
    Reader reader(
        R"({"i":-9007199254740992,"t":"\"\\\n€","yes":true,"o":{"a":1},"l":[1,2],"e":[]})");
    EXPECT_EQ(reader.integer("i"), -json_integer_max);
    EXPECT_EQ(reader.text("t"), "\"\\\n€");
    EXPECT_TRUE(reader.boolean("yes"));
    reader.open_object("o");
    EXPECT_EQ(reader.integer("a"), 1);
    EXPECT_TRUE(reader.at_end());
    reader.close();
    EXPECT_FALSE(reader.at_end());
    EXPECT_EQ(reader.open_list("l"), 2U);
    EXPECT_EQ(reader.integer(nullptr), 1);
    EXPECT_FALSE(reader.at_end());
    EXPECT_EQ(reader.integer(nullptr), 2);
    reader.close();
    EXPECT_EQ(reader.open_list("e"), 0U);
    reader.close();
    EXPECT_TRUE(reader.at_end());
    EXPECT_EQ(reader.problem(), "");
}

TEST(Reader, KeepsWordsToTheByte)
{
    for (const string words :
        {"", "\"", "\\", "\\\"", "\\\\\" {[", "\n\r\t\b\f", "€", "🤝", "\u2028\u2029", "\x7F",
            "\x01\x1F", "a  b", "\u0301", "\uFEFF", "\uFFFF", "/", "</script>", "\\u0000"}) {
        const string line = one_text(words);
        ASSERT_TRUE(check_json_line(line).ok()) << line;
        Reader reader(line);
        EXPECT_EQ(reader.text("a"), words);
        EXPECT_TRUE(reader.ok());
    }
}

TEST(Reader, ReadsAListAtTheRoot)
{
    Reader reader(R"([{"a":1},{}])");
    EXPECT_FALSE(reader.at_end());
    reader.open_object(nullptr);
    EXPECT_EQ(reader.integer("a"), 1);
    reader.close();
    reader.open_object(nullptr);
    reader.close();
    EXPECT_TRUE(reader.at_end());
    EXPECT_TRUE(reader.ok());
    EXPECT_TRUE(Reader("[]").at_end());
    EXPECT_TRUE(Reader("{}").at_end());
}

TEST(Reader, RefusesWhatIsNotJson)
{
    for (const string text : {"", "1", "\"{\"", "{", "[1", "{}{}", "{} x", "\xEF\xBB\xBF{}",
             "{\"a\":\"\xFF\"}", "{\"a\":\"\xED\xA0\x80\"}", "nonsense {"}) {
        EXPECT_EQ(fault(text, [](Reader&) {}), "is not JSON.") << text;
    }
    const string deep = string(1'000'000, '[');
    EXPECT_EQ(fault(deep, [](Reader&) {}), "is not JSON.");
}

TEST(Reader, TakesKeysInTheirOrderOnly)
{
    const auto both = [](Reader& reader) {
        (void)reader.integer("a");
        (void)reader.integer("b");
    };
    EXPECT_EQ(fault(R"({"a":1,"b":2})", both), "");
    EXPECT_EQ(fault(R"({"b":2,"a":1})", both), R"(lacks "a" in its place.)");
    EXPECT_EQ(fault(R"({"a":1})", both), R"(lacks "b".)");
    EXPECT_EQ(fault("{}", both), R"(lacks "a".)");
    EXPECT_EQ(fault(R"({"a":1,"b ":2})", both), R"(lacks "b" in its place.)");
    EXPECT_EQ(fault(R"({"a":1,"bb":2})", both), R"(lacks "b" in its place.)");
}

TEST(Reader, SeesWhatIsLeftOver)
{
    const auto object = [](Reader& reader) {
        reader.open_object("o");
        (void)reader.integer("a");
        reader.close();
    };
    EXPECT_EQ(fault(R"({"o":{"a":1}})", object), "");
    EXPECT_EQ(fault(R"({"o":{"a":1,"b":2}})", object), "holds more than it should.");
    const auto list = [](Reader& reader) {
        (void)reader.open_list("l");
        (void)reader.integer(nullptr);
        reader.close();
    };
    EXPECT_EQ(fault(R"({"l":[1]})", list), "");
    EXPECT_EQ(fault(R"({"l":[1,2]})", list), "holds more than it should.");
    EXPECT_EQ(fault(R"({"l":[]})", list), "holds fewer items than it should.");
}

TEST(Reader, RefusesOtherKinds)
{
    const auto integer = [](Reader& reader) { (void)reader.integer("a"); };
    for (const string value :
        {"\"1\"", "true", "null", "{}", "[]", "1.0", "1.5", "1e2", "18446744073709551615"}) {
        EXPECT_EQ(fault("{\"a\":" + value + "}", integer),
            "holds something else where a whole number belongs.")
            << value;
    }
    for (const string value : {"9007199254740993", "-9007199254740993", "9223372036854775807"}) {
        EXPECT_EQ(
            fault("{\"a\":" + value + "}", integer), "holds a number beyond 9007199254740992.")
            << value;
    }
    const auto text = [](Reader& reader) { (void)reader.text("a"); };
    for (const string value : {"1", "true", "null", "{}", "[]", "[\"x\"]"}) {
        EXPECT_EQ(fault("{\"a\":" + value + "}", text), "holds something else where text belongs.")
            << value;
    }
    const auto boolean = [](Reader& reader) { (void)reader.boolean("a"); };
    for (const string value : {"1", "0", "\"true\"", "null", "{}", "[]"}) {
        EXPECT_EQ(fault("{\"a\":" + value + "}", boolean),
            "holds something else where yes or no belongs.")
            << value;
    }
}

TEST(Reader, TellsListsFromObjects)
{
    const auto object = [](Reader& reader) {
        reader.open_object("a");
        reader.close();
    };
    const auto list = [](Reader& reader) {
        (void)reader.open_list("a");
        reader.close();
    };
    EXPECT_EQ(fault(R"({"a":{}})", object), "");
    EXPECT_EQ(fault(R"({"a":[]})", list), "");
    for (const string value : {"[]", "[1]", "1", "\"{\"", "null"}) {
        EXPECT_EQ(fault("{\"a\":" + value + ",\"b\":{}}", object),
            "holds something else where an object belongs.")
            << value;
    }
    for (const string value : {"{}", R"({"b":1})", "1", "\"[\"", "null"}) {
        EXPECT_EQ(fault("{\"a\":" + value + ",\"b\":[]}", list),
            "holds something else where a list belongs.")
            << value;
    }
    EXPECT_EQ(fault("[1]", [](Reader& reader) { (void)reader.integer("a"); }),
        "holds a list where an object belongs.");
    EXPECT_EQ(fault(R"({"a":1})", [](Reader& reader) { (void)reader.integer(nullptr); }),
        "holds an object where a list belongs.");
}

TEST(Reader, GivesOnlyDefaultsAfterAFault)
{
    Reader reader(R"({"a":1,"t":"x","y":true,"l":[1,2],"o":{"a":1}})");
    EXPECT_EQ(reader.text("a"), "");
    const string first = reader.problem();
    EXPECT_EQ(reader.text("t"), "");
    EXPECT_FALSE(reader.boolean("y"));
    EXPECT_EQ(reader.integer("a"), 0);
    EXPECT_EQ(reader.open_list("l"), 0U);
    reader.open_object("o");
    for (int i = 0; i < 10; ++i) {
        reader.close();
    }
    reader.refuse("is also wrong.");
    EXPECT_TRUE(reader.at_end());
    EXPECT_EQ(reader.problem(), first);
}

TEST(Reader, KeepsTheCallersFault)
{
    Reader reader(R"({"a":1})");
    reader.refuse("is unfit.");
    EXPECT_FALSE(reader.ok());
    EXPECT_EQ(reader.problem(), "is unfit.");
    EXPECT_EQ(reader.integer("a"), 0);
}

TEST(Reader, CanBeMoved)
{
    Reader first(R"({"a":1,"b":2})");
    EXPECT_EQ(first.integer("a"), 1);
    Reader second = std::move(first);
    EXPECT_EQ(second.integer("b"), 2);
    EXPECT_TRUE(second.at_end());
}

}  // namespace
}  // namespace jointly
