#include "core/documents/docx_tables.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/documents/docx_parts.h"
#include "core/documents/docx_xml.h"
#include "core/documents/printable.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace jointly {

namespace {

enum class Lines : unsigned char { all, none };
enum class Row : unsigned char { plain, head };
enum class Cell : unsigned char { plain, head };

std::string table_of(const std::vector<int>& widths, Lines lines, const std::string& rows)
{
    std::string out = "<w:tbl><w:tblPr>";
    out += lines == Lines::all ? "<w:tblStyle w:val=\"TableGrid\"/>" : "";
    out += "<w:tblW w:w=\"" + std::to_string(std::accumulate(widths.begin(), widths.end(), 0))
         + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
    for (const int width : widths) {
        out += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
    }
    return out + "</w:tblGrid>" + rows + "</w:tbl>";
}

std::string row_of(Row kind, const std::string& cells)
{
    return std::string("<w:tr><w:trPr><w:cantSplit/>") + (kind == Row::head ? "<w:tblHeader/>" : "")
         + "</w:trPr>" + cells + "</w:tr>";
}

// A cell ends in a paragraph, so there is at least one.
std::string cell_of(int width, Cell kind, const std::string& paragraphs)
{
    return "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(width) + "\" w:type=\"dxa\"/>"
         + (kind == Cell::head ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"ECEEF1\"/>" : "")
         + "</w:tcPr>" + paragraphs + "</w:tc>";
}

std::string table_text(
    const std::string& words, std::string_view format = {}, bool to_the_right = false)
{
    return docx_paragraph({.style = "TableText",
        .to_the_right = to_the_right,
        .runs = docx_run(printable_line(words), format)});
}

// Each column as wide as its widest cell, within bounds, so that all of them fill the page.
std::vector<int> grid_widths(const GridTable& grid)
{
    constexpr std::size_t least = 6;
    constexpr std::size_t most = 40;
    std::vector<std::size_t> shares(grid.heads.size(), least);
    const auto widen = [&](const std::vector<std::string>& row) {
        for (std::size_t at = 0; at < shares.size() && at < row.size(); ++at) {
            shares[at] = std::clamp(columns(printable_line(row[at])), shares[at], most);
        }
    };
    widen(grid.heads);
    std::for_each(grid.rows.begin(), grid.rows.end(), widen);
    const std::size_t all = std::accumulate(shares.begin(), shares.end(), std::size_t{0});
    std::vector<int> widths;
    widths.reserve(shares.size());
    for (const std::size_t share : shares) {
        widths.push_back(static_cast<int>(share * static_cast<std::size_t>(docx_text_width) / all));
    }
    return widths;
}

std::string grid_row(const GridTable& grid, const std::vector<int>& widths, Row kind,
    const std::vector<std::string>& texts)
{
    std::string cells;
    for (std::size_t at = 0; at < widths.size(); ++at) {
        cells += cell_of(widths[at], kind == Row::head ? Cell::head : Cell::plain,
            table_text(at < texts.size() ? texts[at] : std::string(),
                kind == Row::head ? docx_bold : std::string_view(), at >= grid.first_figure));
    }
    return row_of(kind, cells);
}

std::string signature_text(const std::string& words, std::string_view format = {})
{
    return docx_paragraph(
        {.style = "SignatureText", .runs = docx_run(printable_line(words), format)});
}

// Who signs, the line to sign on, and under it name and moment.
std::string signature(const Signature& one)
{
    const bool given = !one.when.empty();
    std::string out = signature_text(say("For {party}", {{"party", one.party}}), docx_bold);
    if (!one.signs_as.empty() && one.signs_as != one.party) {
        out += signature_text(one.signs_as);
    }
    out += given ? signature_text(say("Initialled")) : docx_paragraph({.style = "SignatureLine"});
    out += signature_text(
        one.name.empty() ? say("Name:")
        : one.capacity.empty()
            ? one.name
            : say("{name}, {capacity}", {{"name", one.name}, {"capacity", one.capacity}}));
    return out + signature_text(given ? one.when : say("Date and time:"));
}

}  // namespace

std::string docx_fact_table(const FactTable& facts)
{
    constexpr int name_width = 2100;
    const std::vector<int> widths{name_width, docx_text_width - name_width};
    std::string rows;
    for (std::size_t at = 0; at < facts.rows.size();) {
        const std::string& name = facts.rows[at].name;
        // What goes on with the row above stands in its cell.
        std::string values;
        do {
            values += table_text(facts.rows[at].value);
            ++at;
        } while (at < facts.rows.size() && facts.rows[at].name.empty());
        rows += row_of(Row::plain, cell_of(widths[0], Cell::head, table_text(name, docx_bold))
                                       + cell_of(widths[1], Cell::plain, values));
    }
    return table_of(widths, Lines::all, rows);
}

std::string docx_grid_table(const GridTable& grid)
{
    const std::vector<int> widths = grid_widths(grid);
    std::string rows = grid_row(grid, widths, Row::head, grid.heads);
    for (const auto& row : grid.rows) {
        rows += grid_row(grid, widths, Row::plain, row);
    }
    return table_of(widths, Lines::all, rows);
}

std::string docx_signature_table(const SignatureRows& signatures)
{
    constexpr int gap = 360;
    constexpr int half = (docx_text_width - gap) / 2;
    const std::string nothing = docx_paragraph({.style = "SignatureText"});
    std::string rows;
    for (std::size_t at = 0; at < signatures.rows.size(); at += 2) {
        const bool pair = at + 1 < signatures.rows.size();
        rows += row_of(Row::plain,
            cell_of(half, Cell::plain, signature(signatures.rows[at]))
                + cell_of(gap, Cell::plain, nothing)
                + cell_of(half, Cell::plain, pair ? signature(signatures.rows[at + 1]) : nothing));
    }
    return table_of({half, gap, half}, Lines::none, rows);
}

}  // namespace jointly
