// A contract read, and what came of it as text that a test can hold in one literal.
#pragma once

#include "core/documents/contract/read_contract.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jointly {

inline ReadContract read(std::string_view text, TextKind kind = TextKind::plain)
{
    auto result = read_contract(text, kind);
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.problem().text);
    return result.ok() ? result.value() : ReadContract{};
}

inline std::string refusal(std::string_view bytes)
{
    const auto result = read_contract(bytes, TextKind::plain);
    return result.ok() ? "" : result.problem().text;
}

// One line a provision: its depth in dots, its label, its title in braces, its text with "/" for a new
// paragraph; "|" before that of a table.
inline std::string tree(const ReadContract& contract)
{
    std::string all;
    for (const ProvisionText& provision : contract.contract) {
        std::string text = provision.text;
        std::replace(text.begin(), text.end(), '\n', '/');
        all += std::string(static_cast<std::size_t>(provision.depth), '.') + provision.label;
        all += provision.title.empty() ? "" : "{" + provision.title + "}";
        all += (provision.verbatim ? "|" : " ") + text + "\n";
    }
    return all;
}

inline std::string tree(std::string_view text, TextKind kind = TextKind::plain)
{
    return tree(read(text, kind));
}

inline std::vector<std::string> notes(std::string_view text, ReadingNoteKind kind)
{
    std::vector<std::string> found;
    for (const ReadingNote& note : read(text).notes) {
        if (note.kind == kind) {
            found.push_back(note.text);
        }
    }
    return found;
}

using Notes = std::vector<std::string>;

}  // namespace jointly
