#include "core/journal/redact.h"

#include "core/base/say.h"
#include "core/disk/lock.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"
#include "core/journal/load.h"
#include "core/record/redaction.h"

#include <algorithm>
#include <tuple>

namespace jointly {

namespace {

constexpr std::string_view hash_key = R"(,"h":")";
constexpr std::string_view salt_key = R"(,"n":")";

// Behind the hash stand the salt and the words; the first `,"h":"` of a line is its hash (README.md).
std::string_view covered_part(std::string_view line)
{
    return line.substr(0, line.find(salt_key, line.find(hash_key)));
}

// The first line of a whole file with its LF; the text begins behind it then.
std::string_view next_line(std::string_view& text)
{
    const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
    text.remove_prefix(line.size());
    return line;
}

// The lines whose words are still there, by seq.
std::set<std::uint64_t> with_words(std::string_view text, const std::set<std::uint64_t>& seqs)
{
    std::set<std::uint64_t> found;
    for (std::uint64_t seq = 0; !text.empty(); ++seq) {
        const std::string_view line = next_line(text);
        if (seqs.contains(seq) && covered_part(line).size() != line.size()) {
            found.insert(seq);
        }
    }
    return found;
}

// Taken out is taken out: what would be written must be the same record but for the words of these entries.
void must_be_the_same_but_for(
    const Loaded& before, const Loaded& after, const std::set<std::uint64_t>& seqs)
{
    constexpr const char* other = "words cannot be taken out without changing the record";
    must(std::tie(after.writable, after.header, after.head)
             == std::tie(before.writable, before.header, before.head),
        other);
    must(std::equal(before.record.begin(), before.record.end(), after.record.begin(),
             after.record.end(),
             [&](const Entry& one, const Entry& same) {
                 return seqs.contains(one.stamp.seq) ? one.stamp == same.stamp : one == same;
             }),
        other);
}

}  // namespace

std::string without_words(std::string_view text, const std::set<std::uint64_t>& seqs)
{
    std::string out;
    out.reserve(text.size());
    for (std::uint64_t seq = 0; !text.empty(); ++seq) {
        const std::string_view line = next_line(text);
        const std::string_view kept = seqs.contains(seq) ? covered_part(line) : line;
        out += kept;
        out += kept.size() == line.size() ? "" : "}\n";
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

Result<std::size_t> take_out_redacted_words(const std::string& path, const DiskCalls& disk)
{
    const auto lock = FileLock::take(path, disk);
    if (!lock.ok()) {
        return lock.problem();
    }
    const auto text = read_file(path, file_max_bytes, disk);
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
    must_be_the_same_but_for(loaded.value(), load(bytes).value(), seqs);
    // Who writes without asking for the lock is still seen.
    const auto now = read_file(path, file_max_bytes, disk);
    if (!now.ok() || now.value() != text.value()) {
        return Problem{
            say("The file changed while the words were taken out. Close what else writes "
                "to it and try again.")};
    }
    if (Refusable written = replace_file(path, bytes, disk); !written.ok()) {
        return written.problem();
    }
    return seqs.size();
}

}  // namespace jointly
