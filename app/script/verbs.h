// The verbs of a script and what they share. Only this folder includes it.
#pragma once

#include "app/script/lookup.h"
#include "app/script/script.h"
#include "app/script/words.h"

#include <limits>
#include <optional>
#include <vector>

namespace jointly::script {

struct Verb {
    std::string_view name;
    std::size_t words_min = 0;
    std::size_t words_max = std::numeric_limits<std::size_t>::max();
    std::vector<Flag> flags;
    Result<ScriptLine> (*parse)(const Session&, const Args&);
    VerbHelp help;
};

[[nodiscard]] const std::vector<Verb>& people_verbs();
[[nodiscard]] const std::vector<Verb>& issue_verbs();
[[nodiscard]] const std::vector<Verb>& option_verbs();
[[nodiscard]] const std::vector<Verb>& test_verbs();
[[nodiscard]] const std::vector<Verb>& agreement_verbs();
[[nodiscard]] const std::vector<Verb>& setting_verbs();
[[nodiscard]] const std::vector<Verb>& bargaining_verbs();
[[nodiscard]] const std::vector<Verb>& outcome_verbs();
[[nodiscard]] const std::vector<Verb>& follow_up_verbs();
[[nodiscard]] const std::vector<Verb>& record_verbs();

[[nodiscard]] inline ScriptLine asks(Command command) { return {Act{std::move(command)}, {}}; }

// Takes what a line names, one after the other, and keeps the first sentence of what is not there.
class FirstProblem {
public:
    template <class T>
    [[nodiscard]] T of(Result<T> found)
    {
        if (found.ok()) {
            return std::move(found).value();
        }
        if (!problem_) {
            problem_ = found.problem();
        }
        return T{};
    }
    [[nodiscard]] Result<ScriptLine> or_asks(Command command) const
    {
        return problem_ ? Result<ScriptLine>(*problem_) : asks(std::move(command));
    }

private:
    std::optional<Problem> problem_;
};

}  // namespace jointly::script
