// The verbs that only read.
#include "core/journal/load.h"
#include "core/json/gate.h"
#include "tests/app/cli/console.h"

namespace jointly {
namespace {

constexpr std::string_view to_initials = R"(provision 9.6 Staffing "As it stands."
language 9.6 "As the parties agree." --effective 2026-07-01 --payer Employer
test language
party union support 6
party management support 6
close
ta
initial TA-1 union "Ana Ruiz"
)";

class Reading : public CliTest {
protected:
    Reading() : CliTest(std::string(opening) + std::string(to_initials)) {}

    // The file with a letter of its middle changed.
    void damage()
    {
        std::string text = bytes();
        text[text.find("Joint hazard")] = 'j';
        put(file_, text);
    }
};

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

void expect_json(const std::string& out)
{
    ASSERT_FALSE(out.empty());
    EXPECT_EQ(out.find('\n'), out.size() - 1);
    const Refusable json = check_json_line(std::string_view(out).substr(0, out.size() - 1));
    EXPECT_TRUE(json.ok()) << (json.ok() ? "" : json.problem().text);
}

TEST_F(Reading, ShowPrintsWhatTheWallShows)
{
    const Ran ran = run({"show", file_});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    for (const char* const part :
        {"(U) Union", "Meeting of March 2, 2026", "Go home unhurt", "Joint hazard walk"}) {
        EXPECT_TRUE(holds(ran.out, part)) << part;
    }
    EXPECT_EQ(run({"show", file_, "--issue", "1"}).code, 0);
}

TEST_F(Reading, ShowGoesBackInTime)
{
    const Ran then = run({"show", file_, "--at", "5"});
    EXPECT_EQ(then.code, 0);
    EXPECT_TRUE(holds(then.out, "Go home unhurt"));
    EXPECT_FALSE(holds(then.out, "Joint hazard walk"));
    EXPECT_TRUE(holds(run({"show", file_, "--at", "0"}).out, "No issue has been raised yet."));
    const std::string last = run({"show", file_, "--at", "15"}).out;
    EXPECT_TRUE(last.starts_with("As it stood after entry 15, Monday, March 2, 2026, 09:00 -08:00. "
                                 "Now is entry 15.\n"))
        << last;
    EXPECT_TRUE(last.ends_with("\n\n" + run({"show", file_}).out));
    const Ran beyond = run({"show", file_, "--at", "16"});
    EXPECT_EQ(beyond.code, 1);
    EXPECT_EQ(beyond.err, "The session has 15 entries; choose one of them.\n");
}

TEST_F(Reading, ScreenshotGoesBackInTime)
{
    std::vector<WallModel> drawn;
    const auto shot = [&](const std::string& at) {
        return run({"screenshot", file_, "--page", "options", "--at", at, "-o", "a.png"}, {},
            [&](const PictureOrder& order) -> Refusable {
                drawn.push_back(order.model);
                return Done{};
            });
    };
    EXPECT_EQ(shot("5").code, 0);
    EXPECT_EQ(shot("6").code, 0);
    ASSERT_EQ(drawn.size(), 2U);
    EXPECT_TRUE(drawn[0].blocks.empty());
    EXPECT_FALSE(drawn[1].blocks.empty());
    ASSERT_TRUE(drawn[1].banner);
    EXPECT_TRUE(holds(drawn[1].banner->moment, "As it stood after entry 6, "));
    EXPECT_EQ(shot("16").err, "The session has 15 entries; choose one of them.\n");
}

TEST_F(Reading, SinceSaysWhatChanged)
{
    EXPECT_TRUE(holds(run({"since", file_}).out, "This is our first meeting"));
    const std::string since = run({"since", file_, "--from", "5"}).out;
    EXPECT_TRUE(holds(since, "Since entry 5"));
    EXPECT_TRUE(holds(since, "Joint hazard walk each month"));
    EXPECT_FALSE(holds(since, "Go home unhurt"));
    EXPECT_TRUE(holds(since, "TA-1"));
    const Ran beyond = run({"since", file_, "--from", "16"});
    EXPECT_EQ(beyond.code, 1);
    EXPECT_EQ(beyond.err, "The session has 15 entries; choose one of them.\n");
}

TEST_F(Reading, NamesAnIssueThatIsNotThere)
{
    for (const std::vector<std::string>& words :
        {std::vector<std::string>{"show", file_, "--issue", "7"}, {"draft", file_, "--issue", "7"},
            {"screenshot", file_, "--issue", "7", "-o", scratch_.path("a.png")}}) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(ran.err, "There is no issue 7.\n");
        EXPECT_EQ(ran.out, "");
    }
}

