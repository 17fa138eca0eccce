#include "core/documents/template/markup.h"

#include "core/base/number.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/documents/template/markup_lines.h"
#include "core/documents/template/tokens.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

using Texts = std::vector<std::string>;
using Blocks = std::vector<DocumentBlock>;

// A stretch of what was typed, or a value.
struct Piece {
    std::string text;
    std::size_t value = none;
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
};
using Pieces = std::vector<Piece>;

Pieces pieces_of(std::string_view line)
{
    Pieces pieces;
    while (!line.empty()) {
        const std::size_t begin = std::min(line.find(token_begin), line.size());
        if (begin > 0) {
            pieces.push_back({std::string(line.substr(0, begin)), Piece::none});
        }
        line.remove_prefix(begin);
        if (line.empty()) {
            break;
        }
        const std::size_t end = std::min(line.find(token_end), line.size() - 1);
        const auto number = whole_number(line.substr(1, end - 1));
        pieces.push_back({{}, number ? static_cast<std::size_t>(*number) : Piece::none});
        line.remove_prefix(end + 1);
    }
    return pieces;
}

// Without the backslashes that took the meaning from a mark.
std::string without_escapes(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size()
            && marks_escaped.find(text[at + 1]) != std::string_view::npos) {
            ++at;
        }
        plain += text[at];
    }
    return plain;
}

// Where a bar that parts two cells stands.
std::size_t bar_in(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '|') {
            return at;
        }
    }
    return std::string_view::npos;
}

struct Cells {
    Pieces name;
    Pieces value;
};
// At the first bar; one more at the very end of the line closes the row, as in Markdown.
Cells cells_of(Pieces pieces)
{
    Cells cells;
    bool is_parted = false;
    for (Piece& piece : pieces) {
        const std::size_t bar =
            is_parted || piece.value != Piece::none ? std::string::npos : bar_in(piece.text);
        if (bar == std::string::npos) {
            (is_parted ? cells.value : cells.name).push_back(std::move(piece));
            continue;
        }
        cells.name.push_back({piece.text.substr(0, bar), Piece::none});
        cells.value.push_back({piece.text.substr(bar + 1), Piece::none});
        is_parted = true;
    }
    if (!cells.value.empty() && cells.value.back().value == Piece::none) {
        std::string& last = cells.value.back().text;
        last.erase(last.find_last_not_of(" \t") + 1);
        if (last.ends_with('|') && !last.ends_with("\\|")) {
            last.pop_back();
        }
    }
    return cells;
}

