#include "app/desk/perform.h"

#include "core/base/say.h"
#include "core/record/headlines.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

void tell(UiState& ui, std::string sentence, bool refuses)
{
    ui.notice = std::move(sentence);
    ui.notice_refuses = refuses;
}

// Where one looks follows what was done: to the page of a test, of the language, of the agreement.
void follow(const Session& session, const Entry& entry, UiState& ui)
{
    const auto* const events = std::get_if<Events>(&entry.what);
    if (events == nullptr) {
        return;
    }
    for (const Event& event : *events) {
        if (std::holds_alternative<TestCalled>(event)) {
            ui.view.page = Page::test;
            ui.in_roll_call = true;
            ui.seat = 0;
            ui.sheet = 0;  // first what is tested
            ui.notice.clear();
        } else if (std::holds_alternative<PartyCounted>(event)
                   || std::holds_alternative<StanceTaken>(event)
                   || std::holds_alternative<TestClosed>(event)) {
            ui.to_seats = true;
        } else if (const auto* taken = std::get_if<StepTaken>(&event)) {
            const bool for_nobody = !ui.holder.mutual && !ui.holder.party;
            if (taken->step == Step::interests && for_nobody && !session.parties.empty()) {
                ui.holder.party = session.parties.front().id;
            }
        } else if (std::holds_alternative<Turned>(event)) {
            ui.view.page = page_of(find(session, session.turned_to)->step);
            ui.provision = {};
        } else if (const auto* entered = std::get_if<ProvisionEntered>(&event)) {
            ui.provision = entered->id;
            ui.view.page = Page::language;
        } else if (std::holds_alternative<TaDrafted>(event)) {
            ui.view.page = Page::ta;
        }
    }
}

// The spoken number that an act brought in; 0: none.
int number_in(const Entry& entry)
{
    const auto* const events = std::get_if<Events>(&entry.what);
    if (events == nullptr) {
        return 0;
    }
    return std::visit(
        [](const auto& event) {
            if constexpr (requires { event.number; }) {
                return static_cast<int>(event.number);
            } else {
                return 0;
            }
        },
        events->front());
}

void settle(Store& store, UiState& ui)
{
    for (const Settled& settled : store.settle()) {
        if (settled.problem) {
            tell(ui, settled.problem->text, true);
        } else if (settled.seq == 0) {
            tell(ui, say("It is so already."), false);
        } else {
            const Entry& entry = store.record()[settled.seq - 1];
            tell(ui, headline(store.session(), store.record(), entry), false);
            follow(store.session(), entry, ui);
            ui.to_number = number_in(entry);
        }
    }
}

struct Performer {
    Store& store;
    UiState& ui;

    void operator()(const DoAct& wish) const
    {
        const auto ticket = store.submit(wish.act, store.session().recorder);
        if (!ticket.ok()) {
            tell(ui, ticket.problem().text, true);
            if (!wish.words.empty()) {
                ui.entry.give_back(wish.words);
            }
        }
        settle(store, ui);
    }
    void operator()(const ShowPage& wish) const
    {
        ui.view.page = wish.page;
        ui.sheet = 0;
        ui.help = false;
    }
    void operator()(const ShowSheet& wish) const
    {
        ui.sheet = std::clamp(wish.sheet, 0, ui.sheets - 1);
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
        ui.seat = wish.seat;
        ui.notice.clear();
    }
    void operator()(const LeaveRollCall&) const { ui.in_roll_call = false; }
    void operator()(const EnterRollCall&) const { ui.in_roll_call = true; }
    void operator()(const Blank& wish) const
    {
        ui.blank = wish.blank;
        tell(ui,
            wish.blank ? say("The wall is blank. Shift+F9 shows it again.")
                       : say("The wall is shown again."),
            false);
    }
    void operator()(const ToggleHelp&) const
    {
        ui.help = !ui.help;
        ui.sheet = 0;
    }
    void operator()(const ToggleTheme&) const { ui.theme = other(ui.theme); }
    void operator()(const ToggleFullScreen&) const { ui.full_screen_asked = true; }
    void operator()(const ChooseProvision& wish) const { ui.provision = wish.provision; }
    void operator()(const Tell& wish) const
    {
        tell(ui, wish.sentence, true);
        if (!wish.words.empty()) {
            ui.entry.give_back(wish.words);
        }
    }
};

}  // namespace

void perform(const Intents& wanted, Store& store, UiState& ui)
{
    for (const Intent& wish : wanted) {
        std::visit(Performer{store, ui}, wish);
    }
}

}  // namespace jointly
