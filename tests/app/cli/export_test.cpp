// A session handed on: what is in the file that is made, and what is not.
#include "core/journal/load.h"
#include "tests/app/cli/console.h"

#include <algorithm>

namespace jointly {
namespace {

constexpr std::string_view day = R"(meeting "2026-03-02 09:00 -08:00"
join Union --seats 6
join Management --seats 6
local union "Local 412"
person "Ana Ruiz" union --role chief-spokesperson --of "Local 412"
person "Ben Okafor" management
recorder "Kim Sato"
issue "What might we do so that nights are safe?" --title Nights
interest union "Go home unhurt"
option "Joint hazard walk each month"
reword 2 "Joint hazard walk each week"
option "Agency cover"
undo
option "A float pool"
story union "Two fell last winter"
)";

class ExportVerb : public CliTest {
protected:
    ExportVerb() : CliTest(day) {}

    [[nodiscard]] Ran exports(std::vector<std::string> more) const
    {
        std::vector<std::string> words{"export", file_, "-o", out_};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
    [[nodiscard]] bool made_says(std::string_view words) const
    {
        return bytes_of(out_).find(words) != std::string::npos;
    }
    [[nodiscard]] bool file_says(std::string_view words) const
    {
        return bytes().find(words) != std::string::npos;
    }
    void expect_refused(const std::vector<std::string>& more, std::string_view sentence) const
    {
        const Ran ran = exports(more);
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(ran.out, "");
        EXPECT_EQ(ran.err, std::string(sentence) + "\n");
    }
    const std::string out_ = scratch_.path("out.ibb");
};

TEST_F(ExportVerb, CleanMakesASessionOfWhatIsInForce)
{
    const Ran ran = exports({"--clean"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(ran.out, "Made " + out_ + ".\n");
    EXPECT_EQ(ran.err,
        "Left out: earlier wordings 1, acts taken back 1, entries about the record 0, names of "
        "people 0, answers and concerns 0, items and documents 0; and who typed. Look at it with: "
        "jointly inspect "
            + out_ + "\n");
    for (const std::string_view gone : {"each month", "Agency cover"}) {
        EXPECT_TRUE(file_says(gone)) << gone;
        EXPECT_FALSE(made_says(gone)) << gone;
    }
    const Ran whole = run({"verify", out_});
    EXPECT_EQ(whole.code, 0) << whole.err;
    EXPECT_NE(whole.out.find("Whole: every byte is as it was written.\n"), std::string::npos);
    EXPECT_NE(run({"show", out_}).out.find("#4"), std::string::npos) << run({"show", out_}).out;
}

TEST_F(ExportVerb, InspectFindsNothingThatNobodyGoesByAnyMore)
{
    ASSERT_EQ(exports({"--clean"}).code, 0);
    const std::string told = run({"inspect", out_}).out;
    for (const std::string_view kind :
        {"  How something read before", "  Acts that were taken back"}) {
        EXPECT_EQ(told.find(std::string(kind) + ":"), std::string::npos) << told;
        EXPECT_NE(run({"inspect", file_}).out.find(std::string(kind) + ":"), std::string::npos);
    }
    EXPECT_NE(
        told.find("  Who kept the record (by entries): 1\n    nobody named: "), std::string::npos)
        << told;
}

TEST_F(ExportVerb, HasAnIdOfItsOwn)
{
    ASSERT_EQ(exports({"--clean"}).code, 0);
    const auto before = load(bytes());
    const auto made = load(bytes_of(out_));
    ASSERT_TRUE(before.ok() && made.ok());
    EXPECT_NE(made.value().header.id, before.value().header.id);
    EXPECT_EQ(made.value().header.seed, "");
    EXPECT_EQ(run({"do", out_}, "option \"A buddy\"\n").code, 0) << "it can be worked on in";
}

TEST_F(ExportVerb, GivesTheSameBytesForTheSameFileAndAudience)
{
    const auto bytes_for = [&](const std::vector<std::string>& more, const std::string& name) {
        std::vector<std::string> words{"export", file_, "-o", scratch_.path(name)};
        words.insert(words.end(), more.begin(), more.end());
        EXPECT_EQ(run(words).code, 0);
        return bytes_of(scratch_.path(name));
    };
    const std::string clean = bytes_for({"--clean"}, "1");
    const std::string open = bytes_for({"--for", "public"}, "2");
    EXPECT_EQ(bytes_for({"--clean"}, "3"), clean);
    EXPECT_EQ(bytes_for({"--clean", "--for", "public"}, "4"), open);
    EXPECT_EQ(bytes_for({"--for", "U"}, "5"), bytes_for({"--for", "union"}, "6"));
    EXPECT_NE(load(clean).value().header.id, load(open).value().header.id);
}

TEST_F(ExportVerb, ForThePublicHasNoNames)
{
    const Ran ran = exports({"--for", "public"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_NE(ran.err.find("names of people 3, answers and concerns 0, items and documents 1"),
        std::string::npos)
        << ran.err;
    for (const std::string_view gone : {"Ana Ruiz", "Ben Okafor", "Kim Sato", "Two fell"}) {
        EXPECT_TRUE(file_says(gone)) << gone;
        EXPECT_FALSE(made_says(gone)) << gone;
    }
    EXPECT_TRUE(made_says("A float pool"));
    EXPECT_EQ(run({"verify", out_}).code, 0);
    EXPECT_NE(run({"inspect", file_}).out.find("People by name: 3"), std::string::npos);
    EXPECT_EQ(run({"inspect", out_}).out.find("People by name:"), std::string::npos);
}

TEST_F(ExportVerb, ForAPartyHasItsOwnNames)
{
    EXPECT_EQ(exports({"--for", "m"}).code, 0);
    EXPECT_FALSE(made_says("Ana Ruiz"));
    EXPECT_TRUE(made_says("Ben Okafor"));
    EXPECT_TRUE(made_says("Kim Sato"));
    EXPECT_TRUE(made_says("Two fell"));
}

TEST_F(ExportVerb, KeepsTheMarkOfAPracticeCopy)
{
    const std::string practised = scratch_.path("practised.ibb");
    ASSERT_EQ(run({"new", practised}).code, 0);
    ASSERT_EQ(run({"do", practised}, "practice\n" + std::string(day)).code, 0);
    ASSERT_EQ(run({"export", practised, "-o", out_, "--for", "public"}).code, 0);
    EXPECT_TRUE(load(bytes_of(out_)).value().session.practice);
}

TEST_F(ExportVerb, KeepsWordsRedacted)
{
    ASSERT_EQ(
        run({"redact", file_, "9", "--by", "union", "Ana Ruiz", "--by", "management", "Ben Okafor"})
            .code,
        0);
    ASSERT_FALSE(file_says("Go home unhurt"));
    EXPECT_EQ(exports({"--clean"}).code, 0);
    EXPECT_TRUE(made_says("[redacted]"));
    EXPECT_EQ(run({"verify", out_}).code, 0);
}

TEST_F(ExportVerb, LeavesDocumentsOutForAnAudienceAlone)
{
    put(scratch_.path("chart.txt"), "Nine of them");
    ASSERT_EQ(run({"attach", file_, scratch_.path("chart.txt"), "--kind", "chart"}).code, 0);
    ASSERT_EQ(exports({"--clean"}).code, 0);
    EXPECT_TRUE(made_says("chart.txt"));
    std::vector<std::string> words{"export", file_, "-o", scratch_.path("m"), "--for", "union"};
    ASSERT_EQ(run(words).code, 0);
    EXPECT_EQ(bytes_of(scratch_.path("m")).find("chart.txt"), std::string::npos);
    EXPECT_NE(run({"inspect", scratch_.path("m")}).out.find("Looked for, and not there: "),
        std::string::npos);
    EXPECT_EQ(
        run({"inspect", scratch_.path("m")}).out.find("Documents kept in it:"), std::string::npos);
}

TEST_F(ExportVerb, IsRefusedWithoutSayingWhatForOrWhom)
{
    expect_refused({}, "Say what is to be left out: --clean, --for public, or --for and a party.");
    expect_refused({"--for", "Press"},
        "Press is not at the table. Write --for public, or --for and a party as it is called "
        "there.");
    EXPECT_EQ(run({"export", file_, "--clean"}).code, 2);
}

TEST_F(ExportVerb, WritesOverNothing)
{
    const std::string before = bytes();
    const Ran ran = run({"export", file_, "-o", file_, "--clean"});
    EXPECT_EQ(ran.code, 1);
    expect_one_line(ran.err);
    EXPECT_EQ(bytes(), before);
}

TEST_F(ExportVerb, IsRefusedOfAFileThatIsDamaged)
{
    std::string text = bytes();
    const auto at = text.find("Go home unhurt");
    ASSERT_NE(at, std::string::npos);
    text[at] = 'g';
    put(file_, text);
    const Ran ran = exports({"--clean"});
    EXPECT_EQ(ran.code, 1);
    expect_one_line(ran.err);
    EXPECT_TRUE(ran.err.starts_with("Line 10 ")) << ran.err;
    EXPECT_NE(run({"verify", out_}).code, 0) << "nothing was made";
}

TEST_F(ExportVerb, LeavesOutALineThatWasNotFinished)
{
    ASSERT_EQ(exports({"--clean"}).code, 0);
    put(file_, bytes() + "{\"s\":");
    const std::string again = scratch_.path("again");
    const Ran ran = run({"export", file_, "-o", again, "--clean"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.err.starts_with("The last line was not finished and is left out (5 bytes).\n"))
        << ran.err;
    EXPECT_EQ(bytes_of(again), bytes_of(out_));
}

}  // namespace
}  // namespace jointly
