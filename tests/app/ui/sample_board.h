// A page as the wall may show it, made of the shapes and the typesetting alone: the tests draw it to
// hold the parts together, and people look at it.
#pragma once

#include "app/ui/area.h"
#include "app/ui/fonts.h"
#include "app/ui/theme.h"

namespace jointly {

// Fills `area` of the list with an issue: its question, steps, interests with badges, a test, a
// clause with struck and added words, and the strip.
void draw_sample_board(ImDrawList& list, const Area& area, const Theme& theme, const Fonts& fonts);

}  // namespace jointly
