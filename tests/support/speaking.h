// Speaks a language of the program's for as long as it lives; then English again.
#pragma once

#include "core/base/catalogue.h"
#include "tests/support/places.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace jointly {

class Speaking {
public:
    explicit Speaking(const std::string& language)
    {
        const std::array<std::string, 1> folders{built_languages()};
        const Refusable spoken = speak(language, folders);
        EXPECT_TRUE(spoken.ok()) << (spoken.ok() ? "" : spoken.problem().text);
    }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
    ~Speaking() { EXPECT_TRUE(speak("en", {}).ok()); }
};

}  // namespace jointly
