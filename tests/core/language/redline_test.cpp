#include "core/language/redline.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

std::string marks(std::string_view before, std::string_view after)
{
    return marked(redline(before, after));
}

TEST(Redline, OfEqualTextsIsOneKeptSpan)
{
    EXPECT_EQ(
        redline("Pay is weekly.", "Pay is weekly."), (Redline{{Change::kept, "Pay is weekly."}}));
    EXPECT_FALSE(has_changes(redline("Pay.", "Pay.")));
    EXPECT_TRUE(redline("", "").empty());
}

TEST(Redline, OfANewProvisionIsOneAddedSpan)
{
    EXPECT_EQ(redline("", "Pay."), (Redline{{Change::added, "Pay."}}));
    EXPECT_EQ(redline("Pay.", ""), (Redline{{Change::struck, "Pay."}}));
    EXPECT_TRUE(has_changes(redline("", "Pay.")));
}

TEST(Redline, KeepsSpelledNumberAndNumeralTogether)
{
    EXPECT_EQ(marks("forty-one (41) days", "forty-two (42) days"),
        "[-forty-one (41)-]{+forty-two (42)+} days");
}

TEST(Redline, NeverCutsAnAmount)
{
    EXPECT_EQ(marks("a differential of $1.25 per hour is paid",
                  "a differential of $1.75 per hour is paid"),
        "a differential of [-$1.25-]{+$1.75+} per hour is paid");
    EXPECT_EQ(marks("The shift begins at 7:30 and ends on 12/31/2025.",
                  "The shift begins at 7:45 and ends on 12/31/2026."),
        "The shift begins at [-7:30-]{+7:45+} and ends on [-12/31/2025-]{+12/31/2026+}.");
}

TEST(Redline, OfHazardReportsReadsAsTheTableMarkedIt)
{
    EXPECT_EQ(
        marks("An employee may report an unsafe condition to the supervisor, who shall respond as "
              "soon as practicable.",
            "An employee shall be encouraged to report an unsafe condition to the supervisor, who "
            "shall give a first written answer within five (5) days and state the action, the "
            "person responsible and the date. No one shall be disciplined for a report made in "
            "good faith. The Joint Safety Committee shall walk each unit monthly and post open "
            "items."),
        "An employee [-may-]{+shall be encouraged to+} report an unsafe condition to the "
        "supervisor, who shall [-respond as soon as practicable-]{+give a first written answer "
        "within five (5) days and state the action, the person responsible and the date. No one "
        "shall be disciplined for a report made in good faith. The Joint Safety Committee shall "
        "walk each unit monthly and post open items+}.");
}

TEST(Redline, OfTheStaffingPlanReadsAsTheTableMarkedIt)
{
    EXPECT_EQ(
        marks("The Employer shall determine a staffing plan for each unit and may change it after "
              "notice to the Union.",
            "The Employer shall adopt a staffing plan for each unit on the joint recommendation of "
            "the unit's staffing pair (one manager, one steward). If a shift opens below plan, the "
            "charge employee and supervisor shall huddle; if unresolved within thirty (30) minutes "
            "the house supervisor decides and the miss is reviewed at the next monthly meeting."),
        "The Employer shall [-determine-]{+adopt+} a staffing plan for each unit [-and may change "
        "it after notice to the Union-]{+on the joint recommendation of the unit's staffing pair "
        "(one manager, one steward). If a shift opens below plan, the charge employee and "
        "supervisor shall huddle; if unresolved within thirty (30) minutes the house supervisor "
        "decides and the miss is reviewed at the next monthly meeting+}.");
}

TEST(Redline, OfThePostingOfSchedulesReadsAsTheTableMarkedIt)
{
    EXPECT_EQ(
        marks("Schedules shall be posted fourteen (14) days in advance. Weekend work shall be "
              "assigned by the Employer.",
            "Schedules shall be posted twenty-eight (28) days in advance. After posting, a change "
            "requires the employee's consent except in an emergency declared by the administrator "
            "on call. A swap between qualified employees shall be answered within twenty-four (24) "
            "hours and may be refused only for overtime or skill mix. Weekend work shall be "
            "rotated equitably and reported to the Union each quarter."),
        "Schedules shall be posted [-fourteen (14)-]{+twenty-eight (28)+} days in advance. {+After "
        "posting, a change requires the employee's consent except in an emergency declared by the "
        "administrator on call. A swap between qualified employees shall be answered within "
        "twenty-four (24) hours and may be refused only for overtime or skill mix. +}Weekend work "
        "shall be [-assigned by the Employer-]{+rotated equitably and reported to the Union each "
        "quarter+}.");
}

