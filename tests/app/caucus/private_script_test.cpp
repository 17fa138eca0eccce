#include "app/caucus/private_script.h"
#include "tests/app/caucus/caucus_console.h"

namespace jointly {
namespace {

class PrivateScript : public CaucusAtWork {
protected:
    PrivateScript() { begin(); }
};

// Every verb by its own example, in a room that has what they name.
TEST_F(PrivateScript, TakesEveryExampleOfItsHelp)
{
    ASSERT_EQ(
        run({"do", file_},
            "issue \"Who pays?\" --title Cost\nturn 1\ncriterion \"Costs nothing\"\n"
            "option \"A\"\noption \"B\"\noption \"C\"\noption \"D\"\noption \"E\"\noption \"F\"\n"
            "option \"G\"\noption \"H\"\noption \"I\"\noption \"J\"\noption \"K\"\noption \"L\"\n"
            "option \"M\"\noption \"N\"\noption \"O\"\noption \"P\"\noption \"Q\"\ncriterion "
            "\"Fair\"\n")
            .code,
        0);
    // p1 to p5 are there before those that name them; 21 is a criterion.
    ASSERT_EQ(
        enter("option One\noption Two\noption Three\npoll \"Nine?\"\ntask \"Ask\"\n").code, 0);
    std::size_t tried = 0;
    for (const VerbHelp& verb : private_script_help()) {
        if (verb.example == "issue 2") {
            continue;  // what it names is on the first
        }
        const Ran ran = enter("issue 1\n" + std::string(verb.example) + "\n");
        EXPECT_EQ(ran.code, 0) << verb.example << ": " << ran.err;
        ++tried;
    }
    EXPECT_EQ(tried + 1, private_script_help().size());
    EXPECT_EQ(enter("issue 2\ninterest \"On the second\"\n").code, 0);
}

TEST_F(PrivateScript, RefusesInASentenceWhatItCannotTake)
{
    const std::vector<std::pair<std::string, std::string>> refusals{
        {"sing", "Line 1: \"sing\" is no command of a caucus. See them all with: jointly-caucus "
                 "help commands\n"},
        {"note 77 x", "Line 1: There is no #77 on issue 1.\n"},
        {"note TA-3 x",
            "Line 1: There is no tentative agreement TA-3 yet. Look at the numbers with: show\n"},
        {"need visitors x", "Line 1: visitors is not at the table. Let the party join first.\n"},
        {"weigh p9 high", "Line 1: There is no p9 here. The list shows what there is.\n"},
        {"weigh 1 enormous", "Line 1: \"enormous\" is not one of: none, low, middle, high.\n"},
        {"mark 2 1", "Line 1: Something is missing. Write it like: mark p3 21 partly\n"},
        {"answer Nurses support",
            "Line 1: No poll was opened. Open one first: poll \"Nine weeks?\"\n"},
        {"task x --due soon", "Line 1: \"soon\" is not a date. Write it like 2026-07-01.\n"},
        {"interest a b", "Line 1: There is a word too many; put \" around a text with blanks. "
                         "Write it like: interest \"Go home unhurt\"\n"},
        {"interest \"\"", "Line 1: There are no words in it. Type them behind.\n"},
        {"issue 7", "Line 1: There is no issue 7.\n"},
        {"undo", "Line 1: There is nothing to take back. What left in a release is out.\n"},
        {"strike p1", "Line 1: There is no p1 here. The list shows what there is.\n"},
    };
    for (const auto& [line, sentence] : refusals) {
        const Ran ran = enter(line + "\n");
        EXPECT_EQ(ran.code, 1) << line;
        EXPECT_EQ(ran.err, sentence);
    }
    EXPECT_EQ(shown(),
        "The whole round\n===============\nPRIVATE - Union\n\nNothing is entered yet. Type ;task, "
        ";minute, ;summary or ;sit.\n");
}

TEST_F(PrivateScript, GoesOnAfterARefusalOnlyWhereItIsAsked)
{
    EXPECT_EQ(enter("sing\nnote issue First\n").code, 1);
    EXPECT_EQ(shown().find("First"), std::string::npos);
    EXPECT_EQ(
        caucus({"do", file_, "--vault", vault_, "--keep-going"}, "sing\nnote issue First\n").code,
        1);
    EXPECT_NE(shown().find("First"), std::string::npos);
}

}  // namespace
}  // namespace jointly
