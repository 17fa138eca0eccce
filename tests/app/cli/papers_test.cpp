// Minutes, ledger and adjourning, and lists of people.
#include "tests/app/cli/console.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace jointly {
namespace {

constexpr const char* round_script = R"(meeting "2026-03-02 09:00 -08:00"
join Union --full "Allied Care Workers" --letter U --seats 6
join Management --letter M --seats 6
record-rule "Agreed words" --copies "Both parties" --evidence "None" --retention "Six years"
term 2026-10-01 2027-09-30
issue "What might we do so that every shift is staffed?" --title Staffing
interest union "Go home unhurt"
interest mutual "Good care"
interest "Said by the door"
option "A float pool"
option "A taken back one"
undo
serves 4 1 2
test 4
party union support 5 --except cannot-support 1 --reason "nights" --would-help "a night pool"
party management support 6
close
money "Pool" --amount 1000 --payer Employer
action "Ana Ruiz" "Draw it up" --due 2026-03-06
at "2026-03-02 12:00"
meeting close
meeting "2026-03-03 09:00 -08:00"
reword 4 "A float pool by night and day"
test 4
party union support 6
party management support 6
close
at "2026-03-03 12:00"
meeting close
)";

class Papers : public CliTest {
protected:
    Papers() : CliTest(round_script) {}

    static bool says(const std::string& text, std::string_view words)
    {
        return text.find(words) != std::string::npos;
    }
};

TEST_F(Papers, MinutesTagWhoseInterestItIs)
{
    const std::string minutes = run({"minutes", file_, "--meeting", "1"}).out;
    EXPECT_TRUE(says(minutes, "(U):")) << minutes;
    EXPECT_TRUE(says(minutes, "#1 Go home unhurt")) << minutes;
    EXPECT_TRUE(says(minutes, "(B):")) << minutes;
    EXPECT_TRUE(says(minutes, "#2 Good care")) << minutes;
}

TEST_F(Papers, MinutesSayUnderWhichHeadingAnItemStands)
{
    const Ran done = run({"do", file_},
        "meeting \"2026-03-04 09:00 -08:00\"\ninterest \"Days off\"\ngroup 6 --under Nights\n");
    ASSERT_EQ(done.code, 0) << done.err;
    const std::string minutes = run({"minutes", file_, "--meeting", "3"}).out;
    EXPECT_TRUE(says(minutes, "#6 Days off (under the heading Nights)")) << minutes;
}

TEST_F(Papers, MinutesBeginWithTheRuleOfTheRecord)
{
    const std::string minutes = run({"minutes", file_, "--meeting", "1"}).out;
    ASSERT_TRUE(says(minutes, "Staffing")) << minutes;
    EXPECT_LT(minutes.find("Agreed words"), minutes.find("Staffing"));
    EXPECT_TRUE(says(minutes, "counts by party")) << minutes;
}

TEST_F(Papers, MinutesOfADayHoldThatDayAlone)
{
    const std::string first = run({"minutes", file_, "--meeting", "1"}).out;
    const std::string second = run({"minutes", file_, "--meeting", "2"}).out;
    EXPECT_TRUE(says(first, "One of Union cannot support it yet: nights")) << first;
    EXPECT_TRUE(says(first, "a night pool")) << first;
    EXPECT_FALSE(says(first, "by night and day")) << first;
    EXPECT_FALSE(says(second, "Go home unhurt")) << second;
    EXPECT_TRUE(says(second, "We have consensus")) << second;
    EXPECT_TRUE(says(second, "A float pool by night and day")) << second;
    EXPECT_FALSE(says(first + second, "A taken back one"));
    const std::string all = run({"minutes", file_}).out;
    EXPECT_TRUE(says(all, "MEETING 1") && says(all, "MEETING 2"));
}

TEST_F(Papers, MinutesOfAMeetingThatWasNotAreRefused)
{
    const Ran answer = run({"minutes", file_, "--meeting", "3"});
    EXPECT_EQ(answer.code, 1);
    EXPECT_EQ(answer.err, "The session has 2 meetings; choose one of them.\n");
}

