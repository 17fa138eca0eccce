#include "tests/support/pilot.h"

#include "app/ui/context.h"
#include "app/ui/internal/item_hooks.h"
#include "tests/support/places.h"

#include <imgui_internal.h>

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace jointly {

// What Dear ImGui calls; it finds its pilot through the context.
struct PilotHooks {
    static Pilot* pilot_of(ImGuiContext* context)
    {
        return static_cast<Pilot*>(context->TestEngine);
    }

    static void item_added(
        ImGuiContext* context, ImGuiID id, const ImRect& box, const ImGuiLastItemData* data)
    {
        Pilot* pilot = pilot_of(context);
        const ImGuiWindow* window = context->CurrentWindow;
        if (pilot == nullptr || id == 0 || window == nullptr) {
            return;
        }
        const int flags = data != nullptr ? data->ItemFlags : 0;
        pilot->items_.push_back({id, window->Name, "", box.Min, box.Max,
            window->ClipRect.Overlaps(box), (flags & ImGuiItemFlags_Disabled) != 0});
    }

    static void item_named(ImGuiContext* context, ImGuiID id, const char* label, int)
    {
        Pilot* pilot = pilot_of(context);
        if (pilot == nullptr || label == nullptr) {
            return;
        }
        const auto found = std::find_if(pilot->items_.rbegin(), pilot->items_.rend(),
            [id](const PilotItem& item) { return item.id == id; });
        if (found != pilot->items_.rend()) {
            const std::string_view whole_label = label;
            found->label = whole_label.substr(0, whole_label.find("##"));
        }
    }

    static void set_clipboard(ImGuiContext* context, const char* text)
    {
        pilot_of(context)->clipboard = text;
    }

    static const char* get_clipboard(ImGuiContext* context)
    {
        return pilot_of(context)->clipboard.c_str();
    }
};

namespace {

Fonts real_fonts_for(ImFontAtlas& atlas)
{
    std::vector<std::filesystem::path> folders = font_folders();
    folders.emplace_back(built_fonts());
    Result<Fonts> fonts = load_fonts(atlas, folders);
    if (!fonts.ok()) {
        throw std::runtime_error(fonts.problem().text);
    }
    return fonts.value();
}

// Does with the textures what a renderer would, without one.
void take_textures()
{
    ImVector<ImTextureData*>* textures = ImGui::GetDrawData()->Textures;
    if (textures == nullptr) {
        return;
    }
    for (ImTextureData* texture : *textures) {
        if (texture->Status == ImTextureStatus_WantCreate) {
            texture->SetTexID(static_cast<ImTextureID>(texture->UniqueID + 1));
            texture->SetStatus(ImTextureStatus_OK);
        } else if (texture->Status == ImTextureStatus_WantUpdates) {
            texture->SetStatus(ImTextureStatus_OK);
        } else if (texture->Status == ImTextureStatus_WantDestroy && texture->UnusedFrames > 0) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
    }
}

// Of those that the frame which begins took up.
int mouse_events_of(const ImGuiContext& context)
{
    const auto& taken = context.InputEventsTrail;
    return static_cast<int>(
        std::count_if(taken.begin(), taken.end(), [](const ImGuiInputEvent& event) {
            return event.Type == ImGuiInputEventType_MousePos
                || event.Type == ImGuiInputEventType_MouseButton
                || event.Type == ImGuiInputEventType_MouseWheel;
        }));
}

void add_modifiers(ImGuiKeyChord chord, bool down)
{
    for (const ImGuiKey modifier : {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt}) {
        if ((chord & modifier) != 0) {
            ImGui::GetIO().AddKeyEvent(modifier, down);
        }
    }
}

}  // namespace

Pilot::Pilot(std::function<void()> ui, ImVec2 size, bool real_fonts)
    : ui_(std::move(ui)), context_(ImGui::CreateContext())
{
    ImGui::SetCurrentContext(context_);
    prepare_context();
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = size;
    io.DeltaTime = 1.0F / 60.0F;
    io.BackendFlags |=
        ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
    ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
    platform.Platform_SetClipboardTextFn = PilotHooks::set_clipboard;
    platform.Platform_GetClipboardTextFn = PilotHooks::get_clipboard;
    context_->TestEngine = this;
    context_->TestEngineHookItems = true;
    install({PilotHooks::item_added, PilotHooks::item_named});
    if (real_fonts) {
        fonts_ = real_fonts_for(*io.Fonts);
    } else {
        ImFont* font = io.Fonts->AddFontDefault();
        fonts_ = {font, font, font, font};
    }
}

Pilot::~Pilot()
{
    watch_text(nullptr);
    install({});
    ImGui::SetCurrentContext(context_);
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    context_->TestEngineHookItems = false;
    ImGui::DestroyContext(context_);
}

void Pilot::begin()
{
    ImGui::SetCurrentContext(context_);
    items_.clear();
    shown_.clear();
    watch_text(&shown_);
    ImGui::NewFrame();
    mouse_events_ += mouse_events_of(*context_);
}

void Pilot::begin_anew()
{
    ImGui::EndFrame();
    begin();
}

void Pilot::frame(int count)
{
    for (; count > 0; --count) {
        begin();
        ui_();
        ImGui::Render();
        watch_text(nullptr);
        take_textures();
    }
}

void Pilot::settle()
{
    constexpr int endless = 10'000;
    for (int turn = 0; input_is_waiting() && turn < endless; ++turn) {
        frame();
    }
    frame(3);
}

void Pilot::type(std::string_view text)
{
    queue_letters(text);
    settle();
}

void Pilot::key(ImGuiKeyChord chord)
{
    const auto plain = static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_);
    ImGuiIO& io = ImGui::GetIO();
    add_modifiers(chord, true);
    io.AddKeyEvent(plain, true);
    frame();
    io.AddKeyEvent(plain, false);
    add_modifiers(chord, false);
    settle();
}

