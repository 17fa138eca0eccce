// What each wish but an act does at once; acts are perform.cpp's.
#include "app/desk/apart/apart_wishes.h"
#include "app/desk/chosen.h"
#include "app/desk/forms/editor_wishes.h"
#include "app/desk/looking_back.h"
#include "app/desk/perform.h"
#include "app/desk/perform_files.h"
#include "app/desk/print_sheet.h"
#include "app/desk/sitting_wishes.h"
#include "app/desk/told.h"
#include "core/base/say.h"
#include "core/disk/names.h"
#include "core/record/headlines.h"
#include "core/record/wordings.h"
#include "core/session/find.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <utility>

namespace jointly {

namespace {

// "/home/ana/day saved elsewhere.ibb": a name that is not there yet, away from where the disk failed.
std::string elsewhere(const std::string& session_file)
{
    const char* const home = std::getenv("HOME");
    const std::filesystem::path folder =
        home == nullptr ? std::filesystem::temp_directory_path() : std::filesystem::path(home);
    const std::string stem = std::filesystem::path(session_file).stem().string();
    return first_free_name([&](int number) {
        return (folder
                / (number == 1 ? say("{name} saved elsewhere.ibb", {{"name", stem}})
                               : say("{name} saved elsewhere ({number}).ibb",
                                   {{"name", stem}, {"number", number}})))
            .string();
    });
}

}  // namespace

struct Performer::Wishes {
    Store& store;
    UiState& ui;
    std::optional<Ticket>& saving_elsewhere;
    bool taken;  // the last act was

