#include "app/ui/texture.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

namespace jointly {

// A renderer looks at a texture until it has let go of it, which is frames after nobody shows it any more.
// So the pixels are the context's, and the Texture only points to them.
struct Texture::Held {
    ImTextureData data;
    Texture* owner = nullptr;  // nullptr: it is to be let go
};

struct TexturesOfContext {
    std::vector<std::unique_ptr<Texture::Held>> held;

    // Those of the current context, which get rid of themselves with it.
    static TexturesOfContext& current()
    {
        ImGuiContext* const context = ImGui::GetCurrentContext();
        for (const ImGuiContextHook& hook : context->Hooks) {
            if (hook.Callback == at_end) {
                return *static_cast<TexturesOfContext*>(hook.UserData);
            }
        }
        auto made = std::make_unique<TexturesOfContext>();
        add_hook(*context, ImGuiContextHookType_NewFramePre, at_new_frame, *made);
        add_hook(*context, ImGuiContextHookType_Shutdown, at_end, *made);
        return *made.release();  // at_end takes it back
    }

    static void add_hook(ImGuiContext& context, ImGuiContextHookType type,
        ImGuiContextHookCallback callback, TexturesOfContext& textures)
    {
        ImGuiContextHook hook;
        hook.Type = type;
        hook.Callback = callback;
        hook.UserData = &textures;
        (void)ImGui::AddContextHook(&context, &hook);
    }

    // What nobody owns any more: first the renderer is asked to let go of it, then it goes.
    static void at_new_frame(ImGuiContext*, ImGuiContextHook* hook)
    {
        auto& all = static_cast<TexturesOfContext*>(hook->UserData)->held;
        const auto is_over = [](const std::unique_ptr<Texture::Held>& one) {
            if (one->owner != nullptr) {
                return false;
            }
            if (one->data.Status != ImTextureStatus_Destroyed) {
                one->data.SetStatus(ImTextureStatus_WantDestroy);
                one->data.UnusedFrames = 1;  // no frame that is still to be drawn shows it
                return false;
            }
            forget(*one);
            return true;
        };
        all.erase(std::remove_if(all.begin(), all.end(), is_over), all.end());
    }

    static void at_end(ImGuiContext*, ImGuiContextHook* hook)
    {
        const std::unique_ptr<TexturesOfContext> textures(
            static_cast<TexturesOfContext*>(hook->UserData));
        for (const auto& one : textures->held) {
            if (one->owner != nullptr) {
                one->owner->held_ = nullptr;
            }
            forget(*one);
        }
    }

    static void forget(Texture::Held& one)
    {
        ImGui::UnregisterUserTexture(&one.data);
        // Else a renderer that shuts down before the next frame finds it there.
        ImGui::GetPlatformIO().Textures.find_erase(&one.data);
    }
};

Texture::Texture(const Picture& picture)
    : size_(static_cast<float>(picture.width), static_cast<float>(picture.height))
{
    auto held = std::make_unique<Held>();
    held->data.Create(ImTextureFormat_RGBA32, picture.width, picture.height);
    held->data.UseColors = true;
    std::memcpy(held->data.GetPixels(), picture.rgba.data(), picture.rgba.size());
    held->owner = this;
    held_ = held.get();
    TexturesOfContext::current().held.push_back(std::move(held));
    ImGui::RegisterUserTexture(&held_->data);
}

Texture::~Texture()
{
    if (held_ != nullptr) {
        held_->owner = nullptr;
    }
}

void Texture::draw(ImDrawList& list, const Area& area) const
{
    if (held_ != nullptr) {
        list.AddImage(held_->data.GetTexRef(), area.min, area.max);
    }
}

}  // namespace jointly
