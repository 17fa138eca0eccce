#include "core/documents/contract/provisions.h"

#include "core/base/text.h"
#include "core/documents/contract/headings.h"
#include "core/documents/contract/label.h"
#include "core/documents/contract/line_breaks.h"
#include "core/documents/contract/outline.h"
#include "core/documents/contract/paragraph.h"
#include "core/documents/contract/tables.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace jointly {

namespace {

using Lines = std::vector<SourceLine>;

// Goes through the lines once and puts each word into a provision.
class Maker {
public:
    Maker(const Lines& lines, TextKind kind, const Besides& besides)
        : lines_(lines),
          widths_(page_widths(lines)),
          kind_(kind),
          besides_(besides),
          titles_(titles_without_label(besides.contents)),
          paragraph_(kind, widths_)
    {}

    Provisions made()
    {
        while (next_ < lines_.size()) {
            const SourceLine& line = lines_[next_];
            ++next_;
            if (line.text.empty() && line.label.empty()) {
                paragraph_.blank_line();
            } else if (line.table > 0) {
                take_rows(line);
            } else {
                take(line);
            }
        }
        end_paragraph();
        return std::move(made_);
    }

private:
    // --- One line

    void take(const SourceLine& line)
    {
        constexpr int most_labels = 4;  // "3. (a) (i)"
        SourceLine rest = line;
        int labels = 0;
        if (!line.label.empty()) {
            labels = take_numbered(rest, line) ? 1 : most_labels;
        }
        for (; labels < most_labels; ++labels) {
            const LabelPlace place{rest.page, rest.indent, rest.hashes,
                paragraph_.begins_afresh(rest), rest.is_paragraph};
            auto label = label_at(rest.text);
            if (label) {
                read_as_heading(*label, rest);
            }
            const auto placement = label ? accepted(*label, rest, place, labels > 0) : std::nullopt;
            if (!placement) {
                break;
            }
            if (labels == 0 && is_head_of_page(*label, *placement, rest)) {
                besides_.left_out.push_back({LeftOutKind::running_line, line.number, line.text});
                return;
            }
            open(*label, *placement, place, line);
            take_words_behind(*label, rest, line);
            if (label->kind != LabelKind::enumerated || rest.text.empty()) {
                break;
            }
        }
        if (rest.text.empty() || take_title(rest) || take_table(line, rest)) {
            return;
        }
        add_text(line, rest);
    }

    // Whether another label may stand behind it.
    bool take_numbered(SourceLine& rest, const SourceLine& line)
    {
        ProvisionLabel label = numbered_label(line);
        const bool may_lead = label.kind == LabelKind::enumerated && line.hashes == 0;
        read_as_heading(label, line);
        const LabelPlace place{line.page, line.indent, line.hashes, true, true};
        open(label, outline_.numbered(label, place, line.list, line.list_level), place, line);
        outline_.open().back().list = line.list;
        outline_.open().back().list_level = line.list_level;
        take_words_behind(label, rest, line);
        return may_lead && !rest.text.empty();
    }

    [[nodiscard]] std::optional<Placement> accepted(const ProvisionLabel& label,
        const SourceLine& rest, const LabelPlace& place, bool behind_another)
    {
        // A line "ARTICLE 12" in capitals is a heading wherever it stands, and so is a part all in capitals.
        // The clauses of a list stand below each other, and further out than their text.
        const bool certain =
            (label.kind == LabelKind::article && label.capitals)
            || (is_part(label.kind) && is_in_capitals(rest.text))
            || (place.indent < paragraph_.indent() && outline_.lines_up(label, place));
        if (label.reads_on || (!place.afresh && !certain) || !stands_as_heading(label, rest)
            || repeats_number(paragraph_.text(), label)) {
            return std::nullopt;
        }
        auto placement = outline_.placement(label, place);
        if (behind_another) {
            const bool begins_below = placement && label.kind == LabelKind::enumerated
                                   && placement->standing == Standing::begins
                                   && placement->depth == outline_.depth();
            return begins_below ? placement : std::nullopt;
        }
        // A list whose first labels are not there, but the next one is.
        if (!placement && label.kind == LabelKind::enumerated && outline_.depth() < Outline::deepest
            && goes_on_below(lines_, next_, label, rest)) {
            placement = Placement{outline_.depth(), Standing::begins, label.readings.front(), {}};
        }
        if (!placement) {
            tell_of_label_in_text(label, rest.number, besides_.notes);
        }
        return placement;
    }

