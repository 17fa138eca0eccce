#include "core/documents/in_place/placed_text.h"

#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/base/visible.h"
#include "core/documents/contract/docx_words.h"
#include "core/documents/in_place/not_in_place.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <utility>

namespace jointly {

namespace {

constexpr char32_t soft_hyphen = 0xAD;

// What stands between paragraphs and marks places in the text.
constexpr std::array<std::string_view, 8> markers = {"w:bookmarkStart", "w:bookmarkEnd",
    "w:commentRangeStart", "w:commentRangeEnd", "w:proofErr", "w:permStart", "w:permEnd",
    "w:customXmlInsRangeStart"};

bool is_marker(XmlElement element)
{
    return std::find(markers.begin(), markers.end(), element.name()) != markers.end();
}

std::vector<PlacedParagraph> paragraphs_in(XmlElement body)
{
    std::vector<PlacedParagraph> paragraphs;
    for (XmlElement at = body; at.is_there();) {
        const bool into = !is_passed_over(at, Revisions::accept) && at.name() != "w:txbxContent";
        if (into && at.name() == "w:p") {
            paragraphs.push_back({at, 0, 0, 0, false, false, false});
        }
        at = xml_step(at, body, into).to;
    }
    return paragraphs;
}

std::string letters_in(std::string_view text)
{
    std::string letters;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const auto size = static_cast<std::size_t>(point.bytes);
        if (is_letter(point.value) || is_digit(point.value)) {
            letters += text.substr(at, size);
        }
        at += size;
    }
    return letters;
}

class Placer {
public:
    explicit Placer(XmlElement body)
    {
        placed_.paragraphs = paragraphs_in(body);
        for (std::size_t at = 0; at < placed_.paragraphs.size(); ++at) {
            indexes_[placed_.paragraphs[at].element.offset().value_or(0)] = at;
        }
    }

    [[nodiscard]] bool add(const DocxLine& line, bool is_left_out)
    {
        if (!place_words(line)) {
            return false;
        }
        if (line.table == 0) {
            const auto owner = indexes_.find(line.element.offset().value_or(0));
            if (owner == indexes_.end()) {
                return false;
            }
            paragraph_ = owner->second;
            tell_of(paragraph_, line, is_left_out);
        }
        if (!is_left_out) {
            add_label(line);
            add_signs(line);
        }
        return true;
    }

    [[nodiscard]] PlacedText take()
    {
        // What holds no words stands where the words before it end.
        std::size_t end = 0;
        for (PlacedParagraph& one : placed_.paragraphs) {
            if (one.end == 0) {
                one.begin = one.end = end;
            }
            end = one.end;
        }
        return std::move(placed_);
    }

private:
    void tell_of(std::size_t paragraph, const DocxLine& line, bool is_left_out)
    {
        PlacedParagraph& one = placed_.paragraphs[paragraph];
        one.number = line.number;
        one.in_row = line.table > 0;
        one.left_out = one.left_out || is_left_out;
        const bool is_bullet =
            !line.text.empty() && (line.words.empty() || line.words.front().begin > 0);
        one.numbered = one.numbered || !line.label.empty() || (is_bullet && line.table == 0);
    }

    [[nodiscard]] std::size_t paragraph_of(XmlElement element) const
    {
        while (element.is_there() && element.name() != "w:p") {
            element = element.parent();
        }
        const auto found = indexes_.find(element.is_there() ? element.offset().value_or(0) : 0);
        return found == indexes_.end() ? nowhere : found->second;
    }

    bool place_words(const DocxLine& line)
    {
        places_.clear();
        for (const DocxWords& one : line.words) {
            const std::size_t paragraph = paragraph_of(one.element);
            if (paragraph == nowhere || paragraph < last_) {
                return false;
            }
            PlacedParagraph& holds = placed_.paragraphs[paragraph];
            if (last_ != paragraph || holds.end == 0) {
                holds.begin = placed_.text.size();
                tell_of(paragraph, line, false);
            }
            last_ = paragraph;
            places_.push_back({one.begin, one.size, placed_.text.size(), paragraph});
            placed_.words.push_back({one.element, placed_.text.size(), one.size});
            placed_.text += one.begin < line.text.size() ? line.text.substr(one.begin, one.size)
                                                         : std::string(one.size, '\n');
            holds.end = placed_.text.size();
        }
        return true;
    }

    void add_label(const DocxLine& line)
    {
        if (line.label.empty()) {
            return;
        }
        add_blank(nowhere, nowhere);
        placed_.labels.push_back(line.label);
        for (std::size_t at = 0; at < line.label.size();) {
            const CodePoint point = code_point_at(line.label, at);
            add_sign(
                {point.value, nowhere, nowhere, paragraph_, paragraph_, placed_.labels.size() - 1});
            at += static_cast<std::size_t>(point.bytes);
        }
    }

