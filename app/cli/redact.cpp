// Words taken out of a session by consent: first the entry that says so, then the words themselves.
#include "core/journal/redact.h"

#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/base/say.h"
#include "core/journal/store.h"
#include "core/record/headlines.h"
#include "core/record/redaction.h"
#include "core/session/find.h"

#include <ostream>
#include <set>

namespace jointly::cli {

namespace {

int list_entries(const Loaded& loaded, const std::string& words, Console& console)
{
    const auto found = entries_with(loaded.record, words);
    if (found.empty()) {
        return fail(console, Problem{say("No entry holds \"{words}\". Try fewer words, as they are "
                                         "written.",
                                 {{"words", words}})});
    }
    for (const std::uint64_t seq : found) {
        console.out << say("{seq} {headline}\n",
            {{"seq", seq},
                {"headline", headline(loaded.session, loaded.record, loaded.record[seq - 1])}});
    }
    return done;
}

// What repeats the words of these entries, without the entries themselves.
std::set<std::uint64_t> repeats_of(
    std::span<const Entry> record, const std::set<std::uint64_t>& entries)
{
    std::set<std::uint64_t> found;
    for (const std::uint64_t seq : entries) {
        for (const std::uint64_t other : entries_that_repeat(record, seq)) {
            if (!entries.contains(other)) {
                found.insert(other);
            }
        }
    }
    return found;
}

Result<std::vector<PartyVoice>> consents_of(const Session& session, const RedactOptions& options)
{
    std::vector<PartyVoice> consents;
    for (const auto& [party_name, name] : options.by) {
        const Party* const party = find_party(session, party_name);
        if (party == nullptr) {
            return Problem{say("{name} is not at the table. Write the party as it is called there.",
                {{"name", party_name}})};
        }
        consents.push_back({party->id, name});
    }
    return consents;
}

void tell_repeats(const std::set<std::uint64_t>& repeats, Console& console)
{
    if (repeats.empty()) {
        return;
    }
    std::string numbers;
    for (const std::uint64_t seq : repeats) {
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(seq);
    }
    console.out << say(
        "These entries repeat the words: {numbers}. Redact them too.", {{"numbers", numbers}})
                << '\n';
}

// The entry that says whose consent it was; the file is let go before the words leave it.
int agree(const RedactOptions& options, Console& console)
{
    auto opened = Store::open(options.file, [](const Loaded&) { return machine_surroundings(); });
    if (!opened.ok()) {
        return fail(console, opened.problem());
    }
    Store store = std::move(opened).value();
    const auto consents = consents_of(store.session(), options);
    if (!consents.ok()) {
        return fail(console, consents.problem());
    }
    std::set<std::uint64_t> entries(options.entries.begin(), options.entries.end());
    std::set<std::uint64_t> repeats = repeats_of(store.record(), entries);
    if (options.repeats) {
        entries.merge(repeats);
        repeats.clear();
    }
    const auto seq = store.do_now(Act{Redact{{entries.begin(), entries.end()}, consents.value()}});
    if (!seq.ok()) {
        return fail(console, seq.problem());
    }
    if (seq.value() != 0) {
        console.out << say("{seq} {headline}\n",
            {{"seq", seq.value()},
                {"headline", headline(store.session(), store.record(), store.record().back())}});
    }
    tell_repeats(repeats, console);
    return done;
}

}  // namespace

int run_redact(const RedactOptions& options, Console& console)
{
    if (!options.find.empty()) {
        const auto loaded = read_session(options.file, console);
        return loaded.ok() ? list_entries(loaded.value(), options.find, console)
                           : fail(console, loaded.problem());
    }
    if (options.entries.empty() && (!options.by.empty() || options.repeats)) {
        return fail(console, Problem{say("Name the entries whose words are to be taken out, by "
                                         "their numbers.")});
    }
    if (!options.entries.empty()) {
        if (const int agreed = agree(options, console); agreed != done) {
            return agreed;
        }
    }
    const auto taken = take_out_redacted_words(options.file);
    if (!taken.ok()) {
        return fail(console, taken.problem());
    }
    if (taken.value() == 0) {
        console.out << say("All that was agreed to be redacted is out of the file.") << '\n';
        return done;
    }
    console.out << sentence_of_words_taken_out(taken.value()) << '\n';
    return done;
}

}  // namespace jointly::cli
