#include "core/json/gate.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace jointly {
namespace {

using std::string;
using namespace std::string_literals;

bool passes(std::string_view line) { return check_json_line(line).ok(); }

string why(std::string_view line)
{
    const Refusable checked = check_json_line(line);
    return checked.ok() ? "passes" : checked.problem().text;
}

string nested(int depth)
{
    string line = "{\"a\":";
    line.append(static_cast<std::size_t>(depth - 1), '[');
    line.append(static_cast<std::size_t>(depth - 1), ']');
    return line + "}";
}

string padded_to(std::size_t size)
{
    const string frame = R"({"a":""})";
    return R"({"a":")" + string(size - frame.size(), 'x') + R"("})";
}

TEST(Gate, PassesWhatTheFileHolds)
{
    EXPECT_EQ(why("{}"), "passes");
    EXPECT_EQ(
        why(R"({"s":12,"e":[{"k":"turned","d":{"issue":1}}],"x":[{"text":"\"a\" \\ \n €"}]})"),
        "passes");
    EXPECT_EQ(why(R"({"a":true,"b":false,"c":null,"d":[],"e":{}})"), "passes");
    EXPECT_EQ(why(R"({ "a" : [ 1 , 2 ] })"), "passes");
}

TEST(Gate, TakesOneObjectWithNothingAroundIt)
{
    const string around = "is not one JSON object with nothing around it.";
    for (const string line : {"", "{", "}", " ", "[]", "[{}]", "1", "\"{}\"", "null", " {}", "{} ",
             "{}\n", "{}\r", "{},", "//{}"}) {
        EXPECT_EQ(why(line), around) << line;
    }
    for (const string line : {"{}{}", "{},{}", "{}[]{}", "{/*}", "{}/**/{}", "{\"a\"}", "{\"a\":}",
             "{\"a\":1,}", "{,}", "{a:1}", "{'a':1}", "{\"a\":1 \"b\":2}", "{\"a\":[1,]}",
             "{\"a\":[}", "{\"a\":{]}}", "{\"a\":tru}", "{\"a\":True}", "{\"a\":nul}", "{1:1}"}) {
        EXPECT_EQ(why(line), "is not JSON.") << line;
    }
}

TEST(Gate, RefusesAByteOrderMark)
{
    EXPECT_EQ(why("\xEF\xBB\xBF{}"), "begins with a byte order mark.");
}

TEST(Gate, MeasuresTheLine)
{
    EXPECT_TRUE(passes(padded_to(json_line_max_bytes - 1)));
    EXPECT_TRUE(passes(padded_to(json_line_max_bytes)));
    EXPECT_EQ(why(padded_to(json_line_max_bytes + 1)), "is longer than 4 MiB.");
}

TEST(Gate, TakesOnlyUtf8)
{
    EXPECT_TRUE(passes("{\"a\":\"\u00E9\u20AC\U0001F91D\uFFFD\U0010FFFF\"}"));
    for (const string& bytes : {"\x80"s, "\xC3"s, "\xC0\xAF"s, "\xE2\x82"s, "\xED\xA0\x80"s,
             "\xED\xBF\xBF"s, "\xF4\x90\x80\x80"s, "\xFF"s, "\xF8\x88\x80\x80\x80"s}) {
        EXPECT_EQ(why("{\"a\":\"" + bytes + "\"}"), "is not UTF-8.");
    }
}

TEST(Gate, RefusesEveryRawControlCharacter)
{
    for (char c = 1; c < 0x20; ++c) {
        EXPECT_EQ(why("{\"a\":\""s + c + "\"}"), "holds a control character.");
        EXPECT_EQ(why("{"s + c + "}"), "holds a control character.");
    }
    EXPECT_EQ(why("{\"a\":\"\0\"}"s), "holds a NUL byte.");
    EXPECT_TRUE(passes("{\"a\":\" \x7F\"}"));
}

TEST(Gate, RefusesNulHoweverItIsSpelt)
{
    EXPECT_EQ(why(R"({"a":"\u0000"})"), "holds a NUL character.");
    EXPECT_EQ(why(R"({"\u0000":1})"), "holds a NUL character.");
    EXPECT_EQ(why(R"({"a":"\\\u0000"})"), "holds a NUL character.");
    EXPECT_TRUE(passes(R"({"a":"\\u0000"})"));
    EXPECT_TRUE(passes(R"({"a":"\u0001\u001F"})"));
}

TEST(Gate, RefusesHalfACharacter)
{
    const string half = "holds an escape that stands for no character.";
    for (const string text : {R"(\ud83e)", R"(\uD83E)", R"(\udd1d)", R"(\ud83e\ud83e)",
             R"(\ud83ex)", R"(\ud83e\n)", R"(\ud83e\u0041)", R"(\udd1d\ud83e)", R"(\ud83e\\udd1d)",
             R"(\dbff)", R"(\u12)", R"(\u00g0)", R"(\x41)", R"(\')"}) {
        EXPECT_EQ(why("{\"a\":\"" + text + "\"}"), half) << text;
    }
    for (const string text : {R"(\ud83e\udd1d)", R"(\uD83E\uDD1D)", R"(\uD7FF\uE000\uFFFF)",
             R"(\\ud83e)", R"(\"\\\/\b\f\n\r\t)"}) {
        EXPECT_EQ(why("{\"a\":\"" + text + "\"}"), "passes") << text;
    }
}

