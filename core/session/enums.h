// The closed lists of the process, with the words that stand for them in files and scripts.
//
// A word, once in a file, never changes; new values go to the end. The words that are shown to the
// room are not these: see core/process/names.h.
#pragma once

#include "core/base/words.h"

#include <cstdint>

namespace jointly {

// Where an issue stands, in the order of the process. Movement is free in both directions.
enum class Step : std::uint8_t {
    framing,
    story,
    interests,
    options,
    criteria,
    evaluation,
    straw,
    consensus,
    language,
    agreed
};
inline constexpr std::array<std::string_view, 10> step_words{"framing", "story", "interests",
    "options", "criteria", "evaluation", "straw", "consensus", "language", "agreed"};
[[nodiscard]] constexpr std::string_view word_of(Step step) { return word_in(step_words, step); }
[[nodiscard]] constexpr bool from_word(std::string_view word, Step& step)
{
    return find_word(step_words, word, step);
}

// What one person or one party says to what is tested. Scales map to these five.
enum class Stance : std::uint8_t {
    support,
    live_with,
    more_discussion,
    stand_aside,
    cannot_support
};
inline constexpr std::array<std::string_view, 5> stance_words{
    "support", "live-with", "more-discussion", "stand-aside", "cannot-support"};
[[nodiscard]] constexpr std::string_view word_of(Stance stance)
{
    return word_in(stance_words, stance);
}
[[nodiscard]] constexpr bool from_word(std::string_view word, Stance& stance)
{
    return find_word(stance_words, word, stance);
}

// How stances are asked in the room. `thumbs_live_with`: sideways is "can live with it";
// `thumbs_discuss`: sideways is "needs more discussion".
enum class Scale : std::uint8_t { thumbs_live_with, thumbs_discuss, fist_to_five, gradients };
inline constexpr std::array<std::string_view, 4> scale_words{
    "thumbs", "thumbs-discuss", "fist-to-five", "gradients"};
[[nodiscard]] constexpr std::string_view word_of(Scale scale)
{
    return word_in(scale_words, scale);
}
[[nodiscard]] constexpr bool from_word(std::string_view word, Scale& scale)
{
    return find_word(scale_words, word, scale);
}

// Who decides. `all_but_n`: after the agreed tries, all but n per party.
enum class Decides : std::uint8_t { every_member, each_party, all_but_n };
inline constexpr std::array<std::string_view, 3> decides_words{
    "every-member", "each-party", "all-but-n"};
[[nodiscard]] constexpr std::string_view word_of(Decides decides)
{
    return word_in(decides_words, decides);
}
[[nodiscard]] constexpr bool from_word(std::string_view word, Decides& decides)
{
    return find_word(decides_words, word, decides);
}

// What follows when consensus is not reached.
enum class Fallback : std::uint8_t { park, subgroup, mediation, leave_ibb, status_quo };
inline constexpr std::array<std::string_view, 5> fallback_words{
    "park", "subgroup", "mediation", "leave-ibb", "status-quo"};
[[nodiscard]] constexpr std::string_view word_of(Fallback fallback)
{
    return word_in(fallback_words, fallback);
}
[[nodiscard]] constexpr bool from_word(std::string_view word, Fallback& fallback)
{
    return find_word(fallback_words, word, fallback);
}

// How the answers of a test are kept: how many of each party, each party's word by its spokesperson,
// or by name.
enum class Keeping : std::uint8_t { counts, spokesperson, names };
inline constexpr std::array<std::string_view, 3> keeping_words{"counts", "spokesperson", "names"};
[[nodiscard]] constexpr std::string_view word_of(Keeping keeping)
{
    return word_in(keeping_words, keeping);
}
[[nodiscard]] constexpr bool from_word(std::string_view word, Keeping& keeping)
{
    return find_word(keeping_words, word, keeping);
}

enum class Role : std::uint8_t {
    member,
    facilitator,
    recorder,
    co_lead,
    chief_spokesperson,
    expert,
    observer
};
inline constexpr std::array<std::string_view, 7> role_words{
    "member", "facilitator", "recorder", "co-lead", "chief-spokesperson", "expert", "observer"};
[[nodiscard]] constexpr std::string_view word_of(Role role) { return word_in(role_words, role); }
[[nodiscard]] constexpr bool from_word(std::string_view word, Role& role)
{
    return find_word(role_words, word, role);
}

// A party is known by letter and shape; the colour only repeats them.
enum class Shape : std::uint8_t { circle, square, diamond, triangle };
inline constexpr std::array<std::string_view, 4> shape_words{
    "circle", "square", "diamond", "triangle"};
[[nodiscard]] constexpr std::string_view word_of(Shape shape)
{
    return word_in(shape_words, shape);
}
[[nodiscard]] constexpr bool from_word(std::string_view word, Shape& shape)
{
    return find_word(shape_words, word, shape);
}

// Of the agreed set that keeps apart for every kind of colour vision after a projector's wash-out.
enum class PartyColour : std::uint8_t { blue, amber, teal, violet };
inline constexpr std::array<std::string_view, 4> colour_words{"blue", "amber", "teal", "violet"};
[[nodiscard]] constexpr std::string_view word_of(PartyColour colour)
{
    return word_in(colour_words, colour);
}
[[nodiscard]] constexpr bool from_word(std::string_view word, PartyColour& colour)
{
    return find_word(colour_words, word, colour);
}

// How an option does on a criterion.
enum class Mark : std::uint8_t { meets, partly, fails, unsure };
inline constexpr std::array<std::string_view, 4> mark_words{"meets", "partly", "fails", "unsure"};
[[nodiscard]] constexpr std::string_view word_of(Mark mark) { return word_in(mark_words, mark); }
[[nodiscard]] constexpr bool from_word(std::string_view word, Mark& mark)
{
    return find_word(mark_words, word, mark);
}

// Consensus on a concept and on its wording are tested apart.
enum class TestKind : std::uint8_t { concept_, wording };
inline constexpr std::array<std::string_view, 2> test_kind_words{"concept", "wording"};
[[nodiscard]] constexpr std::string_view word_of(TestKind kind)
{
    return word_in(test_kind_words, kind);
}
[[nodiscard]] constexpr bool from_word(std::string_view word, TestKind& kind)
{
    return find_word(test_kind_words, word, kind);
}

enum class ProvisionLevel : std::uint8_t { article, section, clause, appendix, letter };
inline constexpr std::array<std::string_view, 5> provision_level_words{
    "article", "section", "clause", "appendix", "letter"};
[[nodiscard]] constexpr std::string_view word_of(ProvisionLevel level)
{
    return word_in(provision_level_words, level);
}
[[nodiscard]] constexpr bool from_word(std::string_view word, ProvisionLevel& level)
{
    return find_word(provision_level_words, word, level);
}

// From when language takes effect. `in_words`: as the text beside it says.
enum class EffectiveBasis : std::uint8_t { not_stated, on_ratification, on_date, in_words };
inline constexpr std::array<std::string_view, 4> effective_basis_words{
    "not-stated", "on-ratification", "on-date", "in-words"};
[[nodiscard]] constexpr std::string_view word_of(EffectiveBasis basis)
{
    return word_in(effective_basis_words, basis);
}
[[nodiscard]] constexpr bool from_word(std::string_view word, EffectiveBasis& basis)
{
    return find_word(effective_basis_words, word, basis);
}

}  // namespace jointly
