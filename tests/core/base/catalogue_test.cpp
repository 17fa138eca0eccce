#include "core/base/say.h"
#include "tests/support/scratch.h"
#include "tests/support/speaking.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <thread>
#include <vector>

namespace jointly {
namespace {

// What msgfmt makes: a head, the places of the patterns in their order, those of the translations, then the texts.
std::string compiled(const std::map<std::string, std::string>& translations)
{
    std::string head;
    const auto put_number = [](std::string& to, std::size_t number) {
        for (int byte = 0; byte < 4; ++byte) {
            to += static_cast<char>(number >> (8 * byte) & 0xFFU);
        }
    };
    const std::size_t count = translations.size();
    constexpr std::size_t head_bytes = 28;
    constexpr std::size_t row_bytes = 8;
    for (const std::size_t number : {std::size_t{0x950412de}, std::size_t{0}, count, head_bytes,
             head_bytes + row_bytes * count, std::size_t{0}, head_bytes + 2 * row_bytes * count}) {
        put_number(head, number);
    }
    std::string texts;
    const auto add = [&](const std::string& text) {
        put_number(head, text.size());
        put_number(head, head_bytes + 2 * row_bytes * count + texts.size());
        texts += text + '\0';
    };
    for (const auto& [pattern, unused] : translations) {
        add(pattern);
    }
    for (const auto& [unused, translation] : translations) {
        add(translation);
    }
    return head + texts;
}

class Catalogue : public testing::Test {
protected:
    ~Catalogue() override { EXPECT_TRUE(speak("en", {}).ok()); }

    // A catalogue of "eo", which the program has not, in a folder of its own.
    std::string folder_with(std::map<std::string, std::string> translations)
    {
        translations.emplace("", "Content-Type: text/plain; charset=UTF-8\nLanguage: eo\n");
        const std::string folder = scratch_.path("languages");
        std::filesystem::create_directories(folder + "/eo/LC_MESSAGES");
        std::ofstream(folder + "/eo/LC_MESSAGES/jointly.mo", std::ios::binary)
            << compiled(translations);
        return folder;
    }
    Scratch scratch_;
};

TEST_F(Catalogue, EnglishNeedsNone)
{
    EXPECT_EQ(language_spoken(), "en");
    EXPECT_EQ(translated("No quorum"), "No quorum");
    EXPECT_TRUE(speak("en_US", {}).ok());
    EXPECT_EQ(language_spoken(), "en");
}

TEST_F(Catalogue, SaysEveryPatternInTheLanguageSpoken)
{
    const Speaking spanish("es");
    EXPECT_EQ(language_spoken(), "es");
    EXPECT_EQ(say("{party} has answered.", {{"party", "Local 412"}}), "Local 412 ha respondido.");
    EXPECT_EQ(say("No quorum"), "Sin quórum");
    EXPECT_EQ(translated(to_say("Straw design")), "Diseño preliminar");
}

TEST_F(Catalogue, OfALanguageServesItsCountries)
{
    const Speaking spanish("es_MX");
    EXPECT_EQ(language_spoken(), "es");
    EXPECT_EQ(say("No quorum"), "Sin quórum");
}

TEST_F(Catalogue, LeavesInEnglishWhatItDoesNotHave)
{
    const std::array folders{folder_with({{"Yes", "Jes"}})};
    ASSERT_TRUE(speak("eo", folders).ok());
    EXPECT_EQ(language_spoken(), "eo");
    EXPECT_EQ(say("Yes"), "Jes");
    EXPECT_EQ(say("{count} of {party}", {{"count", 2}, {"party", "Union"}}), "2 of Union");
    EXPECT_EQ(say(""), "");
}

TEST_F(Catalogue, ThatNamesOtherPlacesIsNotBelieved)
{
    const std::array folders{folder_with({{"{party} agrees", "{partio} konsentas"},
        {"{party} waits", "{party"}, {"{party} speaks", "parolas {party}"}})};
    ASSERT_TRUE(speak("eo", folders).ok());
    EXPECT_EQ(say("{party} agrees", {{"party", "Union"}}), "Union agrees");
    EXPECT_EQ(say("{party} waits", {{"party", "Union"}}), "Union waits");
    EXPECT_EQ(say("{party} speaks", {{"party", "Union"}}), "parolas Union");
}

TEST_F(Catalogue, IsTakenFromTheFirstFolderThatHasIt)
{
    const std::array folders{scratch_.path("none"), folder_with({{"Yes", "Jes"}})};
    ASSERT_TRUE(speak("eo", folders).ok());
    EXPECT_EQ(say("Yes"), "Jes");
}

TEST_F(Catalogue, OfALanguageThatNobodyTranslatedIsRefusedInEnglish)
{
    const std::array folders{built_languages()};
    for (const char* const language : {"fr", "", "C", "../es", "es/..", "es\n", "e s"}) {
        const Refusable spoken = speak(language, folders);
        ASSERT_FALSE(spoken.ok()) << language;
        EXPECT_EQ(spoken.problem().text,
            "Jointly does not speak \"" + std::string(language) + "\". Choose en or es.");
        EXPECT_EQ(language_spoken(), "en");
    }
}

TEST_F(Catalogue, AnswersSeveralThreadsAtOnce)
{
    const Speaking spanish("es");
    std::vector<std::thread> threads;
    std::array<bool, 4> alike{};
    for (bool& same : alike) {
        threads.emplace_back([&same] {
            same = true;
            for (int times = 0; times < 500; ++times) {
                same = same && say("No quorum") == "Sin quórum";
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(alike, (std::array<bool, 4>{true, true, true, true}));
}

class LanguageOfEnvironment : public testing::Test {
protected:
    LanguageOfEnvironment()
    {
        for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"}) {
            unsetenv(name);
        }
    }
};

TEST_F(LanguageOfEnvironment, IsThatOfTheFirstVariableThatIsSet)
{
    EXPECT_EQ(language_of_environment(), "");
    setenv("LANG", "es_MX.UTF-8", 1);
    EXPECT_EQ(language_of_environment(), "es_MX");
    setenv("LC_MESSAGES", "de_DE@euro", 1);
    EXPECT_EQ(language_of_environment(), "de_DE");
    setenv("LC_ALL", "", 1);
    EXPECT_EQ(language_of_environment(), "de_DE");
    setenv("LANGUAGE", "es:en", 1);
    EXPECT_EQ(language_of_environment(), "es");
}

TEST_F(LanguageOfEnvironment, IsNoneWhereTheSystemSpeaksNone)
{
    setenv("LANG", "es_MX.UTF-8", 1);
    setenv("LANGUAGE", "es", 1);
    for (const char* const none : {"C", "POSIX", "C.UTF-8"}) {
        setenv("LC_ALL", none, 1);
        EXPECT_EQ(language_of_environment(), "") << none;
    }
}

}  // namespace
}  // namespace jointly
