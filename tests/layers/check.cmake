# cmake -DROOT=<tree> -DTABLE=<layers.txt> -P check.cmake
#
# Holds every #include of core, app and tests against the layers and the libraries they may use. Prints each breach as
# file:line and the reason, and fails when there is one. TABLE has a line for each layer, lowest first:
#   layer core/disk uses core/base files append_file.cpp append_file.h
cmake_minimum_required(VERSION 3.25)

set(breaches 0)

macro(breach where reason)
    message(NOTICE "${where}: ${reason}")
    math(EXPR breaches "${breaches} + 1")
endmacro()

# library(HEADERS WHERE REASON): a path that matches HEADERS is included only by files that match WHERE.
set(library_count 0)
macro(library headers where reason)
    set(library_${library_count}_headers "${headers}")
    set(library_${library_count}_where "${where}")
    set(library_${library_count}_reason "${reason}")
    math(EXPR library_count "${library_count} + 1")
endmacro()

library("^(cereal|rapidjson)/|^simdjson\\.h$" "^(core/json|tests)/"
    "the file's text is read and written only in core/json")
library("^(sodium(/.*)?)\\.h$|^sodium$" "^core/(base|caucus)/"
    "libsodium stands behind the functions of core/base, its secrets behind those of core/caucus")
library("^utf8proc\\.h$|^fmt/" "^core/base/"
    "utf8proc and fmt stand behind the functions of core/base")
library("^zxcvbn\\.h$" "^core/caucus/passphrase\\.cpp$"
    "passphrases are weighed only in core/caucus/passphrase")
library("^(GLFW|GL|EGL|KHR|GLES[0-9]*)/|^glcorearb\\.h$|^imgui_impl_.*\\.h$" "^(app|tests/app)/gl/|^tests/bench/"
    "windows and OpenGL are only in app/gl, its tests and benchmarks")
library("^(png|jpeglib|jerror)\\.h$" "^(app/picture|tests)/"
    "files of pictures are read and written only in app/picture")
library("^(imgui|imgui_stdlib)\\.h$" "^(app/(gl|ui|pages|desk|caucus)/|app/main\\.cpp$|tests/)"
    "only what draws includes Dear ImGui: app/gl, app/ui, app/pages, app/desk and app/caucus")
library("^(imgui_internal|imstb_.*)\\.h$" "^(app/ui/internal|tests/support)/"
    "the inside of Dear ImGui changes with its versions: only app/ui/internal and tests/support include it")
library("^zip\\.h$" "^core/documents/zip_parts\\.cpp$|^tests/"
    "archives are packed and read only in core/documents/zip_parts")
library("^pugixml\\.hpp$" "^core/documents/xml_tree\\.cpp$|^tests/"
    "XML is read only in core/documents/xml_tree")
library("^kainjow/" "^core/documents/template/mustache\\.cpp$"
    "templates are filled only in core/documents/template/mustache")
library("^(pango|cairo[^/]*|harfbuzz|fontconfig|glib[^/]*)/|^(cairo(-[a-z]+)?|glib|glib-object)\\.h$" "^app/pdf/"
    "letters are set and PDFs are drawn only in app/pdf")
library("^hunspell/" "^app/spelling/"
    "dictionaries are asked only in app/spelling")
library("^CLI/" "^(app/cli/|app/caucus/|app/main\\.cpp$)"
    "the words of the command line are parsed only in app/cli and app/caucus")
library("^gtest/|^gmock/" "^tests/"
    "only tests include the test library")
library("^(fcntl|unistd|dirent|sys/(stat|file|mman|uio|types))\\.h$|^(fstream|filesystem)$" "^(core/disk|app|tests)/"
    "the core calls the file system only in core/disk")
library("^(mutex|shared_mutex|condition_variable|thread|stop_token|future|semaphore|latch|barrier)$" "^(core/base|tests)/"
    "threads are made and exchange values only by core/base/worker and core/base/mailbox")
library("^core/journal/" "^(core|tests|app/cli|app/caucus)/|^app/desk/(perform\\.|start/)|^app/main\\.cpp$"
    "only app/desk/perform, app/desk/start and app/cli know the journal; a screen reads a session and asks by intents")

# What each layer may include: itself, the layers it uses, and what those use.
file(STRINGS ${TABLE} rows)
set(layers "")
foreach(row IN LISTS rows)
    if(NOT row MATCHES "^layer ([^ ]+) uses(.*) files(.*)$")
        message(FATAL_ERROR "${TABLE} has a line that is no layer: ${row}")
    endif()
    set(layer ${CMAKE_MATCH_1})
    string(REPLACE " " ";" uses "${CMAKE_MATCH_2}")
    string(REPLACE " " ";" files_${layer} "${CMAKE_MATCH_3}")
    list(APPEND layers ${layer})
    set(may_use_${layer} ${layer})
    foreach(used IN LISTS uses)
        list(APPEND may_use_${layer} ${may_use_${used}})
    endforeach()
    list(REMOVE_DUPLICATES may_use_${layer})
endforeach()

# One quoted include: from the root of the tree, and downwards.
macro(check_own_include where folder included)
    if(NOT "${included}" MATCHES "^(core|app|tests)/")
        breach(${where} "\"${included}\" is not written from the root of the tree, as in \"core/base/ids.h\"")
    elseif("${folder}" MATCHES "^(core|app)" AND "${included}" MATCHES "^tests/")
        breach(${where} "the program does not include its tests")
    elseif("${folder}" IN_LIST layers AND "${included}" MATCHES "^((core|app)/[^/]+)/")
        if(NOT CMAKE_MATCH_1 IN_LIST may_use_${folder})
            list(JOIN may_use_${folder} ", " allowed)
            breach(${where} "${folder} may not include ${CMAKE_MATCH_1}; it may use ${allowed}")
        endif()
    endif()
endmacro()

function(check_includes file folder)
    # Characters that mean something in a CMake list are of no interest here.
    file(READ ${ROOT}/${file} text)
    string(REGEX REPLACE "[][;\\]" " " text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(NOT line MATCHES "^[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"]+)[>\"]")
            continue()
        endif()
        set(quote "${CMAKE_MATCH_1}")
        set(included "${CMAKE_MATCH_2}")
        if(quote STREQUAL "\"")
            check_own_include("${file}:${number}" "${folder}" "${included}")
        endif()
        math(EXPR last "${library_count} - 1")
        foreach(i RANGE ${last})
            if(included MATCHES "${library_${i}_headers}" AND NOT file MATCHES "${library_${i}_where}")
                breach("${file}:${number}" "${included}: ${library_${i}_reason}")
            endif()
        endforeach()
    endforeach()
    set(breaches ${breaches} PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp
    ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
foreach(file IN LISTS files)
    string(REGEX REPLACE "^([^/]+/[^/]+)/.*$" "\\1" folder ${file})
    if(file MATCHES "^(core|app)/[^/]+/(.+)$")
        if(NOT folder IN_LIST layers)
            breach(${file}:1 "${folder} is no layer: its CMakeLists.txt has no layer() call")
        elseif(NOT CMAKE_MATCH_2 IN_LIST files_${folder})
            breach(${file}:1 "the layer() call of ${folder} does not name ${CMAKE_MATCH_2}")
        endif()
    endif()
    check_includes(${file} ${folder})
endforeach()

list(LENGTH files count)
if(count EQUAL 0)
    message(FATAL_ERROR "There is no source below ${ROOT}.")
elseif(breaches GREATER 0)
    message(FATAL_ERROR "${breaches} breaches of the layers")
endif()
message(STATUS "${count} files keep to the layers")
