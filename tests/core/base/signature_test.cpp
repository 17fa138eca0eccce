#include "core/base/hash.h"
#include "core/base/signature.h"
#include "core/base/spoken_code.h"

#include <gtest/gtest.h>

#include <string>

namespace jointly {
namespace {

struct Vector {
    std::string key;
    std::string bytes;
    std::string signature;
};

// RFC 8032, 7.1, tests 1 to 3.
const Vector vectors[] = {
    {"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701c"
        "f9b46bd25bf5f0595bbe24655141438e7a100b"},
    {"3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0"
        "f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
    {"fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f76098"
        "4dc6594a7c15e9716ed28dc027beceea1ec40a"},
};

bool holds(const Vector& one)
{
    return is_signed(from_hex(one.key), from_hex(one.bytes), from_hex(one.signature));
}

TEST(Signature, HoldsAsTheStandardSays)
{
    for (const Vector& one : vectors) {
        EXPECT_TRUE(holds(one)) << one.key;
    }
}

TEST(Signature, DoesNotHoldWithAnyBitTurned)
{
    for (std::string Vector::*const part : {&Vector::key, &Vector::bytes, &Vector::signature}) {
        const Vector good = vectors[2];
        const std::string bytes = from_hex(good.*part);
        for (std::size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
            std::string turned = bytes;
            turned[bit / 8] = static_cast<char>(turned[bit / 8] ^ (1 << (bit % 8)));
            Vector wrong = good;
            wrong.*part = to_hex(turned);
            EXPECT_FALSE(holds(wrong)) << bit;
        }
    }
}

TEST(Signature, DoesNotHoldInAnotherLength)
{
    const std::string key = from_hex(vectors[0].key);
    const std::string signature = from_hex(vectors[0].signature);
    EXPECT_FALSE(is_signed("", "", signature));
    EXPECT_FALSE(is_signed(key, "", ""));
    EXPECT_FALSE(is_signed(key.substr(1), "", signature));
    EXPECT_FALSE(is_signed(key + '\0', "", signature));
    EXPECT_FALSE(is_signed(key, "", signature + '\0'));
}

// Keys of small order: under them some signatures hold for whatever bytes.
TEST(Signature, DoesNotHoldUnderAKeyThatSignsAnything)
{
    const std::string nothing(64, '\0');
    std::string neutral(32, '\0');
    EXPECT_FALSE(is_signed(neutral, "any", nothing));
    neutral[0] = 1;
    std::string same = neutral + std::string(32, '\0');
    EXPECT_FALSE(is_signed(neutral, "any", same));
}

TEST(CodeOfKey, IsOfTheKeyAndItsMark)
{
    const std::string key = from_hex(vectors[0].key);
    EXPECT_EQ(code_of_key(key), spoken_code("IBBK1\n" + key));
    EXPECT_NE(code_of_key(key), code_of_key(from_hex(vectors[1].key)));
}

// The letters were worked out by coreutils: printf abc | sha256sum | head -c 40 | xxd -r -p | base32
TEST(SpokenCode, Has160BitsInEightGroups)
{
    EXPECT_EQ(spoken_code("abc"), "XJ4B-NP4P-AHH6-UQKB-IDPF-3LRC-EOYA-GYND");
}

TEST(SpokenCode, IsReadAsItIsTyped)
{
    const std::string letters = "XJ4BNP4PAHH6UQKBIDPF3LRCEOYAGYND";
    EXPECT_EQ(letters_of_code("XJ4B-NP4P-AHH6-UQKB-IDPF-3LRC-EOYA-GYND"), letters);
    EXPECT_EQ(letters_of_code(" xj4b np4p ahh6 uqkb\r\nidpf 3lrc\teoya gynd "), letters);
    EXPECT_FALSE(letters_of_code(letters.substr(1)));
    EXPECT_FALSE(letters_of_code(letters + 'A'));
    EXPECT_FALSE(letters_of_code("1" + letters.substr(1)));
    EXPECT_FALSE(letters_of_code(""));
}

}  // namespace
}  // namespace jointly
