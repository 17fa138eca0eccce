// Before everybody leaves: what was agreed is read back, and each party gets its papers.
#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "core/agreement/ledger.h"
#include "core/agreement/minutes.h"
#include "core/agreement/read_back.h"
#include "core/agreement/ta_sheet.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/disk/folders.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"
#include "core/session/find.h"

#include <algorithm>
#include <cctype>
#include <ostream>

namespace jointly::cli {

namespace {

struct Paper {
    std::string name;
    std::string bytes;
};

void add_paper(std::vector<Paper>& papers, const std::string& name, const Document& document)
{
    papers.push_back({name + ".txt", written(document, "text")});
    papers.push_back({name + ".html", written(document, "html")});
}

std::string last_part(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

Result<std::vector<Paper>> papers_of(const std::string& file, const Loaded& loaded)
{
    const int meeting = static_cast<int>(loaded.session.meetings.size());
    std::vector<Paper> papers;
    add_paper(papers, "read-back", read_back(loaded.record));
    add_paper(papers, "minutes", minutes_of(loaded.record, meeting));
    add_paper(papers, "ledger", ledger(loaded.session));
    if (!loaded.session.languages.empty()) {
        add_paper(papers, "agreements", all_sheets(loaded.session));
    }
    // Up to the last whole line, which is what was just read.
    auto bytes = read_file(file, file_max_bytes);
    if (!bytes.ok()) {
        return bytes.problem();
    }
    papers.push_back({last_part(file), bytes.value().substr(0, loaded.whole_bytes)});
    return papers;
}

// A party's name as that of a folder: letters of any script, digits, "-", "_" and blanks; what else there
// is becomes "-". Its id keeps apart parties that would share one.
std::string folder_name(const Session& session, const Party& party)
{
    const auto plain = [](const Party& one) {
        std::string name;
        for (const char sign : one.name) {
            const auto byte = static_cast<unsigned char>(sign);
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

Refusable write_papers(
    const std::string& folder, const Session& session, const std::vector<Paper>& papers)
{
    if (Refusable made = create_new_folder(folder); !made.ok()) {
        return made;
    }
    for (const Party& party : session.parties) {
        const std::string own = folder + "/" + folder_name(session, party);
        if (Refusable made = create_new_folder(own); !made.ok()) {
            return made;
        }
        for (const Paper& paper : papers) {
            if (Refusable kept = write_new_file(own + "/" + paper.name, paper.bytes); !kept.ok()) {
                return kept;
            }
        }
    }
    return Done{};
}

}  // namespace

int run_adjourn(const AdjournOptions& options, Console& console)
{
    const auto loaded = read_session(options.file, console);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const Session& session = loaded.value().session;
    if (const auto problem = cannot_adjourn(session)) {
        return fail(console, *problem);
    }
    const auto papers = papers_of(options.file, loaded.value());
    if (!papers.ok()) {
        return fail(console, papers.problem());
    }
    const Meeting& last = session.meetings.back();
    const std::string folder = options.out + "/"
                             + say("{date} meeting {number}",
                                 {{"date", iso(local_date(last.opened_ms, last.utc_offset_min))},
                                     {"number", session.meetings.size()}});
    if (const Refusable kept = write_papers(folder, session, papers.value()); !kept.ok()) {
        return fail(console, kept.problem());
    }
    console.out << written(read_back(loaded.value().record), "text") << '\n';
    for (const Party& party : session.parties) {
        console.out << say("The papers of {party} are in {folder}/{own}\n",
            {{"party", party.name}, {"folder", folder}, {"own", folder_name(session, party)}});
    }
    return done;
}

}  // namespace jointly::cli
