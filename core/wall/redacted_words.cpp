#include "core/wall/redacted_words.h"

#include "core/record/redaction.h"

namespace jointly {

namespace {

class Rewording {
public:
    explicit Rewording(std::string_view shown) : shown_(shown) {}

    void in(std::string& text) const
    {
        for (std::size_t at = text.find(redacted_words); at != std::string::npos;
             at = text.find(redacted_words, at + shown_.size())) {
            text.replace(at, redacted_words.size(), shown_);
        }
    }
    void in(std::vector<std::string>& texts) const
    {
        for (std::string& text : texts) {
            in(text);
        }
    }
    void in(Redline& redline) const
    {
        for (Span& span : redline) {
            in(span.text);
        }
    }
    void in(std::vector<Sign>& signs) const
    {
        for (Sign& sign : signs) {
            in(sign.name);
        }
    }

    void operator()(Heading& heading) const
    {
        in(heading.text);
        in(heading.signs);
    }
    void operator()(Card& card) const
    {
        in(card.label);
        in(card.signs);
        in(card.text);
        in(card.notes);
        in(card.state);
    }
    void operator()(Prose& prose) const
    {
        in(prose.label);
        in(prose.text);
    }
    void operator()(Fact& fact) const
    {
        in(fact.name);
        in(fact.value);
    }
    void operator()(Legend& legend) const
    {
        for (LegendLine& line : legend.lines) {
            in(line.sign);
            in(line.meaning);
        }
    }
    void operator()(Seat& seat) const
    {
        in(seat.sign.name);
        in(seat.name);
        in(seat.sentence);
        in(seat.notes);
    }
    void operator()(WhereWeAre& place) const
    {
        in(place.title);
        in(place.sentence);
        in(place.next_move);
    }
    void operator()(SignatureLine& line) const
    {
        in(line.sign.name);
        in(line.party);
        in(line.name);
        in(line.when);
    }
    void operator()(Grid& grid) const
    {
        in(grid.corner);
        for (GridColumn& column : grid.columns) {
            in(column.label);
            in(column.text);
            in(column.signs);
        }
        for (GridRow& row : grid.rows) {
            in(row.label);
            in(row.text);
            in(row.signs);
            in(row.note);
            for (GridCell& cell : row.cells) {
                (*this)(cell);
            }
        }
    }
    void operator()(GridCell& cell) const
    {
        for (CellMark& mark : cell.marks) {
            if (mark.sign) {
                in(mark.sign->name);
            }
        }
    }
    void operator()(GridKey& key) const
    {
        for (GridKey::Line& line : key.lines) {
            (*this)(line.cell);
            in(line.meaning);
        }
    }
    void operator()(Table& table) const
    {
        in(table.heads);
        for (TableRow& row : table.rows) {
            in(row.cells);
        }
    }
    void operator()(Poster& poster) const
    {
        in(poster.signs);
        in(poster.title);
        in(poster.lines);
        in(poster.clock);
    }
    void operator()(AttachmentSheet& sheet) const
    {
        in(sheet.label);
        in(sheet.name);
        in(sheet.notes);
    }

private:
    std::string_view shown_;
};

}  // namespace

void show_redacted_as(std::string_view shown, WallModel& model)
{
    const Rewording rewording(shown);
    if (model.banner) {
        rewording.in(model.banner->moment);
        rewording.in(model.banner->act);
    }
    rewording.in(model.kicker);
    rewording.in(model.title);
    for (StepMark& step : model.steps) {
        rewording.in(step.name);
    }
    for (Block& block : model.blocks) {
        std::visit(rewording, block);
    }
    rewording.in(model.empty);
    rewording.in(model.foot);
}

}  // namespace jointly
