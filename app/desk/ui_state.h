// What the screen knows and the record does not: where one looks, what is half typed.
#pragma once

#include "app/desk/alike_hint.h"
#include "app/desk/apart/apart.h"
#include "app/desk/brought/brought_review.h"
#include "app/desk/checkpoint_page.h"
#include "app/desk/contract/contract_review.h"
#include "app/desk/contract/draft_review.h"
#include "app/desk/forms/form.h"
#include "app/desk/off_record.h"
#include "app/desk/speaking_order.h"
#include "app/desk/spelling.h"
#include "app/desk/time_box.h"
#include "app/desk/venue/room_check.h"
#include "app/ui/capture_entry.h"
#include "app/ui/keys.h"
#include "app/ui/theme.h"
#include "core/session/find.h"
#include "core/wall/model.h"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace jointly {

// What lies over the page for a moment; the page waits below, as it was.
enum class Overlay : std::uint8_t {
    none,
    keys,
    commands,
    issues,
    found,
    headings,
    wordings,
    form,
    checkpoint,
    room_check,
    off_record,
    displays,
    contract,
    draft,
    brought
};

// Whether it has sheets of its own, in UiState::picked.
[[nodiscard]] inline bool turns_by_itself(Overlay overlay)
{
    return overlay == Overlay::keys || overlay == Overlay::off_record
        || overlay == Overlay::wordings || overlay == Overlay::draft || overlay == Overlay::brought;
}

// What the line is for, where it is not for the item of the step.
struct Rewording {
    Item item;
    int number = 0;
    friend bool operator==(const Rewording&, const Rewording&) = default;
};
struct Merging {
    std::vector<int> numbers;
    friend bool operator==(const Merging&, const Merging&) = default;
};
struct Grouping {
    std::vector<int> numbers;
    friend bool operator==(const Grouping&, const Grouping&) = default;
};
// Another file is typed, in which the record goes on after its disk failed.
struct SavingElsewhere {
    friend bool operator==(const SavingElsewhere&, const SavingElsewhere&) = default;
};
// The room that was just checked gets its name.
struct NamingVenue {
    friend bool operator==(const NamingVenue&, const NamingVenue&) = default;
};
// The file of a contract is typed.
struct NamingContract {
    friend bool operator==(const NamingContract&, const NamingContract&) = default;
};
// The file of a draft is typed, whose it is and who hands it over.
struct NamingDraft {
    friend bool operator==(const NamingDraft&, const NamingDraft&) = default;
};
using Purpose = std::variant<std::monostate, Rewording, Merging, Grouping, SavingElsewhere,
    NamingVenue, NamingContract, NamingDraft>;

// Whether the line is for words of the table.
[[nodiscard]] inline bool is_for_the_record(const Purpose& purpose)
{
    return !std::holds_alternative<SavingElsewhere>(purpose)
        && !std::holds_alternative<NamingVenue>(purpose)
        && !std::holds_alternative<NamingContract>(purpose)
        && !std::holds_alternative<NamingDraft>(purpose);
}

// How the record stands on the disk, for the strip.
struct Saving {
    std::size_t waiting = 0;    // acts that are not there yet
    std::int64_t since_ms = 0;  // when the oldest of them was asked for, ms UTC; 0: none waits
    std::string failed;         // why nothing is saved any more, and what to do; empty: all is well
    std::int64_t failed_ms = 0;  // since when
    bool leaving = false;        // the window was to be closed all the same
    std::string copy;  // how the second copy is behind; empty: it is not, or there is none
};

// What was done while an act was on its way to the disk: a line, a key, an answer in roll-call. It is taken
// up when the act is there, so that it means what it would have meant then.
struct HeldAction {
    Action action = Action::commit;
    Overlay overlay = Overlay::
        none;  // lay over the page when the key was pressed: elsewhere it means another thing
};
using HeldBack = std::variant<std::string, HeldAction, char>;

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
    Saving saving;
    std::size_t entries = 0;  // of the record, as far as it is on the disk
    AlikeHint alike;
    int like = 0;  // the item that the words in the line read much like; 0: none
    Spelling spelling;
    std::deque<HeldBack> held_back;
    bool took_up = false;  // something held back was taken up in this frame: the rest of it waits
    // The window takes these up and clears them.
    bool file_changed = false;    // the record goes on in another file
    bool words_to_leave = false;  // the parties agreed that words leave the file

    std::optional<std::size_t>
        told_what_is_left;  // with so many entries, to whoever closes the meeting

    Overlay overlay = Overlay::none;
    CaptureEntry filter;  // what a list is searched for
    int picked = 0;       // in the list, from 0
    FormKind form = FormKind::provision;
    std::map<FormKind, FormDraft> drafts;                     // stay until what they hold is kept
    std::map<FormKind, std::vector<FormDraft>> started_over;  // to be brought back, last first

    std::optional<ShownCheckpoint> checkpoint;  // while it lies over the page

    std::optional<ContractReview> contract;  // while it is looked at, before it is taken over

    std::optional<DraftReview> draft;  // while it is looked at, before it is entered

    std::optional<BroughtReview> brought;  // likewise, what came from a caucus

    int wordings_of = 0;  // of this item of the issue, while they lie over the page

    OffRecord off_record;
    SpeakingOrder speakers;
    TimeBox time_box;

    std::string display;   // on which the window stands, as Window names it
    Venue venue;           // what is known of the room
    RoomCheck room_check;  // while it lies over everything

    bool blank = false;
    std::string why_blank;  // where the program blanked it: seen on the blank wall
    WallApart apart;
    bool full_screen_asked = false;  // the window takes it up and clears it
    ThemeName theme = ThemeName::light;
    std::string notice;  // the last thing said on the strip
    bool notice_refuses = false;
};

[[nodiscard]] inline RoomSees room_sees(const UiState& ui)
{
    return ui.blank ? RoomSees::nothing : ui.apart.is_held ? RoomSees::held : RoomSees::live;
}

// The one window is blank, and with it all that one would act on.
[[nodiscard]] inline bool hides_everything(const UiState& ui)
{
    return ui.blank && !ui.apart.is_open;
}

// Whether what is done now has to wait until something before it is on the disk. A failed disk holds nothing
// back.
[[nodiscard]] inline bool has_to_wait(const UiState& ui)
{
    return ui.saving.failed.empty()
        && (ui.saving.waiting > 0 || !ui.held_back.empty() || ui.took_up);
}

}  // namespace jointly
