#include "core/documents/template/values.h"

namespace jointly {

void TemplateValues::set(std::string_view name, std::string text)
{
    set(name, std::vector<std::string>{std::move(text)});
}

void TemplateValues::set(std::string_view name, std::vector<std::string> texts)
{
    std::erase(texts, std::string{});
    if (!texts.empty()) {
        all.push_back({std::string(name), std::move(texts)});
    }
}

void TemplateValues::set_blocks(std::string_view name, std::vector<DocumentBlock> blocks)
{
    if (!blocks.empty()) {
        all.push_back({std::string(name), std::move(blocks)});
    }
}

void TemplateValues::set_items(std::string_view name, std::vector<TemplateValues> items)
{
    if (!items.empty()) {
        all.push_back({std::string(name), std::move(items)});
    }
}

}  // namespace jointly
