#include "tests/core/journal/hostile.h"

#include "tests/core/journal/hostile_parts.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>

namespace jointly {

namespace {

constexpr std::string_view not_ours =
    "This is not a Jointly session. Choose a file that ends in .ibb.";

// ---- not ours at all ---------------------------------------------------------------------------------

void add_strangers(Files& files)
{
    const auto add = [&](std::string name, std::string bytes, std::string_view said) {
        files.push_back({"stranger: " + name, always(std::move(bytes)), -1, std::string(said)});
    };
    add("nothing", "", "This file is empty. Make a new session, or use another copy.");
    const std::string cut =
        "This session was never finished: its first line is cut. Make a new one.";
    add("a first line without its end", small_text().substr(0, small_text().find('\n')), cut);
    add("a first line cut in its id", small_text().substr(0, 70), cut);
    add("a byte order mark before all", "\xEF\xBB\xBF" + small_text(),
        "Another program put a byte order mark before line 1. Use a copy that only Jointly wrote.");
    std::string crlf;
    std::string utf16 = "\xFF\xFE";
    for (const char c : small_text()) {
        crlf += c == '\n' ? "\r\n" : std::string(1, c);
        utf16 += std::string(1, c) + '\0';
    }
    add("lines that end in CR LF", crlf,
        "Another program ended line 1 in CR LF. Use a copy that only Jointly wrote.");
    const std::pair<const char*, std::string> others[] = {{"one NUL", std::string(1, '\0')},
        {"a mebibyte of zeros", std::string(1U << 20U, '\0')}, {"UTF-16", utf16},
        {"a blank before all", " " + small_text()}, {"a line end before all", "\n" + small_text()},
        {"a zip", "PK\x03\x04"}, {"a gzip", "\x1F\x8B\x08"}, {"a PDF", "%PDF-1.7\n"},
        {"a PNG", "\x89PNG\r\n\x1A\n"},
        {"a program", "\x7F"
                      "ELF\x02\x01\x01"},
        {"a database", "SQLite format 3"}, {"a page", "<!DOCTYPE html><script>alert(1)</script>"},
        {"an empty object", "{}\n"}, {"an empty list", "[]\n"}, {"null", "null\n"},
        {"a number", number_of_114_bytes() + "\n"}, {"brackets", std::string(1'000'000, '[')},
        {"braces", nested(100'000, "{\"a\":", "}")}, {"line ends", std::string(100'000, '\n')},
        {"0xFF", std::string(4'096, '\xFF')}, {"half a character", "\xF0\x9F\xA4"},
        {"a byte order mark before a note", "\xEF\xBB\xBF"
                                            "Dear Ana,\n"},
        {"9 bytes of a length bomb", std::string("\x01\xFF\xFF\xFF\xFF\x00\x00\x00\x00", 9)},
        {"keys of a first line in another order",
            swapped(small_text(), R"("s":0,"k":"file")", R"("k":"file","s":0)")},
        {"another format", swapped(small_text(), "ibb-journal", "ibb-caucus")},
        {"entries without a first line", small_text().substr(small_text().find('\n') + 1)}};
    for (const auto& [name, bytes] : others) {
        add(name, bytes, not_ours);
    }
}

// ---- the first line ----------------------------------------------------------------------------------

std::string header_refused(std::string_view what)
{
    return say("Line 1 {what} Use another copy of this session.", {{"what", what}});
}

// With its hash made to fit.
void add_first_lines(Files& files)
{
    const auto add = [&](std::string_view from, const std::string& to, std::string_view what) {
        std::vector<HandLine> lines = small_lines();
        lines[0].facts = swapped(lines[0].facts, from, to);
        files.push_back(
            {"first line: " + to.substr(0, 60), always(by_hand(lines)), -1, header_refused(what)});
    };
    constexpr std::string_view fields = "does not have the fields of a first line.";
    constexpr std::string_view versions = "names versions that do not go together.";
    constexpr std::string_view otherwise = "is not written as Jointly writes it.";
    constexpr std::string_view not_an_id = "has an id that is none.";
    constexpr std::string_view fraction = "holds a number that is not whole.";
    const std::string v = R"("v":1)";
    add(v, R"("v":0)", versions);
    add(v, R"("v":-1)", versions);
    add(v, R"("v":1.0)", fraction);
    add(v, R"("v":01)", fraction);
    add(v, R"("v":1e0)", fraction);
    add(v, R"("v":NaN)", "is not JSON.");
    add(v, R"("v":"1")", fields);
    add(v, R"("v":[1])", fields);
    add(v, R"("v":null)", fields);
    add(v, R"("v":true)", fields);
    add(v, R"("v":9007199254740993)", "holds a number beyond 9007199254740992.");
    add(v, R"("v":9223372036854775808)", "holds a number beyond 9007199254740992.");
    add(v, R"("v":)" + number_of_114_bytes(), fraction);
    add(v, R"("v":1,"v":2)", "holds a key twice.");
    add(v, R"("v": 1)", otherwise);
    add(R"("min":1)", R"("min":0)", versions);
    add(R"("min":1)", R"("min":2)", versions);
    add(R"("min":1)", R"("low":1)", fields);
    const std::string id = R"("id":")" + seeded_id("7461");
    add(id, R"("id":")", not_an_id);
    add(id, id.substr(0, 37), not_an_id);
    add(id, id + "0", not_an_id);
    add(id, R"("id":")" + std::string(32, 'F'), not_an_id);
    add(id, R"("id":"../../../../etc/passwd)", not_an_id);
    const std::string app = R"("app":"seeded")";
    add(app, "\"app\":\"\xFF\"", "is not UTF-8.");
    add(app, "\"app\":\"\x01\"", "holds a control character.");
    add(app, std::string("\"app\":\"\0\"", 9), "holds a NUL byte.");
    add(app, R"("app":"\u0000")", "holds a NUL character.");
    add(app, R"("app":"\ud800")", "holds an escape that stands for no character.");
    add(app, R"("app":"\u0073eeded")", otherwise);
    add(app, R"("app":)" + nested(40, "[", "]"), "is nested too deep.");
    add(app, R"("app":)" + nested(1'000'000, "[", "]"), "is nested too deep.");
    add(R"("seed":"7461")", R"("seed":"74G1")", otherwise);
    add(R"("seed":"7461")", R"("more":"7461")", fields);
    add(R"("seed":"7461")", R"("seed":"7461","more":1)", otherwise);
    add(R"("app":"seeded")", R"("app":")" + std::string(5U << 20U, 'x') + '"',
        "is longer than 4 MiB.");
}

// With a hash that does not fit.
void add_broken_first_lines(Files& files)
{
    const auto add = [&](std::string name, std::string text, std::string_view what) {
        files.push_back({"first line: " + name, always(std::move(text)), -1, header_refused(what)});
    };
    const std::string hash = taken_apart(lines_of(small_text())[0]).facts + R"(,"h":")";
    add("another seed", swapped(small_text(), "7461", "7462"), "was changed.");
    add("another hash", swapped(small_text(), hash, hash.substr(0, hash.size()) + "0"),
        "is not whole.");
    add("no hash", swapped(small_text(), R"(,"h":")", R"(,"g":")"), "is not whole.");
    add("a blank at its end", swapped(small_text(), "\"}\n", "\"} \n"), "is not whole.");
    add("a hash in capitals",
        swapped(small_text(), R"("h":")" + small_text().substr(hash.size(), 64),
            R"("h":")" + std::string(64, 'A')),
        "is not whole.");
    add("the hash of nothing",
        swapped(small_text(), small_text().substr(hash.size(), 64), to_hex(sha256(""))),
        "was changed.");
}

