#include "core/journal/load.h"

#include "core/base/say.h"
#include "core/disk/read_file.h"
#include "core/journal/entry_words.h"
#include "core/record/redaction.h"
#include "core/session/find.h"
#include "core/session/fits.h"

#include <set>

namespace jointly {

namespace {

// Why reading ended before the end of the file.
struct Stop {
    std::uint64_t line = 0;  // from 1; the header is line 1
    std::string what;        // ends a sentence that begins with "Line 12 "
    bool newer = false;      // a kind this version does not know
};

struct Lines {
    Record record;
    History history;
    std::vector<std::string> hashes;       // after each entry
    std::vector<std::uint64_t> ends;       // where each entry's line ends in the file
    std::set<std::uint64_t> absent_words;  // seq of lines whose words are not there
    std::optional<Stop> stop;
    std::string torn;
    std::optional<std::uint64_t> strange_words;  // the first line with words that no Jointly wrote
};

// What keeps an entry from being the next one. Empty: nothing.
std::string out_of_place(const History& history, std::span<const Entry> record, const Entry& entry)
{
    const std::size_t next = history.in_force().size();
    if (entry.stamp.seq != next) {
        return say("is entry {found} where entry {next} comes next.",
            {{"found", static_cast<std::int64_t>(entry.stamp.seq)}, {"next", next}});
    }
    const auto* const about = std::get_if<RecordEvent>(&entry.what);
    const auto* const undone = about == nullptr ? nullptr : std::get_if<Undone>(about);
    const bool stays = undone != nullptr && undone->seq != 0 && undone->seq <= record.size()
                    && !may_be_undone(record[undone->seq - 1]);
    return history.fits(entry) && !stays
             ? std::string{}
             : say("takes back, brings back or redacts an entry that it cannot.");
}

Lines read_lines(std::string_view text, std::uint64_t offset, const std::string& header_hash)
{
    Lines lines;
    std::string previous = header_hash;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        const bool is_last = end == std::string_view::npos || end + 1 == text.size();
        const std::uint64_t number = lines.record.size() + 2;
        if (end == std::string_view::npos && line.size() < line_max_bytes) {
            lines.torn = text;
            return lines;
        }
        auto read = read_entry(line, previous);
        if (const auto* bad = std::get_if<BadLine>(&read)) {
            if (bad->broken && is_last) {
                lines.torn = text;
            } else {
                lines.stop = Stop{number, bad->what};
            }
            return lines;
        }
        auto& found = std::get<EntryRead>(read);
        if (!found.entry) {
            lines.stop = Stop{number, {}, true};
            return lines;
        }
        if (std::string misplaced = out_of_place(lines.history, lines.record, *found.entry);
            !misplaced.empty()) {
            lines.stop = Stop{number, std::move(misplaced)};
            return lines;
        }
        if (make_visible(*found.entry) && !lines.strange_words) {
            lines.strange_words = number;
        }
        lines.history.add(*found.entry);
        if (found.words_absent) {
            lines.absent_words.insert(found.entry->stamp.seq);
        }
        lines.record.push_back(std::move(*found.entry));
        previous = std::move(found.hash);
        lines.hashes.push_back(previous);
        offset += end + 1;
        lines.ends.push_back(offset);
        text.remove_prefix(end + 1);
    }
    return lines;
}

// Words may be missing only where a later entry says that they were redacted.
std::optional<Stop> missing_words(const Lines& lines)
{
    const std::set<std::uint64_t> redacted = redactions_in(lines.record);
    for (const std::uint64_t seq : lines.absent_words) {
        if (!redacted.contains(seq)) {
            return Stop{
                seq + 1, say("has lost its words, and no entry says that they were redacted.")};
        }
    }
    return std::nullopt;
}

// Takes up one entry. False, and the session spoilt, where the entry wants what is not there.
bool take_up(Session& session, const Entry& entry, bool in_force)
{
    const auto* const events = std::get_if<Events>(&entry.what);
    if (events == nullptr) {
        return names_parties_of(session, std::get<RecordEvent>(entry.what));
    }
    if (in_force && entry.stamp.by && find(session, entry.stamp.by) == nullptr) {
        return false;
    }
    for (const Event& event : *events) {
        if (!(in_force ? fits(session, event) : brings_in_the_next(session, event))) {
            return false;
        }
        session = in_force ? evolve(std::move(session), entry.stamp, event)
                           : reserve(std::move(session), event);
    }
    return true;
}

// One fold of what is in force. The seq of the first entry that does not fit; 0: all do.
std::uint64_t fold(const Lines& lines, Session& session)
{
    session = {};
    for (const Entry& entry : lines.record) {
        if (!take_up(session, entry, lines.history.in_force()[entry.stamp.seq])) {
            return entry.stamp.seq;
        }
    }
    return 0;
}

void keep_until(Lines& lines, std::uint64_t seq)
{
    lines.record.resize(seq);
    lines.history = history_of(lines.record);
    lines.hashes.resize(seq);
    lines.ends.resize(seq);
}

std::string notice_for(const Loaded& loaded, const Lines& lines)
{
    const std::optional<Stop>& stop = lines.stop;
    if (loaded.header.min_version > format_version) {
        return say("This session was written by a newer Jointly (format {version}). It opens here "
                   "for reading only; open it with the newer one to go on.",
            {{"version", loaded.header.min_version}});
    }
    if (stop && (stop->newer || loaded.header.version > format_version)) {
        return say("From line {line} on this session needs a newer Jointly. It opens here for "
                   "reading only, up to that line.",
            {{"line", stop->line}});
    }
    if (stop) {
        return say("Line {line} {what} The session opens for reading only, up to that line. Use "
                   "another copy to go on.",
            {{"line", stop->line}, {"what", stop->what}});
    }
    if (!loaded.torn.empty()) {
        return say("The last line was not finished and is left out ({bytes} bytes).",
            {{"bytes", loaded.torn.size()}});
    }
    if (lines.strange_words) {
        return say("Line {line} holds characters that Jointly does not write. What cannot be seen "
                   "of them is shown by its number, such as [U+202E].",
            {{"line", *lines.strange_words}});
    }
    return {};
}

// A whole file that another program saved in its own way, or none of ours at all.
std::optional<Problem> saved_otherwise(std::string_view text)
{
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    constexpr std::string_view beginning = R"({"s":0,"k":"file")";
    if (text.empty()) {
        return Problem{say("This file is empty. Make a new session, or use another copy.")};
    }
    if (text.starts_with(byte_order_mark)
        && text.substr(byte_order_mark.size()).starts_with(beginning)) {
        return Problem{say("Another program put a byte order mark before line 1. Use a copy that "
                           "only Jointly wrote.")};
    }
    const auto end = text.find('\n');
    if (end == std::string_view::npos && text.starts_with(beginning)) {
        return Problem{
            say("This session was never finished: its first line is cut. Make a new one.")};
    }
    if (text.starts_with(beginning) && text[end - 1] == '\r') {
        return Problem{say("Another program ended line 1 in CR LF. Use a copy that only Jointly "
                           "wrote.")};
    }
    return std::nullopt;
}

}  // namespace

