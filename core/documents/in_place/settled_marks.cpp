#include "core/documents/in_place/settled_marks.h"

#include "core/documents/in_place/not_in_place.h"
#include "core/documents/in_place/paragraph_runs.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace jointly {

namespace {

using Words = std::vector<AddedWords>;

class Settler {
public:
    Settler(Marks marks, const PlacedText& placed, const Looks& looks)
        : placed_(placed),
          looks_(looks),
          before_(std::move(marks.before)),
          behind_(std::move(marks.behind))
    {
        settled_.text = std::move(marks.text);
        settled_.ends = std::move(marks.ends);
        for (AddedInside& one : marks.inside) {
            settled_.inside[one.paragraph].push_back(std::move(one));
        }
        by_contract_ = settled_.ends;
    }

    Result<SettledMarks> run()
    {
        for (std::size_t at = 0; at < placed_.paragraphs.size(); ++at) {
            decide_open(at);
            part_behind(at);
            if (is_changed(at) && !settle_fields(at)) {
                return not_in_paragraph(placed_.paragraphs[at].number);
            }
        }
        for (auto& [paragraph, added] : behind_) {
            if (!put_behind(paragraph, added)) {
                return not_in_table(placed_.paragraphs[paragraph].number);
            }
        }
        for (auto& [paragraph, added] : before_) {
            put_before(paragraph, added);
        }
        strike_blank_ones();
        for (std::size_t at = 0; at < placed_.paragraphs.size(); ++at) {
            if (is_whole(at)) {
                settled_.ends[at] = true;
            }
        }
        for (std::size_t at = 0; at < placed_.paragraphs.size(); ++at) {
            settle_end(at);
        }
        for (std::size_t at = 0; at < placed_.paragraphs.size(); ++at) {
            keep_last_end(at);
        }
        part_from_added();
        return std::move(settled_);
    }

private:
    // --- What there is

    [[nodiscard]] bool is_struck(std::size_t at) const { return settled_.text[at] == Fate::struck; }

    [[nodiscard]] bool is_changed(std::size_t paragraph) const
    {
        const PlacedParagraph& one = placed_.paragraphs[paragraph];
        for (std::size_t at = one.begin; at < one.end; ++at) {
            if (is_struck(at)) {
                return true;
            }
        }
        return settled_.inside.contains(paragraph);
    }

    // It holds words, and all of them are struck.
    [[nodiscard]] bool is_whole(std::size_t paragraph) const
    {
        const PlacedParagraph& one = placed_.paragraphs[paragraph];
        const auto begin = settled_.text.begin();
        return one.begin < one.end && !settled_.inside.contains(paragraph)
            && std::all_of(begin + static_cast<std::ptrdiff_t>(one.begin),
                begin + static_cast<std::ptrdiff_t>(one.end),
                [](Fate fate) { return fate == Fate::struck; });
    }

    [[nodiscard]] bool is_blank(std::size_t paragraph) const
    {
        const PlacedParagraph& one = placed_.paragraphs[paragraph];
        return one.begin == one.end && !settled_.inside.contains(paragraph)
            && is_blank_paragraph(one.element);
    }

    // The next of the file stands behind it, with nothing but their end between.
    [[nodiscard]] bool goes_on(std::size_t paragraph) const
    {
        return paragraph + 1 < placed_.paragraphs.size()
            && paragraph_behind(placed_.paragraphs[paragraph].element)
                   == placed_.paragraphs[paragraph + 1].element;
    }

    [[nodiscard]] bool may_lose_end(std::size_t paragraph) const
    {
        return goes_on(paragraph)
            && !placed_.paragraphs[paragraph].element.child("w:pPr").child("w:sectPr").is_there();
    }

    [[nodiscard]] bool look_the_same(std::size_t one, std::size_t other) const
    {
        const auto properties = [&](std::size_t at) {
            return looks_.properties({placed_.paragraphs[at].element, false, false, {}});
        };
        return !placed_.paragraphs[one].numbered && !placed_.paragraphs[other].numbered
            && properties(one) == properties(other);
    }

