// What the screen knows and the record does not: where one looks, what is half typed.
#pragma once

#include "app/desk/forms/form.h"
#include "app/ui/capture_entry.h"
#include "app/ui/theme.h"
#include "core/session/find.h"
#include "core/wall/model.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace jointly {

// What lies over the page for a moment; the page waits below, as it was.
enum class Overlay : std::uint8_t { none, keys, commands, issues, found, form };

// What the line is for, where it is not for the item of the step.
struct Rewording {
    Item item;
    int number = 0;
};
struct Merging {
    std::vector<int> numbers;
};
using Purpose = std::variant<std::monostate, Rewording, Merging>;

// Where one looked before something else had to be shown.
struct LookedAt {
    Page page = Page::issue;
    int sheet = 0;
};

struct UiState {
    View view;
    int sheet = 0;             // from 0
    int to_number = 0;         // show the sheet with this item; 0: stay
    bool to_seats = false;     // show the sheet where the parties' answers begin
    int sheets = 1;            // of the page as it was drawn last
    int sheet_behind = 0;      // of the page, while an item is read back
    Holder holder;             // for whom interests and stories are typed
    int seat = 0;              // lit in roll-call
    bool in_roll_call = true;  // while a test is open
    ProvisionId provision;     // language is being written for it; 0: not chosen
    LookedAt before_caucus;    // where the room comes back to
    LookedAt before_parking;   // and from the parking lot
    CaptureEntry entry;
    Purpose purpose;

    Overlay overlay = Overlay::none;
    CaptureEntry filter;  // what a list is searched for
    int picked = 0;       // in the list, from 0
    FormKind form = FormKind::provision;
    std::map<FormKind, FormDraft> drafts;                     // stay until what they hold is kept
    std::map<FormKind, std::vector<FormDraft>> started_over;  // to be brought back, last first

    bool blank = false;
    bool full_screen_asked = false;  // the window takes it up and clears it
    ThemeName theme = ThemeName::light;
    std::string notice;  // the last thing said on the strip
    bool notice_refuses = false;
};

}  // namespace jointly
