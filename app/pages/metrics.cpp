#include "app/pages/metrics.h"

#include "core/base/say.h"

#include <algorithm>
#include <cmath>

namespace jointly {

namespace {

constexpr float margin = 0.04F;         // projectors cut off about as much
constexpr float designed_body = 54.0F;  // the measures below belong to letters of this size
constexpr float longest_line = 70.0F;   // letters

float line_width(ImFont* font, float size_px)
{
    constexpr std::string_view sample =
        "What might we do so that people read every line of this with ease?";
    return text_width(font, size_px, sample) / static_cast<float>(sample.size()) * longest_line;
}

std::size_t most_signs(const WallModel& model)
{
    std::size_t most = 0;
    for (const Block& block : model.blocks) {
        if (const Card* const card = std::get_if<Card>(&block)) {
            most = std::max(most, card->signs.size());
        } else if (const Poster* const poster = std::get_if<Poster>(&block)) {
            most = std::max(most, poster->signs.size());
        } else if (std::holds_alternative<Seat>(block)
                   || std::holds_alternative<SignatureLine>(block)) {
            most = std::max<std::size_t>(most, 1);
        }
    }
    return most;
}

// Digits are equally wide, so only the longest number and the labels are measured.
float widest_band(const WallModel& model, const Metrics& metrics)
{
    int largest = 0;
    float widest = 0.0F;
    for (const Block& block : model.blocks) {
        const Card* const card = std::get_if<Card>(&block);
        if (card != nullptr && card->number == 0) {
            widest = std::max(widest, band_width(metrics, card->label));
        } else if (card != nullptr) {
            largest = std::max(largest, card->number);
        }
    }
    if (largest != 0) {
        // A 1 is narrower than the other digits, so the largest number need not be the widest.
        std::string number = number_text(largest);
        std::fill(number.begin() + 1, number.end(), '0');
        widest = std::max(widest, band_width(metrics, number));
    }
    return std::min(widest, whole(metrics.width() * 0.2F));
}

// Room for the states at the right, where the words beside them keep 40 letters; else none.
float room_for_states(const WallModel& model, const Metrics& metrics)
{
    float widest = 0.0F;
    for (const Block& block : model.blocks) {
        const Card* const card = std::get_if<Card>(&block);
        if (card != nullptr && !card->state.empty()) {
            widest = std::max(
                widest, text_width(metrics.fonts().semibold, metrics.floor(), card->state));
        }
    }
    widest = std::min(std::ceil(widest) + 1.0F, whole(metrics.width() * 0.28F));
    const float words = metrics.card_text_width() - widest - metrics.pad_x;
    return words < metrics.body_line / longest_line * 40.0F ? 0.0F : widest;
}

bool any_card_signs(const WallModel& model)
{
    return std::any_of(model.blocks.begin(), model.blocks.end(), [](const Block& block) {
        const Card* const card = std::get_if<Card>(&block);
        return card != nullptr && !card->signs.empty();
    });
}

// Of all blocks of a kind, each of which has a name.
template <class Named>
float widest_name(const WallModel& model, const Metrics& metrics, float size_px)
{
    float widest = 0.0F;
    for (const Block& block : model.blocks) {
        if (const Named* const named = std::get_if<Named>(&block)) {
            widest = std::max(widest, text_width(metrics.fonts().semibold, size_px, named->name));
        }
    }
    return std::min(std::ceil(widest) + 1.0F, metrics.width() * 0.3F);
}

}  // namespace

float Metrics::card_text_left() const
{
    return card_left() + (numbers > 0.0F ? numbers + pad_x * 0.75F : 0.0F);
}

float Metrics::card_text_width() const
{
    const float room = width() - card_text_left() - pad_x - (signs > 0.0F ? signs + pad_x : 0.0F)
                     - (states > 0.0F ? states + pad_x : 0.0F);
    return std::max(body(), std::min(room, body_line));
}

Metrics metrics_of(const WallModel& model, const Paper& paper)
{
    const float unit = paper.type.body_px / designed_body;
    Metrics metrics;
    metrics.paper = paper;
    metrics.column =
        inset(paper.area, whole(paper.area.width() * margin), whole(paper.area.height() * margin));
    metrics.gap = whole(18.0F * unit);
    metrics.near_gap = whole(10.0F * unit);
    metrics.far_gap = whole(30.0F * unit);
    metrics.pad_x = whole(32.0F * unit);
    metrics.pad_y = whole(18.0F * unit);
    metrics.bar = std::max(4.0F, whole(16.0F * unit));
    metrics.rounding = whole(14.0F * unit);
    metrics.border = std::max(2.0F, whole(2.0F * unit));
    metrics.strong_border = std::max(3.0F, whole(5.0F * unit));
    metrics.body_line = line_width(paper.fonts->medium, metrics.body());
    metrics.floor_line = line_width(paper.fonts->medium, metrics.floor());

    const std::size_t most = most_signs(model);
    metrics.bars = static_cast<float>(most) * metrics.bar;
    metrics.signs = any_card_signs(model) ? badges_width(most, metrics.floor()) : 0.0F;
    metrics.numbers = widest_band(model, metrics);
    metrics.states = room_for_states(model, metrics);
    metrics.names = widest_name<Fact>(model, metrics, metrics.floor());
    metrics.parties = widest_name<Seat>(model, metrics, metrics.body());
    return metrics;
}

PartyShape party_shape(const Sign& sign)
{
    switch (sign.shape) {
        case Shape::circle: return PartyShape::circle;
        case Shape::square: return PartyShape::square;
        case Shape::diamond: return PartyShape::diamond;
        case Shape::triangle: return PartyShape::triangle;
    }
    return PartyShape::circle;
}

const PartyColours& colours(const Metrics& metrics, const Sign& sign)
{
    return metrics.theme().party(static_cast<std::size_t>(sign.colour));
}

std::string number_text(int number) { return say("#{number}", {{"number", number}}); }

float band_width(const Metrics& metrics, const std::string& called)
{
    const float size = metrics.floor();
    return called.empty() ? 0.0F
                          : whole(text_width(metrics.fonts().semibold, size, called) + size * 0.6F);
}

}  // namespace jointly
