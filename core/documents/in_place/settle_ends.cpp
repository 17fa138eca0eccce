#include "core/documents/in_place/settle_ends.h"

#include <algorithm>
#include <vector>

namespace jointly {

namespace {

class EndSettler {
public:
    explicit EndSettler(MarkedText& text)
        : text_(text), placed_(text.placed), ends_(text.marks.ends), by_contract_(ends_)
    {}

    void run()
    {
        strike_blank_ones();
        for (std::size_t at = 0; at < ends_.size(); ++at) {
            if (text_.is_whole(at)) {
                ends_[at] = true;
            }
        }
        for (std::size_t at = 0; at < ends_.size(); ++at) {
            settle_end(at);
        }
        for (std::size_t at = 0; at < ends_.size(); ++at) {
            keep_last_end(at);
        }
    }

private:
    // Blank paragraphs between two that go, and one of those on both sides of what goes.
    void strike_blank_ones()
    {
        for (std::size_t at = 0; at < ends_.size(); ++at) {
            if (!text_.is_whole(at)) {
                continue;
            }
            std::size_t next = at + 1;
            while (next < ends_.size() && text_.goes_on(next - 1) && text_.is_blank(next)) {
                ++next;
            }
            const bool goes =
                next < ends_.size() && text_.goes_on(next - 1) && text_.is_whole(next);
            const bool has_one =
                next > at + 1 && text_.goes_on(at + 1) && !text_.marks.behind.contains(at + 1);
            std::size_t before = at;
            while (before > 0 && (text_.is_whole(before) || ends_[before])) {
                --before;
            }
            if (goes) {
                std::fill(ends_.begin() + static_cast<std::ptrdiff_t>(at),
                    ends_.begin() + static_cast<std::ptrdiff_t>(next), true);
            } else if (has_one && text_.is_blank(before) && text_.goes_on(before)
                       && !ends_[before]) {
                ends_[at + 1] = true;
            }
        }
    }

    [[nodiscard]] bool may_lose_end(std::size_t paragraph) const
    {
        return text_.goes_on(paragraph)
            && !placed_.paragraphs[paragraph].element.child("w:pPr").child("w:sectPr").is_there();
    }

    [[nodiscard]] bool look_the_same(std::size_t one, std::size_t other) const
    {
        const auto properties = [&](std::size_t at) {
            return text_.looks.properties({placed_.paragraphs[at].element, false, false, {}});
        };
        return !placed_.paragraphs[one].numbered && !placed_.paragraphs[other].numbered
            && properties(one) == properties(other);
    }

    [[nodiscard]] bool is_gone(std::size_t paragraph) const
    {
        return text_.is_whole(paragraph) || (text_.is_blank(paragraph) && ends_[paragraph]);
    }

    // The end of one that stays: it goes on with the next that stays, or it does not.
    void settle_end(std::size_t paragraph)
    {
        if (!ends_[paragraph] || is_gone(paragraph)) {
            return;
        }
        for (;;) {
            std::size_t last = paragraph;
            while (text_.goes_on(last) && is_gone(last + 1)) {
                ++last;
            }
            const bool joined = by_contract_[last] && may_lose_end(last);
            if (!joined || is_added_behind(paragraph, last)) {
                ends_[paragraph] = false;
                return;
            }
            const std::size_t next = last + 1;
            if (look_the_same(paragraph, next) || text_.is_parted(next)
                || text_.is_parted(paragraph) || !may_lose_end(next)) {
                return;
            }
            take_over(paragraph, next);
        }
    }

    // All words of `next` stand at the end of the paragraph, as added ones.
    void take_over(std::size_t paragraph, std::size_t next)
    {
        auto& inside = text_.marks.inside;
        const PlacedParagraph& from = placed_.paragraphs[next];
        const auto found = inside.find(next);
        const std::vector<AddedInside> added =
            found == inside.end() ? std::vector<AddedInside>{} : found->second;
        inside[paragraph].push_back({paragraph, placed_.paragraphs[paragraph].end, false,
            {text_.accepted_words(from.begin, from.end, added)}});
        inside.erase(next);
        text_.strike(from.begin, from.end);
        ends_[next] = true;
    }

    [[nodiscard]] bool is_added_behind(std::size_t first, std::size_t last) const
    {
        for (std::size_t at = first; at <= last; ++at) {
            if (text_.marks.behind.contains(at) || text_.marks.before.contains(at + 1)) {
                return true;
            }
        }
        return false;
    }

    // Nothing stands behind it to become one with.
    void keep_last_end(std::size_t paragraph)
    {
        if (!ends_[paragraph] || may_lose_end(paragraph)) {
            return;
        }
        ends_[paragraph] = false;
        std::size_t before = paragraph;
        while (
            before > 0 && text_.goes_on(before - 1) && is_gone(before - 1) && ends_[before - 1]) {
            --before;
        }
        if (text_.is_whole(paragraph) && before > 0 && may_lose_end(before - 1)
            && !is_added_behind(before - 1, paragraph) && !text_.is_parted(before - 1)
            && look_the_same(before - 1, paragraph)) {
            ends_[before - 1] = true;
        }
    }

    MarkedText& text_;
    const PlacedText& placed_;
    std::vector<bool>& ends_;
    const std::vector<bool> by_contract_;
};

}  // namespace

void settle_ends(MarkedText& text) { EndSettler(text).run(); }

}  // namespace jointly
