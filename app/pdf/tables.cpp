#include "app/pdf/tables.h"

#include "core/base/text.h"
#include "core/documents/printable.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace jointly {

namespace {

constexpr double around = 9;  // a table
constexpr double pad = 5;     // left and right of a cell's words
constexpr double row_above = 1.8;
constexpr double row_below = 2.8;
constexpr double head_grey = 0.92;
constexpr std::size_t whole_row_lines_max = 8;

constexpr double fact_scale = 0.92;
constexpr double fact_names_share_max = 0.32;
constexpr double fact_names_points_min = 60;

constexpr std::array grid_scales{0.9, 0.8, 0.7, 0.6};
constexpr std::size_t short_columns = 12;  // labels and dates: not broken at their hyphens
constexpr double word_share_max = 0.3;     // of the table, before a word is cut
constexpr double rounding = 0.5;           // so that a word fits into its own width
constexpr double cell_points_min = 14;     // at the smallest letters

struct Rule {
    double thick;
    double grey;
};
constexpr Rule strong{0.9, 0};
constexpr Rule faint{0.4, 0.55};

void add_rule_below(Slice& slice, double width, const Rule& rule)
{
    slice.ink.push_back({0, slice.height - rule.thick, width, rule.thick, rule.grey});
}

void add_rule_above(Slice& slice, double width, const Rule& rule)
{
    slice.ink.push_back({0, 0, width, rule.thick, rule.grey});
}

double sum(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

const std::string& cell_of(const std::vector<std::string>& row, std::size_t at)
{
    static const std::string none;
    return at < row.size() ? row[at] : none;
}

// How wide the columns of a grid want to be, and how narrow they can get.
struct Wishes {
    std::vector<double> whole;  // every cell on one line
    std::vector<double> least;  // no word cut but the very long ones
};

class Grid {
public:
    Grid(Composer& composer, const GridTable& grid) : composer_(composer), grid_(grid) {}

    // False where not even small letters fit.
    [[nodiscard]] bool add()
    {
        measure();
        for (const double scale : grid_scales) {
            face_ = {scale};
            if (choose_widths(scale, scale == grid_scales.back())) {
                add_rows();
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] double room() const
    {
        return composer_.width() - 2 * pad * static_cast<double>(grid_.heads.size());
    }

    // In letters of plain text; those of a smaller face are narrower in proportion.
    void measure()
    {
        wishes_ = {
            std::vector<double>(grid_.heads.size(), 0), std::vector<double>(grid_.heads.size(), 0)};
        widen(grid_.heads, {1, true});
        for (const auto& row : grid_.rows) {
            widen(row, {});
        }
    }

    void widen(const std::vector<std::string>& row, const Face& face)
    {
        for (std::size_t at = 0; at < grid_.heads.size(); ++at) {
            const std::string& words = cell_of(row, at);
            const double whole = composer_.type().width_of(Redline{{Change::kept, words}}, face);
            const double least =
                columns(words) <= short_columns ? whole : composer_.type().widest_word(words, face);
            wishes_.whole[at] = std::max(wishes_.whole[at], whole);
            wishes_.least[at] = std::max(wishes_.least[at], least);
        }
    }

    [[nodiscard]] Wishes wishes_at(double scale) const
    {
        Wishes wishes = wishes_;
        for (double& points : wishes.whole) {
            points = points * scale + rounding;
        }
        for (double& points : wishes.least) {
            points = std::min(points * scale + rounding, composer_.width() * word_share_max);
        }
        return wishes;
    }

    [[nodiscard]] bool choose_widths(double scale, bool smallest)
    {
        const std::size_t count = grid_.heads.size();
        const Wishes wishes = wishes_at(scale);
        const double whole = sum(wishes.whole);
        const double least = sum(wishes.least);
        widths_ = wishes.whole;
        if (whole <= room()) {
            share_out(room() - whole, wishes.whole);
            return true;
        }
        if (least <= room()) {
            widths_ = wishes.least;
            std::vector<double> more(count);
            std::transform(wishes.whole.begin(), wishes.whole.end(), wishes.least.begin(),
                more.begin(),
                [](double wide, double narrow) { return std::max(wide - narrow, 0.0); });
            share_out(room() - least, more);
            return true;
        }
        // Long words are cut now, where there is room for some letters at all.
        if (!smallest || room() < cell_points_min * static_cast<double>(count)) {
            return false;
        }
        widths_.assign(count, cell_points_min);
        share_out(room() - sum(widths_), wishes.least);
        return true;
    }

    // Adds to the widths in proportion to what each asks for.
    void share_out(double points, const std::vector<double>& asked)
    {
        const double all = sum(asked);
        for (std::size_t at = 0; at < widths_.size(); ++at) {
            widths_[at] +=
                all > 0 ? points * asked[at] / all : points / static_cast<double>(widths_.size());
        }
    }

    [[nodiscard]] Face head_face() const
    {
        Face face = face_;
        face.bold = true;
        return face;
    }

    [[nodiscard]] std::vector<Slice> row(const std::vector<std::string>& words, const Face& face,
        const char* tag, const RowStyle& style)
    {
        const std::size_t part = composer_.add_part(
            {"TR", std::vector<std::string>(grid_.heads.size(), tag), table_, 0, {}});
        std::vector<Column> cells;
        double x = pad;
        for (std::size_t at = 0; at < widths_.size(); ++at) {
            cells.push_back({composer_.type().set(cell_of(words, at), face, widths_[at]), x,
                widths_[at], at >= grid_.first_figure ? Align::right : Align::left, at});
            x += widths_[at] + 2 * pad;
        }
        return row_of(part, cells, style);
    }

    void add_rows()
    {
        table_ = composer_.new_table();
        RowStyle style = kept_with_next;
        style.above = row_above + 1;
        style.below = row_below;
        std::vector<Slice> heads = row(grid_.heads, head_face(), "TH", style);
        for (Slice& slice : heads) {
            slice.ink.push_back({0, 0, composer_.width(), slice.height, head_grey});
        }
        add_rule_above(heads.front(), composer_.width(), strong);
        add_rule_below(heads.back(), composer_.width(), strong);
        composer_.leave(around);
        composer_.add(heads);
        style = {row_above, row_below, whole_row_lines_max, Keep::free,
            composer_.add_heads(std::move(heads))};
        for (std::size_t at = 0; at < grid_.rows.size(); ++at) {
            std::vector<Slice> slices = row(grid_.rows[at], face_, "TD", style);
            add_rule_below(
                slices.back(), composer_.width(), at + 1 == grid_.rows.size() ? strong : faint);
            composer_.add(std::move(slices));
        }
        composer_.leave(around);
    }

    Composer& composer_;
    const GridTable& grid_;
    Wishes wishes_;
    Face face_;
    std::vector<double> widths_;  // of the words, without the pads
    std::size_t table_ = 0;
};

void add_row_as_facts(
    Composer& composer, const GridTable& grid, const std::vector<std::string>& row)
{
    FactTable facts;
    for (std::size_t at = 0; at < grid.heads.size(); ++at) {
        facts.rows.push_back({grid.heads[at], cell_of(row, at)});
    }
    add_facts(composer, facts);
}

// 0 where no row has a name.
double names_width(Composer& composer, const FactTable& facts, const Face& face)
{
    double widest = 0;
    for (const FactRow& row : facts.rows) {
        if (!row.name.empty()) {
            widest = std::max({widest, fact_names_points_min,
                composer.type().width_of(Redline{{Change::kept, row.name}}, face) + rounding});
        }
    }
    return std::min(widest, composer.width() * fact_names_share_max);
}

}  // namespace

void add_facts(Composer& composer, const FactTable& facts)
{
    const Face plain{fact_scale};
    const Face bold{fact_scale, true};
    const double names = names_width(composer, facts, bold);
    const double values_x = names > 0 ? names + 3 * pad : pad;
    const double values = composer.width() - values_x - pad;
    const std::size_t table = composer.new_table();
    composer.leave(around);
    for (std::size_t at = 0; at < facts.rows.size(); ++at) {
        const FactRow& row = facts.rows[at];
        const bool goes_on = at + 1 < facts.rows.size() && facts.rows[at + 1].name.empty();
        const std::size_t part =
            composer.add_part({"TR", {row.name.empty() ? "TD" : "TH", "TD"}, table, 0, {}});
        std::vector<Slice> slices = row_of(part,
            {{composer.type().set(row.name, bold, names), pad, names, Align::left, 0},
                {composer.type().set(row.value, plain, values), values_x, values, Align::left, 1}},
            {row_above, goes_on ? 0 : row_below, whole_row_lines_max,
                goes_on ? Keep::loosely : Keep::free, {}});
        if (at == 0) {
            add_rule_above(slices.front(), composer.width(), faint);
        }
        if (!goes_on) {
            add_rule_below(slices.back(), composer.width(), faint);
        }
        composer.add(std::move(slices));
    }
    composer.leave(around);
}

void add_grid(Composer& composer, const GridTable& grid)
{
    if (grid.heads.empty() || Grid(composer, grid).add()) {
        return;
    }
    for (const auto& row : grid.rows) {
        add_row_as_facts(composer, grid, row);
    }
}

}  // namespace jointly