TEST_F(Reading, JsonPassesOurOwnGate)
{
    const Ran shown = run({"show", file_, "--json"});
    expect_json(shown.out);
    EXPECT_TRUE(holds(shown.out,
        R"("options":[{"number":2,"text":"Joint hazard walk each month","withdrawn":false,"heading":"","serves":[1],"parts":[]}])"));
    EXPECT_TRUE(holds(shown.out, R"("tas":[{"ta":1,"state":)"));
    const Ran consensus = run({"consensus", file_, "--json"});
    expect_json(consensus.out);
    EXPECT_TRUE(holds(consensus.out, R"("issue":1,"name":"Nights")"));
    EXPECT_EQ(run({"do", file_}, "meeting close\n").code, 0);
    expect_json(run({"show", file_, "--json", "--at", "0"}).out);
    expect_json(run({"show", file_, "--json", "--issue", "1"}).out);
}

TEST_F(Reading, JsonSaysUnderWhichHeadingAnItemStands)
{
    EXPECT_EQ(run({"do", file_}, "group 2 --under Nights\n").code, 0);
    EXPECT_TRUE(holds(run({"show", file_, "--json"}).out,
        R"("withdrawn":false,"heading":"Nights","serves":[1])"));
}

TEST_F(Reading, JsonHoldsWordsOfEveryKind)
{
    EXPECT_EQ(run({"do", file_}, "option \"\\\"quoted\\\" \\\\ \u20ac \u2028 {[,\"\n").code, 0);
    expect_json(run({"show", file_, "--json"}).out);
}

TEST_F(Reading, ConsensusSaysWhereEachIssueIsAndWhatIsNext)
{
    const Ran ran = run({"consensus", file_});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(holds(ran.out, "Issue 1: Nights"));
    EXPECT_TRUE(holds(ran.out, "Concept: not tested yet"));
    EXPECT_TRUE(holds(ran.out, "TA-1: Initialled by one party"));
    EXPECT_TRUE(holds(ran.out, "Next: TA-1 waits for the initials of Management."));
}

TEST_F(Reading, DraftWritesSheetsAsTextAndMarkdown)
{
    const Ran all = run({"draft", file_, "--all"});
    EXPECT_EQ(all.code, 0);
    EXPECT_TRUE(holds(all.out, "TA-1"));
    EXPECT_EQ(run({"draft", file_}).out, all.out);
    EXPECT_EQ(run({"draft", file_, "--ta", "TA-1"}).code, 0);
    EXPECT_EQ(run({"draft", file_, "--ta", "1"}).out, run({"draft", file_, "--ta", "TA-1"}).out);
    EXPECT_EQ(run({"draft", file_, "--issue", "1"}).code, 0);
    EXPECT_NE(run({"draft", file_, "--format", "markdown"}).out, all.out);
    const Ran none = run({"draft", file_, "--ta", "TA-2"});
    EXPECT_EQ(none.code, 1);
    EXPECT_EQ(none.err, "There is no tentative agreement TA-2. Write it like TA-1.\n");
}

