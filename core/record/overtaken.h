// Which words later ones took the place of. The events of a record are told to it twice, in their
// order: first it notes which words come last, then it leaves out the others. Only standing_words
// includes it.
#pragma once

#include "core/record/clean_parts.h"

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace jointly {

// What can read otherwise later: the wording of one thing, or the answer to one question.
using Slot = std::tuple<std::string_view, std::uint32_t, std::uint32_t, std::uint32_t>;

template <class... Ids>
[[nodiscard]] Slot slot(std::string_view what, Ids... ids)
{
    std::array<std::uint32_t, 3> values{};
    std::size_t at = 0;
    ((values[at++] = ids.value), ...);
    return {what, values[0], values[1], values[2]};
}

class Overtaken {
public:
    // `session` is that of the record at its end; both outlive this.
    Overtaken(const Session& session, LeftOutCount& count);

    void next_event() { ++at_; }
    // From here on the events are told for the second time.
    void begin_again();
    [[nodiscard]] bool is_noting() const { return noting_; }
    [[nodiscard]] const Session& session() const { return session_; }

    // A wording, which fills the slot until another does. Kept from where on it reads as it does at
    // the end.
    void text(const Slot& slot, std::string& text);
    // Fills a slot with what is no text. Whether a later event fills it again; false while noting.
    [[nodiscard]] bool is_overtaken(const Slot& slot);
    // The same without filling it.
    [[nodiscard]] bool goes_on_in(const Slot& slot);

    // Nothing while noting; an empty text and one that was redacted stay as they are.
    void leave_out_if(bool gone, std::string& text);
    void empty_if(bool gone, std::string& text);

    // Language of a provision, and what stands beside it: who pays, from when.
    void language(ProvisionId provision, std::string& text);
    void beside_language(ProvisionId provision, std::string& text);
    void tested(std::vector<TestedText>& texts);

    [[nodiscard]] bool is_a_heading(const std::string& text) const;
    [[nodiscard]] bool is_a_sign(const LegendWorded& e) const;

private:
    struct Filled {
        std::string text;
        std::size_t since = 0;  // from where on it reads as at the end
        std::size_t last = 0;   // where it was filled last
    };

    [[nodiscard]] const std::set<std::string>& standing(ProvisionId provision);
    [[nodiscard]] const std::set<std::string>& beside(ProvisionId provision);

    const Session& session_;
    LeftOutCount& count_;
    bool noting_ = true;
    std::size_t at_ = 0;
    std::map<Slot, Filled> filled_;
    std::set<std::string> tested_;    // what options, interests, straw designs and rules say
    std::set<std::string> headings_;  // that something stands under
    std::set<std::tuple<Scale, Stance, std::string>> signs_;
    std::map<ProvisionId, std::set<std::string>> standing_;
    std::map<ProvisionId, std::set<std::string>> beside_;
    std::map<ProvisionId, std::vector<std::string>> gone_;  // texts left out, in their order
};

}  // namespace jointly
