#include "app/pdf/blocks.h"

#include "app/pdf/compose.h"
#include "app/pdf/signatures.h"
#include "app/pdf/tables.h"
#include "core/base/say.h"
#include "core/base/unicode.h"
#include "core/documents/lines.h"
#include "core/documents/page_number.h"
#include "core/documents/printable.h"

#include <algorithm>
#include <array>
#include <variant>

namespace jointly {

namespace {

constexpr Face plain{1};
constexpr Face title_face{1.62, true};
constexpr Face aside_face{1.05, true, false, true, 1.1};
constexpr Face chapter_face{1.25, true};
constexpr Face section_face{1.04, true};
constexpr Face label_face{1, true};
constexpr Face note_face{0.93, false, true};
constexpr Face note_head_face{0.93, true, true};
constexpr Face legend_face{0.88};
constexpr Face furniture_face{0.78};
constexpr Face furniture_head_face{0.78, true};

constexpr double paragraph_gap = 7;
constexpr double aside_pad = 16;
constexpr double indent_points = 22;
constexpr double label_points_min = 18;
constexpr double label_share_max = 0.25;  // of the page, before a label is broken
constexpr double label_gap = 9;
constexpr double note_x = 13;
constexpr double note_bar = 3;
constexpr double note_grey = 0.45;
constexpr double rule_thick = 0.7;
constexpr double furniture_rule_thick = 0.4;
constexpr double furniture_gap = 5;  // between its words and its rule
constexpr double furniture_grey = 0.45;
constexpr double furniture_right_share = 0.4;
constexpr double page_number_points = 110;
constexpr int indents = 9;

// In capitals alone, as "NOT AGREED" is.
bool is_shouted(std::string_view words)
{
    bool capitals = false;
    for (std::size_t at = 0; at < words.size();) {
        const CodePoint point = code_point_at(words, at);
        if (is_letter(point.value) && to_lower(point.value) == point.value) {
            return false;
        }
        capitals = capitals || is_letter(point.value);
        at += static_cast<std::size_t>(point.bytes);
    }
    return capitals;
}

class Blocks {
public:
    Blocks(const Document& document, Typesetter& type, double width)
        : document_(document), composer_(type, width), type_(type), width_(width)
    {
        measure_labels();
    }

    [[nodiscard]] Flow flow()
    {
        for (const DocumentBlock& block : document_.blocks) {
            std::visit([this](const auto& one) { add(one); }, block);
        }
        return composer_.take();
    }

private:
    void add(const TitleLine& title)
    {
        composer_.begin_sheet({title.text, title.aside, page_foot_line(title.foot)});
        const std::size_t head = composer_.add_part(
            {"H1", {}, 0, title.text.empty() ? 0 : 1, printable_line(title.text)});
        composer_.leave(24);
        composer_.add(
            row_of(head, {{type_.set(title.text, title_face, width_), 0, width_, Align::centre, 0}},
                kept_with_next));
        if (!title.aside.empty()) {
            add_aside(title.aside);
        }
        composer_.leave(14);
    }

    // What is shouted is white on black, so that nobody reads past it and every copier keeps it.
    void add_aside(const std::string& words)
    {
        if (!is_shouted(words)) {
            composer_.leave(2);
            composer_.add(row_of(composer_.add_part({"P", {}, 0, 0, {}}),
                {{type_.set(words, label_face, width_), 0, width_, Align::centre, 0}},
                kept_with_next));
            return;
        }
        const SetLines lines = type_.set(words, aside_face, width_ - 2 * aside_pad);
        double box = 0;
        for (const SetLine& line : lines) {
            box = std::max(box, line.width + 2 * aside_pad);
        }
        RowStyle style = kept_with_next;
        style.above = 3;
        style.below = 3;
        auto slices = row_of(
            composer_.add_part({"P", {}, 0, 0, {}}), {{lines, 0, width_, Align::centre, 0}}, style);
        for (Slice& slice : slices) {
            slice.ink.push_back({(width_ - box) / 2, 0, box, slice.height, 0});
        }
        composer_.leave(7);
        composer_.add(std::move(slices));
    }

