# The folders of the program, each one library, and what each may use.
#
#   layers(base disk ...)       the folders of this directory, lowest first
#   layer(SOURCES a.cpp HEADERS a.h USES core/base LINKS PkgConfig::sodium PUBLIC_LINKS imgui)
#                               the only call in a folder's CMakeLists.txt; PRECOMPILE names the header of its own
#                               that nearly all of its files include, PRECOMPILED_BY the layer below whose such
#                               header they include
#   layer_tests(core/base SOURCES hash_test.cpp LINKS PNG::PNG)
#                               the only call in the CMakeLists.txt of that folder's tests
#
# A layer may use only layers that stand before it, so the arrows cannot point upwards or in a ring. What it says here is
# noted in layers.txt of the build directory, which the test "layers" holds against the #include lines.
include_guard(GLOBAL)

function(layers)
    foreach(folder IN LISTS ARGN)
        add_subdirectory(${folder})
    endforeach()
endfunction()

# One folder as a library: static, or an interface library where it has no sources. Its headers are a file set that the
# target all_verify_interface_header_sets compiles one by one. LINKS stay inside; PUBLIC_LINKS show in the headers.
function(layer)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "PRECOMPILE;PRECOMPILED_BY" "SOURCES;HEADERS;USES;LINKS;PUBLIC_LINKS")
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE folder)
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "${folder}: layer() does not know ${arg_UNPARSED_ARGUMENTS}")
    endif()
    string(REPLACE "/" "_" name ${folder})
    list(TRANSFORM arg_USES REPLACE "/" "_" OUTPUT_VARIABLE used)

    string(JOIN " " row layer ${folder} uses ${arg_USES} files ${arg_SOURCES} ${arg_HEADERS})
    set_property(GLOBAL APPEND PROPERTY layer_rows "${row}")
    set_property(GLOBAL APPEND PROPERTY layer_folders ${folder})

    foreach(layer IN LISTS used)
        if(NOT TARGET ${layer})
            message(FATAL_ERROR "${folder} uses ${layer}, which does not stand before it: arrows point only downwards")
        endif()
    endforeach()

    if(arg_SOURCES)
        add_library(${name} STATIC ${arg_SOURCES})
        target_link_libraries(${name} PUBLIC ${used} ${arg_PUBLIC_LINKS} PRIVATE house_rules ${arg_LINKS})
        set(visibility PUBLIC)
    else()
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE ${used} ${arg_PUBLIC_LINKS} ${arg_LINKS})
        set(visibility INTERFACE)
    endif()
    if(JOINTLY_PRECOMPILE AND arg_PRECOMPILE)
        target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/${arg_PRECOMPILE})
    elseif(JOINTLY_PRECOMPILE AND arg_PRECOMPILED_BY)
        string(REPLACE "/" "_" by ${arg_PRECOMPILED_BY})
        target_precompile_headers(${name} REUSE_FROM ${by})
    endif()
    target_sources(${name} ${visibility} FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${arg_HEADERS})
    set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
endfunction()

# Each case of a program a test of ctest, named after the prefix. No test reads the settings of whoever runs it.
function(discover_tests program prefix)
    gtest_discover_tests(${program} TEST_PREFIX ${prefix}. DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60
        PROPERTIES TIMEOUT 300 ENVIRONMENT JOINTLY_HOME=${PROJECT_BINARY_DIR}/tests/home)
endfunction()

# The tests of one layer as one program, each case a test of ctest named "core/base.Suite.Case".
function(layer_tests folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    string(REPLACE "/" "_" name ${folder})
    add_executable(${name}_tests ${arg_SOURCES})
    target_link_libraries(${name}_tests PRIVATE house_rules ${name} ${arg_LINKS} tests_support GTest::gtest_main)
    if(folder MATCHES "^app/")
        target_link_libraries(${name}_tests PRIVATE tests_pilot)
    endif()
    if(JOINTLY_PRECOMPILE)
        target_precompile_headers(${name}_tests REUSE_FROM tests_precompiled)
        # Out of a precompiled header, g++ 12 warns of code inside std::string itself.
        target_compile_options(${name}_tests PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>)
    endif()
    discover_tests(${name}_tests ${folder})
endfunction()

# Writes the table for the test "layers".
function(write_layers_table)
    get_property(rows GLOBAL PROPERTY layer_rows)
    list(JOIN rows "\n" table)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/layers.txt CONTENT "${table}\n" @ONLY)
endfunction()
