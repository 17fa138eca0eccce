#include "app/pdf/write_pdf.h"

#include "app/pdf/blocks.h"
#include "app/pdf/draw.h"
#include "app/pdf/paginate.h"
#include "app/pdf/typesetter.h"
#include "core/documents/printable.h"

#include <algorithm>
#include <numeric>

namespace jointly {

namespace {

struct PaperSize {
    double width;
    double height;
};
constexpr PaperSize letter{612, 792};
constexpr PaperSize a4{595.276, 841.89};
constexpr double text_points = 468;   // on both papers, so that lines break alike
constexpr double edge = 38;           // from the paper's edge to head and foot
constexpr double margin = 68;         // from the paper's edge to the text, at least
constexpr double furniture_gap = 14;  // between head or foot and the text
constexpr double body_points_min = 60;

double height_of(const Flow& flow)
{
    return std::accumulate(flow.slices.begin(), flow.slices.end(), 0.0,
        [](double height, const Slice& slice) { return height + slice.height; });
}

// On top of the pages: one for each sheet, or one for all.
class Heads {
public:
    Heads(const Flow& flow, const PdfLook& look, Typesetter& type)
        : given_(!look.head.empty()), flow_(flow), all_(page_head(look.head, {}, type, text_points))
    {
        height_ = height_of(all_);
        if (!given_) {
            for (const SheetName& sheet : flow.sheets) {
                sheets_.push_back(page_head(sheet.title, sheet.aside, type, text_points));
                height_ = std::max(height_, height_of(sheets_.back()));
            }
        }
    }

    // Of the highest.
    [[nodiscard]] double height() const { return height_; }

    // A page that begins with a title needs no other.
    [[nodiscard]] const Flow& of(const Page& page) const
    {
        static const Flow none;
        if (given_) {
            return all_;
        }
        if (page.empty() || !page.front().slice->sheet
            || flow_.parts[page.front().slice->part].tag == "H1") {
            return none;
        }
        return sheets_[*page.front().slice->sheet];
    }

private:
    bool given_;
    const Flow& flow_;
    Flow all_;
    std::vector<Flow> sheets_;
    double height_ = 0;
};

// What stands at the foot of a page: as given, or what its sheet says.
std::string foot_of(const Page& page, const Flow& flow, const PdfLook& look)
{
    if (!look.foot.empty() || page.empty() || !page.front().slice->sheet) {
        return look.foot;
    }
    return flow.sheets[*page.front().slice->sheet].foot;
}

// Of the highest.
double foot_height(const Flow& flow, const PdfLook& look, Typesetter& type)
{
    double height = height_of(page_foot(look.foot, 1, 1, type, text_points));
    if (look.foot.empty()) {
        for (const SheetName& sheet : flow.sheets) {
            height = std::max(height, height_of(page_foot(sheet.foot, 1, 1, type, text_points)));
        }
    }
    return height;
}

}  // namespace

Result<std::string> write_pdf(const Document& document, const PdfLook& look)
{
    auto type = Typesetter::with_fonts_of_this_machine();
    if (!type.ok()) {
        return type.problem();
    }
    Typesetter& typesetter = type.value();
    const PaperSize paper = look.paper == PdfPaper::a4 ? a4 : letter;
    const Flow flow = flow_of(document, typesetter, text_points);
    const Heads heads(flow, look, typesetter);
    const double foot = foot_height(flow, look, typesetter);
    const double top = std::max(margin, edge + heads.height() + furniture_gap);
    const double bottom = paper.height - std::max(margin, edge + foot + furniture_gap);
    const std::vector<Page> pages = paginate(flow, std::max(bottom - top, body_points_min));
    std::vector<Furniture> furniture;
    furniture.reserve(pages.size());
    for (const Page& page : pages) {
        furniture.push_back(
            {heads.of(page), page_foot(foot_of(page, flow, look), furniture.size() + 1,
                                 pages.size(), typesetter, text_points)});
    }
    const Sheet sheet{paper.width, paper.height, (paper.width - text_points) / 2, top, edge,
        paper.height - edge - foot};
    return draw_pdf(flow, pages, furniture, sheet,
        {printable_line(document.title), printable_line(look.author), look.created});
}

}  // namespace jointly
