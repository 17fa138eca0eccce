#include "core/disk/append_file.h"
#include "tests/core/disk/scratch.h"
#include "tests/support/failed_check.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <random>
#include <string>
#include <vector>

namespace jointly {
namespace {

constexpr const char* changed =
    "round.ibb was changed by another program. Close that program, then close the "
    "session and open it again.";

AppendFile made(const std::string& path, std::string_view bytes = "head\n",
    const DiskCalls& calls = real_disk())
{
    auto file = AppendFile::create(path, bytes, calls);
    EXPECT_TRUE(file.ok()) << (file.ok() ? "" : file.problem().text);
    return std::move(file).value();
}

std::string said(const Refusable& outcome)
{
    return outcome.ok() ? "done" : outcome.problem().text;
}

TEST(AppendFile, GrowsAtItsEnd)
{
    const Scratch scratch;
    const std::string path = scratch.path("round.ibb");
    AppendFile file = made(path);
    EXPECT_EQ(file.size(), 5U);
    EXPECT_EQ(mode_of(path), 0600U);
    EXPECT_EQ(said(file.append("one\n")), "done");
    EXPECT_EQ(said(file.append("two\n")), "done");
    EXPECT_EQ(file.size(), 13U);
    EXPECT_EQ(bytes_of(path), "head\none\ntwo\n");

    auto again = AppendFile::open(path);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again.value().size(), 13U);
    EXPECT_EQ(said(again.value().append("three\n")), "done");
    EXPECT_EQ(bytes_of(path), "head\none\ntwo\nthree\n");
}

TEST(AppendFile, IsNotMadeOverAnything)
{
    const Scratch scratch;
    put(scratch.path("round.ibb"), "theirs");
    ::symlink("nowhere", scratch.path("link.ibb").c_str());
    for (const char* const name : {"round.ibb", "link.ibb"}) {
        const auto file = AppendFile::create(scratch.path(name), "ours");
        ASSERT_FALSE(file.ok());
        EXPECT_EQ(
            file.problem().text, std::string(name) + " is there already. Choose another name.");
    }
    EXPECT_EQ(bytes_of(scratch.path("round.ibb")), "theirs");
    EXPECT_FALSE(std::filesystem::exists(scratch.path("nowhere")));
    const auto nowhere = AppendFile::create(scratch.path("none/round.ibb"), "ours");
    EXPECT_EQ(nowhere.problem().text, "round.ibb cannot be made. The folder is not there. Check "
                                      "the name, or make the folder first.");
}

TEST(AppendFile, OpensOnlyFiles)
{
    const Scratch scratch;
    std::filesystem::create_directory(scratch.path("folder"));
    ASSERT_EQ(::mkfifo(scratch.path("pipe").c_str(), 0600), 0);
    ::symlink("loop", scratch.path("loop").c_str());
    ::symlink("pipe", scratch.path("to-pipe").c_str());
    const auto refused = [&](const std::string& path) {
        const auto file = AppendFile::open(path);
        return file.ok() ? "opened" : file.problem().text;
    };
    EXPECT_EQ(refused(scratch.path("folder")), "folder is a folder. Choose a file in it.");
    EXPECT_EQ(refused(scratch.path("pipe")),
        "pipe is a device or a pipe, not a file. Choose another one.");
    EXPECT_EQ(refused(scratch.path("to-pipe")),
        "to-pipe is a device or a pipe, not a file. Choose another one.");
    EXPECT_EQ(refused("/dev/null"), "null is a device or a pipe, not a file. Choose another one.");
    EXPECT_EQ(refused(scratch.path("loop")),
        "loop is a link that leads nowhere. Choose the file itself.");
    EXPECT_EQ(refused(scratch.path("none")),
        "There is no file none there. Check the name and the folder.");
    put(scratch.path("file"), "head\n");
    ::symlink("file", scratch.path("to-file").c_str());
    EXPECT_EQ(refused(scratch.path("to-file")), "opened");
    const auto to_file = AppendFile::open_no_link(scratch.path("to-file"));
    ASSERT_FALSE(to_file.ok());
    EXPECT_EQ(to_file.problem().text, "to-file is a link. Choose the file itself.");
    EXPECT_TRUE(AppendFile::open_no_link(scratch.path("file")).ok());
    EXPECT_EQ(refused(scratch.path("pipe/none")),
        "There is no file none there. Check the name and the folder.");
}

TEST(AppendFile, SaysWhyItCannotBeOpened)
{
    const Scratch scratch;
    put(scratch.path("round.ibb"), "head\n");
    const auto with = [&](int error) {
        DiskCalls calls = real_disk();
        calls.open = [error](const char*, int, mode_t) {
            errno = error;
            return -1;
        };
        const auto file = AppendFile::open(scratch.path("round.ibb"), calls);
        return file.ok() ? "opened" : file.problem().text;
    };
    const std::string start = "round.ibb cannot be opened. ";
    EXPECT_EQ(
        with(EACCES), start + "You are not permitted to. Ask whoever owns it, or work on a copy.");
    EXPECT_EQ(with(EROFS), start + "This disk can only be read. Copy the file to another one.");
    EXPECT_EQ(
        with(EMFILE), start + "Too many files are open. Close other programs, and try again.");
    EXPECT_EQ(with(ENXIO), start + "The system gave error 6. Try again, or work on another disk.");
}

TEST(AppendFile, FollowsALinkToAFile)
{
    const Scratch scratch;
    put(scratch.path("real"), "head\n");
    ::symlink("real", scratch.path("link").c_str());
    auto file = AppendFile::open(scratch.path("link"));
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(said(file.value().append("one\n")), "done");
    EXPECT_EQ(bytes_of(scratch.path("real")), "head\none\n");
}

TEST(AppendFile, SeesAnotherProgram)
{
    const auto after = [](const auto& meddle) {
        const Scratch scratch;
        const std::string path = scratch.path("round.ibb");
        AppendFile file = made(path);
        EXPECT_EQ(said(file.append("one\n")), "done");
        meddle(path);
        const std::string before = bytes_of(path);
        const std::string refusal = said(file.append("two\n"));
        EXPECT_EQ(bytes_of(path), refusal == "done" ? before + "two\n" : before);
        return refusal;
    };
    EXPECT_EQ(after([](const std::string& path) { put(path, "theirs\n", true); }), changed);
    EXPECT_EQ(
        after([](const std::string& path) { std::filesystem::resize_file(path, 3); }), changed);
    EXPECT_EQ(
        after([](const std::string& path) { std::filesystem::resize_file(path, 0); }), changed);
    EXPECT_EQ(after([](const std::string& path) {
        put(path + ".new", bytes_of(path));
        std::filesystem::rename(path + ".new", path);
    }),
        changed);
    EXPECT_EQ(after([](const std::string& path) { std::filesystem::remove(path); }),
        "round.ibb is no longer where it was. Put it back, and try again.");
    EXPECT_EQ(after([](const std::string& path) {
        std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now());
    }),
        "done");
}

