// Old files open for ever.
#include "core/exchange/signature_file.h"
#include "core/journal/load.h"
#include "core/journal/store.h"
#include "core/session/find.h"
#include "tests/core/journal/chain.h"
#include "tests/golden/golden.h"

#include <set>

namespace jointly {
namespace {

const std::string version_1 = sessions_folder + "format/v1.ibb";
const std::string seed_1 = "0f01";
const std::string seed_1_2 = "0f02";

std::set<std::string> tags_in(const Record& record)
{
    std::set<std::string> tags;
    for (const Entry& entry : record) {
        if (const auto* const events = std::get_if<Events>(&entry.what)) {
            for (const Event& event : *events) {
                std::visit([&](const auto& one) { tags.insert(one.tag); }, event);
            }
        } else {
            std::visit(
                [&](const auto& one) { tags.insert(one.tag); }, std::get<RecordEvent>(entry.what));
        }
    }
    return tags;
}

TEST(Format, Version1OpensAndIsWhole)
{
    const auto read = load_file(version_1);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().notice, "");
    EXPECT_TRUE(read.value().writable);
    EXPECT_EQ(read.value().header.version, 1);
    EXPECT_EQ(
        read.value().head, "11a5126608be99cecad1e2d28c781318ec0071d0627fd50145acd966f0ef1271");
    EXPECT_EQ(broken_invariants(read.value().session), std::vector<std::string>{});
    EXPECT_EQ(say_to({"verify", version_1}).code, 0);
}

// The tags as they stand in files, written out: a tag that is renamed in the code does not pass.
TEST(Format, Version1HoldsEveryKindOfItsTime)
{
    const std::set<std::string> kinds{"meeting_opened", "meeting_closed", "party_joined",
        "constituent_named", "participant_joined", "recorder_named", "presence_noted",
        "rule_adopted", "keeping_adopted", "issue_raised", "issue_reworded", "turned", "step_taken",
        "story_told", "interest_recorded", "interest_reworded", "interest_marked_mutual",
        "interest_withdrawn", "option_offered", "option_reworded", "option_withdrawn",
        "option_serves", "option_serves_not", "criterion_proposed", "criterion_agreed",
        "option_marked", "straw_composed", "straw_changed", "test_called", "party_counted",
        "stance_taken", "concern_raised", "test_closed", "provision_entered", "language_proposed",
        "ta_drafted", "ta_revised", "ta_initialled", "undone", "redone", "redacted"};
    EXPECT_EQ(tags_in(load_file(version_1).value().record), kinds);
}

TEST(Format, Version1EncodesToTheSameBytesAgain)
{
    const auto read = load_file(version_1);
    ASSERT_TRUE(read.ok());
    const std::vector<std::string> lines = lines_of(bytes_of(version_1));
    ASSERT_EQ(lines.size(), read.value().record.size() + 1);
    EXPECT_EQ(header_line(read.value().header), lines[0] + "\n");
    for (std::size_t seq = 1; seq < lines.size(); ++seq) {
        const HandLine line = taken_apart(lines[seq]);
        const std::string again =
            entry_line(read.value().record[seq - 1], {0, "00000000", seeded_salt(seed_1, seq)},
                lines[seq - 1].substr(lines[seq - 1].find(R"(,"h":")") + 6, 64));
        // Of a redacted line only the facts are left to be written again.
        EXPECT_EQ(line.is_redacted ? taken_apart(again).facts : again,
            line.is_redacted ? line.facts : lines[seq] + "\n");
    }
}

TEST(Format, Version1MeansWhatItMeant)
{
    const Session session = load_file(version_1).value().session;
    EXPECT_EQ(session.parties.size(), 3U);
    EXPECT_EQ(session.parties[0].full_name, "\u00c9quipe \"Soins\", Local 412");
    EXPECT_FALSE(session.parties[2].deciding);
    EXPECT_EQ(session.participants.size(), 3U);
    EXPECT_EQ(session.recorder, ParticipantId{3});
    EXPECT_EQ(session.rule.decides, Decides::all_but_n);
    EXPECT_EQ(session.issues.size(), 2U);
    EXPECT_EQ(session.issues[0].title, "Nights, reworded");
    ASSERT_EQ(session.interests.size(), 4U);
    EXPECT_TRUE(session.interests[0].holder.mutual);
    EXPECT_EQ(session.interests[1].text, "Predictable cost");
    EXPECT_EQ(session.interests[3].text, "[redacted]");
    ASSERT_EQ(session.options.size(), 4U);
    EXPECT_EQ(session.options[1].text, "A lift in every unit \U0001F91D");
    EXPECT_EQ(session.options[3].text, "Taken back, and brought back");
    EXPECT_EQ(session.next.option, OptionId{6});
    ASSERT_EQ(session.tests.size(), 4U);
    EXPECT_EQ(session.tests[1].stances.size(), 2U);
    ASSERT_EQ(session.tas.size(), 1U);
    EXPECT_EQ(session.tas[0].revision, 2);
    EXPECT_EQ(session.tas[0].initials.size(), 1U);
    EXPECT_EQ(session.languages.back().effective.date, (Date{2026, 7, 1}));
}

const std::string version_1_2 = sessions_folder + "format/v1-2.ibb";

TEST(Format, Version1TakenFurtherOpensAndIsWhole)
{
    const auto read = load_file(version_1_2);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().notice, "");
    EXPECT_TRUE(read.value().writable);
    EXPECT_EQ(broken_invariants(read.value().session), std::vector<std::string>{});
    EXPECT_EQ(say_to({"verify", version_1_2}).code, 0);
}

TEST(Format, Version1TakenFurtherHoldsEveryKindThatCameLater)
{
    std::set<std::string> kinds{"issue_moved", "issue_parked", "issue_referred", "issue_withdrawn",
        "issue_reopened", "issue_scoped", "moved_ahead", "data_given", "interests_merged",
        "interests_unmerged", "options_combined", "options_parted", "criterion_reworded",
        "criterion_withdrawn", "straw_spread", "step_named", "legend_worded", "party_sign_changed",
        "record_rule_adopted", "initials_meaning_adopted", "ground_rule_proposed",
        "ground_rule_reworded", "ground_rule_agreed", "ground_rule_withdrawn", "list_test_called",
        "clause_carries", "clause_carries_not", "clerical_change_agreed", "ta_superseded",
        "ta_withdrawn", "proposal_made", "proposal_revised", "proposal_replied", "package_made",
        "package_item_added", "package_item_taken_out", "package_offered", "package_accepted",
        "package_withdrawn", "contract_term_set", "money_line_stated", "money_line_changed",
        "money_line_taken_out", "outcome_named", "outcome_withdrawn", "commitment_made",
        "measure_set", "measure_read", "letter_drafted", "letter_revised", "letter_withdrawn",
        "approval_needed", "approval_given", "item_parked", "parked_item_cleared",
        "action_assigned", "action_closed", "request_made", "request_answered", "caucus_called",
        "caucus_ended", "agenda_item_set", "agenda_item_cleared", "next_meeting_set",
        "meeting_remarked"};
    std::set<std::string> found = tags_in(load_file(version_1_2).value().record);
    for (const std::string& earlier : tags_in(load_file(version_1).value().record)) {
        found.erase(earlier);
    }
    EXPECT_EQ(found, kinds);
}

TEST(Format, Version1TakenFurtherEncodesToTheSameBytesAgain)
{
    const auto read = load_file(version_1_2);
    ASSERT_TRUE(read.ok());
    const std::vector<std::string> lines = lines_of(bytes_of(version_1_2));
    ASSERT_EQ(lines.size(), read.value().record.size() + 1);
    for (std::size_t seq = 1; seq < lines.size(); ++seq) {
        EXPECT_EQ(
            entry_line(read.value().record[seq - 1], {0, "00000000", seeded_salt(seed_1_2, seq)},
                lines[seq - 1].substr(lines[seq - 1].find(R"(,"h":")") + 6, 64)),
            lines[seq] + "\n");
    }
}

TEST(Format, Version1TakenFurtherIsStillMadeByItsScript)
{
    const Scratch scratch;
    const std::string file = scratch.path("v1-2.ibb");
    EXPECT_EQ(say_to({"new", file, "--seed", seed_1_2}).code, 0);
    const Said made = say_to({"do", file, sessions_folder + "format/v1-2.script"});
    EXPECT_EQ(made.code, 0) << made.all;
    if (!std::filesystem::exists(version_1_2) && !HasFailure()) {
        put(version_1_2, bytes_of(file));  // the first time, and never again
    }
    EXPECT_TRUE(bytes_of(file) == bytes_of(version_1_2));
}

const std::string version_1_3 = sessions_folder + "format/v1-3.ibb";
const std::string seed_1_3 = "0f03";

TEST(Format, Version1TakenOnceMoreOpensWholeAndHoldsWhatCameLast)
{
    const auto read = load_file(version_1_3);
    ASSERT_TRUE(read.ok());
    EXPECT_TRUE(read.value().writable);
    EXPECT_EQ(say_to({"verify", version_1_3}).code, 0);
    EXPECT_EQ(tags_in(read.value().record),
        (std::set<std::string>{"practice_begun", "party_joined", "constituent_named",
            "meeting_opened", "constituent_caucus_called", "caucus_ended"}));
    EXPECT_TRUE(read.value().session.practice);
    EXPECT_EQ(read.value().session.caucuses.front().constituent, ConstituentId{1});
}

TEST(Format, Version1TakenOnceMoreIsStillMadeByItsScript)
{
    const Scratch scratch;
    const std::string file = scratch.path("v1-3.ibb");
    EXPECT_EQ(say_to({"new", file, "--seed", seed_1_3}).code, 0);
    const Said made = say_to({"do", file, sessions_folder + "format/v1-3.script"});
    EXPECT_EQ(made.code, 0) << made.all;
    if (!std::filesystem::exists(version_1_3) && !HasFailure()) {
        put(version_1_3, bytes_of(file));  // the first time, and never again
    }
    EXPECT_TRUE(bytes_of(file) == bytes_of(version_1_3));
}

const std::string version_1_4 = sessions_folder + "format/v1-4.ibb";
const std::string seed_1_4 = "0f04";

TEST(Format, Version1WithDocumentsAndCountersignaturesOpensWhole)
{
    const auto read = load_file(version_1_4);
    ASSERT_TRUE(read.ok());
    EXPECT_TRUE(read.value().writable);
    EXPECT_EQ(say_to({"verify", version_1_4}).code, 0);
    EXPECT_EQ(tags_in(read.value().record),
        (std::set<std::string>{"party_joined", "meeting_opened", "issue_raised", "turned",
            "interest_recorded", "attachment_kept", "countersigned", "redaction_agreed"}));
    ASSERT_EQ(read.value().session.attachments.size(), 2U);
    EXPECT_EQ(read.value().session.attachments.front().bytes, 5U);
    EXPECT_EQ(read.value().history.countersigned(), 7U);
}

TEST(Format, Version1WithDocumentsAndCountersignaturesIsStillMadeByItsScript)
{
    const Scratch scratch;
    const std::string file = scratch.path("v1-4.ibb");
    EXPECT_EQ(say_to({"new", file, "--seed", seed_1_4}).code, 0);
    const Said made = say_to({"do", file, sessions_folder + "format/v1-4.script"});
    EXPECT_EQ(made.code, 0) << made.all;
    const Said taken = say_to({"redact", file});
    EXPECT_EQ(taken.code, 0) << taken.all;
    if (!std::filesystem::exists(version_1_4) && !HasFailure()) {
        put(version_1_4, bytes_of(file));  // the first time, and never again
    }
    EXPECT_TRUE(bytes_of(file) == bytes_of(version_1_4));
}

const std::string version_1_5 = sessions_folder + "format/v1-5.ibb";
const std::string seed_1_5 = "0f05";

TEST(Format, Version1WithHeadingsRolesAndCheckInsOpensWhole)
{
    const auto read = load_file(version_1_5);
    ASSERT_TRUE(read.ok());
    EXPECT_TRUE(read.value().writable);
    EXPECT_EQ(say_to({"verify", version_1_5}).code, 0);
    EXPECT_EQ(tags_in(read.value().record),
        (std::set<std::string>{"party_joined", "meeting_opened", "issue_raised", "turned",
            "interest_recorded", "option_offered", "items_grouped", "participant_joined",
            "checked_in", "next_agenda_item_set", "role_taken", "recorder_named"}));
    EXPECT_EQ(read.value().session.interests.front().heading, "\"Nuits\" \\ nights");
    EXPECT_EQ(read.value().session.options.front().heading, "");
    ASSERT_EQ(read.value().session.participants.size(), 2U);
    EXPECT_EQ(read.value().session.participants[0].role, Role::facilitator);
    EXPECT_EQ(read.value().session.participants[1].role, Role::recorder);
    EXPECT_EQ(read.value().session.recorder, ParticipantId{2});
    ASSERT_EQ(read.value().session.check_ins.size(), 2U);
    EXPECT_EQ(read.value().session.check_ins[1].party, PartyId{1});
}

TEST(Format, Version1WithHeadingsRolesAndCheckInsIsStillMadeByItsScript)
{
    const Scratch scratch;
    const std::string file = scratch.path("v1-5.ibb");
    EXPECT_EQ(say_to({"new", file, "--seed", seed_1_5}).code, 0);
    const Said made = say_to({"do", file, sessions_folder + "format/v1-5.script"});
    EXPECT_EQ(made.code, 0) << made.all;
    if (!std::filesystem::exists(version_1_5) && !HasFailure()) {
        put(version_1_5, bytes_of(file));  // the first time, and never again
    }
    EXPECT_TRUE(bytes_of(file) == bytes_of(version_1_5));
}

const std::string version_1_6 = sessions_folder + "format/v1-6.ibb";
const std::string seed_1_6 = "0f06";
const std::string version_1_7 = sessions_folder + "format/v1-7.ibb";
const std::string signature_1_7 = sessions_folder + "format/v1-7.signature";
const std::string seed_1_7 = "0f07";

TEST(Format, Version1WithPassesOpensWhole)
{
    const auto read = load_file(version_1_6);
    ASSERT_TRUE(read.ok());
    EXPECT_TRUE(read.value().writable);
    EXPECT_EQ(say_to({"verify", version_1_6}).code, 0);
    EXPECT_EQ(tags_in(read.value().record),
        (std::set<std::string>{"party_joined", "meeting_opened", "issue_raised", "turned",
            "provision_entered", "language_proposed", "ta_drafted", "ta_revised", "ta_passed"}));
    ASSERT_EQ(read.value().session.tas.size(), 1U);
    const Ta& ta = read.value().session.tas.front();
    ASSERT_EQ(ta.passes.size(), 2U);
    EXPECT_EQ(ta.passes[0].revision, 1);
    EXPECT_EQ(ta.passes[0].name, "Dana \"D.\" Ortiz");
    EXPECT_EQ(ta.passes[0].capacity, "Counsel \\ « Équipe »");
    EXPECT_EQ(ta.passes[1].revision, 2);
    EXPECT_EQ(ta.passes[1].party, PartyId{2});
}

TEST(Format, Version1WithPassesIsStillMadeByItsScript)
{
    const Scratch scratch;
    const std::string file = scratch.path("v1-6.ibb");
    EXPECT_EQ(say_to({"new", file, "--seed", seed_1_6}).code, 0);
    const Said made = say_to({"do", file, sessions_folder + "format/v1-6.script"});
    EXPECT_EQ(made.code, 0) << made.all;
    if (!std::filesystem::exists(version_1_6) && !HasFailure()) {
        put(version_1_6, bytes_of(file));  // the first time, and never again
    }
    EXPECT_TRUE(bytes_of(file) == bytes_of(version_1_6));
}

TEST(Format, Version1WithInitialsByAKeyOpensWholeAndTheyHold)
{
    const auto read = load_file(version_1_7);
    ASSERT_TRUE(read.ok());
    EXPECT_TRUE(read.value().writable);
    EXPECT_TRUE(tags_in(read.value().record).contains("ta_signed"));
    ASSERT_EQ(read.value().session.tas.size(), 1U);
    const Ta& ta = read.value().session.tas.front();
    ASSERT_EQ(ta.signatures.size(), 1U);
    EXPECT_EQ(ta.signatures[0].name, "Ana \"A.\" Ruiz");
    EXPECT_EQ(ta.signatures[0].capacity, "Chief \\ « Équipe »");
    EXPECT_TRUE(ta.initials[0].by_key);
    const auto signature = signature_in(bytes_of(signature_1_7));
    ASSERT_TRUE(signature.ok());
    EXPECT_EQ(signature.value(), ta.signatures[0]);
    const Said said = say_to({"verify", version_1_7});
    EXPECT_EQ(said.code, 0) << said.all;
    EXPECT_NE(said.all.find("No word of TA-1 changed since."), std::string::npos) << said.all;
}

// Initials by a key come from no script: they are entered a minute after its last line.
TEST(Format, Version1WithInitialsByAKeyIsStillMadeByItsScriptAndItsSignature)
{
    const Scratch scratch;
    const std::string file = scratch.path("v1-7.ibb");
    EXPECT_EQ(say_to({"new", file, "--seed", seed_1_7}).code, 0);
    const Said made = say_to({"do", file, sessions_folder + "format/v1-7.script"});
    EXPECT_EQ(made.code, 0) << made.all;
    const auto signature = signature_in(bytes_of(signature_1_7));
    ASSERT_TRUE(signature.ok());
    {
        auto store = Store::open(file, [](const Loaded& loaded) {
            const std::int64_t then_ms = loaded.record.back().stamp.at_ms + 60'000;
            return seeded_surroundings(seed_1_7, [then_ms] { return then_ms; });
        });
        ASSERT_TRUE(store.ok());
        const auto kept = store.value().do_now(Act{Command{SignTa{signature.value()}}});
        ASSERT_TRUE(kept.ok()) << kept.problem().text;
    }
    if (!std::filesystem::exists(version_1_7) && !HasFailure()) {
        put(version_1_7, bytes_of(file));  // the first time, and never again
    }
    EXPECT_TRUE(bytes_of(file) == bytes_of(version_1_7));
}

}  // namespace
}  // namespace jointly
