#include "app/desk/strip_words.h"

#include "app/desk/chosen.h"
#include "app/desk/next_act.h"
#include "app/desk/roll_call.h"
#include "app/script/script.h"
#include "app/ui/keys.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/session/find.h"

namespace jointly {

namespace {

// Of the verb that begins the line; empty where it begins with none.
std::string usage_of(std::string_view line)
{
    if (!line.starts_with(';')) {
        return {};
    }
    const std::string_view typed = line.substr(1);
    const std::string_view word = typed.substr(0, typed.find(' '));
    for (const VerbHelp& help : script_help()) {
        if (help.usage.substr(0, help.usage.find(' ')) == word) {
            return say(help.usage);
        }
    }
    return {};
}

}  // namespace

namespace {

// The clock of the time box, and who has the floor.
std::string of_this_moment(const UiState& ui, std::int64_t now_ms)
{
    const std::string clock = words_of(ui.time_box, now_ms);
    const std::string speakers = words_of(ui.speakers);
    return clock.empty() || speakers.empty()
             ? clock + speakers
             : say("{clock}   {speakers}", {{"clock", clock}, {"speakers", speakers}});
}

// Beside the wall nobody but the desk sees the strip, and the time box and the speakers have a place there.
std::string next_words_on_desk(const Session& session, const UiState& ui, std::int64_t now_ms)
{
    if (ui.overlay == Overlay::form) {
        return say("Tab next field");
    }
    if (ui.overlay != Overlay::none) {
        return say("Esc leaves it");
    }
    const NextAct next = next_act(session, now_ms);
    return next.says.empty() ? say("{key} keys", {{"key", key_of(Action::help)}})
                             : say("{key} {act}   {help} keys",
                                 {{"key", key_of(Action::next_act)}, {"act", next.says},
                                     {"help", key_of(Action::help)}});
}

std::string next_words(const Session& session, const UiState& ui, std::int64_t now_ms)
{
    if (ui.apart.is_open && ui.overlay != Overlay::off_record && !ui.view.after) {
        return next_words_on_desk(session, ui, now_ms);
    }
    if (ui.overlay == Overlay::form) {
        return say("All of this is public   Tab next field");
    }
    if (ui.overlay == Overlay::off_record) {
        return say(
            "All of this is public   {key} closes it", {{"key", key_of(Action::off_record)}});
    }
    if (ui.overlay != Overlay::none) {
        return say("All of this is public   Esc leaves it");
    }
    if (ui.view.after) {
        return say("Looking back   Esc comes back to now");
    }
    if (std::string now = of_this_moment(ui, now_ms); !now.empty()) {
        return say("Public   {now}", {{"now", now}});
    }
    const NextAct next = next_act(session, now_ms);
    return next.says.empty()
             ? say("All of this is public   {key} keys", {{"key", key_of(Action::help)}})
             : say("Public   {key} {act}   {help} keys",
                 {{"key", key_of(Action::next_act)}, {"act", next.says},
                     {"help", key_of(Action::help)}});
}

}  // namespace

std::string next_caption(const Session& session, const UiState& ui, std::int64_t now_ms)
{
    std::string words = next_words(session, ui, now_ms);
    return session.practice ? say("PRACTICE   {words}", {{"words", words}}) : words;
}

namespace {

// "14:05", by the clock of the meeting.
std::string clock_of(const Session& session, std::int64_t at_ms)
{
    const Meeting* const meeting = meeting_at(session, at_ms);
    return clock_time(
        at_ms, meeting == nullptr ? system_utc_offset_min(at_ms) : meeting->utc_offset_min);
}

// Most acts are saved before anybody could read that they wait.
constexpr std::int64_t soon_ms = 300;

// How to come to what stands behind a list.
std::string sheets_caption(const UiState& ui)
{
    if (ui.view.page != Page::attachments || ui.sheets < 2) {
        return {};
    }
    return say("{next}, {previous}: turn to each document",
        {{"next", key_of(Action::next_sheet)}, {"previous", key_of(Action::previous_sheet)}});
}

// An item that stands there already, and reads much like what is being typed.
std::string like_caption(const Session& session, const UiState& ui)
{
    const auto item = ui.like == 0 ? std::nullopt : find_item(session, session.turned_to, ui.like);
    return item ? say(
               "Like #{number}: {text}", {{"number", ui.like}, {"text", words_of(session, *item)}})
                : std::string{};
}

std::string saving_caption(const Session& session, const UiState& ui, std::int64_t now_ms)
{
    const Saving& saving = ui.saving;
    if (!saving.failed.empty() && saving.leaving) {
        return say("Not everything is saved. {key} saves it elsewhere; close again to leave it.",
            {{"key", key_of(Action::save)}});
    }
    if (!saving.failed.empty()) {
        return say("Not saved since {time}. {key} saves elsewhere. {reason}",
            {{"time", clock_of(session, saving.failed_ms)}, {"key", key_of(Action::save)},
                {"reason", saving.failed}});
    }
    if (saving.waiting > 0 && now_ms - saving.since_ms > soon_ms) {
        return say(
            "Waiting to be saved: {count}", {{"count", saving.waiting + ui.held_back.size()}});
    }
    return {};
}

}  // namespace

std::string left_caption(const Session& session, const UiState& ui, std::int64_t now_ms)
{
    if (std::string saving = saving_caption(session, ui, now_ms); !saving.empty()) {
        return saving;
    }
    if (ui.notice_refuses || ui.overlay != Overlay::none) {
        return ui.notice;
    }
    if (std::string usage = usage_of(ui.entry.text()); !usage.empty()) {
        return usage;
    }
    if (std::string like = like_caption(session, ui); !like.empty()) {
        return like;
    }
    if (std::string sheets = sheets_caption(ui); !sheets.empty()) {
        return sheets;
    }
    return ui.notice.empty() ? ui.saving.copy : ui.notice;
}

Prompt prompt_for_looking_back()
{
    return {say("Looking back"), say("Nothing is recorded here; Esc comes back to now"), {}};
}

Prompt prompt_of(const UiState& ui)
{
    switch (ui.overlay) {
        case Overlay::commands:
            return {say("Do"), say("Type a word of it; Up and Down choose, Enter does it"), {}};
        case Overlay::issues: return {say("Jump to"), say("A word or the number of the issue"), {}};
        case Overlay::found: return {say("Find"), say("A word of what was said"), {}};
        case Overlay::headings:
            return {say("Heading"), say("Type it, or the number of one above"), {}};
        case Overlay::form:
            return {say("Editor"),
                say("Fill in the fields above; {key} keeps them",
                    {{"key", key_of(Action::keep_or_split)}}),
                {}};
        case Overlay::displays:
            return {say("Projector"), say("Type the number of a display; Esc leaves it"), {}};
        case Overlay::contract:
            return {say("Contract"),
                say("Up and Down look, a digit puts right, Tab next note; Enter takes it over, Esc "
                    "leaves it"),
                {}};
        case Overlay::draft:
            return {say("Draft"),
                say("Page Down looks further; Enter makes it the next revision, Esc leaves it"),
                {}};
        case Overlay::brought:
            return {say("From a caucus"),
                say("Page Down looks further; Enter takes it in, Esc leaves it"), {}};
        case Overlay::off_record:
            return {say("Off the record"),
                say("A line that nobody keeps; a number and {key}: both parties take it over",
                    {{"key", key_of(Action::keep_or_split)}}),
                {}};
        default: return {};
    }
}

}  // namespace jointly
