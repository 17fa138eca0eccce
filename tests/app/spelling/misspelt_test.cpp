#include "app/spelling/misspelt.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <fstream>

namespace jointly {
namespace {

Speller speller()
{
    auto dictionary = Dictionary::open();
    EXPECT_TRUE(dictionary.ok()) << (dictionary.ok() ? "" : dictionary.problem().text);
    return Speller(std::move(dictionary).value());
}

std::vector<std::string> misspelt(std::string_view text)
{
    static Speller all = speller();
    std::vector<std::string> words;
    for (const WordPlace& place : all.misspelt_in(text)) {
        words.emplace_back(text.substr(place.begin, place.end - place.begin));
    }
    return words;
}

using Words = std::vector<std::string>;

TEST(Misspelt, AreWordsThatNoDictionaryHas)
{
    EXPECT_EQ(
        misspelt("The stewerd asks for predictible schedules"), (Words{"stewerd", "predictible"}));
    EXPECT_EQ(misspelt("The steward asks for predictable schedules"), Words{});
    EXPECT_EQ(misspelt(""), Words{});
}

TEST(Misspelt, AreMarkedByTheirBytes)
{
    Speller all = speller();
    const auto places = all.misspelt_in("a \u201cteh\u201d shift");
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places[0], (WordPlace{5, 8}));
}

TEST(Misspelt, AreNoNumbersLabelsAndAbbreviations)
{
    EXPECT_EQ(misspelt("#14 and 9.6, 2026-07-01, 4.5%, 24A, 1st, $1,250.50"), Words{});
    EXPECT_EQ(misspelt("The CBA, an MOU, 1.0 FTE and the RIF list"), Words{});
    EXPECT_EQ(misspelt("STEWERDS"), Words{"STEWERDS"});
}

TEST(Misspelt, AreNoWordsOfBargaining)
{
    EXPECT_EQ(
        misspelt("Backpay, upskilling, a Weingarten right, the grievant, understaffing"), Words{});
}

TEST(Misspelt, LookAtThePartsOfJoinedWords)
{
    EXPECT_EQ(
        misspelt("on-call pay, the employees' and the union\u2019s own, a re-opener"), Words{});
    EXPECT_EQ(misspelt("a grievant's word, upskilling-days"), Words{});
    EXPECT_EQ(misspelt("on-cll pay"), Words{"on-cll"});
}

TEST(Misspelt, PassOverTheVerbAndTheFlagsOfAScriptLine)
{
    EXPECT_EQ(misspelt(";ta-initial union \"Teh words\" --wouldhelp \"a pilott\""),
        (Words{"Teh", "pilott"}));
    EXPECT_EQ(misspelt(";i Predictible schedules"), Words{"Predictible"});
    EXPECT_EQ(misspelt(";serv"), Words{});
}

TEST(Misspelt, TakeAnyBytes)
{
    for (const std::string text : {"\xFF\xFE caf\xC3 teh", "'' -- \xC2", "\xE2\x80\x99s", "--"}) {
        EXPECT_NO_THROW((void)misspelt(text));
    }
}

TEST(Misspelt, LearnAWord)
{
    Speller all = speller();
    EXPECT_EQ(all.misspelt_in("The Vocera cabinet").size(), 1U);
    all.learn("Vocera");
    EXPECT_TRUE(all.misspelt_in("The VOCERA cabinet, the vocera\u2019s key").empty());
}

TEST(ADictionary, ThatIsNotThereIsSaid)
{
    const Scratch scratch;
    const auto missing = Dictionary::open(scratch.path("nowhere"));
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.problem().text, "There is no English dictionary here (hunspell-en-us)");
}

TEST(ADictionary, ThatIsNotInUtf8IsNotTaken)
{
    const Scratch scratch;
    std::ofstream(scratch.path("en_US.aff")) << "SET ISO8859-1\n";
    std::ofstream(scratch.path("en_US.dic")) << "1\nshift\n";
    const auto old = Dictionary::open(scratch.path("."));
    ASSERT_FALSE(old.ok());
    EXPECT_EQ(old.problem().text, "The English dictionary here is not in UTF-8");
    std::ofstream(scratch.path("en_US.aff")) << "SET UTF-8\n";
    const auto small = Dictionary::open(scratch.path("."));
    ASSERT_TRUE(small.ok());
    EXPECT_TRUE(small.value().has("shift"));
    EXPECT_FALSE(small.value().has("nurse"));
}

}  // namespace
}  // namespace jointly
