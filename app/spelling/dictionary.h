// The words of a language, as the dictionaries that Debian installs hold them. All that hunspell does is behind this.
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>

class Hunspell;

namespace jointly {

class Dictionary {
public:
    // Of American English, from the folder where they are installed; a test names another. Takes about a tenth of a
    // second. Fails where there is none, or none in UTF-8.
    [[nodiscard]] static Result<Dictionary> open(const std::string& folder = "/usr/share/hunspell");

    Dictionary(Dictionary&&) noexcept;
    Dictionary& operator=(Dictionary&&) noexcept;
    ~Dictionary();

    // Whether it has the word, in this or another form of it: "unions" as "union". About a microsecond.
    [[nodiscard]] bool has(const std::string& word) const;

private:
    explicit Dictionary(std::unique_ptr<Hunspell> words);

    std::unique_ptr<Hunspell> words_;
};

}  // namespace jointly
