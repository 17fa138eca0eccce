// What became of each provision between two contracts: the redline of a whole agreement.
//
// A list in the reading order of both. Its law: the items that were there before, in their order, are the
// old contract, those that are there after it the new one, field for field and byte for byte, whatever the
// two hold. Labels stand apart from the text, so a provision that is only numbered anew has no word marked.
//
// How it is found: articles are paired first, then the provisions in each pair, in order, by the words they
// have in common (ordered_match.h); then what was split or run together, then what was moved.
#pragma once

#include "core/language/contract_text.h"
#include "core/language/redline.h"

#include <cstddef>
#include <string>
#include <vector>

namespace jointly {

enum class ProvisionFate : unsigned char {
    kept,     // the same in every field
    changed,  // its text, its title, its label or its place in the tree
    split,    // one provision became several
    joined,   // several became one
    struck,
    added,
    moved_away,  // struck here, since it stands elsewhere now, maybe changed
    moved_here,  // added here, since it stood elsewhere
};

// A provision without its text.
struct ProvisionHead {
    ProvisionLevel level = ProvisionLevel::clause;
    int depth = 0;
    std::string label;
    std::string title;
    bool verbatim = false;
    std::size_t text_bytes = 0;  // of its text in the old or the new text of the item
    friend bool operator==(const ProvisionHead&, const ProvisionHead&) = default;
};

struct ProvisionRedline {
    ProvisionFate fate = ProvisionFate::kept;
    std::vector<ProvisionHead> before;  // none where it is new here; several where they were joined
    std::vector<ProvisionHead>
        after;  // none where it is gone from here; several where it was split

    // Of the texts; where a side has several provisions, of their texts with a '\n' between two: the end of
    // a paragraph is struck or added like a word. A table has whole lines struck and added.
    Redline text;

    // Label, title and text differ at most in spaces, dashes and the form of quotation marks (redline.h). A paragraph that ends elsewhere is never cosmetic, nor is what was kept.
    bool cosmetic = false;

    // moved_away, moved_here: where in the list the other one stands. The two name each other.
    std::size_t partner = 0;

    friend bool operator==(const ProvisionRedline&, const ProvisionRedline&) = default;
};

using ContractRedline = std::vector<ProvisionRedline>;

// Two contracts of 500 pages take some tenths of a second; the work grows with their length, not with its
// square, whatever they hold.
[[nodiscard]] ContractRedline redline(const ContractText& before, const ContractText& after);

[[nodiscard]] ContractText old_contract(const ContractRedline& redline);
[[nodiscard]] ContractText new_contract(const ContractRedline& redline);

// The whole label struck and added where it is another: nobody reads half a number.
[[nodiscard]] Redline label_redline(const ProvisionRedline& item);
[[nodiscard]] Redline title_redline(const ProvisionRedline& item);

// How the wording of a moved provision changed on its way; `at` is either of the two. Of any other item its
// own text.
[[nodiscard]] Redline wording_redline(const ContractRedline& redline, std::size_t at);

}  // namespace jointly
