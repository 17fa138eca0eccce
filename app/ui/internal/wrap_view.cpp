#include "app/ui/internal/wrap_view.h"

#include "app/ui/internal/letters.h"
#include "app/ui/internal/text_input.h"
#include "app/ui/typeset.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace jointly {

namespace {

constexpr float caret_px = 3.0F;

float side_px(const WrapLook& look) { return whole(look.size_px * 0.45F); }
float top_px(const WrapLook& look) { return whole(look.size_px * 0.1F); }
float pitch_px(const WrapLook& look) { return whole(look.size_px * look.leading); }

std::size_t rows_held(const Area& area, const WrapLook& look)
{
    const float room = area.height() - 2 * top_px(look) + 1.0F;  // a pixel may be lost to rounding
    return static_cast<std::size_t>(std::max(1.0F, std::floor(room / pitch_px(look))));
}

struct FieldColours {
    ImU32 ground;
    ImU32 border;
    ImU32 text;
    ImU32 muted;
    ImU32 selection;
    ImU32 caret;
};

FieldColours colours_of(const WrapLook& look, bool has_keyboard)
{
    const Theme& theme = *look.theme;
    if (look.ground == FieldGround::strip) {
        return {theme.strip_field, theme.strip_line, theme.strip_text, theme.strip_muted,
            theme.strip_selection, theme.caret};
    }
    return {theme.card, has_keyboard ? theme.focus : theme.line, theme.text, theme.muted,
        theme.selection, theme.text};
}

}  // namespace

// One field in one frame.
struct WrapView {
    WrapEntry& entry;
    const WrapLook& look;
    Area area;
    bool has_keyboard = false;

    void wrap(float width_px)
    {
        const float room = whole(width_px) - 2 * side_px(look);
        entry.rows_.wrap(entry.text(), look.font, look.size_px, room);
    }
    void take_mouse();
    void keep_caret_in_sight();
    void draw(ImDrawList& list) const;

private:
    [[nodiscard]] const TextModel& model() const { return entry.model_; }
    [[nodiscard]] const WrappedText& rows() const { return entry.rows_; }
    [[nodiscard]] std::size_t count() const { return rows().rows().size(); }
    [[nodiscard]] std::size_t held() const { return rows_held(area, look); }
    [[nodiscard]] RowPlace caret() const { return {entry.caret(), entry.affinity_}; }
    [[nodiscard]] float left() const { return area.min.x + side_px(look); }
    [[nodiscard]] float width() const { return area.width() - 2 * side_px(look); }
    [[nodiscard]] float top_of(std::size_t row) const;
    [[nodiscard]] RowPlace place_under(ImVec2 mouse, float rows_beyond) const;
    void turn_rows(float wheel);
    void draw_selection(ImDrawList& list, std::size_t row, ImU32 colour) const;
    void draw_marks(ImDrawList& list, std::size_t row, ImU32 colour) const;
    void draw_caret(ImDrawList& list, ImU32 colour) const;
    void draw_hint(ImDrawList& list, ImU32 colour) const;
    void draw_position(ImDrawList& list, ImU32 colour) const;
    [[nodiscard]] float letters_top(std::size_t row) const;
};

// The rows that the area holds stand in its middle; a shorter text begins with the first of them.
float WrapView::top_of(std::size_t row) const
{
    const float pitch = pitch_px(look);
    const float block = pitch * static_cast<float>(held());
    const auto from_first = static_cast<float>(row) - static_cast<float>(entry.first_row_);
    return area.centre().y - block / 2 + from_first * pitch;
}

float WrapView::letters_top(std::size_t row) const
{
    const float middle = top_of(row) + pitch_px(look) / 2;
    return whole(middle - vertical_metrics(look.font, whole(look.size_px)).capital_middle);
}

// On a row in sight, or by at most `rows_beyond` above and below: dragging there turns the rows.
RowPlace WrapView::place_under(ImVec2 mouse, float rows_beyond) const
{
    const float rows_down = std::floor((mouse.y - top_of(0)) / pitch_px(look));
    const auto first = static_cast<float>(entry.first_row_);
    const float last = first + static_cast<float>(held()) - 1.0F;
    const float near = std::clamp(rows_down, first - rows_beyond, last + rows_beyond);
    const float row = std::clamp(near, 0.0F, static_cast<float>(count()) - 1.0F);
    return rows().place_at(static_cast<std::size_t>(row), mouse.x - left());
}

