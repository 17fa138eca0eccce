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
    explicit CaucusAtWork(std::string_view script = opening) : CliTest(script)
    {
        ::setenv("JOINTLY_HOME", scratch_.path("home").c_str(), 1);
    }
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

// To behind a test of the wording of TA-1, which may then be initialled.
constexpr std::string_view agreed_wording = R"(meeting "2026-03-02 09:00 -08:00"
join Union --seats 6
join Management --seats 6
issue "What might we do so that schedules come out early?" --title Scheduling
provision 11.4 Posting "Schedules shall be posted fourteen (14) days in advance."
language 11.4 "Schedules shall be posted twenty-eight (28) days in advance." --payer "the Employer" --effective on-ratification
test language
party union support 6
party management support 6
close
ta
)";

// A caucus that may initial TA-1, and the table that takes its initials in.
class CaucusThatInitials : public CaucusAtWork {
protected:
    CaucusThatInitials() : CaucusAtWork(agreed_wording) {}

    Ran initial(const std::string& out, std::vector<std::string> more = {})
    {
        std::vector<std::string> words{"initial", file_, "--vault", vault_, "TA-1", "Ana Ruiz",
            "--as", "Chief spokesperson", "-o", out};
        words.insert(words.end(), more.begin(), more.end());
        return caucus(words);
    }
    Ran import(const std::string& signature, const std::string& file)
    {
        return run({"initials", "import", file, signature});
    }
    // The file that a caucus with a vault wrote.
    std::string signature()
    {
        const std::string out = scratch_.path("ta-1.signature");
        begin();
        const Ran ran = initial(out);
        EXPECT_EQ(ran.code, 0) << ran.err;
        return out;
    }
    std::string put(const std::string& name, const std::string& bytes)
    {
        const std::string path = scratch_.path(name);
        jointly::put(path, bytes);
        return path;
    }
};

}  // namespace jointly
