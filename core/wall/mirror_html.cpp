// A page of the wall as HTML: headings in order, lists, tables with heads, and words for every picture.
#include "core/base/base64.h"
#include "core/base/catalogue.h"
#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/documents/html_words.h"
#include "core/documents/lines.h"
#include "core/wall/mirror_look.h"
#include "core/wall/mirror_words.h"
#include "core/wall/mirror_writers.h"
#include "core/wall/parts.h"

#include <initializer_list>
#include <utility>

namespace jointly {

namespace {

// Blocks of one kind that follow each other are one list.
enum class ListKind : std::uint8_t { none, cards, seats, initials, lines, facts };

std::string classes(
    const std::string& name, std::initializer_list<std::pair<bool, const char*>> more)
{
    std::string all = name;
    for (const auto& [holds, other] : more) {
        all += holds ? std::string(" ") + other : "";
    }
    return all;
}

// As a badge is told by its letter, words of its colour say who: the colour alone says nothing.
std::string badge(const std::vector<Sign>& signs, const std::string& words)
{
    if (words.empty()) {
        return {};
    }
    const std::string colour =
        signs.size() == 1 ? " " + std::string(word_of(signs.front().colour)) : std::string();
    return "<span class=\"party" + colour + "\">" + html_line(words) + "</span>";
}

std::string paragraph(const std::string& kind, const std::string& words)
{
    return words.empty() ? "" : "<p class=\"" + kind + "\">" + html_line(words) + "</p>\n";
}

// What stands before the first line stays on it.
std::string paragraphs(const std::string& before, const Redline& text, bool struck)
{
    const auto wrap = [&](const std::string& words) {
        return struck ? "<s>" + words + "</s>" : words;
    };
    const std::vector<MarkedLine> lines = marked_lines(text);
    if (before.empty() && lines.empty()) {
        return {};
    }
    std::string out = "<p>" + before;
    bool first = true;
    for (const MarkedLine& line : lines) {
        out += first ? (before.empty() ? "" : " ") : line.begins_paragraph ? "</p>\n<p>" : "<br>\n";
        out += wrap(html_changes(line.spans));
        first = false;
    }
    return out + "</p>\n";
}

class HtmlWriter {
public:
    explicit HtmlWriter(const WallModel& model) : model_(model) {}

    [[nodiscard]] std::string write()
    {
        out_ += "<main>\n";
        out_ += model_.practice ? paragraph("practice", say("PRACTICE")) : "";
        if (model_.banner) {
            out_ += paragraph("moment", model_.banner->moment);
            out_ += paragraph("moment", model_.banner->act);
        }
        out_ += "<h1 id=\"" + named_by() + "\">" + html_line(title_words(model_)) + "</h1>\n";
        out_ += paragraph("kicker", model_.kicker);
        out_ += paragraph("step", step_words(model_.steps));
        for (const Block& block : model_.blocks) {
            std::visit(*this, block);
        }
        end_list();
        out_ += paragraph("empty", model_.empty);
        out_ += paragraph("foot", model_.foot);
        return out_ + "</main>\n";
    }

    void operator()(const Heading& heading)
    {
        begin_heading(2);
        out_ += html_line(heading.text);
        const std::string whose = badge(heading.signs, holder_words(heading.signs, heading.text));
        out_ += whose.empty() ? "" : " " + whose;
        out_ += "</h2>\n";
        below_heading_ = true;
    }

    void operator()(const Card& card)
    {
        in_list(ListKind::cards);
        out_ += "<li class=\""
              + classes(
                  "card", {{card.strong, "strong"}, {card.quiet, "quiet"}, {card.chosen, "chosen"}})
              + "\">\n";
        out_ += paragraphs(
            name_and_holder(item_words(card, model_.page), card.signs), card.text, card.struck);
        out_ += paragraph("state", card.state);
        for (const std::string& note : card.notes) {
            out_ += paragraph("note", note);
        }
        out_ += "</li>\n";
    }

    void operator()(const AttachmentSheet& sheet)
    {
        in_list(ListKind::cards);
        out_ += "<li class=\"card\">\n<p><b>" + html_line(sheet.label) + "</b> "
              + html_line(sheet.name) + "</p>\n";
        for (const std::string& note : sheet.notes) {
            out_ += paragraph("note", note);
        }
        out_ += "</li>\n";
    }

    void operator()(const Prose& prose)
    {
        end_list();
        if (!prose.label.empty()) {
            const int level = below_heading_ ? 3 : 2;
            begin_heading(level);
            out_ += html_line(prose.label) + (level == 2 ? "</h2>\n" : "</h3>\n");
        }
        out_ += "<div class=\"prose\">\n" + paragraphs({}, prose.text, false) + "</div>\n";
    }

