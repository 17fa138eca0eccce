#include "app/desk/follow.h"

#include "core/base/kinds.h"
#include "core/process/agreement_state.h"
#include "core/session/find.h"

namespace jointly {

namespace {

void to_page(UiState& ui, Page page)
{
    ui.view.page = page;
    ui.view.read_back = 0;
    ui.sheet = 0;
}

Page page_of_open_issue(const Session& session)
{
    const Issue* const issue = find(session, session.turned_to);
    return issue == nullptr ? Page::issue : page_of(issue->step);
}

// One overload for each kind that moves the room's eyes; the others leave them where they are.
struct Follower {
    const Session& session;
    UiState& ui;

    template <class Other>
    void operator()(const Other&) const
    {}

    void operator()(const TestCalled&) const { to_open_test(); }
    void operator()(const ListTestCalled&) const { to_open_test(); }
    void operator()(const PartyCounted&) const { ui.to_seats = true; }
    void operator()(const StanceTaken&) const { ui.to_seats = true; }
    void operator()(const TestClosed&) const { ui.to_seats = true; }
    void operator()(const StepTaken& e) const
    {
        const bool for_nobody = !ui.holder.mutual && !ui.holder.party;
        if (e.step == Step::interests && for_nobody && !session.parties.empty()) {
            ui.holder.party = session.parties.front().id;
        }
        if (e.issue == session.turned_to) {
            to_page(ui, page_of(e.step));
        }
    }
    void operator()(const Turned&) const
    {
        to_page(ui, page_of_open_issue(session));
        ui.view.chosen.clear();
        ui.view.read_back = 0;
        ui.purpose = {};
        ui.provision = {};
    }
    void operator()(const ProvisionEntered& e) const
    {
        ui.provision = e.id;
        to_page(ui, Page::language);
    }
    // What is said next is about this one, however it came: by the line or by an editor.
    void operator()(const LanguageProposed& e) const { ui.provision = e.provision; }
    void operator()(const TaDrafted& e) const
    {
        to_page(ui, Page::ta);
        ask_for_initials(e.id);
    }
    void operator()(const TaRevised& e) const { ask_for_initials(e.ta); }
    void operator()(const TaPassed& e) const { ask_for_initials(e.ta); }
    void operator()(const CaucusCalled&) const { leave_for_caucus(); }
    void operator()(const ConstituentCaucusCalled&) const { leave_for_caucus(); }
    void operator()(const CaucusEnded&) const
    {
        ui.view.page = ui.before_caucus.page;
        ui.sheet = ui.before_caucus.sheet;
    }
    void operator()(const InterestsMerged&) const { ui.view.chosen.clear(); }
    void operator()(const OptionsCombined&) const { ui.view.chosen.clear(); }
    void operator()(const ItemsGrouped&) const { ui.view.chosen.clear(); }
    void operator()(const PackageMade&) const { to_page(ui, Page::packages); }
    void operator()(const MeetingOpened&) const { leave_start(); }
    void operator()(const IssueRaised&) const { leave_start(); }

private:
    void to_open_test() const
    {
        to_page(ui, Page::test);  // first what is tested
        ui.in_roll_call = true;
        ui.seat = 0;
        ui.notice.clear();
    }
    // First of whom the sheet waits for, whoever was spoken for before.
    void ask_for_initials(TaId ta) const
    {
        const auto missing = initials_missing(session, *find(session, ta));
        if (!missing.empty()) {
            ui.holder = {false, missing.front()};
        }
    }
    void leave_for_caucus() const
    {
        if (ui.view.page != Page::caucus) {
            ui.before_caucus = {ui.view.page, ui.sheet};
        }
        to_page(ui, Page::caucus);
    }
    void leave_start() const
    {
        if (ui.view.page == Page::start) {
            to_page(ui, page_of_open_issue(session));
        }
    }
};

// What was chosen, or being written, may be gone, or of another issue.
void after_undo(const Session& session, UiState& ui)
{
    ui.view.chosen.clear();
    ui.view.read_back = 0;
    ui.purpose = {};
    if (find(session, ui.provision) == nullptr) {
        ui.provision = {};
    }
    const bool is_away = open_caucus(session) != nullptr;
    if (is_away && ui.view.page != Page::caucus) {
        to_page(ui, Page::caucus);
    } else if (!is_away && ui.view.page == Page::caucus) {
        ui.view.page = ui.before_caucus.page;
        ui.sheet = ui.before_caucus.sheet;
    }
}

// Of what was put under a heading, one that the page shows.
int number_of(const Session& session, const ItemsGrouped& grouped, Page page)
{
    const bool of_option =
        grouped.interests.empty() || (page == Page::options && !grouped.options.empty());
    return of_option ? find(session, grouped.options.front())->number
                     : find(session, grouped.interests.front())->number;
}

// The spoken number that an act brought in, or moved elsewhere on the page; 0: none.
int number_in(const Session& session, const Event& event, Page page)
{
    if (const auto* const grouped = std::get_if<ItemsGrouped>(&event)) {
        return number_of(session, *grouped, page);
    }
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.number; }) {
                return static_cast<int>(one.number);
            } else {
                return 0;
            }
        },
        event);
}

}  // namespace

void follow(const Session& session, const Entry& entry, UiState& ui)
{
    const auto* const events = std::get_if<Events>(&entry.what);
    if (events == nullptr || events->empty()) {
        return after_undo(session, ui);
    }
    for (const Event& event : *events) {
        std::visit(Follower{session, ui}, event);
    }
    if (events->size() > 1 && std::holds_alternative<ProvisionEntered>(events->front())) {
        ui.provision = {};  // of a whole contract, none was chosen
    }
    ui.to_number = number_in(session, events->front(), ui.view.page);
}

}  // namespace jointly
