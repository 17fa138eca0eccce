// What an HTML page is made of, read strictly: every element closed, in order, no bare mark.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

struct Outline {
    std::vector<std::string> problems;
    std::vector<int> headings;            // their levels, in order
    std::map<std::string, int> elements;  // how many of each
    std::string words;                    // all text, a blank for each element
};

[[nodiscard]] inline std::string name_of_tag(std::string_view tag)
{
    const auto end = std::find_if(
        tag.begin(), tag.end(), [](char one) { return one == ' ' || one == '>' || one == '\n'; });
    return {tag.begin(), end};
}

[[nodiscard]] inline Outline outline_of(std::string_view html)
{
    Outline outline;
    std::vector<std::string> open;
    std::size_t at = 0;
    while (at < html.size()) {
        if (html[at] == '>') {
            outline.problems.push_back("a bare >");
        }
        if (html[at] != '<') {
            outline.words += html[at++];
            continue;
        }
        const std::size_t end = html.find('>', at);
        if (end == std::string_view::npos) {
            outline.problems.push_back("an open tag at the end");
            break;
        }
        const std::string_view tag = html.substr(at + 1, end - at - 1);
        at = end + 1;
        outline.words += ' ';
        if (tag.starts_with('!')) {
            continue;
        }
        if (tag.starts_with('/')) {
            if (open.empty() || open.back() != tag.substr(1)) {
                outline.problems.push_back("</" + std::string(tag.substr(1)) + "> closes nothing");
                continue;
            }
            open.pop_back();
            continue;
        }
        const std::string name = name_of_tag(tag);
        ++outline.elements[name];
        if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
            outline.headings.push_back(name[1] - '0');
        }
        if (name == "script" || name == "style") {
            at = html.find("</" + name, at);
        }
        if (name != "br" && name != "meta") {
            open.push_back(name);
        }
    }
    for (const std::string& name : open) {
        outline.problems.push_back("<" + name + "> stays open");
    }
    return outline;
}

// The first one is 1, there is no other 1, and none is more than a level below the one before.
[[nodiscard]] inline bool are_in_order(const std::vector<int>& headings)
{
    int before = 0;
    for (const int level : headings) {
        if (level > before + 1 || (level == 1) != (before == 0)) {
            return false;
        }
        before = level;
    }
    return !headings.empty();
}

}  // namespace jointly
