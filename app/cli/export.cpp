// Another session file, made of what is in force, for those who get it.
#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/documents/printable.h"
#include "core/journal/session_text.h"
#include "core/record/clean_copy.h"
#include "core/session/find.h"

#include <ostream>
#include <utility>

namespace jointly::cli {

namespace {

constexpr std::string_view word_for_the_public = "public";

Result<Audience> audience_named(const Session& session, const ExportOptions& options)
{
    if (options.audience.empty()) {
        return options.clean
                 ? Result<Audience>(Audience{})
                 : Problem{say("Say what is to be left out: --clean, --for public, or --for and a "
                               "party.")};
    }
    if (options.audience == word_for_the_public) {
        return Audience{Audience::Kind::public_, {}};
    }
    const Party* const party = find_party(session, options.audience);
    return party == nullptr
             ? Problem{say("{name} is not at the table. Write --for public, or --for and a party "
                           "as it is called there.",
                 {{"name", options.audience}})}
             : Result<Audience>(Audience{Audience::Kind::party, party->id});
}

// From every byte of the session, salts among them: nobody without that file can guess it.
std::string seed_of(std::string_view session, const Audience& audience)
{
    const std::string head = "ibb-export\n" + std::to_string(static_cast<int>(audience.kind)) + " "
                           + std::to_string(audience.party.value) + "\n";
    return to_hex(sha256(head + std::string(session)));
}

void tell(const LeftOutCount& left, const std::string& file, Console& console)
{
    console.err << say("Left out: earlier wordings {wordings}, acts taken back {acts}, entries "
                       "about the record {about}, names of people {names}, answers and concerns "
                       "{answers}, items and documents {items}; and who typed. Look at it with: "
                       "jointly inspect {file}",
        {{"wordings", left.wordings}, {"acts", left.taken_back}, {"about", left.about},
            {"names", left.names}, {"answers", left.answers}, {"items", left.items},
            {"file", printable_line(file)}})
                << '\n';
}

}  // namespace

int run_export(const ExportOptions& options, Console& console)
{
    const auto read = read_proof(options.file);
    if (!read.ok()) {
        return fail(console, read.problem());
    }
    const Loaded& loaded = read.value().loaded;
    if (!loaded.notice.empty()) {
        console.err << loaded.notice << '\n';
    }
    const auto audience = audience_named(loaded.session, options);
    if (!audience.ok()) {
        return fail(console, audience.problem());
    }
    const CleanCopy copy = clean_copy(loaded.record, audience.value());
    const std::string_view whole =
        std::string_view(read.value().text).substr(0, loaded.whole_bytes);
    const Refusable written = write_session_text(
        options.out, session_text(copy.record, seed_of(whole, audience.value())));
    if (!written.ok()) {
        return fail(console, written.problem());
    }
    console.out << say("Made {file}.", {{"file", printable_line(options.out)}}) << '\n';
    tell(copy.left_out, options.out, console);
    return done;
}

}  // namespace jointly::cli
