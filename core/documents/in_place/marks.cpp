#include "core/documents/in_place/marks.h"

#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/documents/in_place/models.h"
#include "core/documents/in_place/new_provision.h"
#include "core/documents/in_place/not_in_place.h"
#include "core/documents/in_place/table_changes.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace jointly {

namespace {

class Marker {
public:
    explicit Marker(const InPlaceSource& source)
        : source_(source), placed_(source.placed), models_(source)
    {
        marks_.text.assign(placed_.text.size(), Fate::open);
        marks_.ends.assign(placed_.paragraphs.size(), false);
        for (const FittedProvision& one : source.fitted) {
            for (const FittedField* const field : {&one.label, &one.title, &one.text}) {
                for (const std::size_t sign : *field) {
                    decide(sign, Fate::kept);
                }
            }
        }
    }

    Result<Marks> run()
    {
        for (const ProvisionRedline& item : source_.changes) {
            take(item);
            if (problem_) {
                return *problem_;
            }
            old_at_ += item.before.size();
            new_at_ += item.after.size();
        }
        std::stable_sort(marks_.inside.begin(), marks_.inside.end(),
            [](const AddedInside& one, const AddedInside& other) {
                return std::pair(one.paragraph, one.at) < std::pair(other.paragraph, other.at);
            });
        return std::move(marks_);
    }

private:
    void take(const ProvisionRedline& item)
    {
        if (item.fate == ProvisionFate::kept) {
            return;
        }
        if (item.before.size() == 1 && item.after.size() == 1) {
            change(old_at_, item);
            return;
        }
        for (std::size_t at = 0; at < item.before.size(); ++at) {
            strike_provision(old_at_ + at);
        }
        const std::string text = new_text(item.text);
        std::size_t begin = 0;
        for (std::size_t at = 0; at < item.after.size(); ++at) {
            const ProvisionHead& head = item.after[at];
            add_provision(head, std::string_view(text).substr(begin, head.text_bytes), new_at_ + at,
                old_at_ + item.before.size());
            begin += head.text_bytes + 1;
        }
    }

    // --- Words that are there

    void decide(std::size_t sign, Fate fate)
    {
        if (sign == nowhere) {
            return;
        }
        const PlacedSign& one = placed_.signs[sign];
        for (std::size_t at = one.begin; one.is_placed() && at < one.end; ++at) {
            if (one.value != ' ' || is_blank_byte(at)) {
                marks_.text[at] = fate;
            }
        }
    }

    // Of a blank that goes over what is no part of the contract only the blanks.
    [[nodiscard]] bool is_blank_byte(std::size_t at) const
    {
        const CodePoint point = code_point_at(placed_.text, at);
        return is_space(point.value)
            || (static_cast<unsigned char>(placed_.text[at]) & 0xC0U) == 0x80U;
    }

    void strike(std::size_t sign)
    {
        if (sign == nowhere) {
            return;
        }
        decide(sign, Fate::struck);
        const PlacedSign& one = placed_.signs[sign];
        for (std::size_t at = one.paragraph; one.value == ' ' && at < one.to; ++at) {
            if (!placed_.paragraphs[at].left_out) {
                marks_.ends[at] = true;
            }
        }
    }

    void strike_field(const FittedField& field)
    {
        for (const std::size_t sign : field) {
            strike(sign);
        }
    }

    void strike_provision(std::size_t provision)
    {
        const FittedProvision& fit = source_.fitted[provision];
        for (const FittedField* const field : {&fit.label, &fit.title, &fit.text}) {
            strike_field(*field);
        }
    }

    // --- Words that are added

    [[nodiscard]] bool is_blank(std::size_t begin, std::size_t end) const
    {
        return std::all_of(placed_.text.begin() + static_cast<std::ptrdiff_t>(begin),
            placed_.text.begin() + static_cast<std::ptrdiff_t>(end),
            [](char sign) { return sign == ' ' || sign == '\t' || sign == '\n'; });
    }

