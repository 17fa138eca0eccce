// A consensus test on paper, as far as the rule lets it be told under which its answers are kept; and how
// items are named on paper. Only this folder includes it.
#pragma once

#include "core/agreement/parts.h"
#include "core/process/consensus.h"

#include <string>
#include <vector>

namespace jointly {

// "(U)"; "(B)" of what the deciding parties hold together; nothing of nobody's.
[[nodiscard]] std::string tag_of(const Session&, const Holder&);

// "#6"; "2#6" where an issue is named.
[[nodiscard]] std::string spoken_number(IssueId issue, int number);

// "#6, 2#7": on another issue than `here` its number stands before.
template <class IdT>
[[nodiscard]] std::string numbers_of(
    const Session& session, IssueId here, const std::vector<IdT>& ids)
{
    std::vector<std::string> numbers;
    for (const IdT id : ids) {
        const auto& item = *find(session, id);
        numbers.push_back(spoken_number(item.issue == here ? IssueId{} : item.issue, item.number));
    }
    return joined(numbers);
}

// "option #6", "the wording"
[[nodiscard]] std::string thing_of(const Session&, const Test&);

// What was tested, by which signs, where each party was, its concerns, and the whole. `standing` is that of
// when it closed.
void add_test_rows(Part&, const Session&, const Test&, const Standing& standing);

}  // namespace jointly
