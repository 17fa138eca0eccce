#include "core/documents/in_place/written_paragraph.h"

#include "core/documents/in_place/not_in_place.h"
#include "core/documents/in_place/run_pieces.h"
#include "core/documents/printable.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace jointly {

namespace {

// Tabs part a label from its text.
std::string shown_words(std::string_view words)
{
    std::string shown;
    for (auto tab = words.find('\t'); tab != std::string_view::npos; tab = words.find('\t')) {
        shown += printable(words.substr(0, tab)) + "\t";
        words.remove_prefix(tab + 1);
    }
    return shown + printable(words);
}

std::string words_in(const InPlacePen& pen, const std::vector<AddedWords>& words)
{
    std::string runs;
    for (const AddedWords& one : words) {
        runs += docx_run(shown_words(one.text), one.format);
    }
    return runs.empty() ? runs : pen.revisions.marked(Change::added, runs);
}

class Writer {
public:
    Writer(const InPlacePen& pen, std::size_t paragraph)
        : pen_(pen),
          paragraph_(paragraph),
          placed_(pen.placed.paragraphs[paragraph]),
          runs_(runs_of(pen.placed, paragraph))
    {
        if (const auto inside = pen.marks.inside.find(paragraph);
            inside != pen.marks.inside.end()) {
            inside_ = inside->second;
        }
        for (const AddedInside& one : inside_) {
            ends_left_ += one.parts.size() - 1;
        }
    }

    Result<std::vector<Splice>> write()
    {
        for (std::size_t at = 0; at < inside_.size(); ++at) {
            attach(at);
        }
        write_properties();
        for (std::size_t at = 0; at < runs_.runs.size(); ++at) {
            if (!write_run(at)) {
                return not_in_paragraph(placed_.number);
            }
        }
        write_last();
        return std::move(splices_);
    }

private:
    // --- Where what is added stands

    // Before (or behind) a part of a run, or in it.
    struct Attached {
        std::size_t inside = 0;
        std::size_t part = 0;
        std::size_t at = nowhere;  // in it; nowhere: before or behind it
        bool behind = false;
    };

    void attach(std::size_t inside)
    {
        const AddedInside& one = inside_[inside];
        const bool wants_next = one.before_next || one.at == placed_.begin;
        for (const bool next : {wants_next, !wants_next}) {
            for (std::size_t run = 0; run < runs_.runs.size(); ++run) {
                const auto& parts = runs_.runs[run].parts;
                for (std::size_t part = 0; part < parts.size(); ++part) {
                    const RunPart& there = parts[part];
                    const bool is_it = there.begin < there.end
                                    && (next ? there.begin <= one.at && one.at < there.end
                                             : there.begin < one.at && one.at <= there.end);
                    if (is_it) {
                        attach_to(run, {inside, part, one.at, !next});
                        return;
                    }
                }
            }
        }
        last_.push_back(inside);
    }

    void attach_to(std::size_t run, Attached place)
    {
        RunPart there = runs_.runs[run].parts[place.part];
        if (there.field != nowhere) {
            // Not in a field: before its first part, or behind its last.
            place.behind = place.at > runs_.fields[there.field].begin;
            std::tie(run, place.part) = edge_of_field(there.field, place.behind);
            place.at = nowhere;
        } else if (place.at == there.begin || place.at == there.end) {
            place.behind = place.at == there.end;
            place.at = nowhere;
        }
        if (!runs_.runs[run].is_free && place.at == nowhere && leaves(run, place)) {
            return;
        }
        attached_[run].push_back(place);
    }

    // Out of a link, to the run beside it.
    bool leaves(std::size_t run, Attached place)
    {
        const auto& parts = runs_.runs[run].parts;
        const auto is_placed = [](const RunPart& part) { return part.begin < part.end; };
        const auto here = parts.begin() + static_cast<std::ptrdiff_t>(place.part);
        if (place.behind ? std::any_of(here + 1, parts.end(), is_placed)
                         : std::any_of(parts.begin(), here, is_placed)) {
            return false;
        }
        if (place.behind && run + 1 == runs_.runs.size()) {
            last_.push_back(place.inside);
            return true;
        }
        const std::size_t beside = place.behind ? run + 1 : run - 1;
        if (beside >= runs_.runs.size() || !runs_.runs[beside].is_free
            || runs_.runs[beside].parts.empty()
            || runs_.runs[beside].parts.front().field != nowhere) {
            return false;
        }
        const std::size_t part = place.behind ? 0 : runs_.runs[beside].parts.size() - 1;
        attached_[beside].push_back({place.inside, part, nowhere, !place.behind});
        return true;
    }

    [[nodiscard]] std::pair<std::size_t, std::size_t> edge_of_field(
        std::size_t field, bool last) const
    {
        std::pair<std::size_t, std::size_t> edge;
        bool found = false;
        for (std::size_t run = 0; run < runs_.runs.size(); ++run) {
            for (std::size_t part = 0; part < runs_.runs[run].parts.size(); ++part) {
                if (runs_.runs[run].parts[part].field == field && (last || !found)) {
                    edge = {run, part};
                    found = true;
                }
            }
        }
        return edge;
    }

    // --- The paragraph

    // Of what its text is cut into by added ends; the last one keeps what the paragraph has.
    std::string properties()
    {
        const XmlElement like = placed_.element;
        if (ends_left_ > 0) {
            --ends_left_;
            return pen_.looks.properties(
                {like, false, false, pen_.revisions.marked(Change::added, {})});
        }
        return pen_.looks.properties({like, false, true,
            pen_.marks.ends[paragraph_] ? pen_.revisions.marked(Change::struck, {})
                                        : std::string()});
    }