// ---- the chain ---------------------------------------------------------------------------------------

void add_chains(Files& files)
{
    constexpr std::string_view changed = "was changed, or the line before it was.";
    const auto add = [&](std::string name, const std::vector<std::string>& lines, int entries,
                         std::string_view what) {
        std::string text;
        for (const std::string& line : lines) {
            text += line + "\n";
        }
        files.push_back({"chain: " + std::move(name), always(std::move(text)), entries,
            read_up_to(static_cast<std::size_t>(entries) + 2, what)});
    };
    const std::vector<std::string> whole = lines_of(small_text());
    const std::vector<std::string> others = lines_of(file_of(small_record(), "7462"));
    for (std::size_t at = 1; at + 1 < whole.size(); ++at) {
        const int before = static_cast<int>(at) - 1;
        std::vector<std::string> lines = whole;
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
        if (at + 2 < whole.size()) {  // else it is the last line that is wrong, and so torn
            add("without line " + std::to_string(at + 1), lines, before, changed);
        }
        lines = whole;
        lines[at] = others[at];
        add("with line " + std::to_string(at + 1) + " of another session", lines, before, changed);
        lines = whole;
        std::swap(lines[at], lines[at + 1]);
        add("with line " + std::to_string(at + 1) + " later", lines, before, changed);
        lines = whole;
        lines[at] = swapped(lines[at], R"("t":17)", R"("t":18)");
        add("with another time in line " + std::to_string(at + 1), lines, before, changed);
        lines = whole;
        lines[at].clear();
        add("with an empty line " + std::to_string(at + 1), lines, before, "is not whole.");
        lines = whole;
        lines[at] += "\r";
        add("with CR LF after line " + std::to_string(at + 1), lines, before, "is not whole.");
        lines = whole;
        lines[at] += lines[at];
        add("with line " + std::to_string(at + 1) + " twice in one", lines, before,
            "was changed in its words.");
        lines = whole;
        lines[at] = std::string(lines[at].size(), '\0');
        add("with zeros for line " + std::to_string(at + 1), lines, before, "is not whole.");
    }
    std::vector<std::string> lines = whole;
    lines[0] = others[0];
    add("with the first line of another session", lines, 0, changed);
    lines = whole;
    lines[target] = swapped(lines[target], "Go home", "Go hungry");
    add("with other words", lines, 3, "was changed in its words.");
}

