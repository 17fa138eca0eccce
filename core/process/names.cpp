#include "core/process/names.h"

#include "core/base/say.h"
#include "core/session/find.h"

#include <algorithm>
#include <array>

namespace jointly {

std::string_view name_of(Step step)
{
    static constexpr std::array<std::string_view, 10> names{"Framing", "Story", "Interests",
        "Options", "Criteria", "Evaluation", "Straw design", "Consensus", "Language", "Agreed"};
    return word_in(names, step);
}

std::string name_of(const Session& session, Step step)
{
    const auto& named = session.settings.steps;
    const auto own = std::find_if(
        named.begin(), named.end(), [&](const StepName& one) { return one.step == step; });
    return own == named.end() ? std::string(name_of(step)) : own->name;
}

std::string sign_in(const std::vector<LegendSign>& own, Scale scale, const LegendEntry& entry)
{
    const auto found = std::find_if(own.begin(), own.end(),
        [&](const LegendSign& one) { return one.scale == scale && one.stance == entry.stance; });
    return found == own.end() ? std::string(entry.sign) : found->sign;
}

std::string_view name_of(Stance stance)
{
    static constexpr std::array<std::string_view, 5> names{"support", "can live with it",
        "needs more discussion", "stand aside", "cannot support yet"};
    return word_in(names, stance);
}

std::string_view name_of(Mark mark)
{
    static constexpr std::array<std::string_view, 4> names{
        "meets", "partly meets", "does not meet", "not sure yet"};
    return word_in(names, mark);
}

std::string_view name_of(Role role)
{
    static constexpr std::array<std::string_view, 7> names{"Member", "Facilitator", "Recorder",
        "Co-lead", "Chief spokesperson", "Subject-matter expert", "Observer"};
    return word_in(names, role);
}

std::string_view name_of(ProvisionLevel level)
{
    static constexpr std::array<std::string_view, 5> names{
        "Article", "Section", "Clause", "Appendix", "Letter"};
    return word_in(names, level);
}

std::string_view name_of(Scale scale)
{
    static constexpr std::array<std::string_view, 4> names{
        "thumbs", "thumbs, sideways for more discussion", "fist to five", "five gradients"};
    return word_in(names, scale);
}

std::string_view name_of(Decides decides)
{
    static constexpr std::array<std::string_view, 3> names{
        "every member decides", "each party by its own consensus", "all but a few of each party"};
    return word_in(names, decides);
}

std::string_view name_of(Keeping kept)
{
    static constexpr std::array<std::string_view, 4> names{"counts by party",
        "each party's word by its spokesperson", "answers by name", "counts by local and unit"};
    return word_in(names, kept);
}

std::string_view name_of(Shape shape) { return word_of(shape); }

std::string_view name_of(PartyColour colour) { return word_of(colour); }

std::string_view name_of(IssueState state)
{
    static constexpr std::array<std::string_view, 4> names{
        "open", "parked", "referred", "withdrawn"};
    return word_in(names, state);
}

std::string_view name_of(Referral to)
{
    static constexpr std::array<std::string_view, 4> names{
        "to a subgroup", "to a package", "to mediation", "to the upper level"};
    return word_in(names, to);
}

std::string_view name_of(Scope scope)
{
    static constexpr std::array<std::string_view, 3> names{
        "national or local is open", "for all tables", "for local tables"};
    return word_in(names, scope);
}

std::string_view name_of(Gate gate)
{
    static constexpr std::array<std::string_view, 3> names{"the criteria were not agreed yet",
        "some interests were not yet served", "the concept had no consensus yet"};
    return word_in(names, gate);
}

std::string_view name_of(TestedList about)
{
    static constexpr std::array<std::string_view, 3> names{
        "the interests", "the ground rules", "the rule of decision"};
    return word_in(names, about);
}

std::string_view name_of(InitialsMeaning meaning)
{
    static constexpr std::array<std::string_view, 3> names{
        "the item is closed and is taken up again only by mutual consent",
        "the item holds as part of the whole, when all is agreed",
        "either party may take the item back until all is agreed"};
    return word_in(names, meaning);
}

std::string_view name_of(Reply reply)
{
    static constexpr std::array<std::string_view, 6> names{
        "accepted", "countered", "a question", "not taken up", "withdrawn", "expired"};
    return word_in(names, reply);
}

std::string_view name_of(Recurs recurs)
{
    static constexpr std::array<std::string_view, 2> names{"once", "a year"};
    return word_in(names, recurs);
}

std::string_view name_of(OutcomeKind kind)
{
    static constexpr std::array<std::string_view, 7> names{"tentative agreement",
        "letter of understanding", "resolution without precedent", "joint project", "pilot",
        "recommendation", "no agreement"};
    return word_in(names, kind);
}

std::string_view name_of(ApprovalKind kind)
{
    static constexpr std::array<std::string_view, 2> names{"approval", "ratification"};
    return word_in(names, kind);
}

std::string_view name_of(AttachmentKind kind)
{
    static constexpr std::array<std::string_view, 4> names{
        "contract", "chart", "signed sheet", "document"};
    return word_in(names, kind);
}

std::string size_words(std::uint64_t bytes)
{
    constexpr std::uint64_t kilo = 1'000;
    constexpr std::uint64_t mega = kilo * kilo;
    if (bytes < kilo) {
        return say("{count} bytes", {{"count", bytes}});
    }
    if (bytes < mega) {
        return say("{count} kB", {{"count", bytes / kilo}});
    }
    return say(
        "{count}.{tenths} MB", {{"count", bytes / mega}, {"tenths", bytes % mega / (mega / 10)}});
}

const std::vector<LegendEntry>& legend(Scale scale)
{
    using enum Stance;
    static const std::vector<LegendEntry> thumbs{{support, "Thumb up"},
        {live_with, "Thumb sideways"}, {stand_aside, "Says so"}, {cannot_support, "Thumb down"}};
    static const std::vector<LegendEntry> thumbs_discuss{{support, "Thumb up"},
        {more_discussion, "Thumb sideways"}, {stand_aside, "Says so"},
        {cannot_support, "Thumb down"}};
    static const std::vector<LegendEntry> fist{{support, "5 or 4 fingers"},
        {live_with, "3 fingers"}, {more_discussion, "2 or 1 fingers"}, {stand_aside, "Says so"},
        {cannot_support, "Fist"}};
    static const std::vector<LegendEntry> gradients{{support, "1"}, {live_with, "2"},
        {more_discussion, "3"}, {stand_aside, "4"}, {cannot_support, "5"}};
    switch (scale) {
        case Scale::thumbs_live_with: return thumbs;
        case Scale::thumbs_discuss: return thumbs_discuss;
        case Scale::fist_to_five: return fist;
        case Scale::gradients: return gradients;
    }
    return gradients;
}

std::optional<Stance> stance_of_key(Scale scale, int key)
{
    const auto& entries = legend(scale);
    if (key < 1 || key > static_cast<int>(entries.size())) {
        return std::nullopt;
    }
    return entries[static_cast<std::size_t>(key - 1)].stance;
}

std::string sentence_of(const Rule& rule)
{
    if (!rule.adopted) {
        return say("Until a rule is adopted, everyone at the table decides: we agree when nobody "
                   "needs more discussion and nobody is unable to support it.");
    }
    switch (rule.decides) {
        case Decides::every_member:
            return say("Everyone at the table decides: we agree when nobody needs more discussion "
                       "and nobody is unable to support it.");
        case Decides::each_party:
            return say("Each party decides by its own consensus, then all jointly: we agree when "
                       "every deciding party is there.");
        case Decides::all_but_n:
            return say("Everyone at the table decides. From test {tries} on, up to {count} of each "
                       "party may stay apart.",
                {{"tries", rule.tries}, {"count", rule.dissent}});
    }
    return {};
}

std::string text_of(const Session& session, const Rule& rule)
{
    std::string text = say("{who} We ask by {scale}. {fallback}",
        {{"who", sentence_of(rule)}, {"scale", name_of(rule.scale)},
            {"fallback", sentence_of(rule.fallback)}});
    for (const PartyQuorum& quorum : rule.quorum) {
        text = say("{text} At least {people} of {party} are here.",
            {{"text", text}, {"people", quorum.people},
                {"party", find(session, quorum.party)->name}});
    }
    return text;
}

std::string sentence_of(Fallback fallback)
{
    switch (fallback) {
        case Fallback::park: return say("Without consensus the issue is parked.");
        case Fallback::subgroup: return say("Without consensus the issue goes to a subgroup.");
        case Fallback::mediation: return say("Without consensus the issue goes to mediation.");
        case Fallback::leave_ibb:
            return say("Without consensus either party may return to traditional bargaining.");
        case Fallback::status_quo:
            return say("Without consensus the current language stays in force.");
    }
    return {};
}

std::string_view short_name(const Issue& issue)
{
    return issue.title.empty() ? issue.question : issue.title;
}

std::string_view signing_name(const Party& party)
{
    return party.full_name.empty() ? party.name : party.full_name;
}

std::string heading_of(const Provision& provision)
{
    if (provision.title.empty()) {
        return provision.label;
    }
    return say("{label} {title}", {{"label", provision.label}, {"title", provision.title}});
}

std::string words_of(const Effective& effective)
{
    switch (effective.basis) {
        case EffectiveBasis::not_stated: return {};
        case EffectiveBasis::on_ratification: return say("on ratification");
        case EffectiveBasis::on_date: return long_date(effective.date);
        case EffectiveBasis::in_words: return effective.words;
    }
    return {};
}

}  // namespace jointly