    void operator()(const Fact& fact)
    {
        in_list(ListKind::facts);
        out_ += "<dt>" + html_line(fact.name) + "</dt><dd>" + html_line(fact.value) + "</dd>\n";
    }

    void operator()(const Legend& legend)
    {
        end_list();
        for (const LegendLine& line : legend.lines) {
            in_list(ListKind::lines);
            out_ += "<li>"
                  + html_line(
                      say("{sign}: {meaning}", {{"sign", line.sign}, {"meaning", line.meaning}}))
                  + "</li>\n";
        }
        end_list();
    }

    void operator()(const Seat& seat)
    {
        in_list(ListKind::seats);
        out_ += "<li class=\"" + classes("card", {{seat.lit, "chosen"}}) + "\">\n<p><b>"
              + html_line(seat.name) + "</b> "
              + badge({seat.sign}, holder_words({seat.sign}, seat.name))
              + (seat.lit ? " " + html_line(say("(asked now)")) : "") + "</p>\n";
        out_ += paragraph("said", seat.sentence);
        if (!seat.counts.empty()) {
            out_ += "<ul>\n";
            for (const StanceCount& count : seat.counts) {
                out_ += "<li>" + html_line(words_of(count)) + "</li>\n";
            }
            out_ += "</ul>\n";
        }
        for (const std::string& note : seat.notes) {
            out_ += paragraph("note", note);
        }
        out_ += "</li>\n";
    }

    void operator()(const WhereWeAre& place)
    {
        begin_heading(2);
        out_ += html_line(place.title) + "</h2>\n" + paragraph("said", place.sentence)
              + paragraph("next", place.next_move.empty()
                                      ? std::string()
                                      : say("Next: {move}", {{"move", place.next_move}}));
        below_heading_ = true;
    }

    void operator()(const SignatureLine& line)
    {
        in_list(ListKind::initials);
        const std::string whose = badge({line.sign}, holder_words({line.sign}, line.party));
        const std::string given =
            line.name.empty() ? say("not initialled yet")
                              : say("{name}, {when}", {{"name", line.name}, {"when", line.when}});
        out_ += "<li class=\"card\"><p><b>" + html_line(line.party) + "</b> " + whose + ": "
              + html_line(given) + "</p></li>\n";
    }

    void operator()(const Grid& grid)
    {
        const std::string id = "table-" + std::to_string(++tables_);
        begin_table("<caption id=\"" + id + "\">" + html_line(grid.corner) + "</caption>\n", id);
        const bool has_notes = has_note(grid);
        out_ += "<thead><tr><td></td>";
        for (const GridColumn& column : grid.columns) {
            out_ += "<th scope=\"col\">" + name_and_holder(item_words(column), column.signs)
                  + (column.text.empty() ? "" : " " + html_line(column.text)) + "</th>";
        }
        out_ += has_notes ? "<th scope=\"col\">" + html_line(say("Note")) + "</th>" : "";
        out_ += "</tr></thead>\n<tbody>\n";
        for (const GridRow& row : grid.rows) {
            out_ += "<tr><th scope=\"row\">" + name_and_holder(item_words(row), row.signs) + " "
                  + html_line(row.text) + "</th>";
            for (const GridCell& cell : row.cells) {
                out_ += "<td>" + words_of_cell(cell) + "</td>";
            }
            out_ += has_notes ? "<td>" + html_line(row.note) + "</td>" : "";
            out_ += "</tr>\n";
        }
        end_table();
    }

    void operator()(const GridKey& key)
    {
        end_list();
        for (const GridKey::Line& line : key.lines) {
            in_list(ListKind::lines);
            out_ += "<li>" + html_line(line.meaning) + "</li>\n";
        }
        end_list();
    }

    void operator()(const Table& table)
    {
        begin_table({}, named_by());
        out_ += "<thead><tr>";
        for (const std::string& head : table.heads) {
            out_ += head.empty() ? "<td></td>" : "<th scope=\"col\">" + html_line(head) + "</th>";
        }
        out_ += "</tr></thead>\n<tbody>\n";
        for (const TableRow& row : table.rows) {
            out_ += row.total ? "<tr class=\"total\">" : "<tr>";
            for (std::size_t place = 0; place < row.cells.size(); ++place) {
                const std::string words = html_line(row.cells[place]);
                out_ += place == 0 && !words.empty() ? "<th scope=\"row\">" + words + "</th>"
                      : place >= table.first_figure  ? "<td class=\"figure\">" + words + "</td>"
                                                     : "<td>" + words + "</td>";
            }
            out_ += "</tr>\n";
        }
        end_table();
    }

