#include "core/documents/write_text.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/documents/lines.h"
#include "core/documents/printable.h"
#include "core/documents/text_lines.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace jointly {

namespace {

constexpr std::size_t indent_columns = 4;
constexpr std::size_t fact_name_columns_max = 24;
constexpr std::size_t grid_gap = 2;
constexpr std::size_t signature_gap = 4;
constexpr std::size_t signature_columns = (text_columns - signature_gap) / 2;

// "Name: ______", as wide as a signature.
std::string filled_by_hand(const std::string& what)
{
    const std::size_t used = columns(what) + 1;
    return used < signature_columns
             ? padded(what, used) + std::string(signature_columns - used, '_')
             : what;
}

// As wide as the widest cell of each column; where that is too much, the widest columns give way.
std::vector<std::size_t> grid_widths(const GridTable& grid)
{
    std::vector<std::size_t> widths(grid.heads.size(), 1);
    const auto widen = [&](const std::vector<std::string>& row) {
        for (std::size_t at = 0; at < widths.size() && at < row.size(); ++at) {
            widths[at] = std::max(widths[at], columns(printable_line(row[at])));
        }
    };
    widen(grid.heads);
    std::for_each(grid.rows.begin(), grid.rows.end(), widen);
    const std::size_t gaps = widths.empty() ? 0 : (widths.size() - 1) * grid_gap;
    const std::size_t room = gaps < text_columns ? text_columns - gaps : widths.size();
    for (std::size_t used = std::accumulate(widths.begin(), widths.end(), std::size_t{0});
         used > room; --used) {
        auto& widest = *std::max_element(widths.begin(), widths.end());
        if (widest == 1) {
            break;
        }
        --widest;
    }
    return widths;
}

// One block after the other, a blank line between two.
class TextWriter {
public:
    TextWriter(const Document& document, bool explain_backslash)
        : document_(document), explain_backslash_(explain_backslash)
    {}

    [[nodiscard]] std::string write()
    {
        for (const DocumentBlock& block : document_.blocks) {
            std::visit([this](const auto& one) { write_block(one); }, block);
        }
        return std::move(out_);
    }

private:
    void write_block(const TitleLine& title)
    {
        begin_block();
        const std::string aside = printable_line(title.aside);
        auto lines = wrapped(units_of(title.text), text_columns);
        const std::size_t used = columns(lines.back());
        if (!aside.empty() && used + 2 + columns(aside) <= text_columns) {
            lines.back() += std::string(text_columns - used - columns(aside), ' ') + aside;
            write_lines(lines, {});
        } else {
            write_lines(lines, {});
            if (!aside.empty()) {
                write_lines(wrapped(units_of(title.aside), text_columns), {});
            }
        }
        write_line(std::string(text_columns, '='));
    }

    void write_block(const HeadingLine& heading)
    {
        begin_block();
        const auto lines = wrapped(units_of(heading.text), text_columns);
        write_lines(lines, {});
        if (heading.level == 2) {
            write_line(std::string(std::max<std::size_t>(columns(lines.back()), 1), '-'));
        }
    }

    void write_block(const FactTable& facts)
    {
        begin_block();
        std::size_t width = 0;
        for (const FactRow& row : facts.rows) {
            width = std::max(width, columns(printable_line(row.name)) + 3);
        }
        width = std::min(width, fact_name_columns_max);
        for (const FactRow& row : facts.rows) {
            const std::string name =
                row.name.empty() ? "" : say("{name}:", {{"name", printable_line(row.name)}});
            const bool beside = columns(name) + 1 <= width || name.empty();
            if (!beside) {
                write_line(name);
            }
            write_lines(wrapped(units_of(row.value), text_columns - width), std::string(width, ' '),
                beside ? padded(name, width) : std::string(width, ' '));
        }
    }

    void write_block(const GridTable& grid)
    {
        begin_block();
        const auto widths = grid_widths(grid);
        write_grid_row(grid, grid.heads, widths);
        std::string rule;
        for (const std::size_t width : widths) {
            rule += (rule.empty() ? "" : std::string(grid_gap, ' ')) + std::string(width, '-');
        }
        write_line(rule);
        for (const auto& row : grid.rows) {
            write_grid_row(grid, row, widths);
        }
    }

    void write_block(const Paragraph& paragraph)
    {
        const auto level = static_cast<std::size_t>(std::clamp(paragraph.indent, 0, 8));
        const std::string indent(level * indent_columns, ' ');
        begin_block();
        bool first = true;
        for (const MarkedLine& line : marked_lines(paragraph)) {
            if (!first && line.begins_paragraph) {
                write_line("");
            }
            first = false;
            write_lines(wrapped(units_of(line.spans), text_columns - indent.size()), indent);
        }
    }

    void write_block(const Statement& statement)
    {
        begin_block();
        write_lines(wrapped(units_of(statement.text), text_columns), {});
    }

    void write_block(const Note& note)
    {
        const std::string head = say("Note: ");
        begin_block();
        write_lines(wrapped(units_of(note.text), text_columns - columns(head)),
            std::string(columns(head), ' '), head);
    }

    void write_block(const NotedRedline& noted)
    {
        write_block(Note{noted.before});
        write_block(Paragraph{{}, noted.words, 1});
        write_block(Note{noted.after});
    }