    // The words that are in a stretch of a paragraph when all is accepted, what is added at its end too.
    [[nodiscard]] Words accepted(std::size_t paragraph, std::size_t begin, std::size_t end) const
    {
        Words words;
        const auto inside = settled_.inside.find(paragraph);
        const auto add_inside = [&](std::size_t at) {
            if (inside == settled_.inside.end()) {
                return;
            }
            for (const AddedInside& one : inside->second) {
                if (one.at == at) {
                    words.insert(words.end(), one.parts[0].begin(), one.parts[0].end());
                }
            }
        };
        for (std::size_t at = begin; at < end;) {
            add_inside(at);
            std::size_t next = at + 1;
            while (next < end && settled_.text[next] == settled_.text[at]
                   && !is_inside(paragraph, next)
                   && looks_.element_at(next) == looks_.element_at(at)) {
                ++next;
            }
            if (!is_struck(at)) {
                words.push_back({placed_.text.substr(at, next - at), looks_.format_at(at)});
            }
            at = next;
        }
        add_inside(end);
        return words;
    }

    [[nodiscard]] bool is_inside(std::size_t paragraph, std::size_t at) const
    {
        const auto inside = settled_.inside.find(paragraph);
        return inside != settled_.inside.end()
            && std::any_of(inside->second.begin(), inside->second.end(),
                [at](const AddedInside& one) { return one.at == at; });
    }

    // --- Inside a paragraph

    // What the contract does not have goes with what stands on both sides of it.
    void decide_open(std::size_t paragraph)
    {
        const PlacedParagraph& one = placed_.paragraphs[paragraph];
        bool all_struck = false;
        for (std::size_t at = one.begin; at < one.end; ++at) {
            all_struck = settled_.text[at] != Fate::kept && (all_struck || is_struck(at));
            if (settled_.text[at] == Fate::kept) {
                break;
            }
        }
        for (std::size_t at = one.begin; at < one.end;) {
            std::size_t end = at;
            while (end < one.end && settled_.text[end] == Fate::open) {
                ++end;
            }
            // What parts a label from its text parts what takes their place too.
            const bool parts_added =
                at < end && (is_inside(paragraph, at) || is_inside(paragraph, end));
            const bool left = !parts_added && (at == one.begin ? all_struck : is_struck(at - 1));
            const bool right = end == one.end ? all_struck : is_struck(end);
            for (; at < end; ++at) {
                settled_.text[at] = left && right ? Fate::struck : Fate::kept;
            }
            at = end + 1;
        }
    }

    bool settle_fields(std::size_t paragraph)
    {
        const ParagraphRuns runs = runs_of(placed_, paragraph);
        if (runs.holds_open_field) {
            return false;
        }
        for (const PlacedField& field : runs.fields) {
            bool struck = false;
            bool kept = false;
            for (std::size_t at = field.begin; at < field.end; ++at) {
                (is_struck(at) ? struck : kept) = true;
            }
            auto& inside = settled_.inside[paragraph];
            const auto is_in_it = [&](const AddedInside& one) {
                return one.at > field.begin && one.at < field.end;
            };
            const bool added = std::any_of(inside.begin(), inside.end(), is_in_it);
            if (std::any_of(inside.begin(), inside.end(), [&](const AddedInside& one) {
                    return is_in_it(one) && one.parts.size() > 1;
                })) {
                return false;
            }
            if (added || (struck && kept)) {
                Words words = accepted_field(paragraph, field);
                std::erase_if(inside, is_in_it);
                std::fill(settled_.text.begin() + static_cast<std::ptrdiff_t>(field.begin),
                    settled_.text.begin() + static_cast<std::ptrdiff_t>(field.end), Fate::struck);
                const auto place = std::find_if(inside.begin(), inside.end(),
                    [&](const AddedInside& one) { return one.at >= field.end; });
                inside.insert(place, {paragraph, field.end, false, {std::move(words)}});
            }
            if (inside.empty()) {
                settled_.inside.erase(paragraph);
            }
        }
        return true;
    }

