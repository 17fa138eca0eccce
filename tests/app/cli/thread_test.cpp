// The thread of an agreement, by the command line.
#include "tests/app/cli/console.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr std::string_view drafted = R"(meeting "2026-03-02 09:00 -08:00"
join Union --seats 6
join Management --seats 6
issue "What might we do so that nights are safe?" --title Nights
interest union "Go home unhurt"
option "Joint hazard walk each month"
serves 2 1
straw 2
provision 14.3 "Hazard reports" "An employee may report an unsafe condition."
language 14.3 "An employee may report an unsafe condition, and a joint walk is held each month."
carries 14.3 2
test language
party union support 6
party management support 6
close
ta
)";

class Threads : public CliTest {
protected:
    Threads() : CliTest(drafted) {}
    static bool says(const std::string& text, std::string_view words)
    {
        return text.find(words) != std::string::npos;
    }
};

TEST_F(Threads, AreWrittenInBothDirections)
{
    const Ran from_clause = run({"thread", file_, "--ta", "TA-1"});
    EXPECT_EQ(from_clause.code, 0) << from_clause.err;
    EXPECT_TRUE(says(from_clause.out, "THE THREAD OF TA-1")) << from_clause.out;
    EXPECT_TRUE(says(from_clause.out, "#1 Go home unhurt")) << from_clause.out;
    EXPECT_EQ(run({"thread", file_, "--ta", "1"}).out, from_clause.out);
    const Ran from_interest = run({"thread", file_, "--interest", "1", "--issue", "1"});
    EXPECT_EQ(from_interest.code, 0) << from_interest.err;
    EXPECT_TRUE(says(from_interest.out, "14.3 Hazard reports")) << from_interest.out;
}

TEST_F(Threads, AreWrittenInEveryFormatOfThePapers)
{
    EXPECT_TRUE(
        says(run({"thread", file_, "--ta", "1", "--format", "html"}).out, "<!DOCTYPE html>"));
    EXPECT_TRUE(run({"thread", file_, "--ta", "1", "--format", "markdown"}).out.starts_with("# "));
    EXPECT_TRUE(run({"thread", file_, "--ta", "1", "--format", "pdf"}).out.starts_with("%PDF-"));
    const std::string out = scratch_.path("thread.docx");
    EXPECT_EQ(run({"thread", file_, "--ta", "1", "--format", "docx", "-o", out}).code, 0);
    EXPECT_TRUE(bytes_of(out).starts_with("PK\x03\x04"));
    EXPECT_EQ(run({"thread", file_, "--ta", "1", "-o", out}).code, 1);
}

TEST_F(Threads, SayWhatIsMissingWhereTheyCannotBegin)
{
    const auto refusal = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"thread", file_});
        const Ran ran = run(words);
        EXPECT_EQ(ran.out, "");
        EXPECT_NE(ran.code, 0);
        return ran.err;
    };
    EXPECT_EQ(refusal({}), "Say where the thread begins: --ta TA-1, or --interest 7 --issue 2.\n");
    EXPECT_EQ(
        refusal({"--ta", "TA-2"}), "There is no tentative agreement TA-2. Write it like TA-1.\n");
    EXPECT_EQ(refusal({"--interest", "1", "--issue", "2"}),
        "There is no issue 2. Look at the numbers with: jointly show FILE\n");
    EXPECT_EQ(refusal({"--interest", "2", "--issue", "1"}),
        "Issue 1 has no interest #2. Look at the numbers with: jointly show FILE --issue 1\n");
    EXPECT_EQ(refusal({"--interest", "1"}), "--interest needs --issue. See: jointly --help\n");
    EXPECT_EQ(refusal({"--ta", "1", "--interest", "1"}),
        "--ta and --interest do not go together. See: jointly --help\n");
}

TEST_F(Threads, SayWhenWordsInThemWereRedacted)
{
    ASSERT_EQ(
        run({"redact", file_, "6", "--by", "union", "Ana Ruiz", "--by", "management", "Ben Ito"})
            .code,
        0);
    const std::string text = run({"thread", file_, "--ta", "1"}).out;
    EXPECT_FALSE(says(text, "hazard walk each month")) << text;
    EXPECT_TRUE(says(text, "[redacted]: Words of entry 6 redacted")) << text;
}

}  // namespace
}  // namespace jointly
