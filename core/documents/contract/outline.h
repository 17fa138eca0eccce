// The provisions that stand open at a line, and which label continues them.
//
// The successor rule: a label counts if it continues an open list or begins one below; the deepest list is
// asked first. So "(i)" behind "(h)" is a letter and behind "(a)" a numeral, and a wrapped "(2) weeks" is
// no label. For this folder alone.
#pragma once

#include "core/documents/contract/label.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// Where a label stands on the page, and what the lines before it say of it.
struct LabelPlace {
    int page = 0;
    int indent = 0;
    int hashes = 0;         // of Markdown
    bool afresh = false;    // the text before it has come to an end
    bool by_style = false;  // `hashes` is the level of a heading in a word processor
};

struct OpenProvision {
    LabelKind kind = LabelKind::enumerated;
    bool labelled = true;  // false: a heading without a number
    char opening = 0;
    char closing = 0;
    LabelReading reading;
    std::string path;
    std::string printed;
    LabelPlace place;
    int text_indent = -1;  // of its first line without the label; -1: there was none yet
    int list = 0;          // of a word processor, that the label is of; 0: of none
    int list_level = 0;    // in it
};

// A paragraph here stands further out than the text of the list that is open.
[[nodiscard]] bool is_outside(const OpenProvision& open, int page, int indent);

enum class Standing : unsigned char { begins, follows, skips, returns };

// `depth` provisions stay open; the new one stands below them.
struct Placement {
    std::size_t depth = 0;
    Standing standing = Standing::begins;
    std::optional<LabelReading> reading;
    std::string before;  // the label that it follows, skips from or returns behind, as printed
};

// The two stand in one list with no more than two between them: "(b)" and "(c)", or "(e)".
[[nodiscard]] bool leads_to(const ProvisionLabel& label, const ProvisionLabel& next);

class Outline {
public:
    static constexpr std::size_t deepest = 16;  // provisions below each other

    [[nodiscard]] std::size_t depth() const { return open_.size(); }
    [[nodiscard]] const std::vector<OpenProvision>& open() const { return open_; }
    [[nodiscard]] std::vector<OpenProvision>& open() { return open_; }

    // Nothing where the label continues and begins nothing.
    [[nodiscard]] std::optional<Placement> placement(
        const ProvisionLabel& label, const LabelPlace& place) const;

    // Where a label stands that a word processor numbers: beside the last one of its list on its level, below
    // one above it. Where no such one stands open it is placed as others are, or else below all.
    [[nodiscard]] Placement numbered(
        const ProvisionLabel& label, const LabelPlace& place, int list, int list_level) const;

    void add(const ProvisionLabel& label, const Placement& placement, const LabelPlace& place);
    void add_heading(const std::string& title, std::size_t depth, const LabelPlace& place);

    // Where a heading without a label stands: in Markdown below those with fewer signs, else at the top.
    [[nodiscard]] std::size_t depth_of_heading(const LabelPlace& place) const;

    // The label goes on with a list that stands open at its place on this page.
    [[nodiscard]] bool lines_up(const ProvisionLabel& label, const LabelPlace& place) const;

    // In an appendix or letter.
    [[nodiscard]] bool in_part() const;

    // Only the first `depth` stay open.
    void close_to(std::size_t depth);

    // How many stand at the top that hold what is numbered anew in them: a part, an article, a heading.
    [[nodiscard]] std::size_t containers() const;

private:
    [[nodiscard]] std::optional<Placement> article(const ProvisionLabel& label) const;
    [[nodiscard]] Placement section(const ProvisionLabel& label) const;
    [[nodiscard]] std::optional<Placement> dotted(
        const ProvisionLabel& label, const LabelPlace& place) const;
    [[nodiscard]] Placement step(const ProvisionLabel& label) const;
    [[nodiscard]] std::optional<Placement> enumerated(
        const ProvisionLabel& label, const LabelPlace& place) const;

    std::vector<OpenProvision> open_;
    Ordinal last_article_;  // of the contract itself, not of a part
    std::string last_article_printed_;
};

}  // namespace jointly
