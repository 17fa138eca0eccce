#include "core/documents/in_place/settle_inside.h"

#include "core/documents/in_place/not_in_place.h"
#include "core/documents/in_place/paragraph_runs.h"

#include <algorithm>
#include <span>
#include <utility>

namespace jointly {

namespace {

bool is_end(const AddedInside& added) { return added.parts.size() > 1; }

// What the contract does not have goes with what stands on both sides of it.
void decide_open(MarkedText& text, std::size_t paragraph)
{
    const PlacedParagraph& one = text.placed.paragraphs[paragraph];
    std::vector<Fate>& fates = text.marks.text;
    bool all_struck = false;
    for (std::size_t at = one.begin; at < one.end; ++at) {
        all_struck = fates[at] != Fate::kept && (all_struck || text.is_struck(at));
        if (fates[at] == Fate::kept) {
            break;
        }
    }
    for (std::size_t at = one.begin; at < one.end;) {
        std::size_t end = at;
        while (end < one.end && fates[end] == Fate::open) {
            ++end;
        }
        // What parts a label from its text parts what takes their place too.
        const bool parts_added =
            at < end && (text.is_added_at(paragraph, at) || text.is_added_at(paragraph, end));
        const bool left = !parts_added && (at == one.begin ? all_struck : text.is_struck(at - 1));
        const bool right = end == one.end ? all_struck : text.is_struck(end);
        for (; at < end; ++at) {
            fates[at] = left && right ? Fate::struck : Fate::kept;
        }
        at = end + 1;
    }
}

// Whether it could be: none of it ends the paragraph.
bool settle_field(MarkedText& text, std::size_t paragraph, const PlacedField& field)
{
    const auto found = text.marks.inside.find(paragraph);
    std::vector<AddedInside> added;
    if (found != text.marks.inside.end()) {
        added = found->second;
    }
    const auto first = std::find_if(
        added.begin(), added.end(), [&](const AddedInside& one) { return one.at > field.begin; });
    const auto last = std::find_if(
        first, added.end(), [&](const AddedInside& one) { return one.at >= field.end; });
    if (std::any_of(first, last, is_end)) {
        return false;
    }
    const auto fates = std::span(text.marks.text).subspan(field.begin, field.end - field.begin);
    const auto is_struck = [](Fate fate) { return fate == Fate::struck; };
    if (first == last
        && (std::all_of(fates.begin(), fates.end(), is_struck)
            || std::none_of(fates.begin(), fates.end(), is_struck))) {
        return true;
    }
    AddedInside whole{paragraph, field.end, false,
        {text.accepted_words(field.begin, field.end, std::span(first, last))}};
    text.strike(field.begin, field.end);
    added.insert(added.erase(first, last), std::move(whole));
    text.marks.inside[paragraph] = std::move(added);
    return true;
}

// Neither a link nor a field can be cut by the end of a paragraph.
bool is_in_link(const ParagraphRuns& runs, std::size_t at)
{
    return std::any_of(runs.runs.begin(), runs.runs.end(), [&](const PlacedRun& run) {
        return std::any_of(run.parts.begin(), run.parts.end(), [&](const RunPart& part) {
            return part.begin <= at && at <= part.end && (!run.is_free || part.field != nowhere);
        });
    });
}

bool may_be_parted(const MarkedText& text, std::size_t paragraph, const ParagraphRuns& runs)
{
    const auto& added = text.marks.inside.at(paragraph);
    return !text.placed.paragraphs[paragraph].numbered
        && std::none_of(added.begin(), added.end(),
            [&](const AddedInside& one) { return is_end(one) && is_in_link(runs, one.at); });
}

// "1. A B" with an end added behind A: the rest would have a number of its own, so it is struck and added as
// a paragraph without one.
std::vector<AddedParagraph> part_behind(MarkedText& text, std::size_t paragraph)
{
    std::vector<AddedInside>& inside = text.marks.inside.at(paragraph);
    const auto first = std::find_if(inside.begin(), inside.end(), is_end);
    const PlacedParagraph& whole = text.placed.paragraphs[paragraph];
    std::vector<AddedParagraph> added;
    const auto append = [&](const std::vector<AddedWords>& more) {
        auto& words = added.back().words;
        words.insert(words.end(), more.begin(), more.end());
    };
    std::size_t from = first->at;
    for (auto one = first; one != inside.end(); ++one) {
        if (one != first) {
            append(text.kept_words(from, one->at));
            append(one->parts[0]);
        }
        for (std::size_t part = 1; part < one->parts.size(); ++part) {
            added.push_back({paragraph, whole.numbered, one->parts[part]});
        }
        from = one->at;
    }
    append(text.kept_words(from, whole.end));
    text.strike(first->at, whole.end);
    first->parts.resize(1);
    inside.erase(first->parts[0].empty() ? first : first + 1, inside.end());
    if (inside.empty()) {
        text.marks.inside.erase(paragraph);
    }
    return added;
}

}  // namespace

Result<std::vector<AddedParagraph>> settle_inside(MarkedText& text, std::size_t paragraph)
{
    decide_open(text, paragraph);
    std::vector<AddedParagraph> behind;
    if (!text.is_changed(paragraph)) {
        return behind;
    }
    const ParagraphRuns runs = runs_of(text.placed, paragraph);
    if (text.is_parted(paragraph) && !may_be_parted(text, paragraph, runs)) {
        behind = part_behind(text, paragraph);
    }
    const bool settled =
        !runs.holds_open_field
        && std::all_of(runs.fields.begin(), runs.fields.end(),
            [&](const PlacedField& field) { return settle_field(text, paragraph, field); });
    if (!settled) {
        return not_in_paragraph(text.placed.paragraphs[paragraph].number);
    }
    return behind;
}

}  // namespace jointly
