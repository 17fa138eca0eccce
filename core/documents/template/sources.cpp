#include "core/documents/template/sources.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/base/visible.h"

#include <algorithm>
#include <numeric>

namespace jointly {

namespace {

// How many letters have to be typed otherwise to make the one the other.
std::size_t distance(std::string_view one, std::string_view other)
{
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t at = 0; at < one.size(); ++at) {
        std::size_t above_left = row[0];
        row[0] = at + 1;
        for (std::size_t to = 0; to < other.size(); ++to) {
            const std::size_t above = row[to + 1];
            row[to + 1] =
                std::min({above + 1, row[to] + 1, above_left + (one[at] == other[to] ? 0U : 1U)});
            above_left = above;
        }
    }
    return row.back();
}

// The first character of a line that nobody could see; nothing where there is none.
std::string hidden_in(std::string_view line)
{
    char32_t before = ' ';
    for (std::size_t at = 0; at < line.size();) {
        const CodePoint point = code_point_at(line, at);
        const auto bytes = static_cast<std::size_t>(point.bytes);
        if (point.value != '\t' && is_hidden(point.value, before)) {
            return std::string(line.substr(at, bytes));
        }
        before = is_space(point.value) ? U' ' : point.value;
        at += bytes;
    }
    return {};
}

}  // namespace

bool is_template_name(std::string_view name)
{
    constexpr std::size_t most_bytes = 64;
    return !name.empty() && name.size() <= most_bytes
        && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-")
               == std::string_view::npos;
}

std::string template_text(std::string_view bytes)
{
    constexpr std::string_view encoding_mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(encoding_mark)) {
        bytes.remove_prefix(encoding_mark.size());
    }
    std::string text(bytes);
    for (std::size_t at = 0; (at = text.find("\r\n", at)) != std::string::npos; ++at) {
        text.erase(at, 1);
    }
    return nfc(text);
}

std::vector<TemplateFinding> faults_of_text(const std::string& name, std::string_view text)
{
    if (text.size() > template_max_bytes) {
        return {{name, 0,
            say("It is larger than {most} KiB, too large for a template.",
                {{"most", template_max_bytes / 1024}})}};
    }
    std::vector<TemplateFinding> faults;
    int number = 0;
    for (const std::string_view line : split(text, '\n')) {
        ++number;
        if (line.size() > template_line_max_bytes) {
            faults.push_back({name, number,
                say("This line is longer than {most} bytes. Break it: lines that follow each other "
                    "are one sentence.",
                    {{"most", template_line_max_bytes}})});
        } else if (!is_valid_utf8(line)) {
            faults.push_back({name, number,
                say("This line is not UTF-8. Save the file as UTF-8 in your editor.")});
        } else if (const std::string hidden = hidden_in(line); !hidden.empty()) {
            faults.push_back({name, number,
                say("A character that cannot be seen stands here: {character}. Take it out.",
                    {{"character", visible(hidden)}})});
        }
    }
    return faults;
}

std::string_view nearest_name(std::string_view name, const std::vector<std::string_view>& known)
{
    constexpr std::size_t compared_bytes = 64;
    name = name.substr(0, compared_bytes);
    std::string_view nearest;
    std::size_t least = std::max<std::size_t>(2, name.size() / 2) + 1;
    for (const std::string_view one : known) {
        if (const std::size_t far = distance(name, one); far < least) {
            least = far;
            nearest = one;
        }
    }
    return nearest;
}

}  // namespace jointly
