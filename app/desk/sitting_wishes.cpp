#include "app/desk/sitting_wishes.h"

#include "app/desk/told.h"
#include "app/ui/keys.h"
#include "core/base/say.h"

namespace jointly {

namespace {

constexpr int last_sheet = 1'000'000;  // and past it: a frame turns to what there is

}  // namespace

void open_off_record(UiState& ui)
{
    ui.overlay = Overlay::off_record;
    ui.picked = last_sheet;
    tell(ui, {}, false);
}

void drop_off_record(UiState& ui)
{
    ui.off_record = {};
    ui.overlay = Overlay::none;
    tell(ui, say("The sheet is gone. Nothing of it was kept."), false);
}

void write_off_record(const std::string& words, UiState& ui)
{
    ui.off_record.entry.forget(words);
    ui.off_record.lines.push_back(words);
    ui.picked = last_sheet;
    tell(ui, {}, false);
}

void take_over(std::size_t line, UiState& ui)
{
    ui.overlay = Overlay::none;
    ui.off_record.entry.replace({});
    ui.entry.set(ui.off_record.lines.at(line));
    tell(ui,
        say("Where both parties want it in the record, Enter puts it on the wall. {key}: back "
            "to "
            "the sheet.",
            {{"key", key_of(Action::off_record)}}),
        false);
}

void wait_to_speak(const std::string& who, UiState& ui)
{
    ui.speakers.add(who);
    tell(ui, words_of(ui.speakers), false);
}

void next_speaker(UiState& ui)
{
    ui.speakers.go_on();
    tell(ui,
        ui.speakers.is_empty() ? say("Nobody is on the list of speakers.") : words_of(ui.speakers),
        false);
}

void set_timer(int minutes, UiState& ui)
{
    ui.time_box.set(minutes);
    tell(ui,
        minutes == 0 ? say("There is no time box.")
                     : say("The time box is {minutes} minutes; {key} starts and stops it.",
                         {{"minutes", minutes}, {"key", key_of(Action::timer)}}),
        false);
}

void start_or_stop_timer(std::int64_t now_ms, UiState& ui)
{
    ui.time_box.start_or_stop(now_ms);
    tell(ui,
        ui.time_box.runs() ? say("The time box runs; its last fifth is shown.")
                           : say("The time box stands still."),
        false);
}

}  // namespace jointly
