// Where each word of a contract stands in a DOCX.
//
// Letters and digits of the two are the same, one by one, or they do not fit. Signs and blanks between them are
// paired as far as they are there: what parts a label from its title is no part of the contract.
//
// For this folder alone.
#pragma once

#include "core/documents/in_place/placed_text.h"
#include "core/language/contract_text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// For each code point of a label, title or text the sign that it is; nowhere: it is not in the file.
using FittedField = std::vector<std::size_t>;

struct FittedProvision {
    FittedField label;
    FittedField title;
    FittedField text;
    std::size_t first = 0;  // paragraph
    std::size_t last = 0;
    std::size_t shown =
        nowhere;  // the label that the word processor numbers for it: of PlacedText::labels
    std::size_t stray = nowhere;  // one that it shows within it, where the contract has none
};

// numbered_as_told: labels that the word processor numbers are those of the contract. numbered_anew: they may be
// others, there or not.
enum class LabelFit : unsigned char { numbered_as_told, numbered_anew };

// Nothing: they do not fit.
[[nodiscard]] std::optional<std::vector<FittedProvision>> fitted(
    const ContractText& contract, const PlacedText& placed, LabelFit labels);

// A place of the text between two signs of a field.
struct FieldPlace {
    std::size_t paragraph = 0;
    std::size_t at = nowhere;
    bool before_next = false;  // it goes with the sign behind it
};

// Before the sign `next` of the field. Nothing: the file has no place for it.
[[nodiscard]] std::optional<FieldPlace> place_in(
    const FittedField& field, std::size_t next, const PlacedText& placed);

}  // namespace jointly
