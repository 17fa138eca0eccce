// The joint update, the successor contract, and the packet that goes to those who ratify.
#include "tests/app/cli/console.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace jointly {
namespace {

constexpr std::string_view before_initials = R"(meeting "2026-03-02 09:00 -08:00"
join Union --full "Allied Care Workers" --seats 2
join Management --seats 2
issue "What might we do so that schedules come out early?" --title Scheduling
interest union "Plan family life"
option "Post three weeks ahead"
serves 2 1
provision 11 "Hours" --level article
provision 11.4 Posting "Schedules shall be posted fourteen (14) days in advance." --in 11
provision 12 Pay "Pay is monthly." --level article
language 11.4 "Schedules shall be posted twenty-one (21) days in advance." --payer Employer
test language
party union support 2
party management support 2
close
ta
)";

class RoundPapers : public CliTest {
protected:
    RoundPapers() : CliTest(before_initials) {}

    void initial()
    {
        ASSERT_EQ(run({"do", file_}, "initial TA-1 union \"Ana Ruiz\"\n"
                                     "initial TA-1 management \"Ben Ito\"\n")
                      .code,
            0);
    }

    [[nodiscard]] Ran packet(std::vector<std::string> more = {})
    {
        std::vector<std::string> words{"packet", file_, "-o", folder_};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }

    static bool says(const std::string& text, std::string_view words)
    {
        return text.find(words) != std::string::npos;
    }

    std::string folder_ = scratch_.path("packet");
};

TEST_F(RoundPapers, SuccessorMarksWhatIsInitialledAlone)
{
    const Ran open = run({"successor", file_});
    EXPECT_EQ(open.code, 0) << open.err;
    EXPECT_TRUE(says(open.out, "NOTHING INITIALLED YET")) << open.out;
    EXPECT_FALSE(says(open.out, "twenty-one")) << open.out;
    initial();
    const std::string whole = run({"successor", file_}).out;
    EXPECT_TRUE(says(whole, "[-fourteen (14)-]{+twenty-one (21)+}")) << whole;
    EXPECT_TRUE(says(whole, "Pay is monthly.")) << whole;
    const std::string changes = run({"successor", file_, "--changes"}).out;
    EXPECT_TRUE(says(changes, "{+twenty-one (21)+}")) << changes;
    EXPECT_FALSE(says(changes, "Pay is monthly.")) << changes;
    const std::string clean = run({"successor", file_, "--clean"}).out;
    EXPECT_TRUE(says(clean, "posted twenty-one (21) days")) << clean;
    EXPECT_FALSE(says(clean, "fourteen")) << clean;
    EXPECT_EQ(run({"successor", file_, "--clean", "--changes"}).code, 2);
}

TEST_F(RoundPapers, SuccessorIsWrittenInEveryFormatAndNeverOverAFile)
{
    initial();
    EXPECT_TRUE(says(run({"successor", file_, "--format", "html"}).out, "<ins>"));
    EXPECT_TRUE(says(run({"successor", file_, "--format", "markdown"}).out, "<del>"));
    for (const std::string format : {"docx", "docx-clean", "docx-visual", "pdf"}) {
        const std::string out = scratch_.path("successor." + format);
        EXPECT_EQ(run({"successor", file_, "--format", format, "-o", out}).code, 0);
        EXPECT_TRUE(bytes_of(out).starts_with(format == "pdf" ? "%PDF" : "PK\x03\x04"));
        const Ran again = run({"successor", file_, "--format", format, "-o", out});
        EXPECT_EQ(again.code, 1);
        expect_one_line(again.err);
    }
}

TEST_F(RoundPapers, SuccessorOfNoContractSaysHowToEnterOne)
{
    const std::string empty = scratch_.path("empty.ibb");
    ASSERT_EQ(run({"new", empty, "--seed", "aa"}).code, 0);
    const Ran ran = run({"successor", empty});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err,
        "No contract is entered yet. Import it with: jointly contract import FILE.ibb CONTRACT\n");
    EXPECT_EQ(run({"successor", scratch_.path("none.ibb")}).code, 1);
}

TEST_F(RoundPapers, UpdateNamesTopicsAndNothingThatWasSaid)
{
    ASSERT_EQ(run({"do", file_}, "person \"Ana Ruiz\" union --role co-lead\n"
                                 "issue \"What might we do about nights?\"\n"
                                 "interest union \"Sleep\"\n"
                                 "issue \"What might we do about pay?\" --title Pay\n")
                  .code,
        0);
    initial();
    const Ran ran = run({"update", file_});
    ASSERT_EQ(ran.code, 0) << ran.err;
    for (const std::string_view words : {"NOT FOR RELEASE UNTIL BOTH SIGN", "March 2, 2026",
             "\nScheduling\n", "\nIssue 2\n", "TA-1:  Scheduling", "subject to ratification",
             "The next meeting is not set yet.", "For Union", "For Management", "Ana Ruiz"}) {
        EXPECT_TRUE(says(ran.out, words)) << words << ran.out;
    }
    for (const std::string_view words : {"family", "three weeks", "twenty-one", "come out early",
             "nights", "Sleep", "11.4", "Employer", "support"}) {
        EXPECT_FALSE(says(ran.out, words)) << words << ran.out;
    }
}

