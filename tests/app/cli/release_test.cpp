#include "core/exchange/release.h"
#include "core/journal/load.h"
#include "tests/app/cli/console.h"

namespace jointly {
namespace {

class ReleaseImport : public CliTest {
protected:
    ReleaseImport() { put(release_, release_text(example())); }

    [[nodiscard]] Release example() const
    {
        return {load_file(file_).value().header.id, {1},
            {{{1}, ReleasedKind::option, "Nine weeks, paid"},
                {{1}, ReleasedKind::interest, "Sleep"},
                {{1}, ReleasedKind::interest, "Go home unhurt"}}};
    }
    std::string release_ = scratch_.path("union.release");
};

TEST_F(ReleaseImport, ShowsWhatItBringsAndChangesNothing)
{
    const std::string before = bytes();
    const Ran ran = run({"release", "import", file_, release_, "--preview"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out, "From the caucus of Union\n========================\n\n"
                       "Issue 1 \u00b7 Nights\n----------------\n"
                       "- Go home unhurt\n    Interest\n    At the table already as #1\n"
                       "- Sleep\n    Interest\n"
                       "- Nine weeks, paid\n    Option\n\n");
    EXPECT_EQ(ran.err, "Nothing was taken in. Leave --preview out to take it in.\n");
    EXPECT_EQ(bytes(), before);
}

TEST_F(ReleaseImport, EntersEachItemByItselfAndNoneTwice)
{
    const Ran ran = run({"release", "import", file_, release_});
    EXPECT_EQ(ran.code, 0) << ran.err;
    const auto loaded = load_file(file_);
    ASSERT_TRUE(loaded.ok());
    ASSERT_EQ(loaded.value().session.interests.size(), 2U);
    EXPECT_EQ(loaded.value().session.interests[1].text, "Sleep");
    EXPECT_EQ(loaded.value().session.interests[1].holder, (Holder{false, {1}}));
    EXPECT_EQ(loaded.value().session.options.size(), 2U);
    const std::string before = bytes();
    EXPECT_EQ(run({"release", "import", file_, release_}).code, 0);
    EXPECT_EQ(bytes(), before);
    // One undo takes one item back.
    ASSERT_EQ(run({"do", file_}, "undo\n").code, 0);
    EXPECT_EQ(load_file(file_).value().session.options.size(), 1U);
    EXPECT_EQ(load_file(file_).value().session.interests.size(), 2U);
}

// What another party said in the same words is not this party's.
TEST_F(ReleaseImport, EntersAnInterestThatOnlyAnotherPartyHolds)
{
    Release other = example();
    other.party = {2};
    other.items = {{{1}, ReleasedKind::interest, "Go home unhurt"}};
    put(release_, release_text(other));
    EXPECT_EQ(run({"release", "import", file_, release_}).code, 0);
    const auto loaded = load_file(file_);
    ASSERT_EQ(loaded.value().session.interests.size(), 2U);
    EXPECT_EQ(loaded.value().session.interests[1].holder, (Holder{false, {2}}));
}

TEST_F(ReleaseImport, IsRefusedInASentenceWhereItDoesNotFit)
{
    const std::string before = bytes();
    Release other = example();
    other.session = std::string(32, 'b');
    put(release_, release_text(other));
    for (const bool previewed : {true, false}) {
        std::vector<std::string> words{"release", "import", file_, release_};
        if (previewed) {
            words.emplace_back("--preview");
        }
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(ran.err, "This release is for another session. Open that one to bring it in.\n");
    }
    put(release_, "damaged");
    EXPECT_EQ(run({"release", "import", file_, release_}).err,
        "This file is no release. Choose the one that ends in .release.\n");
    EXPECT_EQ(run({"release", "import", file_, file_ + ".none"}).code, 1);
    EXPECT_EQ(bytes(), before);
    EXPECT_NE(run({"release"}).out.find("import"), std::string::npos);
}

}  // namespace
}  // namespace jointly
