#include "core/base/unicode.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

TEST(Unicode, ReadsOneCharacterAfterTheOther)
{
    const std::string_view text = "aé€";
    EXPECT_EQ(code_point_at(text, 0).value, U'a');
    EXPECT_EQ(code_point_at(text, 0).bytes, 1);
    EXPECT_EQ(code_point_at(text, 1).value, U'é');
    EXPECT_EQ(code_point_at(text, 1).bytes, 2);
    EXPECT_EQ(code_point_at(text, 3).value, U'€');
    EXPECT_EQ(code_point_at(text, 3).bytes, 3);
}

TEST(Unicode, SaysThatTheTextIsAtItsEnd)
{
    EXPECT_EQ(code_point_at("a", 1).bytes, 0);
    EXPECT_EQ(code_point_at("a", 9).bytes, 0);
    EXPECT_EQ(code_point_at("", 0).bytes, 0);
}

TEST(Unicode, ReadsBytesThatAreNotTextOneByOne)
{
    // A stray byte, a cut character, a letter in two bytes that needs one, half a surrogate pair.
    for (const std::string_view bytes : {"\xFF", "\xE2\x82", "\xC1\x81", "\xED\xA0\x80"}) {
        EXPECT_EQ(code_point_at(bytes, 0).value, U'\xFFFD');
        EXPECT_EQ(code_point_at(bytes, 0).bytes, 1);
    }
}

TEST(Unicode, KnowsLettersDigitsAndSpaces)
{
    for (const char32_t letter : {U'a', U'É', U'ß', U'Ж', U'語', U'\x0301'}) {
        EXPECT_TRUE(is_letter(letter) && !is_digit(letter) && !is_space(letter));
    }
    for (const char32_t digit : {U'0', U'9', U'½', U'٣'}) {
        EXPECT_TRUE(is_digit(digit) && !is_letter(digit) && !is_space(digit));
    }
    for (const char32_t space :
        {U' ', U'\t', U'\n', U'\r', U'\x85', U'\xA0', U'\x202F', U'\x2028'}) {
        EXPECT_TRUE(is_space(space) && !is_letter(space) && !is_digit(space));
    }
    for (const char32_t mark : {U'.', U'(', U'“', U'\0', U'\xFFFD'}) {
        EXPECT_FALSE(is_space(mark) || is_letter(mark) || is_digit(mark));
    }
}

TEST(Unicode, KnowsDashesAndCurrencySigns)
{
    for (const char32_t dash : {U'-', U'‑', U'–', U'—', U'\xAD'}) {
        EXPECT_TRUE(is_dash(dash));
    }
    EXPECT_FALSE(is_dash(U'_') || is_dash(U'\x2212'));
    EXPECT_TRUE(is_currency(U'$') && is_currency(U'€') && is_currency(U'¢'));
    EXPECT_FALSE(is_currency(U'%'));
}

// ASCII is answered without the tables of Unicode, and has to be answered as they say.
TEST(Unicode, KnowsEveryAsciiCharacter)
{
    const std::string_view spaces = " \t\n\v\f\r";
    for (unsigned char byte = 0; byte < 0x80; ++byte) {
        const char text = static_cast<char>(byte);
        const CodePoint read = code_point_at({&text, 1}, 0);
        EXPECT_EQ(read.value, byte);
        EXPECT_EQ(read.bytes, 1);
        const bool small = byte >= 'a' && byte <= 'z';
        const bool large = byte >= 'A' && byte <= 'Z';
        EXPECT_EQ(is_letter(byte), small || large) << +byte;
        EXPECT_EQ(is_digit(byte), byte >= '0' && byte <= '9') << +byte;
        EXPECT_EQ(is_space(byte), spaces.find(text) != std::string_view::npos) << +byte;
        EXPECT_EQ(is_dash(byte), byte == '-') << +byte;
        EXPECT_EQ(is_currency(byte), byte == '$') << +byte;
        EXPECT_EQ(to_lower(byte), large ? char32_t{byte} + 32 : byte) << +byte;
    }
}

TEST(Unicode, MakesLettersSmall)
{
    EXPECT_EQ(to_lower(U'A'), U'a');
    EXPECT_EQ(to_lower(U'É'), U'é');
    EXPECT_EQ(to_lower(U'1'), U'1');
}

}  // namespace
}  // namespace jointly
