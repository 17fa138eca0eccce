// What the writer and those who kill it agree on.
#pragma once

#include "core/record/entry.h"

#include <cstdint>
#include <string>

namespace jointly {

// The act of entry `seq`, from 1: the first raises an issue, the others offer options of many lengths.
[[nodiscard]] inline Command nth_act(std::uint64_t seq)
{
    if (seq == 1) {
        return RaiseIssue{"What might we do so that nothing is lost?", "Nothing lost"};
    }
    const std::size_t length = (seq * 7'919) % 1'500;
    return OfferOption{
        {1}, "Option of entry " + std::to_string(seq) + " " + std::string(length, 'w')};
}

// Whether an entry of a session is what the writer was to write.
[[nodiscard]] inline bool is_nth_act(const Entry& entry)
{
    const auto* const events = std::get_if<Events>(&entry.what);
    if (events == nullptr || events->empty()) {
        return false;
    }
    if (entry.stamp.seq == 1) {
        return std::holds_alternative<IssueRaised>(events->front());
    }
    const auto* const offered = std::get_if<OptionOffered>(&events->front());
    const Command act = nth_act(entry.stamp.seq);
    return offered != nullptr && offered->text == std::get<OfferOption>(act).text;
}

}  // namespace jointly
