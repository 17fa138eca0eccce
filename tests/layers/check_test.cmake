# cmake -DWORK=<folder to work in> -P check_test.cmake
#
# Tests check.cmake: a tree that keeps to the rules passes, and each rule finds one planted breach.
cmake_minimum_required(VERSION 3.25)

function(run_check result output)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DROOT=${WORK} -DTABLE=${WORK}/layers.txt -P ${CMAKE_CURRENT_LIST_DIR}/check.cmake
        RESULT_VARIABLE code OUTPUT_VARIABLE text ERROR_VARIABLE text)
    set(${result} ${code} PARENT_SCOPE)
    set(${output} "${text}" PARENT_SCOPE)
endfunction()

# A small tree with the layers that the rules speak of, in which everything is as it should be.
function(plant_good_tree)
    file(REMOVE_RECURSE ${WORK})
    file(WRITE ${WORK}/layers.txt
        "layer core/base uses files hash.cpp ids.h\n"
        "layer core/disk uses core/base files lock.cpp\n"
        "layer core/json uses core/base files archive.cpp\n"
        "layer core/session uses core/base files session.h\n"
        "layer core/journal uses core/session core/json core/disk files store.h\n"
        "layer core/wall uses core/session files model.h\n"
        "layer app/picture uses files photo.cpp\n"
        "layer app/gl uses files window.cpp\n"
        "layer app/ui uses core/base files theme.h internal/entry.cpp\n"
        "layer app/pages uses core/wall app/ui files page.cpp\n"
        "layer app/desk uses app/pages core/journal files desk.cpp perform.cpp\n"
        "layer app/cli uses core/journal core/wall files show.cpp\n")
    file(WRITE ${WORK}/core/base/ids.h "#include <string>\n")
    file(WRITE ${WORK}/core/base/hash.cpp "#include \"core/base/ids.h\"\n#include <fmt/core.h>\n#include <sodium.h>\n")
    file(WRITE ${WORK}/core/disk/lock.cpp "#include <fcntl.h>\n#include <filesystem>\n")
    file(WRITE ${WORK}/core/json/archive.cpp "#include <cereal/archives/json.hpp>\n#include <simdjson.h>\n")
    file(WRITE ${WORK}/core/session/session.h "#include \"core/base/ids.h\"\n#include <vector>\n")
    file(WRITE ${WORK}/core/journal/store.h "#include \"core/base/ids.h\"\n#include \"core/disk/lock.h\"\n")
    file(WRITE ${WORK}/core/wall/model.h "#include \"core/session/session.h\" // a; b [c] \\\n")
    file(WRITE ${WORK}/app/gl/window.cpp "#include <GLFW/glfw3.h>\n#include <imgui_impl_glfw.h>\n")
    file(WRITE ${WORK}/app/picture/photo.cpp "#include <cstdio>\n#include <jpeglib.h>\n#include <png.h>\n")
    file(WRITE ${WORK}/app/ui/theme.h "#include <imgui.h>\n")
    file(WRITE ${WORK}/app/ui/internal/entry.cpp "#include \"app/ui/theme.h\"\n#include <imgui_internal.h>\n")
    file(WRITE ${WORK}/app/pages/page.cpp
        "int many[] = {1};\n\n#include \"app/ui/theme.h\"\n#include \"core/base/ids.h\"\n#include \"core/wall/model.h\"\n")
    file(WRITE ${WORK}/app/desk/desk.cpp "#include \"app/pages/page.h\"\n")
    file(WRITE ${WORK}/app/desk/perform.cpp "#include \"core/journal/store.h\"\n")
    file(WRITE ${WORK}/app/cli/show.cpp "#include \"core/journal/store.h\"\n#include <CLI/CLI.hpp>\n#include <fstream>\n")
    file(WRITE ${WORK}/app/main.cpp "#include \"app/gl/window.h\"\n#include \"core/journal/store.h\"\n#include <imgui.h>\n")
    file(WRITE ${WORK}/tests/app/gl/filter_test.cpp "#include \"app/gl/window.h\"\n#include <GL/glcorearb.h>\n")
    file(WRITE ${WORK}/tests/support/pilot.cpp "#include <gtest/gtest.h>\n#include <imgui_internal.h>\n")
    file(WRITE ${WORK}/tests/core/base/ids_test.cpp "#include \"core/base/ids.h\"\n#include <filesystem>\n")
endfunction()

