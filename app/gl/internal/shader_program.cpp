#include "app/gl/internal/shader_program.h"

#include "core/base/say.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>

#include <optional>
#include <utility>

namespace jointly {

namespace {

template <class GetLength, class GetText>
std::string first_line(unsigned int name, GetLength get_length, GetText get_text)
{
    GLint length = 0;
    get_length(name, GL_INFO_LOG_LENGTH, &length);
    std::string text(static_cast<std::size_t>(length), '\0');
    get_text(name, length, &length, text.data());
    text.resize(static_cast<std::size_t>(length));
    return text.substr(0, text.find('\n'));
}

Problem not_usable(const std::string& file, const std::string& line)
{
    return Problem{
        say("The shader \"{file}\" could not be used, so the wall stays as it was: {line}",
            {{"file", file}, {"line", line}})};
}

// One shader on its way into a program.
class Shader {
public:
    Shader(GLenum kind, const ShaderText& source) : name_(glCreateShader(kind)), file_(source.name)
    {
        const char* text = source.text.c_str();
        glShaderSource(name_, 1, &text, nullptr);
        glCompileShader(name_);
    }
    Shader(const Shader&) = delete;
    Shader& operator=(const Shader&) = delete;
    ~Shader() { glDeleteShader(name_); }

    [[nodiscard]] GLuint name() const { return name_; }

    [[nodiscard]] std::optional<Problem> problem() const
    {
        GLint good = GL_FALSE;
        glGetShaderiv(name_, GL_COMPILE_STATUS, &good);
        if (good == GL_TRUE) {
            return std::nullopt;
        }
        return not_usable(file_, first_line(name_, glGetShaderiv, glGetShaderInfoLog));
    }

private:
    GLuint name_;
    const std::string& file_;
};

}  // namespace

Result<ShaderProgram> ShaderProgram::build(const ShaderText& vertex, const ShaderText& fragment)
{
    const Shader first(GL_VERTEX_SHADER, vertex);
    const Shader second(GL_FRAGMENT_SHADER, fragment);
    if (const std::optional<Problem> problem = first.problem()) {
        return *problem;
    }
    if (const std::optional<Problem> problem = second.problem()) {
        return *problem;
    }
    ShaderProgram program(glCreateProgram());
    glAttachShader(program.name_, first.name());
    glAttachShader(program.name_, second.name());
    glLinkProgram(program.name_);
    GLint good = GL_FALSE;
    glGetProgramiv(program.name_, GL_LINK_STATUS, &good);
    if (good != GL_TRUE) {
        return not_usable(
            fragment.name, first_line(program.name_, glGetProgramiv, glGetProgramInfoLog));
    }
    return program;
}

ShaderProgram::ShaderProgram(ShaderProgram&& other) noexcept : name_(std::exchange(other.name_, 0))
{}

ShaderProgram& ShaderProgram::operator=(ShaderProgram&& other) noexcept
{
    std::swap(name_, other.name_);
    return *this;
}

ShaderProgram::~ShaderProgram()
{
    if (name_ != 0) {
        glDeleteProgram(name_);
    }
}

void ShaderProgram::use() const { glUseProgram(name_); }

int ShaderProgram::uniform(const char* name) const { return glGetUniformLocation(name_, name); }

}  // namespace jointly