std::string trimmed(const std::string& text)
{
    const std::size_t begin = std::min(text.find_first_not_of(" \t"), text.size());
    return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

class MarkupReader {
public:
    explicit MarkupReader(const Rendered& lines) : lines_(lines)
    {
        made_.shown.resize(lines.values.size());
    }

    [[nodiscard]] ReadMarkup read()
    {
        for (const std::string_view line : split(lines_.text, '\n')) {
            read_line(pieces_of(line));
        }
        end_lines();
        return std::move(made_);
    }

private:
    void read_line(Pieces pieces)
    {
        const bool is_whole = std::all_of(pieces.begin(), pieces.end(),
            [](const Piece& piece) { return piece.value == Piece::none; });
        const bool begins_typed = !pieces.empty() && pieces.front().value == Piece::none;
        const MarkedHead head =
            head_of_line(begins_typed ? std::string_view(pieces.front().text) : "", is_whole);
        if (begins_typed) {
            pieces.front().text.erase(0, head.bytes);
        }
        if (is_part(pieces)) {
            end_sentence();
            add_parts(pieces);
            last_ = LineMark::row;
            return;
        }
        if (head.mark != last_ || head.mark == LineMark::blank) {
            end_lines();
        }
        last_ = head.mark;
        take(head.mark, std::move(pieces));
    }

    // A line of nothing but parts of the sheet: facts among them go on with the rows before it.
    [[nodiscard]] bool is_part(const Pieces& pieces) const
    {
        bool has_part = false;
        for (const Piece& piece : pieces) {
            const bool is_block = blocks_of(piece) != nullptr;
            if (!is_block && (piece.value != Piece::none || !trimmed(piece.text).empty())) {
                return false;
            }
            has_part = has_part || is_block;
        }
        return has_part;
    }

    void add_parts(const Pieces& pieces)
    {
        for (const Piece& piece : pieces) {
            if (const Blocks* const blocks = blocks_of(piece)) {
                made_.shown[piece.value] = true;
                add_blocks(*blocks);
            }
        }
    }

    void take(LineMark mark, Pieces pieces)
    {
        switch (mark) {
            case LineMark::blank: break;
            case LineMark::rule: add(RuleLine{}); break;
            case LineMark::page: add(PageBreak{}); break;
            case LineMark::name: made_.document.title = words_of(pieces); break;
            case LineMark::title:
            case LineMark::heading:
            case LineMark::subheading: add_heading(mark, words_of(pieces)); break;
            case LineMark::row: add_row(cells_of(std::move(pieces))); break;
            case LineMark::sign: add_place_to_sign(cells_of(std::move(pieces))); break;
            case LineMark::note:
            case LineMark::words: go_on(pieces); break;
        }
    }

    void go_on(const Pieces& pieces)
    {
        const std::string text = words_of(pieces);
        if (!text.empty()) {
            sentence_ += (sentence_.empty() ? "" : " ") + text;
        }
    }

    // What the lines before it began is whole.
    void end_lines()
    {
        end_sentence();
        joins_ = false;
    }

    void end_sentence()
    {
        if (sentence_.empty()) {
            return;
        }
        std::string text = std::exchange(sentence_, {});
        if (last_ == LineMark::note) {
            add(Note{std::move(text)});
        } else {
            add(Statement{std::move(text)});
        }
    }

    void add(DocumentBlock block) { made_.document.blocks.push_back(std::move(block)); }

    void add_heading(LineMark mark, std::string text)
    {
        if (text.empty()) {
            return;
        }
        if (mark == LineMark::title) {
            add(TitleLine{std::move(text), {}});
        } else {
            add(HeadingLine{mark == LineMark::heading ? 2 : 3, std::move(text)});
        }
    }

    // Facts that the program makes go on with the rows right before them.
    void add_blocks(const Blocks& blocks)
    {
        for (const DocumentBlock& block : blocks) {
            if (const auto* const facts = std::get_if<FactTable>(&block)) {
                for (const FactRow& row : facts->rows) {
                    add_fact(row);
                }
            } else {
                joins_ = false;
                add(block);
            }
        }
    }

    // The table that the lines before began, or a new one.
    template <class Table>
    Table& table()
    {
        Blocks& blocks = made_.document.blocks;
        if (!joins_ || blocks.empty() || !std::holds_alternative<Table>(blocks.back())) {
            add(Table{});
        }
        joins_ = true;
        return std::get<Table>(blocks.back());
    }

    void add_fact(FactRow row) { table<FactTable>().rows.push_back(std::move(row)); }

    void add_row(const Cells& cells)
    {
        std::string name = words_of(cells.name);
        for (std::string& value : texts_of(cells.value)) {
            add_fact({std::exchange(name, {}), std::move(value)});
        }
    }

    void add_place_to_sign(const Cells& cells)
    {
        Signature place{words_of(cells.name), words_of(cells.value), {}, {}, {}};
        if (!place.party.empty()) {
            table<SignatureRows>().rows.push_back(std::move(place));
        }
    }

    [[nodiscard]] const TemplateValue* value_of(const Piece& piece) const
    {
        return piece.value < lines_.values.size() ? lines_.values[piece.value] : nullptr;
    }

    [[nodiscard]] const Blocks* blocks_of(const Piece& piece) const
    {
        const TemplateValue* const value = value_of(piece);
        return value == nullptr ? nullptr : std::get_if<Blocks>(&value->value);
    }

    // As one text, several words between commas.
    std::string words_of(const Pieces& pieces)
    {
        std::string text;
        for (const Piece& piece : pieces) {
            if (const TemplateValue* const value = value_of(piece)) {
                if (const auto* const texts = std::get_if<Texts>(&value->value)) {
                    made_.shown[piece.value] = true;
                    std::string all;
                    for (const std::string& one : *texts) {
                        all = all.empty() ? one
                                          : say("{names}, {next}", {{"names", all}, {"next", one}});
                    }
                    text += all;
                }
            } else {
                text += without_escapes(piece.text);
            }
        }
        return trimmed(text);
    }

    // The same, but where a value alone stands there each of its words by itself; none where there are no words.
    Texts texts_of(const Pieces& pieces)
    {
        const Piece* only = nullptr;
        std::size_t parts = 0;
        for (const Piece& piece : pieces) {
            if (value_of(piece) != nullptr || !trimmed(piece.text).empty()) {
                only = &piece;
                ++parts;
            }
        }
        if (parts == 1) {
            const TemplateValue* const value = value_of(*only);
            const auto* const texts =
                value == nullptr ? nullptr : std::get_if<Texts>(&value->value);
            if (texts != nullptr) {
                made_.shown[only->value] = true;
                return *texts;
            }
        }
        std::string text = words_of(pieces);
        return text.empty() ? Texts{} : Texts{std::move(text)};
    }

    const Rendered& lines_;
    ReadMarkup made_;
    LineMark last_ = LineMark::blank;
    std::string sentence_;
    bool joins_ = false;  // the next row to the table before it
};

}  // namespace

ReadMarkup read_markup(const Rendered& lines) { return MarkupReader(lines).read(); }

}  // namespace jointly
