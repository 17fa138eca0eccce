// Which language the command line speaks, and that the record is the same in each.
#include "app/cli/language.h"
#include "core/base/say.h"
#include "tests/app/cli/console.h"
#include "tests/support/speaking.h"

#include <cstdlib>

namespace jointly {
namespace {

class Language : public testing::Test {
protected:
    Language()
    {
        for (const char* const name : {"JOINTLY_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            unsetenv(name);
        }
    }
    ~Language() override { EXPECT_TRUE(speak("en", {}).ok()); }
};

TEST_F(Language, IsEnglishUnlessSomethingElseIsAskedFor)
{
    std::vector<std::string> words{"show", "a.ibb"};
    EXPECT_TRUE(speak_as_asked(words).ok());
    EXPECT_EQ(words, (std::vector<std::string>{"show", "a.ibb"}));
    EXPECT_EQ(language_spoken(), "en");
}

TEST_F(Language, IsTakenOutOfTheWordsWhereverItStands)
{
    for (const std::vector<std::string>& given :
        {std::vector<std::string>{"--language", "en", "show", "a.ibb"},
            {"show", "--language", "en", "a.ibb"}, {"show", "a.ibb", "--language", "en"}}) {
        std::vector<std::string> words = given;
        EXPECT_TRUE(speak_as_asked(words).ok());
        EXPECT_EQ(words, (std::vector<std::string>{"show", "a.ibb"}));
    }
}

TEST_F(Language, ThatIsNotSpokenIsRefusedWhereItWasAskedForByName)
{
    std::vector<std::string> words{"--language", "tlh"};
    const Refusable by_flag = speak_as_asked(words);
    ASSERT_FALSE(by_flag.ok());
    EXPECT_EQ(by_flag.problem().text, "Jointly does not speak \"tlh\". Choose en or es.");
    words = {"show", "--language"};
    const Refusable missing = speak_as_asked(words);
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.problem().text, "Say which language after --language: en or es.");
    setenv("JOINTLY_LANGUAGE", "tlh", 1);
    words.clear();
    EXPECT_FALSE(speak_as_asked(words).ok());
    unsetenv("JOINTLY_LANGUAGE");
    setenv("LANG", "tlh_XX.UTF-8", 1);
    EXPECT_TRUE(speak_as_asked(words).ok());
    EXPECT_EQ(language_spoken(), "en");
}

// The same script in two languages makes the same file, to the byte.
TEST_F(Language, StandsInNoRecord)
{
    const Scratch scratch;
    const auto made = [&](const std::string& file) {
        EXPECT_EQ(run({"new", file, "--seed", "7461"}).code, 0);
        EXPECT_EQ(run({"do", file}, std::string(opening)).code, 0);
        return bytes_of(file);
    };
    const std::string in_english = made(scratch.path("english.ibb"));
    const Speaking spanish("es");
    EXPECT_EQ(made(scratch.path("spanish.ibb")), in_english);
    const Ran shown = run({"show", scratch.path("english.ibb")});
    EXPECT_NE(shown.out.find("Intereses de Union"), std::string::npos) << shown.out;
    EXPECT_NE(shown.out.find("Go home unhurt"), std::string::npos);
}

TEST_F(Language, OfTheHelpIsThatOfTheRest)
{
    const Speaking spanish("es");
    const Ran help = run({"show", "--help"});
    EXPECT_EQ(help.code, 0);
    for (const char* const english : {"Usage", "Options", "REQUIRED", "FILE", "TEXT ", "UINT"}) {
        EXPECT_EQ(help.out.find(english), std::string::npos) << english << '\n' << help.out;
    }
    const Ran verbs = run({"help"});
    EXPECT_NE(verbs.out.find("negociaci\u00f3n basada en intereses"), std::string::npos);
    EXPECT_EQ(verbs.out.find("Subcommands"), std::string::npos) << verbs.out;
    const Ran refused = run({"show", "a.ibb", "b.ibb"});
    EXPECT_EQ(refused.err, "Esto no se esperaba: b.ibb. Vea: jointly --help\n");
}

// What CLI11 refuses is one sentence of our own, in English too.
TEST_F(Language, OfWrongWordsIsPlain)
{
    const std::vector<std::pair<std::vector<std::string>, std::string>> wrong{
        {{"new"}, "FILE is required"}, {{"show", "a.ibb", "b.ibb"}, "This was not expected: b.ibb"},
        {{"show", "a.ibb", "--issue", "-1"}, "--issue takes a number from 0 up"},
        {{"show", "a.ibb", "--issue", "many"}, "--issue takes a number from 0 up"},
        {{"draft", "a.ibb", "--all", "--ta", "TA-1"}, "--ta and --all do not go together"},
        {{"verify", "a.ibb", "--diff"}, "--diff needs OTHER"},
        {{"screenshot", "a.ibb", "--theme", "pink", "-o", "a.png"},
            "--theme is one of these: light,dark,monochrome"},
        {{"new", "a.ibb", "--seed"}, "Something is missing behind --seed, or too much is there"}};
    for (const auto& [words, sentence] : wrong) {
        EXPECT_EQ(run(words).err, sentence + ". See: jointly --help\n");
    }
}

}  // namespace
}  // namespace jointly
