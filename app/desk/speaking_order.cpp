#include "app/desk/speaking_order.h"

#include "core/base/say.h"

#include <algorithm>

namespace jointly {

void SpeakingOrder::add(std::string_view who)
{
    const auto everybody = waiting();
    if (std::find(everybody.begin(), everybody.end(), who) == everybody.end()) {
        (spoken_.contains(who) ? again_ : first_).emplace_back(who);
    }
}

void SpeakingOrder::go_on()
{
    speaking_.clear();
    std::deque<std::string>& queue = first_.empty() ? again_ : first_;
    if (!queue.empty()) {
        speaking_ = std::move(queue.front());
        queue.pop_front();
        spoken_.insert(speaking_);
    }
}

std::vector<std::string> SpeakingOrder::waiting() const
{
    std::vector<std::string> all(first_.begin(), first_.end());
    all.insert(all.end(), again_.begin(), again_.end());
    return all;
}

std::string words_of(const SpeakingOrder& order)
{
    constexpr std::size_t most = 3;
    const auto waiting = order.waiting();
    std::string next;
    for (std::size_t at = 0; at < std::min(most, waiting.size()); ++at) {
        next = next.empty() ? waiting[at]
                            : say("{before}, {one}", {{"before", next}, {"one", waiting[at]}});
    }
    if (waiting.size() > most) {
        next =
            say("{before} and {count} more", {{"before", next}, {"count", waiting.size() - most}});
    }
    if (order.speaking().empty()) {
        return next.empty() ? std::string{} : say("Next: {next}", {{"next", next}});
    }
    return next.empty()
             ? say("Speaking: {who}", {{"who", order.speaking()}})
             : say("Speaking: {who}. Next: {next}", {{"who", order.speaking()}, {"next", next}});
}

}  // namespace jointly
