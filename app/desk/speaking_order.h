// Who speaks next: seats or names, as they are called out. Those who have not spoken yet come first. Of this
// sitting alone: nothing of it is recorded.
#pragma once

#include <deque>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

class SpeakingOrder {
public:
    // At the end of those who wait and have spoken as little. Who waits already keeps the place.
    void add(std::string_view who);

    // Goes on to the next one, or to nobody.
    void go_on();

    // Empty: nobody has the floor by this order.
    [[nodiscard]] const std::string& speaking() const { return speaking_; }
    [[nodiscard]] std::vector<std::string> waiting() const;
    [[nodiscard]] bool is_empty() const { return speaking_.empty() && waiting().empty(); }

private:
    std::string speaking_;
    std::deque<std::string> first_;  // wait for their first word
    std::deque<std::string> again_;
    std::set<std::string, std::less<>> spoken_;
};

// "Speaking: 12. Next: 7, 3", at most three of those who wait; empty where nobody speaks or waits.
[[nodiscard]] std::string words_of(const SpeakingOrder& order);

}  // namespace jointly
