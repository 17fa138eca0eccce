#include "core/documents/write_markdown.h"

#include "core/base/say.h"
#include "core/documents/lines.h"
#include "core/documents/printable.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace jointly {

namespace {

bool is_digit_sign(char one) { return one >= '0' && one <= '9'; }

// Signs that mean something anywhere in a line.
bool always_means_something(char one)
{
    return std::string_view("\\`*_[]{}~|$^#@").find(one) != std::string_view::npos;
}

// A web address or "www." is made a link by many readers.
bool begins_link(std::string_view text, std::size_t at)
{
    return text.substr(at, 3) == "://"
        || (text[at] == '.' && at >= 3 && text.substr(at - 3, 3) == "www");
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char one = text[at];
        if (one == '&') {
            out += "&amp;";
        } else if (one == '<') {
            out += "&lt;";
        } else if (one == '>') {
            out += "&gt;";
        } else {
            if (always_means_something(one) || begins_link(text, at)) {
                out += '\\';
            }
            out += one;
        }
    }
    return out;
}

// Of words at the head of a line, where also lists, underlines of headings and the like begin.
std::string escaped_at_head(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const std::size_t digits = static_cast<std::size_t>(
        std::find_if_not(text.begin(), text.end(), is_digit_sign) - text.begin());
    if (digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')')) {
        return std::string(text.substr(0, digits)) + "\\" + text[digits]
             + escaped(text.substr(digits + 1));
    }
    const bool begins_block =
        !text.empty() && std::string_view("+-=:%").find(text[0]) != std::string_view::npos;
    return (begins_block ? "\\" : "") + escaped(text);
}

std::string line(std::string_view text) { return escaped(printable_line(text)); }

std::string line_at_head(std::string_view text) { return escaped_at_head(printable_line(text)); }

std::string changed(const Redline& spans)
{
    std::string out;
    for (const Span& span : spans) {
        switch (span.change) {
            case Change::kept:
                out += out.empty() ? escaped_at_head(span.text) : escaped(span.text);
                break;
            case Change::struck: out += "<del>" + escaped(span.text) + "</del>"; break;
            case Change::added: out += "<ins>" + escaped(span.text) + "</ins>"; break;
        }
    }
    return out;
}

std::string row_of(const std::vector<std::string>& cells)
{
    std::string out = "|";
    for (const std::string& cell : cells) {
        out += cell.empty() ? " |" : " " + cell + " |";
    }
    return out + "\n";
}

// Columns from `first_figure` on stand to the right.
std::string rule_of(std::size_t count, std::size_t first_figure = GridTable::no_figures)
{
    std::string out = "|";
    for (std::size_t at = 0; at < count; ++at) {
        out += at >= first_figure ? "---:|" : "---|";
    }
    return out + "\n";
}

std::string block_text(const TitleLine& title, const Document&)
{
    const std::string aside = title.aside.empty() ? "" : "\n*" + line(title.aside) + "*\n";
    return "# " + line(title.text) + "\n" + aside;
}

std::string block_text(const HeadingLine& heading, const Document&)
{
    return std::string(static_cast<std::size_t>(std::clamp(heading.level, 2, 6)), '#') + " "
         + line(heading.text) + "\n";
}

std::string block_text(const FactTable& facts, const Document&)
{
    std::string out = row_of({"", ""}) + rule_of(2);
    for (const FactRow& row : facts.rows) {
        out += row_of({line(row.name), line(row.value)});
    }
    return out;
}

std::string block_text(const GridTable& grid, const Document&)
{
    const auto cells_of = [](const std::vector<std::string>& texts) {
        std::vector<std::string> cells;
        std::transform(texts.begin(), texts.end(), std::back_inserter(cells), line);
        return row_of(cells);
    };
    std::string out = cells_of(grid.heads) + rule_of(grid.heads.size(), grid.first_figure);
    for (const auto& row : grid.rows) {
        out += cells_of(row);
    }
    return out;
}

std::string block_text(const Paragraph& paragraph, const Document&)
{
    static constexpr std::string_view indent_step = "&nbsp;&nbsp;&nbsp;";
    std::string indent;
    for (int level = 0; level < std::clamp(paragraph.indent, 0, 8); ++level) {
        indent += indent_step;
    }
    std::string out;
    for (const MarkedLine& one : marked_lines(paragraph)) {
        if (!out.empty()) {
            out += one.begins_paragraph ? "\n\n" : "\\\n";
        }
        out += indent + changed(one.spans);
    }
    return out + "\n";
}

std::string block_text(const Statement& statement, const Document&)
{
    return line_at_head(statement.text) + "\n";
}

std::string block_text(const Note& note, const Document&)
{
    return "> " + line_at_head(note.text) + "\n";
}

std::string block_text(const NotedRedline& noted, const Document& document)
{
    return block_text(Note{noted.before}, document) + "\n"
         + block_text(Paragraph{{}, noted.words, 1}, document) + "\n"
         + block_text(Note{noted.after}, document);
}

std::string block_text(const MarksLegend&, const Document& document)
{
    std::string out = say("<del>Deleted text</del> is struck through; <ins>new text</ins> is "
                          "underlined. Text without marks is current contract language.");
    if (shows_pilcrow(document)) {
        out += say(" {pilcrow} is the end of a line or paragraph.", {{"pilcrow", pilcrow}});
    }
    return out + "\n";
}

std::string block_text(const SignatureRows& signatures, const Document&)
{
    std::vector<std::string> heads;
    std::vector<std::string> full;
    std::vector<std::string> marks;
    std::vector<std::string> names;
    std::vector<std::string> moments;
    for (const Signature& one : signatures.rows) {
        const bool given = !one.when.empty();
        heads.push_back(line(say("For {party}", {{"party", one.party}})));
        full.push_back(line(one.signs_as));
        marks.push_back(given ? say("Initialled") : say("Initials:"));
        names.push_back(line(
            one.name.empty() ? say("Name:")
            : one.capacity.empty()
                ? one.name
                : say("{name}, {capacity}", {{"name", one.name}, {"capacity", one.capacity}})));
        moments.push_back(line(given ? one.when : say("Date and time:")));
    }
    if (heads.empty()) {
        return {};
    }
    return row_of(heads) + rule_of(heads.size()) + row_of(full) + row_of(marks) + row_of(names)
         + row_of(moments);
}

std::string block_text(const RuleLine&, const Document&) { return "---\n"; }
std::string block_text(const PageBreak&, const Document&) { return "---\n"; }

}  // namespace

std::string write_markdown(const Document& document)
{
    std::string out;
    for (const DocumentBlock& block : document.blocks) {
        const std::string text =
            std::visit([&](const auto& one) { return block_text(one, document); }, block);
        if (!text.empty()) {
            out += out.empty() ? text : "\n" + text;
        }
    }
    return out;
}

}  // namespace jointly
