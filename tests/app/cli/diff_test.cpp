// What one copy of a session has that another has not.
#include "tests/app/cli/console.h"

namespace jointly {
namespace {

bool holds(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

class Copies : public CliTest {
protected:
    // A copy of the session as it is now, with these lines done in it.
    std::string copy_with(const std::string& name, const std::string& script)
    {
        const std::string copy = scratch_.path(name);
        put(copy, bytes());
        EXPECT_EQ(run({"do", copy}, script).code, 0);
        return copy;
    }
};

TEST_F(Copies, ThatAreTheSameSayThat)
{
    const Ran ran = run({"diff", file_, copy_with("same.ibb", "")});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out, "The copies are the same, 7 entries.\n");
    EXPECT_EQ(ran.err, "");
}

TEST_F(Copies, SayWhichIsTheEarlierAndWhatCameSinceWhicheverStandsFirst)
{
    const std::string newer =
        copy_with("newer.ibb", "option \"A float pool\"\nreword 2 \"Joint hazard walk each "
                               "week\"\npark-item \"Lockers\"\n");
    const std::string expected = file_ + " is the earlier copy: " + newer
                               + " goes on where it ends. Entries more: 3.\n\n"
                                 "Since entry 7\n=============\n"
                                 "Since: March 2, 2026, 09:00\n\n"
                                 "Issue 1 · Nights\n----------------\n"
                                 "- #2 Joint hazard walk each [-month-]{+week+}\n"
                                 "    reworded\n    Option\n"
                                 "- #3 A float pool\n    new\n    Option\n"
                                 "\nOf the whole round\n------------------\n"
                                 "- PK-1 Lockers\n    parked\n    Parking lot\n";
    for (const Ran& ran : {run({"diff", file_, newer}), run({"diff", newer, file_})}) {
        EXPECT_EQ(ran.code, 0);
        EXPECT_EQ(ran.out, expected);
        EXPECT_EQ(ran.err, "");
    }
}

TEST_F(Copies, ThatPartedSayWhatEachHasAlone)
{
    const std::string ours = copy_with("ours.ibb", "option \"A float pool\"\n");
    const std::string theirs = copy_with("theirs.ibb", "undo\nundo\noption \"A buddy\"\n");
    const Ran ran = run({"diff", ours, theirs});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.out.starts_with("The copies differ from entry 8 on. Entries from there: 1 in "
                                    + ours + ", 3 in " + theirs + ".\n\nOnly in "))
        << ran.out;
    const std::size_t second = ran.out.find("Only in", ran.out.find("Only in") + 1);
    ASSERT_NE(second, std::string::npos);
    const std::string of_ours = ran.out.substr(0, second);
    const std::string of_theirs = ran.out.substr(second);
    EXPECT_TRUE(holds(of_ours, "after entry 7"));
    EXPECT_TRUE(holds(of_ours, "- #3 A float pool\n    new\n"));
    EXPECT_FALSE(holds(of_ours, "A buddy"));
    EXPECT_FALSE(holds(of_ours, "taken back"));
    EXPECT_TRUE(holds(of_theirs, "- #3 A buddy\n    new\n")) << of_theirs;
    EXPECT_TRUE(
        holds(of_theirs, "- #2 (struck out) Joint hazard walk each month\n    taken back\n"));
    EXPECT_FALSE(holds(of_theirs, "A float pool"));
}

TEST_F(Copies, WhereNothingOfWeightIsDifferentPointToTheEntries)
{
    const std::string newer = copy_with("newer.ibb", "join Observer --seats 1\n");
    const Ran ran = run({"diff", file_, newer});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.out.ends_with("No item, no test and no agreement is different.\n"
                                  "What was recorded all the same is listed by --entries.\n"))
        << ran.out;
    const Ran listed = run({"diff", file_, newer, "--entries"});
    EXPECT_TRUE(holds(listed.out, "Entry by entry\n--------------\n- 8 · 09:00 Observer joined\n"))
        << listed.out;
    EXPECT_FALSE(holds(listed.out, "--entries"));
}

TEST_F(Copies, TellTestsWithoutConsensusAndAgreements)
{
    const std::string newer = copy_with("newer.ibb",
        "rule every-member --scale thumbs-discuss\nstraw 2\nstep consensus\ntest 3\n"
        "party union support 6\nparty management support 5 --except cannot-support 1 "
        "--reason \"No cover\" --unserved 1 --would-help \"A pilot\"\nclose\n");
    const Ran ran = run({"diff", file_, newer});
    EXPECT_TRUE(holds(ran.out, "    Cannot support yet\n    Consensus test of the concept\n"))
        << ran.out;
    // Nothing is told of how each party answered.
    EXPECT_FALSE(holds(ran.out, "A pilot"));
}

TEST_F(Copies, OfTwoSessionsAreRefusedInASentence)
{
    const std::string stranger = scratch_.path("stranger.ibb");
    ASSERT_EQ(run({"new", stranger}).code, 0);
    const Ran ran = run({"diff", file_, stranger});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err, file_ + " and " + stranger + " are two sessions, not copies of one.\n");
}

TEST_F(Copies, ThatAreDamagedAreComparedUpToThereAndNamed)
{
    const std::string torn = copy_with("torn.ibb", "option \"A float pool\"\n");
    put(torn, bytes_of(torn).substr(0, bytes_of(torn).size() - 5));
    const Ran ran = run({"diff", file_, torn});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.starts_with(torn + ": The last line was not finished")) << ran.err;
    expect_one_line(ran.err);
    EXPECT_EQ(ran.out, "The copies are the same, 7 entries.\n");
    put(torn, "PK");
    const Ran none = run({"diff", torn, file_});
    EXPECT_EQ(none.code, 1);
    EXPECT_EQ(
        none.err, torn + ": This is not a Jointly session. Choose a file that ends in .ibb.\n");
    EXPECT_EQ(run({"diff", file_, scratch_.path("none.ibb")}).code, 1);
    EXPECT_EQ(run({"diff", file_}).code, 2);
}

TEST_F(Copies, WhoseWordsWereRedactedInOneSaySo)
{
    const std::string before = copy_with("before.ibb", "");
    ASSERT_EQ(
        run({"redact", file_, "6", "--by", "union", "Ana Ruiz", "--by", "management", "Ben Okafor"})
            .code,
        0);
    const Ran ran = run({"diff", before, file_});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(holds(ran.out, "Entries whose words were redacted in one copy and stand in the "
                               "other: 1.\n"))
        << ran.out;
    EXPECT_FALSE(holds(ran.out, "hazard"));
}

TEST_F(Copies, AreReadAndNotWrittenTo)
{
    const std::string other = copy_with("other.ibb", "option \"A float pool\"\n");
    const std::string before = bytes();
    const std::string other_before = bytes_of(other);
    (void)run({"diff", file_, other, "--entries"});
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(bytes_of(other), other_before);
}

}  // namespace
}  // namespace jointly
