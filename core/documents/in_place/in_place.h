// Changes of a contract as revisions in the DOCX that it was read from: counsel's own file, with its styles,
// its lists and its heads and feet.
//
// Only the text of the document is written anew, every other part of the file stays as it is packed. All
// revisions rejected, it is the original: text and formatting. All accepted, it reads as the new contract, but for
// labels that the word processor numbers by itself: those that come out otherwise are told. Both are looked at
// before anything is handed over.
//
// Pure; the same input gives the same bytes.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/language/contract_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

struct InPlaceLook {
    std::string author;  // a role: it travels with the file
    ToldTime at;         // of the revisions
};

// A provision whose label a list of the word processor makes another one.
struct ShownLabel {
    std::string agreed;  // empty: the contract has none there
    std::string words;   // how its title or text begins
    std::string shown;
    friend bool operator==(const ShownLabel&, const ShownLabel&) = default;
};

struct InPlaceDocx {
    std::string bytes;
    std::vector<ShownLabel> labels;  // in the order of the contract
};

// `before` is the contract as it was read from `original`; levels may have been put right since. Refused, with
// what to do instead: what read_docx_contract() refuses, a file that has revisions, one whose words are not those
// of `before`, and changes in what cannot be marked.
[[nodiscard]] Result<InPlaceDocx> redlined_in_place(std::string_view original,
    const ContractText& before, const ContractText& after, const InPlaceLook& look);

}  // namespace jointly
