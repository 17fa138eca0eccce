#include "app/pdf/typesetter.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/base/unicode.h"
#include "core/documents/printable.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#if defined(__SANITIZE_ADDRESS__)
#define JOINTLY_LOOKS_FOR_LEAKS
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define JOINTLY_LOOKS_FOR_LEAKS
#endif
#endif

#if defined(JOINTLY_LOOKS_FOR_LEAKS)
// Fontconfig keeps its patterns, which live as long as the program, by distances instead of pointers: the
// leak checker cannot follow those.
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig.so"; }
extern "C" const char* __lsan_default_options() { return "print_suppressions=0"; }
#endif

namespace jointly {

namespace {

constexpr const char* families = "Noto Serif, Liberation Serif, DejaVu Serif";
constexpr double small_letter_points = 5.05;  // the height of an x
constexpr int no_width = -1;                  // one line
constexpr std::string_view thin_space = "\xE2\x80\x89";

struct FontDescriptionFreed {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
using FontDescription = std::unique_ptr<PangoFontDescription, FontDescriptionFreed>;

struct AttributesUnreferenced {
    void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
};
using Attributes = std::unique_ptr<PangoAttrList, AttributesUnreferenced>;

// Colours help the eye; what says it are strokes and weight.
struct Colour {
    double red, green, blue;
};
constexpr Colour struck_red{0.60, 0.09, 0.11};
constexpr Colour added_blue{0.06, 0.22, 0.56};
constexpr Colour light{1, 1, 1};

int pango_units(double points) { return static_cast<int>(std::lround(points * PANGO_SCALE)); }
double points_of(int units) { return static_cast<double>(units) / PANGO_SCALE; }

FontDescription font_of(const Face& face, double size)
{
    FontDescription font(pango_font_description_from_string(families));
    pango_font_description_set_size(font.get(), pango_units(size * face.scale));
    pango_font_description_set_weight(
        font.get(), face.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(
        font.get(), face.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return font;
}

// Over the bytes from `begin` on, up to `end`.
void add_attribute(
    PangoAttrList* list, PangoAttribute* attribute, std::size_t begin, std::size_t end)
{
    attribute->start_index = static_cast<guint>(begin);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
}

void add_colour(PangoAttrList* list, const Colour& colour, std::size_t begin, std::size_t end)
{
    const auto part = [](double share) { return static_cast<guint16>(std::lround(share * 65535)); };
    add_attribute(list,
        pango_attr_foreground_new(part(colour.red), part(colour.green), part(colour.blue)), begin,
        end);
}

void add_marks(PangoAttrList* list, Change change, std::size_t begin, std::size_t end)
{
    switch (change) {
        case Change::kept: break;
        case Change::struck:
            add_attribute(list, pango_attr_strikethrough_new(TRUE), begin, end);
            add_colour(list, struck_red, begin, end);
            break;
        case Change::added:
            add_attribute(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), begin, end);
            add_attribute(list, pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), begin, end);
            add_colour(list, added_blue, begin, end);
            break;
    }
}

// Struck and added words that touch, whichever stands first.
bool touch(const Span& one, const Span& next)
{
    return one.change != Change::kept && next.change != Change::kept && !one.text.empty()
        && !next.text.empty() && one.text.back() != ' ' && next.text.front() != ' ';
}

// What joins letters and chooses between their shapes.
bool draws_nothing(char32_t point)
{
    return pango_is_zero_width(point) != FALSE || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF);
}

std::string number_of(char32_t point)
{
    std::array<char, 8> digits{};
    const auto end = std::to_chars(
        digits.data(), digits.data() + digits.size(), static_cast<std::uint32_t>(point), 16);
    std::string hex(digits.data(), end.ptr);
    std::transform(hex.begin(), hex.end(), hex.begin(),
        [](char one) { return one >= 'a' ? static_cast<char>(one - 'a' + 'A') : one; });
    return "[U+" + std::string(hex.size() < 4 ? 4 - hex.size() : 0, '0') + hex + "]";
}

PangoRectangle logical_extents(PangoLayout* layout)
{
    PangoRectangle logical{};
    pango_layout_get_extents(layout, nullptr, &logical);
    return logical;
}

}  // namespace

void Unreferenced::operator()(void* object) const noexcept { g_object_unref(object); }

Result<Typesetter> Typesetter::with_fonts_of_this_machine()
{
    Referenced<PangoFontMap> fonts(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    if (fonts == nullptr) {
        return Problem{say("This machine has no fonts to print with. Write HTML instead.")};
    }
    Referenced<PangoContext> context(pango_font_map_create_context(fonts.get()));
    const FontDescription plain = font_of({}, 10);
    if (const Referenced<PangoFont> any(
            pango_font_map_load_font(fonts.get(), context.get(), plain.get()));
        any == nullptr) {
        return Problem{say("This machine has no fonts to print with. Write HTML instead.")};
    }
    // One point is one unit, and letters stand where the font puts them, not where a screen would.
    pango_cairo_context_set_resolution(context.get(), 72);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_base_dir(context.get(), PANGO_DIRECTION_LTR);
    pango_context_set_language(
        context.get(), pango_language_from_string(language_spoken().c_str()));
    const std::unique_ptr<cairo_font_options_t, decltype(&cairo_font_options_destroy)> options(
        cairo_font_options_create(), cairo_font_options_destroy);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options.get());
    return Typesetter(std::move(fonts), std::move(context));
}

Typesetter::Typesetter(Referenced<PangoFontMap> fonts, Referenced<PangoContext> context)
    : fonts_(std::move(fonts)), context_(std::move(context))
{
    constexpr double tried = 100;
    const FontDescription font = font_of({}, tried);
    const Referenced<PangoLayout> layout(pango_layout_new(context_.get()));
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_text(layout.get(), "x", 1);
    PangoRectangle ink{};
    pango_layout_get_extents(layout.get(), &ink, nullptr);
    const double height = std::clamp(points_of(ink.height) / tried, 0.3, 0.7);
    size_ = std::round(small_letter_points / height * 10) / 10;
}

bool Typesetter::can_be_drawn(char32_t point)
{
    if (point <= 0x7E || draws_nothing(point)) {
        return true;
    }
    const auto known = drawn_.find(point);
    if (known != drawn_.end()) {
        return known->second;
    }
    const FontDescription font = font_of({}, size_);
    const Referenced<PangoFontset> set(
        pango_context_load_fontset(context_.get(), font.get(), nullptr));
    const Referenced<PangoFont> best(pango_fontset_get_font(set.get(), point));
    const bool drawn = best != nullptr && pango_font_has_char(best.get(), point) != FALSE;
    drawn_.emplace(point, drawn);
    return drawn;
}

std::string Typesetter::drawable(std::string_view words)
{
    const std::string text = printable_line(words);
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const auto bytes = static_cast<std::size_t>(point.bytes);
        out += can_be_drawn(point.value) ? text.substr(at, bytes) : number_of(point.value);
        at += bytes;
    }
    return out;
}