TEST_F(Reading, DraftWritesANewFileAndNeverOverOne)
{
    const std::string out = scratch_.path("ta.txt");
    EXPECT_EQ(run({"draft", file_, "-o", out}).out, "Wrote " + out + ".\n");
    EXPECT_EQ(bytes_of(out), run({"draft", file_}).out);
    put(out, "initialled");
    const Ran again = run({"draft", file_, "-o", out});
    EXPECT_EQ(again.code, 1);
    expect_one_line(again.err);
    EXPECT_EQ(bytes_of(out), "initialled");
}

TEST_F(Reading, PapersAreWrittenAsPdfToAFileButNotToATerminal)
{
    for (const char* const verb : {"draft", "minutes", "ledger"}) {
        const std::string out = scratch_.path(std::string(verb) + ".pdf");
        const Ran ran = run({verb, file_, "--format", "pdf", "-o", out});
        EXPECT_EQ(ran.out, "Wrote " + out + ".\n");
        const std::string pdf = bytes_of(out);
        EXPECT_TRUE(pdf.starts_with("%PDF-"));
        EXPECT_TRUE(holds(pdf, "/CreationDate (20260302")) << "not the day of the last entry";
        EXPECT_EQ(run({verb, file_, "--format", "pdf"}).out, pdf);
    }
    std::istringstream in;
    std::ostringstream shown;
    std::ostringstream err;
    Console terminal{in, shown, err, {}, true};
    EXPECT_EQ(run_cli({"ledger", file_, "--format", "pdf"}, terminal), 1);
    EXPECT_EQ(shown.str(), "");
    expect_one_line(err.str());
    EXPECT_EQ(run_cli({"ledger", file_}, terminal), 0);
    EXPECT_NE(shown.str(), "");
}

TEST_F(Reading, APdfIsRefusedWhereTheProgramThatWritesItIsMissing)
{
    std::istringstream in;
    std::ostringstream shown;
    std::ostringstream err;
    Console alone{in, shown, err, {}};
    EXPECT_EQ(run_cli({"ledger", file_, "--format", "pdf"}, alone), 1);
    EXPECT_EQ(shown.str(), "");
    expect_one_line(err.str());
    EXPECT_TRUE(holds(err.str(), "jointly-pdf")) << err.str();
}

TEST(Words, AskForAPdfByTheirFormat)
{
    EXPECT_TRUE(asks_for_pdf({"ledger", "day.ibb", "--format", "pdf"}));
    EXPECT_TRUE(asks_for_pdf({"--language", "es", "ledger", "--format=pdf", "day.ibb"}));
    EXPECT_FALSE(asks_for_pdf({"ledger", "pdf", "--format", "html"}));
    EXPECT_FALSE(asks_for_pdf({"ledger", "day.ibb", "--format"}));
}

TEST(Draft, SaysWhereThereIsNoLanguage)
{
    const Scratch scratch;
    const std::string file = scratch.path("a.ibb");
    EXPECT_EQ(run({"new", file}).code, 0);
    EXPECT_EQ(run({"draft", file}).err,
        "There is no language in this session yet, so there is nothing to draft.\n");
    EXPECT_EQ(run({"do", file}, "issue \"What might we do?\"\n").code, 0);
    EXPECT_EQ(run({"draft", file, "--issue", "1"}).err,
        "Issue 1 has no language yet. Propose it first.\n");
    EXPECT_EQ(run({"consensus", file}).code, 0);
    EXPECT_EQ(run({"verify", file}).code, 0);
}

TEST_F(Reading, VerifySaysThatEveryByteIsWhole)
{
    const Ran ran = run({"verify", file_});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    EXPECT_TRUE(holds(ran.out, "Entries   15\n"));
    EXPECT_TRUE(holds(ran.out, "Head      " + load_file(file_).value().head + "\n"));
    EXPECT_TRUE(ran.out.ends_with("Whole: every byte is as it was written.\n"));
}

