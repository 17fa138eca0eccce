#include "core/documents/in_place/paragraph_runs.h"

#include "core/documents/contract/docx_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jointly {

namespace {

constexpr std::array<std::string_view, 7> around_runs = {
    "w:hyperlink", "w:smartTag", "w:sdt", "w:sdtContent", "w:customXml", "w:dir", "w:bdo"};

bool is_fixed(XmlElement run, XmlElement paragraph)
{
    for (XmlElement at = run.parent(); at != paragraph; at = at.parent()) {
        if (!at.is_there()
            || std::find(around_runs.begin(), around_runs.end(), at.name()) == around_runs.end()) {
            return true;
        }
    }
    return false;
}

class Reader {
public:
    Reader(const PlacedText& placed, std::size_t paragraph)
        : placed_(placed),
          paragraph_(placed.paragraphs[paragraph]),
          place_(paragraph_.begin),
          words_(std::lower_bound(placed.words.begin(), placed.words.end(), place_,
              [](const DocxWords& words, std::size_t at) { return words.begin < at; }))
    {}

    ParagraphRuns read()
    {
        const XmlElement top = paragraph_.element;
        for (XmlElement at = top; at.is_there();) {
            const bool is_run = at.name() == "w:r";
            const bool into = !is_run && !is_passed_over(at, Revisions::accept);
            if (is_run) {
                read_run(at);
            } else if (at.name() == "m:t") {
                (void)range_of(at);
            }
            at = xml_step(at, top, into).to;
        }
        runs_.holds_open_field = runs_.holds_open_field || depth_ > 0;
        return std::move(runs_);
    }

private:
    void read_run(XmlElement element)
    {
        PlacedRun run{element, element.parent() == paragraph_.element,
            is_fixed(element, paragraph_.element), {}};
        for (XmlElement at = element.first_child(); at.is_there(); at = at.next()) {
            if (at.name() != "w:rPr") {
                run.parts.push_back(part(at));
                run.is_fixed = run.is_fixed || at.name() == "w:ruby";
            }
        }
        runs_.runs.push_back(std::move(run));
    }

    RunPart part(XmlElement element)
    {
        const std::string_view kind =
            element.name() == "w:fldChar" ? element.attribute("w:fldCharType") : std::string_view();
        if (kind == "begin" && depth_++ == 0) {
            runs_.fields.push_back({place_, place_});
        }
        const std::size_t field = depth_ > 0 ? runs_.fields.size() - 1 : nowhere;
        RunPart part = range_of(element);
        part.field = field;
        if (kind == "end") {
            if (depth_ == 0) {
                runs_.holds_open_field = true;
            } else if (--depth_ == 0) {
                runs_.fields.back().end = place_;
            }
        }
        return part;
    }

    RunPart range_of(XmlElement element)
    {
        RunPart part{element, place_, place_, nowhere};
        for (; words_ != placed_.words.end() && words_->element == element; ++words_) {
            part.end = words_->begin + words_->size;
        }
        place_ = part.end;
        return part;
    }

    const PlacedText& placed_;
    const PlacedParagraph& paragraph_;
    std::size_t place_;
    std::vector<DocxWords>::const_iterator words_;
    ParagraphRuns runs_;
    int depth_ = 0;  // of fields in fields
};

}  // namespace

ParagraphRuns runs_of(const PlacedText& placed, std::size_t paragraph)
{
    return Reader(placed, paragraph).read();
}

}  // namespace jointly
