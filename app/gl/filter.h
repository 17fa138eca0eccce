// What a picture goes through before the room sees it: a projector made up for, a check of the colours, a
// curtain.
//
// Colours are sRGB from 0 to 1. In this order: the curtain, the colours as somebody else sees them, and what
// the projector needs: black_lift + (white - black_lift) * colour ^ (1 / gamma).
#pragma once

#include "app/gl/internal/framebuffer.h"
#include "app/gl/internal/shader_program.h"
#include "app/gl/internal/shader_sources.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace jointly {

// Who looks: with all three kinds of cones, or without the first, second or third (Machado, Oliveira and
// Fernandes 2009, severity 1).
enum class ColourVision { full, protan, deutan, tritan };

struct FilterSettings {
    float gamma = 1.0F;       // above 1 the greys between black and white are brighter; above 0
    float black_lift = 0.0F;  // what black becomes
    float white = 1.0F;       // what white becomes
    ColourVision vision = ColourVision::full;
    float curtain = 0.0F;  // 0: open, 1: no text can be read
    friend bool operator==(const FilterSettings&, const FilterSettings&) = default;
};

// Belongs to a GL context as a Framebuffer does. Programs are compiled when they are needed first.
class Filter {
public:
    using Moment = ShaderSources::Moment;

    // With the shaders of that folder, which are taken again when they change; with those built in where it
    // is empty.
    explicit Filter(std::filesystem::path shaders = shader_folder());
    Filter(const Filter&) = delete;
    Filter& operator=(const Filter&) = delete;
    ~Filter();

    // What the room is to see of the scene: the scene itself, at no cost, where the settings change nothing
    // or the shaders cannot be used; else a picture of the same size, good until the next call.
    [[nodiscard]] const Framebuffer& filtered(
        const Framebuffer& scene, const FilterSettings& settings, Moment now);

    // Why a shader is not used, with the driver's words; empty when all are well or none was needed yet.
    [[nodiscard]] const std::string& problem() const { return problem_; }

private:
    struct Programs {
        ShaderProgram blur;
        ShaderProgram wall;
    };

    void build_programs();
    void draw(const ShaderProgram& program, const Framebuffer& target) const;
    const Framebuffer& blurred(const Framebuffer& scene);

    ShaderSources sources_;
    std::optional<Programs> programs_;
    std::string problem_;
    unsigned int no_vertices_ = 0;
    std::vector<Framebuffer> halves_;  // of the scene, each of the one before
    Framebuffer across_;
    Framebuffer result_;
};

}  // namespace jointly
