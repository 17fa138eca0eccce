#include "core/base/hash.h"
#include "core/base/random.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

// The examples of FIPS 180-4.
TEST(Sha256, GivesTheKnownAnswers)
{
    EXPECT_EQ(
        to_hex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(
        to_hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(to_hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(to_hex(sha256(std::string(1'000'000, 'a'))),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, ReadsEveryByteZeroToo)
{
    EXPECT_EQ(sha256("abc").size(), 32U);
    EXPECT_NE(sha256(std::string("a\0b", 3)), sha256("a"));
}

TEST(Hex, GoesThereAndBack)
{
    std::string every_byte;
    for (int byte = 0; byte < 256; ++byte) {
        every_byte += static_cast<char>(byte);
    }
    const std::string hex = to_hex(every_byte);
    EXPECT_EQ(hex.substr(0, 6), "000102");
    EXPECT_EQ(hex.substr(508), "feff");
    EXPECT_EQ(from_hex(hex), every_byte);
    EXPECT_EQ(to_hex(""), "");
}

TEST(Hex, IsRefusedUnlessItIsPairsOfLowerCaseDigits)
{
    for (const std::string_view hex : {"a", "abc", "AB", "0x", "a ", "g0", "0:"}) {
        EXPECT_EQ(from_hex(hex), "") << hex;
    }
    EXPECT_TRUE(is_lower_hex("0123456789abcdef"));
    EXPECT_TRUE(is_lower_hex(""));
    EXPECT_FALSE(is_lower_hex("F"));
    EXPECT_FALSE(is_lower_hex(std::string_view("\0", 1)));
}

TEST(RandomBytes, AreAsManyAsAskedForAndNeverTheSame)
{
    EXPECT_EQ(random_bytes(0), "");
    EXPECT_EQ(random_bytes(16).size(), 16U);
    EXPECT_NE(random_bytes(16), random_bytes(16));
}

}  // namespace
}  // namespace jointly
