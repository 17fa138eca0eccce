// Letters of understanding.
#include "core/process/names.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace jointly::rules {

namespace {

Result<LetterTerms> tidied(const LetterTerms& typed)
{
    const Words title = words("The title", typed.title, "Give the letter a title first.");
    const Words text =
        words("The letter", typed.text, "Write the letter first.", provision_text_max_bytes, true);
    const Words until = words("The term", typed.until, "");
    if (auto problem = first_problem({&title, &text, &until})) {
        return *problem;
    }
    if (!typed.last && until.text.empty()) {
        return Problem{
            say("A letter ends: give its last day, or say in words until when it holds.")};
    }
    if (typed.last && typed.start && typed.last < typed.start) {
        return Problem{say("The last day comes before the first. Look at the dates.")};
    }
    return LetterTerms{typed.start, typed.last, title.text, text.text, until.text};
}

Result<Events> on_letter(const Session& session, LetterId id, const auto& events_for)
{
    const Letter* const letter = find(session, id);
    if (letter == nullptr) {
        return not_there("letter");
    }
    if (letter->withdrawn) {
        return Problem{
            say("{label} was withdrawn. Draft a new letter to go on.", {{"label", label_of(id)}})};
    }
    return events_for(*letter);
}

}  // namespace

Result<Events> decide_one(const Session& session, const DraftLetter& command)
{
    if (auto problem = missing(session, command.issue, "issue")) {
        return *problem;
    }
    auto terms = tidied(command.terms);
    if (!terms.ok()) {
        return terms.problem();
    }
    return Events{LetterDrafted{session.next.letter, command.issue, std::move(terms).value()}};
}

Result<Events> decide_one(const Session& session, const ReviseLetter& command)
{
    return on_letter(session, command.letter, [&](const Letter& letter) -> Result<Events> {
        auto terms = tidied(command.terms);
        if (!terms.ok()) {
            return terms.problem();
        }
        return letter.terms == terms.value()
                 ? Events{}
                 : Events{LetterRevised{letter.id, std::move(terms).value()}};
    });
}

Result<Events> decide_one(const Session& session, const WithdrawLetter& command)
{
    return on_letter(session, command.letter,
        [](const Letter& letter) { return Events{LetterWithdrawn{letter.id}}; });
}

}  // namespace jointly::rules