    // Without what is added at its edges.
    [[nodiscard]] Words accepted_field(std::size_t paragraph, const PlacedField& field)
    {
        auto& inside = settled_.inside[paragraph];
        const auto whole = inside;
        std::erase_if(inside,
            [&](const AddedInside& one) { return one.at <= field.begin || one.at >= field.end; });
        Words words = accepted(paragraph, field.begin, field.end);
        inside = whole;
        return words;
    }

    // Neither a link nor a field can be cut by the end of a paragraph.
    [[nodiscard]] static bool is_in_link(const ParagraphRuns& runs, std::size_t at)
    {
        return std::any_of(runs.runs.begin(), runs.runs.end(), [&](const PlacedRun& run) {
            return std::any_of(run.parts.begin(), run.parts.end(), [&](const RunPart& part) {
                return part.begin <= at && at <= part.end
                    && (!run.is_free || part.field != nowhere);
            });
        });
    }

    // "1. A B" with an end added behind A: the rest would have a number of its own, so it is struck and added as
    // a paragraph without one.
    void part_behind(std::size_t paragraph)
    {
        const auto found = settled_.inside.find(paragraph);
        if (found == settled_.inside.end() || !has_parts(paragraph)) {
            return;
        }
        const ParagraphRuns runs = runs_of(placed_, paragraph);
        const bool stands_free =
            std::none_of(found->second.begin(), found->second.end(), [&](const AddedInside& one) {
                return one.parts.size() > 1 && is_in_link(runs, one.at);
            });
        if (!placed_.paragraphs[paragraph].numbered && stands_free) {
            return;
        }
        const auto first = std::find_if(found->second.begin(), found->second.end(),
            [](const AddedInside& one) { return one.parts.size() > 1; });
        if (first == found->second.end()) {
            return;
        }
        const std::size_t end = placed_.paragraphs[paragraph].end;
        std::vector<AddedParagraph> added;
        std::size_t from = first->at;
        for (auto one = first; one != found->second.end(); ++one) {
            if (one != first) {
                append(added.back().words, kept_words(from, one->at));
                append(added.back().words, one->parts[0]);
            }
            for (std::size_t part = 1; part < one->parts.size(); ++part) {
                added.push_back(
                    {paragraph, placed_.paragraphs[paragraph].numbered, one->parts[part]});
            }
            from = one->at;
        }
        append(added.back().words, kept_words(from, end));
        std::fill(settled_.text.begin() + static_cast<std::ptrdiff_t>(first->at),
            settled_.text.begin() + static_cast<std::ptrdiff_t>(end), Fate::struck);
        first->parts.resize(1);
        found->second.erase(first + 1, found->second.end());
        if (first->parts[0].empty()) {
            found->second.pop_back();
        }
        if (found->second.empty()) {
            settled_.inside.erase(found);
        }
        auto& behind = behind_[paragraph];
        behind.insert(behind.begin(), added.begin(), added.end());
    }

    static void append(Words& words, const Words& more)
    {
        words.insert(words.end(), more.begin(), more.end());
    }

    [[nodiscard]] Words kept_words(std::size_t begin, std::size_t end) const
    {
        Words words;
        for (std::size_t at = begin; at < end;) {
            std::size_t next = at + 1;
            while (next < end && settled_.text[next] == settled_.text[at]
                   && looks_.element_at(next) == looks_.element_at(at)) {
                ++next;
            }
            if (!is_struck(at)) {
                words.push_back({placed_.text.substr(at, next - at), looks_.format_at(at)});
            }
            at = next;
        }
        return words;
    }

    // --- Added paragraphs

    static XmlElement table_around(XmlElement element)
    {
        XmlElement table;
        for (XmlElement at = element; at.is_there(); at = at.parent()) {
            table = at.name() == "w:tbl" ? at : table;
        }
        return table;
    }

    [[nodiscard]] std::size_t index_of(XmlElement paragraph, std::size_t from) const
    {
        while (from < placed_.paragraphs.size() && placed_.paragraphs[from].element != paragraph) {
            ++from;
        }
        return from;
    }

