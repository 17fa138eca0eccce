#include "core/documents/write_csv.h"

#include "core/base/say.h"
#include "core/documents/printable.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jointly {

namespace {

using Cells = std::vector<std::string>;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// The four signs, each as it is and in full width, which some spreadsheets read as the same. Tabs, line
// ends and NUL, which begin formulas too, do not get through printable_line().
constexpr std::array<std::string_view, 8> formula_starters{
    "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

bool begins_formula(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return std::any_of(formula_starters.begin(), formula_starters.end(),
        [&](std::string_view starter) { return text.starts_with(starter); });
}

std::string cell(std::string_view words)
{
    const std::string text = printable_line(words);
    std::string out = begins_formula(text) ? "\"'" : "\"";
    for (const char one : text) {
        out += one == '"' ? "\"\"" : std::string(1, one);
    }
    return out + '"';
}

std::string row_of(const Cells& cells)
{
    std::string row;
    for (const std::string& words : cells) {
        row += (row.empty() ? "" : ",") + cell(words);
    }
    return row + "\r\n";
}

std::string without(const Redline& text, Change left_out)
{
    std::string out;
    for (const Span& span : text) {
        out += span.change == left_out ? std::string() : span.text;
    }
    return out;
}

std::string rows_of(const TitleLine& title)
{
    return row_of(title.aside.empty() ? Cells{title.text} : Cells{title.text, title.aside});
}
std::string rows_of(const HeadingLine& heading) { return row_of({heading.text}); }
std::string rows_of(const FactTable& facts)
{
    std::string rows;
    for (const FactRow& fact : facts.rows) {
        rows += row_of({fact.name, fact.value});
    }
    return rows;
}
std::string rows_of(const GridTable& grid)
{
    std::string rows = row_of(grid.heads);
    for (const Cells& cells : grid.rows) {
        rows += row_of(cells);
    }
    return rows;
}
std::string rows_of(const Paragraph& paragraph)
{
    return row_of({without(paragraph.label, Change::struck), without(paragraph.text, Change::added),
        without(paragraph.text, Change::struck)});
}
std::string rows_of(const Statement& statement) { return row_of({statement.text}); }
std::string rows_of(const Note& note) { return row_of({note.text}); }
std::string rows_of(const NotedRedline& noted)
{
    return row_of({noted.before}) + rows_of(Paragraph{{}, noted.words, 0}) + row_of({noted.after});
}
std::string rows_of(const MarksLegend&)
{
    return row_of({say("Provision"), say("As it was"), say("As it becomes")});
}
std::string rows_of(const SignatureRows& signatures)
{
    std::string rows;
    for (const Signature& one : signatures.rows) {
        rows += row_of({one.party, one.signs_as, one.name, one.capacity, one.when});
    }
    return rows;
}
std::string rows_of(const RuleLine&) { return {}; }
std::string rows_of(const PageBreak&) { return "\r\n"; }

}  // namespace

std::string write_csv(const Document& document)
{
    std::string out(byte_order_mark);
    for (const DocumentBlock& block : document.blocks) {
        out += std::visit([](const auto& one) { return rows_of(one); }, block);
    }
    return out;
}

}  // namespace jointly