void WrapView::take_mouse()
{
    const ImGuiIO& io = ImGui::GetIO();
    if (ImGui::IsItemHovered()) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
        turn_rows(io.MouseWheel);
    }
    const bool pressed = ImGui::IsItemActivated();
    const bool moved = io.MouseDelta.x != 0.0F || io.MouseDelta.y != 0.0F;
    entry.dragging_ = entry.dragging_ && ImGui::IsItemActive();
    if (!pressed && !(entry.dragging_ && moved)) {
        return;
    }
    const int clicks = pressed ? ImGui::GetMouseClickedCount(ImGuiMouseButton_Left) : 0;
    const RowPlace place = place_under(io.MousePos, pressed ? 0.0F : 1.0F);
    entry.affinity_ = Affinity::row_begin;
    entry.wished_x_.reset();
    entry.dragging_ = clicks <= 1;
    if (clicks == 2) {
        entry.model_.select_word_at(place.byte);
    } else if (clicks > 2) {
        entry.model_.select_line_at(place.byte);
    } else {
        entry.model_.move_to(place.byte, !pressed || io.KeyShift);
        entry.affinity_ = place.affinity;
    }
}

void WrapView::turn_rows(float wheel)
{
    const auto rows_up = static_cast<int>(whole(wheel));
    const int first = std::max(0, static_cast<int>(entry.first_row_) - rows_up);
    entry.first_row_ = static_cast<std::size_t>(first);  // keep_caret_in_sight() knows the last
}

// The caret comes into sight when something has changed, so that the wheel may leave it behind.
void WrapView::keep_caret_in_sight()
{
    std::size_t& first = entry.first_row_;
    const WrapEntry::Seen now{caret(), model().changes(), count(), held()};
    if (now != entry.seen_) {
        const std::size_t row = rows().row_of(caret());
        first = std::min(first, row);
        first = std::max(first + held(), row + 1) - held();
        entry.seen_ = now;
    }
    first = std::min(first, count() - std::min(count(), held()));
}

void WrapView::draw_selection(ImDrawList& list, std::size_t row, ImU32 colour) const
{
    const TextRow& bytes = rows().rows()[row];
    const std::size_t begin = std::max(model().selection_begin(), bytes.begin);
    const std::size_t end = std::min(model().selection_end(), bytes.next);
    if (begin >= end) {
        return;
    }
    float right = rows().x_of(row, std::min(end, bytes.end));
    if (end > bytes.end) {  // a line end or a blank that hangs over is selected too
        right += look.size_px * 0.25F;
    }
    const float top = whole(top_of(row));
    list.AddRectFilled({whole(left() + rows().x_of(row, std::min(begin, bytes.end))), top},
        {whole(left() + right), top + pitch_px(look)}, colour);
}

// A wave in the ink of the text: its shape says what it is, so that it needs no hue.
void WrapView::draw_marks(ImDrawList& list, std::size_t row, ImU32 colour) const
{
    const TextRow& bytes = rows().rows()[row];
    const float half =
        std::max(3.0F, whole(look.size_px * 0.09F));  // of a wave, and twice its height
    const float middle = letters_top(row) + whole(look.size_px * 0.96F);
    for (const MarkedWord& word : look.marked) {
        const std::size_t begin = std::max(word.begin, bytes.begin);
        const std::size_t end = std::min(word.end, bytes.end);
        if (begin >= end) {
            continue;
        }
        const float right = left() + rows().x_of(row, end);
        float y = middle + half / 2;
        for (float x = left() + rows().x_of(row, begin); x < right; x += half) {
            list.PathLineTo({std::min(x, right), y});
            y = 2 * middle - y;
        }
        list.PathStroke(colour, ImDrawFlags_None, 3.0F);
    }
}

void WrapView::draw_caret(ImDrawList& list, ImU32 colour) const
{
    const std::size_t row = rows().row_of(caret());
    const float x = whole(left() + std::min(rows().x_of(row, entry.caret()), width()));
    const float above =
        vertical_metrics(look.font, whole(look.size_px)).capital_middle - look.size_px * 0.52F;
    const float top = letters_top(row) + whole(above);
    const float height = whole(look.size_px * 1.04F);
    list.AddRectFilled({x, top}, {x + caret_px, top + height}, colour);
    place_input_method({x, top}, height);
}

