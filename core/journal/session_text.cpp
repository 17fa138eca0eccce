#include "core/journal/session_text.h"

#include "core/journal/line.h"
#include "core/journal/load.h"
#include "core/journal/session_file.h"
#include "core/journal/surroundings.h"

namespace jointly {

std::string session_text(const Record& record, const std::string& seed_hex)
{
    const Surroundings around = seeded_surroundings(seed_hex, [] { return std::int64_t{0}; });
    Header header;
    header.id = seeded_id(seed_hex);
    header.app = JOINTLY_VERSION;
    std::string text = header_line(header);
    std::string previous;
    if (const auto read = read_header(std::string_view(text).substr(0, text.size() - 1));
        read.ok()) {
        previous = read.value().hash;
    }
    for (const Entry& entry : record) {
        const std::string line =
            entry_line(entry, {0, around.boot, around.salt(entry.stamp.seq)}, previous);
        const auto read =
            read_own_entry(std::string_view(line).substr(0, line.size() - 1), previous);
        const auto* const written = std::get_if<EntryRead>(&read);
        must(written != nullptr, "an entry that is handed on cannot be read");
        previous = written->hash;
        text += line;
    }
    const auto loaded = load(text);
    must(loaded.ok() && loaded.value().writable && loaded.value().torn.empty()
             && loaded.value().record == record,
        "a session that is handed on does not read as it was written");
    return text;
}

Refusable write_session_text(const std::string& path, std::string_view text, const DiskCalls& disk)
{
    const auto made = write_verified(path, text, disk);
    return made.ok() ? Refusable(Done{}) : Refusable(made.problem());
}

}  // namespace jointly