TEST_F(Papers, AreWrittenInThreeFormatsAndNeverOverAFile)
{
    for (const std::string verb : {"minutes", "ledger"}) {
        EXPECT_TRUE(run({verb, file_, "--format", "html"}).out.starts_with("<!DOCTYPE html>"));
        EXPECT_TRUE(run({verb, file_, "--format", "markdown"}).out.starts_with("# "));
        const std::string out = scratch_.path(verb + ".txt");
        EXPECT_EQ(run({verb, file_, "-o", out}).code, 0);
        EXPECT_EQ(run({verb, file_, "-o", out}).code, 1);
        EXPECT_EQ(run({verb, file_, "--format", "rtf"}).code, 2);
    }
}

TEST_F(Papers, AreWrittenAsDocxToAFileAlone)
{
    constexpr std::string_view archive = "PK\x03\x04";
    for (const std::string verb : {"minutes", "ledger"}) {
        for (const std::string format : {"docx", "docx-clean", "docx-visual"}) {
            const Ran to_screen = run({verb, file_, "--format", format});
            EXPECT_EQ(to_screen.code, 1);
            EXPECT_EQ(to_screen.out, "");
            EXPECT_EQ(
                to_screen.err, "A DOCX is no text for a screen. Name a file for it with -o.\n");
            const std::string out = scratch_.path(verb + "." + format);
            EXPECT_EQ(run({verb, file_, "--format", format, "-o", out}).code, 0);
            EXPECT_TRUE(bytes_of(out).starts_with(archive));
            EXPECT_EQ(run({verb, file_, "--format", format, "-o", out}).code, 1);
            const std::string again = scratch_.path(verb + ".again." + format);
            EXPECT_EQ(run({verb, file_, "--format", format, "-o", again}).code, 0);
            EXPECT_EQ(bytes_of(out), bytes_of(again));
        }
    }
}

// Minutes are written once a meeting is closed, and again when somebody lost them.
TEST_F(Papers, MinutesAreTheSameDocxWhateverIsRecordedLater)
{
    const std::string before = scratch_.path("before.docx");
    ASSERT_EQ(run({"minutes", file_, "--meeting", "1", "--format", "docx", "-o", before}).code, 0);
    ASSERT_EQ(run({"do", file_}, "meeting \"2026-03-04 09:00 -08:00\"\n").code, 0);
    const std::string after = scratch_.path("after.docx");
    ASSERT_EQ(run({"minutes", file_, "--meeting", "1", "--format", "docx", "-o", after}).code, 0);
    EXPECT_EQ(bytes_of(before), bytes_of(after));
}

TEST_F(Papers, LedgerShowsWhereEachIssueIsAndWhatItCosts)
{
    const std::string ledger = run({"ledger", file_}).out;
    EXPECT_TRUE(says(ledger, "1 Staffing")) << ledger;
    EXPECT_TRUE(says(ledger, "\n-               1 Staffing  Open\n")) << ledger;
    EXPECT_TRUE(says(ledger, "\n      Paid by Employer                       1,000.00\n"))
        << ledger;
}

TEST_F(Papers, AdjournGivesEachPartyTheSamePapersInADatedFolder)
{
    const Ran answer = run({"adjourn", file_, "-o", scratch_.path("out")});
    ASSERT_EQ(answer.code, 0) << answer.err;
    EXPECT_TRUE(says(answer.out, "Ana Ruiz: Draw it up (by March 6, 2026)")) << answer.out;
    EXPECT_TRUE(says(answer.out, "The next meeting is not set yet.")) << answer.out;
    const std::string folder = scratch_.path("out/2026-03-03 meeting 2/");
    for (const std::string party : {"Union", "Management"}) {
        for (const std::string paper : {"minutes.txt", "minutes.html", "ledger.txt", "ledger.html",
                 "read-back.txt", "read-back.html", "checkpoint.txt", "round.ibb"}) {
            EXPECT_TRUE(std::filesystem::exists(folder + party + "/" + paper)) << party << paper;
        }
        EXPECT_EQ(bytes_of(folder + party + "/round.ibb"), bytes());
        EXPECT_EQ(bytes_of(folder + party + "/minutes.txt"),
            run({"minutes", file_, "--meeting", "2"}).out);
        EXPECT_EQ(run({"verify", folder + party + "/round.ibb"}).code, 0);
        EXPECT_EQ(bytes_of(folder + party + "/checkpoint.txt"), run({"checkpoint", file_}).out);
    }
    const Ran again = run({"adjourn", file_, "-o", scratch_.path("out")});
    EXPECT_EQ(again.code, 1);
    EXPECT_TRUE(says(again.err, "is there already. Move it away")) << again.err;
}

