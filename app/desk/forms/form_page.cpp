#include "app/desk/forms/form_page.h"

#include "app/desk/forms/choosing.h"
#include "app/desk/forms/form_foot.h"
#include "app/desk/keys_to_intents.h"
#include "app/ui/keys.h"
#include "app/ui/pressable.h"
#include "app/ui/typeset.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr float most_rows_of_text = 6.0F;  // then it scrolls

struct Layout {
    const StripLook& look;
    float unit;         // a line of small print
    float names_width;  // the column of the names
    float fields_left;
    float fields_width;
};

Layout layout_of(const FormSpec& spec, const Area& inside, const StripLook& look)
{
    const float size = look.type.floor_px;
    float widest = 0.0F;
    for (const Field& field : spec.fields) {
        widest = std::max(widest, text_width(look.fonts->semibold, size, translated(field.name)));
    }
    const float names = std::min(whole(widest + size), whole(inside.width() * 0.35F));
    return {look, size, names, inside.min.x + names, inside.width() - names};
}

WrapLook wrap_look(const Layout& layout, const Field& field)
{
    return {layout.look.fonts->medium, layout.look.type.floor_px, 1.2F, layout.look.theme,
        translated(field.hint)};
}

// Of words that the room says; a field of pairs holds signs of the script.
std::vector<MarkedWord> marks_in(
    Spelling& spelling, const Field& field, const FieldDraft& draft, bool lit)
{
    return field.kind == FieldKind::pairs
             ? std::vector<MarkedWord>{}
             : spelling.marks(
                 draft.entry.text(), lit ? std::optional(draft.entry.caret()) : std::nullopt);
}

float height_of(const Layout& layout, const Field& field, FieldDraft& draft)
{
    const float one = whole(layout.unit * 1.7F);
    if (field.kind != FieldKind::text) {
        return one;
    }
    const float wanted =
        wrap_entry_height(draft.entry, layout.fields_width, wrap_look(layout, field));
    return std::clamp(wanted, 2.0F * one, most_rows_of_text * layout.unit * 1.2F + one);
}

// "< Union >": what is chosen, that Left and Right choose another, and the letters by which it was found.
void draw_choice(ImDrawList& list, const Area& area, const Layout& layout, const std::string& shown,
    const std::string& sought, bool lit)
{
    const StripLook& look = layout.look;
    const float size = look.type.floor_px;
    const Theme& theme = *look.theme;
    draw_card(list, area,
        {theme.card, lit ? theme.focus : theme.line, lit ? 4.0F : 2.0F, 12.0F, {}, 0.0F});
    const float pad = whole(size * 0.45F);
    const float middle = area.centre().y - size / 2;
    const std::string_view left = "\u2039";
    const std::string_view right = "\u203A";
    const float arrows = text_width(look.fonts->semibold, size, right);
    if (lit) {
        draw_text(list, look.fonts->semibold, size, {area.min.x + pad, middle}, theme.focus, left);
        draw_text(list, look.fonts->semibold, size, {area.max.x - pad - arrows, middle},
            theme.focus, right);
    }
    const float text_left = area.min.x + 2 * pad + arrows;
    float text_right = area.max.x - 2 * pad - arrows;
    if (lit && !sought.empty()) {
        const std::string letters = shortened(look.fonts->semibold, size, area.width() / 3,
            say("\"{letters}\"", {{"letters", sought}}));
        text_right -= text_width(look.fonts->semibold, size, letters);
        draw_text(list, look.fonts->semibold, size, {text_right, middle}, theme.focus, letters);
        text_right -= pad;
    }
    draw_text(list, look.fonts->medium, size, {text_left, middle}, theme.text,
        shortened(look.fonts->medium, size, text_right - text_left, shown));
}

// True where the mouse asks for this field.
bool draw_field(const Session& session, Spelling& spelling, const Field& field, FieldDraft& draft,
    const Area& area, const Layout& layout, bool lit, Intents& wanted)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const StripLook& look = layout.look;
    const float size = look.type.floor_px;
    const float first_row = whole(layout.unit * 1.7F);
    draw_text(list, look.fonts->semibold, size,
        {area.min.x, whole(area.min.y + (first_row - size) / 2)},
        lit ? look.theme->focus : look.theme->text, translated(field.name));
    const Area box{{layout.fields_left, area.min.y}, area.max};
    if (is_chosen(field)) {
        draw_choice(list, box, layout, shown_choice(session, field, draft), draft.sought, lit);
        const bool pressed = draw_pressable(field.name, box);
        if (pressed && lit) {
            choose_beside(session, field, draft, 1);
        }
        return pressed;
    }
    const std::vector<MarkedWord> marked = marks_in(spelling, field, draft, lit);
    WrapLook field_look = wrap_look(layout, field);
    field_look.marked = marked;
    const WrapResult typed = draw_wrap_entry(field.name, draft.entry, box, field_look, lit);
    if (typed.full) {
        wanted.emplace_back(Tell{say("{field} is full. Shorten it, or keep it in two parts.",
                                     {{"field", translated(field.name)}}),
            {}});
    }
    return typed.clicked;
}