    void add(const HeadingLine& heading)
    {
        const bool chapter = heading.level == 2;
        const std::size_t part = composer_.add_part({chapter ? "H2" : "H3", {}, 0,
            heading.text.empty() ? 0 : heading.level, printable_line(heading.text)});
        composer_.leave(chapter ? 18 : 12);
        composer_.add(row_of(part,
            {{type_.set(heading.text, chapter ? chapter_face : section_face, width_), 0, width_,
                Align::left, 0}},
            kept_with_next));
        composer_.leave(chapter ? 5 : 3);
    }

    void add(const FactTable& facts) { add_facts(composer_, facts); }
    void add(const GridTable& grid) { add_grid(composer_, grid); }
    void add(const SignatureRows& signatures) { add_signatures(composer_, signatures); }

    void add(const Paragraph& paragraph)
    {
        const int level = std::clamp(paragraph.indent, 0, indents - 1);
        const double x = level * indent_points;
        const double label = labels_[static_cast<std::size_t>(level)];
        const bool labelled = !label_words(paragraph).empty();
        const double text_x = x + (labelled ? label + label_gap : 0);
        const double text_width = width_ - text_x;
        bool first = true;
        std::size_t part = 0;
        for (const MarkedLine& line : marked_lines_or_one(paragraph.text)) {
            if (first || line.begins_paragraph) {
                part = composer_.add_part({"P", {}, 0, 0, {}});
                composer_.leave(paragraph_gap);
            }
            std::vector<Column> columns;
            if (first && labelled) {
                columns.push_back({type_.set(label_words(paragraph), label_face, label + 1), x,
                    label, Align::left, 0});
            }
            columns.push_back(
                {type_.set(line.spans, plain, text_width), text_x, text_width, Align::left, 1});
            composer_.add(row_of(part, columns, {}));
            first = false;
        }
        composer_.leave(paragraph_gap);
    }

    void add(const Statement& statement)
    {
        composer_.leave(paragraph_gap);
        composer_.add(row_of(composer_.add_part({"P", {}, 0, 0, {}}),
            {{type_.set(statement.text, plain, width_), 0, width_, Align::left, 0}}, {}));
        composer_.leave(paragraph_gap);
    }

    void add(const NotedRedline& noted)
    {
        add(Note{noted.before});
        add(Paragraph{{}, noted.words, 1});
        add(Note{noted.after});
    }

    // Slanted, beside a bar, and named: no part of the agreement.
    void add(const Note& note)
    {
        const std::string head = say("Note: ");
        const double head_width = type_.width_of(Redline{{Change::kept, head}}, note_head_face);
        const double text_x = note_x + head_width;
        const double text_width = width_ - text_x;
        auto slices = row_of(composer_.add_part({"P", {}, 0, 0, {}}),
            {{type_.set(head, note_head_face, head_width + 1), note_x, head_width, Align::left, 0},
                {type_.set(note.text, note_face, text_width), text_x, text_width, Align::left, 1}},
            {2, 2, 3, Keep::free, {}});
        for (Slice& slice : slices) {
            slice.ink.push_back({0, 0, note_bar, slice.height, note_grey});
        }
        composer_.leave(paragraph_gap + 2);
        composer_.add(std::move(slices));
        composer_.leave(paragraph_gap + 2);
    }

    void add(const MarksLegend&)
    {
        std::string rest = say(" is bold and underlined. Text without marks is current contract "
                               "language.");
        if (shows_pilcrow(document_)) {
            rest += say(" {pilcrow} is the end of a line or paragraph.", {{"pilcrow", pilcrow}});
        }
        const Redline words{{Change::struck, say("Deleted text")},
            {Change::kept, say(" is struck through; ")}, {Change::added, say("new text")},
            {Change::kept, rest}};
        composer_.leave(paragraph_gap);
        composer_.add(row_of(composer_.add_part({"P", {}, 0, 0, {}}),
            {{type_.set(words, legend_face, width_), 0, width_, Align::left, 0}}, {}));
        composer_.leave(paragraph_gap);
    }

