#include "app/caucus/window/unlock_frame.h"

#include "app/ui/internal/text_input.h"
#include "app/ui/keys.h"
#include "app/ui/shapes.h"
#include "app/ui/strip_parts.h"
#include "app/ui/typeset.h"
#include "core/base/say.h"
#include "core/base/unicode.h"
#include "core/caucus/passphrase.h"

#include <algorithm>
#include <array>

namespace jointly {

namespace {

void draw_centred(const StripLook& look, float y, ImFont* font, float size, ImU32 colour,
    const std::string& words)
{
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const StyledRun run{words, font, colour, false, false, 0};
    const Laid laid = lay_out(run, size, screen.x * 0.8F, 1.2F);
    draw(*ImGui::GetBackgroundDrawList(), laid, whole({(screen.x - laid.width) / 2, y}));
    (void)look;
}

// One for each byte, as many as there is room for: a length beyond that is nobody's.
void draw_dots(const StripLook& look, float y, std::size_t count)
{
    constexpr std::size_t most = 40;
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float radius = whole(look.type.floor_px * 0.22F);
    const float pitch = radius * 3.0F;
    const std::size_t shown = std::min(count, most);
    float x = screen.x / 2 - pitch * static_cast<float>(shown) / 2 + pitch / 2;
    for (std::size_t dot = 0; dot < shown; ++dot, x += pitch) {
        ImGui::GetBackgroundDrawList()->AddCircleFilled({x, y}, radius, look.theme->text);
    }
}

}  // namespace

UnlockState::UnlockState() : typed_(passphrase_max_bytes) {}

void UnlockState::take_letters()
{
    for (const ImWchar letter : ImGui::GetIO().InputQueueCharacters) {
        std::array<char, 4> bytes{};
        const std::size_t count = utf8_of(letter, bytes);
        if (letter < 32 || size_ + count > typed_.size()) {
            continue;
        }
        typed_.write([&](std::span<unsigned char> typed) {
            std::copy_n(bytes.begin(), count, typed.begin() + static_cast<std::ptrdiff_t>(size_));
        });
        size_ += count;
        wipe(bytes);
    }
    wipe_typed_letters();
}

// A letter may be several bytes: those that go on with one are 10xxxxxx.
void UnlockState::erase_last()
{
    typed_.write([&](std::span<unsigned char> typed) {
        bool goes_on = true;
        while (size_ > 0 && goes_on) {
            --size_;
            goes_on = (typed[size_] & 0xC0U) == 0x80U;
            typed[size_] = 0;
        }
    });
}

void UnlockState::erase_all()
{
    typed_ = Secret(passphrase_max_bytes);
    size_ = 0;
}

std::optional<Secret> draw_unlock_frame(UnlockState& state, const Fonts& fonts)
{
    keep_letters_and_keys_in_order();
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const StripLook look{&theme(ThemeName::dark), &fonts, type_scale(measure(fonts), screen.y)};
    std::optional<Secret> tried;
    if (state.is_opening_) {
        Secret exact(state.size_);
        state.typed_.read([&](Secret::Bytes all) {
            exact.write([&](std::span<unsigned char> bytes) {
                std::copy_n(all.begin(), bytes.size(), bytes.begin());
            });
        });
        state.erase_all();
        state.is_opening_ = false;
        tried = std::move(exact);
    }
    const ListKeys keys = list_keys();
    state.take_letters();
    if (keys.erase) {
        state.erase_last();
    }
    if (keys.leave) {
        state.erase_all();
    }
    if (keys.pick && state.size_ > 0) {
        state.is_opening_ = true;
        state.notice.clear();
    }
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddRectFilled({0.0F, 0.0F}, screen, look.theme->page);
    const float frame = whole(look.type.floor_px * 0.6F);
    draw_hatch(list, {{0.0F, 0.0F}, {screen.x, frame}}, look.theme->muted, look.type.floor_px);
    draw_hatch(list, {{0.0F, screen.y - frame}, screen}, look.theme->muted, look.type.floor_px);
    const float body = look.type.body_px;
    draw_centred(
        look, screen.y * 0.3F, fonts.display, look.type.title_px, look.theme->text, say("Locked"));
    draw_centred(look, screen.y * 0.3F + body * 1.9F, fonts.medium, body, look.theme->text,
        state.is_opening_ ? say("Opening the vault...") : say("Type the passphrase, then Enter"));
    draw_dots(look, screen.y * 0.3F + body * 4.2F, state.size_);
    draw_centred(look, screen.y * 0.3F + body * 5.4F, fonts.medium, look.type.floor_px,
        look.theme->muted, state.notice);
    return tried;
}

}  // namespace jointly
