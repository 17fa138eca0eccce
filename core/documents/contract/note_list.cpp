#include "core/documents/contract/note_list.h"

#include "core/base/say.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

bool is_numeral(char c) { return c >= '0' && c <= '9'; }

bool is_year(std::string_view digits)
{
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

std::size_t digits_from(std::string_view text, std::size_t at)
{
    std::size_t end = std::min(at, text.size());
    while (end < text.size() && is_numeral(text[end])) {
        ++end;
    }
    return end - std::min(at, text.size());
}

// The first "20232025" or "2023 2025" of a paragraph. Empty: there is none.
std::string years_run_together(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t digits = digits_from(text, at);
        if (digits == 0) {
            ++at;
            continue;
        }
        const std::string_view first = text.substr(at, digits);
        if (digits == 8 && is_year(first.substr(0, 4)) && is_year(first.substr(4))) {
            return std::string(first);
        }
        const std::size_t next = at + digits + 1;
        if (is_year(first) && text.substr(at + digits).starts_with(' ')
            && is_year(text.substr(std::min(next, text.size()), digits_from(text, next)))) {
            return std::string(text.substr(at, 9));
        }
        at += digits;
    }
    return {};
}

}  // namespace

void NoteList::add(ReadingNoteKind kind, std::size_t line, std::string text)
{
    if (notes_.size() < reading_notes_max) {
        notes_.push_back({kind, line, std::move(text)});
    } else {
        ++beyond_;
    }
}

std::vector<ReadingNote> NoteList::taken()
{
    std::stable_sort(notes_.begin(), notes_.end(),
        [](const ReadingNote& one, const ReadingNote& other) { return one.line < other.line; });
    if (beyond_ > 0) {
        notes_.push_back({ReadingNoteKind::more_notes, 0,
            say("Notes that are not listed: {count}. Look whether this is the text of a contract.",
                {{"count", beyond_}})});
    }
    return std::move(notes_);
}

void tell_of_sequence(
    const ProvisionLabel& label, const Placement& placement, std::size_t line, NoteList& notes)
{
    const bool first = !placement.reading || placement.reading->ordinal.number <= 1;
    if (placement.standing == Standing::returns) {
        notes.add(ReadingNoteKind::out_of_sequence, line,
            say("“{label}” stands behind “{before}”; the numbers do not go on from one to the "
                "other.",
                {{"label", label.printed}, {"before", placement.before}}));
    } else if (placement.standing == Standing::skips && !placement.before.empty()) {
        notes.add(ReadingNoteKind::number_skipped, line,
            say("“{label}” stands behind “{before}”; what would come between them is not "
                "there.",
                {{"label", label.printed}, {"before", placement.before}}));
    } else if (placement.standing != Standing::follows && !first && !is_part(label.kind)) {
        notes.add(ReadingNoteKind::number_skipped, line,
            say("“{label}” is the first of its kind here; what would come before it is not "
                "there.",
                {{"label", label.printed}}));
    }
}

void tell_of_label_in_text(const ProvisionLabel& label, std::size_t line, NoteList& notes)
{
    notes.add(ReadingNoteKind::kept_as_text, line,
        say("“{label}” looks like the label of a provision, but no other leads to it. It is kept "
            "as text.",
            {{"label", label.printed}}));
}

void tell_of_years(std::string_view paragraph, std::size_t line, NoteList& notes)
{
    if (const std::string years = years_run_together(paragraph); !years.empty()) {
        notes.add(ReadingNoteKind::years_run_together, line,
            say("“{years}” may be an old and a new year whose marks were lost. Before this "
                "counts as current language, compare it with the original.",
                {{"years", years}}));
    }
}

std::string excerpt(std::string_view text)
{
    constexpr std::size_t longest = 60;
    if (text.size() <= longest) {
        return std::string(text);
    }
    std::size_t end = 0;
    while (end < longest) {
        end += static_cast<std::size_t>(code_point_at(text, end).bytes);
    }
    return std::string(text.substr(0, end)) + "…";
}

}  // namespace jointly
