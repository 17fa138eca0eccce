#include "app/caucus/window/passphrase_entry.h"

#include "app/ui/internal/text_input.h"
#include "app/ui/shapes.h"
#include "app/ui/typeset.h"
#include "core/base/unicode.h"
#include "core/caucus/passphrase.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jointly {

namespace {

// Returns what is below it.
float draw_centred(const StripLook& look, float y, ImFont* font, float size, ImU32 colour,
    const std::string& words)
{
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const StyledRun run{words, font, colour, false, false, 0};
    const Laid laid = lay_out(run, size, screen.x * 0.8F, 1.2F);
    draw(*ImGui::GetBackgroundDrawList(), laid, whole({(screen.x - laid.width) / 2, y}));
    return y + std::max(laid.height, size * 1.2F) + whole(look.type.floor_px * 0.6F);
}

// One for each byte, as many as there is room for: how many more there are is nobody's.
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

PassphraseEntry::PassphraseEntry() : typed_(passphrase_max_bytes) {}

void PassphraseEntry::take_keys(const ListKeys& keys)
{
    take_letters();
    if (keys.erase) {
        erase_last();
    }
    if (keys.leave) {
        (void)take();
    }
}

Secret PassphraseEntry::take()
{
    Secret taken = typed_.first(size_);
    typed_ = Secret(passphrase_max_bytes);
    size_ = 0;
    return taken;
}

void PassphraseEntry::take_letters()
{
    constexpr ImWchar first_letter = 32;
    for (const ImWchar letter : ImGui::GetIO().InputQueueCharacters) {
        std::array<char, 4> bytes{};
        const std::size_t count = utf8_of(letter, bytes);
        if (letter < first_letter || size_ + count > typed_.size()) {
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
void PassphraseEntry::erase_last()
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

void draw_locked(const LockedWords& words, const StripLook& look)
{
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const float size = look.type.floor_px;
    const float frame = whole(size * 0.6F);
    list.AddRectFilled({0.0F, 0.0F}, screen, look.theme->page);
    draw_hatch(list, {{0.0F, 0.0F}, {screen.x, frame}}, look.theme->muted, size);
    draw_hatch(list, {{0.0F, screen.y - frame}, screen}, look.theme->muted, size);
    const float body = look.type.body_px;
    float y = draw_centred(look, screen.y * 0.2F, look.fonts->display, look.type.title_px,
        look.theme->text, words.title);
    y = draw_centred(look, y, look.fonts->medium, body, look.theme->text, words.asks);
    if (!words.offers.empty()) {
        y = draw_centred(look, y, look.fonts->medium, body, look.theme->muted, words.offers);
    }
    draw_dots(look, y + body * 0.5F, words.typed);
    (void)draw_centred(
        look, y + body * 1.3F, look.fonts->medium, size, look.theme->muted, words.notice);
}

}  // namespace jointly
