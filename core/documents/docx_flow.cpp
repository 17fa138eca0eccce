#include "core/documents/docx_flow.h"

#include "core/documents/printable.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace jointly {

namespace {

void add(Redline& words, Change change, std::string_view text)
{
    if (text.empty()) {
        return;
    }
    if (!words.empty() && words.back().change == change) {
        words.back().text += text;
    } else {
        words.push_back({change, std::string(text)});
    }
}

bool is_wholly(const Redline& words, Change change)
{
    return std::all_of(
        words.begin(), words.end(), [=](const Span& span) { return span.change == change; });
}

bool ends_in(const Redline& words, Change change)
{
    return !words.empty() && words.back().change == change;
}

// Where a label came or went, so did the tab behind it.
Redline label_and_tab(const Redline& label)
{
    Redline words;
    for (const Span& span : label) {
        add(words, span.change, printable_line(span.text));
    }
    if (words.empty()) {
        return words;
    }
    const Change tab = is_wholly(words, Change::struck) ? Change::struck
                     : is_wholly(words, Change::added)  ? Change::added
                                                        : Change::kept;
    add(words, tab, "\t");
    return words;
}

void add_text(std::vector<FlowParagraph>& flow, Change change, std::string_view text)
{
    constexpr std::string_view paragraph_end = "\n\n";
    for (auto at = text.find(paragraph_end); at != std::string_view::npos;
         at = text.find(paragraph_end)) {
        add(flow.back().words, change, text.substr(0, at));
        flow.back().end = change;
        text.remove_prefix(at + paragraph_end.size());
        flow.emplace_back();
    }
    add(flow.back().words, change, text);
}

// All of the block is of one kind; nothing where it is not, or where it is kept.
std::optional<Change> changed_whole(const std::vector<FlowParagraph>& flow)
{
    for (const Change change : {Change::struck, Change::added}) {
        const bool whole = std::all_of(flow.begin(), flow.end(), [&](const FlowParagraph& one) {
            return is_wholly(one.words, change) && (&one == &flow.back() || one.end == change);
        });
        if (whole) {
            return change;
        }
    }
    return std::nullopt;
}

// "A.|+ B." with the end before what was added becomes "A.|B.+|": the paragraph that stays keeps its own
// end, and with it its looks.
void move_end_behind(std::vector<FlowParagraph>& flow)
{
    std::size_t last = flow.size() - 1;
    if (flow[last].end != Change::kept || last == 0) {
        return;
    }
    const Change change = flow[last - 1].end;
    std::size_t first = last;
    while (first > 0 && flow[first - 1].end == change && is_wholly(flow[first].words, change)) {
        --first;
    }
    if (change == Change::kept || first == last || ends_in(flow[first].words, Change::added)) {
        return;
    }
    flow[first].end = Change::kept;
    flow[last].end = change;
}

// A character of UTF-8 from the end of a text.
std::string_view last_character(std::string_view text)
{
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
        --at;
    }
    return text.substr(at);
}

// "days[+ or nights.+]" behind a full stop: "days.[+ Or nights.+]" is as well "days[+. Or nights+].".
bool slide_over_last_character(Redline& words)
{
    if (words.size() < 2 || words[words.size() - 2].change != Change::kept) {
        return false;
    }
    std::string& kept = words[words.size() - 2].text;
    std::string& added = words.back().text;
    const std::string last(last_character(added));
    if (!kept.ends_with(last) || last == "\n" || last == "\t") {
        return false;
    }
    kept.resize(kept.size() - last.size());
    added = last + added.substr(0, added.size() - last.size());
    if (kept.empty()) {
        words.erase(words.end() - 2);
    }
    add(words, Change::kept, last);
    return true;
}

bool is_added_paragraph(const FlowParagraph& one)
{
    return one.end == Change::added && is_wholly(one.words, Change::added);
}

bool begins_added(const FlowParagraph& one)
{
    return one.words.empty() ? one.end == Change::added : one.words.front().change == Change::added;
}

// Added words would be taken together over the end of this paragraph, were it rejected.
bool loses_its_end(const FlowParagraph& one, const FlowParagraph& next)
{
    return one.end == Change::kept && ends_in(one.words, Change::added) && begins_added(next);
}

// Where a struck word stands beside the added ones, it is put between them and the end, or the beginning.
bool put_struck_between(std::vector<FlowParagraph>& flow, std::size_t at)
{
    Redline& before = flow[at].words;
    if (before.size() > 1 && before[before.size() - 2].change == Change::struck) {
        std::swap(before.back(), before[before.size() - 2]);
        if (at == 0 || !loses_its_end(flow[at - 1], flow[at])) {
            return true;
        }
        std::swap(before.back(), before[before.size() - 2]);
    }
    Redline& behind = flow[at + 1].words;
    if (behind.size() > 1 && behind[1].change == Change::struck) {
        std::swap(behind[0], behind[1]);
        return true;
    }
    return false;
}

// "A x+|+B" with a kept end between: called added, and the last end of the added paragraphs kept.
void keep_last_end(std::vector<FlowParagraph>& flow, std::size_t at)
{
    std::size_t last = at + 1;
    while (last + 1 < flow.size() && is_added_paragraph(flow[last + 1])) {
        ++last;
    }
    flow[at].end = Change::added;
    flow[last].end = Change::kept;
}

// "A x+|+y B" with a kept end between becomes "A x+|y+", with an added end, and an end that is struck
// before "B".
void part_added_beginning(std::vector<FlowParagraph>& flow, std::size_t at)
{
    Redline& behind = flow[at + 1].words;
    FlowParagraph beginning{{behind.front()}, Change::struck, flow[at].labelled, flow[at].block};
    behind.erase(behind.begin());
    flow[at].end = Change::added;
    flow.insert(flow.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(beginning));
}

}  // namespace

std::vector<FlowParagraph> flow_of(const Paragraph& paragraph)
{
    std::vector<FlowParagraph> flow(1);
    flow.front().words = label_and_tab(paragraph.label);
    flow.front().labelled = !flow.front().words.empty();
    for (const Span& span : paragraph.text) {
        add_text(flow, span.change, printable(span.text));
    }
    if (flow.size() == 1 && flow.front().words.empty()) {
        return {};
    }
    // What may become one with the label has the label's looks.
    for (std::size_t at = 1; at < flow.size(); ++at) {
        flow[at].labelled = flow[at - 1].labelled && flow[at - 1].end != Change::kept;
    }
    if (const auto change = changed_whole(flow)) {
        flow.back().end = *change;
    } else {
        move_end_behind(flow);
    }
    return flow;
}

void part_added_words(std::vector<FlowParagraph>& flow)
{
    for (std::size_t at = 0; at + 1 < flow.size(); ++at) {
        if (!loses_its_end(flow[at], flow[at + 1]) || put_struck_between(flow, at)
            || slide_over_last_character(flow[at].words)) {
            continue;
        }
        if (is_added_paragraph(flow[at + 1])) {
            keep_last_end(flow, at);
        } else {
            part_added_beginning(flow, at);
        }
    }
}

}  // namespace jointly
