// The closed lists of the process, with the words that stand for them in files and scripts.
//
// A word, once in a file, never changes; new values go to the end. The words that are shown to the
// room are not these: see core/process/names.h.
#pragma once

#include "core/base/words.h"
#include "core/language/contract_text.h"

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
template <>
inline constexpr auto words_for<Step> = std::to_array<std::string_view>({"framing", "story",
    "interests", "options", "criteria", "evaluation", "straw", "consensus", "language", "agreed"});

// What one person or one party says to what is tested. Scales map to these five.
enum class Stance : std::uint8_t {
    support,
    live_with,
    more_discussion,
    stand_aside,
    cannot_support
};
template <>
inline constexpr auto words_for<Stance> = std::to_array<std::string_view>(
    {"support", "live-with", "more-discussion", "stand-aside", "cannot-support"});

// How stances are asked in the room. `thumbs_live_with`: sideways is "can live with it";
// `thumbs_discuss`: sideways is "needs more discussion".
enum class Scale : std::uint8_t { thumbs_live_with, thumbs_discuss, fist_to_five, gradients };
template <>
inline constexpr auto words_for<Scale> = std::to_array<std::string_view>(
    {"thumbs", "thumbs-discuss", "fist-to-five", "gradients"});

// Who decides. `all_but_n`: after the agreed tries, all but n per party.
enum class Decides : std::uint8_t { every_member, each_party, all_but_n };
template <>
inline constexpr auto words_for<Decides> = std::to_array<std::string_view>(
    {"every-member", "each-party", "all-but-n"});

// What follows when consensus is not reached.
enum class Fallback : std::uint8_t { park, subgroup, mediation, leave_ibb, status_quo };
template <>
inline constexpr auto words_for<Fallback> = std::to_array<std::string_view>(
    {"park", "subgroup", "mediation", "leave-ibb", "status-quo"});

// How the answers of a test are kept: how many of each party, each party's word by its spokesperson,
// by name, or how many of each local and unit.
enum class Keeping : std::uint8_t { counts, spokesperson, names, constituents };
template <>
inline constexpr auto words_for<Keeping> = std::to_array<std::string_view>(
    {"counts", "spokesperson", "names", "constituents"});

enum class Role : std::uint8_t {
    member,
    facilitator,
    recorder,
    co_lead,
    chief_spokesperson,
    expert,
    observer
};
template <>
inline constexpr auto words_for<Role> = std::to_array<std::string_view>(
    {"member", "facilitator", "recorder", "co-lead", "chief-spokesperson", "expert", "observer"});

// A party is known by letter and shape; the colour only repeats them.
enum class Shape : std::uint8_t { circle, square, diamond, triangle };
template <>
inline constexpr auto words_for<Shape> = std::to_array<std::string_view>(
    {"circle", "square", "diamond", "triangle"});

// Of the agreed set that keeps apart for every kind of colour vision after a projector's wash-out.
enum class PartyColour : std::uint8_t { blue, amber, teal, violet };
template <>
inline constexpr auto words_for<PartyColour> = std::to_array<std::string_view>(
    {"blue", "amber", "teal", "violet"});

// How an option does on a criterion.
enum class Mark : std::uint8_t { meets, partly, fails, unsure };
template <>
inline constexpr auto words_for<Mark> = std::to_array<std::string_view>(
    {"meets", "partly", "fails", "unsure"});

// Consensus on a concept and on its wording are tested apart; lists are tested as they read.
enum class TestKind : std::uint8_t { concept_, wording, list };
template <>
inline constexpr auto words_for<TestKind> = std::to_array<std::string_view>(
    {"concept", "wording", "list"});

template <>
inline constexpr auto words_for<ProvisionLevel> = std::to_array<std::string_view>(
    {"article", "section", "clause", "appendix", "letter"});

// From when language takes effect. `first_pay_period`: with the first full one after ratification.
// `retroactive`: once ratified, from a day before that. `in_words`: as the text beside it says.
enum class EffectiveBasis : std::uint8_t {
    not_stated,
    on_ratification,
    first_pay_period,
    on_date,
    retroactive,
    in_words
};
template <>
inline constexpr auto words_for<EffectiveBasis> = std::to_array<std::string_view>(
    {"not-stated", "on-ratification", "first-pay-period", "on-date", "retroactive", "in-words"});

