#include "core/documents/in_place/marked_text.h"

#include <algorithm>

namespace jointly {

namespace {

std::ptrdiff_t steps(std::size_t at) { return static_cast<std::ptrdiff_t>(at); }

}  // namespace

void MarkedText::strike(std::size_t begin, std::size_t end)
{
    std::fill(marks.text.begin() + steps(begin), marks.text.begin() + steps(end), Fate::struck);
}

bool MarkedText::is_changed(std::size_t paragraph) const
{
    const PlacedParagraph& one = placed.paragraphs[paragraph];
    return marks.inside.contains(paragraph)
        || std::any_of(marks.text.begin() + steps(one.begin), marks.text.begin() + steps(one.end),
            [](Fate fate) { return fate == Fate::struck; });
}

bool MarkedText::is_whole(std::size_t paragraph) const
{
    const PlacedParagraph& one = placed.paragraphs[paragraph];
    return one.begin < one.end && !marks.inside.contains(paragraph)
        && std::all_of(marks.text.begin() + steps(one.begin), marks.text.begin() + steps(one.end),
            [](Fate fate) { return fate == Fate::struck; });
}

bool MarkedText::is_blank(std::size_t paragraph) const
{
    const PlacedParagraph& one = placed.paragraphs[paragraph];
    return one.begin == one.end && !marks.inside.contains(paragraph)
        && is_blank_paragraph(one.element);
}

bool MarkedText::goes_on(std::size_t paragraph) const
{
    return paragraph + 1 < placed.paragraphs.size()
        && paragraph_behind(placed.paragraphs[paragraph].element)
               == placed.paragraphs[paragraph + 1].element;
}

bool MarkedText::is_parted(std::size_t paragraph) const
{
    const auto inside = marks.inside.find(paragraph);
    return inside != marks.inside.end()
        && std::any_of(inside->second.begin(), inside->second.end(),
            [](const AddedInside& one) { return one.parts.size() > 1; });
}

bool MarkedText::is_added_at(std::size_t paragraph, std::size_t at) const
{
    const auto inside = marks.inside.find(paragraph);
    return inside != marks.inside.end()
        && std::any_of(inside->second.begin(), inside->second.end(),
            [at](const AddedInside& one) { return one.at == at; });
}

std::vector<AddedWords> MarkedText::kept_words(std::size_t begin, std::size_t end) const
{
    std::vector<AddedWords> words;
    for (std::size_t at = begin; at < end;) {
        std::size_t next = at + 1;
        while (next < end && marks.text[next] == marks.text[at]
               && looks.element_at(next) == looks.element_at(at)) {
            ++next;
        }
        if (!is_struck(at)) {
            words.push_back({placed.text.substr(at, next - at), looks.format_at(at)});
        }
        at = next;
    }
    return words;
}

std::vector<AddedWords> MarkedText::accepted_words(
    std::size_t begin, std::size_t end, std::span<const AddedInside> added) const
{
    std::vector<AddedWords> words;
    const auto append = [&](const std::vector<AddedWords>& more) {
        words.insert(words.end(), more.begin(), more.end());
    };
    for (const AddedInside& one : added) {
        append(kept_words(begin, one.at));
        append(one.parts.front());
        begin = one.at;
    }
    append(kept_words(begin, end));
    return words;
}

}  // namespace jointly
