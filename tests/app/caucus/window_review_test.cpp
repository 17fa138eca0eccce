// A caucus goes through a saved session in its window, and lets out what it chose: by keys alone.
#include "core/disk/names.h"
#include "core/disk/read_file.h"
#include "core/exchange/release.h"
#include "core/exchange/signature_file.h"
#include "tests/app/caucus/caucus_at_window.h"

#include <sys/stat.h>

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;

class CaucusReview : public CaucusAtWindow {
protected:
    CaucusReview() { unlock(); }

    std::string on_all_sheets()
    {
        std::string all;
        for (int sheet = 0; sheet < caucus_.state().sheets; ++sheet) {
            all += pilot_.shown_text();
            pilot_.key(ImGuiKey_PageDown);
            pilot_.settle();
        }
        return all;
    }
};

TEST_F(CaucusReview, FindsWordsInAllThatWasSaidAndInAllOfOurs)
{
    ASSERT_EQ(run({"do", file_}, "reword 1 \"Go home safe\"\n").code, 0);
    lock_and_unlock();
    say_it("They walk home late");
    say_it(";find home");
    const std::string found = on_all_sheets();
    for (const std::string_view words : {"At the table", "Go home safe", "In what is ours",
             "They walk home late", "As it read before", "Go home unhurt"}) {
        EXPECT_NE(found.find(words), std::string::npos) << words << found;
    }
    say_it(";find zebra");
    EXPECT_TRUE(pilot_.shows("Nobody said that"));
    pilot_.key(ImGuiKey_Escape);
    pilot_.settle();
    EXPECT_FALSE(pilot_.shows("Nobody said that"));
}

TEST_F(CaucusReview, SaysWhatCameSinceItLookedLastOnce)
{
    say_it(";changes");
    EXPECT_NE(on_all_sheets().find("Joint hazard walk each month"), std::string::npos);
    EXPECT_EQ(caucus_.caucus()->record().seen, caucus_.caucus()->joint().record.size());
    say_it(";changes");
    EXPECT_TRUE(pilot_.shows("Nothing changed since entry"));
}

TEST_F(CaucusReview, SaysWhichOfItsInterestsNothingServes)
{
    ASSERT_EQ(
        run({"do", file_}, "interest union \"Sleep\"\ninterest management \"Cost\"\n").code, 0);
    lock_and_unlock();
    say_it(";unserved");
    EXPECT_TRUE(pilot_.shows("Sleep"));
    EXPECT_TRUE(pilot_.shows("2, not served: 1"));
    EXPECT_FALSE(pilot_.shows("Cost"));
    EXPECT_FALSE(pilot_.shows("Go home unhurt"));
}

TEST_F(CaucusReview, ComparesTwoCopies)
{
    const std::string other = scratch_.path("other.ibb");
    put(other, bytes());
    ASSERT_EQ(run({"do", other}, "option \"A taxi at night\"\n").code, 0);
    say_it(";compare " + other);
    EXPECT_TRUE(pilot_.shows("other.ibb goes on where round.ibb ends."));
    EXPECT_TRUE(pilot_.shows("A taxi at night"));
    say_it(";compare nothing.ibb");
    EXPECT_TRUE(pilot_.shows("nothing.ibb"));
}

TEST_F(CaucusReview, LooksBackThroughTheRecordByKeysAndByMouse)
{
    const std::size_t entries = caucus_.caucus()->joint().record.size();
    pilot_.key(ctrl | ImGuiKey_4);
    pilot_.settle();
    EXPECT_TRUE(pilot_.shows("Joint hazard walk each month"));
    pilot_.key(ctrl | ImGuiKey_H);
    pilot_.settle();
    EXPECT_TRUE(
        pilot_.shows("Entry " + std::to_string(entries) + " of " + std::to_string(entries)));
    pilot_.key(ImGuiKey_LeftArrow);
    pilot_.key(ImGuiKey_LeftArrow);
    pilot_.settle();
    EXPECT_FALSE(pilot_.shows("Joint hazard walk each month"));
    EXPECT_TRUE(
        pilot_.shows("Entry " + std::to_string(entries - 2) + " of " + std::to_string(entries)));
    pilot_.key(ImGuiKey_RightArrow);
    pilot_.settle();
    EXPECT_TRUE(pilot_.shows("Joint hazard walk each month"));
    pilot_.key(ImGuiKey_Home);
    pilot_.settle();
    EXPECT_TRUE(pilot_.shows("Entry 1 of"));
    pilot_.key(ImGuiKey_Escape);
    pilot_.settle();
    EXPECT_FALSE(pilot_.shows("Entry 1 of"));
    EXPECT_TRUE(pilot_.shows("Joint hazard walk each month"));
}

