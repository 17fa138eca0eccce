// Where packages and proposals stand, in the sentences that the room sees.
#include "core/process/packages.h"
#include "core/process/proposals.h"
#include "tests/support/room/print.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

std::string package_sentence(const Room& room)
{
    return sentence_of(room.session(), room.session().packages.front());
}

Room with_package()
{
    Room room = two_parties();
    room.given(MakePackage{{}, "Economics"}).given(AddToPackage{{1}, {}, {}, {}, "Parking"});
    return room;
}

TEST(Package, StandsWhereItsLastRevisionStands)
{
    Room room = with_package();
    EXPECT_EQ(package_sentence(room), "P-1 has not been offered yet.");
    EXPECT_TRUE(still_to_accept(room.session(), room.session().packages.front()).empty());
    room.given(OfferPackage{{1}, union_, ""});
    EXPECT_EQ(package_sentence(room), "P-1 revision 1 waits for Management.");
    EXPECT_EQ(still_to_accept(room.session(), room.session().packages.front()),
        std::vector<PartyId>{management});
    room.given(AddToPackage{{1}, {}, {}, {}, "Lockers"});
    EXPECT_EQ(package_sentence(room), "P-1 changed since revision 1 was offered. Offer it again.");
    room.given(OfferPackage{{1}, union_, ""}).given(AcceptPackage{{1}, management, 2});
    EXPECT_EQ(package_sentence(room), "P-1 revision 2 is agreed.");
}

TEST(Package, ThatWasWithdrawnSaysSo)
{
    Room room = with_package();
    room.given(WithdrawPackage{{1}, {}, ""});
    EXPECT_EQ(package_sentence(room), "P-1 was withdrawn.");
}

TEST(Package, ChangesWithItsMoney)
{
    const MoneyTerms pool{
        MoneyKind::amount, {1'000'000}, {}, Recurs::once, {2026, 10, 1}, {}, "Pool", "Employer"};
    MoneyTerms dearer = pool;
    dearer.value = {2'000'000};
    const auto offered = [&] {
        Room room = with_package();
        room.given(StateMoneyLine{{}, {1}, pool}).given(OfferPackage{{1}, union_, ""});
        EXPECT_EQ(package_sentence(room), "P-1 revision 1 waits for Management.");
        return room;
    };
    constexpr std::string_view changed =
        "P-1 changed since revision 1 was offered. Offer it again.";
    EXPECT_EQ(package_sentence(offered().given(StateMoneyLine{{}, {1}, dearer})), changed);
    EXPECT_EQ(package_sentence(offered().given(ChangeMoneyLine{{1}, dearer})), changed);
    EXPECT_EQ(package_sentence(offered().given(TakeOutMoneyLine{{1}})), changed);
    EXPECT_EQ(package_sentence(offered().given(StateMoneyLine{{}, {}, dearer})),
        "P-1 revision 1 waits for Management.");
}

TEST(Package, OfMoneyAloneMayBeOffered)
{
    Room room = two_parties();
    room.given(MakePackage{{}, "Economics"});
    room.when(OfferPackage{{1}, union_, ""}).then_refused("P-1 is empty. Put something in first.");
    room.given(StateMoneyLine{{}, {1},
        {MoneyKind::amount, {1'000'000}, {}, Recurs::once, {2026, 10, 1}, {}, "Pool", "Employer"}});
    room.given(OfferPackage{{1}, union_, ""});
    EXPECT_EQ(package_sentence(room), "P-1 revision 1 waits for Management.");
}

TEST(Proposal, SaysWhatMayFollow)
{
    const auto after = [](Reply reply, PartyId by) {
        Room room = two_parties();
        room.given(MakeProposal{union_, {}, "3 % a year"});
        room.given(ReplyToProposal{{1}, by, reply, "why?"});
        return sentence_of(room.session(), room.session().proposals.front());
    };
    EXPECT_EQ(after(Reply::question, management), "PR-1: a question to Union is open.");
    EXPECT_EQ(after(Reply::countered, management),
        "PR-1 of Union was countered. Look for what both words serve.");
    EXPECT_EQ(after(Reply::rejected, management),
        "PR-1 was not taken up. Ask which interest it does not serve.");
    EXPECT_EQ(after(Reply::accepted, management), "PR-1 of Union was accepted.");
    EXPECT_EQ(after(Reply::withdrawn, union_), "PR-1 was withdrawn by Union.");
    EXPECT_EQ(after(Reply::expired, union_), "PR-1 of Union has expired.");
}

TEST(Proposal, RevisedWaitsAnew)
{
    Room room = two_parties();
    room.given(MakeProposal{union_, {}, "3 % a year"});
    room.given(ReplyToProposal{{1}, management, Reply::rejected, ""});
    room.given(ReviseProposal{{1}, "2.5 % a year"});
    EXPECT_EQ(sentence_of(room.session(), room.session().proposals.front()),
        "PR-1 of Union waits for a reply.");
}

}  // namespace
}  // namespace jointly
