// What the screen knows and the record does not: where one looks, what is half typed.
#pragma once

#include "app/ui/capture_entry.h"
#include "app/ui/theme.h"
#include "core/wall/model.h"

#include <string>

namespace jointly {

struct UiState {
    View view;
    int sheet = 0;             // from 0
    int to_number = 0;         // show the sheet with this item; 0: stay
    bool to_seats = false;     // show the sheet where the parties' answers begin
    int sheets = 1;            // of the page as it was drawn last
    Holder holder;             // for whom interests and stories are typed
    int seat = 0;              // lit in roll-call
    bool in_roll_call = true;  // while a test is open
    ProvisionId provision;     // language is being written for it; 0: not chosen
    CaptureEntry entry;
    bool blank = false;
    bool help = false;
    bool full_screen_asked = false;  // the window takes it up and clears it
    ThemeName theme = ThemeName::light;
    std::string notice;  // the last thing said on the strip
    bool notice_refuses = false;
};

}  // namespace jointly
