#include "app/spelling/vocabulary.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

Session at_the_table()
{
    Session session;
    Party party;
    party.id = {1};
    party.name = "SEIU";
    party.full_name = "Tamarack Caregivers, Local 412";
    session.parties.push_back(party);
    session.constituents.push_back({{1}, {1}, "Sterile processers"});
    Participant person;
    person.id = {1};
    person.name = "Ana Xiomara Ruiz";
    session.participants.push_back(person);
    session.settings.steps.push_back({Step::straw, "Strawperson"});
    return session;
}

Provision provision(std::uint32_t id, std::string body)
{
    Provision one;
    one.id = {id};
    one.title = "Floatpool";
    one.body = std::move(body);
    return one;
}

TEST(Vocabulary, HasTheNamesAtTheTable)
{
    Vocabulary words;
    EXPECT_FALSE(words.has("Xiomara"));
    words.look_at(at_the_table());
    for (const char* word :
        {"Xiomara", "xiomara", "RUIZ", "Tamarack", "seiu", "processers", "strawperson"}) {
        EXPECT_TRUE(words.has(word)) << word;
    }
    EXPECT_FALSE(words.has("Okafor"));
    words.look_at(Session{});
    EXPECT_FALSE(words.has("Xiomara"));
}

TEST(Vocabulary, HasTheWordsOfTheContract)
{
    Session session;
    session.provisions.push_back(provision(1, "Employees shall be precepted."));
    Vocabulary words;
    words.look_at(session);
    EXPECT_TRUE(words.has("precepted"));
    EXPECT_TRUE(words.has("floatpool"));
    // One was taken back, and another entered in its place.
    session.provisions.back() = provision(2, "Employees shall be mentored-in.");
    words.look_at(session);
    EXPECT_TRUE(words.has("mentored-in"));
    EXPECT_FALSE(words.has("precepted"));
}

TEST(Vocabulary, HasWhatIsShippedAndWhatItLearnt)
{
    Vocabulary words;
    EXPECT_TRUE(words.has("Weingarten"));
    EXPECT_FALSE(words.has("Vocera"));
    words.learn("Vocera");
    words.look_at(Session{});
    EXPECT_TRUE(words.has("vocera"));
}

}  // namespace
}  // namespace jointly