TEST(Redline, PutsANewSentenceBetweenSentences)
{
    EXPECT_EQ(marks("Pay is weekly. Leave is accrued.",
                  "Pay is weekly. Pay is by transfer. Leave is accrued."),
        "Pay is weekly. {+Pay is by transfer. +}Leave is accrued.");
    EXPECT_EQ(marks("Pay is weekly.", "Pay is weekly. Leave is accrued."),
        "Pay is weekly.{+ Leave is accrued.+}");
    EXPECT_EQ(marks("Pay is weekly. Leave is accrued.", "Leave is accrued."),
        "[-Pay is weekly. -]Leave is accrued.");
}

TEST(Redline, BeginsANewSentenceWhereTheReaderWould)
{
    // Both sentences begin alike and end alike, so that the addition could stand in several places.
    EXPECT_EQ(marks("Pay is weekly. The Union agrees.",
                  "Pay is weekly. The Employer agrees. The Union agrees."),
        "Pay is weekly. {+The Employer agrees. +}The Union agrees.");
    EXPECT_EQ(marks("Pay is weekly.\nThe Employer agrees.\nThe Union agrees.",
                  "Pay is weekly.\nThe Union agrees."),
        "Pay is weekly.\n[-The Employer agrees.\n-]The Union agrees.");
}

TEST(Redline, LetsAWordTakeItsTrailingSpace)
{
    EXPECT_EQ(marks("each regular unit employee", "each regular bargaining unit employee"),
        "each regular {+bargaining +}unit employee");
    EXPECT_EQ(marks("each regular unit employee", "each unit employee"),
        "each [-regular -]unit employee");
    EXPECT_EQ(marks("The Employer promptly pays weekly.", "Employer pays weekly."),
        "[-The -]Employer [-promptly -]pays weekly.");
}

TEST(Redline, CutsAListAtItsCommas)
{
    EXPECT_EQ(
        marks("nurses, aides, clerks and porters", "nurses, aides, cooks, clerks and porters"),
        "nurses, aides, {+cooks, +}clerks and porters");
    EXPECT_EQ(marks("paid on days, on nights", "paid on days, on call, on nights"),
        "paid on days, {+on call, +}on nights");
}

TEST(Redline, DoesNotKeepStrayWordsBetweenChanges)
{
    EXPECT_EQ(marks("Overtime is assigned by rank of the staff on the duty roster.",
                  "Overtime is offered in order of the seniority on the duty roster."),
        "Overtime is [-assigned by rank of the staff-]{+offered in order of the seniority+} on the "
        "duty roster.");
}

TEST(Redline, DoesNotKeepAWordThatIsLostBetweenTwoLargeChanges)
{
    EXPECT_EQ(marks("The Employer may promptly deny a leave request in writing.",
                  "The scheduling office of the unit may only once defer a leave request in "
                  "writing."),
        "The [-Employer may promptly deny-]{+scheduling office of the unit may only once defer+} a "
        "leave request in writing.");
}

TEST(Redline, LeavesOutOfAReplacementWhatBothEndWith)
{
    EXPECT_EQ(marks("Leave is paid, on request of the employee.", "is on request of the employee."),
        "[-Leave is paid,-]{+is+} on request of the employee.");
}

TEST(Redline, KeepsAWordThatSaysSomethingBetweenTwoSmallChanges)
{
    EXPECT_EQ(marks("The Employer shall determine the plan.", "The Union shall approve the plan."),
        "The [-Employer-]{+Union+} shall [-determine-]{+approve+} the plan.");
}

