// Changes tracked in the DOCX that the contract was imported from.
#include "tests/app/cli/console.h"
#include "tests/core/documents/composed_docx.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace jointly {
namespace {

constexpr std::string_view agreed =
    R"(issue "What might we do so that schedules come out early?" --title Scheduling
interest union "Plan family life"
option "Post three weeks ahead"
serves 2 1
language 1.01 "Schedules are posted twenty-one (21) days before." --payer Employer
test language
party union support 2
party management support 2
close
ta
initial TA-1 union "Ana Ruiz"
initial TA-1 management "Ben Ito"
)";

class InPlaceVerbs : public testing::Test {
protected:
    InPlaceVerbs()
    {
        EXPECT_EQ(run({"new", session_, "--seed", "07"}).code, 0);
        EXPECT_EQ(run({"do", session_}, R"(meeting "2026-03-02 09:00 -08:00"
join Union --full "Allied Care Workers" --seats 2
join Management --seats 2
)")
                      .code,
            0);
    }

    std::string file(const std::string& name, const std::string& bytes)
    {
        std::ofstream(scratch_.path(name), std::ios::binary) << bytes;
        return scratch_.path(name);
    }

    static std::string bytes_of(const std::string& path)
    {
        std::ostringstream all;
        all << std::ifstream(path, std::ios::binary).rdbuf();
        return all.str();
    }

    static std::string docx(const std::string& days)
    {
        return packed({styled("Heading1", "ARTICLE 1 – POSTING")
                           + p("Section 1.01  Schedules are posted " + days + " days before.")
                           + p("Section 1.02  Changes are made by consent."),
            style("Heading1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")});
    }

    void import_and_agree(const std::string& contract)
    {
        const Ran imported = run({"contract", "import", session_, contract});
        ASSERT_EQ(imported.code, 0) << imported.err;
        const Ran done = run({"do", session_}, std::string(agreed));
        ASSERT_EQ(done.code, 0) << done.err;
    }

    static bool says(const std::string& text, std::string_view words)
    {
        return text.find(words) != std::string::npos;
    }

    Scratch scratch_;
    std::string session_ = scratch_.path("round.ibb");
    std::string out_ = scratch_.path("out.docx");
};

TEST_F(InPlaceVerbs, SuccessorIsTrackedInTheOriginal)
{
    const std::string original = file("contract.docx", docx("fourteen (14)"));
    import_and_agree(original);
    const Ran ran = run({"successor", session_, "--format", "in-place", "-o", out_});
    ASSERT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(ran.err, "");
    EXPECT_TRUE(says(ran.out, "Wrote ")) << ran.out;
    // Read back, rejected it is the contract, accepted the one that was agreed.
    const Ran rejected = run({"redline", original, out_, "--revisions", "reject"});
    EXPECT_TRUE(says(rejected.out, "Nothing changed between the two contracts.")) << rejected.out;
    const Ran accepted = run({"redline", original, out_, "--revisions", "accept"});
    EXPECT_TRUE(says(accepted.out, "[-fourteen (14)-]{+twenty-one (21)+}")) << accepted.out;
    EXPECT_EQ(run({"successor", session_, "--format", "in-place", "-o", out_}).code, 1);
}

TEST_F(InPlaceVerbs, SuccessorSaysWhichLettersAreNotInIt)
{
    import_and_agree(file("contract.docx", docx("fourteen (14)")));
    ASSERT_EQ(
        run({"do", session_}, "letter \"Lift team\" \"One on nights.\" --last 2027-06-30\n").code,
        0);
    const Ran ran = run({"successor", session_, "--format", "in-place", "-o", out_});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(says(ran.err, "Letters of understanding are not in this DOCX: L-1.")) << ran.err;
}