    void operator()(const Poster& poster)
    {
        end_list();
        const std::string whose = badge(poster.signs, holder_words(poster.signs, poster.title));
        out_ += whose.empty() ? "" : "<p>" + whose + "</p>\n";
        // Else it is the heading of the page already.
        out_ += title_words(model_) == poster.title ? "" : paragraph("poster", poster.title);
        out_ += paragraph("clock", poster.clock);
        for (const std::string& line : poster.lines) {
            out_ += paragraph("poster", line);
        }
    }

private:
    static bool has_note(const Grid& grid)
    {
        for (const GridRow& row : grid.rows) {
            if (!row.note.empty()) {
                return true;
            }
        }
        return false;
    }

    static std::string name_and_holder(const std::string& name, const std::vector<Sign>& signs)
    {
        const std::string whose = badge(signs, holder_words(signs));
        const std::string called = name.empty() ? "" : "<b>" + html_line(name) + "</b>";
        return called.empty() || whose.empty() ? called + whose : called + " " + whose;
    }

    static std::string words_of_cell(const GridCell& cell)
    {
        std::string out;
        for (const std::string& words : cell_words(cell)) {
            out += (out.empty() ? "" : "<br>") + html_line(words);
        }
        return out;
    }

    void in_list(ListKind kind)
    {
        if (open_ == kind) {
            return;
        }
        end_list();
        open_ = kind;
        // Without the role one screen reader takes a list without bullets for none.
        out_ += kind == ListKind::facts ? "<dl>\n" : "<ul class=\"items\" role=\"list\">\n";
    }

    void end_list()
    {
        out_ += open_ == ListKind::none ? "" : open_ == ListKind::facts ? "</dl>\n" : "</ul>\n";
        open_ = ListKind::none;
    }

    // The heading that what stands below is called by.
    [[nodiscard]] std::string named_by() const { return "heading-" + std::to_string(headings_); }

    void begin_heading(int level)
    {
        end_list();
        ++headings_;
        out_ += "<h" + std::to_string(level) + " id=\"" + named_by() + "\">";
    }

    // A wide one is moved sideways in its own region, by keys too, and never the page.
    void begin_table(const std::string& caption, const std::string& name)
    {
        end_list();
        out_ += "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + name
              + "\">\n<table aria-labelledby=\"" + name + "\">\n" + caption;
    }

    void end_table() { out_ += "</tbody></table>\n</div>\n"; }

    const WallModel& model_;
    std::string out_;
    ListKind open_ = ListKind::none;
    bool below_heading_ = false;
    int headings_ = 1;
    int tables_ = 0;
};

std::string attribute(const std::string& name, const std::string& words)
{
    return " " + name + "=\"" + html_line(words) + "\"";
}

}  // namespace

std::string mirror_html(const MirrorPage& page)
{
    const std::string script(mirror_script);
    return std::string(mirror_html_begins) + language_spoken() + std::string(mirror_html_mark)
         + "<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
           "content=\"default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
           "'unsafe-inline'; script-src 'sha256-"
         + to_base64(sha256(script))
         + "'; frame-src 'self' file:\">\n<meta name=\"viewport\" content=\"width=device-width, "
           "initial-scale=1\">\n<title>"
         + html_line(say("What the wall shows")) + "</title>\n<style>" + std::string(mirror_style)
         + std::string(heard_style)
         + "</style>\n</head>\n<body>\n<header>\n<p id=\"changed\" role=\"status\" "
           "aria-live=\"polite\" aria-atomic=\"true\""
         + attribute("data-turn", std::to_string(page.turn))
         + attribute("data-missed", say("More than one thing has changed."))
         + attribute("data-lost",
             say("Nothing has been heard of the wall for a while. What stands here may be old."))
         + ">" + html_line(page.changed)
         + "</p>\n<button id=\"hold\" type=\"button\" aria-pressed=\"false\" hidden>"
         + html_line(say("Hold this page")) + "</button>\n<noscript><p>"
         + html_line(say("This page does not follow the wall by itself here.")) + " <a href=\"\">"
         + html_line(say("Show what is on the wall now")) + "</a></p></noscript>\n</header>\n"
         + HtmlWriter(page.shown).write() + "<script>" + script + "</script>\n</body>\n</html>\n";
}

}  // namespace jointly
