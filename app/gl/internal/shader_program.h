// A vertex and a fragment shader, compiled and linked. Belongs to a GL context as a Framebuffer does.
#pragma once

#include "core/base/result.h"

#include <string>

namespace jointly {

struct ShaderText {
    std::string name;  // of its file, for the sentence
    std::string text;
};

class ShaderProgram {
public:
    // Refused with the driver's first line.
    [[nodiscard]] static Result<ShaderProgram> build(
        const ShaderText& vertex, const ShaderText& fragment);

    ShaderProgram(ShaderProgram&& other) noexcept;
    ShaderProgram& operator=(ShaderProgram&& other) noexcept;
    ~ShaderProgram();

    // What is drawn next goes through it.
    void use() const;
    // -1 where the shaders have none of that name, which setting it ignores.
    [[nodiscard]] int uniform(const char* name) const;

private:
    explicit ShaderProgram(unsigned int name) : name_(name) {}
    unsigned int name_;
};

}  // namespace jointly