TEST(Redline, DoesNotJoinChangesAcrossTheEndOfASentence)
{
    EXPECT_EQ(marks("The plan is posted in May. Leave follows the plan and seniority of staff.",
                  "The plan is posted in June. Vacation follows the plan and seniority of staff."),
        "The plan is posted in [-May-]{+June+}. [-Leave-]{+Vacation+} follows the plan and "
        "seniority of staff.");
    EXPECT_EQ(marks("The list is posted; the Employer pays weekly.",
                  "The list is posted. The Union pays weekly."),
        "The list is posted[-;-]{+.+} [-the Employer-]{+The Union+} pays weekly.");
    EXPECT_EQ(marks("The plan is posted in May\nLeave follows the plan and seniority of staff",
                  "The plan is posted in June\nVacation follows the plan and seniority of staff"),
        "The plan is posted in [-May-]{+June+}\n[-Leave-]{+Vacation+} follows the plan and "
        "seniority of staff");
}

TEST(Redline, ReplacesTheWholeWhenHardlyAWordIsKept)
{
    EXPECT_EQ(
        marks("The Employer assigns weekend work, and notice is not needed.",
            "Holidays rotate by seniority among qualified nurses of the unit, posted in May."),
        "[-The Employer assigns weekend work, and notice is not needed.-]{+Holidays rotate by "
        "seniority among qualified nurses of the unit, posted in May.+}");
}

TEST(Redline, KeepsAShortTextThatWasOnlyAddedTo)
{
    EXPECT_EQ(marks("Parking is free.",
                  "Parking is free. Employees who drive between sites on the same day are paid "
                  "mileage, and the Employer posts the rate in January of each year."),
        "Parking is free.{+ Employees who drive between sites on the same day are paid mileage, "
        "and "
        "the Employer posts the rate in January of each year.+}");
}

TEST(Redline, ReadsFrenchText)
{
    EXPECT_EQ(marks("L’employé reçoit dix (10) jours de congé par année.",
                  "L’employé reçoit douze (12) jours de congé par année."),
        "L’employé reçoit [-dix (10)-]{+douze (12)+} jours de congé par année.");
}

TEST(Redline, ShowsEitherTextAgain)
{
    const Redline lines = {{Change::kept, "paid "}, {Change::struck, "monthly"},
        {Change::added, "weekly"}, {Change::kept, "."}};
    EXPECT_EQ(old_text(lines), "paid monthly.");
    EXPECT_EQ(new_text(lines), "paid weekly.");
}

TEST(Redline, CanBeMarkedAsTheReaderLikes)
{
    EXPECT_EQ(marked(redline("pay", "wage"), "<del>", "</del>", "<ins>", "</ins>"),
        "<del>pay</del><ins>wage</ins>");
}

TEST(Redline, KeepsTheSentenceBesideAReplacedWordApart)
{
    EXPECT_EQ(
        marks("The rate is posted monthly. The Employer keeps the list of all open posts.",
            "The rate is posted monthly. A copy is given. Each Employer keeps the list of all "
            "open posts."),
        "The rate is posted monthly. [-The-]{+A copy is given. Each+} Employer keeps the list of "
        "all open posts.");
}

TEST(CosmeticChange, IsOneOfSpacesDashesAndQuotationMarksOnly)
{
    EXPECT_TRUE(is_cosmetic("the Agreemen t  is", "the Agreement is"));
    EXPECT_TRUE(is_cosmetic("on-call – pay", "on call - pay"));
    EXPECT_TRUE(is_cosmetic("co\u00ADoperate", "cooperate"));
    EXPECT_TRUE(is_cosmetic("1 st", "1st"));
    EXPECT_TRUE(is_cosmetic("", "  "));
    EXPECT_TRUE(is_cosmetic("employee's \"base\" rate", "employee\u2019s \u201Cbase\u201D rate"));
    EXPECT_FALSE(is_cosmetic("the employee's rate", "the employees rate"));
    EXPECT_FALSE(is_cosmetic("the Agreement is", "the Agreement, is"));
    EXPECT_FALSE(is_cosmetic("shall", "may"));
}

TEST(CosmeticChange, IsNeverOneThatChangesANumber)
{
    EXPECT_FALSE(is_cosmetic("5-10 days", "510 days"));
    EXPECT_FALSE(is_cosmetic("1 1/2 times", "11/2 times"));
    EXPECT_TRUE(is_cosmetic("2025 - 2027", "2025–2027"));
}

}  // namespace
}  // namespace jointly
