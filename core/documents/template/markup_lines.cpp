#include "core/documents/template/markup_lines.h"

#include <algorithm>
#include <array>

namespace jointly {

namespace {

struct Mark {
    std::string_view sign;
    LineMark mark;
};
constexpr std::array marks{Mark{"% ", LineMark::name}, Mark{"# ", LineMark::title},
    Mark{"## ", LineMark::heading}, Mark{"### ", LineMark::subheading}, Mark{"|", LineMark::row},
    Mark{"> ", LineMark::note}, Mark{"~ ", LineMark::sign}};

}  // namespace

MarkedHead head_of_line(std::string_view head, bool whole)
{
    const std::size_t begin = std::min(head.find_first_not_of(" \t"), head.size());
    const std::string_view text = head.substr(begin);
    if (whole) {
        const std::string_view words = text.substr(0, text.find_last_not_of(" \t") + 1);
        if (words.empty()) {
            return {LineMark::blank, head.size()};
        }
        if (words.size() >= 3 && words.find_first_not_of('-') == std::string_view::npos) {
            return {LineMark::rule, head.size()};
        }
        if (words == "@page") {
            return {LineMark::page, head.size()};
        }
    }
    for (const Mark& one : marks) {
        if (text.starts_with(one.sign)) {
            const std::size_t end = begin + one.sign.size();
            return {one.mark, std::min(head.find_first_not_of(" \t", end), head.size())};
        }
    }
    return {LineMark::words, begin};
}

}  // namespace jointly
