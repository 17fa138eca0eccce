#include "core/documents/in_place/looks.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace jointly {

namespace {

// Which stand before w:numPr in a w:pPr.
constexpr std::array<std::string_view, 6> before_number = {
    "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl"};

constexpr std::string_view no_number =
    "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";

template <class Names>
bool holds(const Names& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_revision_of_format(std::string_view name)
{
    constexpr std::array<std::string_view, 6> all = {
        "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange", "w:pPrChange"};
    return holds(all, name);
}

std::string all_but_revisions(XmlElement properties, const XmlPlaces& places)
{
    std::string all;
    for (XmlElement at = properties.first_child(); at.is_there(); at = at.next()) {
        all += is_revision_of_format(at.name()) ? "" : places.whole(at);
    }
    return all;
}

}  // namespace

std::string run_format(XmlElement run, const XmlPlaces& places)
{
    return all_but_revisions(run.child("w:rPr"), places);
}

XmlElement Looks::element_at(std::size_t place) const
{
    const auto behind = std::upper_bound(placed_.words.begin(), placed_.words.end(), place,
        [](std::size_t at, const DocxWords& words) { return at < words.begin; });
    return behind == placed_.words.begin() || place >= placed_.text.size()
             ? XmlElement()
             : std::prev(behind)->element;
}

std::string Looks::format_at(std::size_t place) const
{
    const XmlElement element = element_at(place);
    const XmlElement run = element.is_there() ? element.parent() : XmlElement();
    return run.name() == "w:r" ? run_format(run, places_) : std::string();
}

std::string Looks::format_of_most(std::size_t begin, std::size_t end) const
{
    std::map<std::string, std::size_t> bytes;
    auto at = std::upper_bound(placed_.words.begin(), placed_.words.end(), begin,
        [](std::size_t place, const DocxWords& words) { return place < words.begin; });
    at -= at == placed_.words.begin() ? 0 : 1;
    for (; at != placed_.words.end() && at->begin < end; ++at) {
        const std::size_t from = std::max(begin, at->begin);
        const std::size_t to = std::min(end, at->begin + at->size);
        if (from < to) {
            bytes[format_at(from)] += to - from;
        }
    }
    const auto most = std::max_element(bytes.begin(), bytes.end(),
        [](const auto& one, const auto& other) { return one.second < other.second; });
    return most == bytes.end() ? std::string() : most->first;
}

std::string Looks::properties(const ParagraphLooks& looks) const
{
    const XmlElement own = looks.like.child("w:pPr");
    std::string head;
    std::string rest;
    std::string section;
    std::string mark = looks.mark;
    for (XmlElement at = own.first_child(); at.is_there(); at = at.next()) {
        const std::string_view name = at.name();
        if (name == "w:sectPr") {
            section = places_.whole(at);
        } else if (name == "w:rPr") {
            mark += all_but_revisions(at, places_);
        } else if (holds(before_number, name)) {
            head += places_.whole(at);
        } else if (!is_revision_of_format(name) && !(looks.without_number && name == "w:numPr")) {
            rest += places_.whole(at);
        }
    }
    const std::string inside = head + (looks.without_number ? std::string(no_number) : "") + rest
                             + (mark.empty() ? "" : "<w:rPr>" + mark + "</w:rPr>")
                             + (looks.ends_section ? section : "");
    return inside.empty() ? inside : "<w:pPr>" + inside + "</w:pPr>";
}

}  // namespace jointly