    // Where paragraphs are kept apart by blank ones, so are the added.
    static std::vector<AddedParagraph> kept_apart(
        const std::vector<AddedParagraph>& added, std::size_t blank)
    {
        std::vector<AddedParagraph> all;
        for (const AddedParagraph& one : added) {
            all.push_back(one);
            all.push_back({blank, false, {}});
        }
        return all;
    }

    bool put_behind(std::size_t paragraph, std::vector<AddedParagraph>& added)
    {
        const PlacedParagraph& one = placed_.paragraphs[paragraph];
        if (one.in_row) {
            const XmlElement next = paragraph_behind(table_around(one.element));
            if (!next.is_there()) {
                return false;
            }
            add_to(settled_.before, index_of(next, paragraph), added, false);
            return true;
        }
        if (goes_on(paragraph)) {
            const bool apart = is_blank(paragraph + 1) && goes_on(paragraph + 1);
            add_to(settled_.behind, apart ? paragraph + 1 : paragraph,
                apart ? kept_apart(added, paragraph + 1) : added, true);
            return true;
        }
        // Its own end becomes that of the last one.
        AddedInside inside{paragraph, one.end, false, {{}}};
        const bool takes_its_place = is_whole(paragraph);
        for (std::size_t at = 0; at < added.size(); ++at) {
            if (takes_its_place && at == 0) {
                inside.parts[0] = added[0].words;
            } else {
                inside.parts.push_back(added[at].words);
            }
        }
        settled_.inside[paragraph].push_back(std::move(inside));
        return true;
    }

    void put_before(std::size_t paragraph, const std::vector<AddedParagraph>& added)
    {
        const bool apart = paragraph > 0 && is_blank(paragraph - 1) && goes_on(paragraph - 1);
        add_to(settled_.before, paragraph, apart ? kept_apart(added, paragraph - 1) : added, true);
    }

    static void add_to(std::map<std::size_t, std::vector<AddedParagraph>>& all,
        std::size_t paragraph, const std::vector<AddedParagraph>& added, bool last)
    {
        auto& there = all[paragraph];
        there.insert(last ? there.end() : there.begin(), added.begin(), added.end());
    }

    // --- Ends

    // Blank paragraphs between two that go, and one of those on both sides of what goes.
    void strike_blank_ones()
    {
        for (std::size_t at = 0; at < placed_.paragraphs.size(); ++at) {
            if (!is_whole(at)) {
                continue;
            }
            std::size_t next = at + 1;
            while (next < placed_.paragraphs.size() && goes_on(next - 1) && is_blank(next)) {
                ++next;
            }
            const bool goes =
                next < placed_.paragraphs.size() && goes_on(next - 1) && is_whole(next);
            const bool has_one =
                next > at + 1 && goes_on(at + 1) && !settled_.behind.contains(at + 1);
            std::size_t before = at;
            while (before > 0 && (is_whole(before) || settled_.ends[before])) {
                --before;
            }
            if (goes) {
                std::fill(settled_.ends.begin() + static_cast<std::ptrdiff_t>(at),
                    settled_.ends.begin() + static_cast<std::ptrdiff_t>(next), true);
            } else if (has_one && is_blank(before) && goes_on(before) && !settled_.ends[before]) {
                settled_.ends[at + 1] = true;
            }
        }
    }

    [[nodiscard]] bool is_gone(std::size_t paragraph) const
    {
        return is_whole(paragraph) || (is_blank(paragraph) && settled_.ends[paragraph]);
    }

