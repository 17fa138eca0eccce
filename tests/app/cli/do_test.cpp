// Scripts on the command line: one line, one act, durable before the next is read.
#include "tests/app/cli/console.h"

#include <algorithm>
#include <streambuf>

namespace jointly {
namespace {

std::ptrdiff_t lines_in(const std::string& text)
{
    return std::count(text.begin(), text.end(), '\n');
}

class Do : public CliTest {};

TEST_F(Do, SaysOneLineForEachAct)
{
    const Ran ran = run({"do", file_},
        "\n# a remark\nat \"2026-03-02 09:20\"\noption \"A float pool\"\nturn 1\nundo\nredo\n");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(ran.out,
        "8 Option #3: A float pool\n- It is so already.\n9 Taken back: Option #3: A float pool\n"
        "10 Brought back: Option #3: A float pool\n");
}

TEST_F(Do, StopsAtARefusalAndKeepsWhatWasDoneBefore)
{
    const Ran ran =
        run({"do", file_}, "option \"A float pool\"\n\nserves 3 9\noption \"Never said\"\n");
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, "8 Option #3: A float pool\n");
    EXPECT_EQ(ran.err, "Line 3: There is no #9 on issue 1.\n");
    const Ran shown = run({"show", file_});
    EXPECT_NE(shown.out.find("A float pool"), std::string::npos);
    EXPECT_EQ(shown.out.find("Never said"), std::string::npos);
}

TEST_F(Do, GoesOnAfterARefusalWhereAskedTo)
{
    const Ran ran =
        run({"do", file_, "--keep-going"}, "serves 2 9\nnonsense\noption \"A float pool\"\n");
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.out, "8 Option #3: A float pool\n");
    EXPECT_EQ(lines_in(ran.err), 2);
    EXPECT_TRUE(ran.err.starts_with(
        "Line 1: There is no #9 on issue 1.\nLine 2: \"nonsense\" is not a command."));
}

TEST_F(Do, ReadsAScriptFromAFile)
{
    put(scratch_.path("more.script"), "option \"A float pool\"\r\noption Walks");
    EXPECT_EQ(run({"do", file_, scratch_.path("more.script")}).out,
        "8 Option #3: A float pool\n9 Option #4: Walks\n");
    const Ran missing = run({"do", file_, scratch_.path("none.script")});
    EXPECT_EQ(missing.code, 1);
    expect_one_line(missing.err);
    EXPECT_EQ(run({"do", file_, "-"}, "option Pilots\n").out, "10 Option #5: Pilots\n");
}

TEST_F(Do, RefusesInOneLineWhateverWasTyped)
{
    for (const char* const line : {"turn \"a\\nb\"", "turn \x1B[31m", "\xFF", "interest \"open",
             "turn 99999999999999999999"}) {
        const Ran ran = run({"do", file_}, line);
        EXPECT_EQ(ran.code, 1) << line;
        expect_one_line(ran.err);
        EXPECT_EQ(ran.err.find('\x1B'), std::string::npos);
        EXPECT_TRUE(ran.err.starts_with("Line 1: "));
    }
}

TEST_F(Do, TellsTheTimeOfAnAct)
{
    EXPECT_EQ(run({"do", file_}, "at \"2026-03-02 16:42\"\nmeeting close\n").code, 0);
    EXPECT_NE(bytes().find(R"("s":8,"t":1772498520000,)"), std::string::npos);
}

TEST_F(Do, StandsStillInASampleWhereNoTimeIsTold)
{
    EXPECT_EQ(run({"do", file_}, "option Walks\n").code, 0);
    EXPECT_NE(bytes().find(R"("s":8,"t":1772470800000,"m":0,"b":"00000000",)"), std::string::npos);
}

TEST_F(Do, ARefusedMeetingDoesNotMoveTheClock)
{
    const Ran ran =
        run({"do", file_, "--keep-going"}, "meeting \"2030-01-01 09:00 -08:00\"\noption Walks\n");
    EXPECT_EQ(ran.code, 1);
    EXPECT_NE(bytes().find(R"("s":8,"t":1772470800000,)"), std::string::npos);
}

// Gives a script line by line, and notes how large the session is and what was said when each is asked for.
class Slow : public std::streambuf {
public:
    Slow(std::vector<std::string> lines, std::string file)
        : lines_(std::move(lines)), file_(std::move(file))
    {}

    std::vector<std::uintmax_t> sizes;
    std::ptrdiff_t* flushed = nullptr;
    std::vector<std::ptrdiff_t> flushed_by_then;

private:
    int_type underflow() override
    {
        sizes.push_back(std::filesystem::file_size(file_));
        flushed_by_then.push_back(*flushed);
        if (next_ == lines_.size()) {
            return traits_type::eof();
        }
        std::string& line = lines_[next_++];
        setg(line.data(), line.data(), line.data() + line.size());
        return traits_type::to_int_type(line.front());
    }