Result<Loaded> load(std::string_view text)
{
    if (auto problem = saved_otherwise(text)) {
        return *problem;
    }
    const auto end = text.find('\n');
    const auto header = read_header(text.substr(0, end));
    if (!header.ok()) {
        return header.problem();
    }
    const std::size_t body = end + 1;
    Lines lines = read_lines(text.substr(body), body, header.value().hash);
    if (const auto missing = missing_words(lines)) {
        lines.stop = missing;
        lines.torn.clear();
        keep_until(lines, missing->line - 2);
    }

    Loaded loaded;
    // What is in force depends on the undos that are kept, so a shorter record is folded anew. It is cut twice
    // at most: an act is judged by what was in force before it and by the numbers given out, which no later
    // entry changes, and is either in force or not.
    for (std::uint64_t misfit = fold(lines, loaded.session); misfit != 0;
         misfit = fold(lines, loaded.session)) {
        lines.stop = Stop{misfit + 1, say("speaks of something that is not there.")};
        lines.torn.clear();
        keep_until(lines, misfit - 1);
    }
    loaded.header = header.value().header;
    loaded.history = std::move(lines.history);
    loaded.head = lines.hashes.empty() ? header.value().hash : lines.hashes.back();
    loaded.whole_bytes = lines.ends.empty() ? body : lines.ends.back();
    loaded.record = std::move(lines.record);
    loaded.torn = std::move(lines.torn);
    loaded.writable = !lines.stop && loaded.header.min_version <= format_version;
    loaded.notice = notice_for(loaded, lines);
    return loaded;
}

Result<Loaded> load_writable(std::string_view text)
{
    auto loaded = load(text);
    return !loaded.ok() || loaded.value().writable ? std::move(loaded)
                                                   : Problem{loaded.value().notice};
}

Result<Loaded> load_file(const std::string& path)
{
    const auto text = read_file(path, file_max_bytes);
    if (!text.ok()) {
        return text.problem();
    }
    return load(text.value());
}

Session session_at(const Loaded& loaded, std::uint64_t seq)
{
    const std::size_t count = std::min<std::size_t>(seq, loaded.record.size());
    return replay(std::span(loaded.record).first(count));
}

}  // namespace jointly
