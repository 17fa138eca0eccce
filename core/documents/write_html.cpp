#include "core/documents/write_html.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/documents/html_words.h"
#include "core/documents/lines.h"
#include "core/documents/page_number.h"
#include "core/documents/printable.h"

#include <algorithm>
#include <string_view>

namespace jointly {

namespace {

constexpr std::string_view style = R"(
@page { size: letter; margin: 1in 0.9in; }
body { font: 11pt/1.45 "Noto Serif", "Times New Roman", serif; color: #000; max-width: 44em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 17pt; margin: 0; }
h2 { font-size: 13pt; margin: 1.4em 0 0.3em; }
h3 { font-size: 11pt; margin: 1em 0 0.2em; }
h1, h2, h3 { break-after: avoid; }
p { margin: 0.5em 0; orphans: 2; widows: 2; }
.aside { font-weight: bold; letter-spacing: 0.06em; margin: 0.2em 0 1em; border-bottom: 2px solid #000; padding-bottom: 0.3em; }
table { border-collapse: collapse; width: 100%; margin: 0.6em 0; font-size: 10pt; }
th, td { border: 1px solid #767676; padding: 3px 7px; text-align: left; vertical-align: top; }
th { background: #eceef1; font-weight: bold; }
table.facts th { width: 11em; }
.short { white-space: nowrap; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
.note { border-left: 4px solid #767676; padding: 0.1em 0.8em; font-style: italic; }
ins { font-weight: bold; text-decoration: underline; }
del { text-decoration: line-through; }
.sign { display: grid; grid-template-columns: 1fr 1fr; gap: 2em; break-inside: avoid; }
.sign p { margin: 0.15em 0; }
.line { border-bottom: 1px solid #000; height: 2.6em; }
hr { border: 0; border-top: 1px solid #000; margin: 1.4em 0; }
hr.sheet { break-after: page; border: 0; margin: 3em 0; }
@media print { * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } body { margin: 0; padding: 0; max-width: none; } }
)";

// A string of CSS in which nothing but letters, digits and blanks stands as it is, so it ends neither itself
// nor the style around it.
std::string css_string(std::string_view words)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out = "\"";
    for (const char one : words) {
        const auto byte = static_cast<unsigned char>(one);
        const bool plain = byte >= 0x80U || one == ' ' || (one >= '0' && one <= '9')
                        || (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
        out += plain ? std::string(1, one)
                     : std::string("\\") + digits[byte >> 4U] + digits[byte & 0xFU] + ' ';
    }
    return out + '"';
}

std::string margin_box(std::string_view place, const std::string& content)
{
    return "@" + std::string(place) + " { content: " + content
         + "; font: 9pt \"Noto Serif\", \"Times New Roman\", serif; }";
}

// What stands on every page on paper, whatever it is of.
std::string page_number_style()
{
    std::string content;
    for (const PageNumberPart& part : page_number_line()) {
        content += content.empty() ? "" : " ";
        content += part.kind == PageNumberPart::page  ? "counter(page)"
                 : part.kind == PageNumberPart::pages ? "counter(pages)"
                                                      : css_string(part.words);
    }
    return "@page { " + margin_box("bottom-right", content) + " }\n";
}

// A page with a name has the head and the foot of its sheet.
std::string sheet_style(const TitleLine& title, const std::string& name)
{
    return "@page " + name + " { " + margin_box("top-left", css_string(printable_line(title.text)))
         + " " + margin_box("top-right", css_string(printable_line(title.aside))) + " "
         + margin_box("bottom-left", css_string(page_foot_line(title.foot))) + " }\n." + name
         + " { page: " + name + "; }\n";
}

// Short ones, labels and dates, are not broken at their hyphens.
std::string cells(
    const std::string& tag, const GridTable& grid, const std::vector<std::string>& texts)
{
    static constexpr std::size_t short_columns = 12;
    std::string out = "<tr>";
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const char* const kind = at >= grid.first_figure             ? " class=\"figure\""
                               : columns(texts[at]) <= short_columns ? " class=\"short\""
                                                                     : "";
        out += "<" + tag + kind + ">" + html_line(texts[at]) + "</" + tag + ">";
    }
    return out + "</tr>\n";
}

std::string block_text(const TitleLine& title, const Document&)
{
    return "<h1>" + html_line(title.text) + "</h1>\n<p class=\"aside\">" + html_line(title.aside)
         + "</p>\n";
}

std::string block_text(const HeadingLine& heading, const Document&)
{
    const std::string tag = heading.level == 2 ? "h2" : "h3";
    return "<" + tag + ">" + html_line(heading.text) + "</" + tag + ">\n";
}

std::string block_text(const FactTable& facts, const Document&)
{
    std::string out = "<table class=\"facts\">\n";
    for (const FactRow& row : facts.rows) {
        out += "<tr><th scope=\"row\">" + html_line(row.name) + "</th><td>" + html_line(row.value)
             + "</td></tr>\n";
    }
    return out + "</table>\n";
}

std::string block_text(const GridTable& grid, const Document&)
{
    std::string out = "<table>\n" + cells("th", grid, grid.heads);
    for (const auto& row : grid.rows) {
        out += cells("td", grid, row);
    }
    return out + "</table>\n";
}

std::string block_text(const Paragraph& paragraph, const Document&)
{
    std::string indent;
    if (const int levels = std::clamp(paragraph.indent, 0, 8); levels > 0) {
        indent = " style=\"margin-left: " + std::to_string(2 * levels) + "em\"";
    }
    std::string out;
    for (const MarkedLine& one : marked_lines(paragraph)) {
        if (!out.empty()) {
            out += one.begins_paragraph ? "</p>\n" : "<br>\n";
        }
        out += one.begins_paragraph || out.empty() ? "<p" + indent + ">" : "";
        out += html_changes(one.spans);
    }
    return out + "</p>\n";
}

std::string block_text(const Statement& statement, const Document&)
{
    return "<p>" + html_line(statement.text) + "</p>\n";
}

std::string block_text(const Note& note, const Document&)
{
    return "<p class=\"note\">" + html_line(note.text) + "</p>\n";
}

std::string block_text(const NotedRedline& noted, const Document& document)
{
    return block_text(Note{noted.before}, document)
         + block_text(Paragraph{{}, noted.words, 1}, document)
         + block_text(Note{noted.after}, document);
}

std::string block_text(const MarksLegend&, const Document& document)
{
    std::string out =
        "<p><del>" + html_text(say("Deleted text")) + "</del>"
        + html_text(say(" is struck through; ")) + "<ins>" + html_text(say("new text")) + "</ins>"
        + html_text(say(" is bold and underlined. Text without marks is current contract "
                        "language."));
    if (shows_pilcrow(document)) {
        out +=
            html_text(say(" {pilcrow} is the end of a line or paragraph.", {{"pilcrow", pilcrow}}));
    }
    return out + "</p>\n";
}

std::string signature_text(const Signature& one)
{
    const bool given = !one.when.empty();
    std::string out = "<div>\n<p><strong>" + html_line(say("For {party}", {{"party", one.party}}))
                    + "</strong></p>\n<p>" + html_line(one.signs_as) + "</p>\n";
    out += given ? "<p>" + html_text(say("Initialled")) + "</p>\n" : "<p class=\"line\"></p>\n";
    out += "<p>"
         + html_line(one.name.empty()       ? say("Name:")
                     : one.capacity.empty() ? one.name
                                            : say("{name}, {capacity}",
                                                {{"name", one.name}, {"capacity", one.capacity}}))
         + "</p>\n<p>" + html_line(given ? one.when : say("Date and time:")) + "</p>\n</div>\n";
    return out;
}

std::string block_text(const SignatureRows& signatures, const Document&)
{
    std::string out = "<div class=\"sign\">\n";
    for (const Signature& one : signatures.rows) {
        out += signature_text(one);
    }
    return out + "</div>\n";
}

std::string block_text(const RuleLine&, const Document&) { return "<hr>\n"; }
std::string block_text(const PageBreak&, const Document&) { return "<hr class=\"sheet\">\n"; }

}  // namespace

std::string write_html(const Document& document)
{
    std::string pages = page_number_style();
    std::string body;
    std::size_t sheets = 0;
    bool begins_page = true;
    for (const DocumentBlock& block : document.blocks) {
        const auto* const title = std::get_if<TitleLine>(&block);
        if (title != nullptr && begins_page) {
            const std::string name = "sheet" + std::to_string(++sheets);
            pages += sheet_style(*title, name);
            body += (sheets > 1 ? "</section>\n<section class=\"" : "<section class=\"") + name
                  + "\">\n";
        }
        begins_page = std::holds_alternative<PageBreak>(block);
        body += std::visit([&](const auto& one) { return block_text(one, document); }, block);
    }
    body += sheets > 0 ? "</section>\n" : "";
    return "<!DOCTYPE html>\n<html lang=\"" + language_spoken()
         + "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
         + html_line(document.title) + "</title>\n<style>" + std::string(style) + pages
         + std::string(heard_style) + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
}

}  // namespace jointly
