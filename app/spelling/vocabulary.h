// The words that a session brings with it: who is at the table, what the contract calls things, what the room agreed
// to call its steps. What stands there is spelt as these people spell it.
#pragma once

#include "core/session/session.h"

#include <set>
#include <string>
#include <string_view>

namespace jointly {

// Whether upper or lower case does not matter.
class Vocabulary {
public:
    // Brings it up to the session. A contract is read again only when a provision came or went.
    void look_at(const Session& session);

    // Takes one more word, for as long as this lives.
    void learn(std::string_view word);

    [[nodiscard]] bool has(std::string_view word) const;

private:
    std::set<std::string> of_people_;
    std::set<std::string> of_contract_;
    std::set<std::string> learnt_;
    std::size_t provisions_ = 0;  // that were read, and the last of them
    ProvisionId last_provision_;
};

}  // namespace jointly
