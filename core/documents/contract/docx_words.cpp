#include "core/documents/contract/docx_words.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace jointly {

namespace {

constexpr std::array<std::string_view, 15> without_words = {"w:pPr", "w:rPr", "w:tblPr",
    "w:tblPrEx", "w:tblGrid", "w:trPr", "w:tcPr", "w:sectPr", "w:sdtPr", "w:sdtEndPr",
    "w:instrText", "w:delInstrText", "w:rt", "w:fldData", "w:ffData"};

void add_utf8(std::string& text, unsigned long point)
{
    const auto byte = [&](unsigned long value) { text += static_cast<char>(value); };
    if (point < 0x80U) {
        byte(point);
    } else if (point < 0x800U) {
        byte(0xC0U | (point >> 6U));
        byte(0x80U | (point & 0x3FU));
    } else {
        byte(0xE0U | (point >> 12U));
        byte(0x80U | ((point >> 6U) & 0x3FU));
        byte(0x80U | (point & 0x3FU));
    }
}

// Line ends of the file are blanks to a word processor, and so are those that only its elements may make. What
// is no character is shown as one that is lost.
std::string in_one_line(const std::string& words)
{
    std::string text;
    for (std::size_t at = 0; at < words.size();) {
        const CodePoint point = code_point_at(words, at);
        const auto size = static_cast<std::size_t>(point.bytes);
        const bool ends_line = (point.value >= '\n' && point.value <= '\r') || point.value == 0x85
                            || point.value == 0x2028 || point.value == 0x2029;
        text += ends_line             ? std::string_view(" ")
              : point.value == 0xFFFD ? std::string_view("\uFFFD")
                                      : std::string_view(words).substr(at, size);
        at += size;
    }
    return text;
}

// A sign of another font, by its number there.
std::string symbol(XmlElement element)
{
    const std::string_view number = element.attribute("w:char");
    unsigned long point = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), point, 16);
    std::string text;
    const bool is_one = read.ec == std::errc() && point > 0 && point <= 0xFFFF
                     && (point < 0xD800U || point > 0xDFFFU);
    add_utf8(text, is_one ? point : 0xFFFDU);
    return in_one_line(text);
}

std::string text_of(XmlElement element)
{
    std::string words = in_one_line(element.text());
    if (element.attribute("xml:space") != "preserve") {
        const auto first = std::min(words.find_first_not_of(" \t"), words.size());
        words.erase(0, first);
        words.erase(words.find_last_not_of(" \t") + 1);
    }
    return words;
}

}  // namespace

bool is_second_form(XmlElement element)
{
    const XmlElement parent = element.parent();
    return parent.name() == "mc:AlternateContent" && parent.first_child() != element;
}

bool is_passed_over(XmlElement element, Revisions revisions)
{
    const std::string_view name = element.name();
    if (std::find(without_words.begin(), without_words.end(), name) != without_words.end()
        || is_second_form(element)) {
        return true;
    }
    if (name == "w:del" || name == "w:moveFrom") {
        return revisions != Revisions::reject;
    }
    return (name == "w:ins" || name == "w:moveTo") && revisions == Revisions::reject;
}

bool is_taken_away(XmlElement properties, Revisions revisions)
{
    const auto has = [&](const char* name) { return properties.child(name).is_there(); };
    return revisions == Revisions::reject ? has("w:ins") || has("w:moveTo") || has("w:cellIns")
                                          : has("w:del") || has("w:moveFrom") || has("w:cellDel");
}

std::optional<std::string> docx_words(XmlElement element)
{
    const std::string_view name = element.name();
    if (name == "w:t" || name == "w:delText" || name == "m:t") {
        return text_of(element);
    }
    if (name == "w:tab" || name == "w:ptab") {
        return "\t";
    }
    if (name == "w:br" || name == "w:cr") {
        return "\n";
    }
    if (name == "w:noBreakHyphen") {
        return "\u2011";
    }
    if (name == "w:softHyphen") {
        return "\u00AD";
    }
    if (name == "w:sym") {
        return symbol(element);
    }
    return std::nullopt;
}

std::string all_docx_words(XmlElement top, Revisions revisions)
{
    std::string all;
    for (XmlElement at = top; at.is_there();) {
        const bool into = !is_passed_over(at, revisions);
        if (const auto words = into ? docx_words(at) : std::nullopt) {
            all += *words == "\t" || *words == "\n" ? " " : *words;
        } else if (at.name() == "w:p" && !all.empty() && !all.ends_with(' ')) {
            all += ' ';
        }
        at = xml_step(at, top, into).to;
    }
    return all;
}

DocxNotes docx_notes(const XmlTree& notes, Revisions revisions)
{
    DocxNotes all;
    for (XmlElement at = notes.root().first_child(); at.is_there(); at = at.next()) {
        const std::string_view type = at.attribute("w:type");
        if (type.empty()
            || type == "normal") {  // the others are lines that part notes from the text
            all.emplace(std::string(at.attribute("w:id")), all_docx_words(at, revisions));
        }
    }
    return all;
}

}  // namespace jointly
