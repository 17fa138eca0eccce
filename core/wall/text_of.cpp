#include "core/base/say.h"
#include "core/process/names.h"
#include "core/wall/model.h"
#include "core/wall/parts.h"

#include <algorithm>
#include <iterator>
#include <variant>

namespace jointly {

namespace {

class Lines {
public:
    void add(std::string line)
    {
        if (!line.empty()) {
            lines_.push_back(std::move(line));
        }
    }

    void operator()(const Heading& heading) { add(heading.text); }

    void operator()(const Card& card)
    {
        add(called(called_by(card.number, card.label), card.signs, marked(card.text)));
        add(card.state);
        add_all(card.notes);
    }

    void operator()(const Prose& prose)
    {
        add(prose.label);
        add(marked(prose.text));
    }

    void operator()(const Fact& fact)
    {
        add(say("{name}: {value}", {{"name", fact.name}, {"value", fact.value}}));
    }

    void operator()(const Legend& legend)
    {
        for (const LegendLine& line : legend.lines) {
            add(say("{sign}: {meaning}", {{"sign", line.sign}, {"meaning", line.meaning}}));
        }
    }

    void operator()(const Seat& seat)
    {
        add(seat.sentence);
        for (const StanceCount& count : seat.counts) {
            add(say("{party}: {words}", {{"party", seat.name}, {"words", words_of(count)}}));
        }
        add_all(seat.notes);
    }

    void operator()(const WhereWeAre& place)
    {
        add(place.title);
        add(place.sentence);
        add(place.next_move.empty() ? "" : say("Next: {move}", {{"move", place.next_move}}));
    }

    void operator()(const SignatureLine& line)
    {
        add(line.name.empty()
                ? say("{party}: not initialled yet", {{"party", line.party}})
                : say("{party}: {name}, {when}",
                    {{"party", line.party}, {"name", line.name}, {"when", line.when}}));
    }

    void operator()(const Grid& grid)
    {
        add(grid.corner);
        for (const GridColumn& column : grid.columns) {
            add(called(called_by(column.number, column.label), column.signs, column.text));
        }
        for (const GridRow& row : grid.rows) {
            add(called(called_by(row.number, row.label), row.signs, row.text));
            for (std::size_t place = 0; place < row.cells.size(); ++place) {
                add_cell(grid.columns[place], row.cells[place]);
            }
            add(row.note);
        }
    }

    void operator()(const GridKey& key)
    {
        for (const GridKey::Line& line : key.lines) {
            add(line.meaning);
        }
    }

    void operator()(const Table& table)
    {
        add(list_of(table.heads));
        for (const TableRow& row : table.rows) {
            std::vector<std::string> filled;
            std::copy_if(row.cells.begin(), row.cells.end(), std::back_inserter(filled),
                [](const std::string& cell) { return !cell.empty(); });
            add(list_of(filled));
        }
    }

    void operator()(const Poster& poster)
    {
        add(called({}, poster.signs, poster.title));
        add(poster.clock);
        add_all(poster.lines);
    }

    void operator()(const AttachmentSheet& sheet)
    {
        add(called(sheet.label, {}, sheet.name));
        add_all(sheet.notes);
    }

    [[nodiscard]] std::vector<std::string> take() { return std::move(lines_); }

private:
    // "#3 (U, M) Good care for every patient", and what of it there is.
    static std::string called(
        const std::string& name, const std::vector<Sign>& signs, const std::string& words)
    {
        std::string line = name;
        for (const std::string& part :
            {signs.empty() ? std::string() : say("({signs})", {{"signs", letters(signs)}}),
                words}) {
            line = line.empty() ? part
                 : part.empty() ? line
                                : say("{line} {part}", {{"line", line}, {"part", part}});
        }
        return line;
    }

    void add_cell(const GridColumn& column, const GridCell& cell)
    {
        const std::string name = called_by(column.number, column.label);
        for (const CellMark& mark : cell.marks) {
            add(mark.sign ? say("{column} ({party}): {mark}",
                    {{"column", name}, {"party", mark.sign->letter}, {"mark", name_of(mark.mark)}})
                          : say("{column}: {mark}",
                              {{"column", name}, {"mark", name_of(mark.mark)}}));
        }
        add(cell.differ ? say("{column}: seen differently", {{"column", name}}) : "");
        add(cell.served ? say("Served by {column}", {{"column", name}}) : "");
    }

    static std::string letters(const std::vector<Sign>& signs)
    {
        std::vector<std::string> all;
        all.reserve(signs.size());
        for (const Sign& sign : signs) {
            all.push_back(sign.letter);
        }
        return list_of(all);
    }

    void add_all(const std::vector<std::string>& lines)
    {
        for (const std::string& line : lines) {
            add(line);
        }
    }

    std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> text_of(const WallModel& model)
{
    Lines lines;
    lines.add(model.practice ? say("PRACTICE") : "");
    if (model.banner) {
        lines.add(model.banner->moment);
        lines.add(model.banner->act);
    }
    lines.add(model.kicker);
    lines.add(model.title);
    for (const StepMark& step : model.steps) {
        lines.add(step.current ? say("Step: {step}", {{"step", step.name}}) : "");
    }
    for (const Block& block : model.blocks) {
        std::visit(lines, block);
    }
    lines.add(model.empty);
    lines.add(model.foot);
    return lines.take();
}

}  // namespace jointly