    // Characters that NFC makes one are one.
    void add_signs(const DocxLine& line)
    {
        const bool composed = nfc(line.text) == line.text;
        add_blank(nowhere, nowhere);
        char32_t before = ' ';
        std::size_t place = 0;
        for (std::size_t at = 0; at < line.text.size();) {
            std::size_t end = at + static_cast<std::size_t>(code_point_at(line.text, at).bytes);
            std::string sign = line.text.substr(at, end - at);
            while (!composed && end < line.text.size()) {
                const auto more = static_cast<std::size_t>(code_point_at(line.text, end).bytes);
                const std::string both = nfc(sign + line.text.substr(end, more));
                if (both == sign + line.text.substr(end, more)) {
                    break;
                }
                sign = both;
                end += more;
            }
            while (place < places_.size() && places_[place].begin + places_[place].size <= at) {
                ++place;
            }
            std::size_t begin = nowhere;
            if (place < places_.size() && places_[place].begin <= at) {
                begin = places_[place].place + (at - places_[place].begin);
                paragraph_ = places_[place].paragraph;
            }
            const std::size_t behind = begin == nowhere ? nowhere : begin + (end - at);
            const char32_t value = code_point_at(sign, 0).value;
            if (is_space(value)) {
                add_blank(begin, behind);
            } else if (value == soft_hyphen || is_hidden(value, before)) {
                before = value == soft_hyphen ? before : value;
                at = end;
                continue;
            } else {
                add_sign({value, begin, behind, paragraph_, paragraph_, nowhere});
            }
            before = value;
            at = end;
        }
        if (!places_.empty() && places_.back().begin >= line.text.size()) {
            add_blank(places_.back().place, places_.back().place + places_.back().size);
        }
    }

    void add_sign(PlacedSign sign)
    {
        if (!placed_.signs.empty()) {
            placed_.signs.back().to = sign.paragraph;
        }
        placed_.signs.push_back(sign);
    }

    // One behind another is one.
    void add_blank(std::size_t begin, std::size_t end)
    {
        if (placed_.signs.empty() || placed_.signs.back().value != ' ') {
            const std::size_t paragraph =
                placed_.signs.empty() || begin != nowhere ? paragraph_ : last_sign_paragraph();
            add_sign({' ', begin, end, paragraph, paragraph, nowhere});
        } else if (begin != nowhere) {
            PlacedSign& blank = placed_.signs.back();
            blank.begin = blank.is_placed() ? blank.begin : begin;
            blank.end = end;
        }
    }

    [[nodiscard]] std::size_t last_sign_paragraph() const { return placed_.signs.back().paragraph; }

    struct WordPlace {
        std::size_t begin = 0;  // of the line
        std::size_t size = 0;
        std::size_t place = 0;  // of the text
        std::size_t paragraph = 0;
    };

    PlacedText placed_;
    std::unordered_map<std::size_t, std::size_t> indexes_;  // of paragraphs, by their offset
    std::vector<WordPlace> places_;                         // of the words of the line
    std::size_t paragraph_ = 0;
    std::size_t last_ = 0;  // that words were placed in
};

}  // namespace

Result<PlacedText> placed_text(
    XmlElement body, std::span<const DocxLine> lines, std::span<const LeftOut> left_out)
{
    std::multimap<std::size_t, std::string> left;
    for (const LeftOut& one : left_out) {
        if (one.kind == LeftOutKind::contents || one.kind == LeftOutKind::running_line
            || one.kind == LeftOutKind::sheet) {
            left.emplace(one.line, letters_in(one.text));
        }
    }
    Placer placer(body);
    for (const DocxLine& line : lines) {
        const auto [first, last] = left.equal_range(line.number);
        const std::string letters = first == last ? "" : letters_in(line.label + line.text);
        const auto found =
            std::find_if(first, last, [&](const auto& one) { return one.second == letters; });
        const bool is_left_out = found != last;
        if (is_left_out) {
            left.erase(found);
        }
        if (!placer.add(line, is_left_out)) {
            return not_in_place();
        }
    }
    return placer.take();
}

XmlElement paragraph_behind(XmlElement paragraph)
{
    XmlElement next = paragraph.next();
    while (next.is_there() && is_marker(next)) {
        next = next.next();
    }
    return next.name() == "w:p" ? next : XmlElement();
}

bool is_blank_paragraph(XmlElement paragraph)
{
    for (XmlElement at = paragraph.first_child(); at.is_there(); at = at.next()) {
        if (at.name() == "w:pPr" ? at.child("w:sectPr").is_there() || at.child("w:numPr").is_there()
                                 : !is_marker(at)) {
            return false;
        }
    }
    return true;
}

}  // namespace jointly
