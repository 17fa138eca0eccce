# The program finds the catalogues of its languages in languages/ beside the executable.
find_program(JOINTLY_MSGFMT msgfmt DOC "msgfmt of GNU gettext, which compiles the catalogues of the languages")
if(NOT JOINTLY_MSGFMT)
    message(FATAL_ERROR "Jointly needs msgfmt of GNU gettext for its languages. Install it (on Debian: gettext).")
endif()
foreach(language es)
    set(source ${PROJECT_SOURCE_DIR}/app/languages/${language}.po)
    set(catalogue ${PROJECT_BINARY_DIR}/languages/${language}/LC_MESSAGES/jointly.mo)
    cmake_path(GET catalogue PARENT_PATH folder)
    add_custom_command(OUTPUT ${catalogue}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
        COMMAND ${JOINTLY_MSGFMT} --check-format --output-file=${catalogue} ${source}
        DEPENDS ${source}
        COMMENT "Compiling the catalogue of ${language}"
        VERBATIM)
    list(APPEND catalogues ${catalogue})
endforeach()
add_custom_target(languages ALL DEPENDS ${catalogues})
