// Words redacted by consent, and the record countersigned, from the command line.
#include "core/journal/store.h"
#include "tests/app/cli/console.h"

#include <filesystem>

namespace jointly {
namespace {

class RedactVerb : public CliTest {
protected:
    // Entry 5 is the interest, 6 the option.
    [[nodiscard]] Ran redacts(std::vector<std::string> more) const
    {
        std::vector<std::string> words{"redact", file_};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
    const std::vector<std::string> consents_{
        "--by", "union", "Ana Ruiz", "--by", "management", "Ben Okafor"};

    [[nodiscard]] std::vector<std::string> with_consents(std::vector<std::string> words) const
    {
        words.insert(words.end(), consents_.begin(), consents_.end());
        return words;
    }
    [[nodiscard]] bool file_says(std::string_view words) const
    {
        return bytes().find(words) != std::string::npos;
    }
};

TEST_F(RedactVerb, RecordsTheConsentAndTakesTheWordsOut)
{
    const Ran ran = redacts(with_consents({"5"}));
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(ran.out, "8 Words of entry 5 redacted by consent of Ana Ruiz (Union), Ben Okafor "
                       "(Management)\n"
                       "The words of 1 entry are out of the file. Copies elsewhere, papers, and "
                       "files named .torn beside it still hold them.\n");
    EXPECT_FALSE(file_says("Go home unhurt"));
    EXPECT_TRUE(file_says("Joint hazard walk"));
    EXPECT_EQ(run({"verify", file_}).code, 0);
    const std::string place =
        "[redacted]: Words of entry 5 redacted by consent of Ana Ruiz (Union), "
        "Ben Okafor (Management) (";
    EXPECT_NE(run({"show", file_}).out.find(place), std::string::npos) << run({"show", file_}).out;
    EXPECT_EQ(run({"ledger", file_}).out.find("[redacted]"), std::string::npos);
    const std::string minutes = run({"minutes", file_}).out;
    EXPECT_NE(minutes.find("Words of entry 5 redacted"), std::string::npos) << minutes;
}

constexpr std::string_view redact_5 =
    R"(redact 5 --by union "Ana Ruiz" --by management "Ben Okafor")";

TEST_F(RedactVerb, IsDoneAtTheEndOfAScriptToo)
{
    const std::string stick = scratch_.path("stick");
    const std::string copy = stick + "/" + std::filesystem::path(file_).filename().string();
    std::filesystem::create_directory(stick);
    ASSERT_EQ(run({"do", file_, "--copy", stick}, "option \"Buddy rule\"\n").code, 0);
    EXPECT_NE(bytes_of(copy).find("Go home unhurt"), std::string::npos);
    const Ran ran = run({"do", file_, "--copy", stick}, std::string(redact_5));
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_NE(ran.out.find("The words of 1 entry are out of the file."), std::string::npos);
    EXPECT_EQ(ran.err, "");
    EXPECT_FALSE(file_says("Go home unhurt"));
    EXPECT_EQ(bytes_of(copy), bytes());
}

TEST_F(RedactVerb, FinishesWhatWasAgreedBefore)
{
    {
        auto store = Store::open(file_, machine_surroundings());
        ASSERT_TRUE(store.ok());
        ASSERT_TRUE(
            store.value().do_now(Act{Redact{{5}, {{{1}, "Ana Ruiz"}, {{2}, "Ben Okafor"}}}}).ok());
    }
    EXPECT_TRUE(file_says("Go home unhurt"));
    EXPECT_EQ(redacts({}).code, 0);
    EXPECT_FALSE(file_says("Go home unhurt"));
    EXPECT_EQ(redacts({}).out, "All that was agreed to be redacted is out of the file.\n");
}

TEST_F(RedactVerb, TellsWhatRepeatsTheWordsAndTakesItWhereAsked)
{
    ASSERT_EQ(run({"do", file_}, "option \"Go home unhurt, every night\"\n").code, 0);
    EXPECT_EQ(redacts({"--find", "unhurt"}).out,
        "5 Interest #1 (Union): Go home unhurt\n8 Option #3: Go home unhurt, every night\n");
    const Ran told = redacts(with_consents({"5"}));
    EXPECT_NE(
        told.out.find("These entries repeat the words: 8. Redact them too.\n"), std::string::npos)
        << told.out;
    EXPECT_TRUE(file_says("Go home unhurt, every night"));
    EXPECT_EQ(redacts(with_consents({"8", "--repeats"})).code, 0);
    EXPECT_FALSE(file_says("unhurt"));
}

TEST_F(RedactVerb, TakesTheRepeatsAtOnceWhereAsked)
{
    ASSERT_EQ(run({"do", file_}, "option \"Go home unhurt, every night\"\n").code, 0);
    const Ran ran = redacts(with_consents({"5", "--repeats"}));
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(ran.out.find("Redact them too"), std::string::npos);
    EXPECT_FALSE(file_says("unhurt"));
}

TEST_F(RedactVerb, ChangesNothingWhereItIsRefused)
{
    const std::string before = bytes();
    for (const std::vector<std::string>& words :
        {std::vector<std::string>{"5"}, {"5", "--by", "union", "Ana Ruiz"},
            {"5", "--by", "nobody", "Ana Ruiz"}, with_consents({"99"}), with_consents({"1"}),
            with_consents({"2"}), with_consents({}), {"--repeats"}, {"--find", "nowhere"}}) {
        const Ran ran = redacts(words);
        EXPECT_EQ(ran.code, 1) << testing::PrintToString(words);
        expect_one_line(ran.err);
    }
    EXPECT_EQ(redacts({"five"}).code, 2);
    EXPECT_EQ(redacts({"5", "--by", "union"}).code, 2);
    EXPECT_EQ(bytes(), before);
}

TEST_F(RedactVerb, LeavesACountersignatureAsItIs)
{
    ASSERT_EQ(run({"do", file_}, "countersign union \"Ana Ruiz\"\n").out,
        "8 Ana Ruiz countersigned for Union up to entry 7\n");
    EXPECT_EQ(redacts(with_consents({"8"})).code, 1);
    EXPECT_EQ(run({"do", file_}, "countersign union \"Ana Ruiz\" --entry 7\n").out,
        "- It is so already.\n");
    EXPECT_EQ(run({"do", file_}, "undo\n").code, 1);
    EXPECT_EQ(run({"do", file_}, "countersign management \"Ben Okafor\" --entry 6\n").code, 1);
}

}  // namespace
}  // namespace jointly