    // The format of what it takes the place of, where that is about as long; else that of most of the paragraph,
    // unless both neighbours have another.
    [[nodiscard]] std::string format_for(const FieldPlace& position, std::size_t bytes) const
    {
        const PlacedParagraph& paragraph = placed_.paragraphs[position.paragraph];
        std::size_t begin = position.at;
        while (!position.before_next && begin > paragraph.begin
               && marks_.text[begin - 1] == Fate::struck) {
            --begin;
        }
        constexpr std::size_t a_word = 16;
        if (begin < position.at && bytes <= 2 * (position.at - begin) + a_word) {
            return source_.looks.format_of_most(begin, position.at);
        }
        const std::string most = source_.looks.format_of_most(paragraph.begin, paragraph.end);
        if (position.at > paragraph.begin && position.at < paragraph.end) {
            const std::string left = source_.looks.format_at(position.at - 1);
            if (left == source_.looks.format_at(position.at)) {
                return left;
            }
        }
        return most;
    }

    void add_inside(const FieldPlace& position, std::vector<std::vector<AddedWords>> parts)
    {
        marks_.inside.push_back(
            {position.paragraph, position.at, position.before_next, std::move(parts)});
    }

    void add_words(const FieldPlace& position, std::string_view text)
    {
        if (!text.empty()) {
            add_inside(position, {{{std::string(text), format_for(position, text.size())}}});
        }
    }

    void add_text(std::size_t provision, const FieldPlace& position, std::string_view text)
    {
        const auto parts = split(text, '\n');
        const PlacedParagraph& paragraph = placed_.paragraphs[position.paragraph];
        if (parts.size() > 1 && closes_both(position, paragraph, parts.front())) {
            // "[+A.|B+]." is as well "[+A+].[+|B.+]", which leaves the end where it is.
            const FieldPlace end{position.paragraph, paragraph.end, false};
            const std::string_view first = parts.front();
            add_words(position, first.substr(0, first.size() - 1));
            add_text(provision, end,
                std::string(text.substr(first.size())) + std::string(1, first.back()));
            return;
        }
        if (parts.size() == 1) {
            add_words(position, text);
        } else if (paragraph.in_row) {
            problem_ = not_in_table(paragraph.number);
        } else if (position.before_next && !paragraph.numbered
                   && is_blank(paragraph.begin, position.at)) {
            for (std::size_t at = 0; at + 1 < parts.size(); ++at) {
                marks_.before[position.paragraph].push_back(
                    models_.further_paragraph(provision, position.paragraph, parts[at]));
            }
            add_words(position, parts.back());
        } else if (is_blank(position.at, paragraph.end)) {
            add_words(position, parts.front());
            for (std::size_t at = 1; at < parts.size(); ++at) {
                if (!parts[at].empty()) {
                    marks_.behind[position.paragraph].push_back(
                        models_.further_paragraph(provision, position.paragraph, parts[at]));
                }
            }
        } else {
            std::vector<std::vector<AddedWords>> inside;
            for (const std::string_view part : parts) {
                inside.emplace_back();
                if (!part.empty()) {
                    inside.back().push_back({std::string(part), format_for(position, part.size())});
                }
            }
            add_inside(position, std::move(inside));
        }
    }

    // One sign alone is left of the paragraph, and what is added before it ends in the same sign.
    [[nodiscard]] bool closes_both(
        const FieldPlace& position, const PlacedParagraph& paragraph, std::string_view first) const
    {
        return !paragraph.in_row && position.at + 1 == paragraph.end && !first.empty()
            && first.back() == placed_.text[position.at] && first.back() > ' ';
    }

    // --- A provision that stays

    void mark(std::size_t provision, const FittedField& field, const Redline& changes)
    {
        std::size_t at = 0;
        for (const Span& span : changes) {
            if (span.change == Change::added) {
                const auto place = place_in(field, at, placed_);
                if (!place) {
                    problem_ = not_in_place();
                    return;
                }
                add_text(provision, *place, span.text);
                continue;
            }
            for (std::size_t byte = 0; byte < span.text.size() && at < field.size(); ++at) {
                byte += static_cast<std::size_t>(code_point_at(span.text, byte).bytes);
                if (span.change == Change::struck) {
                    strike(field[at]);
                }
            }
        }
    }

