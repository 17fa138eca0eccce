// What a party takes home, and whether a session still goes on from it.
#include "core/journal/checkpoint.h"

#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/base/say.h"
#include "core/disk/read_file.h"

#include <filesystem>
#include <ostream>

namespace jointly::cli {

namespace {

// `held` is a code or the name of a file.
Result<std::uint64_t> entries_since_held(const std::string& held, const Chain& chain)
{
    constexpr std::uint64_t page_max_bytes = 64 * 1024;
    std::error_code nothing_there;
    if (!std::filesystem::exists(held, nothing_there)) {
        return entries_since_code(held, chain);
    }
    const auto page = read_file(held, page_max_bytes);
    if (!page.ok()) {
        return page.problem();
    }
    const auto checkpoint = read_checkpoint(page.value());
    return checkpoint.ok() ? entries_since(checkpoint.value(), chain)
                           : Result<std::uint64_t>(checkpoint.problem());
}

}  // namespace

int run_checkpoint(const CheckpointOptions& options, Console& console)
{
    const auto proof = read_proof(options.file);
    if (!proof.ok()) {
        return fail(console, proof.problem());
    }
    const Loaded& loaded = proof.value().loaded;
    if (!loaded.notice.empty()) {
        console.err << loaded.notice << '\n';
    }
    if (options.check.empty()) {
        console.out << checkpoint_page(
            checkpoint_of(proof.value().chain), options.light ? QrInk::light : QrInk::dark);
        return done;
    }
    const auto since = entries_since_held(options.check, proof.value().chain);
    if (!since.ok()) {
        return fail(console, since.problem());
    }
    console.out << say("The checkpoint holds: up to entry {held} this session is as it was then. "
                       "Entries since: {since}.\n",
        {{"held", proof.value().chain.entries() - since.value()}, {"since", since.value()}});
    return done;
}

std::string checkpoint_page(const Checkpoint& checkpoint, QrInk ink)
{
    const std::string text = checkpoint_text(checkpoint);
    const auto code = qr_code(text);
    must(code.ok(), "a checkpoint is too long for a QR code");
    return text + '\n' + qr_in_blocks(code.value(), ink) + '\n'
         + say("Keep this page. If an entry up to {entries} is ever changed or taken out, the code "
               "no longer fits:\njointly checkpoint FILE --check CODE\n",
             {{"entries", checkpoint.entries}});
}

Result<Proof> read_proof(const std::string& file)
{
    auto text = read_file(file, file_max_bytes);
    if (!text.ok()) {
        return text.problem();
    }
    auto loaded = load_writable(text.value());
    if (!loaded.ok()) {
        return loaded.problem();
    }
    Chain chain = chain_of(loaded.value(), text.value());
    return Proof{std::move(loaded).value(), std::move(text).value(), std::move(chain)};
}

}  // namespace jointly::cli
