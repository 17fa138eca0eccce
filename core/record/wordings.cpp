#include "core/record/wordings.h"

#include "core/record/history.h"
#include "core/record/redaction.h"

#include <algorithm>

namespace jointly {

namespace {

// The words that an event gives to what it names; nullptr where it is of another kind, or names another one.
template <class OneEvent, class IdT>
const std::string* words_of(const Event& event, IdT OneEvent::*id, IdT wanted)
{
    const auto* const one = std::get_if<OneEvent>(&event);
    return one != nullptr && one->*id == wanted ? &one->text : nullptr;
}

const std::string* words_given_by(const Event& event, const Item& item)
{
    for (const std::string* const words : {
             words_of(event, &StoryTold::id, item.story),
             words_of(event, &DataGiven::id, item.data),
             words_of(event, &InterestRecorded::id, item.interest),
             words_of(event, &InterestsMerged::id, item.interest),
             words_of(event, &InterestReworded::interest, item.interest),
             words_of(event, &OptionOffered::id, item.option),
             words_of(event, &OptionsCombined::id, item.option),
             words_of(event, &OptionReworded::option, item.option),
             words_of(event, &CriterionProposed::id, item.criterion),
             words_of(event, &CriterionReworded::criterion, item.criterion),
             words_of(event, &StrawComposed::id, item.straw),
             words_of(event, &StrawChanged::straw, item.straw),
         }) {
        if (words != nullptr) {
            return words;
        }
    }
    return nullptr;
}

// Of the item whose words an event may have changed; 0: of none of the issue.
int number_reworded(const Session& session, const Event& event, IssueId issue)
{
    const auto number_of = [&](const auto* item) {
        return item != nullptr && item->issue == issue ? item->number : 0;
    };
    if (const auto* const interest = std::get_if<InterestReworded>(&event)) {
        return number_of(find(session, interest->interest));
    }
    if (const auto* const option = std::get_if<OptionReworded>(&event)) {
        return number_of(find(session, option->option));
    }
    if (const auto* const criterion = std::get_if<CriterionReworded>(&event)) {
        return number_of(find(session, criterion->criterion));
    }
    if (const auto* const straw = std::get_if<StrawChanged>(&event)) {
        return number_of(find(session, straw->straw));
    }
    return 0;
}

// The events of an entry, where they are in force; none of others.
std::span<const Event> events_in_force(const Entry& entry, const History& history)
{
    const auto* const events = std::get_if<Events>(&entry.what);
    return events != nullptr && history.in_force()[entry.stamp.seq] ? std::span(*events)
                                                                    : std::span<const Event>();
}

}  // namespace

std::vector<Wording> wordings_of(std::span<const Entry> record, const Item& item)
{
    const History history = history_of(record);
    std::vector<Wording> wordings;
    for (const Entry& entry : record) {
        for (const Event& event : events_in_force(entry, history)) {
            const std::string* const words = words_given_by(event, item);
            const bool as_before = words != nullptr && !wordings.empty()
                                && wordings.back().text == *words && *words != redacted_words;
            if (words != nullptr && !words->empty() && !as_before) {
                wordings.push_back({entry.stamp, *words});
            }
        }
    }
    std::reverse(wordings.begin(), wordings.end());
    return wordings;
}

int last_reworded(const Session& session, std::span<const Entry> record, IssueId issue)
{
    const History history = history_of(record);
    for (auto entry = record.rbegin(); entry != record.rend(); ++entry) {
        for (const Event& event : events_in_force(*entry, history)) {
            const int number = number_reworded(session, event, issue);
            const auto item = find_item(session, issue, number);
            const auto wordings = item ? wordings_of(record, *item) : std::vector<Wording>{};
            if (wordings.size() > 1 && wordings.front().stamp.seq == entry->stamp.seq) {
                return number;
            }
        }
    }
    return 0;
}

}  // namespace jointly
