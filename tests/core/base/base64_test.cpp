#include "core/base/base64.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

// The examples of RFC 4648, section 10.
TEST(Base64, GivesTheKnownAnswers)
{
    EXPECT_EQ(to_base64(""), "");
    EXPECT_EQ(to_base64("f"), "Zg==");
    EXPECT_EQ(to_base64("fo"), "Zm8=");
    EXPECT_EQ(to_base64("foo"), "Zm9v");
    EXPECT_EQ(to_base64("foob"), "Zm9vYg==");
    EXPECT_EQ(to_base64("fooba"), "Zm9vYmE=");
    EXPECT_EQ(to_base64("foobar"), "Zm9vYmFy");
}

TEST(Base64, GoesThereAndBackWithItsLength)
{
    std::string bytes;
    for (int length = 0; length < 300; ++length) {
        const std::string text = to_base64(bytes);
        EXPECT_EQ(from_base64(text), bytes);
        EXPECT_EQ(base64_bytes(text), bytes.size());
        bytes += static_cast<char>(length * 7);
    }
}

TEST(Base64, TakesOneWayOfWritingAlone)
{
    for (const char* const text : {"Zg", "Zg=", "Zg===", "=", "Zh==", "Zm9=", "Zm 9v", "Zm9v\n",
             "Zm-_", "Zm9v====", "[redacted]", "Zm9vZ"}) {
        EXPECT_EQ(from_base64(text), std::nullopt) << text;
    }
    EXPECT_EQ(from_base64(""), "");
}

TEST(Base64, HasNoLengthWhereItsOwnLengthIsAnother)
{
    EXPECT_EQ(base64_bytes(""), 0U);
    EXPECT_EQ(base64_bytes("Zg"), 0U);
    EXPECT_EQ(base64_bytes("[redacted]"), 0U);
}

}  // namespace
}  // namespace jointly
