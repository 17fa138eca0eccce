#include "core/base/hash.h"
#include "core/exchange/release.h"
#include "core/rules/decide.h"
#include "core/session/find.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

const std::string session_id(32, 'a');

Release example()
{
    return {session_id, {1},
        {{{1}, ReleasedKind::option, "Nine weeks, paid"},
            {{1}, ReleasedKind::interest, "Go home unhurt"},
            {{2}, ReleasedKind::criterion, "Costs nothing"},
            {{1}, ReleasedKind::interest, "A date for the board"},
            {{1}, ReleasedKind::story, "Twice this winter"}}};
}

Session room()
{
    Session session;
    const auto act = [&](const Command& command) {
        const auto events = decide(session, command);
        ASSERT_TRUE(events.ok()) << events.problem().text;
        for (const Event& event : events.value()) {
            session = evolve(std::move(session), Stamp{}, event);
        }
    };
    JoinParty union_party;
    union_party.name = "Local 412";
    act(union_party);
    JoinParty management;
    management.name = "Management";
    act(management);
    for (const char* const question : {"How do we keep people safe?", "Who works nights?"}) {
        RaiseIssue issue;
        issue.question = question;
        act(issue);
    }
    return session;
}

TEST(Release, IsWrittenInItsOwnWords)
{
    const std::string text = release_text(example());
    EXPECT_EQ(text.substr(0, text.find("{\"check\"")),
        "{\"fmt\":\"jointly-release\",\"v\":1,\"min\":1,\"session\":\"" + session_id
            + "\",\"party\":1}\n"
              "{\"kind\":\"story\",\"issue\":1,\"text\":\"Twice this winter\"}\n"
              "{\"kind\":\"interest\",\"issue\":1,\"text\":\"A date for the board\"}\n"
              "{\"kind\":\"interest\",\"issue\":1,\"text\":\"Go home unhurt\"}\n"
              "{\"kind\":\"option\",\"issue\":1,\"text\":\"Nine weeks, paid\"}\n"
              "{\"kind\":\"criterion\",\"issue\":2,\"text\":\"Costs nothing\"}\n");
}

TEST(Release, TellsNoOrderOfEntry)
{
    Release release = example();
    const std::string text = release_text(release);
    std::sort(release.items.begin(), release.items.end(),
        [](const auto& one, const auto& other) { return one.text > other.text; });
    release.items.push_back(release.items.front());
    EXPECT_EQ(release_text(release), text);
}

TEST(Release, ReadsBack)
{
    const std::string text = release_text(example());
    const auto back = release_in(text);
    ASSERT_TRUE(back.ok()) << back.problem().text;
    EXPECT_EQ(release_text(back.value()), text);
    EXPECT_EQ(back.value().items.size(), 5U);
    EXPECT_EQ(back.value().party, PartyId{1});
}

