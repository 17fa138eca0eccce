// Sealing against vectors of the standards, and against every bit turned.
#include "core/base/hash.h"
#include "core/caucus/seal.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr Effort least_effort{1, std::uint64_t{8} << 20U};

std::string in_clear(const Secret& secret)
{
    return secret.read([](Secret::Bytes bytes) { return std::string(bytes.begin(), bytes.end()); });
}

TEST(Secret, HoldsWhatItWasGivenAndMoves)
{
    Secret secret(std::string_view("walrus ottoman"));
    EXPECT_EQ(in_clear(secret), "walrus ottoman");
    Secret other = std::move(secret);
    EXPECT_EQ(in_clear(other), "walrus ottoman");
    other.write([](std::span<unsigned char> bytes) { bytes[0] = 'W'; });
    EXPECT_EQ(in_clear(other), "Walrus ottoman");
    EXPECT_EQ(in_clear(other.first(6)), "Walrus");
    EXPECT_TRUE(is_same(other.first(6), Secret(std::string_view("Walrus"))));
    EXPECT_FALSE(is_same(other.first(6), Secret(std::string_view("walrus"))));
    EXPECT_FALSE(is_same(other.first(6), other));
    EXPECT_TRUE(Secret().empty());
    EXPECT_EQ(random_secret(32).size(), 32U);
    EXPECT_NE(in_clear(random_secret(32)), in_clear(random_secret(32)));
}

TEST(SecretDeathTest, CannotBeReadButWhereItIsOpened)
{
    const Secret secret(std::string_view("walrus ottoman"));
    const unsigned char* const at = secret.read([](Secret::Bytes bytes) { return bytes.data(); });
    EXPECT_DEATH(std::exit(*at == 'w' ? 0 : 1), "");
}

// draft-irtf-cfrg-xchacha-03, A.3.1: the key, nonce and additional data of its AEAD, and what it seals.
TEST(Seal, OpensTheVectorOfTheStandard)
{
    const Secret key(from_hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const std::string about = from_hex("50515253c0c1c2c3c4c5c6c7");
    const std::string nonce = from_hex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const std::string sealed =
        from_hex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440"
                 "bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f"
                 "3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987"
                 "947deafd8780acf49");
    const auto plain = unseal(key, about, nonce + sealed);
    ASSERT_TRUE(plain);
    EXPECT_EQ(*plain, "Ladies and Gentlemen of the class of '99: If I could offer you only one tip "
                      "for the future, sunscreen would be it.");
}

TEST(Seal, GivesBackWhatItTookUnderItsKeyAloneAndWhatItIsAbout)
{
    const Secret key = random_secret(key_bytes);
    for (const std::string& bytes :
        {std::string(), std::string("Nine weeks"), std::string(5000, 'x')}) {
        const std::string sealed = seal(key, "entry 3", bytes);
        EXPECT_EQ(sealed.size(), bytes.size() + 40);
        EXPECT_EQ(unseal(key, "entry 3", sealed), bytes);
        EXPECT_FALSE(unseal(key, "entry 4", sealed));
        EXPECT_FALSE(unseal(random_secret(key_bytes), "entry 3", sealed));
        EXPECT_FALSE(unseal(Secret(std::string_view("short")), "entry 3", sealed));
        EXPECT_NE(seal(key, "entry 3", bytes), sealed);
    }
}

TEST(Seal, DoesNotOpenWithAnyBitTurnedOrAnyByteMissing)
{
    const Secret key = random_secret(key_bytes);
    const std::string sealed = seal(key, "entry 3", "Nine weeks is as far as we go");
    for (std::size_t bit = 0; bit < 8 * sealed.size(); ++bit) {
        std::string turned = sealed;
        turned[bit / 8] = static_cast<char>(turned[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(unseal(key, "entry 3", turned)) << bit;
    }
    for (std::size_t size = 0; size < sealed.size(); ++size) {
        EXPECT_FALSE(unseal(key, "entry 3", sealed.substr(0, size))) << size;
    }
}

TEST(Seal, OfAKeyIsAsGood)
{
    const Secret key = random_secret(key_bytes);
    const Secret held = random_secret(key_bytes);
    const std::string sealed = seal_key(key, "slot", held);
    const auto back = unseal_key(key, "slot", sealed);
    ASSERT_TRUE(back);
    EXPECT_EQ(in_clear(*back), in_clear(held));
    EXPECT_FALSE(unseal_key(key, "another slot", sealed));
    EXPECT_FALSE(unseal_key(random_secret(key_bytes), "slot", sealed));
    EXPECT_FALSE(unseal_key(key, "slot", sealed.substr(1)));
    EXPECT_FALSE(unseal_key(key, "slot", seal(key, "slot", "no key")));
}

TEST(KeyFrom, IsWhatArgon2idGives)
{
    // As the reference program gives it: echo -n "walrus ottoman" | argon2 0123456789abcdef -id -t 1 -k 8192 -p 1 -l 32 -r
    const auto key =
        key_from(Secret(std::string_view("walrus ottoman")), "0123456789abcdef", least_effort);
    ASSERT_TRUE(key.ok());
    EXPECT_EQ(to_hex(in_clear(key.value())),
        "5cb8d0ed6200d5620e6f10c7d28c604657e3822c57b0a7efd2693c08a7cebbca");
    EXPECT_NE(in_clear(key_from(
                  Secret(std::string_view("walrus ottoman")), "0123456789abcdeF", least_effort)
                           .value()),
        in_clear(key.value()));
}

TEST(KeyFrom, IsBearableWithinItsBounds)
{
    EXPECT_TRUE(is_bearable(usual_effort));
    EXPECT_EQ(usual_effort.passes, 3U);
    EXPECT_EQ(usual_effort.memory_bytes, std::uint64_t{268'435'456});
    constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20U;
    EXPECT_TRUE(is_bearable({1, 8 * mebibyte}));
    EXPECT_TRUE(is_bearable({10, 1024 * mebibyte}));
    EXPECT_FALSE(is_bearable({0, 8 * mebibyte}));
    EXPECT_FALSE(is_bearable({11, 8 * mebibyte}));
    EXPECT_FALSE(is_bearable({1, 8 * mebibyte - 1}));
    EXPECT_FALSE(is_bearable({1, 1024 * mebibyte + 1}));
}

TEST(Padded, IsAMultipleOf256AndGoesBack)
{
    for (std::size_t size = 0; size < 1200; ++size) {
        const std::string bytes(size, '\0');
        const std::string filled = padded(bytes);
        EXPECT_EQ(filled.size() % 256, 0U);
        EXPECT_GT(filled.size(), size);
        EXPECT_LE(filled.size(), size + 256);
        EXPECT_EQ(unpadded(filled), bytes);
    }
    EXPECT_FALSE(unpadded(""));
    EXPECT_FALSE(unpadded(std::string(256, '\0')));
    EXPECT_FALSE(unpadded(std::string(256, 'x')));
    EXPECT_FALSE(unpadded(padded("words").substr(1)));
    EXPECT_FALSE(unpadded("\x80" + std::string(511, '\0')));
}

}  // namespace
}  // namespace jointly
