// What is struck and added in the text of a DOCX, before it is written.
//
// For this folder alone.
#pragma once

#include "core/documents/in_place/fitted_contract.h"
#include "core/documents/in_place/looks.h"
#include "core/language/contract_redline.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace jointly {

// Words that are added, in one format.
struct AddedWords {
    std::string text;
    std::string format;
};

// A paragraph that is added whole.
struct AddedParagraph {
    std::size_t like = 0;  // the paragraph whose looks it takes
    bool without_number = false;
    std::vector<AddedWords> words;
};

// What is added in a paragraph; behind each part but the last it comes to an end.
struct AddedInside {
    std::size_t paragraph = 0;
    std::size_t at = 0;        // of the text
    bool before_next = false;  // it belongs to the sign behind it rather than to the one before
    std::vector<std::vector<AddedWords>> parts;
};

enum class Fate : unsigned char { open, kept, struck };

struct Marks {
    std::vector<Fate> text;           // for each byte; open: it is as its neighbours are
    std::vector<bool> ends;           // of paragraphs, struck as the contract has it
    std::vector<AddedInside> inside;  // by paragraph, then place
    std::map<std::size_t, std::vector<AddedParagraph>> before;  // a paragraph
    std::map<std::size_t, std::vector<AddedParagraph>> behind;  // a paragraph
};

// What the marks are made of. `typed` names the provisions of the new contract whose labels are written out
// though their neighbours' are numbered.
struct InPlaceSource {
    const PlacedText& placed;
    const std::vector<FittedProvision>& fitted;
    const ContractText& before;
    const ContractRedline& changes;
    const Looks& looks;
    const std::set<std::size_t>& typed;
};

// Refused where something changes that cannot be marked.
[[nodiscard]] Result<Marks> marks_of(const InPlaceSource& source);

}  // namespace jointly