TEST_F(InPlaceVerbs, OneAgreementIsTrackedInTheOriginal)
{
    const std::string original = file("contract.docx", docx("fourteen (14)"));
    import_and_agree(original);
    const Ran ran = run({"draft", session_, "--ta", "TA-1", "--format", "in-place", "-o", out_});
    ASSERT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(says(run({"redline", original, out_, "--revisions", "accept"}).out,
        "[-fourteen (14)-]{+twenty-one (21)+}"));
    EXPECT_TRUE(
        says(run({"draft", session_, "--format", "in-place", "-o", out_}).err, "--ta TA-1"));
    EXPECT_TRUE(
        says(run({"draft", session_, "--ta", "TA-9", "--format", "in-place", "-o", out_}).err,
            "There is no tentative agreement TA-9"));
}

TEST_F(InPlaceVerbs, RedlineIsTrackedInTheOldContract)
{
    const std::string before = file("old.docx", docx("fourteen (14)"));
    const std::string after = file("new.docx", docx("nine (9)"));
    const Ran ran = run({"redline", before, after, "--format", "in-place", "-o", out_});
    ASSERT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(says(run({"redline", after, out_, "--revisions", "accept"}).out,
        "Nothing changed between the two contracts."));
    EXPECT_TRUE(says(run({"redline", before, after, "--format", "in-place", "--changes"}).err,
        "Leave --changes out."));
    const std::string text =
        file("old.txt", "ARTICLE 1. POSTING\n\nPosted nine (9) days before.\n");
    EXPECT_TRUE(says(run({"redline", text, after, "--format", "in-place", "-o", out_}).err,
        "is no DOCX, so no changes can be tracked in it."));
    const Ran again = run({"redline", out_, after, "--revisions", "accept", "--format", "in-place",
        "-o", scratch_.path("again.docx")});
    EXPECT_TRUE(says(again.err, "tracked changes already")) << again.err;
}

TEST_F(InPlaceVerbs, SayWhatIsMissing)
{
    const std::string text = file("contract.txt", "ARTICLE 1. POSTING\n\n"
                                                  "Section 1.01  Posted nine (9) days before.\n");
    import_and_agree(text);
    EXPECT_TRUE(says(run({"successor", session_, "--format", "in-place", "-o", out_}).err,
        "No DOCX of the current contract is kept with this session."));
    EXPECT_TRUE(says(
        run({"successor", session_, "--format", "in-place"}).err, "Name a file for it with -o."));
    EXPECT_TRUE(
        says(run({"successor", session_, "--clean", "--format", "in-place", "-o", out_}).err,
            "Leave --clean and --changes out."));
    EXPECT_EQ(run({"minutes", session_, "--format", "in-place"}).code, 2);
}

TEST_F(InPlaceVerbs, ThePacketHasItWhereThereIsAnOriginal)
{
    import_and_agree(file("contract.docx", docx("fourteen (14)")));
    const std::string folder = scratch_.path("packet");
    const Ran ran = run({"packet", session_, "-o", folder});
    ASSERT_EQ(ran.code, 0) << ran.err;
    ASSERT_EQ(run({"successor", session_, "--format", "in-place", "-o", out_}).code, 0);
    EXPECT_EQ(bytes_of(folder + "/original-redline.docx"), bytes_of(out_));
    EXPECT_FALSE(std::filesystem::exists(folder + "/original-labels.txt"));
}

TEST_F(InPlaceVerbs, ThePacketGoesWithoutWhatDoesNotFit)
{
    import_and_agree(file("contract.docx", docx("fourteen (14)")));
    ASSERT_EQ(
        run({"do", session_}, "provision 1.03 \"Rest\" \"Ten hours of rest.\" --in \"ARTICLE 1\"\n")
            .code,
        0);
    const std::string folder = scratch_.path("packet");
    const Ran ran = run({"packet", session_, "-o", folder});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(says(ran.err, "The packet has no changes tracked in the contract's own DOCX. The "
                              "paragraphs of the original DOCX are not those"))
        << ran.err;
    EXPECT_FALSE(std::filesystem::exists(folder + "/original-redline.docx"));
}

}  // namespace
}  // namespace jointly
