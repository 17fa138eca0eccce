#include "core/base/time.h"

#include <gtest/gtest.h>

#include <ostream>

namespace jointly {

void PrintTo(const Date& date, std::ostream* out)
{
    *out << int{date.year} << '-' << int{date.month} << '-' << int{date.day};
}

namespace {

constexpr std::int64_t hour_ms = 3'600'000;
constexpr std::int64_t day_ms = 24 * hour_ms;

Date day_of(std::string_view text)
{
    Date date;
    EXPECT_TRUE(from_iso(text, date)) << text;
    return date;
}

TEST(Date, IsWrittenAndReadTheSameWay)
{
    for (const std::string_view text :
        {"2026-07-01", "1900-01-01", "9999-12-31", "2024-02-29", ""}) {
        EXPECT_EQ(iso(day_of(text)), text);
    }
    EXPECT_FALSE(bool(day_of("")));
}

TEST(Date, IsOnlyADayThatTheCalendarHas)
{
    Date date{2026, 7, 1};
    for (const std::string_view text :
        {"2026-02-29", "2100-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01",
            "2026-01-00", "1899-12-31", "2026-1-01", "26-01-01", "2026/01/01", "2026-01-01 ",
            " 2026-01-01", "2026-01-1a", "+026-01-01", "-026-01-01", "2026--1-01", "today"}) {
        EXPECT_FALSE(from_iso(text, date)) << text;
        EXPECT_EQ(date, (Date{2026, 7, 1})) << text;
    }
    EXPECT_TRUE(from_iso("2000-02-29", date));
}

TEST(Date, IsSpelledOutForDocuments)
{
    EXPECT_EQ(long_date(day_of("2026-07-01")), "July 1, 2026");
    EXPECT_EQ(long_date(day_of("2026-12-31")), "December 31, 2026");
    EXPECT_EQ(long_date({}), "");
}

TEST(ToldTime, IsReadWithItsDistanceFromUtc)
{
    const auto told = parse_told_time("2026-03-02 09:00 -08:00");
    ASSERT_TRUE(told.ok());
    EXPECT_EQ(told.value(), (ToldTime{1'772'470'800'000, -480}));
    EXPECT_EQ(parse_told_time("1970-01-01 00:00 +00:00").value(), (ToldTime{0, 0}));
    EXPECT_EQ(parse_told_time("1970-01-01 00:00 +05:45").value().at_ms, -345 * 60'000);
    EXPECT_EQ(parse_told_time("1970-01-01 00:00 -00:00").value(), (ToldTime{0, 0}));
    EXPECT_EQ(parse_told_time("2026-03-02 00:00 +14:00").value().utc_offset_min, 840);
}

TEST(ToldTime, CanLeaveTheDistanceOutWhereItIsKnown)
{
    EXPECT_EQ(
        parse_told_time("2026-03-02 09:00", -480).value(), (ToldTime{1'772'470'800'000, -480}));
    EXPECT_EQ(parse_told_time("2026-03-02 09:00 +01:00", -480).value().utc_offset_min, 60);
}

TEST(ToldTime, IsRefusedInASentenceThatShowsHow)
{
    EXPECT_EQ(parse_told_time("2026-03-02 09:00").problem().text,
        "Write the date, time and distance from UTC like \"2026-03-02 09:00 -08:00\".");
    EXPECT_EQ(parse_told_time("nine o'clock", 0).problem().text,
        "Write the date and time like \"2026-03-02 09:20\".");
}

TEST(ToldTime, IsRefusedWhenAnyPartIsWrong)
{
    for (const std::string_view text : {"", "2026-03-02", "2026-03-02 24:00", "2026-03-02 09:60",
             "2026-02-30 09:00", "2026-03-02T09:00", "2026-03-02 9:00", "2026-03-02 09:00 -8:00",
             "2026-03-02 09:00 0800", "2026-03-02 09:00 +14:01", "2026-03-02 09:00 -08:60",
             "2026-03-02 09:00-08:00", "2026-03-02 09:00 *08:00", "2026-03-02 -9:00",
             "2026-03-02 09:00 -08:00 "}) {
        EXPECT_FALSE(parse_told_time(text, 0).ok()) << text;
    }
}

// What was told stands in the file, which has to be read again.
TEST(ToldTime, IsOnlyAMomentThatCanBeKept)
{
    EXPECT_TRUE(parse_told_time("1900-01-01 00:00 +00:00").ok());
    EXPECT_FALSE(parse_told_time("1900-01-01 00:00 +00:01").ok());
    EXPECT_TRUE(parse_told_time("9999-12-30 00:00 +00:00").ok());
    EXPECT_FALSE(parse_told_time("9999-12-30 00:01", 0).ok());
    EXPECT_FALSE(parse_told_time("9999-12-31 12:00", -480).ok());
}

TEST(LocalDate, ChangesAtTheMidnightOfTheMeeting)
{
    EXPECT_EQ(local_date(0, 0), (Date{1970, 1, 1}));
    EXPECT_EQ(local_date(-1, 0), (Date{1969, 12, 31}));
    EXPECT_EQ(local_date(0, -1), (Date{1969, 12, 31}));
    EXPECT_EQ(local_date(day_ms - 1, 0), (Date{1970, 1, 1}));
    EXPECT_EQ(local_date(day_ms, 0), (Date{1970, 1, 2}));
    EXPECT_EQ(local_date(day_ms - hour_ms, 60), (Date{1970, 1, 2}));
    // The evening of the last day of February in California is the leap day in London.
    EXPECT_EQ(local_date(parse_told_time("2024-02-28 20:00 -08:00").value().at_ms, 0),
        (Date{2024, 2, 29}));
}

TEST(ClockTime, IsThatOfTheMeetingAlsoBefore1970)
{
    EXPECT_EQ(clock_time(0, 0), "00:00");
    EXPECT_EQ(clock_time(-1, 0), "23:59");
    EXPECT_EQ(clock_time(0, -480), "16:00");
    EXPECT_EQ(clock_time(0, 345), "05:45");
    EXPECT_EQ(clock_time(1'772'470'800'000, -480), "09:00");
    EXPECT_EQ(clock_time(day_ms - 1, 0), "23:59");
}

TEST(OffsetText, AlwaysHasItsSign)
{
    EXPECT_EQ(offset_text(-480), "-08:00");
    EXPECT_EQ(offset_text(0), "+00:00");
    EXPECT_EQ(offset_text(345), "+05:45");
    EXPECT_EQ(offset_text(-30), "-00:30");
}

TEST(Clocks, GoForward)
{
    EXPECT_GT(system_now_ms(), 1'700'000'000'000);
    const std::int64_t before = monotonic_now_ms();
    EXPECT_LE(before, monotonic_now_ms());
    EXPECT_LE(std::abs(system_utc_offset_min(system_now_ms())), 14 * 60);
}

}  // namespace
}  // namespace jointly
