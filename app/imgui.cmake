# Dear ImGui: targets imgui, imgui_glfw, imgui_opengl3.
#
# Its sources come, in this order, from FETCHCONTENT_SOURCE_DIR_IMGUI, from the copy that ./dev has fetched and checked,
# or by FetchContent from its authors' repository.
set(imgui_fetched "$ENV{XDG_CACHE_HOME}")
if(NOT imgui_fetched)
    set(imgui_fetched "$ENV{HOME}/.cache")
endif()
string(APPEND imgui_fetched /jointly/imgui)
if(NOT FETCHCONTENT_SOURCE_DIR_IMGUI AND EXISTS ${imgui_fetched}/imgui.h)
    set(FETCHCONTENT_SOURCE_DIR_IMGUI ${imgui_fetched} CACHE PATH "Sources of Dear ImGui" FORCE)
endif()

include(FetchContent)
FetchContent_Declare(imgui
    GIT_REPOSITORY https://github.com/ocornut/imgui.git
    GIT_TAG v1.92.2b
    GIT_SHALLOW TRUE
    SOURCE_SUBDIR has-no-cmakelists) # so that MakeAvailable only brings the sources
FetchContent_MakeAvailable(imgui)

# Another version would fail late and obscurely: the dynamic fonts came with 1.92, and 1.93 may take names away.
file(STRINGS ${imgui_SOURCE_DIR}/imgui.h imgui_version REGEX "define IMGUI_VERSION_NUM")
string(REGEX MATCH "[0-9]+" imgui_version "${imgui_version}")
if(imgui_version LESS 19220 OR NOT imgui_version LESS 19300)
    message(FATAL_ERROR "Jointly needs Dear ImGui 1.92.2 or a later 1.92; ${imgui_SOURCE_DIR} has IMGUI_VERSION_NUM "
        "\"${imgui_version}\". Set FETCHCONTENT_SOURCE_DIR_IMGUI to a directory with the right sources.")
endif()

# One variant for the program and its tests. The two definitions change inline code and struct sizes, so everything that
# includes imgui.h has to see them.
add_library(imgui STATIC
    ${imgui_SOURCE_DIR}/imgui.cpp
    ${imgui_SOURCE_DIR}/imgui_draw.cpp
    ${imgui_SOURCE_DIR}/imgui_tables.cpp
    ${imgui_SOURCE_DIR}/imgui_widgets.cpp
    ${imgui_SOURCE_DIR}/misc/cpp/imgui_stdlib.cpp)
target_include_directories(imgui SYSTEM PUBLIC
    ${imgui_SOURCE_DIR} ${imgui_SOURCE_DIR}/backends ${imgui_SOURCE_DIR}/misc/cpp)
target_compile_definitions(imgui PUBLIC IMGUI_DISABLE_OBSOLETE_FUNCTIONS IMGUI_ENABLE_TEST_ENGINE)

add_library(imgui_glfw STATIC ${imgui_SOURCE_DIR}/backends/imgui_impl_glfw.cpp)
target_link_libraries(imgui_glfw PUBLIC imgui glfw)

add_library(imgui_opengl3 STATIC ${imgui_SOURCE_DIR}/backends/imgui_impl_opengl3.cpp)
target_link_libraries(imgui_opengl3 PUBLIC imgui ${CMAKE_DL_LIBS})

set_target_properties(imgui imgui_glfw imgui_opengl3 PROPERTIES CXX_CLANG_TIDY "" EXPORT_COMPILE_COMMANDS OFF)
