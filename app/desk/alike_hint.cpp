#include "app/desk/alike_hint.h"

#include "app/desk/chosen.h"
#include "app/desk/moment.h"
#include "app/desk/ui_state.h"
#include "core/session/find.h"

#include <utility>
#include <variant>

namespace jointly {

namespace {

std::optional<ItemsOf> kind_of(const Item& item)
{
    if (item.interest) {
        return ItemsOf::interests;
    }
    if (item.option) {
        return ItemsOf::options;
    }
    return item.criterion ? std::optional(ItemsOf::criteria) : std::nullopt;
}

std::optional<ItemsOf> kind_at(Moment moment)
{
    switch (moment) {
        case Moment::story: return ItemsOf::stories;
        case Moment::interests: return ItemsOf::interests;
        case Moment::options: return ItemsOf::options;
        case Moment::criteria: return ItemsOf::criteria;
        default: return std::nullopt;
    }
}

// Of ";i text" and its like.
std::optional<ItemsOf> kind_behind(std::string_view prefix)
{
    if (prefix == ";s ") {
        return ItemsOf::stories;
    }
    if (prefix == ";i ") {
        return ItemsOf::interests;
    }
    if (prefix == ";o ") {
        return ItemsOf::options;
    }
    return prefix == ";c " ? std::optional(ItemsOf::criteria) : std::nullopt;
}

// Each act that words of an item come in by.
struct Brought {
    const Session& session;

    template <class Other>
    std::optional<Compared> operator()(const Other&) const
    {
        return std::nullopt;
    }
    std::optional<Compared> operator()(const StoryTold& e) const
    {
        return Compared{e.issue, ItemsOf::stories, e.text, e.number};
    }
    std::optional<Compared> operator()(const DataGiven& e) const
    {
        return Compared{e.issue, ItemsOf::data, e.text, e.number};
    }
    std::optional<Compared> operator()(const InterestRecorded& e) const
    {
        return Compared{e.issue, ItemsOf::interests, e.text, e.number};
    }
    std::optional<Compared> operator()(const OptionOffered& e) const
    {
        return Compared{e.issue, ItemsOf::options, e.text, e.number};
    }
    std::optional<Compared> operator()(const CriterionProposed& e) const
    {
        return Compared{e.issue, ItemsOf::criteria, e.text, e.number};
    }
    std::optional<Compared> operator()(const InterestReworded& e) const
    {
        return reworded(find(session, e.interest), ItemsOf::interests);
    }
    std::optional<Compared> operator()(const OptionReworded& e) const
    {
        return reworded(find(session, e.option), ItemsOf::options);
    }
    std::optional<Compared> operator()(const CriterionReworded& e) const
    {
        return reworded(find(session, e.criterion), ItemsOf::criteria);
    }

private:
    static std::optional<Compared> reworded(const auto* item, ItemsOf kind)
    {
        return item == nullptr
                 ? std::nullopt
                 : std::optional(Compared{item->issue, kind, item->text, item->number});
    }
};

}  // namespace

std::optional<Compared> in_the_line(const Session& session, const UiState& ui)
{
    const std::string& line = ui.entry.text();
    if (line.empty() || ui.view.after || ui.overlay != Overlay::none
        || open_test(session) != nullptr || session.issues.empty() || numbers_in(line)) {
        return std::nullopt;
    }
    if (const auto* const rewords = std::get_if<Rewording>(&ui.purpose)) {
        const auto kind = kind_of(rewords->item);
        return kind ? std::optional(Compared{session.turned_to, *kind, line, rewords->number})
                    : std::nullopt;
    }
    if (!std::holds_alternative<std::monostate>(ui.purpose)) {
        return std::nullopt;
    }
    const bool has_prefix = line.starts_with(';');
    const auto kind = has_prefix ? kind_behind(line.substr(0, 3)) : kind_at(moment_of(session, ui));
    return kind ? std::optional(
               Compared{session.turned_to, *kind, has_prefix ? line.substr(3) : line, 0})
                : std::nullopt;
}

std::optional<Compared> in_the_act(const Session& session, const Event& event)
{
    return std::visit(Brought{session}, event);
}

int AlikeHint::like(
    const Session& session, std::size_t entries, const std::optional<Compared>& words)
{
    if (!words) {
        return 0;
    }
    if (last_ != words || entries_ != entries) {
        items_.look_at(session, words->issue, words->kind);
        number_ = items_.like(words->words, words->but);
        last_ = words;
        entries_ = entries;
    }
    return number_;
}

}  // namespace jointly
