// Initials with a key: from the vault to the table, and to the other party's copy.
#include "core/base/hash.h"
#include "core/base/signature.h"
#include "core/disk/names.h"
#include "core/exchange/signature_file.h"
#include "core/journal/load.h"
#include "tests/app/caucus/caucus_console.h"
#include "tests/support/speaking.h"

namespace jointly {
namespace {

bool says(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

class InitialsByKey : public CaucusThatInitials {};

TEST_F(InitialsByKey, AreShownThenWrittenWithNothingButWhatWasSigned)
{
    const std::string joint = bytes();
    const std::string out = signature();
    const auto given = signature_in(bytes_of(out));
    ASSERT_TRUE(given.ok()) << given.problem().text;
    EXPECT_TRUE(is_genuine(given.value()));
    EXPECT_EQ(given.value().name, "Ana Ruiz");
    EXPECT_EQ(given.value().capacity, "Chief spokesperson");
    const auto loaded = load(joint);
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(given.value().entries, loaded.value().record.size());
    EXPECT_EQ(given.value().head, loaded.value().head);
    EXPECT_EQ(given.value().session, loaded.value().header.id);
    EXPECT_EQ(bytes(), joint);
}

TEST_F(InitialsByKey, AreOnlyLookedAtUntilTheyHaveAPlaceToGo)
{
    begin();
    const std::vector<std::string> words{"initial", file_, "--vault", vault_, "TA-1", "Ana Ruiz"};
    const Ran nowhere = caucus(words);
    EXPECT_EQ(nowhere.code, 1);
    EXPECT_TRUE(says(nowhere.out, "twenty-eight (28)")) << nowhere.out;
    EXPECT_EQ(
        nowhere.err, "Say where the signature goes: -o FILE.signature; or only look: --preview.\n");
    std::vector<std::string> preview = words;
    preview.emplace_back("--preview");
    EXPECT_EQ(caucus(preview).code, 0);
    EXPECT_FALSE(says(shown(), "signed"));
    EXPECT_EQ(initial(file_).err, "round.ibb is there already. Give the signature another name.\n");
}

TEST_F(InitialsByKey, AreGivenWithOneKeyWhichTheVaultKeeps)
{
    begin();
    const std::string code = caucus({"key", file_, "--vault", vault_}).out;
    EXPECT_EQ(code.size(), 39 + 1
                               + std::string("Give this code to the other parties on paper: by "
                                             "it they know your signatures.\n")
                                     .size());
    EXPECT_EQ(caucus({"key", file_, "--vault", vault_}).out, code);
    const std::string out = scratch_.path("one.signature");
    ASSERT_EQ(initial(out).code, 0);
    EXPECT_EQ(
        code_of_key(from_hex(signature_in(bytes_of(out)).value().key)) + "\n", code.substr(0, 40));
    ASSERT_EQ(caucus({"passphrase", file_, "--vault", vault_}, "",
                  {passphrase, "otter plinth mango velvet", "otter plinth mango velvet"})
                  .code,
        0);
    EXPECT_EQ(
        caucus({"key", file_, "--vault", vault_}, "", {"otter plinth mango velvet"}).out, code);
}

TEST_F(InitialsByKey, AreTakenInAtTheTableOnceAndShownAsWhatTheyAre)
{
    const std::string out = signature();
    const std::string code = code_of_key(from_hex(signature_in(bytes_of(out)).value().key));
    const std::string before = bytes();
    const Ran looked = run({"initials", "import", file_, out, "--preview"});
    EXPECT_EQ(looked.code, 0) << looked.err;
    EXPECT_TRUE(says(looked.out, "TA-1, revision 1: Ana Ruiz, Chief spokesperson for Union"));
    EXPECT_TRUE(says(looked.out, code));
    EXPECT_TRUE(says(looked.out, "No word of TA-1 changed since."));
    EXPECT_EQ(looked.err, "Nothing was taken in. Leave --preview out to take it in.\n");
    EXPECT_EQ(bytes(), before);
    const Ran taken = import(out, file_);
    EXPECT_EQ(taken.code, 0) << taken.err;
    EXPECT_TRUE(says(taken.out, "\nTA-1 initialled for Union by Ana Ruiz, with a key\n"));
    ASSERT_EQ(run({"do", file_}, "initial TA-1 management \"Ben Okafor\"\n").code, 0);
    const std::string sheet = run({"draft", file_, "--ta", "TA-1"}).out;
    EXPECT_TRUE(says(sheet, ", with the key")) << sheet;
    EXPECT_TRUE(says(sheet, code.substr(0, 4) + ' ' + code.substr(5, 4))) << sheet;
    EXPECT_TRUE(says(sheet, "on paper")) << sheet;
    const Ran again = import(out, file_);
    EXPECT_EQ(again.code, 1);
    EXPECT_EQ(again.err, "Union has signed TA-1 with a key already.\n");
    const Ran anew = initial(scratch_.path("anew.signature"));
    EXPECT_EQ(anew.err, "Union has signed TA-1 with a key already.\n");
}

TEST_F(InitialsByKey, AreCheckedOnEitherPartysCopy)
{
    const std::string taken_away = put("away.ibb", bytes());
    const std::string out = signature();
    ASSERT_EQ(import(out, file_).code, 0);
    ASSERT_EQ(run({"do", file_}, "initial TA-1 management \"Ben Okafor\"\n").code, 0);
    for (const std::vector<std::string>& words : {std::vector<std::string>{"verify", file_},
             {"verify", file_, "--signature", out}, {"verify", taken_away, "--signature", out}}) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 0) << ran.err;
        EXPECT_TRUE(says(ran.out, "TA-1, revision 1: Ana Ruiz, Chief spokesperson for Union"));
        EXPECT_TRUE(says(ran.out, "It holds")) << ran.out;
        EXPECT_TRUE(says(ran.out, "twenty-eight (28) days")) << ran.out;
    }
    // Paper is nothing that a program could check.
    EXPECT_FALSE(says(run({"verify", file_}).out, "Ben Okafor"));
}

TEST_F(InitialsByKey, HoldInARoomThatSpeaksAnotherLanguage)
{
    std::string out;
    {
        const Speaking spanish("es");
        out = signature();
    }
    const Ran taken = import(out, file_);
    EXPECT_EQ(taken.code, 0) << taken.out << taken.err;
}

TEST_F(InitialsByKey, TellWhetherAWordChangedSince)
{
    const std::string out = signature();
    ASSERT_EQ(import(out, file_).code, 0);
    ASSERT_EQ(run({"do", file_},
                  "language 11.4 \"Schedules shall be posted thirty (30) days in "
                  "advance.\" --payer \"the Employer\" --effective on-ratification\nrevise TA-1\n")
                  .code,
        0);
    const Ran changed = run({"verify", file_});
    EXPECT_EQ(changed.code, 0);
    EXPECT_TRUE(says(changed.out, "TA-1 reads otherwise now, at revision 2")) << changed.out;
    EXPECT_TRUE(says(changed.out, "[-twenty-eight (28)-]")) << changed.out;
    ASSERT_EQ(run({"do", file_}, "language 11.4 \"Schedules shall be posted twenty-eight (28) days "
                                 "in advance.\"\nrevise TA-1\n")
                  .code,
        0);
    const Ran paid_otherwise = run({"verify", file_});
    EXPECT_TRUE(says(paid_otherwise.out, "TA-1 reads otherwise now, at revision 3"));
    EXPECT_TRUE(says(paid_otherwise.out, "As it stands")) << paid_otherwise.out;
}

TEST_F(InitialsByKey, TellThatTheAgreementIsOffTheTable)
{
    const std::string out = signature();
    ASSERT_EQ(import(out, file_).code, 0);
    ASSERT_EQ(
        run({"do", file_}, "withdraw-ta TA-1 --because \"The grant fell through\"\n").code, 0);
    const Ran ran = run({"verify", file_});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(says(ran.out, "TA-1 is no longer on the table")) << ran.out;
}

// By a body's no: whoever signed before has to sign anew, though the words are the same.
TEST_F(InitialsByKey, HoldNoLongerOnceTheAgreementWasTakenUpAgain)
{
    const std::string out = signature();
    ASSERT_EQ(import(out, file_).code, 0);
    ASSERT_EQ(
        run({"do", file_}, "ratification \"Members of Union\" --party union\n"
                           "declined AP-1 \"The swaps are missing\" --on 2026-04-15 --reopens "
                           "TA-1\ntest language\nparty union support 6\nparty management "
                           "support 6\nclose\n")
            .code,
        0);
    const Ran held = run({"verify", file_});
    EXPECT_TRUE(says(held.out, "TA-1 was taken up again since")) << held.out;
    const Ran again = import(out, file_);
    EXPECT_EQ(again.code, 1);
    EXPECT_TRUE(says(again.err, "This signature was given before TA-1 was taken up again."))
        << again.err;
    const std::string anew = scratch_.path("anew.signature");
    ASSERT_EQ(initial(anew).code, 0);
    EXPECT_EQ(import(anew, file_).code, 0);
}

TEST_F(InitialsByKey, WaitWhereWhatInitialsMeanWasSettledOtherwiseMeanwhile)
{
    const std::string out = signature();
    ASSERT_EQ(run({"do", file_}, "initials-mean withdrawable\n").code, 0);
    const Ran ran = import(out, file_);
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(says(ran.err, "What initials mean was settled otherwise")) << ran.err;
}

TEST_F(InitialsByKey, StandOnWordsThatStayInTheRecord)
{
    const std::string out = signature();
    ASSERT_EQ(import(out, file_).code, 0);
    // The provision, its language, and the test of the wording.
    for (const char* const entry : {"5", "6", "7"}) {
        const Ran ran = run({"redact", file_, entry, "--by", "union", "Ana Ruiz", "--by",
            "management", "Ben Okafor"});
        EXPECT_NE(ran.code, 0) << entry;
    }
    ASSERT_EQ(run({"do", file_}, "withdraw-ta TA-1\n").code, 0);
    ASSERT_EQ(
        run({"redact", file_, "6", "--by", "union", "Ana Ruiz", "--by", "management", "Ben Okafor"})
            .code,
        0);
    EXPECT_TRUE(says(run({"verify", file_}).out, "Words that were signed were redacted since"));
}

TEST_F(InitialsByKey, OfACopyMadeForSomebodyAreNotCheckedThere)
{
    const std::string out = signature();
    ASSERT_EQ(import(out, file_).code, 0);
    const std::string copy = scratch_.path("clean.ibb");
    ASSERT_EQ(run({"export", file_, "-o", copy, "--clean"}).code, 0);
    const Ran ran = run({"verify", copy});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(says(ran.out, "Not checked: This signature was given in another session."))
        << ran.out;
    EXPECT_EQ(run({"verify", copy, "--signature", out}).code, 1);
    // One that stands no longer would tell by its fingerprint which words it stood on.
    ASSERT_EQ(run({"do", file_}, "language 11.4 \"Posted early.\"\nrevise TA-1\n").code, 0);
    const std::string later = scratch_.path("later.ibb");
    ASSERT_EQ(run({"export", file_, "-o", later, "--clean"}).code, 0);
    EXPECT_EQ(bytes_of(later).find("ta_signed"), std::string::npos);
    const Ran inspected = run({"inspect", file_});
    EXPECT_TRUE(says(inspected.out, "TA-1: Ana Ruiz")) << inspected.out;
}

TEST_F(InitialsByKey, AreNotGivenWithAVaultThatWasPutBack)
{
    begin();
    ASSERT_EQ(enter("note issue \"Wait\"\n").code, 0);
    const std::string earlier = bytes_of(vault_);
    ASSERT_EQ(initial(scratch_.path("one.signature")).code, 0);
    jointly::put(vault_, earlier);
    const Ran ran = initial(scratch_.path("two.signature"));
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(says(ran.err, "Initials wait until this is seen to:")) << ran.err;
}

TEST_F(InitialsByKey, AreGivenOnlyOnWhatMayBeInitialled)
{
    begin();
    const std::string out = scratch_.path("x.signature");
    ASSERT_EQ(run({"do", file_}, "language 11.4 \"Posted early.\"\n").code, 0);
    EXPECT_EQ(initial(out).err, "The wording of TA-1 changed since we tested. Test it again.\n");
    EXPECT_EQ(caucus({"initial", file_, "--vault", vault_, "TA-2", "Ana", "-o", out}).err,
        "There is no tentative agreement TA-2 yet. Look at the numbers with: show\n");
    EXPECT_EQ(caucus({"initial", file_, "--vault", vault_, "TA-1", " ", "-o", out}).code, 1);
    EXPECT_FALSE(is_there(out));
}

TEST_F(InitialsByKey, StandOnNoRecordThatDoesNotGoOnFromTheOneSignedBefore)
{
    const std::string short_copy = bytes();
    ASSERT_EQ(run({"do", file_}, "park-item \"Lunch\"\n").code, 0);
    (void)signature();
    const std::string longer = bytes();
    const std::string out = scratch_.path("two.signature");
    put("round.ibb", short_copy);
    EXPECT_EQ(initial(out).err,
        "This copy does not go on from the one that was signed at entry 12. "
        "Compare the two first: jointly diff\n");
    ASSERT_EQ(run({"do", file_}, "park-item \"Dinner\"\npark-item \"Breakfast\"\n").code, 0);
    EXPECT_EQ(initial(out).err,
        "This copy does not go on from the one that was signed at entry 12. "
        "Compare the two first: jointly diff\n");
    put("round.ibb", longer);
    EXPECT_EQ(initial(out).code, 0);
}

TEST_F(InitialsByKey, AreGoneBehindNeitherUndoNorAnotherKey)
{
    begin();
    ASSERT_EQ(enter("note 1 \"Wait\"\n").code, 1);
    ASSERT_EQ(enter("note issue \"Wait\"\n").code, 0);
    ASSERT_EQ(initial(scratch_.path("one.signature")).code, 0);
    EXPECT_EQ(enter("undo\n").err,
        "Line 1: There is nothing to take back. What left in a release is out.\n");
}

TEST_F(InitialsByKey, OfTwoKeysOfOnePartyAreAQuestion)
{
    const std::string first = signature();
    ASSERT_EQ(import(first, file_).code, 0);
    ASSERT_EQ(
        run({"do", file_}, "language 11.4 \"Posted early.\"\ntest language\nparty union support 6\n"
                           "party management support 6\nclose\nrevise TA-1\n")
            .code,
        0);
    vault_ = scratch_.path("another.vault");
    begin();
    const std::string second = scratch_.path("second.signature");
    ASSERT_EQ(initial(second).code, 0);
    ASSERT_EQ(import(second, file_).code, 0);
    const Ran ran = run({"verify", file_});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(says(ran.out, "Another key: Union signed with")) << ran.out;
    EXPECT_TRUE(says(ran.out, "Union signed with 2 keys. Ask which of them are theirs.\n"))
        << ran.out;
}

}  // namespace
}  // namespace jointly
