// What no reading of a contract may lose: its letters and digits.
#pragma once

#include "core/base/unicode.h"
#include "core/documents/contract/read_contract.h"
#include "core/documents/contract/source_text.h"

#include <cstddef>
#include <map>
#include <string_view>

namespace jointly {

using LetterCounts = std::map<char32_t, std::size_t>;

inline void count_letters(std::string_view text, LetterCounts& counts)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        at += static_cast<std::size_t>(point.bytes);
        if (is_letter(point.value) || is_digit(point.value)) {
            ++counts[point.value];
        }
    }
}

// Of the source, once what cannot be seen is taken out.
inline LetterCounts letters_in(const SourceText& source)
{
    LetterCounts counts;
    for (const SourceLine& line : source.lines) {
        count_letters(line.text, counts);
    }
    return counts;
}

// Of the contract, and of what was left out of it.
inline LetterCounts letters_in(const ReadContract& read)
{
    LetterCounts counts;
    for (const ProvisionText& provision : read.contract) {
        count_letters(provision.label, counts);
        count_letters(provision.title, counts);
        count_letters(provision.text, counts);
    }
    for (const LeftOut& one : read.left_out) {
        count_letters(one.text, counts);
    }
    return counts;
}

}  // namespace jointly