Referenced<PangoLayout> Typesetter::layout_of(const Redline& words, const Face& face)
{
    const Attributes marks(pango_attr_list_new());
    std::string text;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::size_t begin = text.size();
        text += drawable(words[at].text);
        add_marks(marks.get(), words[at].change, begin, text.size());
        if (at + 1 < words.size() && touch(words[at], words[at + 1])) {
            text += thin_space;
        }
    }
    // A hyphen that nobody wrote would change the words of a contract.
    add_attribute(marks.get(), pango_attr_insert_hyphens_new(FALSE), 0, text.size());
    if (face.spread > 0) {
        add_attribute(
            marks.get(), pango_attr_letter_spacing_new(pango_units(face.spread)), 0, text.size());
    }
    if (face.light) {
        add_colour(marks.get(), light, 0, text.size());
    }
    Referenced<PangoLayout> layout(pango_layout_new(context_.get()));
    const FontDescription font = font_of(face, size_);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    pango_layout_set_attributes(layout.get(), marks.get());
    return layout;
}

SetLines Typesetter::set(const Redline& words, const Face& face, double width)
{
    Referenced<PangoLayout> layout = layout_of(words, face);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout.get(), pango_units(std::max(width, 1.0)));
    SetLines lines;
    for (int at = 0; at < pango_layout_get_line_count(layout.get()); ++at) {
        PangoLayoutLine* const line = pango_layout_get_line_readonly(layout.get(), at);
        PangoRectangle logical{};
        pango_layout_line_get_extents(line, nullptr, &logical);
        const double letters = points_of(logical.height);
        const double height = std::max(leading_points * face.scale, letters);
        lines.push_back({line, points_of(logical.width), height,
            (height - letters) / 2 - points_of(logical.y)});
    }
    layouts_.push_back(std::move(layout));
    return lines;
}

SetLines Typesetter::set(std::string_view words, const Face& face, double width)
{
    return set(Redline{{Change::kept, std::string(words)}}, face, width);
}

double Typesetter::width_of(const Redline& words, const Face& face)
{
    const Referenced<PangoLayout> layout = layout_of(words, face);
    pango_layout_set_width(layout.get(), no_width);
    return points_of(logical_extents(layout.get()).width);
}

double Typesetter::widest_word(std::string_view words, const Face& face)
{
    const Referenced<PangoLayout> layout =
        layout_of(Redline{{Change::kept, std::string(words)}}, face);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD);
    pango_layout_set_width(layout.get(), 0);
    return points_of(logical_extents(layout.get()).width);
}

}  // namespace jointly
