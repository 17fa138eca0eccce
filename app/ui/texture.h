// A picture that a draw list can show.
//
// It belongs to the Dear ImGui context that is current when it is made, and may outlive it: then it
// shows nothing. What the graphics card holds of it is given back with the next frames after its end,
// or with the context. To be made and destroyed by the thread of that context.
#pragma once

#include "app/picture/picture.h"
#include "app/ui/area.h"

namespace jointly {

class Texture {
public:
    explicit Texture(const Picture& picture);
    Texture(const Texture&) = delete;
    Texture& operator=(const Texture&) = delete;
    ~Texture();

    // In pixels.
    [[nodiscard]] ImVec2 size() const { return size_; }

    // Over the whole of the area, whatever its proportions.
    void draw(ImDrawList& list, const Area& area) const;

private:
    friend struct TexturesOfContext;
    struct Held;

    ImVec2 size_;
    Held* held_ = nullptr;  // the context's own; nullptr once that is gone
};

}  // namespace jointly