    void write_block(const MarksLegend&)
    {
        begin_block();
        Units units;
        const auto add_plain = [&](std::string_view sentence) {
            for (const char one : sentence) {
                units.push_back({std::string(1, one), one == ' '});
            }
        };
        add_plain(say("Marks: [-text-] is deleted, {{+text+}} is new. Text without marks is "
                      "current contract language."));
        if (shows_pilcrow(document_)) {
            add_plain(" ");
            units.push_back({std::string(pilcrow), false});
            add_plain(say(" is the end of a line or paragraph."));
        }
        if (explain_backslash_) {
            add_plain(say(" A backslash stands before a sign that is part of the text."));
        }
        write_lines(wrapped(units, text_columns), {});
    }

    void write_block(const SignatureRows& signatures)
    {
        for (std::size_t at = 0; at < signatures.rows.size(); at += 2) {
            begin_block();
            auto left = signature_lines(signatures.rows[at]);
            std::vector<std::string> right;
            if (at + 1 < signatures.rows.size()) {
                right = signature_lines(signatures.rows[at + 1]);
                level_heads(left, right);
            }
            for (std::size_t row = 0; row < std::max(left.size(), right.size()); ++row) {
                const std::string one = row < left.size() ? left[row] : "";
                const std::string other = row < right.size() ? right[row] : "";
                write_line(
                    other.empty() ? one : padded(one, signature_columns + signature_gap) + other);
            }
        }
    }

    void write_block(const RuleLine&)
    {
        begin_block();
        write_line(std::string(text_columns, '-'));
    }

    void write_block(const PageBreak&)
    {
        out_ += '\f';
        at_head_ = true;
    }

    void write_grid_row(const GridTable& grid, const std::vector<std::string>& cells,
        const std::vector<std::size_t>& widths)
    {
        std::vector<std::vector<std::string>> wrapped_cells;
        std::size_t height = 1;
        for (std::size_t at = 0; at < widths.size(); ++at) {
            wrapped_cells.push_back(
                wrapped(units_of(at < cells.size() ? cells[at] : std::string{}), widths[at]));
            height = std::max(height, wrapped_cells.back().size());
        }
        for (std::size_t row = 0; row < height; ++row) {
            std::string line;
            for (std::size_t at = 0; at < widths.size(); ++at) {
                const auto& lines = wrapped_cells[at];
                const std::string text = row < lines.size() ? lines[row] : std::string{};
                const std::size_t blank = widths[at] - std::min(columns(text), widths[at]);
                line += at < grid.first_figure ? padded(text, widths[at])
                                               : std::string(blank, ' ') + text;
                line += std::string(grid_gap, ' ');
            }
            line.erase(line.find_last_not_of(' ') + 1);
            write_line(line);
        }
    }

    // Who signs, a blank line, the line to sign on, and under it name and moment.
    static std::vector<std::string> signature_lines(const Signature& signature)
    {
        std::vector<std::string> lines;
        const auto add = [&](const std::string& text) {
            for (std::string& line : wrapped(units_of(text), signature_columns)) {
                lines.push_back(std::move(line));
            }
        };
        add(say("For {party}", {{"party", signature.party}}));
        if (!signature.signs_as.empty() && signature.signs_as != signature.party) {
            add(signature.signs_as);
        }
        lines.emplace_back();
        add(signature.when.empty() ? std::string(signature_columns, '_') : say("Initialled"));
        if (signature.name.empty()) {
            add(filled_by_hand(say("Name:")));
        } else {
            add(signature.capacity.empty()
                    ? signature.name
                    : say("{name}, {capacity}",
                        {{"name", signature.name}, {"capacity", signature.capacity}}));
        }
        add(signature.when.empty() ? filled_by_hand(say("Date and time:")) : signature.when);
        return lines;
    }

    // The lines to sign on stand side by side even where one party has the longer name.
    static void level_heads(std::vector<std::string>& left, std::vector<std::string>& right)
    {
        const auto head = [](const std::vector<std::string>& lines) {
            return std::find(lines.begin(), lines.end(), std::string{}) - lines.begin();
        };
        const auto difference = head(left) - head(right);
        auto& shorter = difference < 0 ? left : right;
        shorter.insert(shorter.begin() + head(shorter),
            static_cast<std::size_t>(difference < 0 ? -difference : difference), std::string{});
    }

    void begin_block()
    {
        if (!at_head_) {
            out_ += '\n';
        }
        at_head_ = false;
    }

    void write_line(const std::string& line)
    {
        out_ += line;
        out_ += '\n';
    }

    void write_lines(const std::vector<std::string>& lines, const std::string& indent)
    {
        write_lines(lines, indent, indent);
    }

    // `first` stands before the first line, `indent` before the others.
    void write_lines(
        const std::vector<std::string>& lines, const std::string& indent, const std::string& first)
    {
        for (std::size_t at = 0; at < lines.size(); ++at) {
            write_line((at == 0 ? first : indent) + lines[at]);
        }
    }

    const Document& document_;
    bool explain_backslash_;
    std::string out_;
    bool at_head_ = true;
};

}  // namespace

std::string write_text(const Document& document)
{
    std::string text = TextWriter(document, false).write();
    // The legend stands before the words it is about, and only escapes make backslashes.
    return text.find('\\') == std::string::npos ? text : TextWriter(document, true).write();
}

}  // namespace jointly