    // The heading of what stands open, once more at the head of a page: "ARTICLE 5 (continued)".
    [[nodiscard]] bool is_head_of_page(
        const ProvisionLabel& label, const Placement& placement, const SourceLine& line) const
    {
        if (label.kind != LabelKind::article || paragraph_.before() == nullptr
            || paragraph_.before()->page == line.page || placement.depth >= outline_.depth()
            || heading_ >= made_.contract.size()) {
            return false;
        }
        const OpenProvision& open = outline_.open()[placement.depth];
        const bool same = open.kind == LabelKind::article && open.labelled && placement.reading
                       && open.reading == *placement.reading;
        return same
            && repeats_title(
                std::string_view(line.text).substr(label.length), made_.contract[heading_].title);
    }

    // --- Provisions with a label or a title

    void push(ProvisionText provision, std::size_t line)
    {
        made_.contract.push_back(std::move(provision));
        made_.lines.push_back(line);
    }

    void open(const ProvisionLabel& label, Placement placement, const LabelPlace& place,
        const SourceLine& line)
    {
        end_paragraph();
        if (placement.standing == Standing::begins && outside_) {
            placement.depth = std::min(placement.depth, *outside_);
        }
        tell_of_sequence(label, placement, line.number, besides_.notes);
        outline_.add(label, placement, place);
        if (line.text_indent > place.indent) {
            outline_.open().back().text_indent = line.text_indent;
        }
        begin_provision({level_on(line, label), static_cast<int>(placement.depth), label.printed,
                            {}, {}, false},
            line);
        heading_ = label.kind == LabelKind::article ? own_ : heading_;
    }

    void begin_provision(ProvisionText provision, const SourceLine& line)
    {
        push(std::move(provision), line.number);
        own_ = made_.contract.size() - 1;
        outside_.reset();
        paragraph_.pass(line);
    }

    // Takes a title off `rest`, and leaves there what is text.
    void take_words_behind(const ProvisionLabel& label, SourceLine& rest, const SourceLine& line)
    {
        const bool by_style = line.is_paragraph && line.hashes > 0;
        cut_off(rest, label.length);
        rest.hashes = line.is_paragraph ? 0 : rest.hashes;
        if (label.kind == LabelKind::enumerated && !by_style) {
            return;
        }
        const bool is_heading = label.kind == LabelKind::article || is_part(label.kind) || by_style;
        if (!is_heading && take_wrapped_title(rest)) {
            return;
        }
        const bool ends =
            is_heading || ends_sentence(rest.text) || next_ >= lines_.size()
            || lines_[next_].text.empty()
            || !fills_line(line, lines_[next_].text, widths_[static_cast<std::size_t>(line.page)]);
        const bool in_columns = !is_heading && is_table_line(rest.text);
        std::size_t length = in_columns ? 0 : title_length(rest.text, ends);
        if (length == 0 && by_style && is_title_by_style(rest)) {
            length = rest.text.size();
        }
        made_.contract.back().title = in_one_line(std::string_view(rest.text).substr(0, length));
        const bool capitals = is_in_capitals(rest.text);
        cut_off(rest, length);
        if (is_heading && rest.text.empty()) {
            take_more_title(line, capitals);
        }
    }

    bool take_wrapped_title(SourceLine& rest)
    {
        auto wrapped = next_ < lines_.size() ? wrapped_title(rest, lines_[next_]) : std::nullopt;
        if (!wrapped) {
            return false;
        }
        made_.contract.back().title = std::move(wrapped->title);
        rest = std::move(wrapped->rest);
        paragraph_.pass(lines_[next_]);
        ++next_;
        return true;
    }

    // The title of an article or part may go on in the lines below it, or begin there.
    void take_more_title(const SourceLine& heading, bool capitals)
    {
        std::string& title = made_.contract.back().title;
        while (next_ < lines_.size() && (capitals || title.empty())) {
            const std::size_t blank = title.empty() && lines_[next_].text.empty() ? 1 : 0;
            if (next_ + blank >= lines_.size()
                || !goes_on_as_title(lines_[next_ + blank], heading, title.empty())) {
                return;
            }
            capitals = is_in_capitals(lines_[next_ + blank].text);
            join_line(title, lines_[next_ + blank].text, false);
            paragraph_.pass(lines_[next_ + blank]);
            next_ += blank + 1;
        }
    }

    // A heading without a label: one that the contents list, or any of Markdown.
    bool take_title(const SourceLine& line)
    {
        if (line.width > widest_title
            || !(paragraph_.begins_afresh(line) || is_in_capitals(line.text))) {
            return false;
        }
        const bool by_style = line.is_paragraph && line.hashes > 0
                           && (is_title_by_style(line) || is_in_capitals(line.text));
        const bool marked = by_style || (kind_ == TextKind::markdown && line.hashes > 0);
        if (!marked && (starts_small(line.text) || !titles_.contains(letters_of(line.text)))) {
            return false;
        }
        end_paragraph();
        const LabelPlace place{line.page, line.indent, line.hashes, true, line.is_paragraph};
        const std::size_t depth = outline_.depth_of_heading(place);
        const ProvisionLevel level = depth > 0                           ? ProvisionLevel::section
                                   : outline_.in_part() || behind_parts_ ? ProvisionLevel::appendix
                                                                         : ProvisionLevel::article;
        behind_parts_ = behind_parts_ || outline_.in_part();
        outline_.add_heading(line.text, depth, place);
        begin_provision({level, static_cast<int>(depth), {}, in_one_line(line.text), {}, false},
            lines_[next_ - 1]);
        return true;
    }

