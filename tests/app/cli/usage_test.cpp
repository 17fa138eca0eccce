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
        {"draft", "a.ibb", "--format", "pdf"}, {"draft", "a.ibb", "--all", "--ta", "TA-1"},
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
            EXPECT_FALSE(opens_wall({verb}));
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
    EXPECT_FALSE(opens_wall({"--anything"}));
    EXPECT_FALSE(opens_wall({"round.ibb", "second.ibb"}));
    EXPECT_FALSE(opens_wall({"--practice", "round.ibb", "second.ibb"}));
    EXPECT_TRUE(opens_wall({}));
    EXPECT_TRUE(opens_wall({"--practice"}));
    EXPECT_TRUE(opens_wall({"--practice", "round.ibb"}));
    EXPECT_TRUE(opens_wall({"round.ibb"}));
    EXPECT_TRUE(opens_wall({"./do"}));
    EXPECT_TRUE(opens_wall({""}));
    EXPECT_TRUE(opens_wall({"round.ibb", "--at", "7"}));
    EXPECT_FALSE(opens_wall({"round.ibb", "--at"}));
    EXPECT_FALSE(opens_wall({"round.ibb", "--at", "soon"}));
    EXPECT_FALSE(opens_wall({"round.ibb", "--at", "7", "--at", "8"}));
}

TEST(Usage, TakesTheWordsOfTheWallInAnyOrder)
{
    EXPECT_EQ(wall_words({"round.ibb"}), (WallWords{"round.ibb", "", std::nullopt}));
    const WallWords both{"round.ibb", "/stick", 7};
    EXPECT_EQ(wall_words({"round.ibb", "--copy", "/stick", "--at", "7"}), both);
    EXPECT_EQ(wall_words({"round.ibb", "--at", "7", "--copy", "/stick"}), both);
    EXPECT_EQ(wall_words({"since", "--at", "7"}), std::nullopt);
}

}  // namespace
}  // namespace jointly
