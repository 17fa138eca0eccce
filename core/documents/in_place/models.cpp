#include "core/documents/in_place/models.h"

#include "core/documents/contract/label.h"

#include <algorithm>

namespace jointly {

namespace {

// "(c)" may be a letter or a numeral: the two are one.
char numerals_of(Numerals numerals)
{
    switch (numerals) {
        case Numerals::arabic: return '1';
        case Numerals::capital_letters:
        case Numerals::capital_roman: return 'A';
        case Numerals::letters:
        case Numerals::roman: break;
    }
    return 'a';
}

// "(a)" and "(b)" are of one form, "b." is of another.
std::string form_of(std::string_view printed)
{
    const auto label = label_at(printed);
    if (printed.empty() || !label) {
        return printed.empty() ? "" : "other";
    }
    std::string form{static_cast<char>('0' + static_cast<int>(label->kind)), label->opening,
        label->closing, label->path.empty() ? '1' : '2'};
    return form + (label->readings.empty() ? '0' : numerals_of(label->readings.front().numerals));
}

}  // namespace

TextRange range_of(const FittedField& field, const PlacedText& placed)
{
    TextRange range;
    for (const std::size_t sign : field) {
        if (sign != nowhere && placed.signs[sign].is_placed()) {
            range.begin = range.begin == nowhere ? placed.signs[sign].begin : range.begin;
            range.end = placed.signs[sign].end;
        }
    }
    return range;
}

Models::Models(const InPlaceSource& source) : source_(source)
{
    for (const ProvisionText& provision : source.before) {
        forms_.push_back(form_of(provision.label));
    }
}

std::size_t Models::provision_like(
    const ProvisionHead& head, bool has_text, std::size_t place) const
{
    const std::string form = form_of(head.label);
    std::size_t best = nowhere;
    int best_worth = -1;
    std::size_t best_distance = 0;
    for (std::size_t at = 0; at < source_.before.size(); ++at) {
        const ProvisionText& one = source_.before[at];
        if (one.verbatim || source_.placed.paragraphs[source_.fitted[at].first].in_row) {
            continue;
        }
        const int worth = (forms_[at] == form ? 16 : 0) + (one.depth == head.depth ? 8 : 0)
                        + (one.level == head.level ? 4 : 0)
                        + (one.title.empty() == head.title.empty() ? 2 : 0)
                        + (one.text.empty() != has_text ? 1 : 0);
        const std::size_t distance = at < place ? place - at : at - place + 1;
        if (worth > best_worth || (worth == best_worth && distance < best_distance)) {
            best = at;
            best_worth = worth;
            best_distance = distance;
        }
    }
    return best;
}

std::size_t Models::text_paragraph(std::size_t provision) const
{
    for (const std::size_t sign : source_.fitted[provision].text) {
        if (sign != nowhere && source_.placed.signs[sign].is_placed()
            && source_.placed.signs[sign].value != ' ') {
            return source_.placed.signs[sign].paragraph;
        }
    }
    return nowhere;
}

std::size_t Models::head_paragraph(std::size_t provision) const
{
    const FittedProvision& fit = source_.fitted[provision];
    std::size_t paragraph = fit.first;
    for (const FittedField* const field : {&fit.label, &fit.title}) {
        for (const std::size_t sign : *field) {
            paragraph = sign == nowhere ? paragraph : source_.placed.signs[sign].paragraph;
        }
    }
    return paragraph;
}

bool Models::has_text_of_its_own(std::size_t provision) const
{
    const std::size_t paragraph = text_paragraph(provision);
    const ProvisionText& one = source_.before[provision];
    const bool headed = !one.label.empty() || !one.title.empty();
    return paragraph != nowhere && !one.verbatim
        && (!headed || paragraph > head_paragraph(provision))
        && !source_.placed.paragraphs[paragraph].numbered
        && !source_.placed.paragraphs[paragraph].in_row;
}

AddedParagraph Models::further_paragraph(
    std::size_t provision, std::size_t paragraph, std::string_view text) const
{
    AddedParagraph added = blank_paragraph(provision, paragraph);
    if (!text.empty()) {
        const PlacedParagraph& like = source_.placed.paragraphs[added.like];
        added.words.push_back(
            {std::string(text), text_paragraph(provision) == nowhere
                                    ? source_.looks.format_of_most(like.begin, like.end)
                                    : text_format(provision)});
    }
    return added;
}

// What the further one looks like.
AddedParagraph Models::blank_paragraph(std::size_t provision, std::size_t paragraph) const
{
    const auto& paragraphs = source_.placed.paragraphs;
    const std::size_t text = text_paragraph(provision);
    const std::size_t last = source_.fitted[provision].last;
    if (text != nowhere && last > text && !paragraphs[last].numbered && !paragraphs[last].in_row) {
        return {last, false, {}};
    }
    if (has_text_of_its_own(provision)) {
        return {text, false, {}};
    }
    // One of a list that goes on below its label takes nothing from further away.
    const bool is_heading = source_.before[provision].level == ProvisionLevel::article
                         || !source_.before[provision].title.empty();
    const std::size_t size = source_.before.size();
    constexpr std::size_t farthest = 200;
    for (std::size_t by = 1; is_heading && by < std::min(size, farthest); ++by) {
        for (const std::size_t at : {provision + by, provision - by}) {
            if (at < size && has_text_of_its_own(at)) {
                return {text_paragraph(at), false, {}};
            }
        }
    }
    return {paragraph, paragraphs[paragraph].numbered, {}};
}

std::string Models::text_format(std::size_t provision) const
{
    const TextRange range = range_of(source_.fitted[provision].text, source_.placed);
    return range.begin == nowhere ? std::string()
                                  : source_.looks.format_of_most(range.begin, range.end);
}

}  // namespace jointly
