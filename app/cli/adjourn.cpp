// Before everybody leaves: what was agreed is read back, and each party gets its papers.
#include "app/cli/paper_folder.h"
#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/ledger.h"
#include "core/agreement/minutes.h"
#include "core/agreement/read_back.h"
#include "core/agreement/redaction_notes.h"
#include "core/agreement/ta_sheet.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/disk/folders.h"
#include "core/disk/read_file.h"
#include "core/session/find.h"

#include <algorithm>
#include <cctype>
#include <ostream>

namespace jointly::cli {

namespace {

constexpr const char* checkpoint_name = "checkpoint.txt";

std::string last_part(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

// Each paper in every format that is asked for; a PDF may be refused.
class Papers {
public:
    Papers(const Loaded& loaded, const AdjournOptions& options, const Console& console)
        : loaded_(loaded), options_(options), console_(console)
    {}

    void add(const std::string& name, const Document& paper, bool as_docx = false)
    {
        write(name + ".txt", paper, "text");
        write(name + ".html", paper, "html");
        if (as_docx) {
            write(name + ".docx", paper, "docx");
        }
        if (options_.pdf) {
            write(name + ".pdf", paper, "pdf");
        }
    }
    void add(PaperFile file) { files_.push_back(std::move(file)); }

    [[nodiscard]] Result<std::vector<PaperFile>> take()
    {
        return problem_ ? Result<std::vector<PaperFile>>(*problem_) : std::move(files_);
    }

private:
    void write(const std::string& name, const Document& paper, const std::string& format)
    {
        auto bytes = paper_bytes(paper, {format, {}, {}}, last_moment(loaded_), console_);
        if (bytes.ok()) {
            files_.push_back({name, std::move(bytes).value()});
        } else {
            problem_ = bytes.problem();
        }
    }

    const Loaded& loaded_;
    const AdjournOptions& options_;
    const Console& console_;
    std::vector<PaperFile> files_;
    std::optional<Problem> problem_;
};

Result<std::vector<PaperFile>> papers_of(const Proof& proof, const AdjournOptions& options,
    const SheetTemplates& templates, const Console& console)
{
    const Loaded& loaded = proof.loaded;
    const int meeting = static_cast<int>(loaded.session.meetings.size());
    const auto noted = [&](Document paper) {
        return with_redaction_notes(std::move(paper), loaded.session, loaded.record);
    };
    Papers papers(loaded, options, console);
    papers.add("read-back", read_back(loaded.record));
    papers.add("minutes", minutes_of(loaded.record, meeting));
    papers.add("ledger", noted(ledger(loaded.session)));
    if (!loaded.session.languages.empty()) {
        papers.add("agreements", noted(all_sheets(loaded.session, templates)), true);
    }
    papers.add({checkpoint_name, checkpoint_page(checkpoint_of(proof.chain), QrInk::dark)});
    papers.add({last_part(options.file), proof.text.substr(0, loaded.whole_bytes)});
    return papers.take();
}

// A party's name as that of a folder: letters of any script, digits, "-", "_" and blanks; what else there
// is becomes "-", and what is too long is cut off. Its id keeps apart parties that would share one.
std::string folder_name(const Session& session, const Party& party)
{
    constexpr std::size_t name_max_bytes = 100;  // a file system takes 255, the id with it
    const auto plain = [](const Party& one) {
        std::string name;
        for (const char sign : one.name) {
            const auto byte = static_cast<unsigned char>(sign);
            const bool begins_letter = (byte & 0xC0U) != 0x80;
            if (name.size() >= name_max_bytes && begins_letter) {
                break;
            }
            const bool fits =
                byte > 0x7F || std::isalnum(byte) != 0 || sign == '-' || sign == '_' || sign == ' ';
            name += fits ? sign : '-';
        }
        return name;
    };
    const std::string name = plain(party);
    const auto sharing = std::count_if(session.parties.begin(), session.parties.end(),
        [&](const Party& other) { return folded(plain(other)) == folded(name); });
    return sharing == 1 ? name : name + "-" + std::to_string(party.id.value);
}

// What keeps the meeting from being adjourned.
std::optional<Problem> cannot_adjourn(const Session& session)
{
    if (session.meetings.empty()) {
        return Problem{say("No meeting has been opened yet, so there is nothing to adjourn.")};
    }
    if (open_meeting(session) != nullptr) {
        return Problem{
            say("The meeting is still open. Close it first, with the command: meeting close")};
    }
    if (session.parties.empty()) {
        return Problem{say("No party has joined yet, so there is nobody to give papers to.")};
    }
    return std::nullopt;
}

// Where the papers of a meeting go, within the folder that was asked for. Meetings count from 1.
std::string folder_of_meeting(const Session& session, std::size_t number)
{
    const Meeting& meeting = session.meetings[number - 1];
    return say("{date} meeting {number}",
        {{"date", iso(local_date(meeting.opened_ms, meeting.utc_offset_min))}, {"number", number}});
}

// What a party was given before must be a beginning of what it is given now.
Refusable goes_on_from_earlier(const std::string& out, const Session& session, const Chain& chain)
{
    constexpr std::uint64_t page_max_bytes = 64 * 1024;
    for (std::size_t number = session.meetings.size(); number-- > 1;) {
        for (const Party& party : session.parties) {
            const std::string page = out + "/" + folder_of_meeting(session, number) + "/"
                                   + folder_name(session, party) + "/" + checkpoint_name;
            const auto kept = read_file(page, page_max_bytes);
            if (!kept.ok()) {
                continue;  // the papers of that day are somewhere else
            }
            const auto held = read_checkpoint(kept.value());
            const auto since = held.ok() ? entries_since(held.value(), chain)
                                         : Result<std::uint64_t>(held.problem());
            if (!since.ok()) {
                return Problem{say("No papers were written, because of {page}. {problem}",
                    {{"page", page}, {"problem", since.problem().text}})};
            }
        }
    }
    return Done{};
}

Refusable write_papers(
    const std::string& folder, const Session& session, const std::vector<PaperFile>& papers)
{
    if (Refusable made = create_new_folder(folder); !made.ok()) {
        return made;
    }
    for (const Party& party : session.parties) {
        if (Refusable kept = write_new_folder(folder + "/" + folder_name(session, party), papers);
            !kept.ok()) {
            return kept;
        }
    }
    return Done{};
}

}  // namespace

int run_adjourn(const AdjournOptions& options, Console& console)
{
    const auto proof = read_proof(options.file);
    if (!proof.ok()) {
        return fail(console, proof.problem());
    }
    const Loaded& loaded = proof.value().loaded;
    if (!loaded.notice.empty()) {
        console.err << loaded.notice << '\n';
    }
    const Session& session = loaded.session;
    if (const auto problem = cannot_adjourn(session)) {
        return fail(console, *problem);
    }
    if (const Refusable goes_on = goes_on_from_earlier(options.out, session, proof.value().chain);
        !goes_on.ok()) {
        return fail(console, goes_on.problem());
    }
    const auto templates = templates_for(options.templates, console);
    if (!templates.ok()) {
        return fail(console, templates.problem());
    }
    const auto papers = papers_of(proof.value(), options, templates.value(), console);
    if (!papers.ok()) {
        return fail(console, papers.problem());
    }
    const std::string folder =
        options.out + "/" + folder_of_meeting(session, session.meetings.size());
    if (const Refusable kept = write_papers(folder, session, papers.value()); !kept.ok()) {
        return fail(console, kept.problem());
    }
    console.out << written(read_back(loaded.record), "text") << '\n';
    for (const Party& party : session.parties) {
        console.out << say("The papers of {party} are in {folder}/{own}\n",
            {{"party", party.name}, {"folder", folder}, {"own", folder_name(session, party)}});
    }
    console.out << say("Checkpoint of entry {entries}, the same for each party: {code}\n",
        {{"entries", proof.value().chain.entries()},
            {"code", code_of(checkpoint_of(proof.value().chain))}});
    return done;
}

}  // namespace jointly::cli