// Of the same size under the same name, only the bytes tell.
TEST(AppendFile, AsksForTheEndingThatItKnows)
{
    const Scratch scratch;
    const std::string path = scratch.path("round.ibb");
    put(path, "head\nline\n");
    const auto rewritten = [&](std::string_view bytes, std::string_view known) {
        put(path, "head\nline\n");
        auto file = AppendFile::open(path);
        EXPECT_TRUE(file.ok());
        file.value().expect_ending(known);
        EXPECT_EQ(said(file.value().check()), "done");
        put(path, bytes);
        const Refusable asked = file.value().check();
        EXPECT_EQ(file.value().trouble(), asked.ok() ? Trouble::none : Trouble::changed);
        EXPECT_EQ(said(file.value().append("more\n")), said(asked));
        return said(asked);
    };
    EXPECT_EQ(rewritten("head\nlime\n", "line\n"), changed);
    EXPECT_EQ(rewritten("head\nline!", "line\n"), changed);
    EXPECT_EQ(rewritten("hear\nline\n", "head\nline\n"), changed);
    EXPECT_EQ(rewritten("head\nline\n", "line\n"), "done");
    EXPECT_EQ(rewritten("head\nlime\n", ""), "done");  // nothing was told
}

TEST(AppendFile, KnowsTheEndingThatItWrote)
{
    const Scratch scratch;
    const std::string path = scratch.path("round.ibb");
    AppendFile file = made(path);
    EXPECT_EQ(said(file.append("one\n")), "done");
    put(path, "head\nwon\n");
    EXPECT_EQ(said(file.append("two\n")), changed);
    EXPECT_EQ(bytes_of(path), "head\nwon\n");
}

