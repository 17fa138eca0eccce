#include "core/language/list_labels.h"

#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <optional>

namespace jointly {

namespace {

enum class Counts : unsigned char { figures, small_letters, large_letters, small_romans };

// What a label may be in its list: "(i)" is the ninth letter, or roman one.
struct Reading {
    Counts by = Counts::figures;
    int place = 0;  // from 1
};

struct Label {
    std::string_view text;  // "(a)"
    char close = ')';       // what closes it: ')' or '.'
    bool in_brackets = false;
    std::vector<Reading> readings;
};

bool is_figure(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_large(char c) { return c >= 'A' && c <= 'Z'; }

// Up to thirty-nine; 0: no such number.
int roman_value(std::string_view text)
{
    constexpr std::array<std::string_view, 10> ones{
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    int tens = 0;
    while (text.size() > 1 && tens < 3 && text[0] == 'x') {
        text.remove_prefix(1);
        ++tens;
    }
    if (text == "x" && tens < 3) {
        return (tens + 1) * 10;
    }
    const auto* const found = std::find(ones.begin(), ones.end(), text);
    return found == ones.end() || text.empty() ? 0
                                               : tens * 10 + static_cast<int>(found - ones.begin());
}

std::vector<Reading> readings_of(std::string_view inner)
{
    std::vector<Reading> readings;
    if (const auto number = inner.size() <= 3 ? whole_number(inner) : std::nullopt) {
        return {{Counts::figures, *number}};
    }
    if (inner.size() == 1 && is_small(inner[0])) {
        readings.push_back({Counts::small_letters, inner[0] - 'a' + 1});
    }
    if (inner.size() == 1 && is_large(inner[0])) {
        readings.push_back({Counts::large_letters, inner[0] - 'A' + 1});
    }
    if (const int roman = roman_value(inner); roman > 0) {
        readings.push_back({Counts::small_romans, roman});
    }
    return readings;
}

// The label that begins at `at`; no readings: none does.
Label label_at(std::string_view text, std::size_t at, bool begins_line)
{
    constexpr std::size_t longest = 6;
    const bool in_brackets = text[at] == '(';
    if (!in_brackets && !begins_line) {
        return {};
    }
    const std::size_t begin = in_brackets ? at + 1 : at;
    std::size_t end = begin;
    while (end < text.size() && end - begin < longest
           && (is_figure(text[end]) || is_small(text[end]) || is_large(text[end]))) {
        ++end;
    }
    const bool closed =
        end < text.size() && (text[end] == ')' || (!in_brackets && text[end] == '.'));
    const bool stands_alone =
        end + 1 >= text.size() || text[end + 1] == ' ' || text[end + 1] == '\n';
    if (end == begin || !closed || !stands_alone) {
        return {};
    }
    return {text.substr(at, end + 1 - at), text[end], in_brackets,
        readings_of(text.substr(begin, end - begin))};
}

// Whether a label in brackets may begin here, inside a line: behind punctuation, or behind "and" or "or" that
// punctuation stands before; but not behind another label, which is a reference to both.
bool follows_punctuation(std::string_view before)
{
    const auto trim = [&] {
        while (!before.empty() && before.back() == ' ') {
            before.remove_suffix(1);
        }
    };
    trim();
    for (const std::string_view word : {" and", " or", " y", " o"}) {
        if (before.ends_with(word)) {
            before.remove_suffix(word.size() - 1);
            trim();
            break;
        }
    }
    constexpr std::string_view marks = ":;,.";
    if (before.empty() || marks.find(before.back()) == std::string_view::npos) {
        return false;
    }
    before.remove_suffix(1);
    return before.empty() || before.back() != ')';
}

// A list that is open, inside those before it.
struct OpenList {
    char close = ')';
    bool in_brackets = false;
    Counts by = Counts::figures;
    int place = 0;
    std::string_view last;
};

class Lists {
public:
    // The break that the label makes, if it makes one.
    std::optional<ListBreak> take(const Label& label)
    {
        // Whichever reading goes on with a list is meant; the innermost list first.
        for (std::size_t back = open_.size(); back-- > 0;) {
            for (const Reading& reading : label.readings) {
                if (belongs(open_[back], label, reading)
                    && reading.place == open_[back].place + 1) {
                    go_on(back, label, reading.place);
                    return std::nullopt;
                }
            }
        }
        for (const Reading& reading : label.readings) {
            if (reading.place == 1) {
                begin(label, reading);
                return std::nullopt;
            }
        }
        for (std::size_t back = open_.size(); back-- > 0;) {
            for (const Reading& reading : label.readings) {
                if (belongs(open_[back], label, reading)) {
                    const ListBreak found{std::string(open_[back].last), std::string(label.text)};
                    const bool is_break = reading.place >= open_[back].place;
                    go_on(back, label, reading.place);
                    return is_break ? std::optional(found) : std::nullopt;
                }
            }
        }
        if (!label.readings.empty()) {
            begin(label, label.readings.front());
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] static bool belongs(
        const OpenList& list, const Label& label, const Reading& reading)
    {
        return list.close == label.close && list.in_brackets == label.in_brackets
            && list.by == reading.by;
    }
    void go_on(std::size_t list, const Label& label, int place)
    {
        open_.resize(list + 1);
        open_[list].place = place;
        open_[list].last = label.text;
    }
    void begin(const Label& label, const Reading& reading)
    {
        // The same list over again, with what stood inside it.
        const auto same = std::find_if(open_.begin(), open_.end(),
            [&](const OpenList& list) { return belongs(list, label, reading); });
        open_.erase(same, open_.end());
        open_.push_back({label.close, label.in_brackets, reading.by, reading.place, label.text});
    }

    std::vector<OpenList> open_;  // at most one for each way to count and to close
};

}  // namespace

std::vector<ListBreak> list_breaks(std::string_view text)
{
    std::vector<ListBreak> breaks;
    Lists lists;
    bool begins_line = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (begins_line
            || (c == '(' && text[at - 1] == ' ' && follows_punctuation(text.substr(0, at)))) {
            const Label label = label_at(text, at, begins_line);
            if (!label.readings.empty()) {
                if (auto found = lists.take(label)) {
                    breaks.push_back(std::move(*found));
                }
                at += label.text.size() - 1;
            }
        }
        begins_line = c == '\n' || (begins_line && c == ' ');
    }
    return breaks;
}

}  // namespace jointly