// Whether an issue is being worked on. What set it aside keeps all that was said.
enum class IssueState : std::uint8_t { open, parked, referred, withdrawn };
template <>
inline constexpr auto words_for<IssueState> = std::to_array<std::string_view>(
    {"open", "parked", "referred", "withdrawn"});

// To whom an issue is handed on.
enum class Referral : std::uint8_t { subgroup, package, mediation, upper_level };
template <>
inline constexpr auto words_for<Referral> = std::to_array<std::string_view>(
    {"subgroup", "package", "mediation", "upper-level"});

// Whether an issue is settled here or left to local tables.
enum class Scope : std::uint8_t { not_stated, national, local };
template <>
inline constexpr auto words_for<Scope> = std::to_array<std::string_view>(
    {"not-stated", "national", "local"});

// What should hold before a step; the room may go past it by agreement (core/process/gates.h).
enum class Gate : std::uint8_t { criteria_agreed, interests_served, concept_agreed };
template <>
inline constexpr auto words_for<Gate> = std::to_array<std::string_view>(
    {"criteria-agreed", "interests-served", "concept-agreed"});

// Lists that are tested as they read.
enum class TestedList : std::uint8_t { interests, ground_rules, decision_rule };
template <>
inline constexpr auto words_for<TestedList> = std::to_array<std::string_view>(
    {"interests", "ground-rules", "decision-rule"});

// What initials mean. `closed`: taken up again only by mutual consent; `part_of_package`: they hold when all
// is agreed; `withdrawable`: either party may take them back until all is agreed.
enum class InitialsMeaning : std::uint8_t { closed, part_of_package, withdrawable };
template <>
inline constexpr auto words_for<InitialsMeaning> = std::to_array<std::string_view>(
    {"closed", "part-of-package", "withdrawable"});

// What a party says to a proposal.
enum class Reply : std::uint8_t { accepted, countered, question, rejected, withdrawn, expired };
template <>
inline constexpr auto words_for<Reply> = std::to_array<std::string_view>(
    {"accepted", "countered", "question", "rejected", "withdrawn", "expired"});

enum class MoneyKind : std::uint8_t { amount, percent };
template <>
inline constexpr auto words_for<MoneyKind> = std::to_array<std::string_view>({"amount", "percent"});

enum class Recurs : std::uint8_t { once, yearly };
template <>
inline constexpr auto words_for<Recurs> = std::to_array<std::string_view>({"once", "yearly"});

// What may come of an issue.
enum class OutcomeKind : std::uint8_t {
    ta,
    letter,
    resolution,
    joint_project,
    pilot,
    recommendation,
    no_agreement
};
template <>
inline constexpr auto words_for<OutcomeKind> = std::to_array<std::string_view>(
    {"ta", "letter", "resolution", "joint-project", "pilot", "recommendation", "no-agreement"});

// A ratification settles the whole; an approval lifts a condition.
enum class ApprovalKind : std::uint8_t { approval, ratification };
template <>
inline constexpr auto words_for<ApprovalKind> = std::to_array<std::string_view>(
    {"approval", "ratification"});

// What a document is to the round.
enum class AttachmentKind : std::uint8_t { contract, chart, signed_sheet, other };
template <>
inline constexpr auto words_for<AttachmentKind> = std::to_array<std::string_view>(
    {"contract", "chart", "signed-sheet", "other"});

// What the bytes of a document are.
enum class MediaType : std::uint8_t { pdf, docx, png, jpeg, text, other };
template <>
inline constexpr auto words_for<MediaType> = std::to_array<std::string_view>(
    {"pdf", "docx", "png", "jpeg", "text", "other"});

enum class Remark : std::uint8_t { plus, delta };
template <>
inline constexpr auto words_for<Remark> = std::to_array<std::string_view>({"plus", "delta"});

}  // namespace jointly
