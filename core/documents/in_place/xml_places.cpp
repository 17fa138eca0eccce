#include "core/documents/in_place/xml_places.h"

#include "core/base/say.h"

#include <algorithm>
#include <optional>
#include <string>

namespace jointly {

namespace {

constexpr auto none = std::string_view::npos;

Problem not_understood()
{
    return Problem{say(
        "The text of this file is written in a form that cannot be changed in place. Open it in "
        "a word processor and save it once more as DOCX.")};
}

// What is no element: behind its end; nothing where an element begins or ends here.
std::optional<std::size_t> behind_other(std::string_view bytes, std::size_t at)
{
    const std::string_view rest = bytes.substr(at);
    for (const auto& [opening, closing] :
        {std::pair<std::string_view, std::string_view>("<!--", "-->"), {"<![CDATA[", "]]>"},
            {"<?", "?>"}}) {
        if (rest.starts_with(opening)) {
            const auto end = rest.find(closing, opening.size());
            return end == none ? none : at + end + closing.size();
        }
    }
    return std::nullopt;
}

// Behind the '>' of the mark that begins here; a '>' between quotes is none.
std::size_t behind_mark(std::string_view bytes, std::size_t at)
{
    char quote = 0;
    for (; at < bytes.size(); ++at) {
        const char sign = bytes[at];
        if (quote != 0) {
            quote = sign == quote ? '\0' : quote;
        } else if (sign == '"' || sign == '\'') {
            quote = sign;
        } else if (sign == '>') {
            return at + 1;
        }
    }
    return none;
}

}  // namespace

Result<XmlPlaces> XmlPlaces::of(std::string_view bytes)
{
    XmlPlaces places;
    places.bytes_ = bytes;
    std::vector<std::size_t> open;
    for (auto at = bytes.find('<'); at != none; at = bytes.find('<', at)) {
        const auto other = behind_other(bytes, at);
        const std::size_t end = other ? *other : behind_mark(bytes, at);
        if (end == none) {
            return not_understood();
        }
        if (!other && bytes[at + 1] == '/') {
            if (open.empty()) {
                return not_understood();
            }
            XmlPlace& place = places.places_[open.back()];
            place.inside_end = at;
            place.end = end;
            open.pop_back();
        } else if (!other) {
            places.places_.push_back({at, end, end, end});
            if (bytes[end - 2] != '/') {
                open.push_back(places.places_.size() - 1);
            }
        }
        at = end;
    }
    return open.empty() ? Result<XmlPlaces>(std::move(places)) : not_understood();
}

Refusable XmlPlaces::check(XmlElement root) const
{
    auto place = places_.begin();
    for (XmlElement at = root; at.is_there(); at = xml_step(at, root, true).to, ++place) {
        const auto name = at.offset();
        if (place == places_.end() || !name || *name != place->begin + 1
            || bytes_.substr(*name, at.name().size()) != at.name()) {
            return not_understood();
        }
    }
    return place == places_.end() ? Refusable(Done{}) : not_understood();
}

const XmlPlace& XmlPlaces::of(XmlElement element) const
{
    const std::size_t begin = element.offset().value_or(1) - 1;
    return *std::lower_bound(places_.begin(), places_.end(), begin,
        [](const XmlPlace& place, std::size_t at) { return place.begin < at; });
}

std::string_view XmlPlaces::whole(XmlElement element) const
{
    const XmlPlace& place = of(element);
    return bytes_.substr(place.begin, place.end - place.begin);
}

std::string_view XmlPlaces::inside(XmlElement element) const
{
    const XmlPlace& place = of(element);
    return bytes_.substr(place.inside, place.inside_end - place.inside);
}

std::string XmlPlaces::opening(XmlElement element) const
{
    const XmlPlace& place = of(element);
    std::string opening(bytes_.substr(place.begin, place.inside - place.begin));
    if (place.closes_itself()) {
        opening.erase(opening.size() - 2, 1);
    }
    return opening;
}

}  // namespace jointly
