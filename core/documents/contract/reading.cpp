#include "core/documents/contract/reading.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/documents/contract/contents_table.h"
#include "core/documents/contract/label.h"
#include "core/documents/contract/line_breaks.h"
#include "core/documents/contract/note_list.h"
#include "core/documents/contract/provisions.h"
#include "core/documents/contract/source_text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace jointly {

namespace {

void tell_of_characters(const CharacterCounts& counts, NoteList& notes)
{
    const auto tell = [&notes](std::size_t count, std::string_view pattern) {
        if (count > 0) {
            notes.add(ReadingNoteKind::characters, 0, say(pattern, {{"count", count}}));
        }
    };
    tell(counts.unreadable,
        to_say(
            "Characters that could not be read: {count}. Compare those places with the original."));
    tell(counts.hidden, to_say("Characters taken out that cannot be seen, or that turn the "
                               "direction of writing: {count}."));
    tell(counts.private_use,
        to_say(
            "Characters taken out, or made bullets, that only their own font can show: {count}."));
    tell(counts.other_blanks, to_say("Blanks of other kinds made plain blanks: {count}."));
    tell(counts.soft_hyphens,
        to_say("Hyphens taken out that show at the end of a line alone: {count}."));
}

void tell_of_left_out(const std::vector<LeftOut>& left_out, NoteList& notes)
{
    const auto tell = [&](LeftOutKind kind, std::string_view pattern) {
        const auto count = std::count_if(left_out.begin(), left_out.end(),
            [kind](const LeftOut& one) { return one.kind == kind; });
        if (count > 0) {
            notes.add(ReadingNoteKind::left_out, 0, say(pattern, {{"count", count}}));
        }
    };
    tell(LeftOutKind::running_line,
        to_say("Lines left out that run at the head or foot of the pages: {count}."));
    tell(LeftOutKind::line_number, to_say("Numbers left out that count lines: {count}."));
    tell(LeftOutKind::contents, to_say("Lines left out as the table of contents, which serves to "
                                       "check the reading: {count}."));
    tell(LeftOutKind::hidden_words,
        to_say("Places where words were left out because they are hidden: {count}."));
    tell(LeftOutKind::text_box, to_say("Text boxes left out: {count}."));
    tell(LeftOutKind::note, to_say("Footnotes and endnotes left out: {count}."));
    tell(LeftOutKind::sheet,
        to_say("Paragraphs left out that Jointly wrote around the contract: {count}."));
}

// What an article or part is called by, whatever signs and blanks stand in its label; a letter without a
// number goes by its title.
std::string key_of(std::string_view label, std::string_view title)
{
    const auto read = label_at(label);
    if (!read || read->readings.empty()) {
        return letters_of(label) + letters_of(title);
    }
    const Ordinal ordinal = read->readings.front().ordinal;
    return std::to_string(static_cast<int>(read->kind)) + ' ' + read->path + ' '
         + std::to_string(ordinal.number) + ' ' + std::to_string(ordinal.suffix);
}

bool is_article(std::string_view label)
{
    const auto read = label_at(label);
    return read && read->kind == LabelKind::article;
}

bool is_title_of(std::string_view title, std::string_view other)
{
    return !title.empty() && !other.empty()
        && (title.starts_with(other) || other.starts_with(title));
}

bool is_top(const ProvisionText& provision)
{
    return provision.level == ProvisionLevel::article || provision.level == ProvisionLevel::appendix
        || provision.level == ProvisionLevel::letter;
}

// The headings of the contract as its contents may list them: articles and parts anywhere, sections below
// the entry before them.
class Headings {
public:
    explicit Headings(const ContractText& contract)
    {
        std::size_t top = 0;
        for (const ProvisionText& provision : contract) {
            const std::string key =
                provision.label.empty() ? std::string() : key_of(provision.label, provision.title);
            if (is_top(provision)) {
                ++top;
                tops_.emplace(key, top);
                titles_.emplace(letters_of(provision.title), top);
            } else if (!key.empty()) {
                below_.emplace(top, key);
            }
        }
    }

