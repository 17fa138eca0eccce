# cmake -DROOT=<tree> -P format.cmake: fails where a source is not in the format that ./dev format writes.
cmake_minimum_required(VERSION 3.25)

find_program(formatter NAMES clang-format-14 clang-format REQUIRED)
file(GLOB_RECURSE files ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/tests/*.h
    ${ROOT}/tests/*.cpp)
execute_process(COMMAND ${formatter} --dry-run --Werror ${files} RESULT_VARIABLE code)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "Some sources are not in the house format. ./dev format writes it.")
endif()
