#include "core/process/names.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/session/citation.h"
#include "core/session/find.h"

#include <algorithm>
#include <array>

namespace jointly {

namespace {

template <class IdT>
std::string spoken_numbers(const Session& session, const std::vector<IdT>& ids)
{
    std::vector<std::string> numbers;
    for (const IdT id : ids) {
        if (const auto* const item = find(session, id)) {
            numbers.push_back(say("#{number}", {{"number", item->number}}));
        }
    }
    return list_of(numbers);
}

}  // namespace

std::string_view name_of(Step step)
{
    static constexpr std::array<std::string_view, 10> names{to_say("Framing"), to_say("Story"),
        to_say("Interests"), to_say("Options"), to_say("Criteria"), to_say("Evaluation"),
        to_say("Straw design"), to_say("Consensus"), to_say("Language"), to_say("Agreed")};
    return said_in(names, step);
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
    return found == own.end() ? std::string(translated(entry.sign)) : found->sign;
}

std::string_view name_of(Stance stance)
{
    static constexpr std::array<std::string_view, 5> names{to_say("support"),
        to_say("can live with it"), to_say("needs more discussion"), to_say("stand aside"),
        to_say("cannot support yet")};
    return said_in(names, stance);
}

std::string_view name_of(Mark mark)
{
    static constexpr std::array<std::string_view, 4> names{
        to_say("meets"), to_say("partly meets"), to_say("does not meet"), to_say("not sure yet")};
    return said_in(names, mark);
}

std::string_view name_of(Role role)
{
    static constexpr std::array<std::string_view, 7> names{to_say("Member"), to_say("Facilitator"),
        to_say("Recorder"), to_say("Co-lead"), to_say("Chief spokesperson"),
        to_say("Subject-matter expert"), to_say("Observer")};
    return said_in(names, role);
}

std::string_view name_of(ProvisionLevel level)
{
    static constexpr std::array<std::string_view, 5> names{to_say("Article"), to_say("Section"),
        to_say("Clause"), to_say("Appendix"), to_say("Letter")};
    return said_in(names, level);
}

std::string_view name_of(Scale scale)
{
    static constexpr std::array<std::string_view, 4> names{to_say("thumbs"),
        to_say("thumbs, sideways for more discussion"), to_say("fist to five"),
        to_say("five gradients")};
    return said_in(names, scale);
}

std::string_view name_of(Decides decides)
{
    static constexpr std::array<std::string_view, 3> names{to_say("every member decides"),
        to_say("each party by its own consensus"), to_say("all but a few of each party")};
    return said_in(names, decides);
}

std::string_view name_of(Keeping kept)
{
    static constexpr std::array<std::string_view, 4> names{to_say("counts by party"),
        to_say("each party's word by its spokesperson"), to_say("answers by name"),
        to_say("counts by local and unit")};
    return said_in(names, kept);
}

std::string_view name_of(Shape shape)
{
    static constexpr std::array<std::string_view, 4> names{
        to_say("circle"), to_say("square"), to_say("diamond"), to_say("triangle")};
    return said_in(names, shape);
}

std::string_view name_of(PartyColour colour)
{
    static constexpr std::array<std::string_view, 4> names{
        to_say("blue"), to_say("amber"), to_say("teal"), to_say("violet")};
    return said_in(names, colour);
}

std::string_view name_of(IssueState state)
{
    static constexpr std::array<std::string_view, 4> names{
        to_say("open"), to_say("parked"), to_say("referred"), to_say("withdrawn")};
    return said_in(names, state);
}

std::string_view name_of(Referral to)
{
    static constexpr std::array<std::string_view, 4> names{to_say("to a subgroup"),
        to_say("to a package"), to_say("to mediation"), to_say("to the upper level")};
    return said_in(names, to);
}

std::string_view name_of(Scope scope)
{
    static constexpr std::array<std::string_view, 3> names{
        to_say("national or local is open"), to_say("for all tables"), to_say("for local tables")};
    return said_in(names, scope);
}

std::string_view name_of(Gate gate)
{
    static constexpr std::array<std::string_view, 3> names{
        to_say("the criteria were not agreed yet"), to_say("some interests were not yet served"),
        to_say("the concept had no consensus yet")};
    return said_in(names, gate);
}

std::string_view name_of(TestedList about)
{
    static constexpr std::array<std::string_view, 3> names{
        to_say("the interests"), to_say("the ground rules"), to_say("the rule of decision")};
    return said_in(names, about);
}

std::string_view name_of(InitialsMeaning meaning)
{
    static constexpr std::array<std::string_view, 3> names{
        to_say("the item is closed and is taken up again only by mutual consent"),
        to_say("the item holds as part of the whole, when all is agreed"),
        to_say("either party may take the item back until all is agreed")};
    return said_in(names, meaning);
}

std::string_view name_of(Reply reply)
{
    static constexpr std::array<std::string_view, 6> names{to_say("accepted"), to_say("countered"),
        to_say("a question"), to_say("not taken up"), to_say("withdrawn"), to_say("expired")};
    return said_in(names, reply);
}

std::string_view name_of(Recurs recurs)
{
    static constexpr std::array<std::string_view, 2> names{to_say("once"), to_say("a year")};
    return said_in(names, recurs);
}

std::string_view name_of(OutcomeKind kind)
{
    static constexpr std::array<std::string_view, 7> names{to_say("tentative agreement"),
        to_say("letter of understanding"), to_say("resolution without precedent"),
        to_say("joint project"), to_say("pilot"), to_say("recommendation"), to_say("no agreement")};
    return said_in(names, kind);
}

std::string_view name_of(ApprovalKind kind)
{
    static constexpr std::array<std::string_view, 2> names{
        to_say("approval"), to_say("ratification")};
    return said_in(names, kind);
}

std::string_view name_of(AttachmentKind kind)
{
    static constexpr std::array<std::string_view, 4> names{
        to_say("contract"), to_say("chart"), to_say("signed sheet"), to_say("document")};
    return said_in(names, kind);
}

std::string list_of(const std::vector<std::string>& parts)
{
    std::string list;
    for (const std::string& part : parts) {
        list = list.empty() ? part : say("{list}, {next}", {{"list", list}, {"next", part}});
    }
    return list;
}

std::string numbers_of(const Session& session, const std::vector<InterestId>& ids)
{
    return spoken_numbers(session, ids);
}

std::string numbers_of(const Session& session, const std::vector<OptionId>& ids)
{
    return spoken_numbers(session, ids);
}

std::string numbers_of(const Session& session, const std::vector<CriterionId>& ids)
{
    return spoken_numbers(session, ids);
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
    static const std::vector<LegendEntry> thumbs{{support, to_say("Thumb up")},
        {live_with, to_say("Thumb sideways")}, {stand_aside, to_say("Says so")},
        {cannot_support, to_say("Thumb down")}};
    static const std::vector<LegendEntry> thumbs_discuss{{support, to_say("Thumb up")},
        {more_discussion, to_say("Thumb sideways")}, {stand_aside, to_say("Says so")},
        {cannot_support, to_say("Thumb down")}};
    static const std::vector<LegendEntry> fist{{support, to_say("5 or 4 fingers")},
        {live_with, to_say("3 fingers")}, {more_discussion, to_say("2 or 1 fingers")},
        {stand_aside, to_say("Says so")}, {cannot_support, to_say("Fist")}};
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

MediaType media_of(std::string_view file_name)
{
    struct Ending {
        std::string_view text;
        MediaType media;
    };
    static constexpr std::array<Ending, 7> endings{{{".pdf", MediaType::pdf},
        {".docx", MediaType::docx}, {".png", MediaType::png}, {".jpg", MediaType::jpeg},
        {".jpeg", MediaType::jpeg}, {".txt", MediaType::text}, {".md", MediaType::text}}};
    const std::string lower = folded(file_name);
    for (const Ending& ending : endings) {
        if (lower.ends_with(ending.text)) {
            return ending.media;
        }
    }
    return MediaType::other;
}

std::string heading_of(const Session& session, const Provision& provision)
{
    return heading_of(provision, citation(session, provision));
}

std::string heading_of(const Provision& provision, const std::string& cited)
{
    std::string heading =
        provision.label.empty() || provision.title.empty()
            ? cited  // one without a label is cited by its title
            : say("{label} {title}", {{"label", cited}, {"title", provision.title}});
    if (heading.ends_with('.') && !heading.ends_with("..")) {
        heading.pop_back();  // of a title that runs into its text
    }
    return heading;
}

std::string words_of(const Effective& effective)
{
    switch (effective.basis) {
        case EffectiveBasis::not_stated: return {};
        case EffectiveBasis::on_ratification: return say("on ratification");
        case EffectiveBasis::first_pay_period:
            return say("from the first full pay period after ratification");
        case EffectiveBasis::on_date: return long_date(effective.date);
        case EffectiveBasis::retroactive:
            return say("retroactive to {date}", {{"date", long_date(effective.date)}});
        case EffectiveBasis::in_words: return effective.words;
    }
    return {};
}

}  // namespace jointly