TEST(AppendFile, TellsWhatKindOfTroubleItHas)
{
    const auto after = [](const auto& fail) {
        const Scratch scratch;
        const std::string path = scratch.path("round.ibb");
        auto calls = std::make_shared<DiskCalls>(real_disk());
        DiskCalls through = real_disk();
        through.write = [=](auto... all) { return calls->write(all...); };
        through.fdatasync = [=](auto... all) { return calls->fdatasync(all...); };
        through.pread = [=](auto... all) { return calls->pread(all...); };
        AppendFile file = made(path, "head\n", through);
        EXPECT_EQ(said(file.append("one\n")), "done");
        EXPECT_EQ(file.trouble(), Trouble::none);
        fail(*calls, path);
        EXPECT_NE(said(file.append("two\n")), "done");
        return std::pair(file.trouble(), file.fault_said());
    };
    const auto eio = [](auto...) {
        errno = EIO;
        return -1;
    };
    const auto pair = [](Trouble trouble, const std::string& fault) {
        return std::pair(trouble, fault);
    };
    EXPECT_EQ(after([](DiskCalls&, const std::string& path) { put(path, "x", true); }),
        pair(Trouble::changed, ""));
    EXPECT_EQ(after([](DiskCalls&, const std::string& path) { std::filesystem::remove(path); }),
        pair(Trouble::gone, ""));
    const std::string fault = "The disk reports a fault.";
    EXPECT_EQ(after([&](DiskCalls& calls, const std::string&) { calls.write = eio; }),
        pair(Trouble::refused, fault));
    EXPECT_EQ(after([&](DiskCalls& calls, const std::string&) { calls.pread = eio; }),
        pair(Trouble::refused, fault));
    EXPECT_EQ(after([&](DiskCalls& calls, const std::string&) { calls.fdatasync = eio; }),
        pair(Trouble::unsynced, fault));
}

// The same size and the same ending on another disk or in another file, held or named, is another file.
TEST(AppendFile, KnowsItsFileByDiskAndNumber)
{
    const auto after = [](const auto& change, bool of_held) {
        const Scratch scratch;
        DiskCalls calls = real_disk();
        bool is_changed = false;
        const auto changing = [&](int outcome, struct stat* found) {
            if (is_changed) {
                change(*found);
            }
            return outcome;
        };
        if (of_held) {
            calls.fstat = [&](int fd, struct stat* found) {
                return changing(::fstat(fd, found), found);
            };
        } else {
            calls.stat = [&](const char* path, struct stat* found) {
                return changing(::stat(path, found), found);
            };
        }
        AppendFile file = made(scratch.path("round.ibb"), "head\n", calls);
        is_changed = true;
        return said(file.append("one\n"));
    };
    for (const bool of_held : {false, true}) {
        EXPECT_EQ(after([](struct stat& found) { ++found.st_dev; }, of_held), changed);
        EXPECT_EQ(after([](struct stat& found) { ++found.st_ino; }, of_held), changed);
        EXPECT_EQ(after([](struct stat&) {}, of_held), "done");
    }
}

TEST(AppendFile, CannotEndInMoreThanItHas)
{
    const Scratch scratch;
    AppendFile file = made(scratch.path("round.ibb"));
    file.expect_ending("a longer head\n");
    EXPECT_EQ(said(file.append("one\n")), changed);
    file.expect_ending("head\n");
    EXPECT_EQ(said(file.append("one\n")), "done");
}

TEST(AppendFile, GoesOnWhenTheFileIsPutBack)
{
    const Scratch scratch;
    AppendFile file = made(scratch.path("round.ibb"));
    std::filesystem::rename(scratch.path("round.ibb"), scratch.path("away"));
    EXPECT_NE(said(file.append("one\n")), "done");
    std::filesystem::rename(scratch.path("away"), scratch.path("round.ibb"));
    EXPECT_EQ(said(file.append("one\n")), "done");
    EXPECT_EQ(bytes_of(scratch.path("round.ibb")), "head\none\n");
}

TEST(AppendFile, CutsItsEndOff)
{
    const Scratch scratch;
    const std::string path = scratch.path("round.ibb");
    AppendFile file = made(path, "head\ntorn");
    EXPECT_EQ(said(file.cut_to(5)), "done");
    EXPECT_EQ(file.size(), 5U);
    EXPECT_EQ(said(file.append("one\n")), "done");
    EXPECT_EQ(bytes_of(path), "head\none\n");
    put(path, "theirs", true);
    EXPECT_EQ(said(file.cut_to(5)), changed);
    EXPECT_EQ(bytes_of(path), "head\none\ntheirs");
}

TEST(AppendFileCheck, IsNotCutToMoreThanItHas)
{
    const Scratch scratch;
    AppendFile file = made(scratch.path("round.ibb"));
    EXPECT_CHECK_FAILS((void)file.cut_to(6), "cut to more");
}

