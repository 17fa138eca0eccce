#include "core/journal/redact.h"

#include "core/base/say.h"
#include "core/disk/lock.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"
#include "core/journal/load.h"
#include "core/record/redaction.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::string_view hash_key = R"(,"h":")";
constexpr std::string_view salt_key = R"(,"n":")";

// Behind the hash stand the salt and the words; the first `,"h":"` of a line is its hash (README.md).
std::string_view covered_part(std::string_view line)
{
    const auto hash_at = line.find(hash_key);
    const auto salt_at = hash_at == std::string_view::npos ? hash_at : line.find(salt_key, hash_at);
    return line.substr(0, salt_at);
}

// The lines whose words are still there, by seq.
std::set<std::uint64_t> with_words(std::string_view text, const std::set<std::uint64_t>& seqs)
{
    std::set<std::uint64_t> found;
    for (std::uint64_t seq = 0; !text.empty(); ++seq) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        if (seqs.contains(seq) && covered_part(line).size() != line.size()) {
            found.insert(seq);
        }
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return found;
}

// Whether `after` is the same record but for the words of these entries.
bool is_the_same_but_for(
    const Loaded& before, const Loaded& after, const std::set<std::uint64_t>& seqs)
{
    return after.notice.empty() && after.writable && after.head == before.head
        && after.header == before.header
        && std::equal(before.record.begin(), before.record.end(), after.record.begin(),
            after.record.end(), [&](const Entry& one, const Entry& other) {
                return one.stamp == other.stamp
                    && (one.what == other.what || seqs.contains(one.stamp.seq));
            });
}

}  // namespace

std::string without_words(std::string_view text, const std::set<std::uint64_t>& seqs)
{
    std::string out;
    out.reserve(text.size());
    for (std::uint64_t seq = 0; !text.empty(); ++seq) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        const std::string_view kept = seqs.contains(seq) ? covered_part(line) : line;
        out += kept;
        out += kept.size() == line.size() ? "" : "}";
        out += end == std::string_view::npos ? "" : "\n";
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return out;
}

bool goes_on_without_words(std::string_view older, std::string_view newer)
{
    while (!older.empty()) {
        const auto end = older.find('\n');
        if (end == std::string_view::npos) {
            return newer.starts_with(older);
        }
        const std::string_view before = older.substr(0, end);
        const std::string_view now = newer.substr(0, newer.find('\n'));
        const std::string_view covered = covered_part(before);
        const bool is_without =
            now.size() == covered.size() + 1 && now.starts_with(covered) && now.ends_with('}');
        if (now != before && !is_without) {
            return false;
        }
        older.remove_prefix(end + 1);
        newer.remove_prefix(std::min(now.size() + 1, newer.size()));
    }
    return true;
}

std::string sentence_of_words_taken_out(std::size_t entries)
{
    return entries == 1
             ? say("The words of 1 entry are out of the file. Copies elsewhere, papers, and files "
                   "named .torn beside it still hold them.")
             : say("The words of {count} entries are out of the file. Copies elsewhere, papers, "
                   "and files named .torn beside it still hold them.",
                 {{"count", entries}});
}

Result<std::size_t> take_out_redacted_words(const std::string& path)
{
    const auto lock = FileLock::take(path);
    if (!lock.ok()) {
        return lock.problem();
    }
    const auto text = read_file(path, file_max_bytes);
    if (!text.ok()) {
        return text.problem();
    }
    const auto loaded = load_writable(text.value());
    if (!loaded.ok()) {
        return loaded.problem();
    }
    if (!loaded.value().torn.empty()) {
        return Problem{loaded.value().notice};
    }
    const std::set<std::uint64_t> seqs =
        with_words(text.value(), redactions_in(loaded.value().record));
    if (seqs.empty()) {
        return std::size_t{0};
    }
    const std::string bytes = without_words(text.value(), seqs);
    const auto back = load(bytes);
    if (!back.ok() || !is_the_same_but_for(loaded.value(), back.value(), seqs)) {
        return Problem{say("Without these words the session would not read as the same record. "
                           "Nothing was changed; use another copy.")};
    }
    // Who writes without asking for the lock is still seen.
    const auto now = read_file(path, file_max_bytes);
    if (!now.ok() || now.value() != text.value()) {
        return Problem{
            say("The file changed while the words were taken out. Close what else writes "
                "to it and try again.")};
    }
    if (Refusable written = replace_file(path, bytes); !written.ok()) {
        return written.problem();
    }
    return seqs.size();
}

}  // namespace jointly