    // The end of one that stays: it goes on with the next that stays, or it does not.
    void settle_end(std::size_t paragraph)
    {
        if (!settled_.ends[paragraph] || is_gone(paragraph)) {
            return;
        }
        for (;;) {
            std::size_t last = paragraph;
            while (goes_on(last) && is_gone(last + 1)) {
                ++last;
            }
            const bool joined = by_contract_[last] && may_lose_end(last);
            if (!joined || behind_added(paragraph, last)) {
                settled_.ends[paragraph] = false;
                return;
            }
            const std::size_t next = last + 1;
            if (look_the_same(paragraph, next) || has_parts(next) || has_parts(paragraph)
                || !may_lose_end(next)) {
                return;
            }
            settled_.inside[paragraph].push_back({paragraph, placed_.paragraphs[paragraph].end,
                false,
                {accepted(next, placed_.paragraphs[next].begin, placed_.paragraphs[next].end)}});
            settled_.inside.erase(next);
            std::fill(
                settled_.text.begin() + static_cast<std::ptrdiff_t>(placed_.paragraphs[next].begin),
                settled_.text.begin() + static_cast<std::ptrdiff_t>(placed_.paragraphs[next].end),
                Fate::struck);
            settled_.ends[next] = true;
        }
    }

    [[nodiscard]] bool behind_added(std::size_t first, std::size_t last) const
    {
        for (std::size_t at = first; at <= last; ++at) {
            if (settled_.behind.contains(at) || settled_.before.contains(at + 1)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool has_parts(std::size_t paragraph) const
    {
        const auto inside = settled_.inside.find(paragraph);
        return inside != settled_.inside.end()
            && std::any_of(inside->second.begin(), inside->second.end(),
                [](const AddedInside& one) { return one.parts.size() > 1; });
    }

    // Nothing stands behind it to become one with.
    void keep_last_end(std::size_t paragraph)
    {
        if (!settled_.ends[paragraph] || may_lose_end(paragraph)) {
            return;
        }
        settled_.ends[paragraph] = false;
        std::size_t before = paragraph;
        while (
            before > 0 && goes_on(before - 1) && is_gone(before - 1) && settled_.ends[before - 1]) {
            --before;
        }
        if (is_whole(paragraph) && before > 0 && may_lose_end(before - 1)
            && !behind_added(before - 1, paragraph) && !has_parts(before - 1)
            && look_the_same(before - 1, paragraph)) {
            settled_.ends[before - 1] = true;
        }
    }

    // --- What LibreOffice takes together

    void part_from_added()
    {
        for (auto& [paragraph, inside] : settled_.inside) {
            AddedInside& last = inside.back();
            const PlacedParagraph& one = placed_.paragraphs[paragraph];
            const bool stands_last =
                last.at == one.end && last.parts.size() == 1 && !last.parts[0].empty();
            if (!stands_last || settled_.ends[paragraph] || last.at == one.begin
                || !begins_added_behind(paragraph)) {
                continue;
            }
            const std::size_t floor = inside.size() > 1 ? inside[inside.size() - 2].at : one.begin;
            std::string& text = last.parts[0].back().text;
            if (is_struck(last.at - 1)) {
                while (last.at > floor && is_struck(last.at - 1)) {
                    --last.at;
                }
                last.before_next = true;
            } else if (last.at - 1 > floor && last.parts[0].size() == 1 && text.size() > 1
                       && text.back() == placed_.text[last.at - 1] && text.back() > ' ') {
                text.insert(text.begin(), text.back());
                text.pop_back();
                --last.at;
            }
        }
    }

    [[nodiscard]] bool begins_added_behind(std::size_t paragraph) const
    {
        if (settled_.behind.contains(paragraph) || settled_.before.contains(paragraph + 1)) {
            return true;
        }
        const auto next = settled_.inside.find(paragraph + 1);
        return next != settled_.inside.end()
            && next->second.front().at == placed_.paragraphs[paragraph + 1].begin;
    }

    const PlacedText& placed_;
    const Looks& looks_;
    std::map<std::size_t, std::vector<AddedParagraph>> before_;
    std::map<std::size_t, std::vector<AddedParagraph>> behind_;
    std::vector<bool> by_contract_;  // ends that the contract strikes
    SettledMarks settled_;
};

}  // namespace

Result<SettledMarks> settled(Marks marks, const PlacedText& placed, const Looks& looks)
{
    return Settler(std::move(marks), placed, looks).run();
}

}  // namespace jointly