    bool find(const ContentsEntry& entry)
    {
        const auto label = label_at(entry.label);
        const std::string key = key_of(entry.label, entry.title);
        if (label && label->kind != LabelKind::article && !is_part(label->kind)) {
            return below_.contains({top_, key});
        }
        const auto found = entry.label.empty() ? tops_.end() : tops_.find(key);
        if (found != tops_.end()) {
            top_ = found->second;
            return true;
        }
        return !is_article(entry.label) && finds_title(letters_of(entry.title));
    }

private:
    // A title may be told shorter in the contents, or longer.
    bool finds_title(const std::string& title)
    {
        const auto after = titles_.lower_bound(title);
        if (after != titles_.end() && is_title_of(after->first, title)) {
            top_ = after->second;
            return true;
        }
        if (after != titles_.begin() && is_title_of(std::prev(after)->first, title)) {
            top_ = std::prev(after)->second;
            return true;
        }
        return false;
    }

    std::map<std::string, std::size_t> tops_;
    std::map<std::string, std::size_t> titles_;
    std::set<std::pair<std::size_t, std::string>> below_;
    std::size_t top_ = 0;  // of the entry before
};

void check_against_contents(ReadContract& read, NoteList& notes)
{
    Headings headings(read.contract);
    std::set<std::string> listed;
    for (ContentsEntry& entry : read.contents) {
        entry.found = headings.find(entry);
        const auto label = label_at(entry.label);
        const bool is_below = label && label->kind != LabelKind::article && !is_part(label->kind);
        if (is_article(entry.label)) {
            listed.insert(key_of(entry.label, entry.title));
        }
        if (!entry.found && !is_below) {
            notes.add(ReadingNoteKind::not_in_text, entry.line,
                say("The table of contents lists “{entry}”, and no such heading was found.",
                    {{"entry", excerpt(entry.label.empty() ? entry.title
                                                           : entry.label + "  " + entry.title)}}));
        }
    }
    for (std::size_t at = 0; !listed.empty() && at < read.contract.size(); ++at) {
        const ProvisionText& provision = read.contract[at];
        if (provision.depth == 0 && is_article(provision.label)
            && !listed.contains(key_of(provision.label, provision.title))) {
            notes.add(ReadingNoteKind::not_in_contents, read.lines[at],
                say("“{label}” is not in the table of contents.", {{"label", provision.label}}));
        }
    }
}

void tell_of_provisions(const ReadContract& read, NoteList& notes)
{
    const bool headed = std::any_of(read.contract.begin(), read.contract.end(),
        [](const ProvisionText& provision) { return !provision.label.empty(); });
    if (!headed) {
        notes.add(ReadingNoteKind::no_headings, 0,
            say("No article, section or other label was found. Everything is kept as text."));
    }
    for (std::size_t at = 0; at < read.contract.size(); ++at) {
        const ProvisionText& provision = read.contract[at];
        if (provision.text.size() > provision_text_max_bytes) {
            const Place line("line", read.lines[at]);
            const Place limit("limit", provision_text_max_bytes);
            notes.add(ReadingNoteKind::too_long, read.lines[at],
                read.counted == SourceUnit::paragraphs
                    ? say("The provision that begins in paragraph {line} is longer than {limit} "
                          "bytes. Split it in two before it is kept.",
                        {line, limit})
                    : say("The provision that begins on line {line} is longer than {limit} bytes. "
                          "Split it in two before it is kept.",
                        {line, limit}));
        }
    }
}

}  // namespace

ReadContract reading_of(SourceText source, TextKind kind, ReadContract read, NoteList& notes)
{
    read.contents = take_out_contents(source.lines, read.left_out);
    Provisions provisions =
        provisions_from(source.lines, kind, {read.contents, notes, read.left_out});
    read.contract = std::move(provisions.contract);
    read.lines = std::move(provisions.lines);
    std::stable_sort(read.left_out.begin(), read.left_out.end(),
        [](const LeftOut& one, const LeftOut& other) { return one.line < other.line; });
    tell_of_characters(source.characters, notes);
    tell_of_left_out(read.left_out, notes);
    tell_of_provisions(read, notes);
    check_against_contents(read, notes);
    read.notes = notes.taken();
    return read;
}

}  // namespace jointly
