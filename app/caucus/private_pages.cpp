#include "app/caucus/private_pages.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/session/find.h"
#include "core/wall/parts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace jointly {

namespace {

constexpr std::array<std::string_view, 9> kind_names{to_say("note"), to_say("interest"),
    to_say("option"), to_say("criterion"), to_say("need"), to_say("minutes"), to_say("summary"),
    to_say("best alternative"), to_say("walk away")};
constexpr std::array<std::string_view, 4> priority_names{
    to_say("no priority"), to_say("low"), to_say("middle"), to_say("high")};

class PageMaker {
public:
    PageMaker(const PrivateRecord& record, const Session& session)
        : record_(record), session_(session)
    {
        model_.kicker = say("PRIVATE - {party}", {{"party", record.party_name}});
    }

    WallModel of_issue(const Issue& issue)
    {
        issue_ = issue.id;
        model_.title = issue.title.empty() ? issue.question : issue.title;
        add_lines(say("Not at the table yet"),
            {PrivateLineKind::interest, PrivateLineKind::option, PrivateLineKind::criterion});
        add_lines(say("What others may need"), {PrivateLineKind::need});
        add_lines(say("Notes"), {PrivateLineKind::note});
        add_polls();
        add_weights();
        add_marks();
        add_lines(say("Without an agreement"),
            {PrivateLineKind::alternative, PrivateLineKind::walk_away});
        return finished(say("Nothing of ours is on this issue yet. Type a note, or ;option, ;need, "
                            ";poll and more: F1 lists them."));
    }

    WallModel on_page(WallModel page, IssueId issue)
    {
        issue_ = issue;
        model_ = std::move(page);
        for (Block& block : model_.blocks) {
            if (auto* const card = std::get_if<Card>(&block);
                card != nullptr && card->number != 0) {
                add_notes_on(*card);
            }
        }
        if (const auto kind = kind_on(model_.page)) {
            add_lines(say("Ours, not at the table yet"), {*kind});
        }
        return std::move(model_);
    }

    WallModel of_round(int utc_offset_min)
    {
        model_.title = say("The whole round");
        add_lines(say("Notes"), {PrivateLineKind::note});
        add_tasks();
        add_lines(say("For our members"), {PrivateLineKind::summary});
        add_lines(say("Our minutes"), {PrivateLineKind::minute});
        add_sittings(utc_offset_min);
        return finished(say("Nothing is entered yet. Type ;task, ;minute, ;summary or ;sit."));
    }

private:
    WallModel finished(std::string what_to_do)
    {
        if (model_.blocks.empty()) {
            model_.empty = std::move(what_to_do);
        }
        return std::move(model_);
    }

    [[nodiscard]] bool is_here(const About& about) const
    {
        const Ta* const ta = about.ta ? find(session_, about.ta) : nullptr;
        return (ta == nullptr ? about.issue : ta->issue) == issue_;
    }
    [[nodiscard]] bool is_here(const EitherItem& item) const
    {
        const PrivateLine* const own = item.own ? find(record_, item.own) : nullptr;
        return own == nullptr ? is_here(item.joint) : !own->struck && is_here(own->about);
    }

    // Cards under a heading, which is left out where there is none.
    void add_group(const std::string& heading, std::vector<Card> cards)
    {
        if (cards.empty()) {
            return;
        }
        model_.blocks.emplace_back(Heading{heading, {}});
        for (Card& card : cards) {
            model_.blocks.emplace_back(std::move(card));
        }
    }

    void add_lines(const std::string& heading, std::initializer_list<PrivateLineKind> kinds)
    {
        std::vector<Card> cards;
        for (const PrivateLineKind kind : kinds) {
            for (const PrivateLine& line : record_.lines) {
                if (line.kind == kind && !line.struck && is_here(line.about)) {
                    cards.push_back(card_of(line, kinds.size() > 1));
                }
            }
        }
        add_group(heading, std::move(cards));
    }

    [[nodiscard]] Card card_of(const PrivateLine& line, bool names_kind) const
    {
        Card card = labelled(label_of(line.id), line.text);
        if (line.party) {
            card.signs = signs_of(session_, line.party);
        }
        if (names_kind) {
            add_note(card, std::string(translated(name_of(line.kind))));
        }
        if (const std::string about = label_of(line.about); !about.empty()) {
            add_note(card, say("On {item}", {{"item", about}}));
        }
        const auto weight = std::find_if(record_.weights.begin(), record_.weights.end(),
            [&](const Weighed& one) { return one.item.own == line.id; });
        if (weight != record_.weights.end()) {
            add_note(card,
                say("Priority: {priority}", {{"priority", translated(name_of(weight->priority))}}));
        }
        if (line.released) {
            card.state = say("released");
            card.quiet = true;
        }
        return card;
    }

    static std::optional<PrivateLineKind> kind_on(Page page)
    {
        switch (page) {
            case Page::interests: return PrivateLineKind::interest;
            case Page::options: return PrivateLineKind::option;
            case Page::criteria: return PrivateLineKind::criterion;
            default: return std::nullopt;
        }
    }

