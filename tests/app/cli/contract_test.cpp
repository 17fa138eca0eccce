// A contract taken into a session.
#include "core/journal/load.h"
#include "core/session/citation.h"
#include "tests/app/cli/console.h"

#include <gtest/gtest.h>

#include <fstream>

namespace jointly {
namespace {

class ContractVerb : public testing::Test {
protected:
    ContractVerb()
    {
        EXPECT_EQ(run({"new", session_, "--seed", "07"}).code, 0);
        EXPECT_EQ(run({"do", session_}, std::string(opening)).code, 0);
    }

    std::string file(const std::string& name, const std::string& text)
    {
        std::ofstream(scratch_.path(name), std::ios::binary) << text;
        return scratch_.path(name);
    }

    [[nodiscard]] Session loaded() const { return load_file(session_).value().session; }

    static bool says(const std::string& text, std::string_view words)
    {
        return text.find(words) != std::string::npos;
    }

    Scratch scratch_;
    std::string session_ = scratch_.path("round.ibb");
    std::string contract_ = file("contract.txt", "ARTICLE 1 - POSTING\n"
                                                 "Section 1.01 Schedules\n"
                                                 "Posted fourteen (14) days before.\n"
                                                 "(a) On paper.\n"
                                                 "(b) By mail.\n"
                                                 "Section 1.02 Changes\n"
                                                 "(a) By mutual consent.\n");
};

TEST_F(ContractVerb, TakesEveryProvisionAsOneActAndKeepsTheOriginal)
{
    const std::size_t before = loaded().provisions.size();
    const Ran ran = run({"contract", "import", session_, contract_});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(says(ran.out, "Contract entered: 6 provisions")) << ran.out;
    EXPECT_TRUE(says(ran.out, "6 provisions, 1 of them articles")) << ran.out;
    const Session session = loaded();
    EXPECT_EQ(session.provisions.size(), before + 6);
    EXPECT_EQ(find_provision(session, "1.01(b)")->body, "By mail.");
    EXPECT_EQ(find_provision(session, "1.02(a)")->body, "By mutual consent.");
    ASSERT_EQ(session.attachments.size(), 1U);
    EXPECT_EQ(session.attachments[0].name, "contract.txt");
    EXPECT_EQ(session.attachments[0].kind, AttachmentKind::contract);
}

TEST_F(ContractVerb, CanBeWorkedOnByWhatIsCited)
{
    ASSERT_EQ(run({"contract", "import", session_, contract_, "--text-only"}).code, 0);
    EXPECT_TRUE(loaded().attachments.empty());
    const Ran ran = run({"do", session_}, "language \"1.01(b)\" \"By electronic mail.\"\n");
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(says(ran.out, "Language proposed for Section 1.01 (b)")) << ran.out;
    EXPECT_TRUE(says(run({"draft", session_, "--issue", "1"}).out, "Section 1.01 (b)"));
    EXPECT_TRUE(says(
        run({"contract", "show", session_}).out, "Section 1.01 Schedules\nSection 1.01 (a)\n"));
}

TEST_F(ContractVerb, ShowsHowItReadsAndKeepsNothing)
{
    const Session before = loaded();
    const Ran ran = run({"contract", "import", session_, contract_, "--preview"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(says(ran.out, "      1  Article   ARTICLE 1 POSTING\n"
                              "      2  Section     Section 1.01 Schedules\n"
                              "      4  Clause        (a)\n"))
        << ran.out;
    EXPECT_TRUE(says(ran.err, "Nothing was kept.")) << ran.err;
    EXPECT_EQ(loaded(), before);
}

TEST_F(ContractVerb, PutsALevelRightAsAsked)
{
    const Ran ran = run({"contract", "import", session_, contract_, "--level", "6=clause",
        "--level", "5=text", "--preview"});
    EXPECT_TRUE(says(ran.out, "      6  Clause        Section 1.02 Changes\n")) << ran.out;
    EXPECT_FALSE(says(ran.out, "      5  ")) << ran.out;
    for (const std::string wrong : {"6", "6=chapter", "=section", "x=section", "-1=section"}) {
        const Ran refused = run({"contract", "import", session_, contract_, "--level=" + wrong});
        EXPECT_EQ(refused.code, 1);
        EXPECT_TRUE(says(refused.err, "\"" + wrong + "\" is no correction.")) << refused.err;
        expect_one_line(refused.err);
    }
    const Ran refused = run({"contract", "import", session_, contract_, "--level", "3=section"});
    EXPECT_TRUE(says(refused.err, "No provision begins at line 3.")) << refused.err;
}

TEST_F(ContractVerb, KeepsNothingOfAContractThatIsRefused)
{
    ASSERT_EQ(run({"contract", "import", session_, contract_}).code, 0);
    const Session before = loaded();
    const Ran again = run({"contract", "import", session_, contract_});
    EXPECT_EQ(again.code, 1);
    EXPECT_EQ(again.err, "Provision ARTICLE 1 is in the contract already.\n");
    const Ran large = run({"contract", "import", session_,
        file("large.txt", "ARTICLE 9 - X\n" + std::string(3'000'001, ' '))});
    EXPECT_EQ(large.code, 1);
    EXPECT_TRUE(says(large.err, "Take its text alone with --text-only")) << large.err;
    EXPECT_EQ(run({"contract", "import", session_, scratch_.path("none.txt")}).code, 1);
    const Ran pdf = run({"contract", "import", session_, file("c.pdf", "%PDF-1.7\n")});
    EXPECT_EQ(pdf.code, 1);
    EXPECT_TRUE(says(pdf.err, "pdftotext")) << pdf.err;
    EXPECT_EQ(loaded(), before);
}

TEST_F(ContractVerb, SaysWhatItIsForWhenItIsAskedForNothing)
{
    const Ran ran = run({"contract"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(says(ran.out, "import")) << ran.out;
}

TEST(ContractShow, SaysHowToEnterOneWhereThereIsNone)
{
    const Scratch scratch;
    ASSERT_EQ(run({"new", scratch.path("a.ibb")}).code, 0);
    EXPECT_TRUE(run({"contract", "show", scratch.path("a.ibb")})
                    .out.starts_with(
                        "No contract is entered yet. Import it with: jointly contract import"));
}

}  // namespace
}  // namespace jointly
