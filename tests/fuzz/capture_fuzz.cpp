// Lines typed or pasted at the window, in a room that has come some way: app/desk/capture.h.
//
// See talks.h for what must hold of what is done. A line with words always asks for something; what it only says can
// be read. Between the lines "@" and a letter turns to a page, "@+" is Tab, "@*" rewords and "@&" merges what was
// chosen, and "@" with a digit answers for the lit seat.
#include "app/desk/capture.h"
#include "app/desk/chosen.h"
#include "tests/fuzz/talks.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace jointly {

namespace {

// What a wish changes of what the line means next; the rest is the window's.
void look(UiState& ui, const Intent& intent)
{
    if (const auto* const held = std::get_if<HoldFor>(&intent)) {
        ui.holder = held->holder;
    } else if (const auto* const chosen = std::get_if<ChooseProvision>(&intent)) {
        ui.provision = chosen->provision;
    } else if (const auto* const items = std::get_if<ChooseItems>(&intent)) {
        ui.view.chosen = items->numbers;
    } else if (const auto* const purpose = std::get_if<SetPurpose>(&intent)) {
        ui.purpose = purpose->purpose;
    } else if (const auto* const seat = std::get_if<LightSeat>(&intent)) {
        ui.seat = seat->seat;
    } else if (const auto* const page = std::get_if<ShowPage>(&intent)) {
        ui.view.page = page->page;
    }
}

Fate carry_out(Talks& talks, UiState& ui, const Intents& wanted)
{
    Fate most = Fate::nothing;
    for (const Intent& intent : wanted) {
        Fate fate = Fate::nothing;
        if (const auto* const asked = std::get_if<DoAct>(&intent)) {
            fate = do_act(talks, asked->act);
            ui.purpose = {};
        } else if (const auto* const told = std::get_if<Tell>(&intent)) {
            must_be_said({told->sentence});
            fate = Fate::not_read;
        } else {
            look(ui, intent);
        }
        most = std::max(most, fate);
    }
    return most;
}

Fate press(Talks& talks, UiState& ui, char key)
{
    const Session& session = talks.session;
    if (key >= '0' && key <= '9') {
        return carry_out(talks, ui, roll_call_answer(session, ui, key));
    }
    if (key == '*') {
        return carry_out(talks, ui, reword_chosen(session, ui));
    }
    if (key == '&') {
        return carry_out(talks, ui, merge_chosen(session, ui));
    }
    if (key == '+') {
        ui.holder = next_holder(session, ui.holder, 1);
        ui.view.lit = session.parties.empty() ? PartyId{} : session.parties.front().id;
    } else if (key >= 'a' && key < 'a' + static_cast<int>(words_for<Page>.size())) {
        ui.view.page = static_cast<Page>(key - 'a');
    }
    return Fate::nothing;
}

Fate do_line(Talks& talks, UiState& ui, std::string_view line)
{
    if (line.size() == 2 && line.front() == '@') {
        return press(talks, ui, line.back());
    }
    if (line.find_first_not_of(' ') == std::string_view::npos) {
        return Fate::nothing;  // the line commits no blanks
    }
    const Intents wanted = capture(talks.session, ui, line);
    must(!wanted.empty(), "a line asks for nothing");
    (void)prompt_for(talks.session, ui);
    return carry_out(talks, ui, wanted);
}

}  // namespace

std::vector<std::string_view> outcomes() { return fates(); }

std::string_view fuzz_one(std::string_view bytes)
{
    constexpr int lines_max = 100;
    if (!is_valid_utf8(bytes)) {
        return fates().front();  // which the line does not hold
    }
    Talks talks = talks_in(bytes);
    UiState ui;
    Fate most = Fate::nothing;
    int left = lines_max;
    for (const std::string_view line : split(bytes, '\n')) {
        most = std::max(most, do_line(talks, ui, line));
        if (--left == 0) {
            break;
        }
    }
    must_be_sound(talks);
    return fates()[static_cast<std::size_t>(most)];
}

}  // namespace jointly