    void add_notes_on(Card& card) const
    {
        for (const PrivateLine& line : record_.lines) {
            if (line.kind == PrivateLineKind::note && !line.struck
                && line.about == About{issue_, card.number, {}}) {
                add_note(card,
                    say("{label}: {text}", {{"label", label_of(line.id)}, {"text", line.text}}));
            }
        }
        for (const Weighed& weighed : record_.weights) {
            if (weighed.item == EitherItem{{issue_, card.number, {}}, {}}) {
                add_note(card, say("Priority: {priority}",
                                   {{"priority", translated(name_of(weighed.priority))}}));
            }
        }
    }

    void add_polls()
    {
        std::vector<Card> cards;
        for (const Poll& poll : record_.polls) {
            if (!is_here(poll.about)) {
                continue;
            }
            Card card = labelled(label_of(poll.id), poll.text);
            for (const PollAnswer& answer : poll.answers) {
                add_note(card, answer.concern.empty()
                                   ? say("{who}: {stance}",
                                       {{"who", answer.who}, {"stance", name_of(answer.stance)}})
                                   : say("{who}: {stance}: {concern}",
                                       {{"who", answer.who}, {"stance", name_of(answer.stance)},
                                           {"concern", answer.concern}}));
            }
            if (poll.answers.empty()) {
                add_note(card, say("Nobody has answered yet."));
            }
            cards.push_back(std::move(card));
        }
        add_group(say("Our own poll"), std::move(cards));
    }

    // Of joint items; own ones say it themselves.
    void add_weights()
    {
        std::vector<Card> cards;
        for (const Weighed& weighed : record_.weights) {
            if (!weighed.item.own && is_here(weighed.item)) {
                cards.push_back(labelled(label_of(weighed.item), words_of(weighed.item)));
                cards.back().state = translated(name_of(weighed.priority));
            }
        }
        add_group(say("What matters to us"), std::move(cards));
    }

    void add_marks()
    {
        std::vector<Card> cards;
        for (const MarkedPrivately& marked : record_.marks) {
            if (is_here(marked.option) && is_here(marked.criterion)) {
                Card card = labelled(label_of(marked.option), words_of(marked.option));
                add_note(
                    card, say("{criterion} {words}", {{"criterion", label_of(marked.criterion)},
                                                         {"words", words_of(marked.criterion)}}));
                card.state = name_of(marked.mark);
                cards.push_back(std::move(card));
            }
        }
        add_group(say("How we see it"), std::move(cards));
    }

    // As it reads now; empty where this copy of the session does not have it.
    [[nodiscard]] std::string words_of(const EitherItem& either) const
    {
        if (either.own) {
            return find(record_, either.own)->text;
        }
        const auto item = find_item(session_, either.joint.issue, either.joint.number);
        if (!item) {
            return either.joint.ta ? label_of(either.joint.ta) : std::string();
        }
        if (const Interest* const interest = find(session_, item->interest)) {
            return interest->text;
        }
        if (const Option* const option = find(session_, item->option)) {
            return option->text;
        }
        if (const Criterion* const criterion = find(session_, item->criterion)) {
            return criterion->text;
        }
        const Story* const story = find(session_, item->story);
        return story == nullptr ? std::string() : story->text;
    }

    void add_tasks()
    {
        std::vector<Card> cards;
        for (const Task& task : record_.tasks) {
            Card card = labelled(label_of(task.id), task.text);
            add_note(card, task.who);
            card.state = task.done ? say("done")
                       : task.due  ? say("by {day}", {{"day", long_date(task.due)}})
                                   : std::string();
            card.quiet = task.done;
            cards.push_back(std::move(card));
        }
        add_group(say("Tasks"), std::move(cards));
    }

    void add_sittings(int utc_offset_min)
    {
        std::vector<Card> cards;
        for (const Sitting& sitting : record_.sittings) {
            const std::string day = long_date(local_date(sitting.from_ms, utc_offset_min));
            const std::string from = clock_time(sitting.from_ms, utc_offset_min);
            Card card;
            card.text = unchanged(sitting.to_ms
                                      ? say("{day}, {from} to {to}",
                                          {{"day", day}, {"from", from},
                                              {"to", clock_time(*sitting.to_ms, utc_offset_min)}})
                                      : say("{day}, since {from}", {{"day", day}, {"from", from}}));
            cards.push_back(std::move(card));
        }
        add_group(say("Sittings"), std::move(cards));
    }

    const PrivateRecord& record_;
    const Session& session_;
    IssueId issue_;
    WallModel model_;
};

}  // namespace

WallModel private_issue_model(const PrivateRecord& record, const Session& session, IssueId issue)
{
    const Issue* const one = find(session, issue);
    must(one != nullptr, "a page is asked for of an issue that is not there");
    return PageMaker(record, session).of_issue(*one);
}

WallModel with_ours(
    WallModel page, const PrivateRecord& record, const Session& session, IssueId issue)
{
    return PageMaker(record, session).on_page(std::move(page), issue);
}

WallModel private_round_model(
    const PrivateRecord& record, const Session& session, int utc_offset_min)
{
    return PageMaker(record, session).of_round(utc_offset_min);
}

std::string_view name_of(PrivateLineKind kind) { return word_in(kind_names, kind); }
std::string_view name_of(Priority priority) { return word_in(priority_names, priority); }

std::string label_of(const About& about)
{
    if (about.ta) {
        return label_of(about.ta);
    }
    return about.number == 0 ? std::string() : "#" + std::to_string(about.number);
}

std::string label_of(const EitherItem& item)
{
    return item.own ? label_of(item.own) : label_of(item.joint);
}

}  // namespace jointly