    void write_properties()
    {
        if (ends_left_ == 0 && !pen_.marks.ends[paragraph_]) {
            return;
        }
        const XmlPlace& whole = pen_.places.of(placed_.element);
        const XmlElement own = placed_.element.child("w:pPr");
        if (own.is_there()) {
            const XmlPlace& place = pen_.places.of(own);
            splices_.push_back({place.begin, place.end, properties()});
        } else if (whole.closes_itself()) {
            head_ = properties();
        } else {
            splices_.push_back({whole.inside, whole.inside, properties()});
        }
    }

    std::string written(const AddedInside& inside)
    {
        std::string xml = words_in(pen_, inside.parts.front());
        for (std::size_t at = 1; at < inside.parts.size(); ++at) {
            xml += "</w:p><w:p>" + properties() + words_in(pen_, inside.parts[at]);
        }
        return xml;
    }

    void write_last()
    {
        std::string xml;
        for (const std::size_t inside : last_) {
            xml += written(inside_[inside]);
        }
        const XmlPlace& whole = pen_.places.of(placed_.element);
        if (!whole.closes_itself()) {
            if (!xml.empty()) {
                splices_.push_back({whole.inside_end, whole.inside_end, std::move(xml)});
            }
        } else if (!xml.empty() || !head_.empty()) {
            splices_.push_back({whole.begin, whole.end,
                pen_.places.opening(placed_.element) + head_ + xml + "</w:p>"});
        }
    }

    // --- A run

    [[nodiscard]] bool is_struck(std::size_t at) const
    {
        return pen_.marks.text[at] == Fate::struck;
    }

    // What takes no place of the text goes with its neighbours, or with its field.
    [[nodiscard]] bool is_struck(const RunPart& part) const
    {
        if (part.field != nowhere
            && runs_.fields[part.field].begin < runs_.fields[part.field].end) {
            return is_struck(runs_.fields[part.field].begin);
        }
        if (placed_.begin == placed_.end) {
            return false;
        }
        const bool left = part.begin == placed_.begin || is_struck(part.begin - 1);
        const bool right = part.begin == placed_.end || is_struck(part.begin);
        return left && right;
    }

    bool write_run(std::size_t at)
    {
        const PlacedRun& run = runs_.runs[at];
        std::vector<Attached> attached = std::move(attached_[at]);
        std::stable_sort(attached.begin(), attached.end(),
            [](const Attached& one, const Attached& other) { return one.inside < other.inside; });
        RunPieces pieces(run.element, pen_.places, pen_.revisions);
        for (std::size_t part = 0; part < run.parts.size(); ++part) {
            const auto add_edge = [&](bool behind) {
                for (const Attached& one : attached) {
                    if (one.part == part && one.at == nowhere && one.behind == behind) {
                        pieces.add_new([&] { return written(inside_[one.inside]); });
                    }
                }
            };
            add_edge(false);
            write_part(run.parts[part], part, attached, pieces);
            add_edge(true);
        }
        if (!pieces.changed()) {
            return true;
        }
        const bool parted = std::any_of(attached.begin(), attached.end(),
            [&](const Attached& one) { return inside_[one.inside].parts.size() > 1; });
        if (run.is_fixed || (parted && !run.is_free)) {
            return false;
        }
        const XmlPlace& place = pen_.places.of(run.element);
        splices_.push_back({place.begin, place.end, pieces.take()});
        return true;
    }

    void write_part(const RunPart& part, std::size_t number, const std::vector<Attached>& attached,
        RunPieces& pieces)
    {
        const auto is_cut = [&](std::size_t at) {
            return std::any_of(attached.begin(), attached.end(),
                [&](const Attached& one) { return one.part == number && one.at == at; });
        };
        for (std::size_t at = part.begin; at < part.end;) {
            std::size_t next = at + 1;
            while (next < part.end && is_struck(next) == is_struck(at) && !is_cut(next)) {
                ++next;
            }
            for (const Attached& one : attached) {
                if (one.part == number && one.at == at) {
                    pieces.add_new([&] { return written(inside_[one.inside]); });
                }
            }
            const bool whole = at == part.begin && next == part.end;
            const Change change = is_struck(at) ? Change::struck : Change::kept;
            pieces.add(change, whole ? run_part_as(part.element, change, pen_.places)
                                     : run_words(pen_.placed.text.substr(at, next - at), change));
            at = next;
        }
        if (part.begin == part.end) {
            const Change change = is_struck(part) ? Change::struck : Change::kept;
            pieces.add(change, run_part_as(part.element, change, pen_.places));
        }
    }

    const InPlacePen& pen_;
    const std::size_t paragraph_;
    const PlacedParagraph& placed_;
    ParagraphRuns runs_;
    std::vector<AddedInside> inside_;
    std::map<std::size_t, std::vector<Attached>> attached_;  // by run
    std::vector<std::size_t> last_;                          // behind all runs
    std::size_t ends_left_ = 0;                              // that are added and not yet written
    std::string head_;                                       // of a paragraph that closed itself
    std::vector<Splice> splices_;
};

}  // namespace

Result<std::vector<Splice>> written_paragraph(const InPlacePen& pen, std::size_t paragraph)
{
    return Writer(pen, paragraph).write();
}

std::string written_added(const InPlacePen& pen, const AddedParagraph& added)
{
    const XmlElement like = pen.placed.paragraphs[added.like].element;
    const std::string properties = pen.looks.properties(
        {like, added.without_number, false, pen.revisions.marked(Change::added, {})});
    return "<w:p>" + properties + words_in(pen, added.words) + "</w:p>";
}

}  // namespace jointly