void add_others(Files& files)
{
    constexpr std::string_view newer =
        "From line 5 on this session needs a newer Jointly. It opens "
        "here for reading only, up to that line.";
    std::vector<HandLine> lines = small_lines();
    lines[target].facts = swapped(lines[target].facts, "interest_recorded", "interest_dreamt");
    files.push_back({"newer: an unknown kind", always(by_hand(lines)), 3, std::string(newer)});
    lines = small_lines();
    lines[target].facts =
        swapped(lines[target].facts, R"("e":[)", R"("e":[{"k":"undone","d":{"seq":3}},)");
    files.push_back({"newer: an undo among others", always(by_hand(lines)), 3, std::string(newer)});
    lines = small_lines();
    lines[0].facts = swapped(lines[0].facts, R"("v":1,"min":1)", R"("v":9,"min":9)");
    files.push_back({"newer: another version", always(by_hand(lines)), 7,
        "This session was written by a newer Jointly (format 9). It opens here for reading only; "
        "open it with the newer one to go on."});
    lines = small_lines();
    lines[target].is_redacted = true;
    files.push_back({"redacted by nobody", always(by_hand(lines)), 3,
        read_up_to(target + 1, "has lost its words, and no entry says that they were redacted.")});
    files.push_back({"an end of 5 MiB without a line end",
        [] { return small_text() + std::string(5U << 20U, 'x'); }, 7,
        read_up_to(9, "is longer than 4 MiB.")});
    files.push_back({"an end of 5 MiB of brackets",
        [] { return small_text() + std::string(5U << 20U, '[') + "\n"; }, 7,
        read_up_to(9, "is longer than 4 MiB.")});
}

}  // namespace

std::vector<HostileFile> hostile_files()
{
    Files files;
    add_strangers(files);
    add_first_lines(files);
    add_broken_first_lines(files);
    for (HostileFile& hostile : hostile_entries()) {
        files.push_back(std::move(hostile));
    }
    add_chains(files);
    add_others(files);
    return files;
}

// ---- what is no file ---------------------------------------------------------------------------------

std::vector<HostilePath> hostile_paths()
{
    const auto link_to = [](const char* where) {
        return [where](const std::string& path) {
            must(::symlink(where, path.c_str()) == 0, "a test cannot make a link");
        };
    };
    constexpr const char* no_regular =
        "{file} is a device or a pipe, not a file. Choose another one.";
    return {
        {"nothing", [](const std::string&) {},
            "There is no file {file} there. Check the name and the folder."},
        {"a folder",
            [](const std::string& path) {
                must(::mkdir(path.c_str(), 0700) == 0, "a test cannot make a folder");
            },
            "{file} is a folder. Choose a file in it."},
        {"a pipe",
            [](const std::string& path) {
                must(::mkfifo(path.c_str(), 0600) == 0, "a test cannot make a pipe");
            },
            no_regular},
        {"a socket",
            [](const std::string& path) {
                sockaddr_un address{};
                address.sun_family = AF_UNIX;
                must(path.size() < sizeof address.sun_path, "a test's path is too long");
                std::memcpy(address.sun_path, path.c_str(), path.size());
                const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
                must(::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0,
                    "a test cannot make a socket");
                (void)::close(fd);
            },
            no_regular},
        {"a link to zeros without end", link_to("/dev/zero"), no_regular},
        {"a link to chance without end", link_to("/dev/urandom"), no_regular},
        {"a link to nothing", link_to("/dev/null"), no_regular},
        {"a link to a folder", link_to("/"), "{file} is a folder. Choose a file in it."},
        {"a link to itself",
            [](const std::string& path) {
                must(::symlink(path.c_str(), path.c_str()) == 0, "a test cannot make a link");
            },
            "{file} is a link that leads nowhere. Choose the file itself."},
        {"a link to what is not there", link_to("/nowhere/at/all"),
            "There is no file {file} there. Check the name and the folder."},
        {"a file of 257 MiB",
            [](const std::string& path) {
                FILE* const file = std::fopen(path.c_str(), "w");
                must(file != nullptr && ::ftruncate(::fileno(file), 257LL << 20U) == 0,
                    "a test cannot make a file");
                (void)std::fclose(file);
            },
            "{file} is larger than 256 MiB, which is more than Jointly reads here. Check that it "
            "is the right file."},
        {"a file of 1 TiB",
            [](const std::string& path) {
                FILE* const file = std::fopen(path.c_str(), "w");
                must(file != nullptr && ::ftruncate(::fileno(file), 1LL << 40U) == 0,
                    "a test cannot make a file");
                (void)std::fclose(file);
            },
            "{file} is larger than 256 MiB, which is more than Jointly reads here. Check that it "
            "is the right file."},
    };
}

}  // namespace jointly
