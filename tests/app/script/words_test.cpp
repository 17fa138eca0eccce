// A line as words and flags.
#include "app/script/words.h"

#include <gtest/gtest.h>

#include <array>

namespace jointly {
namespace {

std::vector<std::string> texts(std::string_view line)
{
    const auto words = split_words(line);
    EXPECT_TRUE(words.ok()) << line;
    std::vector<std::string> out;
    for (const Word& word : words.ok() ? words.value() : std::vector<Word>{}) {
        out.push_back(word.text);
    }
    return out;
}

using Texts = std::vector<std::string>;

TEST(Words, ArePartedByBlanks)
{
    EXPECT_EQ(texts(""), Texts{});
    EXPECT_EQ(texts(" \t \r"), Texts{});
    EXPECT_EQ(texts("  serves 14\t2   4 \r"), (Texts{"serves", "14", "2", "4"}));
}

TEST(Words, AreHeldTogetherByQuotes)
{
    EXPECT_EQ(texts(R"(interest union "Go home  unhurt")"),
        (Texts{"interest", "union", "Go home  unhurt"}));
    EXPECT_EQ(texts(R"("")"), Texts{""});
    EXPECT_EQ(texts(R"(a"b c)"), (Texts{"a\"b", "c"}));
    EXPECT_EQ(texts(R"("a""b")"), (Texts{"a", "b"}));
}

TEST(Words, KnowThreeEscapesInQuotes)
{
    EXPECT_EQ(texts(R"("say \"yes\" \\ and\nmore")"), Texts{"say \"yes\" \\ and\nmore"});
    EXPECT_EQ(texts(R"(\n)"), Texts{R"(\n)"});
    EXPECT_EQ(texts(R"("\")"
                    "\""),
        Texts{"\""});
}

TEST(Words, AreNotLookedForInRemarks)
{
    EXPECT_EQ(texts("# a 5\" pipe"), Texts{});
    EXPECT_EQ(texts("  #"), Texts{});
    EXPECT_EQ(texts("turn # 3"), (Texts{"turn", "#", "3"}));
    EXPECT_EQ(texts("\"#\" x"), (Texts{"#", "x"}));
}

TEST(Words, AreRefusedWhereAQuoteIsNotClosed)
{
    for (const char* const line : {R"(interest "Go home)", R"(")", R"("ends in \")", R"("a" "b)"}) {
        const auto words = split_words(line);
        ASSERT_FALSE(words.ok()) << line;
        EXPECT_EQ(words.problem().text,
            "A quote is opened and not closed. Put a \" after the last word of it.");
    }
}

TEST(Words, ComeBackFromQuotes)
{
    for (const char* const text :
        {"", "plain", "with blanks", "\"quotes\"", "back\\slash", "two\nlines", "\\n is not a line",
            "--flag", "# mark", "\u20ac \u2028", "ends in \\"}) {
        const auto words = split_words(quoted(text));
        ASSERT_TRUE(words.ok()) << text;
        EXPECT_EQ(words.value(), (std::vector<Word>{{text, true}})) << text;
    }
}

const std::array flags{Flag{"--reason"}, Flag{"--except", 2}, Flag{"--voice", 0}};

Result<Args> args(std::string_view line) { return Args::from(split_words(line).value(), flags); }

TEST(Args, KeepFlagsApartFromWords)
{
    const auto given = args(
        R"(union --except cannot-support 1 support --voice 5 --except stand-aside 2 --reason "No step")");
    ASSERT_TRUE(given.ok());
    EXPECT_EQ(given.value().words(), (Texts{"union", "support", "5"}));
    EXPECT_EQ(given.value().values("--except"), (Texts{"cannot-support", "1", "stand-aside", "2"}));
    EXPECT_EQ(given.value().value("--reason"), "No step");
    EXPECT_TRUE(given.value().has("--voice"));
    EXPECT_EQ(given.value().value("--voice"), "");
}

TEST(Args, SayNothingWhereNothingWasGiven)
{
    const auto given = args("");
    ASSERT_TRUE(given.ok());
    EXPECT_EQ(given.value().size(), 0U);
    EXPECT_FALSE(given.value().has("--reason"));
    EXPECT_EQ(given.value().value("--reason"), "");
    EXPECT_EQ(given.value().values("--except"), Texts{});
}

TEST(Args, TakeTheLastOfAFlagGivenTwice)
{
    EXPECT_EQ(args("--reason first --reason second").value().value("--reason"), "second");
}

TEST(Args, TakeQuotedWordsForWhatTheyAre)
{
    EXPECT_EQ(
        args(R"("--reason" "--nonsense")").value().words(), (Texts{"--reason", "--nonsense"}));
}

TEST(Args, RefuseFlagsThatAreNotKnownOrLackTheirWords)
{
    EXPECT_EQ(args("--nonsense").problem().text, "--nonsense is not known here.");
    EXPECT_EQ(args("--reason").problem().text, "Something is missing after --reason.");
    EXPECT_EQ(args("--except stand-aside").problem().text, "Something is missing after --except.");
}

}  // namespace
}  // namespace jointly
