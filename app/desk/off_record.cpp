#include "app/desk/off_record.h"

#include "app/ui/keys.h"
#include "core/base/number.h"
#include "core/base/say.h"
#include "core/base/text.h"

namespace jointly {

WallModel model_of(const OffRecord& sheet)
{
    WallModel model;
    model.title = say("OFF THE RECORD");
    model.empty = say(
        "What is written here is kept by nobody: no file, no copy, no picture. {key} closes the "
        "sheet, and it is gone.",
        {{"key", key_of(Action::off_record)}});
    int number = 0;
    for (const std::string& line : sheet.lines) {
        Card card;
        card.number = ++number;
        card.text = redline(line, line);
        model.blocks.emplace_back(std::move(card));
    }
    model.foot = say(
        "Kept by nobody. {key} closes it, and it is gone.", {{"key", key_of(Action::off_record)}});
    return model;
}

std::optional<std::size_t> line_named(const OffRecord& sheet, std::string_view words)
{
    const std::string text = tidy(words);
    const auto number = whole_number(std::string_view(text).substr(text.starts_with('#') ? 1 : 0));
    const bool is_there =
        number && *number > 0 && static_cast<std::size_t>(*number) <= sheet.lines.size();
    return is_there ? std::optional(static_cast<std::size_t>(*number - 1)) : std::nullopt;
}

}  // namespace jointly
