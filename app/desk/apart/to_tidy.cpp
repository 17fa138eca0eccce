#include "app/desk/apart/to_tidy.h"

#include "core/base/say.h"
#include "core/process/roles.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

template <class Things, class Question>
std::vector<int> numbers_of(const Things& things, IssueId issue, Question waits)
{
    std::vector<int> numbers;
    for (const auto& one : things) {
        if (one.issue == issue && waits(one)) {
            numbers.push_back(one.number);
        }
    }
    return numbers;
}

bool is_of_nobody(const Holder& holder) { return !holder.mutual && !holder.party; }

// Linking begins once there are options; before that every interest would wait.
std::vector<int> unserved(const Session& session, IssueId issue)
{
    const bool has_options =
        std::any_of(session.options.begin(), session.options.end(), [&](const Option& option) {
            return option.issue == issue && stands(option) && !option.serves.empty();
        });
    if (!has_options) {
        return {};
    }
    return numbers_of(session.interests, issue, [&](const Interest& interest) {
        return stands(interest)
            && std::none_of(
                session.options.begin(), session.options.end(), [&](const Option& option) {
                    return stands(option)
                        && std::find(option.serves.begin(), option.serves.end(), interest.id)
                               != option.serves.end();
                });
    });
}

std::size_t actions_without(const Session& session, IssueId issue)
{
    return static_cast<std::size_t>(
        std::count_if(session.actions.begin(), session.actions.end(), [&](const ActionItem& one) {
            return one.issue == issue && !one.closed && one.became.empty()
                && (one.owner.empty() || one.due == Date{});
        }));
}

std::size_t parked(const Session& session, IssueId issue)
{
    return static_cast<std::size_t>(
        std::count_if(session.parked_items.begin(), session.parked_items.end(),
            [&](const ParkedItem& one) { return one.issue == issue && !one.cleared; }));
}

}  // namespace

std::vector<ToTidy> to_tidy(const Session& session, IssueId issue)
{
    std::vector<ToTidy> waits;
    const auto add = [&](std::vector<int> numbers, const std::string& one,
                         const std::string& more) {
        if (!numbers.empty()) {
            const std::size_t count = numbers.size();
            waits.push_back({count == 1 ? one : more, std::move(numbers)});
        }
    };
    const auto count = [&](std::size_t many, const std::string& one, const std::string& more) {
        if (many > 0) {
            waits.push_back({many == 1 ? one : more, {}});
        }
    };
    auto interests = numbers_of(session.interests, issue,
        [](const Interest& one) { return stands(one) && is_of_nobody(one.holder); });
    const auto nobodys = interests.size();
    add(std::move(interests), say("1 interest of nobody yet"),
        say("{count} interests of nobody yet", {{"count", nobodys}}));
    auto options = numbers_of(session.options, issue,
        [](const Option& one) { return stands(one) && one.serves.empty(); });
    const auto unlinked = options.size();
    add(std::move(options), say("1 option that serves no interest yet"),
        say("{count} options that serve no interest yet", {{"count", unlinked}}));
    auto interests_left = unserved(session, issue);
    const auto left = interests_left.size();
    add(std::move(interests_left), say("1 interest not served yet"),
        say("{count} interests not served yet", {{"count", left}}));
    const std::size_t actions = actions_without(session, issue);
    count(actions, say("1 action without owner or date"),
        say("{count} actions without owner or date", {{"count", actions}}));
    const std::size_t items = parked(session, issue);
    count(items, say("1 item in the parking lot"),
        say("{count} items in the parking lot", {{"count", items}}));
    if (roles_wait_to_rotate(session)) {
        waits.push_back({say("Roles are those of the last meeting: rotate them?"), {}});
    }
    return waits;
}

std::string called(const std::vector<int>& numbers)
{
    constexpr std::size_t most = 6;
    std::string words;
    for (std::size_t at = 0; at < std::min(most, numbers.size()); ++at) {
        words = words.empty()
                  ? say("#{number}", {{"number", numbers[at]}})
                  : say("{before} #{number}", {{"before", words}, {"number", numbers[at]}});
    }
    return numbers.size() > most ? say(
               "{before} and {count} more", {{"before", words}, {"count", numbers.size() - most}})
                                 : words;
}

}  // namespace jointly