TEST_F(RoundPapers, UpdateIsOfOneMeeting)
{
    initial();
    ASSERT_EQ(run({"do", file_}, "next-meeting 2026-03-09 09:00\nat \"2026-03-02 17:00\"\n"
                                 "meeting close\nmeeting \"2026-03-09 09:00 -08:00\"\n")
                  .code,
        0);
    EXPECT_TRUE(says(run({"update", file_, "--meeting", "1"}).out, "March 9, 2026"));
    const std::string second = run({"update", file_, "--meeting", "2"}).out;
    EXPECT_EQ(second, run({"update", file_}).out);
    for (const std::string_view words : {"No topic was worked on at this meeting.",
             "No agreement was initialled by every deciding party at this meeting.",
             "The next meeting is not set yet."}) {
        EXPECT_TRUE(says(second, words)) << words << second;
    }
    EXPECT_EQ(run({"update", file_, "--meeting", "3"}).err,
        "The session has 2 meetings; choose one of them.\n");
    const std::string empty = scratch_.path("empty.ibb");
    ASSERT_EQ(run({"new", empty, "--seed", "aa"}).code, 0);
    EXPECT_EQ(run({"update", empty}).err,
        "No meeting has been opened yet, so there is nothing to tell.\n");
}

TEST_F(RoundPapers, PacketIsRefusedWhileNothingIsInitialled)
{
    const Ran ran = packet();
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err, "No agreement is initialled by every deciding party yet, so there is "
                       "nothing to ratify. Initial one first, with the command: initial\n");
    EXPECT_FALSE(std::filesystem::exists(folder_));
}

TEST_F(RoundPapers, PacketIsAFolderOfPapers)
{
    initial();
    const Ran ran = packet();
    ASSERT_EQ(ran.code, 0) << ran.err;
    std::size_t count = 0;
    for (const std::string name : {"summary.txt", "summary.html", "summary.docx", "agreements.csv",
             "redline.html", "redline.docx", "clean.docx", "sheets.html", "sheets.docx"}) {
        EXPECT_TRUE(std::filesystem::exists(folder_ + "/" + name)) << name;
        EXPECT_TRUE(says(ran.out, "Wrote " + folder_ + "/" + name + ".")) << ran.out;
        ++count;
    }
    EXPECT_EQ(static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder_),
                  std::filesystem::directory_iterator{})),
        count);
    const std::string summary = bytes_of(folder_ + "/summary.txt");
    EXPECT_TRUE(says(summary, "Plan family life")) << summary;
    EXPECT_TRUE(says(summary, "12:  Pay")) << summary;
    EXPECT_TRUE(says(bytes_of(folder_ + "/agreements.csv"), "\"TA-1\",\"11.4\",\"1 Scheduling\""));
    EXPECT_TRUE(says(bytes_of(folder_ + "/redline.html"), "<ins>twenty-one (21)</ins>"));
    EXPECT_TRUE(says(bytes_of(folder_ + "/sheets.html"), "TENTATIVE AGREEMENT TA-1"));
    EXPECT_TRUE(bytes_of(folder_ + "/clean.docx").starts_with("PK\x03\x04"));
}

TEST_F(RoundPapers, PacketIsWrittenOverNothing)
{
    initial();
    ASSERT_EQ(packet().code, 0);
    const std::string before = bytes_of(folder_ + "/summary.txt");
    const Ran again = packet();
    EXPECT_EQ(again.code, 1);
    expect_one_line(again.err);
    EXPECT_TRUE(says(again.err, "is there already. Move it away")) << again.err;
    EXPECT_EQ(bytes_of(folder_ + "/summary.txt"), before);
    EXPECT_EQ(run({"packet", file_}).code, 2);
}

TEST_F(RoundPapers, PacketIsTheSameToTheByte)
{
    initial();
    ASSERT_EQ(packet({"--pdf"}).code, 0);
    const std::string other = scratch_.path("other");
    ASSERT_EQ(run({"packet", file_, "-o", other, "--pdf"}).code, 0);
    std::size_t pdfs = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder_)) {
        const std::string name = entry.path().filename().string();
        EXPECT_EQ(bytes_of(folder_ + "/" + name), bytes_of(other + "/" + name)) << name;
        pdfs += name.ends_with(".pdf") ? 1U : 0U;
    }
    EXPECT_EQ(pdfs, 4U);  // of each paper but the table
}

TEST_F(RoundPapers, PacketWithPdfsNeedsTheProgramThatWritesThem)
{
    initial();
    EXPECT_TRUE(asks_for_pdf({"packet", file_, "-o", folder_, "--pdf"}));
    EXPECT_FALSE(asks_for_pdf({"packet", file_, "-o", folder_}));
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    Console without{in, out, err, {}};
    EXPECT_EQ(run_cli({"packet", file_, "-o", folder_, "--pdf"}, without), 1);
    EXPECT_EQ(err.str(), "The program that writes PDFs, jointly-pdf, is not beside this one. "
                         "Install Jointly again, or write HTML.\n");
    EXPECT_FALSE(std::filesystem::exists(folder_));
}

}  // namespace
}  // namespace jointly
