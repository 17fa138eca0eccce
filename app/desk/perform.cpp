#include "app/desk/perform.h"

#include "app/desk/chosen.h"
#include "app/desk/follow.h"
#include "app/desk/print_sheet.h"
#include "app/ui/keys.h"
#include "core/base/say.h"
#include "core/journal/checkpoint.h"
#include "core/journal/draft.h"
#include "core/record/headlines.h"
#include "core/session/find.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <utility>

namespace jointly {

namespace {

void tell(UiState& ui, std::string sentence, bool refuses)
{
    ui.notice = std::move(sentence);
    ui.notice_refuses = refuses;
}

// "/home/ana/day saved elsewhere.ibb": a name that is not there yet, away from where the disk failed.
std::string elsewhere(const std::string& session_file)
{
    const char* const home = std::getenv("HOME");
    const std::filesystem::path folder =
        home == nullptr ? std::filesystem::temp_directory_path() : std::filesystem::path(home);
    const std::string stem = std::filesystem::path(session_file).stem().string();
    std::filesystem::path path = folder / say("{name} saved elsewhere.ibb", {{"name", stem}});
    std::error_code unknown;
    for (int number = 2; std::filesystem::exists(path, unknown); ++number) {
        path = folder
             / say("{name} saved elsewhere ({number}).ibb", {{"name", stem}, {"number", number}});
    }
    return path.string();
}

std::string name_of_file(const std::string& path)
{
    return std::filesystem::path(path).filename().string();
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
        ui.view.read_back = 0;
        ui.sheet = 0;
        ui.overlay = Overlay::none;
    }
    void operator()(const ShowSheet& wish) const
    {
        int& sheet = ui.overlay == Overlay::keys ? ui.picked : ui.sheet;
        sheet = std::clamp(wish.sheet, 0, ui.sheets - 1);
    }
    void operator()(const ShowItem& wish) const
    {
        if (store.session().turned_to != wish.issue) {
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
        ui.blank = wish.blank;
        (*this)(LeaveOverlay{});  // nothing is taken from what is not seen
        tell(ui,
            wish.blank ? say("The wall is blank. Shift+F9 shows it again.")
                       : say("The wall is shown again."),
            false);
    }
    void operator()(const ToggleOverlay& wish) const
    {
        const Overlay before = ui.overlay;
        (*this)(LeaveOverlay{});
        ui.overlay = before == wish.overlay ? Overlay::none : wish.overlay;
        ui.filter = {};
        ui.picked = 0;
    }
    void operator()(const OpenForm& wish) const
    {
        ui.form = wish.form;
        ui.overlay = Overlay::form;
        if (!ui.drafts.contains(wish.form)) {
            ui.drafts.emplace(wish.form, fresh(wish.form));
        }
        tell(ui, {}, false);
    }
    void operator()(const LeaveOverlay&) const
    {
        if (ui.overlay == Overlay::form) {
            put_aside();
        }
        ui.overlay = Overlay::none;
    }
    void operator()(const StartOver&) const
    {
        if (ui.overlay != Overlay::form) {
            return;
        }
        FormDraft& draft = ui.drafts.at(ui.form);
        auto& earlier = ui.started_over[ui.form];
        if (!is_untouched(draft)) {
            earlier.push_back(std::exchange(draft, fresh(ui.form)));
            tell(ui,
                say("Started over; {key} again brings back what stood there",
                    {{"key", key_of(Action::start_over)}}),
                false);
        } else if (!earlier.empty()) {
            draft = std::move(earlier.back());
            earlier.pop_back();
            tell(ui, say("What stood there is back."), false);
        }
    }
    void operator()(const ChooseItems& wish) const
    {
        if (wish.if_taken && !taken) {
            return;
        }
        ui.view.chosen = wish.numbers;
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
    void operator()(const PrintAgreement& wish) const
    {
        if (find(store.session(), wish.ta) == nullptr) {
            return;  // taken back in the same moment
        }
        const auto printed = print_sheet(store.session(), store.path(), wish.ta);
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
        const Checkpoint now{store.header().id, store.record().size(), store.bytes(), store.head()};
        const auto picture = qr_code(checkpoint_text(now));
        must(picture.ok(), "a checkpoint is too long for a QR code");
        (*this)(LeaveOverlay{});
        ui.checkpoint = ShownCheckpoint{code_of(now), now.entries, picture.value()};
        ui.overlay = Overlay::checkpoint;
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
    void operator()(const ToggleTheme&) const { ui.theme = other(ui.theme); }
    void operator()(const ToggleFullScreen&) const { ui.full_screen_asked = true; }
    void operator()(const ChooseProvision& wish) const { ui.provision = wish.provision; }
    void operator()(const Tell& wish) const
    {
        tell(ui, wish.sentence, true);
        give_back(wish.words);
    }

private:
    [[nodiscard]] FormDraft fresh(FormKind form) const
    {
        return fresh_draft(form, {store.session(), ui.provision, ui.view.lit});
    }
    // What was typed by habit's Escape stays; an editor that was only looked at leaves nothing.
    void put_aside() const
    {
        if (is_untouched(ui.drafts.at(ui.form))) {
            ui.drafts.erase(ui.form);
            tell(ui, {}, false);
            return;
        }
        tell(ui,
            say("Put aside; what was typed is still there: editor {title}",
                {{"title", spec_of(ui.form).title}}),
            false);
    }
    void give_back(const std::string& words) const
    {
        if (!words.empty()) {
            ui.entry.give_back(words);
        }
    }
};

namespace {

// Whatever becomes of an act before it: blanking above all waits for no disk.
bool is_at_once(const Intent& wish)
{
    return std::holds_alternative<Blank>(wish) || std::holds_alternative<ToggleTheme>(wish)
        || std::holds_alternative<ToggleFullScreen>(wish)
        || std::holds_alternative<PutInLine>(wish);
}

}  // namespace

void Performer::perform(const Intents& wanted)
{
    OnItsWay* before = nullptr;
    for (const Intent& wish : wanted) {
        if (const auto* const act = std::get_if<DoAct>(&wish)) {
            const std::size_t acts = on_its_way_.size();
            submit(*act);
            before = on_its_way_.size() > acts ? &on_its_way_.back() : nullptr;
        } else if (before != nullptr && !is_at_once(wish)) {
            before->then.push_back(wish);
        } else {
            carry_out({wish});
        }
    }
    settle();
}

void Performer::wait()
{
    store_.wait();
    settle();
}

// A party signs what it sees, not what may be there when its word arrives.
Act Performer::as_seen(Act act) const
{
    auto* const signs = std::get_if<Countersign>(&act);
    if (signs != nullptr && signs->seq == 0) {
        signs->seq = store_.history().checkpoint();
    }
    return act;
}

void Performer::submit(const DoAct& wish)
{
    const auto ticket = store_.submit(as_seen(wish.act), store_.session().recorder);
    taken_ = ticket.ok();
    if (ticket.ok()) {
        OnItsWay act{ticket.value(), wish, ui_.purpose, {}, {}};
        if (wish.form && ui_.drafts.contains(*wish.form)) {
            act.draft = ui_.drafts.at(*wish.form);
        }
        on_its_way_.push_back(std::move(act));
        return;
    }
    tell(ui_, ticket.problem().text, true);
    if (!wish.words.empty()) {
        ui_.entry.give_back(wish.words);
    }
}

void Performer::settle()
{
    for (const Settled& settled : store_.settle()) {
        take_up(settled);
    }
    note_saving();
}

void Performer::take_up(const Settled& settled)
{
    if (saving_elsewhere_ == settled.ticket) {
        saving_elsewhere_.reset();
        tell(ui_,
            settled.problem ? settled.problem->text
                            : say("Saved in {file}; the record goes on there.",
                                {{"file", name_of_file(store_.path())}}),
            settled.problem.has_value());
        return;
    }
    if (on_its_way_.empty() || on_its_way_.front().ticket != settled.ticket) {
        return;
    }
    const OnItsWay act = std::move(on_its_way_.front());
    on_its_way_.pop_front();
    taken_ = !settled.problem;
    if (settled.problem) {
        tell(ui_, settled.problem->text, true);
        if (!act.wish.words.empty()) {
            ui_.entry.give_back(act.wish.words);
        }
    } else if (settled.seq == 0) {
        tell(ui_, say("It is so already."), false);
    } else {
        const Entry& entry = store_.record()[settled.seq - 1];
        tell(ui_, headline(store_.session(), store_.record(), entry), false);
        follow(store_.session(), entry, ui_);
    }
    if (taken_ && act.draft) {
        close_editor(*act.wish.form, *act.draft);
    }
    if (taken_ && !act.wish.words.empty()) {
        if (ui_.purpose == act.purpose) {
            ui_.purpose = {};
        }
        ui_.entry.forget(act.wish.words);
    }
    carry_out(act.then);
}

// What was typed into it since its act was asked for stays, and so does the editor.
void Performer::close_editor(FormKind form, const FormDraft& kept)
{
    const auto draft = ui_.drafts.find(form);
    if (draft == ui_.drafts.end() || !same_words(draft->second, kept)) {
        return;
    }
    ui_.drafts.erase(draft);
    if (ui_.overlay == Overlay::form && ui_.form == form) {
        ui_.overlay = Overlay::none;
    }
}

void Performer::carry_out(const Intents& wanted)
{
    for (const Intent& wish : wanted) {
        std::visit(Wishes{store_, ui_, saving_elsewhere_, taken_}, wish);
    }
}

void Performer::note_saving()
{
    const Waiting waiting = store_.waiting();
    Saving& saving = ui_.saving;
    saving.waiting = waiting.acts;
    saving.since_ms = waiting.since_ms;
    saving.copy = store_.copy_notice();
    if (store_.path() != path_) {
        (void)drop_draft(path_);  // that of now stands beside the other file
        path_ = store_.path();
        ui_.file_changed = true;
        if (!store_.notice().empty()) {
            tell(ui_, store_.notice(), true);
        }
    }
    const bool failed_before = !saving.failed.empty();
    saving.failed = store_.failure() ? store_.failure()->reason : std::string{};
    saving.leaving = saving.leaving && store_.failure();
    saving.failed_ms = store_.failure() ? store_.failure()->since_ms : 0;
    if (saving.failed.empty() || failed_before) {
        return;
    }
    // What was held back would be refused now: its words go back to whoever typed them.
    for (const HeldBack& held : ui_.held_back) {
        if (const auto* const line = std::get_if<std::string>(&held)) {
            ui_.entry.give_back(*line);
        }
    }
    ui_.held_back.clear();
}

}  // namespace jointly