TEST(Gate, TakesFourHexDigitsForAnEscapeAndNothingElse)
{
    for (const string digits : {"0041", "00e9", "00E9", "abcd", "ABCF", "fffd", "9999"}) {
        EXPECT_EQ(why("{\"a\":\"\\u" + digits + "\"}"), "passes") << digits;
    }
    // What stands before and behind 0-9, A-F and a-f.
    for (const char no_digit : {'/', ':', '@', 'G', '`', 'g', ' ', '"', '\\', '\x7F'}) {
        for (std::size_t at = 0; at < 4; ++at) {
            string digits = "0041";
            digits[at] = no_digit;
            EXPECT_FALSE(passes("{\"a\":\"\\u" + digits + "\"}")) << digits;
        }
    }
    for (const string text :
        {R"(\u)", R"(\u0)", R"(\u00)", R"(\u004)", R"(\ud83e\u)", R"(\ud83e\udd1)"}) {
        EXPECT_FALSE(passes("{\"a\":\"" + text + "}")) << text;
        EXPECT_FALSE(passes("{\"a\":\"" + text + "\"}")) << text;
    }
}

TEST(Gate, RefusesATextThatDoesNotEnd)
{
    EXPECT_EQ(why(R"({"a":"b})"), "holds a text that does not end.");
    EXPECT_EQ(why(R"({"a":"b\"})"), "holds a text that does not end.");
}

TEST(Gate, CountsDepth)
{
    EXPECT_EQ(why(nested(json_depth_max)), "passes");
    EXPECT_EQ(why(nested(json_depth_max + 1)), "is nested too deep.");
    EXPECT_EQ(why(nested(1'000)), "is nested too deep.");
    EXPECT_EQ(why(nested(2'000'000)), "is nested too deep.");
    EXPECT_TRUE(passes(R"({"a":"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["})"));
    string wide = "{\"a\":[";
    for (int i = 0; i < 100; ++i) {
        wide += "[],{},";
    }
    EXPECT_TRUE(passes(wide + "[]]}"));
}

TEST(Gate, TakesOnlyWholeNumbersWrittenPlainly)
{
    const string not_whole = "holds a number that is not whole.";
    for (const string number :
        {"0", "1", "-1", "9", "10", "9007199254740992", "-9007199254740992"}) {
        EXPECT_EQ(why("{\"a\":" + number + "}"), "passes") << number;
        EXPECT_EQ(why("{\"a\":[" + number + ",0]}"), "passes") << number;
    }
    for (const string number :
        {"-0", "1.0", "0.5", "1e3", "1E3", "1e-3", "1e+3", "-1.5", "1e400", "01", "-01"}) {
        EXPECT_EQ(why("{\"a\":" + number + "}"), not_whole) << number;
    }
    for (const string number :
        {"9007199254740993", "-9007199254740993", "9999999999999999", "10000000000000000",
            "9223372036854775807", "18446744073709551616", "100000000000000000000000000000"}) {
        EXPECT_EQ(why("{\"a\":" + number + "}"), "holds a number beyond 9007199254740992.")
            << number;
    }
    for (const string number : {"+1", ".5", "1.", "1e", "--1", "-", "NaN", "Infinity", "-Infinity",
             "0x10", "18446744073709551616", "1 2", "00"}) {
        EXPECT_FALSE(passes("{\"a\":" + number + "}")) << number;
    }
    EXPECT_TRUE(passes(R"({"a":"1.5e3 -0 NaN","1.5":"x"})"));
}

TEST(Gate, RefusesTheNumberThatBreaksRapidjson)
{
    string number(100, '1');
    EXPECT_FALSE(passes("{\"a\":0." + number + "e-400}"));
    EXPECT_FALSE(passes("{\"a\":" + string(1'000'000, '9') + "}"));
}

TEST(Gate, RefusesAKeyTwiceInOneObject)
{
    const string twice = "holds a key twice.";
    EXPECT_EQ(why(R"({"a":1,"a":1})"), twice);
    EXPECT_EQ(why(R"({"a":1,"b":2,"a":1})"), twice);
    EXPECT_EQ(why(R"({"a":1,"\u0061":1})"), twice);
    EXPECT_EQ(why(R"({"":1,"":1})"), twice);
    EXPECT_EQ(why(R"({"x":{"a":1,"a":1}})"), twice);
    EXPECT_EQ(why(R"({"x":[1,{"a":1},{"a":{"b":1,"b":2}}]})"), twice);
    EXPECT_EQ(why(R"({"x":[{"y":{}},{"a":1,"a":1}]})"), twice);
    EXPECT_EQ(why(R"({"a":1,"A":1,"a ":1,"aa":1,"":1})"), "passes");
    EXPECT_EQ(why(R"({"a":{"a":{"a":[{"a":1},{"a":1}]}}})"), "passes");
}

TEST(Gate, ComparesManyKeysWithoutTakingLong)
{
    string line = "{";
    for (int i = 0; i < 100'000; ++i) {
        line += "\"key" + std::to_string(i) + "\":0,";
    }
    const auto before = std::chrono::steady_clock::now();
    EXPECT_EQ(why(line + "\"last\":0}"), "passes");
    EXPECT_EQ(why(line + "\"key77777\":0}"), "holds a key twice.");
    EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(5));
}

TEST(Gate, SaysSomethingOfEveryCutAndEveryFlippedBit)
{
    const string line =
        R"({"s":12,"e":[{"k":"a","d":{"id":3}}],"x":[{"t":"\u20ac \ud83e\udd1d \" é"}]})";
    ASSERT_TRUE(passes(line));
    for (std::size_t size = 0; size < line.size(); ++size) {
        EXPECT_FALSE(passes(line.substr(0, size))) << size;
    }
    int passed = 0;
    for (std::size_t bit = 0; bit < line.size() * 8; ++bit) {
        string flipped = line;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        passed += passes(flipped) ? 1 : 0;
    }
    EXPECT_GT(passed, 0);
    EXPECT_LT(passed, static_cast<int>(line.size()) * 6);
}

}  // namespace
}  // namespace jointly
