// The DOCX that an input of fuzzing stands for.
//
// One that begins as an archive does is read as it is. Any other holds what stands in the body, the styles, the
// lists, the footnotes and the comments, each behind a line "====", and is packed here, or damage would never get past the
// checksums.
#pragma once

#include "tests/core/documents/composed_docx.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace jointly {

inline std::string docx_input(std::string_view bytes)
{
    if (bytes.starts_with("PK")) {
        return std::string(bytes);
    }
    constexpr std::string_view mark = "\n====\n";
    ComposedDocx docx;
    for (std::string* const part :
        {&docx.body, &docx.styles, &docx.numbering, &docx.footnotes, &docx.comments}) {
        const auto end = std::min(bytes.find(mark), bytes.size());
        *part = std::string(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + mark.size(), bytes.size()));
    }
    return packed(docx);
}

}  // namespace jointly
