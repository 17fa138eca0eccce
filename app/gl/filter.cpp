#include "app/gl/filter.h"

#include "core/base/say.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>

#include <array>
#include <utility>

namespace jointly {

namespace {

constexpr PixelSize smallest{480, 135};  // what the curtain is blurred at

using Matrix = std::array<float, 9>;  // row by row, for linear red, green and blue

const Matrix& matrix_of(ColourVision vision)
{
    static constexpr std::array<Matrix, 4> matrices{{
        {1, 0, 0, 0, 1, 0, 0, 0, 1},
        {0.152286F, 1.052583F, -0.204868F, 0.114503F, 0.786281F, 0.099216F, -0.003882F, -0.048116F,
            1.051998F},
        {0.367322F, 0.860646F, -0.227968F, 0.280085F, 0.672501F, 0.047413F, -0.011820F, 0.042940F,
            0.968881F},
        {1.255528F, -0.076749F, -0.178779F, -0.078411F, 0.930809F, 0.147602F, 0.004733F, 0.691367F,
            0.303900F},
    }};
    return matrices.at(static_cast<std::size_t>(vision));
}

void bind_texture(int unit, const Framebuffer& picture)
{
    glActiveTexture(GL_TEXTURE0 + static_cast<GLenum>(unit));
    glBindTexture(GL_TEXTURE_2D, picture.texture());
    glBindSampler(static_cast<GLuint>(unit), 0);
}

}  // namespace

Filter::Filter(std::filesystem::path shaders) : sources_(std::move(shaders))
{
    glGenVertexArrays(1, &no_vertices_);
}

Filter::~Filter() { glDeleteVertexArrays(1, &no_vertices_); }

void Filter::build_programs()
{
    const ShaderText vertex = sources_.text("full_screen.vert");
    Result<ShaderProgram> blur = ShaderProgram::build(vertex, sources_.text("blur.frag"));
    if (!blur.ok()) {
        problem_ = blur.problem().text;
        return;
    }
    Result<ShaderProgram> wall = ShaderProgram::build(vertex, sources_.text("wall.frag"));
    if (!wall.ok()) {
        problem_ = wall.problem().text;
        return;
    }
    programs_ = Programs{std::move(blur).value(), std::move(wall).value()};
    problem_.clear();
}

void Filter::draw(const ShaderProgram& program, const Framebuffer& target) const
{
    target.draw_into();
    program.use();
    glBindVertexArray(no_vertices_);
    glDrawArrays(GL_TRIANGLES, 0, 3);
    glBindVertexArray(0);
}

// The blur is as strong on a wall of 4K as on one of 720 lines, since both come down to about one size.
const Framebuffer& Filter::blurred(const Framebuffer& scene)
{
    halve(scene, halves_, smallest);
    Framebuffer& small = halves_.back();
    fit(across_, small.size());
    const ShaderProgram& blur = programs_->blur;
    blur.use();
    glUniform1i(blur.uniform("picture"), 0);
    const int step = blur.uniform("step_in_texture");
    constexpr int passes = 3;
    for (int pass = 0; pass < passes; ++pass) {
        bind_texture(0, small);
        glUniform2f(step, 1.0F / static_cast<float>(small.size().width), 0.0F);
        draw(blur, across_);
        bind_texture(0, across_);
        glUniform2f(step, 0.0F, 1.0F / static_cast<float>(small.size().height));
        draw(blur, small);
    }
    return small;
}

const Framebuffer& Filter::filtered(
    const Framebuffer& scene, const FilterSettings& settings, Moment now)
{
    if (settings == FilterSettings{}) {
        return scene;
    }
    if (sources_.changed(now)) {
        build_programs();
    }
    if (!programs_) {
        if (problem_.empty()) {
            problem_ =
                say("A shader is missing or empty in the folder that JOINTLY_SHADERS names, so the "
                    "wall stays as it was.");
        }
        return scene;
    }
    glDisable(GL_BLEND);
    glDisable(GL_SCISSOR_TEST);
    fit(result_, scene.size());
    bind_texture(1, settings.curtain > 0.0F ? blurred(scene) : scene);
    bind_texture(0, scene);

    const ShaderProgram& wall = programs_->wall;
    wall.use();
    glUniform1i(wall.uniform("scene"), 0);
    glUniform1i(wall.uniform("blurred"), 1);
    glUniform1f(wall.uniform("curtain"), settings.curtain);
    glUniform1i(wall.uniform("other_vision"), settings.vision == ColourVision::full ? 0 : 1);
    glUniformMatrix3fv(wall.uniform("vision"), 1, GL_TRUE, matrix_of(settings.vision).data());
    glUniform1f(wall.uniform("gamma"), settings.gamma);
    glUniform1f(wall.uniform("black_lift"), settings.black_lift);
    glUniform1f(wall.uniform("white"), settings.white);
    draw(wall, result_);
    glUseProgram(0);
    return result_;
}

}  // namespace jointly