void WrapView::draw_hint(ImDrawList& list, ImU32 colour) const
{
    const float indent = look.size_px * 0.3F;  // behind the caret
    draw_text(list, look.font, look.size_px, {left() + indent, letters_top(0)}, colour,
        shortened(look.font, look.size_px, width() - indent, look.hint));
}

void WrapView::draw_position(ImDrawList& list, ImU32 colour) const
{
    if (count() <= held()) {
        return;
    }
    const float thickness = std::max(3.0F, whole(look.size_px * 0.08F));
    const float x = whole(area.max.x - (side_px(look) + thickness) / 2);
    const float clear = whole(look.size_px * 0.15F);  // of the round corners
    const float top = whole(top_of(entry.first_row_)) + clear;
    const float height = pitch_px(look) * static_cast<float>(held()) - 2 * clear;
    const auto all = static_cast<float>(count());
    const float from = top + height * static_cast<float>(entry.first_row_) / all;
    const float length = std::max(thickness, height * static_cast<float>(held()) / all);
    const float end = std::min(from + length, top + height);
    list.AddRectFilled({x, end - length}, {x + thickness, end}, colour, thickness / 2);
}

void WrapView::draw(ImDrawList& list) const
{
    const FieldColours colours = colours_of(look, has_keyboard);
    const float rounding = std::min(14.0F, area.height() / 4);
    list.AddRectFilled(area.min, area.max, colours.ground, rounding);
    list.AddRect(area.min, area.max, colours.border, rounding, ImDrawFlags_None, 2.0F);
    list.PushClipRect(area.min, area.max, true);
    const std::size_t end = std::min(entry.first_row_ + held(), count());
    for (std::size_t row = entry.first_row_; row < end; ++row) {
        if (has_keyboard) {
            draw_selection(list, row, colours.selection);
        }
        if (!rows().shown(row).empty()) {
            draw_text(list, look.font, look.size_px, {left(), letters_top(row)}, colours.text,
                rows().shown(row));
            draw_marks(list, row, colours.text);
        }
    }
    if (entry.empty()) {
        draw_hint(list, colours.muted);
    }
    const std::size_t caret_row = rows().row_of(caret());
    if (has_keyboard && caret_row >= entry.first_row_ && caret_row < end) {
        draw_caret(list, colours.caret);
    }
    draw_position(list, colours.muted);
    list.PopClipRect();
}

void wrap(WrapEntry& entry, float width_px, const WrapLook& look)
{
    WrapView{entry, look, {}}.wrap(width_px);
}

float height_of_rows(std::size_t rows, const WrapLook& look)
{
    return static_cast<float>(rows) * pitch_px(look) + 2 * top_px(look);
}

bool show_wrap_entry(std::string_view label, WrapEntry& entry, const Area& wanted,
    const WrapLook& look, bool has_keyboard)
{
    WrapView view{entry, look, {whole(wanted.min), whole(wanted.max)}, has_keyboard};
    constexpr ImGuiWindowFlags flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove
                                     | ImGuiWindowFlags_NoSavedSettings
                                     | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav
                                     | ImGuiWindowFlags_NoScrollWithMouse;
    const std::string name(label);
    ImGui::SetNextWindowPos(view.area.min);
    ImGui::SetNextWindowSize(view.area.size());
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0.0F, 0.0F});
    ImGui::Begin(("##field " + name).c_str(), nullptr, flags);
    ImGui::PopStyleVar();
    ImGui::InvisibleButton(
        name.c_str(), {std::max(1.0F, view.area.width()), std::max(1.0F, view.area.height())});
    const bool clicked = ImGui::IsItemActivated();
    view.wrap(wanted.width());
    view.keep_caret_in_sight();  // before the mouse, too: it points at what was drawn
    view.take_mouse();
    view.keep_caret_in_sight();
    if (has_keyboard) {
        keep_letters_and_keys_in_order();
    }
    view.draw(*ImGui::GetWindowDrawList());
    ImGui::End();
    return clicked;
}

}  // namespace jointly
