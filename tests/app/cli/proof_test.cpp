// Proof: copies compared, checkpoints taken and held against a session. What the program says is held
// against the verifier that was written from the format page alone.
#include "core/journal/checkpoint.h"
#include "tests/app/cli/console.h"
#include "tests/support/places.h"

#include <array>
#include <cstdio>

namespace jointly {
namespace {

// What the other verifier prints, and whether it was content.
Ran verifier(const std::string& words)
{
    const std::string line = std::string(JOINTLY_PYTHON) + " -B " + repository()
                           + "/tests/support/verify_session.py " + words;
    Ran ran;
    FILE* const pipe = ::popen(line.c_str(), "r");
    std::array<char, 4'096> bytes{};
    for (auto count = std::fread(bytes.data(), 1, bytes.size(), pipe); count > 0;
         count = std::fread(bytes.data(), 1, bytes.size(), pipe)) {
        ran.out.append(bytes.data(), count);
    }
    ran.code = ::pclose(pipe) == 0 ? 0 : 1;
    return ran;
}

class Proving : public CliTest {
protected:
    // A copy of the session as it is now, with these lines done in it.
    std::string copy_with(const std::string& name, const std::string& script)
    {
        const std::string copy = scratch_.path(name);
        put(copy, bytes());
        EXPECT_EQ(run({"do", copy}, script).code, 0);
        return copy;
    }

    void expect_both_say(const std::string& other, int code, const std::string& sentence)
    {
        const Ran ours = run({"verify", "--diff", file_, other});
        EXPECT_EQ(ours.code, code);
        EXPECT_TRUE((ours.out + ours.err).ends_with(sentence + "\n")) << ours.out << ours.err;
        const Ran theirs = verifier("--diff " + file_ + " " + other);
        EXPECT_EQ(theirs.code, code);
        EXPECT_EQ(theirs.out, sentence + "\n");
    }
};

TEST_F(Proving, VerifyDiffSaysHowTwoCopiesStand)
{
    const std::string same = copy_with("same.ibb", "");
    expect_both_say(same, 0, "The copies are the same, 7 entries.");
    const std::string longer = copy_with("longer.ibb", "option \"A float pool\"\nundo\n");
    expect_both_say(longer, 0,
        longer + " goes on where " + file_ + " ends. Entries that both hold: 7. Entries more: 2.");
    ASSERT_EQ(run({"do", file_}, "option \"A buddy on each shift\"\n").code, 0);
    expect_both_say(same, 0,
        file_ + " goes on where " + same + " ends. Entries that both hold: 7. Entries more: 1.");
    expect_both_say(longer, 1,
        "The copies differ from entry 8 on. Entries from there: 1 in " + file_ + ", 2 in " + longer
            + ".");
    const std::string stranger = scratch_.path("stranger.ibb");
    ASSERT_EQ(run({"new", stranger}).code, 0);
    expect_both_say(
        stranger, 1, file_ + " and " + stranger + " are two sessions, not copies of one.");
}

TEST_F(Proving, VerifyDiffNamesLengthsAndHeads)
{
    const std::string longer = copy_with("longer.ibb", "option \"A float pool\"\n");
    const Ran ran = run({"verify", file_, longer, "--diff"});
    for (const std::string& file : {file_, longer}) {
        const Loaded loaded = load_file(file).value();
        const std::string part = file + "\n  Entries   " + std::to_string(loaded.record.size())
                               + "\n  Bytes     " + std::to_string(loaded.whole_bytes)
                               + "\n  Head      " + loaded.head + "\n";
        EXPECT_NE(ran.out.find(part), std::string::npos) << ran.out;
    }
}

TEST_F(Proving, VerifyDiffOfADamagedCopySaysBoth)
{
    const std::string torn = copy_with("torn.ibb", "option \"A float pool\"\n");
    put(torn, bytes_of(torn).substr(0, bytes_of(torn).size() - 5));
    const Ran ran = run({"verify", "--diff", file_, torn});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.starts_with(torn + ": The last line was not finished")) << ran.err;
    EXPECT_TRUE(ran.out.ends_with("The copies are the same, 7 entries.\n")) << ran.out;
    put(torn, "PK");
    EXPECT_EQ(run({"verify", "--diff", torn, file_}).err,
        torn + ": This is not a Jointly session. Choose a file that ends in .ibb.\n");
    EXPECT_EQ(run({"verify", "--diff", file_, scratch_.path("none.ibb")}).code, 1);
}

TEST_F(Proving, VerifyDiffTakesTwoFiles)
{
    EXPECT_EQ(run({"verify", "--diff", file_}).code, 2);
    EXPECT_EQ(run({"verify", file_, file_}).code, 2);
}

TEST_F(Proving, CheckpointIsThatOfTheOtherVerifier)
{
    const Ran ran = run({"checkpoint", file_});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    const Ran theirs = verifier("--checkpoint " + file_);
    EXPECT_EQ(theirs.code, 0);
    EXPECT_TRUE(ran.out.starts_with(theirs.out + "\n")) << ran.out;
    EXPECT_NE(ran.out.find("\u2588"), std::string::npos);
    EXPECT_NE(run({"checkpoint", file_, "--light"}).out, ran.out);
}

TEST_F(Proving, CheckpointIsHeldAgainstASession)
{
    const std::string page = scratch_.path("checkpoint.txt");
    put(page, run({"checkpoint", file_}).out);
    const std::string code = code_of(read_checkpoint(bytes_of(page)).value());
    ASSERT_EQ(run({"do", file_}, "option \"A float pool\"\n").code, 0);
    for (const std::string& held : {page, code}) {
        const Ran ran = run({"checkpoint", file_, "--check", held});
        EXPECT_EQ(ran.code, 0);
        EXPECT_EQ(ran.out, "The checkpoint holds: up to entry 7 this session is as it was then. "
                           "Entries since: 1.\n");
    }
    // One word of the past is another one, and every hash after it fits.
    std::string script(opening);
    script.replace(script.find("unhurt"), 6, "unpaid");
    std::filesystem::remove(file_);
    ASSERT_EQ(run({"new", file_, "--seed", "7461"}).code, 0);
    ASSERT_EQ(run({"do", file_}, script).code, 0);
    ASSERT_EQ(run({"verify", file_}).code, 0);
    for (const std::string& held : {page, code}) {
        const Ran ran = run({"checkpoint", file_, "--check", held});
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(ran.out, "");
        expect_one_line(ran.err);
    }
}

TEST_F(Proving, CheckpointIsNotTakenOfADamagedSession)
{
    std::string text = bytes();
    text[text.find("Joint hazard")] = 'j';
    put(file_, text);
    const Ran ran = run({"checkpoint", file_});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, "");
    EXPECT_TRUE(ran.err.starts_with("Line 7 was changed in its words.")) << ran.err;
    EXPECT_EQ(run({"checkpoint", scratch_.path("none.ibb")}).code, 1);
    EXPECT_EQ(run({"checkpoint", file_, "--check", scratch_.folder()}).code, 1);
}

}  // namespace
}  // namespace jointly
