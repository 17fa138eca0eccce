// Labels that a word processor numbers, worked out as it shows them.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/docx_styles.h"
#include "core/documents/xml_tree.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jointly {

struct DocxLabel {
    std::string printed;  // "ARTICLE 12"; empty: it is numbered and shows nothing
    bool bullet = false;  // shown as "•", whatever the sign
    int list = 0;         // which of the lists it is of, from 1: others may go on with its numbers
    int level = 0;        // in it, from 0
    int number = 0;       // on its own level
};

class DocxNumbering {
public:
    // `numbering` is w:numbering, or none.
    DocxNumbering(XmlElement numbering, const DocxStyles& styles);

    // Counts a paragraph of a list; nothing where there is no such list. `style` tells the level where
    // `looks` does not.
    [[nodiscard]] std::optional<DocxLabel> next(const DocxLooks& looks, std::string_view style);

    // How a list indents a paragraph that says nothing of it.
    [[nodiscard]] DocxLooks indent(const DocxLooks& looks, std::string_view style) const;

    // Labels whose numerals are of a form that is not known, and that have plain digits instead.
    [[nodiscard]] std::size_t unknown_numerals() const { return unknown_numerals_; }

private:
    static constexpr std::size_t level_count = 9;

    struct Level {
        int start = 1;
        std::string numerals = "decimal";
        std::string text;
        std::optional<int> restart;  // behind which level it begins again; 0: never
        bool legal = false;          // all numbers in plain digits
        std::string style;           // whose paragraphs are on it
        DocxLooks indent;
    };
    using Levels = std::map<int, Level>;  // those that are told

    struct List {
        Levels levels;
        std::string named_by;  // the style of the list that it is another name of
        std::string name;      // the style that names it
        std::array<std::optional<int>, level_count> counted;
    };

    // What paragraphs name: a list, with levels of its own.
    struct Use {
        std::size_t list = 0;
        std::map<int, int> starts;
        Levels levels;
    };

    [[nodiscard]] static Level level_of(XmlElement level);
    [[nodiscard]] static std::string text_of_number(
        int number, std::string_view numerals, bool& known);
    void read_list(XmlElement element, std::map<std::string, std::size_t>& ids);
    void read_use(XmlElement element, const std::map<std::string, std::size_t>& ids);
    [[nodiscard]] std::size_t resolved(std::size_t list,
        const std::map<std::string, std::size_t>& named, const DocxStyles& styles) const;
    [[nodiscard]] const Level& level_in(const Use& use, int level) const;
    [[nodiscard]] int level_of(
        const Use& use, const DocxLooks& looks, std::string_view style) const;
    void count(const std::string& id, const Use& use, int level);
    [[nodiscard]] std::string printed(const Use& use, int level);

    const Level not_told_;
    std::vector<List> lists_;
    std::map<std::string, Use, std::less<>> uses_;
    std::set<std::pair<std::string, int>> begun_;  // uses that began a level at their own number
    std::size_t unknown_numerals_ = 0;
};

}  // namespace jointly