TEST_F(Reading, VerifyRefusesWhatIsNotWhole)
{
    const std::string whole = bytes();
    put(file_, whole.substr(0, whole.size() - 20));
    const Ran torn = run({"verify", file_});
    EXPECT_EQ(torn.code, 1);
    EXPECT_TRUE(torn.err.starts_with("The last line was not finished"));
    expect_one_line(torn.err);
    EXPECT_FALSE(holds(torn.out, "Whole"));

    put(file_, whole);
    damage();
    const Ran changed = run({"verify", file_});
    EXPECT_EQ(changed.code, 1);
    EXPECT_TRUE(changed.err.starts_with("Line 7 was changed in its words."));
    expect_one_line(changed.err);

    put(file_, "");
    EXPECT_EQ(run({"verify", file_}).err,
        "This file is empty. Make a new session, or use another copy.\n");
    EXPECT_EQ(run({"verify", scratch_.path("none.ibb")}).code, 1);
    expect_one_line(run({"verify", scratch_.folder()}).err);
}

TEST_F(Reading, ADamagedFileIsShownUpToTheDamage)
{
    damage();
    const std::string before = bytes();
    for (const char* const verb : {"show", "consensus"}) {
        const Ran ran = run({verb, file_});
        EXPECT_EQ(ran.code, 0) << verb;
        EXPECT_FALSE(ran.out.empty());
        expect_one_line(ran.err);
    }
    EXPECT_TRUE(holds(run({"show", file_}).out, "Go home unhurt"));
    EXPECT_EQ(run({"draft", file_}).code, 1);
    EXPECT_EQ(bytes(), before);
}

TEST_F(Reading, LeavesNoTrace)
{
    put(file_, "{\"s\":16", true);
    const std::string before = bytes();
    for (const char* const verb : {"show", "consensus", "draft", "verify"}) {
        (void)run({verb, file_});
    }
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(scratch_.folder()), {}), 1);
}

TEST_F(Reading, ScreenshotOrdersThePictureThatWasAskedFor)
{
    std::vector<PictureOrder> orders;
    const DrawPicture draw = [&](const PictureOrder& order) -> Refusable {
        orders.push_back(order);
        return Done{};
    };
    const std::string out = scratch_.path("a.png");
    const Ran ran = run({"screenshot", file_, "--page", "options", "--issue", "1", "--size",
                            "1280x720", "--theme", "dark", "--sheet", "2", "-o", out},
        {}, draw);
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out, "Wrote " + out + ".\n");
    ASSERT_EQ(run({"screenshot", file_, "-o", out}, {}, draw).code, 0);
    ASSERT_EQ(run({"screenshot", file_, "--theme", "monochrome", "-o", out}, {}, draw).code, 0);
    ASSERT_EQ(orders.size(), 3U);
    EXPECT_EQ(orders[2].theme, PictureTheme::monochrome);
    EXPECT_EQ(orders[0].width, 1280);
    EXPECT_EQ(orders[0].height, 720);
    EXPECT_EQ(orders[0].theme, PictureTheme::dark);
    EXPECT_EQ(orders[0].sheet, 2);
    EXPECT_EQ(orders[0].out, out);
    const Session session = load_file(file_).value().session;
    EXPECT_TRUE(
        text_of(orders[0].model) == text_of(wall_model(session, View{Page::options, {1}, {}})));
    EXPECT_EQ(orders[1].width, 1920);
    EXPECT_EQ(orders[1].theme, PictureTheme::light);
    EXPECT_TRUE(
        text_of(orders[1].model) == text_of(wall_model(session, View{Page::issue, {1}, {}})));
}

TEST_F(Reading, ScreenshotSaysWhyThereIsNoPicture)
{
    const Ran ran = run({"screenshot", file_, "-o", "a.png"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err, "No picture here.\n");
    EXPECT_EQ(ran.out, "");
}

}  // namespace
}  // namespace jointly