// "2/10": where there is no room for all fields, it says that there are more.
void draw_head(
    ImDrawList& list, const FormSpec& spec, std::size_t lit, Area& inside, const StripLook& look)
{
    const Area head = cut_top(inside, whole(look.type.body_px * 1.35F));
    const std::string mark =
        say("{place}/{count}", {{"place", lit + 1}, {"count", spec.fields.size()}});
    draw_text(list, look.fonts->semibold, look.type.floor_px,
        {head.max.x - text_width(look.fonts->semibold, look.type.floor_px, mark), head.min.y},
        look.theme->muted, mark);
    draw_text(list, look.fonts->display, look.type.body_px, head.min, look.theme->text,
        translated(spec.title));
    const Area below = cut_top(inside, whole(look.type.floor_px * 1.5F));
    draw_text(list, look.fonts->medium, look.type.floor_px, below.min, look.theme->muted,
        shortened(look.fonts->medium, look.type.floor_px, below.width(), translated(spec.says)));
    skip_top(inside, whole(look.type.floor_px * 0.3F));
}

// The first field that is drawn, so that the lit one has room.
std::size_t first_shown(const std::vector<float>& heights, std::size_t lit, float gap, float room)
{
    std::size_t first = 0;
    const auto needed = [&] {
        float height = 0.0F;
        for (std::size_t at = first; at <= lit; ++at) {
            height += heights[at] + gap;
        }
        return height;
    };
    while (first < lit && needed() > room) {
        ++first;
    }
    return first;
}

// Letters that were typed to find a choice do not go on in another field.
void light_field(FormDraft& draft, int place)
{
    if (place != draft.focus) {
        draft.fields[static_cast<std::size_t>(draft.focus)].sought.clear();
        draft.focus = place;
    }
}

void turn_field(FormDraft& draft, int direction)
{
    const int count = static_cast<int>(draft.fields.size());
    light_field(draft, ((draft.focus + direction) % count + count) % count);
}

}  // namespace

Intents draw_form_page(const Session& session, UiState& ui, const Area& page, const StripLook& look,
    std::int64_t now_ms)
{
    Intents wanted;
    const FormSpec& spec = spec_of(ui.form);
    FormDraft& draft = ui.drafts.at(ui.form);
    const std::string provision_before = draft.fields.front().word;
    const ListKeys keys = list_keys();
    if (keys.leave) {
        wanted.emplace_back(LeaveOverlay{});
    }
    if (keys.tabs != 0) {
        turn_field(draft, keys.tabs);
    }
    auto lit = static_cast<std::size_t>(draft.focus);
    if (is_chosen(spec.fields[lit])) {
        if (keys.rows != 0) {
            turn_field(draft, keys.rows);
            lit = static_cast<std::size_t>(draft.focus);
        } else if (keys.sides != 0) {
            choose_beside(session, spec.fields[lit], draft.fields[lit], keys.sides);
        }
    }

    if (is_chosen(spec.fields[lit])) {
        if (keys.erase) {
            draft.fields[lit].sought.clear();
        }
        const std::string letters = take_typed_text();
        if (!letters.empty()) {
            if (const auto none =
                    choose_typed(session, spec.fields[lit], draft.fields[lit], letters)) {
                wanted.emplace_back(Tell{*none});
            }
        }
    }
    if (ui.form == FormKind::language && draft.fields.front().word != provision_before) {
        follow_provision(draft, session);
    }

    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddRectFilled(page.min, page.max, look.theme->page);
    Area inside = inset(page, whole(page.width() * 0.04F), whole(page.height() * 0.04F));
    draw_head(list, spec, lit, inside, look);
    const auto action = draw_form_foot(cut_bottom(inside, form_foot_height(look)), look);
    if (action && *action != Action::escape && has_to_wait(ui)) {
        ui.held_back.emplace_back(HeldAction{*action, ui.overlay});
    } else if (action) {
        const Intents asked = *action == Action::escape ? Intents{LeaveOverlay{}}
                                                        : intents_of(session, ui, *action, now_ms);
        wanted.insert(wanted.end(), asked.begin(), asked.end());
    }
    (void)cut_bottom(inside, whole(look.type.floor_px * 0.4F));
    const Layout layout = layout_of(spec, inside, look);
    const float gap = whole(layout.unit * 0.35F);
    std::vector<float> heights;
    for (std::size_t at = 0; at < spec.fields.size(); ++at) {
        heights.push_back(height_of(layout, spec.fields[at], draft.fields[at]));
    }
    for (std::size_t at = first_shown(heights, lit, gap, inside.height()); at < heights.size();
         ++at) {
        if (heights[at] > inside.height()) {
            break;
        }
        const Area row = cut_top(inside, heights[at]);
        skip_top(inside, gap);
        if (draw_field(session, ui.spelling, spec.fields[at], draft.fields[at], row, layout,
                at == lit, wanted)) {
            light_field(draft, static_cast<int>(at));
        }
    }
    return wanted;
}

}  // namespace jointly
