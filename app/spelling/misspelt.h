// Which words of a text are spelt as nobody here spells them: neither the dictionary nor the session has them. They
// are pointed at; nothing is ever put in their place.
#pragma once

#include "app/spelling/dictionary.h"
#include "app/spelling/vocabulary.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// Bytes [begin, end) of a text.
struct WordPlace {
    std::size_t begin = 0;
    std::size_t end = 0;
    friend bool operator==(const WordPlace&, const WordPlace&) = default;
};

class Speller {
public:
    explicit Speller(Dictionary dictionary) : dictionary_(std::move(dictionary)) {}

    void look_at(const Session& session) { vocabulary_.look_at(session); }
    void learn(std::string_view word) { vocabulary_.learn(word); }

    // In their order. Passed over are numbers and what has digits in it, abbreviations in capitals, and of a line
    // that begins with ';' the verb and the flags. A word with hyphens or an apostrophe is known where its parts are.
    [[nodiscard]] std::vector<WordPlace> misspelt_in(std::string_view text);

private:
    [[nodiscard]] bool is_known(std::string_view word);
    [[nodiscard]] bool dictionary_has(const std::string& word);

    Dictionary dictionary_;
    Vocabulary vocabulary_;
    std::map<std::string, bool, std::less<>> asked_;  // what the dictionary said
};

}  // namespace jointly
