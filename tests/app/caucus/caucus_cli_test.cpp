// A caucus as it is: from taking the file away to what it brings back.
#include "core/disk/names.h"
#include "core/exchange/release.h"
#include "tests/app/caucus/caucus_console.h"

namespace jointly {
namespace {

TEST_F(CaucusAtWork, KeepsWhatItThinksAndShowsItToItselfAlone)
{
    begin();
    const std::string joint = bytes();
    const Ran entered = enter("note 1 \"They may mean nights\"\noption \"Nine weeks, paid\"\nneed "
                              "management \"A date for the board\"\n"
                              "weigh p2 high\nweigh 1 low\npoll \"Could we live with "
                              "nine?\"\nanswer Nurses stand-aside \"Too short\"\n"
                              "answer Clerks support\ntask \"Ask the actuary\" --who Dana --due "
                              "2026-12-01\nsit\nrise\nminute \"We wait\"\n");
    EXPECT_EQ(entered.code, 0) << entered.err;
    EXPECT_EQ(entered.out, "p1\np2\np3\nkept\nkept\np4\nkept\nkept\np5\nkept\nkept\np6\n");
    const std::string shown_now = shown();
    EXPECT_EQ(shown_now.substr(0, shown_now.find("\nSittings")),
        "Nights\n======\nPRIVATE - Union\n\nNot at the table yet\n--------------------\n"
        "- p2 Nine weeks, paid\n    option\n    Priority: high\n\n"
        "What others may need\n--------------------\n"
        "- p3 Management (M) A date for the board\n\n"
        "Notes\n-----\n- p1 They may mean nights\n    On #1\n\n"
        "Our own poll\n------------\n- p4 Could we live with nine?\n"
        "    Nurses: stand aside: Too short\n    Clerks: support\n\n"
        "What matters to us\n------------------\n- #1 Go home unhurt\n    low\n\n"
        "The whole round\n===============\nPRIVATE - Union\n\n"
        "Tasks\n-----\n- p5 Ask the actuary\n    by December 1, 2026\n    Dana\n\n"
        "Our minutes\n-----------\n- p6 We wait\n");
    EXPECT_EQ(bytes(), joint);
}

TEST_F(CaucusAtWork, OpensWithItsPassphraseAloneBesideItsOwnSession)
{
    begin();
    const Ran wrong = caucus({"show", file_, "--vault", vault_}, "", {"walrus"});
    EXPECT_EQ(wrong.code, 1);
    expect_one_line(wrong.err);
    EXPECT_EQ(wrong.out, "");
    const std::string other = scratch_.path("other.ibb");
    ASSERT_EQ(run({"new", other}).code, 0);
    EXPECT_EQ(caucus({"show", other, "--vault", vault_}).err,
        "This vault stands beside another session. Open the copy of the session that it was made "
        "for.\n");
    EXPECT_EQ(caucus({"show", scratch_.path("none.ibb"), "--vault", vault_}).code, 1);
    EXPECT_EQ(caucus({"show", file_, "--vault", file_}).err,
        "This file is no vault. Choose the one that ends in .vault.\n");
}

TEST_F(CaucusAtWork, IsMadeForAPartyUnderAPassphraseTypedTwice)
{
    const std::vector<std::string> words{"new", file_, "--vault", vault_, "--party", "visitors"};
    EXPECT_EQ(caucus(words).err.substr(24 + std::string("A passphrase nobody can guess: ").size()),
        "\nvisitors is not a party of this session. Name one that is at the table.\n");
    const std::vector<std::string> for_union{"new", file_, "--vault", vault_, "--party", "union"};
    EXPECT_NE(caucus(for_union, "", {passphrase, "walrus"}).err.find("The two are not the same."),
        std::string::npos);
    EXPECT_NE(
        caucus(for_union, "", {"123456", "123456"}).err.find("can be guessed"), std::string::npos);
    EXPECT_FALSE(is_there(vault_));
    begin();
    EXPECT_EQ(
        caucus(for_union).err, "union.vault is there already. Give the new vault another name.\n");
}

TEST_F(CaucusAtWork, ChangesAndAddsPassphrases)
{
    begin();
    ASSERT_EQ(enter("note issue First\n").code, 0);
    const std::string other = "bali-tome-kura-nezo-sufi";
    EXPECT_EQ(
        caucus({"passphrase", file_, "--vault", vault_, "--add"}, "", {passphrase, other, other})
            .out,
        "The vault opens with that one too.\n");
    EXPECT_EQ(caucus({"show", file_, "--vault", vault_}, "", {other}).code, 0);
    const std::string third = "nueve tejones zurdos afinan la gaita";
    EXPECT_EQ(caucus({"passphrase", file_, "--vault", vault_}, "", {other, third, third}).code, 0);
    EXPECT_EQ(caucus({"show", file_, "--vault", vault_}, "", {other}).code, 1);
    EXPECT_EQ(caucus({"show", file_, "--vault", vault_}, "", {third}).code, 0);
    EXPECT_EQ(caucus({"show", file_, "--vault", vault_}, "", {passphrase}).code, 0);
}

TEST_F(CaucusAtWork, SaysWhatCameToTheSessionSinceItLooked)
{
    begin();
    const std::vector<std::string> changes{"changes", file_, "--vault", vault_};
    EXPECT_NE(caucus(changes).out.find("Joint hazard walk each month"), std::string::npos);
    const Ran nothing = caucus(changes);
    EXPECT_EQ(nothing.out.find("Joint hazard walk"), std::string::npos);
    ASSERT_EQ(run({"do", file_}, "option \"A guard at the gate\"\n").code, 0);
    const Ran more = caucus(changes);
    EXPECT_NE(more.out.find("A guard at the gate"), std::string::npos);
    EXPECT_EQ(more.out.find("Joint hazard walk"), std::string::npos);
}

TEST_F(CaucusAtWork, BringsToTheTableWhatItChoseAndNothingElse)
{
    begin();
    ASSERT_EQ(enter("option \"Nine weeks, paid\"\ninterest \"Sleep\"\nneed management \"A "
                    "date\"\nnote issue \"Twice this winter\"\n"
                    "note round \"Of everything\"\n")
                  .code,
        0);
    const std::string out = scratch_.path("union.release");
    const std::vector<std::string> words{"release", file_, "--vault", vault_, "p4", "p2", "p1"};
    auto preview = words;
    preview.emplace_back("--preview");
    const Ran looked = caucus(preview);
    EXPECT_EQ(looked.code, 0) << looked.err;
    for (const char* const shown_there :
        {"Nine weeks, paid", "Sleep", "Twice this winter", "Go home unhurt"}) {
        EXPECT_NE(looked.out.find(shown_there), std::string::npos) << shown_there;
    }
    EXPECT_EQ(looked.out.find("A date"), std::string::npos);
    EXPECT_FALSE(is_there(out));
    EXPECT_EQ(caucus(words).err,
        "Say where the release goes: -o FILE.release; or only look: --preview.\n");
    auto written = words;
    written.insert(written.end(), {"-o", out});
    EXPECT_EQ(caucus(written).code, 0);
    const auto release = release_in(bytes_of(out));
    ASSERT_TRUE(release.ok());
    ASSERT_EQ(release.value().items.size(), 3U);
    EXPECT_EQ(
        release.value().items[0], (ReleasedItem{{1}, ReleasedKind::story, "Twice this winter"}));
    EXPECT_NE(shown().find("- p1 Nine weeks, paid\n    released\n    option"), std::string::npos);
    EXPECT_EQ(mode_of(out), 0600U);
    EXPECT_EQ(caucus(written).code, 1);  // over nothing that is there
}

TEST_F(CaucusAtWork, BringsNothingToTheTableThatIsNoItem)
{
    begin();
    ASSERT_EQ(enter("need management \"A date\"\nnote round x\nwalk-away \"Eight\"\noption "
                    "\"Gone\"\nstrike p4\n")
                  .code,
        0);
    for (const char* const line : {"p1", "p2", "p3"}) {
        const Ran ran = caucus({"release", file_, "--vault", vault_, line, "--preview"});
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(ran.err.find(std::string(line) + " stays here: it is of the kind"), 0U)
            << ran.err;
    }
    EXPECT_EQ(caucus({"release", file_, "--vault", vault_, "p4", "--preview"}).err,
        "There is no p4 here. The list shows what there is.\n");
    EXPECT_EQ(caucus({"release", file_, "--vault", vault_, "14", "--preview"}).err,
        "\"14\" is none of our lines. Write them like p3 p4.\n");
    EXPECT_EQ(caucus({"release", file_, "--vault", vault_, "x", "--preview"}).err,
        "\"x\" is none of our lines. Write them like p3 p4.\n");
}

// What could not be marked as released does not leave.
TEST_F(CaucusAtWork, WritesNoReleaseOfAVaultThatItCannotWriteTo)
{
    begin();
    ASSERT_EQ(enter("option \"Nine weeks, paid\"\nnote issue x\n").code, 0);
    std::string bytes_there = bytes_of(vault_);
    bytes_there[bytes_there.size() - 30] = bytes_there[bytes_there.size() - 30] == 'A' ? 'B' : 'A';
    put(vault_, bytes_there);
    const std::string out = scratch_.path("union.release");
    const Ran ran = caucus({"release", file_, "--vault", vault_, "p1", "-o", out});
    EXPECT_EQ(ran.code, 1);
    EXPECT_FALSE(is_there(out));
}

TEST_F(CaucusAtWork, ListsItsCommandsAndRefusesWrongWords)
{
    const Ran help = caucus({"help", "commands"});
    EXPECT_EQ(help.code, 0);
    EXPECT_NE(
        help.out.find("need PARTY TEXT\n    what we think that party needs\n"), std::string::npos);
    EXPECT_NE(caucus({}).out.find("jointly-caucus"), std::string::npos);
    EXPECT_NE(caucus({"help"}).out.find("passphrase"), std::string::npos);
    EXPECT_EQ(caucus({"show", file_, "--vault", vault_}, "", {""}).err,
        "No passphrase came. Type it, or hand it in as the first line.\n");
    EXPECT_EQ(caucus({"sing"}).code, 2);
    EXPECT_EQ(caucus({"show", file_}).code, 2);
}

TEST_F(CaucusAtWork, LeavesOtherPassphrasesOutOnlyWhereItIsAsked)
{
    begin();
    const std::string other = "otter plinth mango velvet";
    ASSERT_EQ(
        caucus({"passphrase", file_, "--vault", vault_, "--add"}, "", {passphrase, other, other})
            .code,
        0);
    EXPECT_EQ(caucus({"passphrase", file_, "--vault", vault_, "--add", "--only"}).code, 2);
    const Ran only = caucus({"passphrase", file_, "--vault", vault_, "--only"}, "", {other});
    EXPECT_EQ(only.code, 0) << only.err;
    EXPECT_EQ(only.out.substr(0, only.out.find('.')), "The vault opens with this passphrase alone");
    EXPECT_EQ(caucus({"show", file_, "--vault", vault_}).code, 1);
    EXPECT_EQ(caucus({"show", file_, "--vault", vault_}, "", {other}).code, 0);
}

TEST_F(CaucusAtWork, SaysHowItsWindowOpensWhereTheWordsDoNotFit)
{
    for (const std::vector<std::string>& words : {std::vector<std::string>{file_},
             {file_, "--vault", vault_, "--lock", "61"}, {file_, "--vault"}}) {
        const Ran ran = caucus(words);
        EXPECT_EQ(ran.code, 2);
        EXPECT_EQ(ran.err,
            "Its window opens by: jointly-caucus FILE.ibb --vault FILE.vault [--new] "
            "[--lock MINUTES], of 1 to 60 minutes.\n");
    }
    EXPECT_TRUE(caucus({"sing"}).err.ends_with("See: jointly-caucus --help\n"));
}

}  // namespace
}  // namespace jointly
