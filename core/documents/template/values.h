// What a template is filled with: words of the room, and blocks of the document, by name.
//
// Words stay what they are: nothing in them is ever read as a tag or a mark.
#pragma once

#include "core/documents/document.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jointly {

struct TemplateValue;

struct TemplateValues {
    std::vector<TemplateValue> all;

    // Words that are empty, and no words at all, are as if the name had not been given.
    void set(std::string_view name, std::string text);
    void set(std::string_view name, std::vector<std::string> texts);
    void set_blocks(std::string_view name, std::vector<DocumentBlock> blocks);
    void set_items(std::string_view name, std::vector<TemplateValues> items);
};

struct TemplateValue {
    std::string name;
    std::variant<std::vector<std::string>, std::vector<DocumentBlock>, std::vector<TemplateValues>>
        value;
};

}  // namespace jointly