TEST_F(Papers, AdjournGivesAgreementsForWordProcessorsAndPagesWhereTheyAreAskedFor)
{
    const Ran drafted = run({"do", file_},
        "meeting \"2026-03-04 09:00 -08:00\"\nissue \"What might we do about posting?\"\n"
        "provision 11.4 Posting \"Ten days.\"\nlanguage 11.4 \"Twenty days.\"\n"
        "at \"2026-03-04 12:00\"\nmeeting close\n");
    ASSERT_EQ(drafted.code, 0) << drafted.err;
    ASSERT_EQ(run({"adjourn", file_, "-o", scratch_.path("out"), "--pdf"}).code, 0);
    const std::string union_ = scratch_.path("out/2026-03-04 meeting 3/Union/");
    EXPECT_TRUE(bytes_of(union_ + "agreements.docx").starts_with("PK"));
    for (const std::string paper : {"read-back", "minutes", "ledger", "agreements"}) {
        EXPECT_TRUE(bytes_of(union_ + paper + ".pdf").starts_with("%PDF")) << paper;
    }
    EXPECT_FALSE(std::filesystem::exists(union_ + "minutes.docx"));
}

// What a party was given at the second meeting stands in the way of another past at the third.
TEST_F(Papers, AdjournRefusesWhatDoesNotGoOnFromTheLastCheckpoint)
{
    const std::string third = "meeting \"2026-03-04 09:00 -08:00\"\nat \"2026-03-04 12:00\"\n"
                              "meeting close\n";
    const std::string before = bytes();
    ASSERT_EQ(run({"adjourn", file_, "-o", scratch_.path("out")}).code, 0);
    std::string script(round_script);
    script.replace(script.find("unhurt"), 6, "unpaid");
    std::filesystem::remove(file_);
    ASSERT_EQ(run({"new", file_, "--seed", "7461"}).code, 0);
    ASSERT_EQ(run({"do", file_}, script + third).code, 0);
    const Ran other = run({"adjourn", file_, "-o", scratch_.path("out")});
    EXPECT_EQ(other.code, 1);
    expect_one_line(other.err);
    EXPECT_TRUE(says(other.err, "out/2026-03-03 meeting 2/Union/checkpoint.txt")) << other.err;
    EXPECT_TRUE(says(other.err, "This copy differs from the checkpoint at entry")) << other.err;
    EXPECT_FALSE(std::filesystem::exists(scratch_.path("out/2026-03-04 meeting 3")));

    put(file_, before);
    ASSERT_EQ(run({"do", file_}, third).code, 0);
    EXPECT_EQ(run({"adjourn", file_, "-o", scratch_.path("out")}).code, 0);
}

TEST_F(Papers, AdjournCutsAFolderNameThatIsTooLong)
{
    std::string script(round_script);
    const std::string name = std::string(150, 'w') + "\u00e9";
    script.replace(script.find("join Management"), 15, "join " + name);
    for (auto at = script.find("party management"); at != std::string::npos;
         at = script.find("party management")) {
        script.replace(at, 16, "party " + name);
    }
    const std::string file = scratch_.path("long.ibb");
    ASSERT_EQ(run({"new", file}).code, 0);
    const Ran made = run({"do", file}, script);
    ASSERT_EQ(made.code, 0) << made.err;
    const Ran ran = run({"adjourn", file, "-o", scratch_.path("out")});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(std::filesystem::exists(
        scratch_.path("out/2026-03-03 meeting 2/" + std::string(100, 'w') + "/minutes.txt")));
}

TEST_F(Papers, AdjournWaitsForTheMeetingToClose)
{
    ASSERT_EQ(run({"do", file_}, "meeting \"2026-03-04 09:00 -08:00\"\n").code, 0);
    const Ran answer = run({"adjourn", file_, "-o", scratch_.path("out")});
    EXPECT_EQ(answer.code, 1);
    EXPECT_EQ(
        answer.err, "The meeting is still open. Close it first, with the command: meeting close\n");
    EXPECT_FALSE(std::filesystem::exists(scratch_.path("out")));
}

