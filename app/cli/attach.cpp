// A document that is kept with the session.
#include "app/cli/verbs.h"
#include "core/base/base64.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/disk/read_file.h"
#include "core/journal/store.h"
#include "core/process/names.h"
#include "core/record/headlines.h"

#include <filesystem>
#include <ostream>

namespace jointly::cli {

namespace {

Result<AttachmentKind> kind_of(const std::string& word)
{
    AttachmentKind kind{};
    if (from_word(word, kind)) {
        return kind;
    }
    return Problem{
        say("\"{word}\" is not a kind of document. Take contract, chart, signed-sheet or "
            "other.",
            {{"word", word}})};
}

// "TA-1", "ta-1" or "1"; 0 where none was named.
Result<TaId> ta_named(const Session& session, const std::string& text)
{
    if (text.empty()) {
        return TaId{};
    }
    for (const Ta& ta : session.tas) {
        if (folded(label_of(ta.id)) == folded(text) || std::to_string(ta.id.value) == text) {
            return ta.id;
        }
    }
    return Problem{say("There is no agreement {label}. Look at the numbers with: jointly ledger "
                       "FILE",
        {{"label", text}})};
}

Result<KeepAttachment> command_of(const AttachOptions& options, const Session& session)
{
    const auto kind = kind_of(options.kind);
    if (!kind.ok()) {
        return kind.problem();
    }
    const auto ta = ta_named(session, options.ta);
    if (!ta.ok()) {
        return ta.problem();
    }
    // What is a little too large is refused by the rules, in their words.
    const auto bytes = read_file(options.document, 2 * attachment_max_bytes);
    if (!bytes.ok()) {
        return bytes.problem();
    }
    const std::string name = std::filesystem::path(options.document).filename().string();
    return KeepAttachment{
        kind.value(), media_of(name), {options.issue}, ta.value(), name, to_base64(bytes.value())};
}

}  // namespace

int run_attach(const AttachOptions& options, Console& console)
{
    auto store = Store::open(options.file, [](const Loaded&) { return machine_surroundings(); });
    if (!store.ok()) {
        return fail(console, store.problem());
    }
    const auto command = command_of(options, store.value().session());
    if (!command.ok()) {
        return fail(console, command.problem());
    }
    const auto seq = store.value().do_now(Act{Command{command.value()}});
    if (!seq.ok()) {
        return fail(console, seq.problem());
    }
    const Session& session = store.value().session();
    console.out << say("{seq} {headline} ({size})",
        {{"seq", seq.value()},
            {"headline", headline(session, store.value().record(), store.value().record().back())},
            {"size", size_words(session.attachments.back().bytes)}})
                << '\n';
    return done;
}

}  // namespace jointly::cli
