#include "core/base/decimal.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

Decimal typed(std::string_view text)
{
    const auto read = parse_decimal(text);
    EXPECT_TRUE(read.ok()) << text;
    return read.ok() ? read.value() : Decimal{};
}

TEST(Decimal, IsExactAndPlain)
{
    EXPECT_EQ(plain({0}), "0");
    EXPECT_EQ(plain({1}), "0.0001");
    EXPECT_EQ(plain({-1'250}), "-0.125");
    EXPECT_EQ(plain({25'000}), "2.5");
    EXPECT_EQ(plain({19'000'000'000}), "1900000");
    EXPECT_EQ(plain({decimal_most}), "900719925474.0992");
    EXPECT_EQ(plain({-decimal_most}), "-900719925474.0992");
}

TEST(Decimal, ReadsBackExactlyWhatItWrote)
{
    for (const std::int64_t each : {std::int64_t{0}, std::int64_t{1}, std::int64_t{-1},
             std::int64_t{123'456'789}, decimal_most, -decimal_most}) {
        Decimal read{7};
        EXPECT_TRUE(from_plain(plain({each}), read));
        EXPECT_EQ(read, Decimal{each});
    }
}

TEST(Decimal, TakesNoOtherWayToWriteTheSameNumber)
{
    for (const std::string_view text :
        {"", "-", "-0", "00", "01", "1.", ".5", "1.50", "+1", " 1", "1e3", "1,000", "0x1",
            "1.00001", "900719925474.0993", "99999999999999999999", "--1", "1.-5"}) {
        Decimal read{7};
        EXPECT_FALSE(from_plain(text, read)) << text;
        EXPECT_EQ(read, Decimal{7}) << text;
    }
}

TEST(Decimal, IsReadAsPeopleTypeIt)
{
    EXPECT_EQ(typed("1,900,000"), Decimal{19'000'000'000});
    EXPECT_EQ(typed("$2.50"), Decimal{25'000});
    EXPECT_EQ(typed("-$2.50"), Decimal{-25'000});
    EXPECT_EQ(typed("3.25 %"), Decimal{32'500});
    EXPECT_EQ(typed("-4"), Decimal{-40'000});
    EXPECT_EQ(typed("0.0001"), Decimal{1});
}

TEST(Decimal, RefusesWhatIsNoNumber)
{
    for (const std::string_view text : {"", "ten", "1,90", "1,9000", ",100", "1,000,00", "1.2,300",
             "1.00001", "1.", "$", "%", "1 000 000 000 000"}) {
        EXPECT_FALSE(parse_decimal(text).ok()) << text;
    }
    EXPECT_EQ(parse_decimal("ten").problem().text,
        "\"ten\" is not a number with at most 4 places. Write it like 1,900,000 or 3.25.");
}

TEST(Decimal, IsShownInGroups)
{
    EXPECT_EQ(money(typed("1900000")), "1,900,000.00");
    EXPECT_EQ(money(typed("-1234.5")), "-1,234.50");
    EXPECT_EQ(money(typed("0.125")), "0.125");
    EXPECT_EQ(grouped(typed("1900000")), "1,900,000");
    EXPECT_EQ(grouped(typed("999")), "999");
    EXPECT_EQ(grouped(typed("1000.25")), "1,000.25");
}

}  // namespace
}  // namespace jointly
