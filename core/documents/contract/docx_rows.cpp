#include "core/documents/contract/docx_rows.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace jointly {

namespace {

constexpr std::string_view between_cells = " | ";

// A frame around text rather than a table.
bool has_one_cell(XmlElement table)
{
    std::size_t cells = 0;
    for (XmlElement at = table; at.is_there() && cells <= 1;) {
        const bool is_cell = at.name() == "w:tc";
        cells += is_cell ? 1 : 0;
        at = xml_step(at, table, !is_cell).to;
    }
    return cells == 1;
}

XmlElement table_of(XmlElement at)
{
    while (at.is_there() && at.name() != "w:tbl") {
        at = at.parent();
    }
    return at;
}

// Behind what stands in the row already.
void append(std::string& row, std::vector<DocxWords>& row_words, const std::string& text,
    std::vector<DocxWords> words)
{
    row += row.empty() || row.ends_with(between_cells) ? "" : " ";
    move_by(words, row.size());
    row += text;
    row_words.insert(row_words.end(), words.begin(), words.end());
}

}  // namespace

std::string in_one_row(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::replace(text.begin(), text.end(), '\t', ' ');
    return text;
}

void move_by(std::vector<DocxWords>& words, std::size_t bytes)
{
    for (DocxWords& one : words) {
        one.begin += bytes;
    }
}

bool DocxRows::is_open(XmlElement row_or_cell) const
{
    return !tables_.empty() && tables_.back().element == table_of(row_or_cell);
}

void DocxRows::begin_table(XmlElement table)
{
    if (!has_one_cell(table) || !tables_.empty()) {
        tables_.push_back({table, {}, {}, 0});
        count_ += tables_.size() == 1 ? 1 : 0;
    }
}

void DocxRows::begin_row(XmlElement row)
{
    if (is_open(row)) {
        tables_.back() = {tables_.back().element, {}, {}, 0};
    }
}

void DocxRows::begin_cell(XmlElement cell)
{
    if (is_open(cell)) {
        Table& table = tables_.back();
        table.row += table.cells > 0 ? between_cells : "";
        ++table.cells;
    }
}

void DocxRows::add_to_cell(const std::string& text, std::vector<DocxWords> words)
{
    if (!text.empty()) {
        append(tables_.back().row, tables_.back().words, in_one_row(text), std::move(words));
    }
}

std::optional<DocxLine> DocxRows::end_row(XmlElement row)
{
    Table& table = tables_.back();
    DocxLine line;
    line.text = std::exchange(table.row, {});
    line.words = std::exchange(table.words, {});
    line.table = count_;
    line.element = row;
    if (tables_.size() == 1) {
        return line;
    }
    Table& outer = tables_[tables_.size() - 2];
    append(outer.row, outer.words, line.text, std::move(line.words));
    return std::nullopt;
}

void DocxRows::end_table(XmlElement table)
{
    if (!tables_.empty() && tables_.back().element == table) {
        tables_.pop_back();
    }
}

}  // namespace jointly
