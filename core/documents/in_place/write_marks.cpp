#include "core/documents/in_place/write_marks.h"

#include "core/documents/in_place/written_paragraph.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace jointly {

namespace {

XmlElement row_around(XmlElement element)
{
    while (element.is_there() && element.name() != "w:tr") {
        element = element.parent();
    }
    return element;
}

class Rewriter {
public:
    explicit Rewriter(const InPlacePen& pen) : pen_(pen) {}

    Result<std::string> write()
    {
        for (std::size_t at = 0; at < pen_.placed.paragraphs.size(); ++at) {
            strike_row(at);
            add_paragraphs(pen_.marks.before, at, pen_.places.of(element(at)).begin);
            if (is_changed(at)) {
                auto splices = written_paragraph(pen_, at);
                if (!splices.ok()) {
                    return splices.problem();
                }
                for (Splice& splice : splices.value()) {
                    splices_.push_back(std::move(splice));
                }
            }
            add_paragraphs(pen_.marks.behind, at, pen_.places.of(element(at)).end);
        }
        return spliced();
    }

private:
    [[nodiscard]] XmlElement element(std::size_t paragraph) const
    {
        return pen_.placed.paragraphs[paragraph].element;
    }

    [[nodiscard]] bool is_changed(std::size_t paragraph) const
    {
        const PlacedParagraph& one = pen_.placed.paragraphs[paragraph];
        const auto begin = pen_.marks.text.begin();
        return pen_.marks.ends[paragraph] || pen_.marks.inside.contains(paragraph)
            || std::any_of(begin + static_cast<std::ptrdiff_t>(one.begin),
                begin + static_cast<std::ptrdiff_t>(one.end),
                [](Fate fate) { return fate == Fate::struck; });
    }

    void add_paragraphs(const std::map<std::size_t, std::vector<AddedParagraph>>& all,
        std::size_t paragraph, std::size_t place)
    {
        const auto found = all.find(paragraph);
        if (found == all.end()) {
            return;
        }
        std::string xml;
        for (const AddedParagraph& one : found->second) {
            xml += written_added(pen_, one);
        }
        splices_.push_back({place, place, std::move(xml)});
    }

    // A row of a table all of whose words are struck goes with them.
    void strike_row(std::size_t paragraph)
    {
        const auto& paragraphs = pen_.placed.paragraphs;
        if (!paragraphs[paragraph].in_row) {
            return;
        }
        const XmlElement row = row_around(element(paragraph));
        if (row == row_ || !row.is_there()) {
            return;
        }
        row_ = row;
        bool struck = false;
        for (std::size_t at = paragraph; at < paragraphs.size() && row_around(element(at)) == row;
             ++at) {
            for (std::size_t byte = paragraphs[at].begin; byte < paragraphs[at].end; ++byte) {
                if (pen_.marks.text[byte] != Fate::struck) {
                    return;
                }
                struck = true;
            }
            if (pen_.marks.inside.contains(at)) {
                return;
            }
        }
        if (struck) {
            mark_row(row);
        }
    }

    void mark_row(XmlElement row)
    {
        const std::string mark = pen_.revisions.marked(Change::struck, {});
        const XmlElement own = row.child("w:trPr");
        if (own.is_there()) {
            const XmlPlace& place = pen_.places.of(own);
            splices_.push_back({place.begin, place.end,
                "<w:trPr>" + std::string(pen_.places.inside(own)) + mark + "</w:trPr>"});
            return;
        }
        const XmlElement exceptions = row.child("w:tblPrEx");
        const std::size_t at =
            exceptions.is_there() ? pen_.places.of(exceptions).end : pen_.places.of(row).inside;
        splices_.push_back({at, at, "<w:trPr>" + mark + "</w:trPr>"});
    }

    Result<std::string> spliced()
    {
        std::stable_sort(splices_.begin(), splices_.end(),
            [](const Splice& one, const Splice& other) { return one.begin < other.begin; });
        const std::string_view bytes = pen_.places.bytes();
        std::string out;
        std::size_t at = 0;
        for (const Splice& splice : splices_) {
            out += bytes.substr(at, splice.begin - at);
            out += splice.text;
            at = splice.end;
        }
        return out + std::string(bytes.substr(at));
    }

    const InPlacePen& pen_;
    std::vector<Splice> splices_;
    XmlElement row_;  // that was looked at last
};

}  // namespace

Result<std::string> written_marks(const SettledMarks& marks, const PlacedText& placed,
    const XmlPlaces& places, const Looks& looks, DocxRevisions& revisions)
{
    const InPlacePen pen{marks, placed, places, looks, revisions};
    return Rewriter(pen).write();
}

}  // namespace jointly