    void add(const RuleLine&)
    {
        Slice rule;
        rule.part = composer_.add_part({});
        rule.height = rule_thick;
        rule.keep_with_next = Keep::together;
        rule.ink.push_back({0, 0, width_, rule_thick, 0});
        composer_.leave(14);
        composer_.add({rule});
        composer_.leave(10);
    }

    void add(const PageBreak&) { composer_.begin_page(); }

    // On one line, and without what cannot be seen.
    [[nodiscard]] static Redline label_words(const Paragraph& paragraph)
    {
        Redline words;
        for (const Span& span : paragraph.label) {
            if (!span.text.empty()) {
                words.push_back({span.change, printable_line(span.text)});
            }
        }
        return words;
    }

    // A label stands also where there is no text.
    [[nodiscard]] static std::vector<MarkedLine> marked_lines_or_one(const Redline& text)
    {
        auto lines = marked_lines(text);
        if (lines.empty()) {
            lines.emplace_back();
        }
        return lines;
    }

    // Texts of one indent begin at one place, whatever their labels; a struck label stands above the new one.
    void measure_labels()
    {
        for (const DocumentBlock& block : document_.blocks) {
            const auto* const paragraph = std::get_if<Paragraph>(&block);
            if (paragraph == nullptr || label_words(*paragraph).empty()) {
                continue;
            }
            const Redline words = label_words(*paragraph);
            const double wide = std::max(width_of(old_text(words)), width_of(new_text(words)));
            auto& label =
                labels_[static_cast<std::size_t>(std::clamp(paragraph->indent, 0, indents - 1))];
            label = std::max({label, label_points_min, std::min(wide, width_ * label_share_max)});
        }
    }

    [[nodiscard]] double width_of(const std::string& label)
    {
        return type_.width_of(Redline{{Change::added, label}}, label_face);
    }

    const Document& document_;
    Composer composer_;
    Typesetter& type_;
    double width_;
    std::array<double, indents> labels_{};  // how wide, for each indent; 0: there are none
};

}  // namespace

Flow flow_of(const Document& document, Typesetter& type, double width)
{
    return Blocks(document, type, width).flow();
}

Flow page_head(const std::string& left, const std::string& right, Typesetter& type, double width)
{
    Composer composer(type, width);
    if (left.empty() && right.empty()) {
        return composer.take();
    }
    const double right_width = right.empty() ? 0 : width * furniture_right_share;
    const double left_width = width - right_width - (right.empty() ? 0 : label_gap);
    std::vector<Column> columns{
        {type.set(left, furniture_head_face, left_width), 0, left_width, Align::left, 0}};
    if (!right.empty()) {
        columns.push_back({type.set(right, furniture_face, right_width), width - right_width,
            right_width, Align::right, 1});
    }
    auto slices = row_of(composer.add_part({}), columns, {0, furniture_gap, 1, Keep::free, {}});
    slices.back().ink.push_back({0, slices.back().height - furniture_rule_thick, width,
        furniture_rule_thick, furniture_grey});
    composer.add(std::move(slices));
    return composer.take();
}

Flow page_foot(
    const std::string& words, std::size_t page, std::size_t pages, Typesetter& type, double width)
{
    Composer composer(type, width);
    const double room = width - page_number_points - label_gap;
    auto slices = row_of(composer.add_part({}),
        {{type.set(words, furniture_face, room), 0, room, Align::left, 0},
            {type.set(say("Page {page} of {pages}", {{"page", page}, {"pages", pages}}),
                 furniture_face, page_number_points),
                width - page_number_points, page_number_points, Align::right, 1}},
        {furniture_gap, 0, 1, Keep::free, {}});
    slices.front().ink.push_back({0, 0, width, furniture_rule_thick, furniture_grey});
    composer.add(std::move(slices));
    return composer.take();
}

}  // namespace jointly
