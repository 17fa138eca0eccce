// Feeds damaged lines to the gate, and what passes it to the reader of fields.
//
//     fuzz_json [--seed N] [--runs N | --seconds N] [FILE...]
//
// FILE... are read line by line as further examples to damage. The same seed and number of runs give the
// same inputs. What must hold, besides that nothing crashes and no sanitizer speaks up: what was read
// whole can be written, passes the gate again and reads back the same. Compiled by clang with
// -fsanitize=fuzzer and -DJOINTLY_LIBFUZZER this file is a target of libFuzzer instead.

#include "core/base/result.h"
#include "core/json/fields.h"
#include "core/json/gate.h"
#include "tests/core/json/samples.h"
#include "tests/fuzz/plan.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {
namespace {

template <class T>
std::string line_of(const T& value)
{
    Writer writer(Root::object);
    write_facts(writer, "d", value);
    writer.open_list("x");
    write_words(writer, nullptr, value);
    writer.close();
    return writer.finish();
}

template <class T>
bool read_line(std::string_view line, T& value)
{
    Reader reader(line);
    read_facts(reader, "d", value);
    (void)reader.open_list("x");
    read_words(reader, nullptr, value);
    reader.close();
    return reader.ok() && reader.at_end();
}

// True where the line was read whole as a T.
template <class T>
bool try_as(std::string_view line)
{
    T value;
    if (!read_line(line, value)) {
        return false;
    }
    const std::string again = line_of(value);
    T back;
    must(check_json_line(again).ok(), "a line that was written does not pass the gate");
    must(read_line(again, back) && back == value, "a line does not read back as it was written");
    return true;
}

enum class Outcome : std::uint8_t { refused, passed, read };

Outcome try_line(std::string_view line)
{
    const Refusable checked = check_json_line(line);
    if (!checked.ok()) {
        must(!checked.problem().text.empty(), "the gate refused a line without a word");
        return Outcome::refused;
    }
    const std::array<bool, 5> read{try_as<samples::Every>(line), try_as<samples::Nested>(line),
        try_as<samples::Both>(line), try_as<samples::OnlyFacts>(line),
        try_as<samples::Nothing>(line)};
    for (const bool as_one : read) {
        if (as_one) {
            return Outcome::read;
        }
    }
    return Outcome::passed;
}

#ifndef JOINTLY_LIBFUZZER

std::vector<std::string> examples()
{
    samples::Every hostile = samples::filled();
    hostile.text = "\" \\ \n € 🤝 \u2028 \x7F {[";
    return {line_of(samples::Every{}), line_of(samples::filled()), line_of(hostile),
        line_of(samples::Nested{{true, {1}}, {"w"}, {{1, "a", {{2}}}, {2, "b", {}}}}),
        line_of(samples::Both{1, "said", {{1}, {2}}}), line_of(samples::OnlyFacts{true, {1}}),
        line_of(samples::Nothing{}),
        R"({"a":1,"b":[{},[],"\u00e9\ud83e\udd1d",true,false,null,-1]})"};
}

constexpr std::array<std::string_view, 42> tokens{"{", "}", "[", "]", ",", ":", "\"", "\\", "\\\"",
    "\\u", "\\u0000", "\\ud83e", "\\udd1d", "\\n", "0", "-", "-0", "1", "9", "1.5", "1e9",
    "9007199254740992", "9007199254740993", "18446744073709551616", "true", "false", "null", "NaN",
    "\"d\":", "\"x\":", "{}", "[]", "[{}]", "\"\"", " ", "\n", "\x7F", "\xC3", "\xA9",
    "\xED\xA0\x80", "\xF0\x9F\xA4\x9D", "[[[[[[[["};

void damage(std::string& line, const std::vector<std::string>& pool, Random& random)
{
    const std::size_t at = below(random, line.size() + 1);
    const std::size_t size = below(random, 1 + std::min<std::size_t>(line.size() - at, 24));
    switch (below(random, 8)) {
        case 0:
            if (at < line.size()) {
                line[at] = static_cast<char>(line[at] ^ (1 << below(random, 8)));
            }
            break;
        case 1: line.insert(at, tokens[below(random, tokens.size())]); break;
        case 2: line.replace(at, size, tokens[below(random, tokens.size())]); break;
        case 3: line.erase(at, size); break;
        case 4: line.insert(below(random, line.size() + 1), line.substr(at, size)); break;
        case 5: {
            const std::string& other = pool[below(random, pool.size())];
            line = line.substr(0, at) + other.substr(below(random, other.size() + 1));
            break;
        }
        case 6: {  // one digit for another keeps the line whole
            const std::size_t digit = line.find_first_of("0123456789", at);
            if (digit != std::string::npos) {
                line[digit] = static_cast<char>('0' + below(random, 10));
            }
            break;
        }
        default: line.insert(at, 1, static_cast<char>(below(random, 256))); break;
    }
}

int run(const Plan& plan)
{
    std::vector<std::string> pool = examples();
    for (const std::string& file : plan.files()) {
        std::ifstream lines(file);
        for (std::string line; std::getline(lines, line);) {
            pool.push_back(line);
        }
    }
    const std::size_t kept = pool.size();
    for (const std::string& line : pool) {
        must(check_json_line(line).ok(), "an example does not pass the gate");
    }

    Random random(plan.seed());
    std::array<std::uint64_t, 3> counts{};
    for (std::uint64_t done = 0; plan.goes_on(done); ++done) {
        std::string line = pool[below(random, pool.size())];
        for (std::size_t left = 1 + below(random, 4); left > 0; --left) {
            damage(line, pool, random);
        }
        const Outcome outcome = try_line(line);
        ++counts[static_cast<std::size_t>(outcome)];
        // What passes is worth damaging further; the examples themselves stay.
        constexpr std::size_t most = 256;
        const bool is_kept =
            outcome == Outcome::read || (outcome == Outcome::passed && below(random, 32) == 0);
        if (is_kept && line.size() < 4'096) {
            if (pool.size() < kept + most) {
                pool.push_back(std::move(line));
            } else {
                pool[kept + below(random, most)] = std::move(line);
            }
        }
    }
    std::printf("seed %llu: %llu refused, %llu passed the gate, %llu read whole\n",
        static_cast<unsigned long long>(plan.seed()), static_cast<unsigned long long>(counts[0]),
        static_cast<unsigned long long>(counts[1]), static_cast<unsigned long long>(counts[2]));
    const bool reached_all = counts[0] > 0 && counts[1] > 0 && counts[2] > 0;
    return reached_all ? 0 : 1;
}

#endif

}  // namespace
}  // namespace jointly

#ifdef JOINTLY_LIBFUZZER
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    (void)jointly::try_line({reinterpret_cast<const char*>(data), size});
    return 0;
}
#else
int main(int count, char** arguments)
{
    const std::span<char* const> all(arguments, static_cast<std::size_t>(count));
    return jointly::run(jointly::Plan(all.subspan(1)));
}
#endif
