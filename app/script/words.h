// A script line as words and flags.
//
// Words are parted by blanks; "double quotes" hold blanks together, and in them \" \\ and \n stand for a
// quote, a backslash and a new line. A line that begins with # and a blank, or is empty, says nothing.
#pragma once

#include "core/base/result.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

struct Word {
    std::string text;
    bool quoted = false;
    friend bool operator==(const Word&, const Word&) = default;
};

// A Problem where a quote is not closed.
[[nodiscard]] Result<std::vector<Word>> split_words(std::string_view line);

// Quotes a text so that split_words() gives it back as one word.
[[nodiscard]] std::string quoted(std::string_view text);

// "--reason" with the number of words that follow it.
struct Flag {
    std::string_view name;
    int words = 1;
};

// The words after the verb, flags apart.
class Args {
public:
    [[nodiscard]] static Result<Args> from(
        std::span<const Word> words, std::span<const Flag> flags);

    [[nodiscard]] std::size_t size() const { return words_.size(); }
    [[nodiscard]] const std::string& word(std::size_t place) const { return words_[place]; }
    [[nodiscard]] const std::vector<std::string>& words() const { return words_; }

    [[nodiscard]] bool has(std::string_view flag) const { return given_.contains(flag); }
    // The word after the flag; empty where it was not given.
    [[nodiscard]] std::string value(std::string_view flag) const;
    // All words after all of its uses.
    [[nodiscard]] std::vector<std::string> values(std::string_view flag) const;

private:
    std::vector<std::string> words_;
    std::map<std::string, std::vector<std::string>, std::less<>> given_;
};

}  // namespace jointly
