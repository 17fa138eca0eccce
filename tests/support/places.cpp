#include "tests/support/places.h"

namespace jointly {

std::string repository() { return JOINTLY_SOURCE_DIR; }

std::string built_fonts() { return JOINTLY_FONTS_DIR; }

std::string built_languages() { return JOINTLY_LANGUAGES_DIR; }

}  // namespace jointly
