// Two contracts in files, compared.
#include "tests/app/cli/console.h"
#include "tests/core/documents/composed_docx.h"

#include <gtest/gtest.h>

#include <fstream>

namespace jointly {
namespace {

class RedlineVerb : public testing::Test {
protected:
    std::string file(const std::string& name, const std::string& text)
    {
        std::ofstream(scratch_.path(name), std::ios::binary) << text;
        return scratch_.path(name);
    }

    static bool says(const std::string& text, std::string_view words)
    {
        return text.find(words) != std::string::npos;
    }

    Scratch scratch_;
    std::string old_ = file("old.txt", "ARTICLE 1. POSTING\n\n"
                                       "Schedules are posted fourteen (14) days\nbefore they "
                                       "begin.\n\nARTICLE 2. REST\n\n"
                                       "No shift begins less than\r\n"
                                       "ten (10) hours after the last.\n");
    std::string new_ = file("new.txt", "ARTICLE 1. POSTING\n\n"
                                       "Schedules are posted twenty-eight (28) days before\nthey "
                                       "begin.\n \nARTICLE 2. REST\n\n"
                                       "No shift begins less than "
                                       "ten (10) hours after the last.\n");
};

TEST_F(RedlineVerb, MarksWhatChangedAndNotWhereLinesEnd)
{
    const Ran ran = run({"redline", old_, new_});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(says(ran.out, "[-fourteen (14)-]{+twenty-eight (28)+} days")) << ran.out;
    EXPECT_TRUE(says(ran.out, "No shift begins less than ten (10) hours after the last."))
        << ran.out;
    EXPECT_TRUE(says(ran.out, "Provisions reworded:  1")) << ran.out;
}

TEST_F(RedlineVerb, LeavesOutWhatWasKeptWhenAskedForChangesAlone)
{
    const Ran ran = run({"redline", old_, new_, "--changes"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(says(ran.out, "{+twenty-eight (28)+}")) << ran.out;
    EXPECT_FALSE(says(ran.out, "No shift begins")) << ran.out;
}

TEST_F(RedlineVerb, WritesEveryFormatOfPapersAndNeverOverAFile)
{
    EXPECT_TRUE(says(run({"redline", old_, new_, "--format", "html"}).out, "<ins>"));
    EXPECT_TRUE(
        says(run({"redline", old_, new_, "--format", "markdown"}).out, "<del>fourteen (14)</del>"));
    const std::string out = scratch_.path("redline.txt");
    EXPECT_EQ(run({"redline", old_, new_, "-o", out}).code, 0);
    EXPECT_TRUE(says(bytes_of(out), "[-fourteen (14)-]"));
    const Ran again = run({"redline", old_, new_, "-o", out});
    EXPECT_EQ(again.code, 1);
    expect_one_line(again.err);
}

TEST_F(RedlineVerb, SaysThatNothingChangedBetweenAContractAndItself)
{
    const Ran ran = run({"redline", old_, old_});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(says(ran.out, "Nothing changed between the two contracts.")) << ran.out;
}

TEST_F(RedlineVerb, KnowsAnArticleThatIsOnlyNumberedAnew)
{
    const std::string before = file("before.txt",
        "ARTICLE 1. RECOGNITION\n\nThe Employer recognizes the Union.\n\n"
        "ARTICLE 2. HOLIDAYS\n\nEmployees have eleven paid holidays each year.\n");
    const std::string after = file("after.txt",
        "ARTICLE 1. RECOGNITION\n\nThe Employer recognizes the Union.\n\n"
        "ARTICLE 2. STEWARDS\n\nStewards have four hours a month for their duties.\n\n"
        "ARTICLE 3. HOLIDAYS\n\nEmployees have eleven paid holidays each year.\n");
    const Ran ran = run({"redline", before, after});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(says(ran.out, "Numbered anew")) << ran.out;
    EXPECT_TRUE(says(ran.out, "Employees have eleven paid holidays each year.")) << ran.out;
    EXPECT_FALSE(says(ran.out, "[-Employees")) << ran.out;
}

TEST_F(RedlineVerb, TellsBesideThePaperWhatItWasNotSureOf)
{
    const std::string gap =
        file("gap.txt", "ARTICLE 1. RECOGNITION\n\nThe Employer recognizes the Union.\n\n"
                        "ARTICLE 4. HOLIDAYS\n\nEmployees have eleven paid holidays each year.\n");
    const Ran ran = run({"redline", gap, gap});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(says(ran.err, "gap.txt, line 5: ")) << ran.err;
    EXPECT_FALSE(says(ran.out, "gap.txt, line")) << ran.out;
}

// A file without the ending is known by its bytes.
TEST_F(RedlineVerb, ReadsADocxBesideText)
{
    const std::string docx =
        packed({p("ARTICLE 1. POSTING")
                + p("Schedules are posted twenty-eight (28) days before they begin.")
                + p("ARTICLE 2. REST")
                + p("No shift begins less than ten (10) hours after the last.")});
    for (const char* const name : {"new.docx", "new"}) {
        const Ran ran = run({"redline", old_, file(name, docx)});
        EXPECT_EQ(ran.code, 0) << ran.err;
        EXPECT_TRUE(says(ran.out, "[-fourteen (14)-]{+twenty-eight (28)+} days")) << ran.out;
        EXPECT_TRUE(says(ran.out, "Provisions reworded:  1")) << ran.out;
    }
}

TEST_F(RedlineVerb, AsksWhatBecomesOfTrackedChanges)
{
    const std::string docx = file("tracked.docx",
        packed({p("Section 1. Rest.")
                + p_of(run_of("Rest is ")
                       + "<w:del w:id=\"1\"><w:r><w:delText>ten</w:delText></w:r></w:del><w:ins "
                         "w:id=\"2\">"
                       + run_of("eleven") + "</w:ins>" + run_of(" hours."))}));
    const Ran asked = run({"redline", docx, docx});
    EXPECT_EQ(asked.code, 1);
    expect_one_line(asked.err);
    EXPECT_TRUE(says(asked.err, "tracked.docx: This file has 2 tracked changes.")) << asked.err;
    const Ran accepted = run({"redline", docx, docx, "--revisions", "accept"});
    EXPECT_EQ(accepted.code, 0) << accepted.err;
    EXPECT_TRUE(says(accepted.out, "Rest is eleven hours.")) << accepted.out;
    EXPECT_TRUE(says(accepted.err, "tracked.docx: Tracked changes taken as accepted: 2."))
        << accepted.err;
    const Ran rejected = run({"redline", docx, docx, "--revisions", "reject"});
    EXPECT_TRUE(says(rejected.out, "hours.")) << rejected.out;
    EXPECT_FALSE(says(rejected.out, "eleven")) << rejected.out;
    EXPECT_EQ(run({"redline", docx, docx, "--revisions", "maybe"}).code, 2);
}

TEST_F(RedlineVerb, TellsOfADocxByItsParagraphs)
{
    const std::string docx = file("gap.docx", packed({p("ARTICLE 1. RECOGNITION") + p("We agree.")
                                                      + p("ARTICLE 4. HOLIDAYS") + p("Eleven.")}));
    const Ran ran = run({"redline", docx, docx});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_TRUE(says(ran.err, "gap.docx, paragraph 3: ")) << ran.err;
}

TEST_F(RedlineVerb, RefusesWhatIsNoTextInOneSentence)
{
    const Ran missing = run({"redline", old_, scratch_.path("none.txt")});
    EXPECT_EQ(missing.code, 1);
    expect_one_line(missing.err);
    for (const char* const bytes : {"PK\x03\x04\xff\xfe", "%PDF-1.7\n", "\n \n"}) {
        const Ran ran = run({"redline", file("scan.txt", bytes), new_});
        EXPECT_EQ(ran.code, 1) << ran.out;
        expect_one_line(ran.err);
        EXPECT_TRUE(says(ran.err, "scan.txt: ")) << ran.err;
    }
    EXPECT_EQ(run({"redline", old_}).code, 2);
}

}  // namespace
}  // namespace jointly
