#include "core/process/money.h"
#include "tests/support/room/print.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr ContractTerm three_years{{2026, 10, 1}, {2029, 9, 30}};

Decimal amount(std::int64_t whole) { return {whole * decimal_unit}; }

MoneyTerms yearly(Decimal value, Date start, Date last = {})
{
    return {MoneyKind::amount, value, {}, Recurs::yearly, start, last, "Floaters", "Employer"};
}

TEST(ContractYears, RunFromTheFirstDayToTheDayBeforeItComesRound)
{
    EXPECT_EQ(contract_years(three_years),
        (std::vector<ContractYear>{{{2026, 10, 1}, {2027, 9, 30}, 365},
            {{2027, 10, 1}, {2028, 9, 30}, 366}, {{2028, 10, 1}, {2029, 9, 30}, 365}}));
}

TEST(ContractYears, EndWithTheContractAndKnowLeapDays)
{
    EXPECT_EQ(contract_years({{2028, 2, 29}, {2029, 6, 30}}),
        (std::vector<ContractYear>{
            {{2028, 2, 29}, {2029, 2, 28}, 366}, {{2029, 3, 1}, {2029, 6, 30}, 365}}));
    EXPECT_EQ(contract_years({{2026, 1, 1}, {2026, 1, 1}}).size(), 1U);
}

TEST(ContractYears, OfASlipOfADateAreNotWithoutEnd)
{
    EXPECT_EQ(contract_years({{1900, 1, 1}, {9999, 12, 31}}).size(), 50U);
    two_parties()
        .when(SetContractTerm{{2026, 10, 1}, {2206, 9, 30}})
        .then_refused("A contract holds for less than 50 years. Look at the dates.");
}

