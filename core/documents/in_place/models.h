// Which provision and paragraph of a contract a new one takes its looks from.
//
// For this folder alone.
#pragma once

#include "core/documents/in_place/marks.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

class Models {
public:
    explicit Models(const InPlaceSource& source);

    // The provision of the old contract that a new one at this place of it reads like: of the same kind of
    // label, as deep, as near as there is one. nowhere: the old contract has none.
    [[nodiscard]] std::size_t provision_like(
        const ProvisionHead& head, bool has_text, std::size_t place) const;

    // A further paragraph of the text of a provision, behind one of its paragraphs.
    [[nodiscard]] AddedParagraph further_paragraph(
        std::size_t provision, std::size_t paragraph, std::string_view text) const;

    // How most of the text of a provision looks.
    [[nodiscard]] std::string text_format(std::size_t provision) const;

    // The paragraph in which the text of a provision begins; nowhere: it has none.
    [[nodiscard]] std::size_t text_paragraph(std::size_t provision) const;

    // The paragraph in which its label and title end.
    [[nodiscard]] std::size_t head_paragraph(std::size_t provision) const;

private:
    [[nodiscard]] AddedParagraph blank_paragraph(
        std::size_t provision, std::size_t paragraph) const;
    [[nodiscard]] bool has_text_of_its_own(std::size_t provision) const;

    const InPlaceSource& source_;
    std::vector<std::string> forms_;  // of the labels
};

// The places of the text that a field takes; {nowhere, nowhere}: none.
struct TextRange {
    std::size_t begin = nowhere;
    std::size_t end = nowhere;
};
[[nodiscard]] TextRange range_of(const FittedField& field, const PlacedText& placed);

}  // namespace jointly
