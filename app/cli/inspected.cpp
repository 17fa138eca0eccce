#include "app/cli/inspected.h"

#include "core/base/say.h"
#include "core/documents/printable.h"
#include "core/documents/text_lines.h"
#include "core/json/archive.h"
#include "core/process/names.h"

#include <algorithm>
#include <span>

namespace jointly::cli {

namespace {

constexpr std::size_t first_words = 5;
constexpr std::size_t first_bytes = 200;
constexpr std::size_t lines_columns = 78;

std::span<const std::string> shown_words(const Finding& finding, Words words)
{
    return std::span(finding.words)
        .first(words == Words::all ? finding.words.size()
                                   : std::min(finding.words.size(), first_words));
}

// Whole characters of it, where not all is asked for.
std::string shown(const std::string& text, Words words)
{
    if (words == Words::all || text.size() <= first_bytes) {
        return text;
    }
    std::size_t end = first_bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return say("{words} ...", {{"words", text.substr(0, end)}});
}

// Wrapped between blanks, as they are: nothing in them is a mark of ours.
void add_lines(std::string& out, const std::string& words, const std::string& indent,
    std::string_view behind_first = {})
{
    Units units;
    std::string word;
    for (const char sign : printable_line(words) + ' ') {
        if (sign != ' ') {
            word += sign;
        } else if (!word.empty()) {
            units.push_back({std::move(word), false});
            units.push_back({" ", true});
            word.clear();
        }
    }
    bool first = true;
    for (const std::string& line : wrapped(units, lines_columns - indent.size() - 2)) {
        if (!line.empty()) {
            out += indent + std::string(first ? std::string_view() : behind_first) + line + '\n';
            first = false;
        }
    }
}

constexpr std::string_view hanging = "  ";

void add_finding(std::string& out, const Finding& finding, Words words, const std::string& indent)
{
    add_lines(
        out, say("{what}: {count}", {{"what", finding.name}, {"count", finding.count}}), indent);
    const auto some = shown_words(finding, words);
    for (const std::string& text : some) {
        add_lines(out, shown(text, words), indent + "  ", hanging);
    }
    if (some.size() < finding.words.size()) {
        add_lines(out,
            say("and {count} more; --all lists them",
                {{"count", finding.words.size() - some.size()}}),
            indent + "  ", hanging);
    } else if (finding.words.size() == finding_words_max && finding.count > finding_words_max) {
        add_lines(out, say("and {count} more", {{"count", finding.count - finding_words_max}}),
            indent + "  ");
    }
}

void add_inspected(
    std::string& out, const Inspected& inspected, Words words, const std::string& indent)
{
    add_lines(out, inspected.name, indent);
    add_lines(out, inspected.of.about, indent);
    if (indent.empty()) {
        const auto size = size_words(inspected.bytes);
        add_lines(out,
            inspected.readers == Readers::passphrase
                ? say("Only whoever has its passphrase reads it. Size: {size}.", {{"size", size}})
                : say("Whoever has this file reads all of it. Size: {size}.", {{"size", size}}),
            indent);
    }
    std::vector<std::string> missing;
    for (const Finding& finding : inspected.of.findings) {
        if (finding.count > 0) {
            add_finding(out, finding, words, indent + "  ");
        } else {
            missing.push_back(finding.name);
        }
    }
    if (!missing.empty()) {
        add_lines(out, say("Looked for, and not there: {names}", {{"names", list_of(missing)}}),
            indent + "  ", hanging);
    }
    for (const Inspected& one : inspected.inside) {
        out += '\n';
        add_inspected(out, one, words, indent + "  ");
    }
}

void write(Writer& json, const Inspected& inspected, Words words)
{
    json.open_object(nullptr);
    json.text("file", printable_line(inspected.name));
    json.integer("bytes", static_cast<std::int64_t>(inspected.bytes));
    json.text("kind", inspected.of.kind);
    json.text("readers", inspected.readers == Readers::passphrase ? "passphrase" : "anyone");
    json.open_list("findings");
    for (const Finding& finding : inspected.of.findings) {
        json.open_object(nullptr);
        json.text("what", finding.key);
        json.integer("count", static_cast<std::int64_t>(finding.count));
        json.open_list("words");
        for (const std::string& text : shown_words(finding, words)) {
            json.text(nullptr, shown(text, words));
        }
        json.close();
        json.close();
    }
    json.close();
    json.open_list("inside");
    for (const Inspected& one : inspected.inside) {
        write(json, one, words);
    }
    json.close();
    json.close();
}

}  // namespace

std::string told(const Inspected& inspected, Words words)
{
    std::string out;
    add_inspected(out, inspected, words, {});
    return out;
}

std::string inspected_json(const std::vector<Inspected>& files, Words words)
{
    Writer json(Root::object);
    json.open_list("files");
    for (const Inspected& one : files) {
        write(json, one, words);
    }
    json.close();
    return json.finish();
}

}  // namespace jointly::cli
