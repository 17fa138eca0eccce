#include "app/cli/verbs.h"
#include "app/script/script.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/disk/read_file.h"
#include "core/journal/redact.h"
#include "core/journal/store.h"
#include "core/record/headlines.h"
#include "core/record/redaction.h"

#include <istream>
#include <memory>
#include <ostream>
#include <sstream>

namespace jointly::cli {

namespace {

constexpr std::uint64_t script_max_bytes = std::uint64_t{64} << 20U;

// The clock of a script: as told by `meeting` and `at`. A sample that was told no time yet stands at
// zero; any other session has the machine's.
struct ToldClock {
    std::optional<std::int64_t> told_ms;
};

Surroundings around_for(const Loaded& loaded, const std::shared_ptr<ToldClock>& clock)
{
    const std::string& seed = loaded.header.seed;
    if (!seed.empty()) {
        if (!loaded.record.empty()) {
            clock->told_ms = loaded.record.back().stamp.at_ms;
        }
        return seeded_surroundings(
            seed, [clock] { return clock->told_ms.value_or(std::int64_t{0}); });
    }
    Surroundings around = machine_surroundings();
    around.now_ms = [clock] { return clock->told_ms ? *clock->told_ms : system_now_ms(); };
    return around;
}

// One line of the script: durable before this returns.
Refusable do_line(Store& store, ToldClock& clock, std::string_view line, std::ostream& out)
{
    const auto parsed = parse_script_line(store.session(), line);
    if (!parsed.ok()) {
        return parsed.problem();
    }
    const std::optional<std::int64_t> before = clock.told_ms;
    if (parsed.value().clock) {
        clock.told_ms = parsed.value().clock->at_ms;
    }
    if (!parsed.value().act) {
        return Done{};
    }
    const auto seq = store.do_now(*parsed.value().act);
    if (!seq.ok()) {
        clock.told_ms = before;
        return seq.problem();
    }
    if (seq.value() == 0) {
        out << say("- It is so already.") << std::endl;
        return Done{};
    }
    const Entry& entry = store.record().back();
    out << say("{seq} {headline}",
        {{"seq", seq.value()}, {"headline", headline(store.session(), store.record(), entry)}})
        << std::endl;
    return Done{};
}

// Says what there is to say of the file, once.
void tell(const std::string& notice, std::string& told, Console& console)
{
    if (notice != told && !notice.empty()) {
        console.err << notice << std::endl;
    }
    told = notice;
}

int do_lines(
    Store& store, ToldClock& clock, std::istream& script, bool keep_going, Console& console)
{
    int result = done;
    std::string line;
    std::string told = store.notice();
    int number = 1;
    for (; std::getline(script, line); ++number) {
        if (const Refusable acted = do_line(store, clock, line, console.out); !acted.ok()) {
            result = fail(console, Problem{say("Line {number}: {problem}",
                                       {{"number", number}, {"problem", acted.problem().text}})});
            if (!keep_going) {
                break;
            }
        }
        tell(store.notice(), told, console);
    }
    if (script.bad()) {  // no end of the script, though a stream ends the same way
        return fail(console, Problem{say("Line {number} of the script cannot be read, and nothing "
                                         "from there on was done. Try again from that line.",
                                 {{"number", number}})});
    }
    return result;
}

int do_script(Store& store, ToldClock& clock, const DoOptions& options, Console& console)
{
    if (options.script == "-") {
        return do_lines(store, clock, console.in, options.keep_going, console);
    }
    const auto text = read_file(options.script, script_max_bytes);
    if (!text.ok()) {
        return fail(console, text.problem());
    }
    std::istringstream script(text.value());
    return do_lines(store, clock, script, options.keep_going, console);
}

// How the script left the session.
struct Left {
    int result = done;
    std::string path;
    bool words_are_to_leave = false;
};

Left do_all(const DoOptions& options, Console& console)
{
    const auto clock = std::make_shared<ToldClock>();
    auto store = Store::open(
        options.file, [&clock](const Loaded& loaded) { return around_for(loaded, clock); });
    if (!store.ok()) {
        return {fail(console, store.problem()), {}, false};
    }
    std::string told;
    tell(store.value().notice(), told, console);
    if (!options.copy.empty()) {
        if (const Refusable kept = store.value().keep_copy_in(options.copy); !kept.ok()) {
            return {fail(console, kept.problem()), {}, false};
        }
    }
    const int result = do_script(store.value(), *clock, options, console);
    store.value().wait_for_copy();
    tell(store.value().copy_notice(), told, console);
    return {result, store.value().path(), redaction_is_due(store.value().record())};
}

// Words that the parties agreed to take out leave the file, which nobody has open now, and the second copy.
int take_words_out(const std::string& path, const std::string& copy_folder, Console& console)
{
    const auto taken = take_out_redacted_words(path);
    if (!taken.ok()) {
        return fail(console, taken.problem());
    }
    console.out << sentence_of_words_taken_out(taken.value()) << std::endl;
    if (copy_folder.empty()) {
        return done;
    }
    auto store = Store::open(path, machine_surroundings());
    if (!store.ok()) {
        return fail(console, store.problem());
    }
    if (const Refusable kept = store.value().keep_copy_in(copy_folder); !kept.ok()) {
        return fail(console, kept.problem());
    }
    store.value().wait_for_copy();
    std::string told;
    tell(store.value().copy_notice(), told, console);
    return done;
}

}  // namespace

int run_do(const DoOptions& options, Console& console)
{
    const Left left = do_all(options, console);
    if (!left.words_are_to_leave) {
        return left.result;
    }
    const int taken = take_words_out(left.path, options.copy, console);
    return left.result == done ? taken : left.result;
}

}  // namespace jointly::cli