TEST(Release, IsRefusedWithAnyBitTurnedOrAnyByteMissing)
{
    const std::string text = release_text(example());
    for (std::size_t bit = 0; bit < 8 * text.size(); ++bit) {
        std::string turned = text;
        turned[bit / 8] = static_cast<char>(turned[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(release_in(turned).ok()) << bit;
    }
    for (std::size_t size = 0; size < text.size(); ++size) {
        EXPECT_FALSE(release_in(text.substr(0, size)).ok()) << size;
    }
    EXPECT_FALSE(release_in(text + "\n").ok());
    EXPECT_FALSE(release_in(text + text).ok());
}

// With a check that fits: what is refused is what a release never says.
TEST(Release, IsRefusedWhereItSaysMoreThanItMay)
{
    const std::string head = "{\"fmt\":\"jointly-release\",\"v\":1,\"min\":1,\"session\":\""
                           + session_id + "\",\"party\":1}\n";
    const std::string item = "{\"kind\":\"option\",\"issue\":1,\"text\":\"Nine weeks\"}\n";
    const auto checked = [](const std::string& text) {
        return text + "{\"check\":\"" + to_hex(sha256(text)) + "\"}\n";
    };
    EXPECT_TRUE(release_in(checked(head + item)).ok());
    for (const std::string& wrong : {head, head + item + item, head + head + item,
             head + "{\"kind\":\"option\",\"issue\":1,\"text\":\"Nine weeks\",\"by\":\"Ana\"}\n",
             head + "{\"kind\":\"option\",\"issue\":1,\"text\":\"Nine  weeks\"}\n",
             head + "{\"kind\":\"option\",\"issue\":1,\"text\":\"\"}\n",
             head + "{\"kind\":\"option\",\"issue\":0,\"text\":\"Nine weeks\"}\n",
             head + "{\"kind\":\"proposal\",\"issue\":1,\"text\":\"Nine weeks\"}\n",
             head
                 + "{\"kind\":\"option\",\"issue\":1,\"text\":\"Two\"}\n{\"kind\":\"option\","
                   "\"issue\":1,\"text\":\"One\"}\n",
             head + "{\"kind\":\"option\",\"issue\":1,\"text\":\"" + std::string(2'001, 'x')
                 + "\"}\n"}) {
        EXPECT_EQ(release_in(checked(wrong)).problem().text,
            "This release is damaged. Ask the caucus to write it again.")
            << wrong.substr(0, 200);
    }
}

TEST(Release, IsRefusedWhereItIsTooLargeOrNone)
{
    Release many{session_id, {1}, {}};
    for (std::size_t number = 0; number < release_items_max; ++number) {
        many.items.push_back({{1}, ReleasedKind::option, "Option " + std::to_string(number)});
    }
    EXPECT_TRUE(release_in(release_text(many)).ok());
    many.items.push_back({{1}, ReleasedKind::option, "One more"});
    EXPECT_FALSE(release_in(release_text(many)).ok());
    const std::string text = release_text(example());
    EXPECT_EQ(release_in(text + std::string(release_max_bytes, ' ')).problem().text,
        "This release is larger than 1048576 bytes. Write it in parts.");
    for (const char* const none : {"", "hello", "{\"s\":0,\"k\":\"file\"}\n"}) {
        EXPECT_EQ(release_in(none).problem().text,
            "This file is no release. Choose the one that ends in .release.");
    }
    EXPECT_EQ(
        release_in("{\"fmt\":\"jointly-release\",\"v\":2,\"min\":2,\"more\":1}\n").problem().text,
        "This release was written by a newer Jointly. Bring it in with that one.");
}

TEST(Release, FitsItsOwnSessionAlone)
{
    const Session session = room();
    EXPECT_TRUE(fits(example(), session, session_id).ok());
    EXPECT_EQ(fits(example(), session, std::string(32, 'b')).problem().text,
        "This release is for another session. Open that one to bring it in.");
    Release elsewhere = example();
    elsewhere.items[0].issue = {3};
    EXPECT_EQ(fits(elsewhere, session, session_id).problem().text,
        "This release speaks of an issue or a party that is not in this copy of the session. Open "
        "the copy that the "
        "caucus read.");
    elsewhere = example();
    elsewhere.party = {7};
    EXPECT_FALSE(fits(elsewhere, session, session_id).ok());
}

TEST(Release, BringsItsItemsToTheTableAsIfTheyWereSaidThere)
{
    Session session = room();
    const auto read = release_in(release_text(example()));
    ASSERT_TRUE(read.ok());
    for (const ReleasedItem& item : read.value().items) {
        const auto events = decide(session, command_of(item, {1}));
        ASSERT_TRUE(events.ok()) << events.problem().text;
        for (const Event& event : events.value()) {
            session = evolve(std::move(session), Stamp{}, event);
        }
    }
    ASSERT_EQ(session.interests.size(), 2U);
    EXPECT_EQ(session.interests[0].text, "A date for the board");
    EXPECT_EQ(session.interests[0].holder, (Holder{false, {1}}));
    ASSERT_EQ(session.options.size(), 1U);
    EXPECT_EQ(session.options[0].text, "Nine weeks, paid");
    ASSERT_EQ(session.criteria.size(), 1U);
    EXPECT_EQ(session.criteria[0].issue, IssueId{2});
    ASSERT_EQ(session.stories.size(), 1U);
}

}  // namespace
}  // namespace jointly
