// Which provision of a contract is meant by a citation.
//
// Labels and references are compared as ways through the tree of the contract: "Section 12.03(b)", "12.3(b)" and
// the "(b)" under "Section 3" of "ARTICLE XII" are all 12, 3, b. Words like Section and Article, upper and lower
// case, blanks and leading zeros make no difference.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// "12", "3", "b". Of an appendix, a letter and their like the first part is the whole label: "appendix a".
using ProvisionPath = std::vector<std::string>;

struct Citation {
    std::string
        words;  // as it stands; in a list of several the number alone: "7" of "Sections 6 and 7"
    ProvisionPath path;
    bool names_article = false;    // "Article 12"; else a section, or a number alone
    bool is_bare = false;          // a number alone: "9.6", which may be a quantity
    bool in_this_article = false;  // "Section 4 of this Article"
    friend bool operator==(const Citation&, const Citation&) = default;
};

// The labels of a contract, to find what is cited.
class LabelTree {
public:
    // The places are numbers from 0 in the order of adding; what it stands in was added before.
    std::size_t add(std::string_view label, std::optional<std::size_t> parent);

    // The provision that is meant by a citation in the provision at `from`; nothing where none is. A letter
    // behind the number that has no provision of its own is found in the one with the number.
    [[nodiscard]] std::optional<std::size_t> find(
        const Citation& citation, std::optional<std::size_t> from) const;

    // Whether one may expect to find it: the articles run from 1 with hardly a gap, so the contract was
    // entered whole; and the number is one that such a contract may have, not that of a statute.
    [[nodiscard]] bool should_hold(const Citation& citation) const;

private:
    [[nodiscard]] std::optional<std::size_t> at(ProvisionPath path) const;

    std::vector<ProvisionPath> paths_;
    std::map<ProvisionPath, std::size_t> places_;
    std::map<int, std::size_t> articles_;  // by their number
};

}  // namespace jointly
