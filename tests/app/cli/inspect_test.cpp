// What can be read in a file before it leaves the building.
#include "core/documents/zip_parts.h"
#include "core/exchange/release.h"
#include "core/exchange/signature_file.h"
#include "core/json/gate.h"
#include "tests/app/cli/console.h"

namespace jointly {
namespace {

bool holds(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

class Inspecting : public CliTest {
protected:
    std::string file(const std::string& name, const std::string& content)
    {
        std::string path = scratch_.path(name);
        put(path, content);
        return path;
    }

    // A counter-proposal as counsel might send it.
    std::string counter()
    {
        const std::string xmlns = " xmlns:w=\"w\"";
        return zipped(
            std::vector<ZipPart>{
                {"word/document.xml", "<w:document" + xmlns
                                          + "><w:body><w:p><w:del w:author=\"Lee\"><w:r><w:delText>"
                                            "fourteen</w:delText></w:r></w:del></w:p></w:body>"
                                            "</w:document>"},
                {"word/comments.xml",
                    "<w:comments" + xmlns
                        + "><w:comment w:author=\"Lee\"><w:p><w:r><w:t>Our floor is 3."
                          "</w:t></w:r></w:p></w:comment></w:comments>"}})
            .value();
    }
};

TEST_F(Inspecting, ASessionTellsWhatTheRoomNoLongerSees)
{
    const Ran done = run({"do", file_},
        "reword 2 \"Joint hazard walk each week\"\noption \"A float pool\"\nundo\n"
        "option \"A buddy\"\nwithdraw 4\npark-item \"Lockers\"\n");
    ASSERT_EQ(done.code, 0) << done.err;
    const Ran ran = run({"inspect", file_});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    EXPECT_TRUE(ran.out.starts_with(
        file_ + "\nA session of Jointly.\nWhoever has this file reads all of it. Size: "))
        << ran.out;
    for (const std::string_view part : {"  Parties: 2\n    Union\n    Management\n",
             "  Entries with their times: 13\n    First: March 2, 2026, 09:00\n",
             "  Who kept the record (by entries): 1\n    nobody named: 13\n",
             "  How something read before: 1\n    1#2: Joint hazard walk each month\n",
             "  Acts that were taken back: 1\n    Entry 9: Option #3: A float pool\n",
             "  What was withdrawn or taken out: 1\n    1#4: A buddy\n",
             "  What was parked (cleared since or not): 1\n    PK-1: Lockers\n",
             "Looked for, and not there: People by name, "}) {
        EXPECT_TRUE(holds(ran.out, part)) << part << "\n" << ran.out;
    }
}

TEST_F(Inspecting, AnOpenTestTellsThatItHoldsAnswersAndNotWhich)
{
    const Ran done = run({"do", file_},
        "rule every-member --scale thumbs-discuss\nstraw 2\nstep consensus\ntest 3\n"
        "party union support 5 --except cannot-support 1 --reason \"No cover\" --unserved 1 "
        "--would-help \"A pilot\"\n");
    ASSERT_EQ(done.code, 0) << done.err;
    const Ran ran = run({"inspect", file_, "--all"});
    EXPECT_TRUE(holds(ran.out, "  Answers of a test that is still open: 1\n")) << ran.out;
    EXPECT_FALSE(holds(ran.out, "No cover"));
    EXPECT_FALSE(holds(ran.out, "cannot support"));
}

TEST_F(Inspecting, ARedactionTellsWhetherTheWordsHaveLeftTheFile)
{
    const std::string before = bytes();
    ASSERT_EQ(
        run({"redact", file_, "6", "--by", "union", "Ana Ruiz", "--by", "management", "Ben Okafor"})
            .code,
        0);
    const Ran ran = run({"inspect", file_});
    EXPECT_TRUE(holds(ran.out, "  Entries redacted by consent: 1\n    Entry 6: its words have left "
                               "this file\n"))
        << ran.out;
    EXPECT_TRUE(holds(ran.out, "Entry 8: Ana Ruiz (Union)\n    Entry 8: Ben Okafor (Management)\n"))
        << ran.out;
    EXPECT_FALSE(holds(ran.out, "hazard"));
    // As a power cut leaves it: the entry is there, the words too.
    const std::string after = bytes();
    const std::size_t last = after.rfind('\n', after.size() - 2) + 1;
    put(file_, before + after.substr(last));
    EXPECT_TRUE(holds(run({"inspect", file_}).out, "Entry 6: its words still stand in this file"))
        << run({"inspect", file_}).out << run({"inspect", file_}).err;
}

TEST_F(Inspecting, WhatIsKeptInASessionIsLookedIntoToo)
{
    const std::string photo = std::string("\xFF\xD8\xFF\xE1\x00\x10"
                                          "Exif\x00\x00 GPS",
        16);
    for (const std::string& kept :
        {file("counter.docx", counter()), file("chart.jpg", photo), file("none.docx", "PK")}) {
        ASSERT_EQ(run({"attach", file_, kept}).code, 0) << kept;
    }
    ASSERT_EQ(run({"do", file_}, "undo\n").code, 0);
    const Ran ran = run({"inspect", file_});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(holds(ran.out, "  Documents kept in it: 3\n    AT-1 counter.docx, ")) << ran.out;
    EXPECT_TRUE(holds(ran.out, "AT-2 chart.jpg, 16 bytes, with notes of the camera (Exif)\n"))
        << ran.out;
    EXPECT_TRUE(holds(ran.out, "AT-3 none.docx, 2 bytes, taken back\n")) << ran.out;
    EXPECT_TRUE(holds(ran.out, "\n  AT-1 counter.docx\n  A document of a word processor (DOCX).\n"))
        << ran.out;
    EXPECT_TRUE(holds(ran.out, "    Tracked changes: 1\n      by Lee: 1\n")) << ran.out;
    EXPECT_TRUE(holds(ran.out, "    Comments: 1\n      Lee: Our floor is 3.\n")) << ran.out;
    EXPECT_TRUE(holds(ran.out, "\n  AT-3 none.docx\n  This file is damaged, ")) << ran.out;
}

TEST_F(Inspecting, PapersOfEveryKindAreToldAsWhatTheyAre)
{
    EXPECT_TRUE(holds(run({"inspect", file("counter.docx", counter())}).out,
        "  Struck words that are still there: 1\n    Lee: fourteen\n"));
    EXPECT_TRUE(
        holds(run({"inspect", file("page.html", "<html><!-- ask the board --></html>")}).out,
            "A page for a browser (HTML).\nWhoever has this file reads all of it. Size: 35 bytes.\n"
            "  Lines: 1\n  Comments: 1\n    ask the board\n"));
    EXPECT_TRUE(holds(run({"inspect", file("a.md", "words\n")}).out, "A text in Markdown."));
    EXPECT_TRUE(holds(run({"inspect", file("a.csv", "a,=1\n")}).out,
        "  Cells that begin as a formula: 1\n    =1\n"));
    EXPECT_TRUE(holds(run({"inspect", file("a.txt", "words\n")}).out, "A plain text."));
    EXPECT_TRUE(holds(run({"inspect", file("a.pdf", "%PDF-1.7 << /Author (Lee) >>")}).out,
        "  Properties that stand plainly: 1\n    Author: Lee\n"));
    const Ran other = run({"inspect", file("a.bin", "\xFF\xFE\x01")});
    EXPECT_EQ(other.code, 0);
    EXPECT_TRUE(holds(other.out, "A kind of file that Jointly does not know. It did not look into "
                                 "it.\nWhoever has"))
        << other.out;
}

TEST_F(Inspecting, FilesOfACaucusAreKnownByTheirFirstLine)
{
    const Ran vault =
        run({"inspect", file("u.vault", "{\"fmt\":\"jointly-vault\",\"v\":1}\n{}\n")});
    EXPECT_EQ(vault.code, 0);
    EXPECT_TRUE(holds(vault.out, "A vault: a party's private notes, sealed.")) << vault.out;
    EXPECT_TRUE(holds(vault.out, "Only whoever has its passphrase")) << vault.out;
    EXPECT_TRUE(holds(vault.out, "  Lines: 2\n"));
    EXPECT_FALSE(holds(vault.out, "reads all of it"));
    const std::string session(32, 'a');
    const std::string release =
        release_text({session, {1}, {{{1}, ReleasedKind::option, "Nine weeks, paid"}}});
    const Ran brought = run({"inspect", file("a.release", release)});
    EXPECT_TRUE(holds(brought.out, "A release: what a caucus brings to the table."));
    EXPECT_TRUE(holds(brought.out, "Whoever has this file reads all of it."));
    EXPECT_TRUE(holds(brought.out, "Nine weeks, paid"));
    const std::string hash(64, 'b');
    const std::string signature = signature_text(
        {{1}, 2, {1}, 57, session, "Ana Ruiz", "Chief", hash, hash, hash, hash + hash});
    const Ran initials = run({"inspect", file("a.signature", signature)});
    EXPECT_TRUE(holds(initials.out, "TA-1, revision 2"));
    EXPECT_TRUE(holds(initials.out, "Ana Ruiz, Chief"));
    EXPECT_EQ(run({"inspect", file("b.release", release.substr(1))}).code, 0);
    EXPECT_EQ(run({"inspect", file("c.release", release.substr(0, release.size() - 2))}).code, 1);
    EXPECT_EQ(run({"inspect", file("c.signature", signature + "\n")}).code, 1);
    EXPECT_TRUE(holds(run({"inspect", file("note.txt", "about \"fmt\":\"jointly-vault\"")}).out,
        "A plain text."));
}

TEST_F(Inspecting, TellsTheFirstOfManyWordsAndAllOnDemand)
{
    std::string page = "<html>";
    for (int number = 1; number <= 7; ++number) {
        page += "<!-- note " + std::to_string(number) + " " + std::string(300, 'x') + " -->";
    }
    const std::string path = file("page.html", page);
    const Ran first = run({"inspect", path});
    EXPECT_TRUE(holds(first.out, "note 5"));
    EXPECT_FALSE(holds(first.out, "note 6"));
    EXPECT_TRUE(holds(first.out, "    and 2 more; --all lists them\n")) << first.out;
    EXPECT_FALSE(holds(first.out, std::string(300, 'x')));
    const Ran all = run({"inspect", path, "--all"});
    EXPECT_TRUE(holds(all.out, "note 7"));
    EXPECT_FALSE(holds(all.out, "--all"));
}

TEST_F(Inspecting, JsonHasTheSameForPrograms)
{
    const Ran ran = run({"inspect", file("a.txt", "in [-14-] days\n"), file_, "--json"});
    EXPECT_EQ(ran.code, 0);
    ASSERT_TRUE(ran.out.ends_with("\n"));
    EXPECT_TRUE(check_json_line(ran.out.substr(0, ran.out.size() - 1)).ok());
    EXPECT_TRUE(ran.out.starts_with(
        "{\"files\":[{\"file\":\"" + scratch_.path("a.txt")
        + "\",\"bytes\":15,\"kind\":\"text\",\"readers\":\"anyone\",\"findings\":[{\"what\":"
          "\"lines\",\"count\":1,\"words\":[]},{\"what\":\"comments\",\"count\":0,\"words\":[]},"
          "{\"what\":\"struck\",\"count\":1,\"words\":[\"14\"]}"))
        << ran.out;
    EXPECT_TRUE(holds(ran.out, "\"kind\":\"session\"")) << ran.out;
    EXPECT_EQ(run({"inspect", scratch_.path("none"), "--json"}).out, "{\"files\":[]}\n");
}

TEST_F(Inspecting, WhatCannotBeReadIsOneSentenceAndTheOthersAreTold)
{
    const std::string none = scratch_.path("none.docx");
    const Ran ran = run({"inspect", none, file("a.txt", "words\n")});
    EXPECT_EQ(ran.code, 1);
    expect_one_line(ran.err);
    EXPECT_TRUE(ran.err.starts_with(none + ": ")) << ran.err;
    EXPECT_TRUE(holds(ran.out, "A plain text."));
    for (const std::string& damaged : {file("b.docx", "PK"), file("b.ibb", "words")}) {
        const Ran refused = run({"inspect", damaged});
        EXPECT_EQ(refused.code, 1) << damaged;
        EXPECT_EQ(refused.out, "");
        expect_one_line(refused.err);
    }
    EXPECT_EQ(run({"inspect"}).code, 2);
}

TEST_F(Inspecting, ATornSessionIsToldUpToThere)
{
    put(file_, bytes().substr(0, bytes().size() - 5));
    const Ran ran = run({"inspect", file_});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.err.starts_with(file_ + ": The last line was not finished")) << ran.err;
    EXPECT_TRUE(holds(ran.out, "Bytes behind the last whole entry: ")) << ran.out;
}

// Words of others steer no terminal.
TEST_F(Inspecting, PrintsNothingThatSteersATerminal)
{
    const std::string page = "<html><!-- \x1b[2J \xE2\x80\xAE -->";
    for (const Ran& ran : {run({"inspect", file("p.html", page)}),
             run({"inspect", file("p\x1b.html", page), "--json"})}) {
        EXPECT_FALSE(holds(ran.out, "\x1b"));
        EXPECT_FALSE(holds(ran.out, "\xE2\x80\xAE"));
    }
}

}  // namespace
}  // namespace jointly
