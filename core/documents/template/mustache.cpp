#include "core/documents/template/mustache.h"

#include "core/base/overloaded.h"
#include "core/base/result.h"
#include "core/documents/template/tokens.h"

#include <kainjow/mustache.hpp>

namespace jointly {

namespace {

using Data = kainjow::mustache::data;

class Tokens {
public:
    explicit Tokens(std::vector<const TemplateValue*>& values) : values_(values) {}

    // NOLINTNEXTLINE(misc-no-recursion): items of a list have no lists
    [[nodiscard]] Data of(const TemplateValues& values)
    {
        Data data(Data::type::object);
        for (const TemplateValue& value : values.all) {
            data.set(
                value.name, std::visit(Overloaded{[&](const std::vector<TemplateValues>& items) {
                                                      Data list(Data::type::list);
                                                      for (const TemplateValues& item : items) {
                                                          list.push_back(of(item));
                                                      }
                                                      return list;
                                                  },
                                           [&](const auto&) {
                                               values_.push_back(&value);
                                               return Data(token_of(values_.size() - 1));
                                           }},
                                value.value));
        }
        return data;
    }

private:
    std::vector<const TemplateValue*>& values_;
};

}  // namespace

Rendered rendered(const std::string& text, const TemplateValues& values)
{
    Rendered made;
    const Data data = Tokens(made.values).of(values);
    kainjow::mustache::mustache filled(text);
    must(filled.is_valid(), "a template was filled that is none");
    filled.set_custom_escape([](const std::string& token) { return token; });
    made.text = filled.render(data);
    return made;
}

}  // namespace jointly
