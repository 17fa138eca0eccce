// What the window of a caucus shows and holds, beside the session and the vault. Nothing of it is kept: it goes when
// the window locks.
#pragma once

#include "app/caucus/open_caucus.h"
#include "app/pages/slider.h"
#include "app/ui/capture_entry.h"
#include "app/ui/theme.h"
#include "app/ui/type_scale.h"
#include "core/exchange/release.h"
#include "core/wall/model.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace jointly {

// A page of its own, of the issue or of the round; one of the session as the wall shows it, now or as it stood; what was
// looked up, or is to leave.
enum class CaucusPlace : std::uint8_t { ours, round, joint, commands, looked_up };

// What leaves when Enter says so, as it was looked at.
struct ReleaseToGo {
    Release release;
    std::vector<PrivateId> lines;
    std::string file;
};
struct InitialsToGo {
    TaSigned given;  // without key and signature
    std::string file;
};
using ToGo = std::variant<std::monostate, ReleaseToGo, InitialsToGo>;

struct LookedUp {
    std::vector<WallModel> pages;  // one after the other
    ToGo to_go;
};

struct CaucusState {
    CaucusPlace place = CaucusPlace::ours;
    View view;     // of the joint page; with `after`, as it stood behind that entry
    Session then;  // as it stood then
    std::optional<std::uint64_t> then_of;  // that entry; nothing: `then` is of no moment
    SliderMarks marks;
    LookedUp looked_up;
    int sheet = 0;
    int sheets = 1;  // of the page shown last
    CaptureEntry entry;
    std::string notice;
    bool refuses = false;
    ThemeName theme = ThemeName::light;
    float distance = unmeasured_distance;  // of the farthest chair, in heights of the picture
    int lock_minutes = 10;
};

struct EnterLine {
    std::string words;   // as typed
    std::string script;  // the line that they stand for
};
struct UndoEntry {};
struct LetOut {};  // what is to go
struct PrintShown {};
struct LockNow {};
struct ToggleFullScreen {};
using CaucusWish =
    std::variant<EnterLine, UndoEntry, LetOut, PrintShown, LockNow, ToggleFullScreen>;
using CaucusWishes = std::vector<CaucusWish>;

// The pages in the order in which keys turn them: ours, those of the issue, the round, those of the session.
void turn_page(CaucusState& state, int by);
// To the next issue of the order, or the one before.
void turn_issue(const OpenCaucus& caucus, CaucusState& state, int by);
// The session as it stood after an entry, or as it stands now.
void look_back(const OpenCaucus& caucus, CaucusState& state, std::optional<std::uint64_t> after);
// Lays pages over what was shown, from the first one on.
void look_up(CaucusState& state, LookedUp found);
// Back to where one was, with nothing of it let out.
void leave_looked_up(CaucusState& state);
// What Escape does on a page: back to now, else to our own page.
void leave_page(const OpenCaucus& caucus, CaucusState& state);
[[nodiscard]] inline bool is_to_go(const CaucusState& state)
{
    return state.place == CaucusPlace::looked_up
        && !std::holds_alternative<std::monostate>(state.looked_up.to_go);
}

// What the line is for on this page, in a word or two, and the line that words without a ';' stand for.
[[nodiscard]] std::string purpose_of(const CaucusState& state);
[[nodiscard]] std::string script_for(const CaucusState& state, std::string_view words);

}  // namespace jointly
