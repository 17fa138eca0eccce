// A DOCX put together by hand and read, for tests.
#pragma once

#include "core/documents/contract/read_docx.h"
#include "tests/core/documents/composed_docx.h"
#include "tests/core/documents/readings.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace jointly {

inline ReadContract read_composed(const ComposedDocx& docx, Revisions revisions = Revisions::ask)
{
    auto result = read_docx_contract(packed(docx), revisions);
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.problem().text);
    return result.ok() ? std::move(result).value() : ReadContract{};
}

inline std::string tree_of(const ComposedDocx& docx, Revisions revisions = Revisions::ask)
{
    return tree(read_composed(docx, revisions));
}

inline std::string docx_refusal(std::string_view bytes, Revisions revisions = Revisions::ask)
{
    const auto result = read_docx_contract(bytes, revisions);
    return result.ok() ? "" : result.problem().text;
}

inline Notes docx_notes(
    const ComposedDocx& docx, ReadingNoteKind kind, Revisions revisions = Revisions::ask)
{
    Notes found;
    for (const ReadingNote& note : read_composed(docx, revisions).notes) {
        if (note.kind == kind) {
            found.push_back(note.text);
        }
    }
    return found;
}

// "2: words" for each that was left out.
inline Notes docx_left_out(const ComposedDocx& docx, Revisions revisions = Revisions::ask)
{
    Notes found;
    for (const LeftOut& one : read_composed(docx, revisions).left_out) {
        found.push_back(std::to_string(one.line) + ": " + one.text);
    }
    return found;
}

}  // namespace jointly
