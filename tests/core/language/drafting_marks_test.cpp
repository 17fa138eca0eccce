// What is looked for in a text while it is drafted: numbers stated twice, dates, labels of lists.
#include "core/language/list_labels.h"
#include "core/language/stated_numbers.h"
#include "core/language/written_dates.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using All = std::vector<std::string>;

TEST(StatedNumbers, DifferWhereFiguresAreOther)
{
    EXPECT_EQ(differing_numbers("posted fourteen (15) days ahead"), (All{"fourteen (15)"}));
    EXPECT_EQ(differing_numbers("one hundred twenty (102) days and five (5) more"),
        (All{"one hundred twenty (102)"}));
    EXPECT_EQ(differing_numbers("Five hundred dollars ($550.00)"),
        (All{"Five hundred dollars ($550.00)"}));
    EXPECT_EQ(
        differing_numbers("seventy-five percent (70 %)"), (All{"seventy-five percent (70 %)"}));
}

TEST(StatedNumbers, AreTheSameHoweverTheyAreWritten)
{
    for (const std::string_view text : {
             "fourteen (14) days",
             "one hundred and twenty (120) days",
             "one hundred twenty (120) days",
             "One thousand two hundred fifty dollars ($1,250.00)",
             "two thousand (2,000) hours",
             "seventy-five percent (75 %)",
             "twenty-eight (28)",
             "ten (10)",
             "three million (3,000,000)",
             "seventy- two (72) hours",
             "five-point zero percent (5.0%)",
         }) {
        EXPECT_EQ(differing_numbers(text), All{}) << text;
    }
}

TEST(StatedNumbers, AreNotJudgedWhereTheyAreNoWholeNumbersInEnglish)
{
    for (const std::string_view text : {
             "one-half (1/2)",
             "one and one-half (1.5)",
             "the fifteenth (15th) day",
             "dix (12) jours",
             "two three (5)",
             "the list (15)",
             "fourteen (see below)",
         }) {
        EXPECT_EQ(differing_numbers(text), All{}) << text;
    }
}

All dates_in(std::string_view text)
{
    All found;
    for (const WrittenDate& one : written_dates(text)) {
        found.push_back(
            iso(one.first) + (one.first == one.last ? "" : " " + iso(one.last)) + " " + one.words);
    }
    return found;
}

TEST(WrittenDates, AreReadAsContractsWriteThem)
{
    EXPECT_EQ(dates_in("from July 1, 2024 on"), (All{"2024-07-01 July 1, 2024"}));
    EXPECT_EQ(dates_in("from July 1st, 2024"), (All{"2024-07-01 July 1st, 2024"}));
    EXPECT_EQ(dates_in("by 30 September 2027."), (All{"2027-09-30 30 September 2027"}));
    EXPECT_EQ(dates_in("el 1 de julio de 2024"), (All{"2024-07-01 1 de julio de 2024"}));
    EXPECT_EQ(
        dates_in("2024-07-01 and 7/1/2024"), (All{"2024-07-01 2024-07-01", "2024-07-01 7/1/2024"}));
    EXPECT_EQ(dates_in("in July 2024"), (All{"2024-07-01 2024-07-31 July 2024"}));
    EXPECT_EQ(dates_in("in December 2024"), (All{"2024-12-01 2024-12-31 December 2024"}));
    EXPECT_EQ(dates_in("in 2024"), (All{"2024-01-01 2024-12-31 2024"}));
    EXPECT_EQ(dates_in("the 2024-25 year"), (All{"2024-01-01 2025-12-31 2024-25"}));
}

TEST(WrittenDates, AreNoOtherNumbers)
{
    for (const std::string_view text : {"2024 hours", "$2024", "2,024", "20241", "1512", "12/2024",
             "2024-99", "February 30, 2024", "2024.5"}) {
        EXPECT_EQ(dates_in(text), All{}) << text;
    }
}

All breaks_in(std::string_view text)
{
    All found;
    for (const ListBreak& one : list_breaks(text)) {
        found.push_back(one.before + " " + one.label);
    }
    return found;
}

TEST(ListBreaks, AreLabelsTwiceOrSkipped)
{
    EXPECT_EQ(breaks_in("as follows: (a) one; (b) two; and (d) four"), (All{"(b) (d)"}));
    EXPECT_EQ(breaks_in("(a) one\n(b) two\n(b) two again\n(c) three"), (All{"(b) (b)"}));
    EXPECT_EQ(breaks_in("1. one\n2. two\n4. four\n5. five"), (All{"2. 4."}));
    EXPECT_EQ(breaks_in("a) one\nc) three"), (All{"a) c)"}));
    EXPECT_EQ(breaks_in("(i) one\n(ii) two\n(iv) four"), (All{"(ii) (iv)"}));
    EXPECT_EQ(breaks_in("(a) x\n(1) one\n(3) three\n(b) y\n(1) one"), (All{"(1) (3)"}));
}

TEST(ListBreaks, AreNoneInListsThatHold)
{
    for (const std::string_view text : {
             "as follows: (a) one; (b) two; and (c) three",
             "(a) one\n(b) two\n(1) inner\n(2) inner\n(c) three\n(1) inner",
             "(g) seven\n(h) eight\n(i) nine\n(j) ten",
             "(a) x\n(i) one\n(ii) two\n(b) y\n(i) one",
             "(c) a text that begins in the middle\n(d) goes on",
             "one list: (a) x; (b) y. Another: (a) x; (b) y.",
             "(a) x\n(b) as in paragraphs (a), (b) and (d)\n(c) y",
             "paragraph (b) of Section 4(d)",
             "twenty-eight (28) days, fourteen (14) days",
             "hours (including breaks), pay (a raise)",
             "A. Smith speaks\nB. follows",
             "",
             "(",
             "(a",
         }) {
        EXPECT_EQ(breaks_in(text), All{}) << text;
    }
}

}  // namespace
}  // namespace jointly
