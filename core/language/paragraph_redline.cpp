#include "core/language/paragraph_redline.h"

#include "core/base/text.h"
#include "core/language/diff.h"
#include "core/language/ordered_match.h"
#include "core/language/portions.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jointly {

namespace {

// Takes changes in any order between two kept spans and gives them as a redline is: struck before added,
// no two neighbours of one kind.
class Spans {
public:
    void add(Change change, std::string_view text)
    {
        if (change == Change::struck) {
            struck_ += text;
        } else if (change == Change::added) {
            added_ += text;
        } else if (!text.empty()) {
            end_change();
            kept_ += text;
        }
    }

    void add(const Redline& redline)
    {
        for (const Span& span : redline) {
            add(span.change, span.text);
        }
    }

    [[nodiscard]] Redline redline()
    {
        end_change();
        end_kept();
        return std::move(redline_);
    }

private:
    void end_kept()
    {
        if (!kept_.empty()) {
            redline_.push_back({Change::kept, std::exchange(kept_, {})});
        }
    }

    void end_change()
    {
        if (struck_.empty() && added_.empty()) {
            return;
        }
        end_kept();
        if (!struck_.empty()) {
            redline_.push_back({Change::struck, std::exchange(struck_, {})});
        }
        if (!added_.empty()) {
            redline_.push_back({Change::added, std::exchange(added_, {})});
        }
    }

    Redline redline_;
    std::string kept_;
    std::string struck_;
    std::string added_;
};

bool changes_paragraph_ends(const Redline& redline, Change change)
{
    for (const Span& span : redline) {
        if (span.change == change && span.text.find('\n') != std::string::npos) {
            return true;
        }
    }
    return false;
}

std::vector<Portion> portions_of(
    const std::vector<std::string_view>& paragraphs, Portions& portions)
{
    std::vector<Portion> all;
    for (const std::string_view paragraph : paragraphs) {
        all.push_back(portions.of_paragraph(paragraph));
    }
    return all;
}

// An end of a paragraph stands before each but the first.
std::string_view mark_before(std::size_t at) { return at == 0 ? "" : "\n"; }

Redline by_paragraphs(std::string_view before, std::string_view after)
{
    const std::vector<std::string_view> olds = split(before, '\n');
    const std::vector<std::string_view> news = split(after, '\n');
    Portions portions;
    const std::vector<Portion> old_portions = portions_of(olds, portions);
    const std::vector<Portion> new_portions = portions_of(news, portions);
    WordTally tally = portions.tally();
    std::vector<Match> matches = ordered_match(old_portions, new_portions, tally);
    matches.push_back({olds.size(), news.size()});

    Spans spans;
    Match next;
    for (const Match& match : matches) {
        for (; next.old_at < match.old_at; ++next.old_at) {
            spans.add(Change::struck, mark_before(next.old_at));
            spans.add(Change::struck, olds[next.old_at]);
        }
        for (; next.new_at < match.new_at; ++next.new_at) {
            spans.add(Change::added, mark_before(next.new_at));
            spans.add(Change::added, news[next.new_at]);
        }
        if (next.old_at == olds.size()) {
            break;
        }
        if (next.old_at > 0 && next.new_at > 0) {
            spans.add(Change::kept, "\n");
        } else {
            spans.add(Change::struck, mark_before(next.old_at));
            spans.add(Change::added, mark_before(next.new_at));
        }
        spans.add(redline(olds[next.old_at++], news[next.new_at++]));
    }
    return spans.redline();
}

// Lines, and what ends them, one after the other.
std::vector<std::string_view> lines_and_ends(std::string_view text)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::size_t size = end == 0 ? 1 : std::min(end, text.size());
        parts.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return parts;
}

}  // namespace

Redline paragraph_redline(std::string_view before, std::string_view after)
{
    Redline by_words = redline(before, after);
    if (changes_paragraph_ends(by_words, Change::struck)
        && changes_paragraph_ends(by_words, Change::added)) {
        return by_paragraphs(before, after);
    }
    return by_words;
}

Redline line_redline(std::string_view before, std::string_view after)
{
    const std::vector<std::string_view> olds = lines_and_ends(before);
    const std::vector<std::string_view> news = lines_and_ends(after);
    std::unordered_map<std::string_view, int> numbers;
    const auto numbered = [&numbers](const std::vector<std::string_view>& parts) {
        std::vector<int> items;
        for (const std::string_view part : parts) {
            const int next = static_cast<int>(numbers.size());
            items.push_back(numbers.try_emplace(part, next).first->second);
        }
        return items;
    };
    const std::vector<int> old_items = numbered(olds);
    const std::vector<int> new_items = numbered(news);

    Spans spans;
    std::size_t old_at = 0;
    for (const Hunk& hunk : changed_hunks(old_items, new_items)) {
        for (; old_at < hunk.old_begin; ++old_at) {
            spans.add(Change::kept, olds[old_at]);
        }
        for (; old_at < hunk.old_end; ++old_at) {
            spans.add(Change::struck, olds[old_at]);
        }
        for (std::size_t i = hunk.new_begin; i < hunk.new_end; ++i) {
            spans.add(Change::added, news[i]);
        }
    }
    for (; old_at < olds.size(); ++old_at) {
        spans.add(Change::kept, olds[old_at]);
    }
    return spans.redline();
}

}  // namespace jointly
