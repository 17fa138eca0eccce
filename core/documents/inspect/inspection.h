// What can be read in a file by whoever has it, as a plain value: before it leaves the building.
//
// Kinds and findings carry a word for programs, which is the same in every language and is never renamed, and
// what people call them. Words are one line each, printable (core/documents/printable.h), in the order of the file.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jointly {

// How often something stands in a file, and which words.
struct Finding {
    std::string key;          // "tracked_changes"
    std::string name;         // "Tracked changes"
    std::uint64_t count = 0;  // 0: it was looked for, and there is none
    std::vector<std::string> words =
        {};  // may be fewer than `count`, where it has no words of its own
    friend bool operator==(const Finding&, const Finding&) = default;
};

struct Inspection {
    std::string kind;   // "docx"
    std::string about;  // a sentence or two: what it is, and what was not looked at
    std::vector<Finding> findings;
    friend bool operator==(const Inspection&, const Inspection&) = default;
};

// A finding that counts its words.
[[nodiscard]] Finding finding(std::string key, std::string name, std::vector<std::string> words);

// At most so many are kept of each finding; the others are counted alone.
inline constexpr std::size_t finding_words_max = 10'000;
// The words of one are cut off after so many bytes.
inline constexpr std::size_t finding_text_max = 4'000;

// As words of a finding: on one line, printable, blanks in runs of one, cut off where they are too long.
[[nodiscard]] std::string finding_text(std::string_view text);

// Takes words up in their order: each counts, the first of them are kept, those that are empty only count.
class Found {
public:
    Found(std::string key, std::string name) : finding_{std::move(key), std::move(name)} {}
    void add(std::string_view words);
    // The same words once more are not taken up, nor those beyond finding_words_max.
    void add_once(std::string_view words);
    [[nodiscard]] Finding take() && { return std::move(finding_); }

private:
    Finding finding_;
    std::set<std::string, std::less<>> once_;
};

}  // namespace jointly
