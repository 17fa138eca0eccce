#include "core/documents/inspect/inspection.h"

#include "core/documents/printable.h"

#include <algorithm>
#include <utility>

namespace jointly {

Finding finding(std::string key, std::string name, std::vector<std::string> words)
{
    const std::uint64_t count = words.size();
    return {std::move(key), std::move(name), count, std::move(words)};
}

std::string finding_text(std::string_view text)
{
    std::size_t end = std::min(text.size(), finding_text_max);
    while (
        end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    std::string line;
    for (const char sign : printable_line(text.substr(0, end))) {
        if (sign != ' ' || (!line.empty() && line.back() != ' ')) {
            line += sign;
        }
    }
    if (line.ends_with(' ')) {
        line.pop_back();
    }
    return line;
}

void Found::add(std::string_view words)
{
    ++finding_.count;
    if (finding_.words.size() >= finding_words_max) {
        return;
    }
    if (std::string line = finding_text(words); !line.empty()) {
        finding_.words.push_back(std::move(line));
    }
}

void Found::add_once(std::string_view words)
{
    const std::string line = finding_text(words);
    if (!line.empty() && once_.size() < finding_words_max && once_.insert(line).second) {
        add(line);
    }
}

}  // namespace jointly
