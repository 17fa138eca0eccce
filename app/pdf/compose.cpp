#include "app/pdf/compose.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

double room_left_of(const SetLine& line, const Column& column)
{
    const double room = std::max(column.width - line.width, 0.0);
    switch (column.align) {
        case Align::left: return 0;
        case Align::centre: return room / 2;
        case Align::right: return room;
    }
    return 0;
}

// The lines number `at` of all columns.
Slice line_of(std::size_t part, const std::vector<Column>& columns, std::size_t at)
{
    Slice slice;
    slice.part = part;
    double baseline = 0;
    double below = 0;
    for (const Column& column : columns) {
        if (at < column.lines.size()) {
            const SetLine& line = column.lines[at];
            baseline = std::max(baseline, line.baseline);
            below = std::max(below, line.height - line.baseline);
        }
    }
    slice.height = baseline + below;
    for (const Column& column : columns) {
        if (at < column.lines.size()) {
            const SetLine& line = column.lines[at];
            slice.letters.push_back(
                {column.cell, line.line, column.x + room_left_of(line, column), baseline});
        }
    }
    return slice;
}

}  // namespace

std::vector<Slice> row_of(
    std::size_t part, const std::vector<Column>& columns, const RowStyle& style)
{
    std::size_t count = 0;
    for (const Column& column : columns) {
        count = std::max(count, column.lines.size());
    }
    std::vector<Slice> slices;
    for (std::size_t at = 0; at < count; ++at) {
        Slice slice = line_of(part, columns, at);
        const bool near_an_end = at == 0 || at + 2 == count;
        slice.keep_with_next = at + 1 == count                               ? style.keep_with_next
                             : near_an_end || count <= style.whole_lines_max ? Keep::together
                                                                             : Keep::free;
        slice.heads = style.heads;
        slices.push_back(std::move(slice));
    }
    if (!slices.empty()) {
        slices.front().height += style.above;
        for (Letters& letters : slices.front().letters) {
            letters.baseline += style.above;
        }
        slices.back().height += style.below;
    }
    return slices;
}

void Composer::begin_sheet(SheetName name) { flow_.sheets.push_back(std::move(name)); }

std::size_t Composer::add_part(Part part)
{
    flow_.parts.push_back(std::move(part));
    return flow_.parts.size() - 1;
}

std::size_t Composer::add_heads(std::vector<Slice> heads)
{
    belong_to_sheet(heads);
    flow_.heads.push_back(std::move(heads));
    return flow_.heads.size() - 1;
}

void Composer::belong_to_sheet(std::vector<Slice>& slices) const
{
    for (Slice& slice : slices) {
        if (!flow_.sheets.empty()) {
            slice.sheet = flow_.sheets.size() - 1;
        }
    }
}

void Composer::leave(double points) { space_ = std::max(space_, points); }

void Composer::add(std::vector<Slice> slices)
{
    if (slices.empty()) {
        return;
    }
    slices.front().space_before = std::exchange(space_, 0);
    slices.front().begins_page = std::exchange(begins_page_, false);
    belong_to_sheet(slices);
    std::move(slices.begin(), slices.end(), std::back_inserter(flow_.slices));
}

}  // namespace jointly
