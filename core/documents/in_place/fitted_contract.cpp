#include "core/documents/in_place/fitted_contract.h"

#include "core/base/unicode.h"

#include <algorithm>

namespace jointly {

namespace {

bool is_word_sign(char32_t value) { return is_letter(value) || is_digit(value); }

// A code point of the contract, and where its sign is to be kept.
struct Point {
    char32_t value = 0;
    std::size_t provision = 0;
    FittedField* field = nullptr;  // nullptr: what parts two fields
    std::size_t at = 0;
    bool in_label = false;
};

std::vector<Point> points_of(const ContractText& contract, std::vector<FittedProvision>& fitted)
{
    std::vector<Point> points;
    for (std::size_t at = 0; at < contract.size(); ++at) {
        const ProvisionText& provision = contract[at];
        FittedProvision& fit = fitted[at];
        for (const auto& [words, field] : {std::pair(&provision.label, &fit.label),
                 {&provision.title, &fit.title}, {&provision.text, &fit.text}}) {
            bool blank = false;
            for (std::size_t place = 0; place < words->size();) {
                const CodePoint point = code_point_at(*words, place);
                const bool space = is_space(point.value);
                // Blanks in a row are one sign.
                points.push_back(
                    {space ? U' ' : point.value, at, field, field->size(), field == &fit.label});
                if (space && blank) {
                    points.pop_back();
                }
                blank = space;
                field->push_back(nowhere);
                place += static_cast<std::size_t>(point.bytes);
            }
            points.push_back({U' ', at, nullptr, 0, false});
        }
    }
    return points;
}

class Fitter {
public:
    Fitter(const ContractText& contract, const PlacedText& placed, LabelFit labels)
        : signs_(placed.signs),
          labels_(labels),
          fitted_(contract.size()),
          points_(points_of(contract, fitted_))
    {}

    std::optional<std::vector<FittedProvision>> run()
    {
        for (;;) {
            const std::size_t point = next_point(point_);
            std::size_t sign = next_sign(sign_);
            if (sign < signs_.size() && signs_[sign].label != nowhere
                && labels_ == LabelFit::numbered_anew && begins_label(sign)) {
                const std::size_t behind = behind_label(point, sign);
                if (behind != nowhere) {
                    pair_between(point, sign);
                    point_ = behind;
                    sign_ = behind_numbered(sign);
                    continue;
                }
            }
            if (point == points_.size() || sign == signs_.size()) {
                pair_between(point, sign);
                const bool fits = point == points_.size() && sign == signs_.size();
                return fits ? std::optional(finished()) : std::nullopt;
            }
            if (points_[point].value != signs_[sign].value) {
                return std::nullopt;
            }
            pair_between(point, sign);
            pair(point, sign);
            point_ = point + 1;
            sign_ = sign + 1;
        }
    }

private:
    [[nodiscard]] std::size_t next_point(std::size_t at) const
    {
        while (at < points_.size() && !is_word_sign(points_[at].value)) {
            ++at;
        }
        return at;
    }

    [[nodiscard]] std::size_t next_sign(std::size_t at) const
    {
        while (at < signs_.size() && !is_word_sign(signs_[at].value)) {
            ++at;
        }
        return at;
    }

    // --- Labels that are numbered

    [[nodiscard]] bool begins_label(std::size_t sign) const
    {
        std::size_t before = sign;
        while (before > 0 && signs_[before - 1].label == signs_[sign].label) {
            --before;
        }
        return next_sign(before) == sign;
    }

    [[nodiscard]] std::size_t behind_numbered(std::size_t sign) const
    {
        const std::size_t label = signs_[sign].label;
        while (sign < signs_.size() && signs_[sign].label == label) {
            ++sign;
        }
        return sign;
    }

    // The point behind the label of the contract that this one stands for, or the same point where the contract
    // has none here. nowhere: its letters are those of the contract, whatever they are there.
    std::size_t behind_label(std::size_t point, std::size_t sign)
    {
        std::size_t at = point;
        std::size_t numbered = sign;
        const std::size_t end = behind_numbered(sign);
        while (
            numbered < end && at < points_.size() && points_[at].value == signs_[numbered].value) {
            at = next_point(at + 1);
            numbered = next_sign(numbered + 1);
        }
        const bool ends_too = point >= points_.size() || !points_[point].in_label
                           || at >= points_.size() || points_[at].field != points_[point].field;
        if (numbered >= end && at > point && ends_too) {
            if (points_[point].in_label) {
                fitted_[points_[point].provision].shown = signs_[sign].label;
            }
            return nowhere;
        }
        if (point < points_.size() && points_[point].in_label && is_first_of_label(point)) {
            fitted_[points_[point].provision].shown = signs_[sign].label;
            const FittedField* const label = points_[point].field;
            while (point < points_.size() && points_[point].field == label) {
                touch(points_[point].provision, signs_[sign].paragraph);
                ++point;
            }
            return point;
        }
        const std::size_t owner = point_ > 0 ? points_[point_ - 1].provision : 0;
        if (owner < fitted_.size()) {
            fitted_[owner].stray = signs_[sign].label;
        }
        return point_;
    }

