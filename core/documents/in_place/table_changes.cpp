#include "core/documents/in_place/table_changes.h"

#include "core/base/text.h"

#include <string>
#include <utility>
#include <vector>

namespace jointly {

namespace {

constexpr std::string_view between_cells = " | ";

std::vector<std::string_view> cells_of(std::string_view row)
{
    std::vector<std::string_view> cells;
    for (auto at = row.find(between_cells); at != std::string_view::npos;
         at = row.find(between_cells)) {
        cells.push_back(row.substr(0, at));
        row.remove_prefix(at + between_cells.size());
    }
    cells.push_back(row);
    return cells;
}

}  // namespace

std::optional<Redline> table_changes(std::string_view before, std::string_view after)
{
    const auto old_rows = split(before, '\n');
    const auto new_rows = split(after, '\n');
    if (old_rows.size() != new_rows.size()) {
        return std::nullopt;
    }
    Redline all;
    for (std::size_t row = 0; row < old_rows.size(); ++row) {
        const auto old_cells = cells_of(old_rows[row]);
        const auto new_cells = cells_of(new_rows[row]);
        if (old_cells.size() != new_cells.size()) {
            return std::nullopt;
        }
        if (row > 0) {
            all.push_back({Change::kept, "\n"});
        }
        for (std::size_t cell = 0; cell < old_cells.size(); ++cell) {
            if (cell > 0) {
                all.push_back({Change::kept, std::string(between_cells)});
            }
            for (Span& span : redline(old_cells[cell], new_cells[cell])) {
                all.push_back(std::move(span));
            }
        }
    }
    return all;
}

}  // namespace jointly
