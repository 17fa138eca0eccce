#include "core/documents/contract/docx_styles.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace jointly {

namespace {

constexpr int longest_indent = 31'680;  // 22 inches, which no word processor goes beyond

// "heading 2" is known by its name, also where its level is not told.
std::optional<int> outline_of_name(std::string_view name)
{
    constexpr std::string_view heading = "heading ";
    const bool one = name.size() == heading.size() + 1 && name.starts_with(heading)
                  && name.back() >= '1' && name.back() <= '9';
    return one ? std::optional(name.back() - '1') : std::nullopt;
}

}  // namespace

std::optional<int> docx_number(XmlElement element, const char* attribute, int least, int most)
{
    const std::string_view text = element.attribute(attribute);
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || text.empty()) {
        return std::nullopt;
    }
    return std::clamp(value, least, most);
}

std::optional<bool> docx_toggle(XmlElement run, const char* name)
{
    const XmlElement mark = run.child(name);
    if (!mark.is_there()) {
        return std::nullopt;
    }
    const std::string_view value = mark.attribute("w:val");
    return value != "0" && value != "false" && value != "off";
}

void read_docx_indent(XmlElement indent, DocxLooks& looks)
{
    for (const char* const name : {"w:left", "w:start"}) {
        if (const auto left = docx_number(indent, name, -longest_indent, longest_indent)) {
            looks.left = left;
        }
    }
    if (const auto in = docx_number(indent, "w:firstLine", 0, longest_indent)) {
        looks.first = in;
    }
    if (const auto out = docx_number(indent, "w:hanging", 0, longest_indent)) {
        looks.first = -*out;
    }
}

DocxLooks docx_looks(XmlElement paragraph, XmlElement run)
{
    DocxLooks looks;
    looks.outline = docx_number(paragraph.child("w:outlineLvl"), "w:val", 0, 9);
    const XmlElement list = paragraph.child("w:numPr");
    if (const XmlElement id = list.child("w:numId"); id.is_there()) {
        looks.list = std::string(id.attribute("w:val"));
    }
    looks.list_level = docx_number(list.child("w:ilvl"), "w:val", 0, 8);
    read_docx_indent(paragraph.child("w:ind"), looks);
    looks.hidden = docx_toggle(run, "w:vanish");
    return looks;
}

void add_docx_looks(DocxLooks& looks, const DocxLooks& below)
{
    const auto add = [](auto& to, const auto& from) { to = to ? to : from; };
    add(looks.outline, below.outline);
    add(looks.list, below.list);
    add(looks.list_level, below.list_level);
    add(looks.left, below.left);
    add(looks.first, below.first);
    add(looks.hidden, below.hidden);
    looks.in_contents = looks.in_contents || below.in_contents;
}

DocxStyles::DocxStyles(XmlElement styles)
{
    constexpr int most_based = 32;            // one upon the other; a ring ends there too
    constexpr std::size_t longest_name = 32;  // of those that are known
    std::map<std::string, XmlElement, std::less<>> all;
    for (XmlElement at = styles.first_child(); at.is_there(); at = at.next()) {
        if (at.name() != "w:style") {
            continue;
        }
        const std::string id(at.attribute("w:styleId"));
        all.emplace(id, at);
        const std::string_view preset = at.attribute("w:default");
        if (at.attribute("w:type") == "paragraph" && (preset == "1" || preset == "true")) {
            default_ = id;
        }
    }
    for (const auto& [id, style] : all) {
        DocxLooks& looks = looks_[id];
        XmlElement at = style;
        for (int based = 0; based < most_based && at.is_there(); ++based) {
            DocxLooks own = docx_looks(at.child("w:pPr"), at.child("w:rPr"));
            const std::string name =
                folded(at.child("w:name").attribute("w:val").substr(0, longest_name));
            own.outline = own.outline ? own.outline : outline_of_name(name);
            own.in_contents = name.starts_with("toc ");
            add_docx_looks(looks, own);
            const auto next = all.find(at.child("w:basedOn").attribute("w:val"));
            at = next == all.end() ? XmlElement() : next->second;
        }
    }
}

const DocxLooks& DocxStyles::looks(std::string_view id) const
{
    const auto found = looks_.find(id.empty() ? std::string_view(default_) : id);
    return found == looks_.end() ? nothing_ : found->second;
}

DocxRunLooks docx_run_looks(XmlElement run, const DocxLooks& paragraph, const DocxStyles& styles)
{
    const XmlElement format = run.child("w:rPr");
    DocxRunLooks looks;
    looks.struck = docx_toggle(format, "w:strike").value_or(false)
                || docx_toggle(format, "w:dstrike").value_or(false);
    looks.hidden = paragraph.hidden.value_or(false);
    if (const XmlElement style = format.child("w:rStyle"); style.is_there()) {
        looks.hidden = styles.looks(style.attribute("w:val")).hidden.value_or(looks.hidden);
    }
    looks.hidden = docx_toggle(format, "w:vanish").value_or(looks.hidden);
    return looks;
}

}  // namespace jointly
