// Where tests find what the repository holds and what the build made. Asked at run time, so that no command line but one
// names a folder: a compiler cache then serves every checkout.
#pragma once

#include <string>

namespace jointly {

// The folder of README.md, without a slash at its end.
[[nodiscard]] std::string repository();

// The folder with the program's fonts.
[[nodiscard]] std::string built_fonts();

// The folder with the program's catalogues.
[[nodiscard]] std::string built_languages();

}  // namespace jointly