TEST_F(Papers, AdjournNeedsAMeetingAndAParty)
{
    const std::string empty = scratch_.path("empty.ibb");
    ASSERT_EQ(run({"new", empty, "--seed", "aa"}).code, 0);
    EXPECT_EQ(run({"adjourn", empty, "-o", scratch_.path("out")}).err,
        "No meeting has been opened yet, so there is nothing to adjourn.\n");
    ASSERT_EQ(run({"do", empty}, "meeting \"2026-03-04 09:00 -08:00\"\nmeeting close\n").code, 0);
    EXPECT_EQ(run({"adjourn", empty, "-o", scratch_.path("out")}).err,
        "No party has joined yet, so there is nobody to give papers to.\n");
}

TEST_F(Papers, AdjournMakesAFolderOfAnyName)
{
    ASSERT_EQ(run({"do", file_}, "join \"../Nurses / Aides\" --letter N --voice\n").code, 0);
    ASSERT_EQ(run({"adjourn", file_, "-o", scratch_.path("out")}).code, 0);
    EXPECT_TRUE(std::filesystem::exists(
        scratch_.path("out/2026-03-03 meeting 2/---Nurses - Aides/minutes.txt")));
}

TEST_F(Papers, AdjournKeepsApartPartiesThatWouldShareAFolder)
{
    ASSERT_EQ(
        run({"do", file_}, "join A/B --letter A --voice\njoin a.b --letter D --voice\n").code, 0);
    ASSERT_EQ(run({"adjourn", file_, "-o", scratch_.path("out")}).code, 0);
    for (const std::string party : {"A-B-3", "a-b-4", "Union"}) {
        EXPECT_TRUE(std::filesystem::exists(
            scratch_.path("out/2026-03-03 meeting 2/" + party + "/minutes.txt")));
    }
}

constexpr std::string_view people_and_locals = R"(meeting "2026-03-02 09:00 -08:00"
join Union --seats 6
join Management --seats 6
local union "Riverside"
local union "Hillside"
person "Kim Osei" union --of "Riverside"
person "Lea Brandt" management --role expert
here "Kim Osei"
here "Lea Brandt"
issue "What might we do so that every shift is staffed?" --title Staffing
option "A float pool"
)";

// What a reader of any paper, or of the screen's text, could see.
std::string all_that_is_told(const std::string& file)
{
    std::string told;
    for (const std::string verb : {"show", "consensus", "minutes", "ledger"}) {
        told += run({verb, file}).out;
    }
    return told + run({"show", file, "--json"}).out + run({"consensus", file, "--json"}).out;
}

class Kept : public CliTest {
protected:
    Kept() : CliTest(people_and_locals) {}
    [[nodiscard]] std::string told_after(const std::string& lines)
    {
        const Ran made = run({"do", file_}, lines);
        EXPECT_EQ(made.code, 0) << made.err;
        return made.out + all_that_is_told(file_);
    }
};

TEST_F(Kept, ByCountsNamesNobodyAndCountsNoLocal)
{
    const std::string told =
        told_after("test 1\nparty union support 4 cannot-support 1 --reason x\n"
                   "party management support 3\nclose\n");
    for (const std::string_view name : {"Kim Osei", "Lea Brandt", "Riverside", "Hillside"}) {
        EXPECT_EQ(told.find(name), std::string::npos) << name << '\n' << told;
    }
    EXPECT_NE(told.find("(4 support, 1 cannot"), std::string::npos) << told;
    EXPECT_EQ(run({"do", file_}, "test 1\nparty union support 2 --of Riverside\n").err,
        "Line 2: Our rule does not count Riverside apart. Count Union as a whole.\n");
    EXPECT_EQ(run({"do", file_}, "stance \"Kim Osei\" support\n").code, 1);
}

TEST_F(Kept, ByOneWordCountsNobody)
{
    const std::string told = told_after("keep spokesperson\ntest 1\nparty union live-with\n"
                                        "party management support\nclose\n");
    for (const std::string_view name : {"Kim Osei", "Lea Brandt", "Riverside", "Hillside"}) {
        EXPECT_EQ(told.find(name), std::string::npos) << name << '\n' << told;
    }
    EXPECT_NE(told.find("can live with it"), std::string::npos) << told;
}

