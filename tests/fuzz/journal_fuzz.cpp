// Damages session files and has them loaded; the hashes are made to fit again, so that what is wrong gets
// past the chain to what reads, folds and shows it.
//
//     fuzz_journal [--seed N] [--runs N | --seconds N] [FILE...]
//
// FILE... are session files to damage besides the built-in ones. The same seed and number of runs give the
// same inputs. What must hold, besides that nothing crashes and no sanitizer speaks up: what is loaded is
// what replay makes of its record, keeps the invariants of a session, can be shown, written up and asked
// for more, and the part of the file that was taken loads again.

#include "core/agreement/ta_sheet.h"
#include "core/documents/write_text.h"
#include "core/journal/load.h"
#include "core/process/agreement_state.h"
#include "core/record/act.h"
#include "core/record/headlines.h"
#include "core/rules/decide.h"
#include "core/session/fits.h"
#include "core/wall/model.h"
#include "tests/core/disk/scratch.h"
#include "tests/core/journal/chain.h"
#include "tests/fuzz/plan.h"
#include "tests/support/room/random_commands.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <span>

namespace jointly {
namespace {

using File = std::vector<HandLine>;
// ---- what must hold ----------------------------------------------------------------------------------

void show_all(const Loaded& loaded)
{
    const Session& session = loaded.session;
    for (const Issue& issue : session.issues) {
        (void)next_move(session, issue.id);
        for (std::size_t page = 0; page < words_for<Page>.size(); ++page) {
            (void)text_of(wall_model(session, View{static_cast<Page>(page), issue.id, {}}));
        }
    }
    (void)write_text(all_sheets(session));
    for (const Entry& entry : loaded.record) {
        (void)headline(session, loaded.record, entry);
    }
}

void go_on_with(const Loaded& loaded, std::uint64_t seed)
{
    RandomCommands commands(seed);
    Session session = loaded.session;
    for (int i = 0; i < 4; ++i) {
        const auto decided = decide(session, commands.next(session));
        if (!decided.ok()) {
            continue;
        }
        for (const Event& event : decided.value()) {
            must(fits(session, event), "what the rules decide does not fit a loaded session");
            session = evolve(std::move(session), {loaded.record.size() + 1, 0, {}}, event);
        }
    }
    must(broken_invariants(session).empty(), "going on with a loaded session breaks it");
}

enum class Outcome : std::uint8_t { refused, read_only, torn, whole };

Outcome try_file(const std::string& text, std::uint64_t seed)
{
    const auto read = load(text);
    if (!read.ok()) {
        must(!read.problem().text.empty(), "a file is refused without a word");
        return Outcome::refused;
    }
    const Loaded& loaded = read.value();
    must(broken_invariants(loaded.session).empty(), "a loaded session is broken");
    must(
        loaded.session == replay(loaded.record), "a loaded session is not what replay makes of it");
    must(loaded.session == session_at(loaded, loaded.record.size()),
        "the last entry is another session");
    must(loaded.writable || !loaded.notice.empty(), "a file opens for reading only without a word");
    must(loaded.whole_bytes + loaded.torn.size() <= text.size(), "more was read than is there");
    show_all(loaded);
    go_on_with(loaded, seed);
    const auto again = load(std::string_view(text).substr(0, loaded.whole_bytes));
    must(again.ok(), "what was taken of a file does not load again");
    if (!loaded.writable) {
        return Outcome::read_only;
    }
    must(again.value().writable && again.value().torn.empty()
             && again.value().record == loaded.record,
        "what was taken of a file is not whole");
    return loaded.torn.empty() ? Outcome::whole : Outcome::torn;
}

// ---- damage ------------------------------------------------------------------------------------------

constexpr std::array<std::string_view, 36> tokens{"{", "}", "[", "]", ",", ":", "\"", "\\",
    "\\u0000", "0", "-1", "1", "2", "3", "9", "4294967295", "4294967296", "9007199254740992",
    "true", "false", "\"\"", "{}", "[]", "[1]", "[2,1]", "\"k\":\"undone\"", "\"k\":\"redone\"",
    "\"k\":\"redacted\"", "\"k\":\"countersigned\"", "\"k\":\"redaction_agreed\"",
    "\"k\":\"test_closed\"", "\"support\"", "\"2026-02-29\"", "\xC3", "\u202E", "\xF0\x9F\xA4\x9D"};

void damage_text(std::string& text, const std::string& other, Random& random)
{
    const std::size_t at = below(random, text.size() + 1);
    const std::size_t size = below(random, 1 + std::min<std::size_t>(text.size() - at, 16));
    switch (below(random, 6)) {
        case 0:
        case 1:
        case 2: {  // one digit for another keeps the line whole
            const std::size_t digit = text.find_first_of("0123456789", at);
            if (digit != std::string::npos) {
                text[digit] = static_cast<char>('0' + below(random, 10));
            }
            break;
        }
        case 3: text.replace(at, size, tokens[below(random, tokens.size())]); break;
        case 4: text.insert(at, tokens[below(random, tokens.size())]); break;
        default: text = text.substr(0, at) + other.substr(std::min(at, other.size())); break;
    }
}

void damage(File& file, const std::vector<File>& pool, Random& random)
{
    const File& other = pool[below(random, pool.size())];
    const std::size_t at = below(random, file.size());
    const HandLine& foreign = other[below(random, other.size())];
    switch (below(random, 9)) {
        case 0:
            if (file.size() > 2) {
                file.erase(file.begin() + static_cast<std::ptrdiff_t>(at));
            }
            break;
        case 1: file.insert(file.begin() + static_cast<std::ptrdiff_t>(at), foreign); break;
        case 2: std::swap(file[at], file[below(random, file.size())]); break;
        case 3: file[at].is_redacted = !file[at].is_redacted; break;
        case 4: file[at].words = foreign.words; break;
        case 5: damage_text(file[at].words, foreign.words, random); break;
        default: damage_text(file[at].facts, foreign.facts, random); break;
    }
}

// Counts the lines anew: a file with a gap is refused before anything else is looked at.
void count_anew(File& file)
{
    for (std::size_t seq = 1; seq < file.size(); ++seq) {
        std::string& facts = file[seq].facts;
        const auto end = facts.find(',');
        if (facts.starts_with(R"({"s":)") && end != std::string::npos) {
            facts = R"({"s":)" + std::to_string(seq) + facts.substr(end);
        }
    }
}

std::string broken_off(std::string text, Random& random)
{
    if (below(random, 2) == 0) {
        return text.substr(0, below(random, text.size() + 1));
    }
    const std::size_t place = below(random, text.size());
    text[place] = static_cast<char>(text[place] ^ (1 << below(random, 8)));
    return text;
}

// ---- the program -------------------------------------------------------------------------------------

// A session by random commands, undo and redo among them.
File lively(std::uint64_t seed)
{
    RandomCommands commands(seed);
    Record record;
    Session session;
    while (record.size() < 24) {
        const Act act = commands.next_act(session);
        Entry entry{{record.size() + 1, 1'772'470'800'000, session.recorder}, {}};
        const History history = history_of(record);
        auto what = decide_act(session, record, history, act);
        if (!what.ok()) {
            continue;
        }
        entry.what = std::move(what).value();
        const auto* const events = std::get_if<Events>(&entry.what);
        if (events != nullptr && events->empty()) {
            continue;
        }
        record.push_back(std::move(entry));
        session = replay(record);
    }
    return all_taken_apart(file_of(record));
}

std::vector<File> examples(const Plan& plan)
{
    std::vector<File> pool{all_taken_apart(file_of(small_record()))};
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        pool.push_back(lively(seed));
    }
    for (const std::string& file : plan.files()) {
        pool.push_back(all_taken_apart(bytes_of(file)));
    }
    for (const File& file : pool) {
        must(load(by_hand(file)).ok(), "an example does not load");
    }
    return pool;
}

int run(const Plan& plan)
{
    const std::vector<File> pool = examples(plan);
    Random random(plan.seed());
    std::array<std::uint64_t, 4> counts{};
    for (std::uint64_t done = 0; plan.goes_on(done); ++done) {
        File file = pool[below(random, pool.size())];
        for (std::size_t left = below(random, 4); left > 0; --left) {
            damage(file, pool, random);
        }
        if (below(random, 8) != 0) {
            count_anew(file);
        }
        std::string text = by_hand(file);
        if (below(random, 8) == 0) {
            text = broken_off(std::move(text), random);
        }
        ++counts[static_cast<std::size_t>(try_file(text, random()))];
    }
    std::printf("seed %llu: %llu refused, %llu for reading only, %llu torn, %llu whole\n",
        static_cast<unsigned long long>(plan.seed()), static_cast<unsigned long long>(counts[0]),
        static_cast<unsigned long long>(counts[1]), static_cast<unsigned long long>(counts[2]),
        static_cast<unsigned long long>(counts[3]));
    return std::find(counts.begin(), counts.end(), 0U) == counts.end() ? 0 : 1;
}

}  // namespace
}  // namespace jointly

int main(int count, char** arguments)
{
    const std::span<char* const> all(arguments, static_cast<std::size_t>(count));
    return jointly::run(jointly::Plan(all.subspan(1)));
}
