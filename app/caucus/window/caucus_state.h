// What the window of a caucus shows and holds, beside the session and the vault. Nothing of it is kept: it goes when
// the window locks.
#pragma once

#include "app/caucus/open_caucus.h"
#include "app/ui/capture_entry.h"
#include "app/ui/theme.h"
#include "core/wall/model.h"

#include <string>
#include <variant>
#include <vector>

namespace jointly {

// A page of its own, of the issue or of the round, or one of the session as the wall shows it.
enum class CaucusPlace : std::uint8_t { ours, round, joint, commands };

struct CaucusState {
    CaucusPlace place = CaucusPlace::ours;
    View view;  // of the joint page
    int sheet = 0;
    int sheets = 1;  // of the page shown last
    CaptureEntry entry;
    std::string notice;
    bool refuses = false;
    ThemeName theme = ThemeName::light;
    int lock_minutes = 10;
};

struct EnterLine {
    std::string words;   // as typed
    std::string script;  // the line that they stand for
};
struct UndoEntry {};
struct LockNow {};
struct ToggleFullScreen {};
using CaucusWish = std::variant<EnterLine, UndoEntry, LockNow, ToggleFullScreen>;
using CaucusWishes = std::vector<CaucusWish>;

// The pages in the order in which keys turn them: ours, those of the issue, the round, those of the session.
void turn_page(CaucusState& state, int by);
// To the next issue of the order, or the one before.
void turn_issue(const OpenCaucus& caucus, CaucusState& state, int by);
// What the line is for on this page, in a word or two, and the line that words without a ';' stand for.
[[nodiscard]] std::string purpose_of(const CaucusState& state);
[[nodiscard]] std::string script_for(const CaucusState& state, std::string_view words);

}  // namespace jointly