    // perform() submits acts itself.
    void operator()(const DoAct&) const {}
    void operator()(const ShowPage& wish) const
    {
        ui.view.page = wish.page;
        ui.view.closing = false;
        ui.view.read_back = 0;
        ui.sheet = 0;
        ui.overlay = Overlay::none;
    }
    void operator()(const ShowSheet& wish) const
    {
        int& sheet = turns_by_itself(ui.overlay) ? ui.picked : ui.sheet;
        sheet = std::clamp(wish.sheet, 0, ui.sheets - 1);
    }
    void operator()(const ShowItem& wish) const
    {
        if ((ui.view.after ? ui.view.issue : store.session().turned_to) != wish.issue) {
            return;  // turning there was refused, and said so
        }
        (*this)(ShowPage{wish.page});
        ui.to_number = wish.number;
        ui.view.chosen = wish.number == 0 ? std::vector<int>{} : std::vector<int>{wish.number};
    }
    void operator()(const ToggleParking&) const
    {
        if (ui.view.page == Page::parking) {
            ui.view.page = ui.before_parking.page;
            ui.sheet = ui.before_parking.sheet;
            return;
        }
        ui.before_parking = {ui.view.page, ui.sheet};
        (*this)(ShowPage{Page::parking});
    }
    void operator()(const HoldFor& wish) const
    {
        ui.holder = wish.holder;
        const std::string name = holder_name(store.session(), wish.holder);
        tell(ui,
            name.empty() ? say("Typed for nobody in particular")
                         : say("Typed for {name}", {{"name", name}}),
            false);
    }
    void operator()(const LightSeat& wish) const
    {
        if (wish.if_taken && !taken) {
            return;
        }
        ui.seat = wish.seat;
        tell(ui, {}, false);
    }
    void operator()(const LeaveRollCall&) const { ui.in_roll_call = false; }
    void operator()(const EnterRollCall&) const { ui.in_roll_call = true; }
    void operator()(const Blank& wish) const
    {
        if (ui.apart.is_open) {
            blank_apart(wish.blank, ui);
            return;
        }
        ui.blank = wish.blank;
        ui.why_blank.clear();
        (*this)(LeaveOverlay{});  // nothing is taken from what is not seen
        tell(ui,
            wish.blank ? say("The wall is blank. Shift+F9 shows it again.")
                       : say("The wall is shown again."),
            false);
    }
    void operator()(const HoldPicture& wish) const { hold_or_follow(wish.now_ms, ui); }
    void operator()(const SendPicture&) const { send_picture(ui); }
    void operator()(const AskForProjector&) const
    {
        const bool was_asked = ui.overlay == Overlay::displays;
        (*this)(LeaveOverlay{});
        tell(ui, {}, false);
        if (!was_asked) {
            ask_which_display(ui);
        }
    }
    void operator()(const TakeDisplay& wish) const
    {
        (*this)(LeaveOverlay{});
        answer_which_display(wish.number, ui);
    }
    void operator()(const ToggleDeskTheme&) const
    {
        ui.apart.desk_theme = next(ui.apart.desk_theme);
    }
    void operator()(const ToggleOverlay& wish) const
    {
        const Overlay before = ui.overlay;
        (*this)(LeaveOverlay{});
        ui.overlay = before == wish.overlay ? Overlay::none : wish.overlay;
        ui.filter = {};
        ui.picked = 0;
    }
    void operator()(const OpenForm& wish) const { open_editor(wish.form, store.session(), ui); }
    void operator()(const LeaveOverlay&) const
    {
        if (ui.overlay == Overlay::form) {
            put_aside_editor(ui);
        }
        if (ui.overlay == Overlay::headings) {
            (*this)(LeavePurpose{});
        }
        ui.overlay = Overlay::none;
        ui.contract.reset();
        ui.draft.reset();
        ui.brought.reset();
    }
    void operator()(const StartOver&) const
    {
        if (ui.overlay == Overlay::form) {
            start_editor_over(store.session(), ui);
        }
    }
    void operator()(const ChooseItems& wish) const
    {
        if (wish.if_taken && !taken) {
            return;
        }
        ui.view.chosen = wish.numbers;
        ui.entry.forget(wish.words);
        ui.to_number = wish.numbers.empty() ? 0 : wish.numbers.front();
        ui.view.read_back = 0;
    }
    void operator()(const SetPurpose& wish) const
    {
        ui.purpose = wish.purpose;
        ui.entry.set(wish.words);
        tell(ui, {}, false);
        if (const auto* const rewords = std::get_if<Rewording>(&wish.purpose)) {
            ui.view.chosen = {rewords->number};
            ui.to_number = rewords->number;
        }
    }
    void operator()(const LeavePurpose&) const
    {
        // The item's own words are no new item.
        if (const auto* const rewords = std::get_if<Rewording>(&ui.purpose)) {
            ui.entry.forget(words_of(store.session(), rewords->item));
        }
        ui.purpose = {};
    }
    void operator()(const PutInLine& wish) const
    {
        if (wish.replaces) {
            ui.entry.replace(wish.words);
        } else {
            ui.entry.set(wish.words);
        }
    }
    void operator()(const ReadBack& wish) const
    {
        if (wish.number != 0) {
            ui.sheet_behind = ui.sheet;
        } else if (ui.view.read_back != 0) {
            ui.sheet = ui.sheet_behind;
        }
        ui.view.read_back = wish.number;
    }
    void operator()(const ToggleWordings& wish) const
    {
        const bool shown = ui.overlay == Overlay::wordings;
        (*this)(LeaveOverlay{});
        if (shown) {
            return;
        }
        const Session& session = store.session();
        const int reworded = last_reworded(session, store.record(), session.turned_to);
        ui.wordings_of = wish.number != 0 ? wish.number
                       : reworded != 0    ? reworded
                                          : last_number(session);
        ui.overlay = Overlay::wordings;
        ui.picked = 0;
        tell(ui, {}, false);
    }
    void operator()(const PrintAgreement& wish) const
    {
        if (find(store.session(), wish.ta) == nullptr) {
            return;  // taken back in the same moment
        }
        const auto printed = print_sheet(store.session(), store.record(), store.path(), wish.ta);
        tell(ui,
            printed.ok() ? say("Ready to print: {file}", {{"file", name_of_file(printed.value())}})
                         : printed.problem().text,
            !printed.ok());
    }
    void operator()(const ToggleCheckpoint&) const
    {
        if (ui.overlay == Overlay::checkpoint) {
            ui.overlay = Overlay::none;
            return;
        }
        (*this)(LeaveOverlay{});
        ui.checkpoint = checkpoint_of_now(store);
        ui.overlay = Overlay::checkpoint;
    }
    void operator()(const ShowIssue& wish) const
    {
        ui.view.issue = wish.issue;
        ui.view.chosen.clear();
        ui.view.read_back = 0;
        ui.sheet = 0;
    }
    void operator()(const LookAt& wish) const
    {
        look_at(store.session(), store.record().size(), wish.after, ui);
    }
    void operator()(const Slide& wish) const
    {
        (*this)(LookAt{stride_from(store.record(), ui.view.after, wish.stride, wish.direction)});
    }
    void operator()(const AskWhereToSave&) const
    {
        if (!store.failure()) {
            tell(ui, say("Everything is saved in {file}", {{"file", name_of_file(store.path())}}),
                false);
            return;
        }
        (*this)(LeaveOverlay{});
        (*this)(SetPurpose{SavingElsewhere{}, elsewhere(store.path())});
    }
    void operator()(const SaveElsewhere& wish) const
    {
        const auto ticket = store.save_elsewhere(wish.path);
        if (!ticket.ok()) {
            tell(ui, ticket.problem().text, true);
            ui.entry.give_back(wish.path);
            return;
        }
        saving_elsewhere = ticket.value();
        ui.purpose = {};
        ui.entry.forget(wish.path);
        tell(ui, say("Saving all of it in {file}", {{"file", name_of_file(wish.path)}}), false);
    }
    void operator()(const NextWording&) const
    {
        if (ui.view.page != Page::language) {
            (*this)(ShowPage{Page::language});
        }
        const bool is_last = ui.view.wording == WordingView::clean;
        ui.view.wording = is_last ? WordingView::together
                                  : static_cast<WordingView>(static_cast<int>(ui.view.wording) + 1);
        ui.sheet = 0;
        tell(ui, name_of(ui.view.wording), false);
    }
    void operator()(const AskForContract&) const
    {
        (*this)(LeaveOverlay{});
        (*this)(SetPurpose{NamingContract{}});
    }
    void operator()(const ReviewContract& wish) const { review_contract(store, wish.path, ui); }
    void operator()(const AskForDraft&) const
    {
        (*this)(LeaveOverlay{});
        (*this)(SetPurpose{NamingDraft{}});
    }
    void operator()(const ReviewDraft& wish) const { review_draft(store, wish.line, ui); }
    void operator()(const ToggleTheme&) const { ui.theme = next(ui.theme); }
    void operator()(const ToggleOffRecord&) const
    {
        if (ui.overlay == Overlay::off_record) {
            drop_off_record(ui);
            return;
        }
        (*this)(LeaveOverlay{});
        open_off_record(ui);
    }
    void operator()(const WriteOffRecord& wish) const { write_off_record(wish.words, ui); }
    void operator()(const TakeOver& wish) const { take_over(wish.line, ui); }
    void operator()(const WaitToSpeak& wish) const { wait_to_speak(wish.who, ui); }
    void operator()(const NextSpeaker&) const { next_speaker(ui); }
    void operator()(const SetTimer& wish) const { set_timer(wish.minutes, ui); }
    void operator()(const StartOrStopTimer& wish) const { start_or_stop_timer(wish.now_ms, ui); }
    void operator()(const MarkSpelling&) const { tell(ui, ui.spelling.toggle(), false); }
    void operator()(const KnowWords&) const
    {
        tell(ui, ui.spelling.learn(words_with_keyboard()), false);
    }
    void operator()(const CheckRoom&) const
    {
        (*this)(LeaveOverlay{});
        ui.room_check = fresh_room_check(known_venues());
        ui.overlay = Overlay::room_check;
    }
    void operator()(const TakeVenue&) const
    {
        ui.venue = ui.room_check.venue;
        (*this)(LeaveOverlay{});
        (*this)(SetPurpose{NamingVenue{}, ui.display});
        tell(ui, say("The wall is drawn for this room now."), false);
    }
    void operator()(const NameVenue& wish) const
    {
        const Refusable kept = keep_venue({wish.name, ui.display, ui.venue});
        ui.purpose = {};
        ui.entry.forget(wish.name);
        tell(ui,
            kept.ok() ? say("{room} is found again on this display.", {{"room", wish.name}})
                      : kept.problem().text,
            !kept.ok());
    }
    void operator()(const ToggleFullScreen&) const { ui.full_screen_asked = true; }
    void operator()(const ChooseProvision& wish) const { ui.provision = wish.provision; }
    void operator()(const Tell& wish) const
    {
        tell(ui, wish.sentence, true);
        give_back(wish.words);
    }

private:
    // What is being typed.
    [[nodiscard]] const std::string& words_with_keyboard() const
    {
        if (ui.overlay == Overlay::form) {
            const FormDraft& draft = ui.drafts.at(ui.form);
            return draft.fields[static_cast<std::size_t>(draft.focus)].entry.text();
        }
        return ui.overlay == Overlay::off_record ? ui.off_record.entry.text() : ui.entry.text();
    }
    void give_back(const std::string& words) const
    {
        if (!words.empty()) {
            ui.entry.give_back(words);
        }
    }
};

void Performer::carry_out(const Intents& wanted)
{
    for (const Intent& wish : wanted) {
        if (const std::string waits = why_it_waits_for_now(ui_, wish); !waits.empty()) {
            tell(ui_, waits, true);
            continue;
        }
        std::visit(Wishes{store_, ui_, saving_elsewhere_, taken_}, wish);
    }
}

}  // namespace jointly
