// The command line of a caucus run in the process, on a session and a vault of its own folder.
#pragma once

#include "app/caucus/caucus_cli.h"
#include "tests/app/cli/console.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <sstream>

namespace jointly {

class CaucusAtWork : public CliTest {
protected:
    CaucusAtWork() { ::setenv("JOINTLY_HOME", scratch_.path("home").c_str(), 1); }
    ~CaucusAtWork() override { ::unsetenv("JOINTLY_HOME"); }

    // `passphrases` are typed one after the other; `typed` stands on standard input behind them.
    Ran caucus(const std::vector<std::string>& words, const std::string& typed = {},
        std::vector<std::string> passphrases = {})
    {
        if (passphrases.empty()) {
            passphrases = {passphrase, passphrase, passphrase};
        }
        std::istringstream in(typed);
        std::ostringstream out;
        std::ostringstream err;
        std::size_t next = 0;
        const auto ask = [&](const std::string&) -> Result<Secret> {
            return Secret(std::string_view(passphrases.at(next++)));
        };
        CaucusConsole console{
            in, out, err, ask, [this] { return now_ms_ += 60'000; }, {1, std::uint64_t{8} << 20U}};
        Ran ran;
        ran.code = run_caucus(words, console);
        ran.out = out.str();
        ran.err = err.str();
        return ran;
    }
    void begin()
    {
        const Ran made = caucus({"new", file_, "--vault", vault_, "--party", "union"});
        ASSERT_EQ(made.code, 0) << made.err;
    }
    Ran enter(const std::string& lines) { return caucus({"do", file_, "--vault", vault_}, lines); }
    std::string shown() { return caucus({"show", file_, "--vault", vault_}).out; }

    const std::string passphrase = "walrus ottoman pilgrim dent kerosene";
    std::string vault_ = scratch_.path("union.vault");
    std::int64_t now_ms_ = 1'772'460'000'000;
};

}  // namespace jointly