TEST(AppendFile, SaysWhyTheDiskFailed)
{
    const auto after = [](int error, bool in_sync) {
        const Scratch scratch;
        const std::string path = scratch.path("round.ibb");
        DiskCalls calls = real_disk();
        bool fails = false;
        const auto fail = [&fails, error] {
            errno = error;
            return fails;
        };
        if (in_sync) {
            calls.fdatasync = [=](int fd) { return fail() ? -1 : ::fdatasync(fd); };
        } else {
            calls.write = [=](int fd, const void* bytes, std::size_t count) {
                return fail() ? -1 : ::write(fd, bytes, count);
            };
        }
        AppendFile file = made(path, "head\n", calls);
        EXPECT_EQ(said(file.append("one\n")), "done");
        fails = true;
        std::string refusal = said(file.append("two\n"));
        EXPECT_EQ(bytes_of(path), "head\none\n");
        fails = false;
        EXPECT_EQ(said(file.append("three\n")), "Nothing more is written to round.ibb since the "
                                                "disk failed. Close the session and open it again; "
                                                "what was on the wall is kept.");
        EXPECT_EQ(bytes_of(path), "head\none\n");
        return refusal;
    };
    const std::string full =
        "This was not kept. There is no room left on this disk. Make room, and try again.";
    const std::string broken =
        "This was not kept. The disk reports a fault. Copy your files to another disk, and "
        "go on there.";
    EXPECT_EQ(after(ENOSPC, false), full);
    EXPECT_EQ(after(ENOSPC, true), full);
    EXPECT_EQ(after(EIO, false), broken);
    EXPECT_EQ(after(EIO, true), broken);
    EXPECT_EQ(after(EDQUOT, false),
        "This was not kept. Your share of this disk is used up. Make room, and try again.");
}

TEST(AppendFile, SyncsTheFileThenItsNameThenEachAppend)
{
    const Scratch scratch;
    std::string steps;
    DiskCalls calls = real_disk();
    calls.write = [&](int fd, const void* bytes, std::size_t count) {
        steps += "write ";
        return ::write(fd, bytes, count);
    };
    calls.fsync = [&](int fd) {
        struct stat found {};
        steps += ::fstat(fd, &found) == 0 && S_ISDIR(found.st_mode) ? "folder " : "sync ";
        return ::fsync(fd);
    };
    calls.fdatasync = [&](int fd) {
        steps += "data ";
        return ::fdatasync(fd);
    };
    AppendFile file = made(scratch.path("round.ibb"), "head\n", calls);
    EXPECT_EQ(steps, "write sync folder ");
    EXPECT_EQ(said(file.append("one\n")), "done");
    EXPECT_EQ(said(file.append("two\n")), "done");
    EXPECT_EQ(steps, "write sync folder write data write data ");
    EXPECT_EQ(said(file.cut_to(5)), "done");
    EXPECT_TRUE(steps.ends_with("data sync "));
}

TEST(AppendFile, NeverSyncsAgainAfterAFailedSync)
{
    const Scratch scratch;
    DiskCalls calls = real_disk();
    int syncs = 0;
    calls.fdatasync = [&](int) {
        ++syncs;
        errno = EIO;
        return -1;
    };
    AppendFile file = made(scratch.path("round.ibb"), "head\n", calls);
    EXPECT_NE(said(file.append("one\n")), "done");
    EXPECT_NE(said(file.append("two\n")), "done");
    EXPECT_NE(said(file.cut_to(0)), "done");
    EXPECT_EQ(syncs, 1);
}

TEST(AppendFile, TakesBackAHalfWrittenLine)
{
    const Scratch scratch;
    const std::string path = scratch.path("round.ibb");
    const auto fault = std::make_shared<Fault>();
    AppendFile file = made(path, "head\n", failing(fault));
    fault->at =
        fault->calls + 3;  // fstat, stat, then the write: nothing is known of its ending yet
    fault->error = 0;
    EXPECT_EQ(said(file.append("a long line\n")),
        "This was not kept. There is no room left on this disk. Make room, and try again.");
    EXPECT_EQ(bytes_of(path), "head\n");
}

