#include "app/desk/forms/choosing.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/base/text.h"

#include <algorithm>

namespace jointly {

namespace {

// How well a choice has the letters: 0 it begins with them, 1 a word of it does, 2 they are in it; nothing: they
// are not. Both are folded.
std::optional<int> fit(std::string_view shown, std::string_view letters)
{
    const auto at = shown.find(letters);
    if (at == std::string_view::npos || at == 0) {
        return at == 0 ? std::optional(0) : std::nullopt;
    }
    return shown.find(' ' + std::string(letters)) != std::string_view::npos ? 1 : 2;
}

const FieldChoice* best_for(const std::vector<FieldChoice>& choices, std::string_view letters)
{
    const FieldChoice* best = nullptr;
    std::optional<int> best_fit;
    for (const FieldChoice& choice : choices) {
        const auto found = fit(folded(choice.shown), letters);
        if (found && (!best_fit || *found < *best_fit)) {
            best = &choice;
            best_fit = found;
        }
    }
    return best;
}

}  // namespace

bool is_chosen(const Field& field)
{
    return field.kind == FieldKind::choice || field.kind == FieldKind::yes_no;
}

std::string shown_choice(const Session& session, const Field& field, const FieldDraft& draft)
{
    if (field.kind == FieldKind::yes_no) {
        return draft.word.empty() ? say("No") : say("Yes");
    }
    for (const FieldChoice& choice : field.choices(session)) {
        if (choice.word == draft.word) {
            return choice.shown;
        }
    }
    return say("There is none to choose yet");
}

void choose_beside(const Session& session, const Field& field, FieldDraft& draft, int direction)
{
    draft.sought.clear();
    if (field.kind == FieldKind::yes_no) {
        draft.word = draft.word.empty() ? "yes" : "";
        return;
    }
    const auto choices = field.choices(session);
    if (choices.empty()) {
        draft.word.clear();
        return;
    }
    const auto at = std::find_if(choices.begin(), choices.end(),
        [&](const FieldChoice& choice) { return choice.word == draft.word; });
    const auto count = static_cast<std::ptrdiff_t>(choices.size());
    const auto place = at == choices.end() ? 0 : (at - choices.begin() + direction + count) % count;
    draft.word = choices[static_cast<std::size_t>(place)].word;
}

std::optional<std::string> choose_typed(
    const Session& session, const Field& field, FieldDraft& draft, std::string_view letters)
{
    if (field.kind != FieldKind::choice) {
        return say("{field} is chosen with Left and Right; Tab goes on to the next field.",
            {{"field", translated(field.name)}});
    }
    const std::string sought = folded(draft.sought + std::string(letters));
    const auto choices = field.choices(session);
    const FieldChoice* const best = best_for(choices, sought);
    if (best == nullptr) {
        return say("No choice has \"{letters}\" in it. Type other letters, or go on with Left and "
                   "Right.",
            {{"letters", draft.sought + std::string(letters)}});
    }
    draft.sought = sought;
    draft.word = best->word;
    return std::nullopt;
}

}  // namespace jointly
