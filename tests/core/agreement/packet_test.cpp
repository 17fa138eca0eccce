// What goes to those who ratify a round.
#include "core/agreement/packet.h"
#include "core/documents/write_text.h"
#include "tests/core/agreement/round_table.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jointly {
namespace {

bool says(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

std::string paper(const Session& session, std::string_view name)
{
    const auto packet = packet_of(session);
    if (!packet.ok()) {
        return packet.problem().text;
    }
    const auto found = std::find_if(packet.value().begin(), packet.value().end(),
        [&](const PacketPaper& one) { return one.name == name; });
    return found == packet.value().end() ? std::string{} : write_text(found->document);
}

// Lines put together again, single blanks between words.
std::string flat(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    text.erase(std::unique(text.begin(), text.end(),
                   [](char one, char next) { return one == ' ' && next == ' '; }),
        text.end());
    return text;
}

// Hours are settled, pay is not.
class RatificationPacket : public testing::Test {
protected:
    RoundTable table;
    ProvisionId hours = table.enter("11", "Hours", "", {}, ProvisionLevel::article);
    ProvisionId posting = table.enter("11.4", "Posting", "Fourteen days ahead.", hours);
    ProvisionId pay = table.enter("12", "Pay", "Paid monthly.", {}, ProvisionLevel::article);
    IssueId issue = table.raise("hours");
    IssueId other = table.raise("pay");

    RatificationPacket()
    {
        table.act(RecordInterest{issue, {false, RoundTable::union_id}, "Plan family life"});
        table.act(RecordInterest{issue, {false, RoundTable::management_id}, "Cover the work"});
        table.act(RecordInterest{issue, {true, {}}, "Fewer quarrels"});
        table.act(RecordInterest{issue, {false, RoundTable::union_id}, "Free weekends"});
        table.act(OfferOption{issue, "Post three weeks ahead"});
        table.act(LinkOption{{1}, {{1}, {2}, {3}}});
        table.act(ComposeStraw{issue, {{1}}, ""});
    }

    TaId settle(const Effective& effective = {EffectiveBasis::on_ratification, {}, ""})
    {
        const TaId ta = table.draft(issue, posting, "Twenty days ahead.", effective);
        table.act(LinkClause{issue, posting, {{1}}, {}, true});
        table.initial(ta);
        return ta;
    }

    [[nodiscard]] std::string summary() const { return paper(table.session, "summary"); }

    ApprovalId ask(Date due)
    {
        table.act(
            NeedApproval{ApprovalKind::ratification, {}, RoundTable::union_id, due, "Members"});
        return table.session.approvals.back().id;
    }
};

TEST_F(RatificationPacket, IsRefusedWhileNothingIsInitialled)
{
    table.draft(issue, posting, "Twenty days ahead.");
    EXPECT_EQ(summary(), "No agreement is initialled by every deciding party yet, so there is "
                         "nothing to ratify. Initial one first, with the command: initial");
}

TEST_F(RatificationPacket, SaysWhatChangesAndWhyInTheWordsOfBothSides)
{
    settle();
    EXPECT_TRUE(says(summary(), R"(TA-1 hours

The question was: What might we do about hours?

Changes:        11.4 Posting: amended
Effective:      on ratification
Cost borne by:  Employer

What its clauses carry, in the words of the room; those of the contract are what
counts:

#5:  Post three weeks ahead

The interests that it serves, in the words of the room:

Union:          Plan family life
Management:     Cover the work
Held together:  Fewer quarrels
)")) << summary();
    EXPECT_FALSE(says(summary(), "Free weekends")) << summary();
}

TEST_F(RatificationPacket, SaysThatTheRecordNamesNoInterest)
{
    table.agree(other, pay, "Paid weekly.");
    EXPECT_TRUE(says(summary(), "The record does not say which interests it serves.")) << summary();
}

TEST_F(RatificationPacket, NamesWhatIsStillOpenAtItsHead)
{
    settle();
    const std::string head = summary().substr(0, summary().find("What changes, and why"));
    EXPECT_TRUE(says(head, "SUBJECT TO RATIFICATION")) << head;
    EXPECT_TRUE(says(head, "2 pay:  Open")) << head;
    EXPECT_FALSE(says(head, "1 hours")) << head;
    for (const std::string_view name : {"redline", "clean"}) {
        EXPECT_TRUE(says(paper(table.session, name), "2 pay:  Open")) << name;
    }
    table.act(NameOutcome{other, OutcomeKind::no_agreement, "left to the next round"});
    EXPECT_TRUE(says(summary(), "Nothing is still open")) << summary();
    EXPECT_TRUE(says(summary(), "Ended without an agreement")) << summary();
    EXPECT_TRUE(says(summary(), "2 pay:  Status quo")) << summary();
}

TEST_F(RatificationPacket, NamesWhatOnePartyInitialledAndPackagesThatAreNotAgreed)
{
    settle();
    const TaId half = table.draft(other, pay, "Paid weekly.");
    table.act(InitialTa{half, RoundTable::union_id, "Ana Ruiz", ""});
    table.act(MakePackage{{}, "Money"});
    const std::string head = summary().substr(0, summary().find("What changes, and why"));
    EXPECT_TRUE(says(head, "2 pay:  TA-2: Consensus on wording, not yet initialled by")) << head;
    EXPECT_TRUE(says(head, "P-1:")) << head;
    EXPECT_FALSE(says(paper(table.session, "sheets"), "TA-2")) << head;
    EXPECT_TRUE(says(paper(table.session, "sheets"), "TENTATIVE AGREEMENT TA-1"));
    EXPECT_TRUE(says(paper(table.session, "agreements"), "TA-2"));
}

TEST_F(RatificationPacket, NamesTheArticlesThatStayAsTheyAre)
{
    settle();
    EXPECT_TRUE(says(summary(), "Articles that stay as they are\n"
                                "------------------------------\n\n12:  Pay\n"))
        << summary();
    table.agree(other, pay, "Paid weekly.");
    EXPECT_TRUE(says(summary(), "no article stays as it is.")) << summary();
}

TEST_F(RatificationPacket, NamesAnArticleWithoutANumberByItsTitle)
{
    settle();
    table.act(EnterContract{{{ProvisionLevel::article, 0, "", "PREAMBLE", "Words."}}});
    EXPECT_TRUE(says(summary(), "\nPREAMBLE:")) << summary();
}

TEST_F(RatificationPacket, SaysWhatReachesBack)
{
    settle({EffectiveBasis::on_date, {2026, 1, 1}, ""});
    EXPECT_TRUE(
        says(flat(summary()), "11.4 Posting reaches back: it holds from January 1, 2026, and was "
                              "initialled on March 2, 2026."))
        << summary();
    const ApprovalId members = ask({2026, 4, 15});
    EXPECT_TRUE(says(flat(summary()), "and is to be ratified by April 15, 2026.")) << summary();
    table.act(GiveApproval{members, {2026, 4, 10}, true, {}, ""});
    EXPECT_TRUE(says(flat(summary()), "and was ratified on April 10, 2026.")) << summary();
}

TEST_F(RatificationPacket, SaysThatRetroactiveLanguageReachesBack)
{
    settle({EffectiveBasis::retroactive, {2026, 1, 1}, ""});
    EXPECT_TRUE(says(summary(), "retroactive to January 1, 2026")) << summary();
    EXPECT_TRUE(says(flat(summary()), "11.4 Posting reaches back: it holds from January 1, 2026"))
        << summary();
}

TEST_F(RatificationPacket, SaysWhenTheWaitForThePayPeriodBegan)
{
    settle({EffectiveBasis::first_pay_period, {}, ""});
    table.act(GiveApproval{ask({2026, 4, 15}), {2026, 4, 10}, true, {}, ""});
    EXPECT_TRUE(says(summary(), "after ratification (ratified on")) << summary();
}

TEST_F(RatificationPacket, SaysNoDayOfRatificationWhileOneBodyHasNone)
{
    settle({EffectiveBasis::on_date, {2026, 3, 5}, ""});
    table.act(GiveApproval{ask({2026, 4, 15}), {2026, 4, 10}, true, {}, ""});
    EXPECT_TRUE(says(flat(summary()), "and was ratified on April 10, 2026.")) << summary();
    table.act(
        NeedApproval{ApprovalKind::ratification, {}, RoundTable::management_id, {}, "Trustees"});
    EXPECT_FALSE(says(summary(), "reaches back:")) << summary();
    EXPECT_TRUE(says(summary(), "No day is set for ratification yet")) << summary();
}

TEST_F(RatificationPacket, SaysThatNothingReachesBackOnlyWhereADayIsSet)
{
    settle();
    EXPECT_TRUE(says(summary(), "No day is set for ratification yet")) << summary();
    const ApprovalId members = ask({2026, 4, 15});
    EXPECT_TRUE(says(summary(), "Nothing here reaches back")) << summary();
    table.act(GiveApproval{members, {2026, 4, 10}, true, {}, ""});
    EXPECT_TRUE(says(summary(), "on ratification (April 10, 2026)")) << summary();
}

TEST_F(RatificationPacket, PutsPayrollStepsInTheOrderOfTheirDays)
{
    settle();
    ask({2026, 4, 15});
    MoneyTerms wages;
    wages.value = {1'000 * decimal_unit};
    wages.start = {2026, 3, 1};
    wages.last = {2026, 12, 31};
    wages.text = "Wages";
    wages.payer = "Employer";
    table.act(StateMoneyLine{other, {}, wages});
    MoneyTerms bonus = wages;
    bonus.recurs = Recurs::once;
    bonus.start = {2026, 6, 1};
    bonus.last = {};
    bonus.text = "Bonus";
    table.act(StateMoneyLine{other, {}, bonus});
    const std::string text = summary();
    const auto begins = text.find("ML-1 Wages: begins");
    const auto once = text.find("ML-2 Bonus: paid once");
    const auto last = text.find("ML-1 Wages: last day");
    EXPECT_LT(begins, once) << text;
    EXPECT_LT(once, last) << text;
    ASSERT_NE(last, std::string::npos) << text;
    EXPECT_TRUE(says(text, "ML-1 (Wages) reaches back: it holds from March 1, 2026")) << text;
    EXPECT_TRUE(says(flat(text), "nothing is summed by contract year")) << text;
    table.act(SetContractTerm{{2026, 1, 1}, {2026, 12, 31}});
    EXPECT_TRUE(says(summary(), "Paid by Employer")) << summary();
}

TEST_F(RatificationPacket, SaysInASentenceWhatIsEmpty)
{
    settle();
    for (const std::string_view sentence : {"No letter of understanding was drafted.",
             "No money was stated, so no payroll step follows from it.",
             "No body that ratifies or approves was named yet."}) {
        EXPECT_TRUE(says(summary(), sentence)) << sentence << summary();
    }
}

TEST_F(RatificationPacket, SaysOnEachPaperThatItIsOfAPracticeCopy)
{
    settle();
    for (const std::string_view name : {"summary", "agreements", "redline", "clean", "sheets"}) {
        EXPECT_FALSE(says(paper(table.session, name), "PRACTICE")) << name;
    }
    table.session.practice = true;
    for (const std::string_view name : {"summary", "agreements", "redline", "clean", "sheets"}) {
        EXPECT_TRUE(says(paper(table.session, name), "PRACTICE")) << name;
    }
}

TEST_F(RatificationPacket, IsTheSameForTheSameSession)
{
    settle();
    EXPECT_EQ(packet_of(table.session).value(), packet_of(table.session).value());
}

}  // namespace
}  // namespace jointly
