// The slider through the record, between the page and the strip: where the moment that is looked at lies,
// and a mouse that drags it. Its keys are in app/ui/keys.
#pragma once

#include "app/ui/keys.h"
#include "app/ui/strip_parts.h"
#include "core/record/strides.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jointly {

// Where meetings closed, by their entries; worked out anew only when the record grew.
struct SliderMarks {
    std::size_t entries = 0;
    std::vector<std::uint64_t> closes;
};

// Which way a key goes through the record; nothing for every other key.
struct StrideKey {
    Stride stride = Stride::entry;
    int direction = -1;
};
[[nodiscard]] std::optional<StrideKey> stride_of(Action action);

// Its band, taken off the foot of the page: without the line of its keys where the page has few lines.
[[nodiscard]] Area cut_slider(Area& page, const StripLook& look);

// `after` is the entry behind which the session is looked at; nothing: now. Gives the entry that the mouse dragged it to.
// Changes nothing but the marks.
[[nodiscard]] std::optional<std::uint64_t> draw_slider(std::span<const Entry> record,
    std::optional<std::uint64_t> after, SliderMarks& marks, const Area& band,
    const StripLook& look);

}  // namespace jointly
