#include "core/documents/contract/correct_reading.h"
#include "tests/core/documents/readings.h"

namespace jointly {
namespace {

using enum ProvisionLevel;

ReadContract reading()
{
    return read("ARTICLE 1 - PAY\n"
                "Section 1.01 Rates\n"
                "Rates are posted.\n"
                "(a) Each year.\n"
                "(b) By mail.\n"
                "Section 1.02 Days\n"
                "Every second Friday.\n"
                "ARTICLE 2 - LEAVE\n"
                "Section 2.01 Sick\n"
                "Ten days.\n");
}

std::string tree_after(std::initializer_list<LevelCorrection> corrections)
{
    const auto result = corrected(reading(), corrections);
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.problem().text);
    return result.ok() ? tree(result.value()) : std::string();
}

TEST(CorrectReading, ChangesNothingUnasked)
{
    EXPECT_EQ(tree_after({}), "ARTICLE 1{PAY} \n"
                              ".Section 1.01 Rates Rates are posted.\n"
                              "..(a) Each year.\n"
                              "..(b) By mail.\n"
                              ".Section 1.02 Days Every second Friday.\n"
                              "ARTICLE 2{LEAVE} \n"
                              ".Section 2.01 Sick Ten days.\n");
}

TEST(CorrectReading, TakesWhatStandsInAProvisionWithIt)
{
    EXPECT_EQ(tree_after({{2, appendix}}), "ARTICLE 1{PAY} \n"
                                           "Section 1.01 Rates Rates are posted.\n"
                                           ".(a) Each year.\n"
                                           ".(b) By mail.\n"
                                           ".Section 1.02 Days Every second Friday.\n"
                                           "ARTICLE 2{LEAVE} \n"
                                           ".Section 2.01 Sick Ten days.\n");
    EXPECT_EQ(tree_after({{6, clause}}), "ARTICLE 1{PAY} \n"
                                         ".Section 1.01 Rates Rates are posted.\n"
                                         "..(a) Each year.\n"
                                         "..(b) By mail.\n"
                                         "..Section 1.02 Days Every second Friday.\n"
                                         "ARTICLE 2{LEAVE} \n"
                                         ".Section 2.01 Sick Ten days.\n");
}

TEST(CorrectReading, SetsTheLevelItWasAskedFor)
{
    const auto result = corrected(reading(), std::array{LevelCorrection{4, section}});
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result.value().contract[2].level, section);
    EXPECT_EQ(result.value().contract[2].depth, 1);
    EXPECT_EQ(result.value().contract[3].level, clause);
    EXPECT_EQ(result.value().contract[3].depth, 2) << "it stood beside it, and still is a clause";
}

TEST(CorrectReading, GivesTheWordsOfWhatIsNoProvisionToTheOneBefore)
{
    EXPECT_EQ(tree_after({{5, std::nullopt}, {6, std::nullopt}}),
        "ARTICLE 1{PAY} \n"
        ".Section 1.01 Rates Rates are posted.\n"
        "..(a) Each year./(b)/By mail./Section 1.02/Days Every second Friday.\n"
        "ARTICLE 2{LEAVE} \n"
        ".Section 2.01 Sick Ten days.\n");
}

TEST(CorrectReading, KeepsOneTreeWhateverIsAsked)
{
    const ReadContract before = reading();
    for (const std::size_t line : before.lines) {
        for (const ProvisionLevel level : {article, section, clause, appendix, letter}) {
            const auto result = corrected(before, std::array{LevelCorrection{line, level}});
            ASSERT_TRUE(result.ok());
            int deepest = 0;
            for (const ProvisionText& provision : result.value().contract) {
                EXPECT_GE(provision.depth, 0);
                EXPECT_LE(provision.depth, deepest);
                deepest = provision.depth + 1;
            }
        }
    }
}

TEST(CorrectReading, RefusesWhatItCannotFind)
{
    EXPECT_EQ(corrected(reading(), std::array{LevelCorrection{3, section}}).problem().text,
        "No provision begins at line 3. Look at the lines with --preview.");
    EXPECT_EQ(corrected(reading(), std::array{LevelCorrection{1, std::nullopt}}).problem().text,
        "Nothing stands before line 1 that its words could go on with.");
}

}  // namespace
}  // namespace jointly
