// The few things about the keyboard that Dear ImGui keeps to itself.
#pragma once

#include <imgui.h>

#include <vector>

namespace jointly {

// The keys that went down in this frame, each with the modifiers that were down at that moment, in
// order. ImGui::IsKeyChordPressed() looks at the modifiers as they are at the end of the frame: a
// quick Ctrl+Z whose Ctrl is already up again is no chord to it.
[[nodiscard]] std::vector<ImGuiKeyChord> chords_pressed();

// Asks, for the next frame, that letters and other keys are handed out in the order in which they
// were typed ("staffing", Enter, "overtime" takes three frames). Without it all letters that arrived
// at once come before all keys. To be called in every frame.
void keep_letters_and_keys_in_order();

// Where an input method may show its own window: at the caret, whose upper end is `at`. To be called
// in every frame. Backends without such a call (GLFW on Linux) let the system choose.
void place_input_method(ImVec2 at, float line_px);

// True while one of Dear ImGui's own text fields has the keyboard.
[[nodiscard]] bool text_field_is_active();

// True while input waits for a frame of its own: the next frame is due.
[[nodiscard]] bool queued_input_remains();

// Overwrites the letters and keys that were typed and are still in memory: a passphrase is not to stay there. To be
// called once they were taken, in each frame in which one is typed.
void wipe_typed_letters();

// Dear ImGui switches its windows with Ctrl+Tab, with a list in the middle of the wall; not here.
void turn_off_window_switching();

}  // namespace jointly
