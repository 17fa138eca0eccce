#include "core/documents/lines.h"

#include "core/documents/printable.h"

#include <algorithm>

namespace jointly {

namespace {

// Collects spans and cuts them into lines.
class Cutter {
public:
    void add(Change change, std::string_view words)
    {
        if (words.empty()) {
            return;
        }
        if (!line_.spans.empty() && line_.spans.back().change == change) {
            line_.spans.back().text += words;
        } else {
            line_.spans.push_back({change, std::string(words)});
        }
    }

    // Two line ends in a row begin a paragraph.
    void end_line(std::size_t ends)
    {
        if (!line_.spans.empty()) {
            lines_.push_back(std::move(line_));
            line_ = {{}, false};
        }
        line_.begins_paragraph = line_.begins_paragraph || ends > 1;
    }

    [[nodiscard]] std::vector<MarkedLine> take()
    {
        end_line(1);
        return std::move(lines_);
    }

private:
    std::vector<MarkedLine> lines_;
    MarkedLine line_;
};

bool is_only_a_line_end(const Span& span)
{
    return span.change != Change::kept && span.text.find('\n') != std::string::npos
        && span.text.find_first_not_of(" \n") == std::string::npos;
}

std::size_t line_ends(std::string_view text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

void add_words(Cutter& cutter, Change change, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        cutter.add(change, text.substr(0, end));
        text.remove_prefix(end);
        const std::size_t next = std::min(text.find_first_not_of('\n'), text.size());
        if (next > 0) {
            cutter.end_line(next);
        }
        text.remove_prefix(next);
    }
}

}  // namespace

std::vector<MarkedLine> marked_lines(const Redline& redline)
{
    Cutter cutter;
    for (const Span& raw : redline) {
        const Span span{raw.change, printable(raw.text)};
        if (!is_only_a_line_end(span)) {
            add_words(cutter, span.change, span.text);
            continue;
        }
        cutter.add(span.change, pilcrow);
        if (span.change == Change::added) {
            cutter.end_line(line_ends(span.text));
        }
    }
    return cutter.take();
}

std::vector<MarkedLine> marked_lines(const Paragraph& paragraph)
{
    if (paragraph.label.empty()) {
        return marked_lines(paragraph.text);
    }
    Redline whole = paragraph.label;
    whole.push_back({Change::kept, " "});
    whole.insert(whole.end(), paragraph.text.begin(), paragraph.text.end());
    return marked_lines(whole);
}

bool shows_pilcrow(const Document& document)
{
    const auto has_one = [](const Redline& words) {
        return std::any_of(words.begin(), words.end(), is_only_a_line_end);
    };
    return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const auto& block) {
        const auto* const paragraph = std::get_if<Paragraph>(&block);
        const auto* const noted = std::get_if<NotedRedline>(&block);
        return (paragraph != nullptr && has_one(paragraph->text))
            || (noted != nullptr && has_one(noted->words));
    });
}

}  // namespace jointly
