// A page of the wall as plain text: for braille displays, for terminals, and where no browser is at hand.
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/documents/lines.h"
#include "core/documents/text_lines.h"
#include "core/wall/mirror_words.h"
#include "core/wall/mirror_writers.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::size_t text_columns = 78;

class TextWriter {
public:
    explicit TextWriter(const MirrorPage& page) : page_(page) {}

    [[nodiscard]] std::string write()
    {
        out_ = std::string(mirror_text_begins) + say("what the wall shows") + "\n";
        add(page_.changed);
        begin_block();
        return write_page();
    }

    [[nodiscard]] std::string write_page()
    {
        const WallModel& model = page_.shown;
        add(model.practice ? say("PRACTICE") : std::string());
        if (model.banner) {
            add(model.banner->moment);
            add(model.banner->act);
        }
        add_heading(title_words(model), '=');
        add(model.kicker);
        add(step_words(model.steps));
        for (const Block& block : model.blocks) {
            std::visit(*this, block);
        }
        if (!model.empty.empty() || !model.foot.empty()) {
            begin_block();
        }
        add(model.empty);
        add(model.foot);
        return std::move(out_);
    }

    void operator()(const Heading& heading)
    {
        begin_block();
        add_heading(joined_words({heading.text, holder_words(heading.signs, heading.text)}), '-');
    }

    void operator()(const Card& card)
    {
        add_item(joined_words({item_words(card, page_.shown.page), holder_words(card.signs)}),
            card.text);
        add_below(card.state);
        add_all_below(card.notes);
    }

    void operator()(const AttachmentSheet& sheet)
    {
        begin_block();
        add_item(joined_words({sheet.label, sheet.name}), {});
        add_all_below(sheet.notes);
    }

    void operator()(const Prose& prose)
    {
        begin_block();
        add(prose.label);
        for (const MarkedLine& line : marked_lines(prose.text)) {
            add_lines(wrapped(units_of(line.spans), text_columns), {}, {});
        }
    }

    void operator()(const Fact& fact)
    {
        add(say("{name}: {value}", {{"name", fact.name}, {"value", fact.value}}));
    }

    void operator()(const Legend& legend)
    {
        for (const LegendLine& line : legend.lines) {
            add_item(
                say("{sign}: {meaning}", {{"sign", line.sign}, {"meaning", line.meaning}}), {});
        }
    }

    void operator()(const Seat& seat)
    {
        add_item(joined_words({seat.name, holder_words({seat.sign}, seat.name),
                     seat.lit ? say("(asked now)") : std::string()}),
            {});
        add_below(seat.sentence);
        for (const StanceCount& count : seat.counts) {
            add_below(words_of(count));
        }
        add_all_below(seat.notes);
    }

    void operator()(const WhereWeAre& place)
    {
        begin_block();
        add_heading(place.title, '-');
        add(place.sentence);
        add(place.next_move.empty() ? std::string()
                                    : say("Next: {move}", {{"move", place.next_move}}));
    }

    void operator()(const SignatureLine& line)
    {
        const std::string party = joined_words({line.party, holder_words({line.sign}, line.party)});
        add_item(line.name.empty()
                     ? say("{party}: not initialled yet", {{"party", party}})
                     : say("{party}: {name}, {when}",
                         {{"party", party}, {"name", line.name}, {"when", line.when}}),
            {});
    }

    // Row by row: who listens has no use for columns.
    void operator()(const Grid& grid)
    {
        begin_block();
        add(grid.corner);
        for (const GridColumn& column : grid.columns) {
            add_item(
                joined_words({item_words(column), holder_words(column.signs), column.text}), {});
        }
        begin_block();
        for (const GridRow& row : grid.rows) {
            add_item(joined_words({item_words(row), holder_words(row.signs), row.text}), {});
            for (std::size_t place = 0; place < row.cells.size(); ++place) {
                const GridColumn& column = grid.columns[place];
                for (const std::string& words : cell_words(row.cells[place])) {
                    add_below(say("{column}: {words}",
                        {{"column", called_by(column.number, column.label)}, {"words", words}}));
                }
            }
            add_below(row.note);
        }
    }

    void operator()(const GridKey& key)
    {
        for (const GridKey::Line& line : key.lines) {
            add_item(line.meaning, {});
        }
    }

    void operator()(const Table& table)
    {
        for (const TableRow& row : table.rows) {
            begin_block();
            for (std::size_t place = 0; place < row.cells.size(); ++place) {
                const std::string& head = table.heads[place];
                const std::string& cell = row.cells[place];
                add(cell.empty()   ? std::string()
                    : head.empty() ? cell
                                   : say("{head}: {cell}", {{"head", head}, {"cell", cell}}));
            }
        }
    }

    void operator()(const Poster& poster)
    {
        begin_block();
        add(holder_words(poster.signs, poster.title));
        add(title_words(page_.shown) == poster.title ? std::string() : poster.title);
        add(poster.clock);
        for (const std::string& line : poster.lines) {
            add(line);
        }
    }

private:
    void begin_block() { out_ += out_.ends_with("\n\n") ? "" : "\n"; }

    void add_line(const std::string& line) { out_ += line + '\n'; }

    void add_lines(
        const std::vector<std::string>& lines, const std::string& first, const std::string& indent)
    {
        for (std::size_t at = 0; at < lines.size(); ++at) {
            add_line((at == 0 ? first : indent) + lines[at]);
        }
    }

    void add(const std::string& words)
    {
        if (!words.empty()) {
            add_lines(wrapped(units_of(words), text_columns), {}, {});
        }
    }

    void add_heading(const std::string& words, char rule)
    {
        const auto lines = wrapped(units_of(words), text_columns);
        add_lines(lines, {}, {});
        std::size_t widest = 0;
        for (const std::string& line : lines) {
            widest = std::max(widest, columns(line));
        }
        add_line(std::string(widest, rule));
    }

    void add_item(const std::string& name, const Redline& text)
    {
        const std::string indent = "  ";
        std::string first = "- ";
        Units before = units_of(name);
        for (const MarkedLine& line : marked_lines(text)) {
            Units units = units_of(line.spans);
            if (!before.empty()) {
                before.push_back({" ", true});
                units.insert(units.begin(), before.begin(), before.end());
                before.clear();
            }
            add_lines(wrapped(units, text_columns - indent.size()), first, indent);
            first = indent;
        }
        if (!before.empty()) {
            add_lines(wrapped(before, text_columns - indent.size()), first, indent);
        }
    }

    void add_below(const std::string& words)
    {
        const std::string indent = "    ";
        if (!words.empty()) {
            add_lines(wrapped(units_of(words), text_columns - indent.size()), indent, indent);
        }
    }

    void add_all_below(const std::vector<std::string>& all)
    {
        for (const std::string& words : all) {
            add_below(words);
        }
    }

    const MirrorPage& page_;
    std::string out_;
};

}  // namespace

std::string mirror_text(const MirrorPage& page) { return TextWriter(page).write(); }

std::string page_text(WallModel shown)
{
    const MirrorPage page{std::move(shown), {}};
    return TextWriter(page).write_page();
}

}  // namespace jointly