# Adds one line to one file of the good tree: the check has to fail, and to name file, line and reason.
function(finds file line reason)
    plant_good_tree()
    file(APPEND ${WORK}/${file} "${line}\n")
    file(READ ${WORK}/${file} text)
    string(REGEX MATCHALL "\n" ends "${text}")
    list(LENGTH ends number)
    run_check(code output)
    string(FIND "${output}" "${file}:${number}: " place)
    string(FIND "${output}" "${reason}" why)
    if(code EQUAL 0)
        message(SEND_ERROR "not found: '${line}' in ${file}")
    elseif(place EQUAL -1 OR why EQUAL -1)
        message(SEND_ERROR "'${line}' in ${file} is not reported as ${file}:${number} with '${reason}':\n${output}")
    elseif(NOT output MATCHES "1 breaches")
        message(SEND_ERROR "'${line}' in ${file} is reported more than once:\n${output}")
    endif()
endfunction()

plant_good_tree()
run_check(code output)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "a tree that keeps to the rules is refused:\n${output}")
endif()

finds(core/base/hash.cpp "#include \"core/session/session.h\"" "core/base may not include core/session")
finds(core/session/session.h "#include \"core/disk/lock.h\"" "core/session may not include core/disk")
finds(core/wall/model.h "#include \"app/ui/theme.h\"" "core/wall may not include app/ui")
finds(app/pages/page.cpp "#include \"app/desk/desk.h\"" "app/pages may not include app/desk")
finds(app/cli/show.cpp "  #  include \"app/ui/theme.h\"" "app/cli may not include app/ui")
finds(app/ui/theme.h "#include \"entry.h\"" "not written from the root")
finds(core/base/ids.h "#include \"tests/support/given.h\"" "does not include its tests")
finds(app/desk/desk.cpp "#include \"core/journal/store.h\"" "only app/desk/perform, app/desk/start and app/cli know the journal")
finds(core/journal/store.h "#include <cereal/cereal.hpp>" "only in core/json")
finds(core/session/session.h "#include <simdjson.h>" "only in core/json")
finds(app/ui/theme.h "#include <fmt/format.h>" "functions of core/base")
finds(core/disk/lock.cpp "#include <sodium.h>" "functions of core/base")
finds(core/session/session.h "#include <utf8proc.h>" "functions of core/base")
finds(core/session/session.h "#include <fstream>" "file system only in core/disk")
finds(core/base/hash.cpp "#include <sys/stat.h>" "file system only in core/disk")
finds(core/journal/store.h "#include <mutex>" "only by core/base/worker and core/base/mailbox")
finds(app/ui/theme.h "#include <thread>" "only by core/base/worker and core/base/mailbox")
finds(app/desk/desk.cpp "#include <GLFW/glfw3.h>" "only in app/gl")
finds(app/main.cpp "#include <EGL/egl.h>" "only in app/gl")
finds(app/ui/theme.h "#include <imgui_impl_opengl3.h>" "only in app/gl")
finds(tests/support/pilot.cpp "#include <GL/glcorearb.h>" "only in app/gl, its tests and benchmarks")
finds(app/gl/window.cpp "#include <png.h>" "only in app/picture")
finds(app/desk/desk.cpp "#include <jpeglib.h>" "only in app/picture")
finds(app/cli/show.cpp "#include <imgui.h>" "only what draws includes Dear ImGui")
finds(app/ui/theme.h "#include <imgui_internal.h>" "only app/ui/internal and tests/support")
finds(tests/core/base/ids_test.cpp "#include <imgui_internal.h>" "only app/ui/internal and tests/support")
finds(app/desk/perform.cpp "#include <CLI/CLI.hpp>" "only in app/cli")
finds(app/desk/desk.cpp "#include <hunspell/hunspell.hxx>" "only in app/spelling")
finds(app/cli/show.cpp "#include <zip.h>" "only in core/documents/zip_parts")
finds(app/desk/desk.cpp "#include <pugixml.hpp>" "XML is read only in core/documents/xml_tree")
finds(app/cli/show.cpp "#include <kainjow/mustache.hpp>" "filled only in core/documents/template/mustache")
finds(app/cli/show.cpp "#include <pango/pangocairo.h>" "only in app/pdf")
finds(app/gl/window.cpp "#include <cairo-pdf.h>" "only in app/pdf")
finds(core/base/ids.h "#include <gtest/gtest.h>" "only tests include")
finds(core/helpers/all.h "" "core/helpers is no layer")
finds(core/wall/forgotten.cpp "" "does not name forgotten.cpp")

file(REMOVE_RECURSE ${WORK})
