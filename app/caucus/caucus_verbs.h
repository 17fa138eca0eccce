// The verbs of a caucus's command line. Only this folder includes it.
#pragma once

#include "app/caucus/caucus_cli.h"
#include "app/caucus/open_caucus.h"

#include <string>
#include <vector>

namespace jointly::caucus {

inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int wrong_usage = 2;

// The words behind the verb; each verb takes what it has.
struct Asked {
    std::string session;
    std::string vault;
    std::string party;
    std::string script;
    std::string out;
    std::string topic;
    std::string ta;
    std::string name;
    std::string capacity;
    std::vector<std::string> lines;
    bool keep_going = false;
    bool preview = false;
    bool adds = false;
    bool only = false;
};

// Says the sentence on the error stream; the exit code for it.
[[nodiscard]] int fail(CaucusConsole& console, const Problem& problem);
// The session and the vault, once the passphrase was asked for; what is wrong with either is said.
[[nodiscard]] Result<OpenCaucus> opened(const Asked& asked, CaucusConsole& console);

[[nodiscard]] int run_new(const Asked& asked, CaucusConsole& console);
[[nodiscard]] int run_do(const Asked& asked, CaucusConsole& console);
[[nodiscard]] int run_show(const Asked& asked, CaucusConsole& console);
[[nodiscard]] int run_changes(const Asked& asked, CaucusConsole& console);
[[nodiscard]] int run_release(const Asked& asked, CaucusConsole& console);
[[nodiscard]] int run_key(const Asked& asked, CaucusConsole& console);
[[nodiscard]] int run_initial(const Asked& asked, CaucusConsole& console);
[[nodiscard]] int run_passphrase(const Asked& asked, CaucusConsole& console);

}  // namespace jointly::caucus