    [[nodiscard]] bool is_first_of_label(std::size_t point) const
    {
        std::size_t before = point;
        while (before > 0 && points_[before - 1].field == points_[point].field) {
            --before;
        }
        return next_point(before) == point;
    }

    // --- Pairs

    void touch(std::size_t provision, std::size_t paragraph)
    {
        FittedProvision& fit = fitted_[provision];
        fit.first = touched_ == provision + 1 ? fit.first : paragraph;
        fit.last = paragraph;
        touched_ = provision + 1;
    }

    void pair(std::size_t point, std::size_t sign)
    {
        Point& one = points_[point];
        if (one.field == nullptr) {
            return;
        }
        (*one.field)[one.at] = sign;
        touch(one.provision, signs_[sign].paragraph);
        if (one.in_label && signs_[sign].label != nowhere) {
            fitted_[one.provision].shown = signs_[sign].label;
        }
    }

    // Signs and blanks up to the next letter of both: as many as are the same in the same order, where they are
    // few, else one behind the other.
    void pair_between(std::size_t point, std::size_t sign)
    {
        const std::size_t points = point - point_;
        const std::size_t signs = sign - sign_;
        constexpr std::size_t few = 4096;
        if (points == 0 || signs == 0) {
            return;
        }
        if (points * signs > few) {
            for (std::size_t at = point_, other = sign_; at < point && other < sign; ++other) {
                if (points_[at].value == signs_[other].value) {
                    pair(at++, other);
                }
            }
            return;
        }
        std::vector<unsigned> common((points + 1) * (signs + 1), 0);
        const auto in_common = [&](std::size_t a, std::size_t b) -> unsigned& {
            return common[a * (signs + 1) + b];
        };
        const auto same = [&](std::size_t a, std::size_t b) {
            return points_[point_ + a].value == signs_[sign_ + b].value;
        };
        for (std::size_t a = points; a-- > 0;) {
            for (std::size_t b = signs; b-- > 0;) {
                in_common(a, b) = same(a, b) ? in_common(a + 1, b + 1) + 1
                                             : std::max(in_common(a + 1, b), in_common(a, b + 1));
            }
        }
        for (std::size_t a = 0, b = 0; a < points && b < signs;) {
            if (same(a, b)) {
                pair(point_ + a++, sign_ + b++);
            } else if (in_common(a + 1, b) >= in_common(a, b + 1)) {
                ++a;
            } else {
                ++b;
            }
        }
    }

    // A provision of which no sign is in the file stands where the one before it ends.
    std::vector<FittedProvision> finished()
    {
        std::size_t last = 0;
        for (FittedProvision& one : fitted_) {
            const bool placed = one.shown != nowhere
                             || std::any_of(one.label.begin(), one.label.end(), is_there)
                             || std::any_of(one.title.begin(), one.title.end(), is_there)
                             || std::any_of(one.text.begin(), one.text.end(), is_there);
            if (!placed) {
                one.first = one.last = last;
            }
            last = one.last;
        }
        return std::move(fitted_);
    }

    static bool is_there(std::size_t sign) { return sign != nowhere; }

    const std::vector<PlacedSign>& signs_;
    const LabelFit labels_;
    std::vector<FittedProvision> fitted_;
    std::vector<Point> points_;
    std::size_t point_ = 0;  // the first that is not paired
    std::size_t sign_ = 0;
    std::size_t touched_ = 0;  // the provision that was touched last, and one
};

}  // namespace

std::optional<std::vector<FittedProvision>> fitted(
    const ContractText& contract, const PlacedText& placed, LabelFit labels)
{
    return Fitter(contract, placed, labels).run();
}

std::optional<FieldPlace> place_in(
    const FittedField& field, std::size_t next, const PlacedText& placed)
{
    const auto is_placed = [&](std::size_t sign) {
        return sign != nowhere && placed.signs[sign].is_placed();
    };
    const auto ends_paragraph = [&](std::size_t sign) {
        return sign != nowhere && placed.signs[sign].value == ' '
            && placed.signs[sign].paragraph != placed.signs[sign].to;
    };
    std::size_t before = next;
    while (before > 0 && !is_placed(field[before - 1]) && !ends_paragraph(field[before - 1])) {
        --before;
    }
    while (next < field.size()
           && (!is_placed(field[next]) || placed.signs[field[next]].value == ' ')) {
        ++next;
    }
    const bool afresh = before == 0 || ends_paragraph(field[before - 1]);
    if (afresh && next < field.size()) {
        const PlacedSign& sign = placed.signs[field[next]];
        return FieldPlace{sign.paragraph, sign.begin, true};
    }
    if (before > 0 && is_placed(field[before - 1])) {
        const PlacedSign& sign = placed.signs[field[before - 1]];
        return FieldPlace{sign.paragraph, sign.end, false};
    }
    return std::nullopt;
}

}  // namespace jointly
