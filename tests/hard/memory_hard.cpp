// Starves the program itself: every verb that writes is run again and again, each time with memory running
// out at another place, once and from there on.
//
//     hard_memory [--rounds PLACES]     so many of each verb and kind, evenly over all there are
//
// The exit code is 0 only if the program never crashed, said a sentence whenever it did not do what it was
// asked for, and left a session that is whole and has every entry that was acknowledged. That each single
// call lets go in the right way is asked by tests/core/journal/memory_test.cpp, place by place.
#include "core/disk/read_file.h"
#include "core/journal/load.h"
#include "tests/hard/asked.h"
#include "tests/support/scratch.h"

#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <vector>

namespace jointly {
namespace {

constexpr const char* script =
    "meeting \"2026-02-10 09:00 -08:00\"\n"
    "join Union --seats 3\n"
    "join Management --seats 3\n"
    "issue \"What might we do so that breaks are taken?\" --title Breaks\n"
    "interest union \"A rest that is a rest\"\n"
    "option \"Break relief on each floor\"\n"
    "undo\n"
    "option \"Stagger breaks\"\n"
    "countersign union \"Ana Ruiz\"\n"
    "meeting close\n";

std::string bytes_of(const std::string& path)
{
    const auto bytes = read_file(path, file_max_bytes);
    return bytes.ok() ? bytes.value() : std::string{};
}

struct Ran {
    int code = 0;  // above 128: how it died
    std::string out;
    std::string err;
};

// A folder with a session in it, and the program run on it.
class Room {
public:
    Room() { std::ofstream(scratch_.path("script")) << script; }

    [[nodiscard]] Ran run(const std::string& words, const std::string& variables) const
    {
        const std::string command = "cd " + scratch_.folder() + " && HOME=" + scratch_.folder()
                                  + " " + variables + " " + HARD_STARVED + " " + words
                                  + " >out 2>err </dev/null";
        const int status = std::system(command.c_str());
        const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        return {code, bytes_of(scratch_.path("out")), bytes_of(scratch_.path("err"))};
    }
    [[nodiscard]] std::string path(const std::string& name) const { return scratch_.path(name); }

    // Nothing but the script, and where it has bytes, the session.
    void begin_with(const std::string& session) const
    {
        for (const auto& one : std::filesystem::directory_iterator(scratch_.folder())) {
            if (one.path().filename() != "script") {
                std::filesystem::remove_all(one.path());
            }
        }
        std::filesystem::create_directory(path("stick"));
        if (!session.empty()) {
            std::ofstream(path("day.ibb"), std::ios::binary) << session;
        }
    }

private:
    Scratch scratch_;
};

struct Verb {
    const char* words;
    bool is_on_the_whole;  // on a session with all of the script in it; else on a new one
    bool acknowledges;     // entries, with their numbers at the head of a line
};
constexpr Verb verbs[]{
    {"new other.ibb", false, false},
    {"do day.ibb script --copy stick", false, true},
    {"attach day.ibb script", true, true},
    {"redact day.ibb 5 --by union \"Ana Ruiz\" --by management \"Ben Okafor\"", true, true},
    {"checkpoint day.ibb", true, false},
    {"minutes day.ibb -o minutes.txt", true, false},
    {"adjourn day.ibb -o papers", true, false},
    {"show day.ibb", true, false},
};

// The last entry that was acknowledged; 0: none.
std::uint64_t acknowledged_in(const std::string& out)
{
    std::uint64_t last = 0;
    for (std::size_t at = 0; at < out.size(); at = out.find('\n', at) + 1) {
        last = std::max<std::uint64_t>(last, std::strtoull(out.c_str() + at, nullptr, 10));
    }
    return last;
}

bool are_sentences(const std::string& text)
{
    if (text.empty() || text.back() != '\n' || text.find("Sanitizer") != std::string::npos) {
        return false;
    }
    for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', end + 1)) {
        if (end == 0 || text[end - 1] != '.') {
            return false;
        }
    }
    return true;
}

// What is wrong after a run; empty: nothing.
std::string wrong_after(
    const Room& room, const Verb& verb, const Ran& ran, std::size_t entries_before)
{
    if (ran.code > 1) {
        return "ended with " + std::to_string(ran.code);
    }
    if (ran.code == 1 && !are_sentences(ran.err)) {
        return "said no sentence";
    }
    for (const auto& one : std::filesystem::recursive_directory_iterator(room.path(""))) {
        const std::string path = one.path().string();
        if (one.path().extension() == ".ibb") {
            const auto read = load_file(path);
            if (!read.ok() || !read.value().writable || !read.value().notice.empty()) {
                return path + " is not whole";
            }
        }
        if (path.ends_with(".new")) {
            return path + " was left half done";
        }
    }
    const auto session = load_file(room.path("day.ibb"));
    const std::uint64_t said = verb.acknowledges ? acknowledged_in(ran.out) : 0;
    if (!session.ok()
        || session.value().record.size() < std::max<std::size_t>(said, entries_before)) {
        return "entries are lost";
    }
    return {};
}

int starve_all(const Asked& asked)
{
    const auto begun = std::chrono::steady_clock::now();
    const Room room;
    room.begin_with({});
    must(room.run("new day.ibb", "").code == 0, "no session can be made");
    const std::string fresh = bytes_of(room.path("day.ibb"));
    must(room.run("do day.ibb script", "").code == 0, "the script is refused");
    const std::string whole = bytes_of(room.path("day.ibb"));
    int runs = 0;
    int refused = 0;
    int wrong = 0;
    unsigned long long places = 0;
    for (const Verb& verb : verbs) {
        const std::string& session = verb.is_on_the_whole ? whole : fresh;
        const std::size_t entries = load(session).value().record.size();
        room.begin_with(session);
        const Ran fed = room.run(verb.words, "STARVE_COUNT=count");
        must(fed.code == 0, "a verb does not do what it should without any famine");
        const std::uint64_t taken =
            std::strtoull(bytes_of(room.path("count")).c_str(), nullptr, 10);
        places += taken;
        const auto rounds = static_cast<std::uint64_t>(std::max(asked.rounds, 1));
        const std::uint64_t step = std::max<std::uint64_t>(taken / rounds, 1);
        for (std::uint64_t at = 1; at <= taken; at += step) {
            for (const char* const for_good : {"0", "1"}) {
                room.begin_with(session);
                const std::string famine =
                    "STARVE_AT=" + std::to_string(at) + " STARVE_FOR_GOOD=" + for_good;
                const Ran ran = room.run(verb.words, famine);
                const std::string problem = wrong_after(room, verb, ran, entries);
                ++runs;
                refused += ran.code == 1 ? 1 : 0;
                if (!problem.empty()) {
                    ++wrong;
                    std::printf("%s jointly %s: %s. %s\n", famine.c_str(), verb.words,
                        problem.c_str(), ran.err.c_str());
                }
            }
        }
    }
    std::printf("memory: %d runs over %llu places of %zu verbs in %.0f s, %d did not do what they "
                "were asked for and "
                "said so, %d wrong\n",
        runs, places, std::size(verbs),
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count(), refused,
        wrong);
    return wrong == 0 && refused > 0 ? 0 : 1;
}

}  // namespace
}  // namespace jointly

int main(int argc, char** argv)
{
    return jointly::starve_all(jointly::asked_for(argc, argv, {300, 0}));
}
