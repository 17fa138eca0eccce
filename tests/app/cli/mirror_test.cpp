// One page of the wall for those who cannot see it.
#include "core/wall/mirror.h"
#include "tests/app/cli/console.h"

namespace jointly {
namespace {

class MirrorVerb : public CliTest {};

TEST_F(MirrorVerb, WritesAPageAsHtmlOrTextByTheEnding)
{
    const std::string html = scratch_.path("wall.html");
    const std::string text = scratch_.path("wall.txt");
    const Ran ran = run({"mirror", file_, "--page", "interests", "-o", html});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(ran.out, "Wrote " + html + ".\n");
    EXPECT_NE(
        bytes_of(html).find("<b>#1</b> <span class=\"party blue\">Union (U)</span> Go home unhurt"),
        std::string::npos);
    EXPECT_EQ(run({"mirror", file_, "--page", "options", "--issue", "1", "-o", text}).code, 0);
    EXPECT_NE(bytes_of(text).find("- #2 Joint hazard walk each month\n    Serves #1 (U)"),
        std::string::npos);
    // Over itself, any number of times: nobody edits a mirror.
    EXPECT_EQ(run({"mirror", file_, "--page", "agenda", "-o", html}).code, 0);
    EXPECT_EQ(bytes_of(html).find("Go home unhurt"), std::string::npos);
}

TEST_F(MirrorVerb, WritesOverNothingElse)
{
    const std::string notes = scratch_.path("notes.txt");
    put(notes, "mine");
    const std::string before = bytes();
    for (const std::string& out : {notes, file_, scratch_.path("wall.png")}) {
        const Ran ran = run({"mirror", file_, "-o", out});
        EXPECT_EQ(ran.code, 1) << out;
        EXPECT_EQ(ran.out, "");
        expect_one_line(ran.err);
    }
    EXPECT_EQ(bytes_of(notes), "mine");
    EXPECT_EQ(bytes(), before);
}

TEST_F(MirrorVerb, SaysWhichPagesAndIssuesThereAre)
{
    const std::string out = scratch_.path("wall.html");
    const Ran page = run({"mirror", file_, "--page", "kitchen", "-o", out});
    EXPECT_EQ(page.code, 2);
    EXPECT_NE(page.err.find("agenda, board, issue, story"), std::string::npos);
    const Ran issue = run({"mirror", file_, "--issue", "9", "-o", out});
    EXPECT_EQ(issue.code, 1);
    EXPECT_EQ(issue.err, "There is no issue 9.\n");
    EXPECT_EQ(run({"mirror", file_}).code, 2);
    EXPECT_EQ(run({"mirror", scratch_.path("none.ibb"), "-o", out}).code, 1);
    EXPECT_FALSE(std::filesystem::exists(out));
}

}  // namespace
}  // namespace jointly