    // --- Text

    [[nodiscard]] std::size_t text_depth() const { return outside_.value_or(outline_.depth()); }

    void add_text(const SourceLine& line, const SourceLine& words)
    {
        if (paragraph_.goes_on_with(words)) {
            learn_margin(words);
        } else {
            end_paragraph();
            choose_owner(words);
        }
        paragraph_.add(line, words);
    }

    // The second line of a clause tells how far in its text stands.
    void learn_margin(const SourceLine& words)
    {
        if (outside_ || outline_.depth() == 0) {
            return;
        }
        OpenProvision& owner = outline_.open().back();
        if (owner.text_indent < 0 && owner.place.page == words.page) {
            owner.text_indent = words.indent;
        }
    }

    // A paragraph that stands further out than the list before it belongs to what holds the list.
    void choose_owner(const SourceLine& words)
    {
        if (own_ + 1 == made_.contract.size() && !outside_ && made_.contract[own_].text.empty()) {
            return;
        }
        if (is_revision_mark(words.text)) {
            leave_to(outline_.containers());
            return;
        }
        std::size_t depth = text_depth();
        while (depth > 0 && is_outside(outline_.open()[depth - 1], words.page, words.indent)) {
            --depth;
        }
        if (depth < text_depth()) {
            leave_to(depth);
        }
    }

    // The text from here on belongs to the first `depth` alone. Of what stands below them only the outermost
    // list may go on behind it.
    void leave_to(std::size_t depth)
    {
        outside_ = std::min(text_depth(), depth);
        outline_.close_to(*outside_ + 1);
    }

    void end_paragraph()
    {
        if (paragraph_.empty()) {
            return;
        }
        const bool alone = paragraph_.is_mark();
        const std::size_t line = paragraph_.line();
        const auto depth = static_cast<int>(text_depth());
        const std::size_t last = made_.contract.size() - 1;
        const bool own = own_ == last && !outside_;
        const bool goes_on = unlabelled_ == last && made_.contract[last].depth == depth;
        if (alone || (!own && !goes_on)) {
            push({ProvisionLevel::clause, depth, {}, {}, {}, false}, line);
            unlabelled_ = alone ? none : made_.contract.size() - 1;
        }
        const std::string paragraph = paragraph_.taken();
        std::string& text = made_.contract.back().text;
        text += (text.empty() ? "" : "\n") + paragraph;
        tell_of_years(paragraph, line, besides_.notes);
    }

    // --- Tables

    // Two rows or more, as they are printed, from this line on.
    bool take_table(const SourceLine& line, const SourceLine& rest)
    {
        const std::size_t begin = next_ - 1;
        const bool whole_line = line.text.size() == rest.text.size();
        const std::size_t end = whole_line ? end_of_table(lines_, begin, widths_) : begin;
        if (end == begin) {
            return false;
        }
        add_table(begin, end);
        return true;
    }

    // All of one that a word processor has as a table.
    void take_rows(const SourceLine& line)
    {
        const std::size_t begin = next_ - 1;
        std::size_t end = next_;
        while (end < lines_.size() && lines_[end].table == line.table) {
            ++end;
        }
        add_table(begin, end);
    }

    void add_table(std::size_t begin, std::size_t end)
    {
        end_paragraph();
        push({ProvisionLevel::clause, static_cast<int>(text_depth()), {}, {},
                 rows(lines_, begin, end), true},
            lines_[begin].number);
        paragraph_.pass(lines_[end - 1]);
        next_ = end;
    }

    static constexpr std::size_t none =
        static_cast<std::size_t>(-2);  // not that of the last of no provisions either

    const Lines& lines_;
    const std::vector<int> widths_;
    const TextKind kind_;
    const Besides& besides_;
    const std::set<std::string> titles_;  // as titles_without_label() gives them

    Paragraph paragraph_;  // not yet in a provision
    Provisions made_;
    Outline outline_;
    std::size_t next_ = 0;                // the line to take
    std::size_t own_ = none;              // the provision that stands open last
    std::size_t unlabelled_ = none;       // the last one without a label, where text may go on
    std::size_t heading_ = none;          // that of the last article
    std::optional<std::size_t> outside_;  // the text belongs to the first so many open ones alone
    bool behind_parts_ = false;
};

}  // namespace

Provisions provisions_from(const Lines& lines, TextKind kind, const Besides& besides)
{
    return Maker(lines, kind, besides).made();
}

}  // namespace jointly
