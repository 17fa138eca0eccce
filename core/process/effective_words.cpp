#include "core/process/effective_words.h"

#include "core/base/text.h"
#include "core/base/time.h"

#include <algorithm>
#include <optional>

namespace jointly {

namespace {

std::string with_hyphens(std::string_view typed)
{
    std::string words = folded(typed);
    std::replace(words.begin(), words.end(), ' ', '-');
    return words;
}

// The day of "retroactive 2026-01-01", "retroactive to 2026-01-01".
std::optional<Date> reaches_back_to(std::string_view typed)
{
    const auto blank = typed.rfind(' ');
    if (blank == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string before = with_hyphens(tidy(typed.substr(0, blank)));
    Date date;
    const bool is_meant = before == word_of(EffectiveBasis::retroactive)
                       || before == std::string(word_of(EffectiveBasis::retroactive)) + "-to";
    return is_meant && from_iso(typed.substr(blank + 1), date) ? std::optional(date) : std::nullopt;
}

}  // namespace

bool has_a_day(EffectiveBasis basis)
{
    return basis == EffectiveBasis::on_date || basis == EffectiveBasis::retroactive;
}

Effective effective_from(std::string_view typed)
{
    const std::string text = tidy(typed);
    const std::string words = with_hyphens(text);
    Effective effective;
    if (text.empty()) {
        return effective;
    }
    if (words == word_of(EffectiveBasis::on_ratification) || words == "ratification") {
        effective.basis = EffectiveBasis::on_ratification;
    } else if (words == word_of(EffectiveBasis::first_pay_period)) {
        effective.basis = EffectiveBasis::first_pay_period;
    } else if (const auto date = reaches_back_to(text)) {
        effective.basis = EffectiveBasis::retroactive;
        effective.date = *date;
    } else if (from_iso(text, effective.date)) {
        effective.basis = EffectiveBasis::on_date;
    } else {
        effective.basis = EffectiveBasis::in_words;
        effective.words = text;
    }
    return effective;
}

std::string typed_form(const Effective& effective)
{
    switch (effective.basis) {
        case EffectiveBasis::not_stated: return {};
        case EffectiveBasis::on_ratification:
        case EffectiveBasis::first_pay_period: return std::string(word_of(effective.basis));
        case EffectiveBasis::on_date: return iso(effective.date);
        case EffectiveBasis::retroactive:
            return std::string(word_of(effective.basis)) + " " + iso(effective.date);
        case EffectiveBasis::in_words: return effective.words;
    }
    return {};
}

}  // namespace jointly
