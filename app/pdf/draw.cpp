#include "app/pdf/draw.h"

#include "core/base/say.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <array>
#include <memory>
#include <new>

namespace jointly {

namespace {

struct SurfaceDestroyed {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceDestroyed>;

struct ContextDestroyed {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using Context = std::unique_ptr<cairo_t, ContextDestroyed>;

// Called by C, which no exception may cross.
cairo_status_t append(void* bytes, const unsigned char* data, unsigned int size) noexcept
{
    try {
        static_cast<std::string*>(bytes)->append(data, data + size);
        return CAIRO_STATUS_SUCCESS;
    } catch (const std::bad_alloc&) {
        return CAIRO_STATUS_NO_MEMORY;
    }
}

class Drawing {
public:
    Drawing(cairo_surface_t* surface, const Flow& flow, const Sheet& sheet)
        : surface_(surface), cairo_(cairo_create(surface)), flow_(flow), sheet_(sheet)
    {
        outline_.fill(CAIRO_PDF_OUTLINE_ROOT);
    }

    [[nodiscard]] cairo_status_t draw(
        const std::vector<Page>& pages, const std::vector<Furniture>& furniture)
    {
        for (number_ = 1; number_ <= pages.size(); ++number_) {
            const Furniture& around = furniture[number_ - 1];
            draw_furniture(around.head, sheet_.head_top);
            draw_furniture(around.foot, sheet_.foot_top);
            if (number_ == 1) {
                begin("Document");
            }
            draw_page(pages[number_ - 1]);
            if (number_ == pages.size()) {
                leave_table();
                end("Document");
            }
            cairo_show_page(cairo_.get());
        }
        return cairo_status(cairo_.get());
    }

private:
    void begin(const std::string& tag) { cairo_tag_begin(cairo_.get(), tag.c_str(), nullptr); }
    void end(const std::string& tag) { cairo_tag_end(cairo_.get(), tag.c_str()); }

    // For the eye alone: whoever listens does not want it on each page.
    void draw_furniture(const Flow& furniture, double top)
    {
        for (const Slice& slice : furniture.slices) {
            draw_ink({&slice, top});
            for (const Letters& letters : slice.letters) {
                draw_letters(letters, top);
            }
            top += slice.height;
        }
    }

    void draw_page(const Page& page)
    {
        for (std::size_t at = 0; at < page.size();) {
            std::size_t next = at;
            while (next < page.size() && page[next].slice->part == page[at].slice->part) {
                draw_ink({page[next].slice, sheet_.top + page[next].top});
                ++next;
            }
            draw_part(page.begin() + static_cast<std::ptrdiff_t>(at),
                page.begin() + static_cast<std::ptrdiff_t>(next));
            at = next;
        }
        // What goes on over the page is told as another of its kind, else head and foot would be told in it.
        leave_part();
    }

    // What of one part stands on this page.
    void draw_part(Page::const_iterator from, Page::const_iterator to)
    {
        const std::size_t number = from->slice->part;
        const Part& part = flow_.parts[number];
        if (number != part_) {
            enter_part(number, sheet_.top + from->top);
        }
        std::size_t cells = std::max<std::size_t>(part.cell_tags.size(), 1);
        for (auto placed = from; placed != to; ++placed) {
            for (const Letters& letters : placed->slice->letters) {
                cells = std::max(cells, letters.cell + 1);
            }
        }
        for (std::size_t cell = 0; cell < cells; ++cell) {
            const std::string tag =
                cell < part.cell_tags.size() ? part.cell_tags[cell] : std::string{};
            if (!tag.empty()) {
                begin(tag);
            }
            for (auto placed = from; placed != to; ++placed) {
                for (const Letters& letters : placed->slice->letters) {
                    if (letters.cell == cell) {
                        draw_letters(letters, sheet_.top + placed->top);
                    }
                }
            }
            if (!tag.empty()) {
                end(tag);
            }
        }
    }

