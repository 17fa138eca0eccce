#include "tests/fuzz/damage.h"

#include "core/base/hash.h"
#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

std::vector<std::string> lines_in(std::string_view text)
{
    std::vector<std::string> lines;
    for (const std::string_view line : split(text, '\n')) {
        lines.emplace_back(line);
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) {
        text += (&line == &lines.front() ? "" : "\n") + line;
    }
    return text;
}

}  // namespace

std::vector<std::string> tokens_in(std::string_view dictionary)
{
    std::vector<std::string> tokens;
    for (const std::string_view line : split(dictionary, '\n')) {
        const auto from = line.find('"');
        const auto end = line.rfind('"');
        if (line.starts_with('#') || from == end) {
            continue;
        }
        std::string token;
        for (std::size_t at = from + 1; at < end; ++at) {
            if (line[at] != '\\') {
                token += line[at];
            } else if (line[at + 1] == 'x') {
                token += from_hex(folded(line.substr(at + 2, 2)));
                at += 3;
            } else {
                token += line[++at];
            }
        }
        tokens.push_back(std::move(token));
    }
    return tokens;
}

Damage::Damage(
    std::vector<std::string> pool, std::vector<std::string> tokens, unsigned long long seed)
    : pool_(std::move(pool)), tokens_(std::move(tokens)), random_(seed)
{}

std::size_t Damage::below(std::size_t end) { return static_cast<std::size_t>(random_() % end); }

const std::string& Damage::one_of(const std::vector<std::string>& texts)
{
    return texts[below(texts.size())];
}

std::string Damage::next()
{
    std::string text = one_of(pool_);
    for (std::size_t left = below(6); left > 0; --left) {
        if (below(4) == 0) {
            damage_lines(text);
        } else {
            damage_bytes(text);
        }
    }
    return text;
}

void Damage::damage_bytes(std::string& text)
{
    constexpr std::size_t longest = 24;
    const std::size_t at = below(text.size() + 1);
    const std::size_t size = below(1 + std::min(text.size() - at, longest));
    switch (below(tokens_.empty() ? 7 : 9)) {
        case 0:
            if (at < text.size()) {
                text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
            }
            break;
        case 1: text.insert(at, 1, static_cast<char>(below(256))); break;
        case 2: text.erase(at, size); break;
        case 3: text.insert(below(text.size() + 1), text.substr(at, size)); break;
        case 4: {
            const std::string& other = one_of(pool_);
            text = text.substr(0, at) + other.substr(below(other.size() + 1));
            break;
        }
        case 5:
        case 6: {  // one digit for another keeps a line whole
            const std::size_t digit = text.find_first_of("0123456789", at);
            if (digit != std::string::npos) {
                text[digit] = static_cast<char>('0' + below(10));
            }
            break;
        }
        case 7: text.replace(at, size, one_of(tokens_)); break;
        default: text.insert(at, one_of(tokens_)); break;
    }
}

void Damage::damage_lines(std::string& text)
{
    std::vector<std::string> lines = lines_in(text);
    const auto place = static_cast<std::ptrdiff_t>(below(lines.size()));
    switch (below(3)) {
        case 0: lines.erase(lines.begin() + place); break;
        case 1:
            std::swap(lines[static_cast<std::size_t>(place)], lines[below(lines.size())]);
            break;
        default: {
            const std::string foreign = one_of(lines_in(one_of(pool_)));
            lines.insert(lines.begin() + place, foreign);
            break;
        }
    }
    text = joined(lines);
}

}  // namespace jointly