TEST(AppendFile, CutsNothingThatAnotherProgramWroteMeanwhile)
{
    const Scratch scratch;
    const std::string path = scratch.path("round.ibb");
    const auto with = [&](bool short_write) {
        std::filesystem::remove(path);
        DiskCalls calls = real_disk();
        bool meddles = false;
        calls.write = [&, short_write](int fd, const void* bytes, std::size_t count) {
            if (meddles) {
                put(path, "theirs\n", true);
            }
            return ::write(fd, bytes, meddles && short_write ? count / 2 : count);
        };
        AppendFile file = made(path, "head\n", calls);
        meddles = true;
        EXPECT_NE(said(file.append("ours\n")), "done");
        meddles = false;
        EXPECT_NE(said(file.append("more\n")), "done");
        return bytes_of(path);
    };
    EXPECT_EQ(with(false), "head\ntheirs\nours\n");
    EXPECT_EQ(with(true), "head\ntheirs\nou");
}

TEST(AppendFile, TriesAgainWhereASignalCameBetween)
{
    const Scratch scratch;
    DiskCalls calls = real_disk();
    int interruptions = 0;
    calls.write = [&](int fd, const void* bytes, std::size_t count) -> ssize_t {
        if (++interruptions % 3 != 0) {
            errno = EINTR;
            return -1;
        }
        return ::write(fd, bytes, count);
    };
    AppendFile file = made(scratch.path("round.ibb"), "head\n", calls);
    EXPECT_EQ(said(file.append("one\n")), "done");
    EXPECT_EQ(bytes_of(scratch.path("round.ibb")), "head\none\n");
}

// What a writer was told is kept, against what the file holds.
struct Outcome {
    std::string kept;
    std::string on_disk;
    bool ended_by_fault = false;
    bool done_after_fault = false;
    bool finished = false;  // the fault never struck
};
Outcome run_with(const Fault& plan)
{
    const Scratch scratch;
    const std::string path = scratch.path("round.ibb");
    const auto fault = std::make_shared<Fault>(plan);
    Outcome run;
    {
        auto file = AppendFile::create(path, "head\n", failing(fault));
        if (file.ok()) {
            run.kept = "head\n";
            for (int i = 0; i < 3; ++i) {
                const std::string line = "a line with number " + std::to_string(i) + "\n";
                const bool told_before = run.ended_by_fault;
                if (file.value().append(line).ok()) {
                    run.kept += line;
                    // A question that failed once may be asked again; a write or a sync may not.
                    run.done_after_fault =
                        run.done_after_fault || (told_before && !bytes_of(path).ends_with(line));
                } else {
                    run.ended_by_fault = true;
                }
            }
        }
    }
    run.on_disk = bytes_of(path);
    run.finished = fault->calls < plan.at;
    return run;
}

TEST(AppendFile, KeepsWhatItSaidItKeptWhateverCallFails)
{
    int runs = 0;
    for (const int error : {0, ENOSPC, EIO, EDQUOT, EINTR, EACCES, EMFILE}) {
        for (const bool for_good : {false, true}) {
            if (for_good && error == EINTR) {
                continue;  // no system interrupts for ever
            }
            for (int at = 1;; ++at, ++runs) {
                Fault plan;
                plan.at = at;
                plan.error = error;
                plan.for_good = for_good;
                const Outcome run = run_with(plan);
                EXPECT_TRUE(run.on_disk.starts_with(run.kept)) << at << " " << error << "\n"
                                                               << run.on_disk;
                EXPECT_FALSE(run.done_after_fault);
                if (!for_good) {
                    EXPECT_EQ(run.on_disk, run.kept) << "call " << at << " error " << error;
                }
                if (run.finished) {
                    break;
                }
                ASSERT_LT(at, 1'000);
            }
        }
    }
    EXPECT_GT(runs, 150);
}

TEST(AppendFile, OverwritesNothingOfTwoWriters)
{
    const Scratch scratch;
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        const std::string path = scratch.path("round" + std::to_string(round));
        std::vector<AppendFile> writers;
        const DiskCalls calls = failing(std::make_shared<Fault>());
        writers.push_back(made(path, "head\n", calls));
        writers.push_back(std::move(AppendFile::open(path, calls)).value());
        std::string kept = "head\n";
        int refused = 0;
        for (int i = 0; i < 6; ++i) {
            const std::size_t who = random() % 2;
            const std::string line = std::to_string(who) + ":" + std::to_string(i) + "\n";
            if (writers[who].append(line).ok()) {
                kept += line;
            } else {
                ++refused;
            }
        }
        ASSERT_EQ(bytes_of(path), kept);
        // One of them wrote first; the other never came to write.
        EXPECT_FALSE(kept.find("0:") != std::string::npos && kept.find("1:") != std::string::npos)
            << kept;
        EXPECT_LE(refused, 5);
    }
}

}  // namespace
}  // namespace jointly