    void enter_part(std::size_t number, double top)
    {
        leave_part();
        const Part& part = flow_.parts[number];
        if (part.table != table_) {
            leave_table();
            if (part.table != 0) {
                begin("Table");
                table_ = part.table;
            }
        }
        part_ = number;
        if (!part.tag.empty()) {
            begin(part.tag);
        }
        if (part.outline_level > 0) {
            add_to_outline(part, top);
        }
    }

    void leave_part()
    {
        if (part_ != no_part && !flow_.parts[part_].tag.empty()) {
            end(flow_.parts[part_].tag);
        }
        part_ = no_part;
    }

    void leave_table()
    {
        if (table_ != 0) {
            end("Table");
        }
        table_ = 0;
    }

    void add_to_outline(const Part& part, double top)
    {
        const auto level = static_cast<std::size_t>(std::clamp(part.outline_level, 1, 3));
        const std::string place = "page=" + std::to_string(number_) + " pos=["
                                + std::to_string(static_cast<int>(sheet_.left)) + " "
                                + std::to_string(static_cast<int>(top)) + "]";
        const int entry = cairo_pdf_surface_add_outline(surface_, outline_[level - 1],
            part.outline.c_str(), place.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
        std::fill(outline_.begin() + static_cast<std::ptrdiff_t>(level), outline_.end(), entry);
    }

    void draw_ink(const PlacedSlice& placed)
    {
        for (const Ink& ink : placed.slice->ink) {
            cairo_set_source_rgb(cairo_.get(), ink.grey, ink.grey, ink.grey);
            cairo_rectangle(
                cairo_.get(), sheet_.left + ink.x, placed.top + ink.y, ink.width, ink.height);
            cairo_fill(cairo_.get());
        }
    }

    void draw_letters(const Letters& letters, double top)
    {
        cairo_set_source_rgb(cairo_.get(), 0, 0, 0);
        cairo_move_to(cairo_.get(), sheet_.left + letters.x, top + letters.baseline);
        pango_cairo_show_layout_line(cairo_.get(), letters.line);
    }

    static constexpr std::size_t no_part = static_cast<std::size_t>(-1);

    cairo_surface_t* surface_;
    Context cairo_;
    const Flow& flow_;
    const Sheet& sheet_;
    std::size_t number_ = 0;        // of the page that is being drawn, from 1
    std::size_t part_ = no_part;    // whose tag is open
    std::size_t table_ = 0;         // whose tag is open
    std::array<int, 4> outline_{};  // the last entry of each level; the first: above all of them
};

}  // namespace

Result<std::string> draw_pdf(const Flow& flow, const std::vector<Page>& pages,
    const std::vector<Furniture>& furniture, const Sheet& sheet, const Description& description)
{
    std::string bytes;
    const Surface surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, sheet.width, sheet.height));
    const auto describe = [&](cairo_pdf_metadata_t what, const std::string& words) {
        cairo_pdf_surface_set_metadata(surface.get(), what, words.c_str());
    };
    describe(CAIRO_PDF_METADATA_TITLE, description.title);
    describe(CAIRO_PDF_METADATA_AUTHOR, description.author);
    describe(CAIRO_PDF_METADATA_CREATOR, "Jointly " JOINTLY_VERSION);
    // Not left out where it is empty: then cairo would take the machine's clock.
    describe(CAIRO_PDF_METADATA_CREATE_DATE, description.created);
    cairo_status_t status = Drawing(surface.get(), flow, sheet).draw(pages, furniture);
    cairo_surface_finish(surface.get());
    if (status == CAIRO_STATUS_SUCCESS) {
        status = cairo_surface_status(surface.get());
    }
    if (status != CAIRO_STATUS_SUCCESS) {
        return Problem{say("The PDF could not be made ({reason}). Try again, or write HTML.",
            {{"reason", cairo_status_to_string(status)}})};
    }
    return bytes;
}

}  // namespace jointly