TEST_F(Kept, ByNameNamesThoseWhoAnswered)
{
    const std::string told = told_after("keep names\ntest 1\nstance \"Kim Osei\" live-with\n"
                                        "stance \"Lea Brandt\" support\nclose\n");
    EXPECT_NE(told.find("Kim Osei: can live with it"), std::string::npos) << told;
    EXPECT_EQ(told.find("Riverside"), std::string::npos) << told;
}

TEST_F(Kept, ByLocalCountsEachLocalAndNamesNobody)
{
    const std::string told =
        told_after("keep constituents\ntest 1\nparty union support 4 --of Riverside\n"
                   "party union support 1 --of Hillside\n"
                   "party management support 3\nclose\n");
    EXPECT_NE(told.find("Riverside: 4 support"), std::string::npos) << told;
    EXPECT_EQ(told.find("Kim Osei"), std::string::npos) << told;
}

class PeopleList : public Papers {
protected:
    std::string list = scratch_.path("people.csv");
    Ran take(const std::string& csv, bool preview = false)
    {
        put(list, csv);
        std::vector<std::string> words{"people", file_, list};
        if (preview) {
            words.emplace_back("--preview");
        }
        return run(words);
    }
};

TEST_F(PeopleList, IsShownFirstAndChangesNothing)
{
    const std::string before = bytes();
    const Ran answer = take("name,party,local,role\n"
                            "Ana Ruiz,Union,Local 412 North,Chief spokesperson\n"
                            "\"Park, Jo\",M,,observer\nNoor Haddad,,,facilitator\n",
        true);
    EXPECT_EQ(answer.code, 0) << answer.err;
    EXPECT_EQ(answer.out, "New: Local 412 North, of Union\n"
                          "Ana Ruiz, Union, Local 412 North, Chief spokesperson\n"
                          "Park, Jo, Management, Observer\nNoor Haddad, neutral, Facilitator\n"
                          "3 people would join. Nothing is changed yet.\n");
    EXPECT_EQ(bytes(), before);
}

TEST_F(PeopleList, JoinsInOneActAndPassesOverWhoIsThere)
{
    const std::string csv =
        "\xEF\xBB\xBFname;party;local;role\r\nAna Ruiz;Union;;\r\nBen Ito;M;;\r\n";
    EXPECT_EQ(take(csv).out, "2 people joined.\n");
    EXPECT_EQ(take(csv).out, "0 people joined.\n");
    EXPECT_EQ(run({"do", file_}, "undo\n").code, 0);
    EXPECT_EQ(take(csv).out, "2 people joined.\n");
}

TEST_F(PeopleList, ThatCannotBeReadIsRefusedWithItsLine)
{
    const std::string before = bytes();
    EXPECT_EQ(take("name,party\nAna,Nobody\n").err,
        "Line 2 of the list: Nobody is not at the table. Let the party join first.\n");
    EXPECT_EQ(take("who,party\nAna,Union\n").err,
        "The first row of the list needs a column \"name\"; party, local and role may stand beside "
        "it.\n");
    EXPECT_EQ(take("name,party\nAna,Union,Local\n").err,
        "Line 2 of the list has more, or fewer, columns than its first row, or a quote that does "
        "not "
        "end. Correct it, and try again.\n");
    EXPECT_EQ(take("").err, "The list is empty. Its first row is: name,party,local,role\n");
    EXPECT_EQ(
        take("name\n\xff\n").err, "The list is not readable text. Save it as CSV in UTF-8.\n");
    EXPECT_EQ(run({"people", file_, scratch_.path("nowhere.csv")}).code, 1);
    EXPECT_EQ(bytes(), before);
}

TEST_F(PeopleList, OfAWholeMembershipIsRefusedBeforeAnybodyIsLookedUp)
{
    std::string csv = "name\n";
    for (int i = 0; i < 200'000; ++i) {
        csv += "Member " + std::to_string(i) + "\n";
    }
    EXPECT_EQ(take(csv, true).err,
        "The list has more than 1000 people. Leave those in it who come to the table.\n");
}

}  // namespace
}  // namespace jointly