    void change(std::size_t provision, const ProvisionRedline& item)
    {
        const ProvisionText& before = source_.before[provision];
        const FittedProvision& fit = source_.fitted[provision];
        const ProvisionHead& after = item.after.front();
        if (after.label != before.label) {
            change_label(provision, after.label);
        }
        if (after.title != before.title) {
            change_title(provision, item);
        }
        const std::string text = new_text(item.text);
        if (text == before.text) {
            return;
        }
        if (before.text.empty()) {
            add_first_text(provision, after, text);
        } else if (before.verbatim && placed_.paragraphs[fit.first].in_row) {
            const auto cells = table_changes(before.text, text);
            if (!cells) {
                problem_ = not_in_table(placed_.paragraphs[fit.first].number);
                return;
            }
            mark(provision, fit.text, *cells);
        } else {
            mark(provision, fit.text, item.text);
        }
    }

    // One that the word processor numbers is what it makes of it.
    void change_label(std::size_t provision, const std::string& label)
    {
        const FittedProvision& fit = source_.fitted[provision];
        if (fit.shown != nowhere) {
            return;
        }
        strike_field(fit.label);
        if (label.empty()) {
            return;
        }
        const bool is_new = fit.label.empty();
        const FittedField& field = !is_new ? fit.label : !fit.title.empty() ? fit.title : fit.text;
        const auto place = place_in(field, is_new ? 0 : field.size(), placed_);
        if (!place) {
            problem_ = not_in_place();
            return;
        }
        add_words(*place, is_new ? label + " " : label);
    }

    void change_title(std::size_t provision, const ProvisionRedline& item)
    {
        const FittedProvision& fit = source_.fitted[provision];
        const std::string& title = item.after.front().title;
        if (!fit.title.empty()) {
            mark(provision, fit.title, title_redline(item));
            return;
        }
        const auto behind_label = place_in(fit.label, fit.label.size(), placed_);
        const auto before_text = place_in(fit.text, 0, placed_);
        if (behind_label) {
            add_words(*behind_label, " " + title);
        } else if (before_text) {
            add_words(*before_text, title + " ");
        } else {
            problem_ = not_in_place();
        }
    }

    // Words below a heading that had none of its own.
    void add_first_text(std::size_t provision, const ProvisionHead& head, std::string_view text)
    {
        const std::size_t paragraph = models_.head_paragraph(provision);
        const std::size_t like = models_.provision_like(head, true, provision);
        const bool runs_in = like != nowhere && !source_.before[like].text.empty()
                          && models_.text_paragraph(like) == models_.head_paragraph(like);
        const bool is_heading = !head.title.empty() || head.level == ProvisionLevel::article;
        auto parts = split(text, '\n');
        if (runs_in || !is_heading) {
            const std::size_t end = placed_.paragraphs[paragraph].end;
            const std::string format = like == nowhere ? "" : models_.text_format(like);
            add_inside({paragraph, end, false}, {{{" " + std::string(parts.front()), format}}});
            parts.erase(parts.begin());
        }
        for (const std::string_view part : parts) {
            marks_.behind[paragraph].push_back(
                models_.further_paragraph(provision, paragraph, part));
        }
    }

    // --- A provision that is new

    void add_provision(
        const ProvisionHead& head, std::string_view text, std::size_t number, std::size_t old_at)
    {
        const std::vector<AddedParagraph> added =
            new_provision(source_, models_, {head, text, number, old_at});
        if (added.empty()) {
            problem_ = not_in_place();
            return;
        }
        place(added, old_at);
    }

    // Behind what stands before it in the old contract.
    void place(const std::vector<AddedParagraph>& added, std::size_t old_at)
    {
        auto& there = old_at == 0 ? marks_.before[source_.fitted.front().first]
                                  : marks_.behind[source_.fitted[old_at - 1].last];
        there.insert(there.end(), added.begin(), added.end());
    }

    const InPlaceSource& source_;
    const PlacedText& placed_;
    const Models models_;
    Marks marks_;
    std::size_t old_at_ = 0;
    std::size_t new_at_ = 0;
    std::optional<Problem> problem_;
};

}  // namespace

Result<Marks> marks_of(const InPlaceSource& source) { return Marker(source).run(); }

}  // namespace jointly
