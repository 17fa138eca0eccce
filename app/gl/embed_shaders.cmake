# cmake -DSOURCE=<tree> -DNAMES="a.frag b.vert" -DOUT=embedded_shaders.cpp -P embed_shaders.cmake
#
# Writes the files of shaders/ as a source: see internal/embedded_shaders.h.
cmake_minimum_required(VERSION 3.25)

separate_arguments(NAMES)
set(entries "")
foreach(name IN LISTS NAMES)
    file(READ ${SOURCE}/shaders/${name} text)
    string(APPEND entries "    EmbeddedShader{\"${name}\", R\"glsl(${text})glsl\"},\n")
endforeach()
file(WRITE ${OUT} "#include \"app/gl/internal/embedded_shaders.h\"

namespace jointly {

const std::array<EmbeddedShader, 3> embedded_shaders{
${entries}};

}  // namespace jointly
")