    std::vector<std::string> lines_;
    std::string file_;
    std::size_t next_ = 0;
};

// Counts the lines that were flushed.
class Flushed : public std::stringbuf {
public:
    std::ptrdiff_t lines = 0;

private:
    int sync() override
    {
        lines = lines_in(str());
        return 0;
    }
};

TEST_F(Do, IsDurableAndSaidBeforeTheNextLineIsRead)
{
    Flushed said;
    Slow script({"option Walks\n", "option Pools\n", "option Pilots\n"}, file_);
    script.flushed = &said.lines;
    std::istream in(&script);
    std::ostream out(&said);
    std::ostringstream err;
    Console console{in, out, err, {}};
    EXPECT_EQ(run_cli({"do", file_}, console), 0);
    ASSERT_EQ(script.sizes.size(), 4U);
    EXPECT_TRUE(std::is_sorted(script.sizes.begin(), script.sizes.end(), std::less_equal<>()))
        << "the file did not grow from line to line";
    EXPECT_EQ(script.flushed_by_then, (std::vector<std::ptrdiff_t>{0, 1, 2, 3}));
}

TEST_F(Do, RefusesAFileThatIsNoSessionOrIsDamaged)
{
    put(scratch_.path("note.txt"), "Dear Ana,\n");
    const Ran foreign = run({"do", scratch_.path("note.txt")}, "undo\n");
    EXPECT_EQ(foreign.code, 1);
    EXPECT_EQ(foreign.err, "This is not a Jointly session. Choose a file that ends in .ibb.\n");
    std::string damaged = bytes();
    damaged[damaged.find("Union")] = 'O';
    put(file_, damaged);
    const Ran ran = run({"do", file_}, "option Walks\n");
    EXPECT_EQ(ran.code, 1);
    expect_one_line(ran.err);
    EXPECT_EQ(bytes(), damaged);
}

TEST_F(Do, SaysThatATornLineWasLeftOutAndGoesOn)
{
    put(file_, R"({"s":8,"t":1)", true);
    const Ran ran = run({"do", file_}, "option Walks\n");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out, "8 Option #3: Walks\n");
    EXPECT_TRUE(ran.err.starts_with("The last line was not finished. It is kept in "));
    EXPECT_EQ(run({"verify", file_}).code, 0);
}

TEST_F(Do, KeepsASecondCopyInAnotherFolder)
{
    std::filesystem::create_directory(scratch_.path("stick"));
    const Ran ran = run({"do", file_, "--copy", scratch_.path("stick")}, "option Walks\n");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(bytes_of(scratch_.path("stick/round.ibb")), bytes());
}

TEST_F(Do, GoesOnWithoutTheSecondCopyAndSaysSo)
{
    const Ran ran = run({"do", file_, "--copy", scratch_.path("stick")}, "option Walks\n");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out, "8 Option #3: Walks\n");
    EXPECT_EQ(ran.err, "The second copy in " + scratch_.path("stick")
                           + " is behind since 09:00: round.ibb cannot be made. The folder is not "
                             "there. Check the name, or make the folder first.\n");
    const Ran beside = run({"do", file_, "--copy", scratch_.folder()}, "option Pools\n");
    EXPECT_EQ(beside.code, 1);
    EXPECT_EQ(beside.out, "");
    EXPECT_EQ(beside.err,
        "The session itself is in " + scratch_.folder() + ". Name another folder for its copy.\n");
}

TEST(New, MakesASessionOnceAndNeverOverAnother)
{
    const Scratch scratch;
    const std::string file = scratch.path("a.ibb");
    const Ran made = run({"new", file});
    EXPECT_EQ(made.code, 0);
    EXPECT_EQ(made.out, "Made " + file + ".\n");
    const std::string before = bytes_of(file);
    const Ran again = run({"new", file, "--seed", "00"});
    EXPECT_EQ(again.code, 1);
    expect_one_line(again.err);
    EXPECT_EQ(bytes_of(file), before);
}

TEST(New, TakesItsIdsFromASeed)
{
    const Scratch scratch;
    EXPECT_EQ(run({"new", scratch.path("a.ibb"), "--seed", "7461"}).code, 0);
    EXPECT_EQ(run({"new", scratch.path("b.ibb"), "--seed", "7461"}).code, 0);
    EXPECT_EQ(bytes_of(scratch.path("a.ibb")), bytes_of(scratch.path("b.ibb")));
    const Ran odd = run({"new", scratch.path("c.ibb"), "--seed", "746"});
    EXPECT_EQ(odd.code, 1);
    expect_one_line(odd.err);
    EXPECT_FALSE(std::filesystem::exists(scratch.path("c.ibb")));
}

}  // namespace
}  // namespace jointly
