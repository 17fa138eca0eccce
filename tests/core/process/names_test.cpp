#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/process/names.h"

#include <gtest/gtest.h>

#include <set>

namespace jointly {
namespace {

// Every value has a name of its own, and none a word that takes a side or alarms.
template <class Enum>
void check_names()
{
    constexpr std::size_t count = words_for<Enum>.size();
    std::set<std::string_view> names;
    for (std::size_t value = 0; value < count; ++value) {
        const std::string_view name = name_of(static_cast<Enum>(value));
        EXPECT_FALSE(name.empty());
        EXPECT_TRUE(names.insert(name).second) << name;
        for (const std::string_view word :
            {"block", "fail", "veto", "reject", "stale", "override"}) {
            EXPECT_EQ(name.find(word), std::string_view::npos) << name;
        }
    }
    EXPECT_EQ(name_of(static_cast<Enum>(count)), "");
}

TEST(Names, AreThereForEveryValueAndNeutral)
{
    check_names<Step>();
    check_names<Stance>();
    check_names<Mark>();
    check_names<Role>();
    check_names<ProvisionLevel>();
    check_names<Scale>();
    check_names<Decides>();
    check_names<Keeping>();
    check_names<Consensus>();
    check_names<TaState>();
}

TEST(Names, AreThoseOfTheWall)
{
    EXPECT_EQ(name_of(Stance::cannot_support), "cannot support yet");
    EXPECT_EQ(name_of(Mark::fails), "does not meet");
    EXPECT_EQ(name_of(Step::straw), "Straw design");
}

using Stances = std::vector<Stance>;

Stances asked_by(Scale scale)
{
    Stances asked;
    for (const LegendEntry& entry : legend(scale)) {
        EXPECT_FALSE(entry.sign.empty());
        asked.push_back(entry.stance);
    }
    return asked;
}

TEST(StepName, IsTheRoomsOwnWhereItHasOne)
{
    Session session;
    EXPECT_EQ(name_of(session, Step::straw), "Straw design");
    session.settings.steps = {{Step::straw, "Working draft"}};
    EXPECT_EQ(name_of(session, Step::straw), "Working draft");
    EXPECT_EQ(name_of(session, Step::story), "Story");
}

TEST(Sign, IsTheRoomsOwnForItsScaleAlone)
{
    const std::vector<LegendSign> own{{Scale::thumbs_discuss, Stance::support, "Nod"}};
    const LegendEntry& support = legend(Scale::thumbs_discuss).front();
    EXPECT_EQ(sign_in(own, Scale::thumbs_discuss, support), "Nod");
    EXPECT_EQ(sign_in(own, Scale::thumbs_live_with, support), support.sign);
    EXPECT_EQ(sign_in({}, Scale::thumbs_discuss, support), support.sign);
}

TEST(Legend, SaysWhatThumbsSidewaysMeans)
{
    using enum Stance;
    EXPECT_EQ(asked_by(Scale::thumbs_live_with),
        (Stances{support, live_with, stand_aside, cannot_support}));
    EXPECT_EQ(asked_by(Scale::thumbs_discuss),
        (Stances{support, more_discussion, stand_aside, cannot_support}));
    EXPECT_EQ(legend(Scale::thumbs_live_with)[1].sign, "Thumb sideways");
    EXPECT_EQ(legend(Scale::thumbs_discuss)[1].sign, "Thumb sideways");
}

TEST(Legend, OfFingersAndGradientsAsksForAllFive)
{
    using enum Stance;
    const Stances all{support, live_with, more_discussion, stand_aside, cannot_support};
    EXPECT_EQ(asked_by(Scale::fist_to_five), all);
    EXPECT_EQ(asked_by(Scale::gradients), all);
}

TEST(StanceOfKey, CountsAlongTheLegend)
{
    for (const Scale scale :
        {Scale::thumbs_live_with, Scale::thumbs_discuss, Scale::fist_to_five, Scale::gradients}) {
        const auto& entries = legend(scale);
        for (std::size_t place = 0; place < entries.size(); ++place) {
            EXPECT_EQ(stance_of_key(scale, static_cast<int>(place) + 1), entries[place].stance);
        }
        EXPECT_EQ(stance_of_key(scale, 0), std::nullopt);
        EXPECT_EQ(stance_of_key(scale, -1), std::nullopt);
        EXPECT_EQ(stance_of_key(scale, static_cast<int>(entries.size()) + 1), std::nullopt);
    }
}

TEST(RuleSentence, SaysWhoDecides)
{
    Rule rule;
    EXPECT_EQ(sentence_of(rule),
        "Until a rule is adopted, everyone at the table decides: we agree when nobody needs more "
        "discussion and nobody is unable to support it.");
    rule.adopted = true;
    EXPECT_EQ(sentence_of(rule),
        "Everyone at the table decides: we agree when nobody needs more discussion and nobody is "
        "unable to support it.");
    rule.decides = Decides::each_party;
    EXPECT_EQ(sentence_of(rule),
        "Each party decides by its own consensus, then all jointly: we agree when every deciding "
        "party is there.");
    rule.decides = Decides::all_but_n;
    rule.dissent = 1;
    rule.tries = 3;
    EXPECT_EQ(sentence_of(rule),
        "Everyone at the table decides. From test 3 on, up to 1 of each party may stay apart.");
}

TEST(FallbackSentence, SaysWhatFollows)
{
    std::set<std::string> sentences;
    for (std::size_t value = 0; value < words_for<Fallback>.size(); ++value) {
        const std::string sentence = sentence_of(static_cast<Fallback>(value));
        EXPECT_EQ(sentence.find("Without consensus "), 0U) << sentence;
        EXPECT_TRUE(sentences.insert(sentence).second) << sentence;
    }
}

TEST(ShortName, IsTheTitleOrElseTheQuestion)
{
    Issue issue;
    issue.question = "What might we do?";
    EXPECT_EQ(short_name(issue), "What might we do?");
    issue.title = "Staffing";
    EXPECT_EQ(short_name(issue), "Staffing");
}

TEST(SigningName, IsTheFullNameOrElseTheSpokenOne)
{
    Party party;
    party.name = "Union";
    EXPECT_EQ(signing_name(party), "Union");
    party.full_name = "Allied Care Workers, Local 412";
    EXPECT_EQ(signing_name(party), "Allied Care Workers, Local 412");
}

TEST(Heading, IsLabelAndTitle)
{
    Provision provision;
    provision.label = "9.6";
    EXPECT_EQ(heading_of(Session{}, provision), "9.6");
    provision.title = "Staffing plan";
    EXPECT_EQ(heading_of(Session{}, provision), "9.6 Staffing plan");
    provision.title = "Staffing plan.";
    EXPECT_EQ(heading_of(Session{}, provision), "9.6 Staffing plan") << "it runs into its text";
    provision.title = "Staffing plan";
    provision.label.clear();
    EXPECT_EQ(heading_of(Session{}, provision), "Staffing plan");
}

TEST(MediaOf, GoesByTheEndOfTheName)
{
    EXPECT_EQ(media_of("Contract 2023.PDF"), MediaType::pdf);
    EXPECT_EQ(media_of("a.docx"), MediaType::docx);
    EXPECT_EQ(media_of("chart.jpeg"), MediaType::jpeg);
    EXPECT_EQ(media_of("notes.md"), MediaType::text);
    EXPECT_EQ(media_of("pdf"), MediaType::other);
}

TEST(SizeWords, AreInTheUnitThatIsReadAtAGlance)
{
    EXPECT_EQ(size_words(0), "0 bytes");
    EXPECT_EQ(size_words(812), "812 bytes");
    EXPECT_EQ(size_words(1'000), "1 kB");
    EXPECT_EQ(size_words(999'999), "999 kB");
    EXPECT_EQ(size_words(1'000'000), "1.0 MB");
    EXPECT_EQ(size_words(2'999'999), "2.9 MB");
    EXPECT_EQ(size_words(3'000'000), "3.0 MB");
}

TEST(WordsOfEffective, AreThoseForTheSheet)
{
    EXPECT_EQ(words_of(Effective{}), "");
    EXPECT_EQ(words_of(Effective{EffectiveBasis::on_ratification, {}, ""}), "on ratification");
    EXPECT_EQ(words_of(Effective{EffectiveBasis::first_pay_period, {}, ""}),
        "from the first full pay period after ratification");
    EXPECT_EQ(words_of(Effective{EffectiveBasis::on_date, {2026, 7, 1}, ""}), "July 1, 2026");
    EXPECT_EQ(words_of(Effective{EffectiveBasis::retroactive, {2026, 1, 1}, ""}),
        "retroactive to January 1, 2026");
    EXPECT_EQ(words_of(Effective{EffectiveBasis::in_words, {}, "the first full pay period"}),
        "the first full pay period");
}

}  // namespace
}  // namespace jointly
