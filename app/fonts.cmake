# The program draws with Inter and finds it in fonts/ beside the executable.
find_path(JOINTLY_FONTS Inter-Medium.otf
    PATHS /usr/share/fonts/opentype/inter /usr/share/fonts/inter /usr/local/share/fonts
    DOC "Directory with the font files of Inter 4, Inter-Medium.otf and others")
foreach(font Inter-Medium Inter-SemiBold Inter-Bold Inter-MediumItalic InterDisplay-SemiBold)
    if(NOT EXISTS ${JOINTLY_FONTS}/${font}.otf)
        message(FATAL_ERROR "Jointly needs the font file ${font}.otf of Inter 4. Install it (on Debian: fonts-inter), or "
            "set JOINTLY_FONTS to the directory that holds it.")
    endif()
    configure_file(${JOINTLY_FONTS}/${font}.otf ${PROJECT_BINARY_DIR}/fonts/${font}.otf COPYONLY)
endforeach()