TEST(Cost, OfAPercentageIsExact)
{
    const MoneyTerms wages{MoneyKind::percent, {32'500}, amount(41'000'000), Recurs::yearly,
        {2026, 10, 1}, {}, "Wages", "Employer"};
    EXPECT_EQ(cost_in(wages, {{2026, 10, 1}, {2027, 9, 30}, 365}), amount(1'332'500));
}

TEST(Cost, OfWhatIsPaidOnceFallsInTheYearOfItsDay)
{
    MoneyTerms once = yearly(amount(120'000), {2027, 10, 1});
    once.recurs = Recurs::once;
    EXPECT_EQ(cost_in(once, {{2026, 10, 1}, {2027, 9, 30}, 365}), Decimal{});
    EXPECT_EQ(cost_in(once, {{2027, 10, 1}, {2028, 9, 30}, 366}), amount(120'000));
}

TEST(Cost, OfAPartOfAYearGoesByItsDays)
{
    const ContractYear first{{2026, 10, 1}, {2027, 9, 30}, 365};
    EXPECT_EQ(cost_in(yearly(amount(36'500), {2027, 1, 1}), first), amount(27'300));
    EXPECT_EQ(cost_in(yearly(amount(36'500), {2026, 10, 1}, {2026, 12, 31}), first), amount(9'200));
    EXPECT_EQ(cost_in(yearly(amount(36'500), {2027, 10, 1}), first), Decimal{});
    // A year that the contract cuts short costs no whole year.
    EXPECT_EQ(cost_in(yearly(amount(36'500), {2026, 10, 1}), {{2026, 10, 1}, {2026, 10, 10}, 365}),
        amount(1'000));
}

TEST(Cost, IsInWholeCents)
{
    EXPECT_EQ(cost_in(yearly(amount(100), {2026, 10, 1}, {2026, 12, 31}),
                  {{2026, 10, 1}, {2027, 9, 30}, 365}),
        Decimal{252'100});  // 25.2054...
    EXPECT_EQ(
        cost_in(yearly({50}, {2026, 10, 1}), {{2026, 10, 1}, {2027, 9, 30}, 365}), Decimal{100});
    // 0.00498...: rounded once it is nothing, rounded twice it would be a cent.
    EXPECT_EQ(cost_in(yearly({18'200}, {2026, 10, 1}, {2026, 10, 1}),
                  {{2026, 10, 1}, {2027, 9, 30}, 365}),
        Decimal{});
}

TEST(Cost, OfAWholeYearIsPaidInFullAlsoFromALeapDayOn)
{
    for (const ContractYear& year : contract_years({{2028, 2, 29}, {2032, 2, 28}})) {
        EXPECT_EQ(cost_in(yearly(amount(36'500), {2028, 2, 29}), year), amount(36'500));
    }
}

TEST(Cost, TakenAwayIsCountedToo)
{
    EXPECT_EQ(cost_in(yearly(amount(-36'500), {2026, 10, 1}), {{2026, 10, 1}, {2027, 9, 30}, 365}),
        amount(-36'500));
}

TEST(ShareOf, RoundsHalvesAwayFromZeroAndDoesNotOverflow)
{
    EXPECT_EQ(share_of({1}, {1, 2}, {}, 1), Decimal{1});
    EXPECT_EQ(share_of({-1}, {1, 2}, {}, 1), Decimal{-1});
    EXPECT_EQ(share_of({1}, {1, 3}, {}, 1), Decimal{0});
    EXPECT_EQ(share_of({149}, {}, {}, 100), Decimal{100});
    EXPECT_EQ(share_of({150}, {}, {}, 100), Decimal{200});
    EXPECT_EQ(share_of({decimal_most}, {10'000'000, 1'000'000}, {}, 1), Decimal{10 * decimal_most});
    EXPECT_EQ(
        share_of({-decimal_most}, {10'000'000, 1'000'000}, {}, 1), Decimal{-10 * decimal_most});
    EXPECT_EQ(sum_of({decimal_most}, {decimal_most}), Decimal{2 * decimal_most});
    EXPECT_EQ(sum_of({decimal_sum_most}, {decimal_most}), Decimal{decimal_sum_most});
}

TEST(MoneyByYear, AddsUpForEachWhoPaysAndNeverAcross)
{
    Room room = two_parties();
    room.given(SetContractTerm{three_years.start, three_years.last});
    room.given(StateMoneyLine{{}, {}, yearly(amount(100), {2026, 10, 1})});
    room.given(StateMoneyLine{{}, {}, yearly(amount(10), {2027, 10, 1})});
    MoneyTerms of_fund = yearly(amount(7), {2026, 10, 1});
    of_fund.payer = "Joint fund";
    room.given(StateMoneyLine{{}, {}, of_fund});
    room.given(StateMoneyLine{{}, {}, yearly(amount(5), {2026, 10, 1})});
    room.given(TakeOutMoneyLine{{4}});
    const MoneyTable table = money_by_year(room.session());
    ASSERT_EQ(table.lines.size(), 3U);
    EXPECT_EQ(table.totals,
        (std::vector<MoneyTable::Row>{{{}, "Employer", {amount(100), amount(110), amount(110)}},
            {{}, "Joint fund", {amount(7), amount(7), amount(7)}}}));
    EXPECT_TRUE(table.outside.empty());
}

TEST(MoneyByYear, SaysWhatFallsIntoNoYear)
{
    Room room = two_parties();
    room.given(SetContractTerm{three_years.start, three_years.last});
    MoneyTerms early = yearly(amount(100), {2026, 1, 1});
    early.recurs = Recurs::once;
    room.given(StateMoneyLine{{}, {}, early});
    EXPECT_EQ(money_by_year(room.session()).outside, std::vector<MoneyLineId>{{1}});
}

TEST(MoneyByYear, OfOnePackageLeavesOutTheRest)
{
    Room room = two_parties();
    room.given(SetContractTerm{three_years.start, three_years.last});
    room.given(MakePackage{{}, "Economics"});
    room.given(StateMoneyLine{{}, {1}, yearly(amount(100), {2026, 10, 1})});
    room.given(StateMoneyLine{{}, {}, yearly(amount(10), {2026, 10, 1})});
    const MoneyTable of_package = money_by_year(room.session(), {1});
    ASSERT_EQ(of_package.lines.size(), 1U);
    EXPECT_EQ(of_package.lines.front().line, MoneyLineId{1});
}

TEST(MoneyByYear, IsEmptyUntilTheTermIsSet)
{
    Room room = two_parties();
    room.given(StateMoneyLine{{}, {}, yearly(amount(100), {2026, 10, 1})});
    EXPECT_TRUE(money_by_year(room.session()).years.empty());
    EXPECT_TRUE(money_by_year(room.session()).lines.empty());
}

}  // namespace
}  // namespace jointly
