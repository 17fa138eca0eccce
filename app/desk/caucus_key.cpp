#include "app/desk/caucus_key.h"

#include "core/base/number.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/session/find.h"

namespace jointly {

namespace {

// The words leave the line with the act, and come back where it is refused.
Intents takes_line(Command command, std::string_view line)
{
    return {PutInLine{{}, true}, DoAct{Act{std::move(command)}, std::string(line), {}}};
}

}  // namespace

Intents caucus_by_key(const Session& session, std::string_view line)
{
    if (open_caucus(session) != nullptr) {
        return line.starts_with(';') ? Intents{Tell{
                   say("A command stands in the line. Do it with Enter or put it away with "
                       "Escape, then come back.")}}
                                     : takes_line(EndCaucus{tidy(line)}, line);
    }
    CallCaucus command;
    for (const std::string_view part : split(line, ',')) {
        const std::string word = tidy(part);
        if (word.empty()) {
            continue;
        }
        if (const auto minutes = whole_number(word)) {
            command.minutes = *minutes;
        } else if (const Party* const party = find_party(session, word)) {
            command.party = party->id;
        } else if (const Constituent* const local = find_constituent(session, word)) {
            command.constituent = local->id;
        } else {
            return {Tell{
                say("There is no party or local \"{name}\". Write who leaves the room, and for "
                    "how long: union, 20.",
                    {{"name", word}})}};
        }
    }
    return takes_line(command, line);
}

}  // namespace jointly
