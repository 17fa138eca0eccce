// The measures of a page: where its column stands, how far things are apart, how long a line may
// be.
//
// Pixels. All but the margins follow from the size of the letters, so that a page keeps its
// proportions in every picture and for every distance.
#pragma once

#include "app/pages/page.h"

namespace jointly {

struct Metrics {
    Paper paper;
    Area column;  // inside the margins

    float sheet_height = 0.0F;  // left for blocks on the sheets after the first

    float gap = 0.0F;       // between blocks
    float near_gap = 0.0F;  // between facts
    float far_gap = 0.0F;   // above a heading
    float pad_x = 0.0F;     // inside a card
    float pad_y = 0.0F;
    float bar = 0.0F;  // a party's stripe
    float rounding = 0.0F;
    float border = 0.0F;
    float strong_border = 0.0F;

    // The longest line that reads well, of items and of what is small.
    float body_line = 0.0F;
    float floor_line = 0.0F;

    // Columns that the blocks of one page share, so that their texts stand below each other.
    float bars = 0.0F;     // room for the stripes
    float numbers = 0.0F;  // the spoken numbers, or labels; 0: there are none
    float signs = 0.0F;    // whose it is, at the right end
    float states = 0.0F;   // how far it has come, before that; 0: it stands below
    float names = 0.0F;    // of the facts
    float parties = 0.0F;  // the names of the parties in a test

    [[nodiscard]] const Theme& theme() const { return *paper.theme; }
    [[nodiscard]] const Fonts& fonts() const { return *paper.fonts; }
    [[nodiscard]] float body() const { return paper.type.body_px; }
    [[nodiscard]] float floor() const { return paper.type.floor_px; }
    [[nodiscard]] float width() const { return column.width(); }

    // From the left edge of a card to its text, and how wide text in it may be.
    [[nodiscard]] float card_left() const { return bars + pad_x; }
    [[nodiscard]] float card_text_left() const;
    [[nodiscard]] float card_text_width() const;
    [[nodiscard]] float card_inner_width() const { return width() - card_left() - pad_x; }
};

[[nodiscard]] Metrics metrics_of(const WallModel& model, const Paper& paper);

// As the session gives them to a party.
[[nodiscard]] PartyShape party_shape(const Sign& sign);
[[nodiscard]] const PartyColours& colours(const Metrics& metrics, const Sign& sign);

[[nodiscard]] std::string number_text(int number);
// The ground behind it: a little wider than its text.
[[nodiscard]] float band_width(const Metrics& metrics, const std::string& called);

}  // namespace jointly