void Pilot::hold(ImGuiKey key)
{
    ImGui::GetIO().AddKeyEvent(key, true);
    frame();
}

void Pilot::release(ImGuiKey key)
{
    ImGui::GetIO().AddKeyEvent(key, false);
    settle();
}

void Pilot::queue_letters(std::string_view text)
{
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
}

void Pilot::queue_key(ImGuiKey key)
{
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().AddKeyEvent(key, true);
    ImGui::GetIO().AddKeyEvent(key, false);
}

void Pilot::move_to(ImVec2 at)
{
    ImGui::GetIO().AddMousePosEvent(at.x, at.y);
    frame(2);  // what the mouse is over is found at the beginning of the second
}

void Pilot::click_at(ImVec2 at, int times)
{
    move_to(at);
    for (; times > 0; --times) {
        ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
        frame();
        ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
        frame();
    }
    frame();
}

void Pilot::click(std::string_view label) { click_at(item(label).centre()); }

void Pilot::drag(ImVec2 from, ImVec2 to)
{
    move_to(from);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    frame();
    move_to({(from.x + to.x) / 2, (from.y + to.y) / 2});
    move_to(to);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    frame(2);
}

void Pilot::wheel(ImVec2 at, float lines)
{
    move_to(at);
    ImGui::GetIO().AddMouseWheelEvent(0.0F, lines);
    frame(3);
}

const PilotItem* Pilot::find(std::string_view label) const
{
    const PilotItem* found = nullptr;
    for (const PilotItem& item : items_) {
        const bool better = found == nullptr || (!found->visible && item.visible);
        if (item.label == label && better) {
            found = &item;
        }
    }
    return found;
}

const PilotItem& Pilot::item(std::string_view label) const
{
    if (const PilotItem* found = find(label)) {
        return *found;
    }
    std::string there;
    for (const PilotItem& item : items_) {
        there += "\n  " + item.window + " / " + item.label;
    }
    throw std::runtime_error("no item \"" + std::string(label) + "\"; there are:" + there);
}

bool Pilot::has_item(std::string_view label) const { return find(label) != nullptr; }

std::string Pilot::shown_text() const
{
    std::string all;
    for (const ShownText& shown : shown_) {
        all += (all.empty() || all.ends_with(' ') || shown.text.starts_with(' ')) ? "" : " ";
        all += shown.text;
    }
    return all;
}

bool Pilot::shows(std::string_view words) const
{
    return shown_text().find(words) != std::string::npos;
}

}  // namespace jointly
