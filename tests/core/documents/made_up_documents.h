// Documents with any blocks in any order, and contract language that is changed in every way.
#pragma once

#include "core/documents/document.h"
#include "tests/core/documents/sides.h"

#include <algorithm>
#include <random>
#include <string>

namespace jointly {

inline std::string any_text(std::mt19937& random)
{
    std::string text = any_words(random);
    for (auto count = random() % 3; count > 0; --count) {
        text += (random() % 2 == 0 ? "\n\n" : "\n") + any_words(random);
    }
    return text;
}

// Spans of any kind, cut anywhere, at line ends too.
inline Redline any_spans(std::mt19937& random)
{
    static constexpr std::array<std::string_view, 9> pieces{
        "Nurses ", "rest. ", ".", "\n", "\n\n", "\n\nB.", "A.\n\n", "x", " \u00e9"};
    Redline spans;
    for (auto count = random() % 8; count > 0; --count) {
        const auto change = static_cast<Change>(random() % 3);
        if (spans.empty() || spans.back().change != change) {
            spans.push_back({change, {}});
        }
        spans.back().text += pieces[random() % pieces.size()];
    }
    return spans;
}

inline Redline any_label(std::mt19937& random)
{
    switch (random() % 6) {
        case 0: return {{Change::kept, "(a)"}};
        case 1: return {{Change::struck, "(a)"}};
        case 2: return {{Change::added, "Section 12.03"}};
        case 3: return {{Change::struck, "(a)"}, {Change::added, "(b)"}};
        default: return {};
    }
}

inline Paragraph any_paragraph(std::mt19937& random)
{
    const int indent = static_cast<int>(random() % 10);
    switch (random() % 5) {
        case 0: return {{{Change::added, "(c)"}}, {{Change::added, any_text(random)}}, indent};
        case 1: return {{}, {{Change::struck, any_text(random)}}, indent};
        case 2: return {any_label(random), any_spans(random), indent};
        default: return {any_label(random), redline(any_text(random), any_text(random)), indent};
    }
}

inline DocumentBlock any_block(std::mt19937& random)
{
    switch (random() % 17) {
        case 0: return TitleLine{any_words(random), any_words(random), {"Revision 1", "Wording"}};
        case 1: return HeadingLine{static_cast<int>(2 + random() % 2), any_words(random)};
        case 2: return FactTable{{{"", any_words(random)}, {"Issue", any_words(random)}}};
        case 3: return GridTable{{"No.", any_words(random)}, {{any_words(random)}}, random() % 3};
        case 4: return Statement{any_words(random)};
        case 5: return Note{any_words(random)};
        case 6: return SignatureRows{{{"Union", any_words(random), "Ana", "", ""}}};
        case 7: return PageBreak{};
        case 8: return RuleLine{};
        case 9: return MarksLegend{};
        case 10:
            return NotedRedline{any_words(random), redline(any_words(random), any_words(random)),
                any_words(random)};
        default: return any_paragraph(random);
    }
}

inline Document any_document(std::mt19937& random)
{
    Document document{any_words(random), {}};
    for (auto count = random() % 12; count > 0; --count) {
        document.blocks.push_back(any_block(random));
    }
    return document;
}

}  // namespace jointly
