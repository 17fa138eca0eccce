// How the command line is called, and what it answers to what it does not understand.
#include "app/script/script.h"
#include "tests/app/cli/console.h"

namespace jointly {
namespace {

TEST(Usage, WrongWordsEndInTwoWithOneLine)
{
    const std::vector<std::vector<std::string>> wrong{{"dance"}, {"show"}, {"new"},
        {"show", "a.ibb", "--colour"}, {"show", "a.ibb", "--issue", "many"},
        {"show", "a.ibb", "--at", "-1"}, {"show", "a.ibb", "--issue", "-1"},
        {"screenshot", "a.ibb", "--sheet", "0", "-o", "a.png"}, {"show", "a.ibb", "b.ibb"},
        {"draft", "a.ibb", "--format", "rtf"}, {"draft", "a.ibb", "--all", "--ta", "TA-1"},
        {"draft", "a.ibb", "--issue", "1", "--ta", "TA-1"}, {"screenshot", "a.ibb"},
        {"screenshot", "a.ibb", "--theme", "pink", "-o", "a.png"},
        {"screenshot", "a.ibb", "--size", "big", "-o", "a.png"},
        {"screenshot", "a.ibb", "--size", "100x100", "-o", "a.png"},
        {"screenshot", "a.ibb", "--size", "1x2x3", "-o", "a.png"},
        {"screenshot", "a.ibb", "--page", "kitchen", "-o", "a.png"}, {"help", "dancing"},
        {"show", "a.ibb", "verify", "a.ibb"}, {"new", "a.ibb", "--seed"}, {"--colour"},
        {"two\nlines", "x"}};
    for (const auto& words : wrong) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 2) << testing::PrintToString(words);
        EXPECT_EQ(ran.out, "");
        expect_one_line(ran.err);
    }
}

TEST(Usage, SaysWhichWordItDoesNotKnow)
{
    EXPECT_NE(run({"show", "a.ibb", "--colour"}).err.find("--colour"), std::string::npos);
    EXPECT_NE(run({"dance"}).err.find("dance"), std::string::npos);
    EXPECT_TRUE(run({"dance"}).err.ends_with("See: jointly --help\n"));
}

TEST(Usage, HelpAndVersionAreAnswers)
{
    for (const std::vector<std::string>& words :
        {std::vector<std::string>{"--help"}, {"-h"}, {"help"}, {}}) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 0);
        EXPECT_EQ(ran.err, "");
        for (const char* const verb :
            {"new", "do", "show", "consensus", "draft", "since", "verify", "screenshot", "help"}) {
            EXPECT_NE(ran.out.find(std::string("  ") + verb + " "), std::string::npos) << verb;
            EXPECT_FALSE(wall_words({verb}));
        }
    }
    EXPECT_EQ(run({"--version"}).out, std::string("jointly ") + JOINTLY_VERSION + "\n");
}

TEST(Usage, HelpOfAVerbIsTheSameEitherWay)
{
    for (const char* const verb :
        {"new", "do", "show", "consensus", "draft", "verify", "screenshot"}) {
        const Ran ran = run({verb, "--help"});
        EXPECT_EQ(ran.code, 0);
        EXPECT_NE(ran.out.find("FILE"), std::string::npos) << verb;
        EXPECT_EQ(run({"help", verb}).out, ran.out) << verb;
    }
}

TEST(Usage, ListsWhatDoesNotGoTogetherByName)
{
    const std::string help = run({"help", "draft"}).out;
    EXPECT_NE(help.find("Excludes: --all --issue"), std::string::npos) << help;
    EXPECT_NE(help.find("Excludes: --all --ta"), std::string::npos) << help;
    EXPECT_NE(help.find("Excludes: --issue --ta"), std::string::npos) << help;
}

TEST(Usage, HelpCommandsListsEveryWordOfScripts)
{
    const Ran ran = run({"help", "commands"});
    EXPECT_EQ(ran.code, 0);
    ASSERT_FALSE(script_help().empty());
    for (const VerbHelp& verb : script_help()) {
        EXPECT_NE(ran.out.find(std::string(verb.usage) + "\n    " + std::string(verb.says)
                               + "\n    " + std::string(verb.example) + "\n"),
            std::string::npos)
            << verb.usage;
    }
}

TEST(Usage, TellsAVerbFromASession)
{
    EXPECT_FALSE(wall_words({"--anything"}));
    EXPECT_FALSE(wall_words({"round.ibb", "second.ibb"}));
    EXPECT_FALSE(wall_words({"--practice", "round.ibb", "second.ibb"}));
    EXPECT_EQ(wall_words({}), WallWords{});
    EXPECT_EQ(wall_words({"--practice"}), (WallWords{true, ""}));
    EXPECT_EQ(wall_words({"--practice", "round.ibb"}), (WallWords{true, "round.ibb"}));
    EXPECT_EQ(wall_words({"round.ibb"}), (WallWords{false, "round.ibb"}));
    EXPECT_EQ(wall_words({"./do"}), (WallWords{false, "./do"}));
    EXPECT_TRUE(wall_words({""}));
}

TEST(Usage, TakesTheWordsOfTheWallInAnyOrder)
{
    const WallWords all{false, "day.ibb", "/stick", 7, {"wall.html", "wall.txt"}};
    EXPECT_EQ(wall_words({"day.ibb", "--copy", "/stick", "--at", "7", "--mirror", "wall.html",
                  "--mirror", "wall.txt"}),
        all);
    EXPECT_EQ(wall_words({"day.ibb", "--mirror", "wall.html", "--at", "7", "--copy", "/stick",
                  "--mirror", "wall.txt"}),
        all);
    EXPECT_EQ(wall_words({"--practice", "--mirror", "wall.html"}),
        (WallWords{true, "", "", {}, {"wall.html"}}));
    const std::vector<std::vector<std::string>> wrong{{"day.ibb", "--mirror"},
        {"day.ibb", "--copy"}, {"--mirror", "wall.html"}, {"day.ibb", "--mirro", "wall.html"},
        {"day.ibb", "--copy", "a", "--copy", "b"}, {"--practice", "--copy", "stick"},
        {"show", "--mirror", "wall.html"}, {"since", "--at", "7"},
        {"day.ibb", "--mirror", "wall.html", "more"}, {"day.ibb", "--at"},
        {"day.ibb", "--at", "soon"}, {"day.ibb", "--at", "7", "--at", "8"}};
    for (const auto& words : wrong) {
        EXPECT_FALSE(wall_words(words)) << testing::PrintToString(words);
        expect_one_line(run(words).err);
    }
}

}  // namespace
}  // namespace jointly
