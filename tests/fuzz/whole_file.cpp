#include "tests/fuzz/whole_file.h"

#include "core/agreement/ta_sheet.h"
#include "core/documents/write_text.h"
#include "core/journal/chain.h"
#include "core/process/agreement_state.h"
#include "core/record/headlines.h"
#include "core/rules/decide.h"
#include "core/session/fits.h"
#include "core/wall/model.h"
#include "tests/fuzz/target.h"
#include "tests/support/room/random_commands.h"

namespace jointly {

namespace {

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

// The same for the same bytes: what fails must fail again.
std::uint64_t seed_of(std::string_view text)
{
    std::uint64_t seed = 0xCBF29CE484222325U;  // FNV-1a
    for (const char byte : text) {
        seed = (seed ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
    }
    return seed;
}

void go_on_with(const Loaded& loaded, std::uint64_t seed)
{
    RandomCommands commands(seed);
    Session session = loaded.session;
    for (int i = 0; i < 4; ++i) {
        const auto decided = decide(session, commands.next(session));
        if (!decided.ok()) {
            must_be_said(decided.problem());
            continue;
        }
        for (const Event& event : decided.value()) {
            must(fits(session, event), "what the rules decide does not fit a loaded session");
            session = evolve(std::move(session), {loaded.record.size() + 1, 0, {}}, event);
        }
    }
    must(broken_invariants(session).empty(), "going on with a loaded session breaks it");
}

void must_be_sound(const Loaded& loaded, std::string_view text)
{
    must(broken_invariants(loaded.session).empty(), "a loaded session is broken");
    must(
        loaded.session == replay(loaded.record), "a loaded session is not what replay makes of it");
    must(loaded.session == session_at(loaded, loaded.record.size()),
        "the last entry is another session");
    must(loaded.writable || !loaded.notice.empty(), "a file opens for reading only without a word");
    must(loaded.torn.empty() || !loaded.notice.empty(), "a line is left out without a word");
    must(is_valid_utf8(loaded.notice), "the notice of a file cannot be read");
    must(loaded.whole_bytes + loaded.torn.size() <= text.size(), "more was read than is there");
    const Chain chain = chain_of(loaded, text);
    must(chain.hashes.back() == loaded.head && chain.bytes.back() == loaded.whole_bytes,
        "a chain ends elsewhere than its file");
}

}  // namespace

std::vector<std::string_view> file_outcomes()
{
    return {"refused", "for reading only", "torn", "whole"};
}

std::string_view try_file(std::string_view text)
{
    const auto read = load(text);
    if (!read.ok()) {
        must_be_said(read.problem());
        return "refused";
    }
    const Loaded& loaded = read.value();
    must_be_sound(loaded, text);
    show_all(loaded);
    go_on_with(loaded, seed_of(text));
    const auto again = load(text.substr(0, loaded.whole_bytes));
    must(again.ok(), "what was taken of a file does not load again");
    if (!loaded.writable) {
        return "for reading only";
    }
    must(again.value().writable && again.value().torn.empty()
             && again.value().record == loaded.record,
        "what was taken of a file is not whole");
    return loaded.torn.empty() ? "whole" : "torn";
}

}  // namespace jointly
