#include "app/desk/perform.h"

#include "app/desk/follow.h"
#include "app/desk/looking_back.h"
#include "app/desk/told.h"
#include "core/base/say.h"
#include "core/journal/checkpoint.h"
#include "core/journal/draft.h"
#include "core/process/closing.h"
#include "core/record/headlines.h"
#include "core/record/redaction.h"
#include "core/rules/decide.h"

#include <utility>

namespace jointly {

namespace {

// Whatever becomes of an act before it: blanking above all waits for no disk.
bool is_at_once(const Intent& wish)
{
    return std::holds_alternative<Blank>(wish) || std::holds_alternative<HoldPicture>(wish)
        || std::holds_alternative<SendPicture>(wish) || std::holds_alternative<ToggleTheme>(wish)
        || std::holds_alternative<ToggleFullScreen>(wish)
        || std::holds_alternative<PutInLine>(wish);
}

// The wish closes the meeting, and the room has not seen to everything before; nothing is refused for that.
bool closes_too_soon(const Session& session, const DoAct& wish)
{
    const auto* const command = std::get_if<Command>(&wish.act);
    return command != nullptr && std::holds_alternative<CloseMeeting>(*command)
        && decide(session, *command).ok() && !left_before_closing(session).empty();
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

ShownCheckpoint Performer::checkpoint_of_now(const Store& store)
{
    const Checkpoint now{store.header().id, store.record().size(), store.bytes(), store.head()};
    const auto picture = qr_code(checkpoint_text(now));
    must(picture.ok(), "a checkpoint is too long for a QR code");
    return ShownCheckpoint{code_of(now), now.entries, picture.value()};
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
    if (const auto shown = shown_instead(ui_, wish)) {
        taken_ = true;
        carry_out({*shown});
        return;
    }
    if (const std::string waits = why_it_waits_for_now(ui_, wish); !waits.empty()) {
        taken_ = false;
        give_back(wish, waits);
        return;
    }
    if (closes_too_soon(store_.session(), wish)
        && ui_.told_what_is_left != store_.record().size()) {
        ui_.told_what_is_left = store_.record().size();
        taken_ = false;
        carry_out({ShowPage{Page::agenda}});
        ui_.view.closing = true;
        give_back(
            wish, say("The agenda says what to see to before the meeting closes. Enter closes "
                      "it all the same."));
        return;
    }
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
    give_back(wish, ticket.problem().text);
}

void Performer::give_back(const DoAct& wish, const std::string& why)
{
    tell(ui_, why, true);
    if (!wish.words.empty()) {
        ui_.entry.give_back(wish.words);
    }
}

void Performer::settle() { take_up_all(store_.settle()); }

void Performer::settle_within(std::chrono::milliseconds longest)
{
    take_up_all(store_.settle_within(longest));
}

void Performer::take_up_all(const std::vector<Settled>& all)
{
    for (const Settled& settled : all) {
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
        give_back(act.wish, settled.problem->text);
    } else if (settled.seq == 0) {
        tell(ui_, say("It is so already."), false);
    } else {
        const Entry& entry = store_.record()[settled.seq - 1];
        tell(ui_, said_of(entry), false);
        follow(store_.session(), entry, ui_);
        if (opens_with_news(store_.session(), store_.record(), entry)) {
            carry_out({ShowPage{Page::since}});
        }
        ui_.words_to_leave = ui_.words_to_leave || takes_words_out(entry);
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

// What was done; and where it reads much like what stands there already, which item that is.
std::string Performer::said_of(const Entry& entry)
{
    std::string done = headline(store_.session(), store_.record(), entry);
    const auto* const events = std::get_if<Events>(&entry.what);
    if (events == nullptr || events->empty()) {
        return done;
    }
    const int number = ui_.alike.like(
        store_.session(), store_.record().size(), in_the_act(store_.session(), events->front()));
    return number == 0 ? done
                       : say("Like #{number}?   {done}", {{"number", number}, {"done", done}});
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

void Performer::note_saving()
{
    const Waiting waiting = store_.waiting();
    Saving& saving = ui_.saving;
    saving.waiting = waiting.acts;
    saving.since_ms = waiting.since_ms;
    saving.copy = store_.copy_notice();
    ui_.entries = store_.record().size();
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
