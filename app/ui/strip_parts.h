// What the strip is made of: captions, whose words they are, the line. Knows no session.
#pragma once

#include "app/ui/capture_entry.h"
#include "app/ui/fonts.h"
#include "app/ui/shapes.h"
#include "app/ui/type_scale.h"

#include <string>
#include <vector>

namespace jointly {

struct StripLook {
    const Theme* theme = nullptr;
    const Fonts* fonts = nullptr;
    TypeScale type;
};

struct StripWords {
    std::vector<Badge> badges;  // for whom is typed
    std::string kind;           // what the line is for
    std::string hint;           // in the empty line
    std::string left;           // the last thing said
    std::string if_long;        // in its place while the line needs more than two rows
    std::vector<std::string>
        answers;              // in its place where nothing was said: the keys of the roll-call
    bool refuses = false;     // and it is a refusal
    bool left_first = false;  // what comes next gives way to it
    bool failed = false;      // nothing is saved any more
    std::string right;        // what comes next
    bool has_keyboard = true;
    std::vector<MarkedWord> marked;  // words of the line
};

struct StripResult {
    EntryResult typed;
    bool kind_pressed = false;          // by the mouse: what the line is for
    std::optional<int> answer_pressed;  // one of the answers, from 1
    bool right_pressed = false;         // and what comes next
};

// The height that the strip wants with one row in its line, in pixels.
[[nodiscard]] float strip_height(const StripLook& look);

// While much is typed the strip grows upwards over the foot of the page, which stays as it was cut.
[[nodiscard]] StripResult draw_strip_parts(
    CaptureEntry& entry, const Area& at_foot, const StripLook& look, const StripWords& words);

}  // namespace jointly
