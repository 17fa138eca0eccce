// The contract in force: taken over from a file, after a look at how it was read.
#include "app/cli/contract_file.h"
#include "app/cli/enter_from_file.h"
#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/base/say.h"
#include "core/disk/read_file.h"
#include "core/documents/contract/correct_reading.h"
#include "core/documents/printable.h"
#include "core/journal/store.h"
#include "core/process/names.h"
#include "core/session/citation.h"

#include <algorithm>
#include <charconv>
#include <iomanip>
#include <optional>
#include <ostream>

namespace jointly::cli {

namespace {

// "812=section", or "812=text".
Result<LevelCorrection> correction_of(const std::string& asked)
{
    LevelCorrection correction;
    const auto mark = asked.find('=');
    const char* const end = asked.data() + std::min(mark, asked.size());
    const auto read = std::from_chars(asked.data(), end, correction.line);
    const std::string word = mark == std::string::npos ? std::string() : asked.substr(mark + 1);
    ProvisionLevel level{};
    const bool is_level = from_word(word, level);
    if (read.ec != std::errc{} || read.ptr != end || (!is_level && word != "text")) {
        return Problem{say("\"{asked}\" is no correction. Write the line and what begins there: "
                           "812=section, or article, clause, appendix, letter, text.",
            {{"asked", asked}})};
    }
    if (is_level) {
        correction.level = level;
    }
    return correction;
}

Result<ReadContract> reading(const ContractImportOptions& options, std::string_view bytes)
{
    auto read = read_contract_file(bytes, options.contract, options.revisions);
    if (!read.ok()) {
        return Problem{
            say("{file}: {note}", {{"file", options.contract}, {"note", read.problem().text}})};
    }
    std::vector<LevelCorrection> corrections;
    for (const std::string& asked : options.levels) {
        const auto correction = correction_of(asked);
        if (!correction.ok()) {
            return correction.problem();
        }
        corrections.push_back(correction.value());
    }
    return corrected(std::move(read).value(), corrections);
}

std::string first_words(const ProvisionText& provision)
{
    const auto name = [&] {
        if (provision.label.empty() || provision.title.empty()) {
            return provision.label + provision.title;
        }
        return say("{label} {title}", {{"label", provision.label}, {"title", provision.title}});
    }();
    if (!name.empty()) {
        return name;
    }
    constexpr std::size_t shown_bytes = 60;
    const std::string_view line =
        std::string_view(provision.text).substr(0, provision.text.find('\n'));
    return std::string(
        line.size() <= shown_bytes ? line : line.substr(0, line.rfind(' ', shown_bytes)));
}

void show_tree(const ReadContract& read, std::ostream& out)
{
    for (std::size_t at = 0; at < read.contract.size(); ++at) {
        const ProvisionText& provision = read.contract[at];
        out << std::setw(7) << read.lines[at] << "  " << std::left << std::setw(10)
            << name_of(provision.level) << std::right
            << std::string(static_cast<std::size_t>(2 * provision.depth), ' ')
            << printable_line(first_words(provision)) << '\n';
    }
}

void show_counts(const ReadContract& read, std::ostream& out)
{
    const auto articles = std::count_if(read.contract.begin(), read.contract.end(),
        [](const ProvisionText& one) { return one.level == ProvisionLevel::article; });
    out << say("{count} provisions, {articles} of them articles",
        {{"count", read.contract.size()}, {"articles", articles}})
        << '\n';
    if (!read.contents.empty()) {
        const auto found = std::count_if(read.contents.begin(), read.contents.end(),
            [](const ContentsEntry& entry) { return entry.found; });
        out << say("{found} of {listed} entries of its table of contents were found",
            {{"found", found}, {"listed", read.contents.size()}})
            << '\n';
    }
}

int preview(const ContractImportOptions& options, const ReadContract& read, Console& console)
{
    show_tree(read, console.out);
    show_counts(read, console.out);
    tell_reading_notes(options.contract, read, console);
    console.err << say("Nothing was kept. Put a level right with --level LINE=section; leave "
                       "--preview out to import it.")
                << '\n';
    return done;
}

Refusable import(const ContractImportOptions& options, const std::string& bytes, ReadContract read,
    Console& console)
{
    auto store = Store::open(options.file, [](const Loaded&) { return machine_surroundings(); });
    if (!store.ok()) {
        return store.problem();
    }
    const std::optional original =
        options.text_only
            ? std::nullopt
            : std::optional(KeptFile{options.contract, bytes, AttachmentKind::contract, {}, {}});
    return enter_from_file(
        store.value(), EnterContract{std::move(read.contract)}, original, console);
}

}  // namespace

int run_contract_import(const ContractImportOptions& options, Console& console)
{
    const auto bytes = read_file(options.contract, contract_max_bytes);
    if (!bytes.ok()) {
        return fail(console, bytes.problem());
    }
    auto read = reading(options, bytes.value());
    if (!read.ok()) {
        return fail(console, read.problem());
    }
    if (options.preview) {
        return preview(options, read.value(), console);
    }
    const ReadContract told = read.value();
    if (const Refusable done_so = import(options, bytes.value(), std::move(read).value(), console);
        !done_so.ok()) {
        return fail(console, done_so.problem());
    }
    show_counts(told, console.out);
    tell_reading_notes(options.contract, told, console);
    return done;
}

int run_contract_show(const ContractShowOptions& options, Console& console)
{
    const auto loaded = read_session(options.file, console);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const Session& session = loaded.value().session;
    if (session.provisions.empty()) {
        console.out << say("No contract is entered yet. Import it with: jointly contract import "
                           "FILE.ibb CONTRACT")
                    << '\n';
        return done;
    }
    const std::vector<std::string> cited = citations(session);
    for (std::size_t at = 0; at < cited.size(); ++at) {
        console.out << printable_line(heading_of(session.provisions[at], cited[at])) << '\n';
    }
    return done;
}

}  // namespace jointly::cli
