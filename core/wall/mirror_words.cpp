#include "core/wall/mirror_words.h"

#include "core/base/say.h"
#include "core/process/names.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

namespace {

std::string letters(const std::vector<Sign>& signs)
{
    std::vector<std::string> all;
    all.reserve(signs.size());
    for (const Sign& sign : signs) {
        all.push_back(sign.letter);
    }
    return list_of(all);
}

std::string named(std::string name, const std::vector<std::string>& looks)
{
    if (looks.empty()) {
        return name;
    }
    const std::string words = say("({looks})", {{"looks", list_of(looks)}});
    return joined_words({name, words});
}

const Poster* poster_of(const WallModel& model)
{
    for (const Block& block : model.blocks) {
        if (const Poster* const poster = std::get_if<Poster>(&block)) {
            return poster;
        }
    }
    return nullptr;
}

}  // namespace

std::string joined_words(const std::vector<std::string>& parts)
{
    std::string line;
    for (const std::string& part : parts) {
        line = line.empty() ? part
             : part.empty() ? line
                            : say("{line} {part}", {{"line", line}, {"part", part}});
    }
    return line;
}

std::string holder_words(const std::vector<Sign>& signs)
{
    if (signs.empty()) {
        return {};
    }
    if (signs.size() == 1) {
        const Sign& sign = signs.front();
        return sign.name.empty()
                 ? sign.letter
                 : say("{name} ({letter})", {{"name", sign.name}, {"letter", sign.letter}});
    }
    return signs.size() == 2 ? say("both parties ({letters})", {{"letters", letters(signs)}})
                             : say("all parties ({letters})", {{"letters", letters(signs)}});
}

std::string holder_words(const std::vector<Sign>& signs, const std::string& words)
{
    const bool all_named = std::all_of(signs.begin(), signs.end(), [&](const Sign& sign) {
        return !sign.name.empty() && words.find(sign.name) != std::string::npos;
    });
    return signs.empty() ? std::string()
         : all_named     ? say("({letters})", {{"letters", letters(signs)}})
                         : holder_words(signs);
}

std::string step_words(const std::vector<StepMark>& steps)
{
    const auto current =
        std::find_if(steps.begin(), steps.end(), [](const StepMark& step) { return step.current; });
    return current == steps.end() ? std::string()
                                  : say("Step {number} of {count}: {step}",
                                      {{"number", current - steps.begin() + 1},
                                          {"count", steps.size()}, {"step", current->name}});
}

std::string item_words(const Card& card, Page page)
{
    std::vector<std::string> looks;
    if (card.chosen) {
        looks.push_back(say("chosen"));
    }
    if (card.struck) {
        looks.push_back(say("struck out"));
    }
    if (page == Page::agenda && card.strong) {
        looks.push_back(say("the room is here"));
    }
    return named(called_by(card.number, card.label), looks);
}

std::string item_words(const GridColumn& column)
{
    return named(called_by(column.number, column.label),
        column.chosen ? std::vector{say("chosen")} : std::vector<std::string>{});
}

std::string item_words(const GridRow& row)
{
    return named(called_by(row.number, row.label),
        row.chosen ? std::vector{say("chosen")} : std::vector<std::string>{});
}

std::vector<std::string> cell_words(const GridCell& cell)
{
    std::vector<std::string> words;
    for (const CellMark& mark : cell.marks) {
        words.push_back(mark.sign ? say("{party}: {mark}",
                            {{"party", holder_words({*mark.sign})}, {"mark", name_of(mark.mark)}})
                                  : std::string(name_of(mark.mark)));
    }
    if (cell.differ) {
        words.push_back(say("seen differently"));
    }
    if (cell.served) {
        words.push_back(say("served"));
    }
    return words;
}

std::string page_words(const WallModel& model)
{
    if (const Poster* const poster = poster_of(model); poster != nullptr && model.title.empty()) {
        return poster->clock.empty()
                 ? poster->title
                 : say("{who}, {clock}", {{"who", poster->title}, {"clock", poster->clock}});
    }
    return is_of_issue(model.page) && !model.kicker.empty() ? model.kicker : title_words(model);
}

std::string title_words(const WallModel& model)
{
    if (!model.title.empty()) {
        return model.title;
    }
    const Poster* const poster = poster_of(model);
    return poster != nullptr && !poster->title.empty() ? poster->title
         : model.page == Page::blank                   ? say("The wall is blank.")
                                                       : name_of(model.page);
}

}  // namespace jointly