TEST_F(CaucusReview, LetsOutAReleaseAfterItWasLookedAt)
{
    say_it(";option \"Nine weeks, paid\"");
    say_it(";note round \"Never say this\"");
    say_it(";release p1");
    EXPECT_TRUE(pilot_.shows("Nine weeks, paid"));
    EXPECT_TRUE(pilot_.shows("Joint hazard walk each month"));
    EXPECT_FALSE(pilot_.shows("Never say this"));
    const std::string out = scratch_.path("union.release");
    pilot_.type("x");
    pilot_.key(ImGuiKey_Escape);
    pilot_.settle();
    EXPECT_FALSE(is_there(out));
    say_it(";release p1");
    pilot_.key(ImGuiKey_Enter);
    pilot_.settle();
    EXPECT_TRUE(pilot_.shows("union.release holds that and nothing else.")) << pilot_.shown_text();
    const auto release = release_in(bytes_of(out));
    ASSERT_TRUE(release.ok()) << release.problem().text;
    ASSERT_EQ(release.value().items.size(), 1U);
    EXPECT_EQ(release.value().items[0].text, "Nine weeks, paid");
    say_it(";release p2");
    EXPECT_TRUE(pilot_.shows("p2 stays here"));
    pilot_.key(ImGuiKey_Escape);
    say_it(";release p1");
    pilot_.key(ImGuiKey_Enter);
    pilot_.settle();
    EXPECT_TRUE(is_there(scratch_.path("union-2.release")));
}

TEST_F(CaucusReview, PrintsThroughThePrintingSystemAlone)
{
    const std::string bin = scratch_.path("bin");
    ASSERT_EQ(::mkdir(bin.c_str(), 0700), 0);
    const std::string printed = scratch_.path("printed");
    put(bin + "/lp", "#!/bin/sh\ncat > " + printed + "\n");
    ASSERT_EQ(::chmod((bin + "/lp").c_str(), 0700), 0);
    const std::string path = std::getenv("PATH");
    ::setenv("PATH", (bin + ":" + path).c_str(), 1);
    say_it("They count on the grant");
    say_it(";print");
    EXPECT_TRUE(pilot_.shows("Handed to the printer."));
    EXPECT_NE(bytes_of(printed).find("They count on the grant"), std::string::npos);
    put(bin + "/lp", "#!/bin/sh\nexit 1\n");
    pilot_.key(ctrl | ImGuiKey_P);
    pilot_.settle();
    EXPECT_TRUE(pilot_.shows("The printer took nothing."));
    ::setenv("PATH", scratch_.path("nowhere").c_str(), 1);
    say_it(";print");
    EXPECT_TRUE(pilot_.shows("has no program lp to print with"));
    ::setenv("PATH", path.c_str(), 1);
}

TEST_F(CaucusReview, MakesLettersForTheRoomItSitsIn)
{
    say_it(";room 6.4 1.2");
    EXPECT_FLOAT_EQ(caucus_.state().distance, 6.4F / 1.2F);
    EXPECT_TRUE(pilot_.shows("Letters for that chair.")) << pilot_.shown_text();
    say_it(";room 30 1.2");
    EXPECT_TRUE(pilot_.shows("The picture is too small")) << pilot_.shown_text();
    lock_and_unlock();
    EXPECT_GT(caucus_.state().distance, unmeasured_distance);
    say_it(";room");
    EXPECT_FLOAT_EQ(caucus_.state().distance, unmeasured_distance);
    for (const char* const wrong :
        {";room 8", ";room x 1", ";room 0 1", ";room 8 -1", ";room 101 1"}) {
        say_it(wrong);
        EXPECT_TRUE(pilot_.shows("Write both in metres")) << wrong << pilot_.shown_text();
        pilot_.key(ImGuiKey_Escape);
    }
}

class CaucusInitials : public CaucusAtWindow {
protected:
    CaucusInitials() : CaucusAtWindow(agreed_wording) { unlock(); }
};

TEST_F(CaucusInitials, AreGivenAfterTheAgreementWasLookedAt)
{
    say_it(";key");
    EXPECT_TRUE(caucus_.caucus()->record().key);
    say_it(";initial TA-1 \"Ana Ruiz\" --as \"Chief spokesperson\"");
    EXPECT_TRUE(pilot_.shows("twenty-eight (28)"));
    EXPECT_TRUE(pilot_.shows("Ana Ruiz initials this, and the record up to entry 11."))
        << pilot_.shown_text();
    pilot_.key(ImGuiKey_Enter);
    pilot_.settle();
    EXPECT_TRUE(pilot_.shows("TA-1 is initialled; the signature is in union.signature."));
    const auto given = signature_in(bytes_of(scratch_.path("union.signature")));
    ASSERT_TRUE(given.ok());
    EXPECT_TRUE(is_genuine(given.value()));
    say_it(";initial TA-7 Ana");
    EXPECT_TRUE(pilot_.shows("There is no tentative agreement TA-7 yet."));
}

}  // namespace
}  // namespace jointly
