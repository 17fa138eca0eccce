// Makes a fresh Dear ImGui context ours, and what the loop asks of it.
#pragma once

namespace jointly {

// To be called once after a context was made (by a window, for a picture, by a test): writes no
// files, shows no debugging aids on the wall, gives no key a meaning of its own, has no borders or
// paddings that would shift our own drawing.
void prepare_context();

// True while input waits for a frame of its own: draw again before sleeping. Letters and keys that
// arrive together are handed out over several frames, so that their order is kept.
[[nodiscard]] bool input_is_waiting();

}  // namespace jointly
