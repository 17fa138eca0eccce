#include "app/desk/contract/contract_page.h"

#include "app/desk/contract/contract_review.h"
#include "app/desk/contract/kept_file.h"
#include "app/ui/keys.h"
#include "app/ui/pressable.h"
#include "app/ui/shapes.h"
#include "app/ui/typeset.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/rules/decide.h"

#include <algorithm>

namespace jointly {

namespace {

std::string counts_of(const ReadContract& read)
{
    if (read.contents.empty()) {
        return say("{count} provisions", {{"count", read.contract.size()}});
    }
    const auto found = std::count_if(read.contents.begin(), read.contents.end(),
        [](const ContentsEntry& entry) { return entry.found; });
    return say("{count} provisions; {found} of {listed} of its table of contents",
        {{"count", read.contract.size()}, {"found", found}, {"listed", read.contents.size()}});
}

// Its label and title; how it begins, where it has no title.
std::string name_of(const ProvisionText& provision)
{
    const std::string begins = provision.title.empty()
                                 ? provision.text.substr(0, provision.text.find('\n'))
                                 : provision.title;
    return provision.label.empty() || begins.empty()
             ? provision.label + begins
             : say("{label} {title}", {{"label", provision.label}, {"title", begins}});
}

// What is known of the provision that is lit: what the reader was not sure of, else how it begins.
std::string said_of(const ReadContract& read, std::size_t place)
{
    const NotesOf notes = notes_of(read, place);
    if (notes.first < notes.end) {
        return read.notes[notes.first].text;
    }
    const std::string& text = read.contract[place].text;
    return text.substr(0, text.find('\n'));
}

std::string keys_of_levels()
{
    return say("1 article   2 section   3 clause   4 appendix   5 letter   6 goes on with the one "
               "above   0 all as it was read");
}

struct Rows {
    const ReadContract& read;
    const StripLook& look;
    float height = 0.0F;

    void draw_row(const Area& row, std::size_t place, bool lit) const
    {
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        const float size = look.type.floor_px;
        const float pad = whole(size * 0.4F);
        const ProvisionText& provision = read.contract[place];
        const float top = row.min.y + pad;
        if (lit) {
            draw_card(list, row, {look.theme->card, look.theme->focus, 4.0F, 12.0F, {}, 0.0F});
        }
        const std::string level(jointly::name_of(provision.level));
        const float width = text_width(look.fonts->medium, size, level);
        float right = row.max.x - pad - width;
        draw_text(list, look.fonts->medium, size, {right, top}, look.theme->muted, level);
        const NotesOf notes = notes_of(read, place);
        if (notes.first < notes.end) {
            const std::string mark = say("note");
            right -= text_width(look.fonts->bold, size, mark) + 2 * pad;
            draw_text(list, look.fonts->bold, size, {right, top}, look.theme->text, mark);
        }
        const int depth = std::min(provision.depth, 6);
        const float left = row.min.x + pad + whole(static_cast<float>(depth) * size * 1.2F);
        ImFont* const font = provision.depth == 0 ? look.fonts->semibold : look.fonts->medium;
        draw_text(list, font, size, {left, top}, look.theme->text,
            shortened(font, size, right - 2 * pad - left, name_of(provision)));
    }
};

Intents taken(const Session& session, const ContractReview& review)
{
    EnterContract contract{review.read.contract};
    // Asked first, so that no original is kept of a contract that is then refused.
    if (const auto decided = decide(session, contract); !decided.ok()) {
        return {Tell{decided.problem().text}};
    }
    Intents wanted{LeaveOverlay{}};
    wanted.push_back(
        kept_file({AttachmentKind::contract, review.media, {}, {}, review.name, {}}, review.bytes));
    wanted.emplace_back(DoAct{Command{std::move(contract)}});
    wanted.emplace_back(ShowPage{Page::language});
    return wanted;
}

int moved(const ContractReview& review, const ListKeys& keys, int place, int rows, int wheel)
{
    const int count = static_cast<int>(review.read.contract.size());
    int to = place + keys.rows + (keys.pages + wheel) * std::max(1, rows - 1);
    to = std::clamp(to, 0, std::max(0, count - 1));
    return keys.tabs == 0 ? to
                          : static_cast<int>(next_with_note(
                              review.read, static_cast<std::size_t>(to), keys.tabs > 0 ? 1 : -1));
}

}  // namespace

Intents draw_contract_page(
    const Session& session, UiState& ui, const Area& page, const StripLook& look)
{
    ContractReview& review = *ui.contract;
    const float size = look.type.floor_px;
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddRectFilled(page.min, page.max, look.theme->page);
    Area inside = inset(page, whole(page.width() * 0.04F), whole(page.height() * 0.04F));
    const Area head = cut_top(inside, whole(look.type.body_px * 1.4F));
    const std::string counts = counts_of(review.read);
    const float counted = text_width(look.fonts->medium, size, counts);
    draw_text(list, look.fonts->medium, size, {head.max.x - counted, head.min.y}, look.theme->muted,
        counts);
    draw_text(list, look.fonts->display, look.type.body_px, head.min, look.theme->text,
        shortened(look.fonts->display, look.type.body_px, head.width() - counted - size,
            say("How {name} is read", {{"name", review.name}})));
    const StyledRun keys_run{
        keys_of_levels(), look.fonts->medium, look.theme->muted, false, false, 0};
    const Laid levels = lay_out(keys_run, size, inside.width(), 1.2F);
    Area foot = cut_bottom(inside, whole(levels.height + size * 2.4F));

    const Rows rows{review.read, look, whole(size * 1.8F)};
    const int shown = std::max(1, static_cast<int>(inside.height() / rows.height));
    const ListKeys keys = list_keys();
    ui.picked = moved(review, keys, ui.picked, shown, wheel_turned(page));
    if (keys.leave) {
        return {LeaveOverlay{}};
    }
    for (const char key : take_typed_text()) {
        const Refusable right = put_right(review, static_cast<std::size_t>(ui.picked), key);
        if (!right.ok()) {
            return {Tell{right.problem().text}};
        }
        ui.picked = std::min(ui.picked, static_cast<int>(review.read.contract.size()) - 1);
    }
    if (keys.pick) {
        return taken(session, review);
    }
    const int first = ui.picked / shown * shown;
    for (int at = first; at < first + shown && at < static_cast<int>(review.read.contract.size());
         ++at) {
        const Area row = cut_top(inside, rows.height);
        rows.draw_row(row, static_cast<std::size_t>(at), at == ui.picked);
        if (draw_pressable(say("row {number}", {{"number", at + 1}}), row)) {
            ui.picked = at;
        }
    }
    skip_top(foot, whole(size * 0.6F));
    const std::string about = said_of(review.read, static_cast<std::size_t>(ui.picked));
    draw_text(list, look.fonts->medium, size, foot.min, look.theme->text,
        shortened(look.fonts->medium, size, foot.width(), about));
    skip_top(foot, whole(size * 1.6F));
    draw(list, levels, foot.min);
    return {};
}

}  // namespace jointly
