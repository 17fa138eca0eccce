#include "core/documents/in_place/settled_marks.h"

#include "core/documents/in_place/not_in_place.h"
#include "core/documents/in_place/settle_ends.h"
#include "core/documents/in_place/settle_inside.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

class Settler {
public:
    Settler(Marks marks, const PlacedText& placed, const Looks& looks)
        : text_{placed, looks, {std::move(marks.text), std::move(marks.ends), {}, {}, {}}},
          placed_(placed),
          settled_(text_.marks),
          before_(std::move(marks.before)),
          behind_(std::move(marks.behind))
    {
        for (AddedInside& one : marks.inside) {
            settled_.inside[one.paragraph].push_back(std::move(one));
        }
    }

    Result<SettledMarks> run()
    {
        for (std::size_t at = 0; at < placed_.paragraphs.size(); ++at) {
            const auto parted = settle_inside(text_, at);
            if (!parted.ok()) {
                return parted.problem();
            }
            if (!parted.value().empty()) {
                add_to(behind_, at, parted.value(), false);
            }
        }
        for (const auto& [paragraph, added] : behind_) {
            if (!put_behind(paragraph, added)) {
                return not_in_table(placed_.paragraphs[paragraph].number);
            }
        }
        for (const auto& [paragraph, added] : before_) {
            put_before(paragraph, added);
        }
        settle_ends(text_);
        part_from_added();
        return std::move(settled_);
    }

private:
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

    bool put_behind(std::size_t paragraph, const std::vector<AddedParagraph>& added)
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
        if (text_.goes_on(paragraph)) {
            const bool apart = text_.is_blank(paragraph + 1) && text_.goes_on(paragraph + 1);
            add_to(settled_.behind, apart ? paragraph + 1 : paragraph,
                apart ? kept_apart(added, paragraph + 1) : added, true);
            return true;
        }
        // Its own end becomes that of the last one.
        AddedInside inside{paragraph, one.end, false, {{}}};
        const bool takes_its_place = text_.is_whole(paragraph);
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
        const bool apart =
            paragraph > 0 && text_.is_blank(paragraph - 1) && text_.goes_on(paragraph - 1);
        add_to(settled_.before, paragraph, apart ? kept_apart(added, paragraph - 1) : added, true);
    }

    static void add_to(std::map<std::size_t, std::vector<AddedParagraph>>& all,
        std::size_t paragraph, const std::vector<AddedParagraph>& added, bool last)
    {
        auto& there = all[paragraph];
        there.insert(last ? there.end() : there.begin(), added.begin(), added.end());
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
            if (text_.is_struck(last.at - 1)) {
                while (last.at > floor && text_.is_struck(last.at - 1)) {
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

    MarkedText text_;
    const PlacedText& placed_;
    SettledMarks& settled_;
    std::map<std::size_t, std::vector<AddedParagraph>> before_;
    std::map<std::size_t, std::vector<AddedParagraph>> behind_;
};

}  // namespace

Result<SettledMarks> settled(Marks marks, const PlacedText& placed, const Looks& looks)
{
    return Settler(std::move(marks), placed, looks).run();
}

}  // namespace jointly
