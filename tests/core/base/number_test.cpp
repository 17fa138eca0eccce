#include "core/base/number.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

TEST(WholeNumber, IsDigitsAlone)
{
    EXPECT_EQ(whole_number("0"), 0);
    EXPECT_EQ(whole_number("0412"), 412);
    EXPECT_EQ(whole_number("2147483647"), 2'147'483'647);
    for (const char* const none : {"", "-1", "+1", " 1", "1 ", "1.5", "one", "2147483648", "0x1"}) {
        EXPECT_FALSE(whole_number(none)) << none;
    }
}

}  // namespace
}  // namespace jointly
