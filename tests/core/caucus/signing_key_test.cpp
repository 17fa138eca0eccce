#include "core/base/hash.h"
#include "core/base/signature.h"
#include "core/caucus/signing_key.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

SigningKey key_of(std::string_view seed_hex)
{
    auto key = SigningKey::from_seed(Secret(from_hex(seed_hex)));
    EXPECT_TRUE(key);
    return std::move(*key);
}

// RFC 8032, 7.1, tests 1 and 2.
TEST(SigningKey, SignsAsTheStandardSays)
{
    const SigningKey first =
        key_of("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    EXPECT_EQ(to_hex(first.public_half()),
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    EXPECT_EQ(to_hex(first.sign("")),
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701c"
        "f9b46bd25bf5f0595bbe24655141438e7a100b");
    const SigningKey second =
        key_of("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    EXPECT_EQ(to_hex(second.sign(from_hex("72"))),
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0"
        "f11d8c387b2eaeb4302aeeb00d291612bb0c00");
}

TEST(SigningKey, IsMadeAnewEachTimeAndAgainFromItsSeed)
{
    const SigningKey one = SigningKey::make();
    const SigningKey other = SigningKey::make();
    EXPECT_NE(one.public_half(), other.public_half());
    const auto again = SigningKey::from_seed(one.seed());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->public_half(), one.public_half());
    EXPECT_TRUE(is_signed(one.public_half(), "words", again->sign("words")));
    EXPECT_FALSE(is_signed(other.public_half(), "words", again->sign("words")));
}

TEST(SigningKey, ComesFromASeedOf32BytesAlone)
{
    EXPECT_FALSE(SigningKey::from_seed(Secret(31)));
    EXPECT_FALSE(SigningKey::from_seed(Secret(33)));
    EXPECT_FALSE(SigningKey::from_seed(Secret()));
}

}  // namespace
}  // namespace jointly
