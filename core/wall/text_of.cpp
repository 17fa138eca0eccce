#include "core/base/say.h"
#include "core/process/names.h"
#include "core/wall/model.h"
#include "core/wall/parts.h"

#include <variant>

namespace jointly {

namespace {

class Lines {
public:
    void add(std::string line)
    {
        if (!line.empty()) {
            lines_.push_back(std::move(line));
        }
    }

    void operator()(const Heading& heading) { add(heading.text); }

    void operator()(const Card& card)
    {
        const std::string signs = letters(card.signs);
        const std::string words = marked(card.text);
        add(card.number == 0 ? words
            : signs.empty()  ? say("#{number} {words}", {{"number", card.number}, {"words", words}})
                             : say("#{number} ({signs}) {words}",
                                 {{"number", card.number}, {"signs", signs}, {"words", words}}));
        add_all(card.notes);
    }

    void operator()(const Prose& prose)
    {
        add(prose.label);
        add(marked(prose.text));
    }

    void operator()(const Fact& fact)
    {
        add(say("{name}: {value}", {{"name", fact.name}, {"value", fact.value}}));
    }

    void operator()(const Legend& legend)
    {
        for (const LegendLine& line : legend.lines) {
            add(say("{sign}: {meaning}", {{"sign", line.sign}, {"meaning", line.meaning}}));
        }
    }

    void operator()(const Seat& seat)
    {
        add(seat.sentence);
        for (const StanceCount& count : seat.counts) {
            add(say("{party}: {words}", {{"party", seat.name}, {"words", words_of(count)}}));
        }
        add_all(seat.notes);
    }

    void operator()(const WhereWeAre& place)
    {
        add(place.title);
        add(place.sentence);
        add(place.next_move.empty() ? "" : say("Next: {move}", {{"move", place.next_move}}));
    }

    void operator()(const SignatureLine& line)
    {
        add(line.name.empty()
                ? say("{party}: not initialled yet", {{"party", line.party}})
                : say("{party}: {name}, {when}",
                    {{"party", line.party}, {"name", line.name}, {"when", line.when}}));
    }

    [[nodiscard]] std::vector<std::string> take() { return std::move(lines_); }

private:
    static std::string letters(const std::vector<Sign>& signs)
    {
        std::vector<std::string> all;
        all.reserve(signs.size());
        for (const Sign& sign : signs) {
            all.push_back(sign.letter);
        }
        return list_of(all);
    }

    void add_all(const std::vector<std::string>& lines)
    {
        for (const std::string& line : lines) {
            add(line);
        }
    }

    std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> text_of(const WallModel& model)
{
    Lines lines;
    lines.add(model.kicker);
    lines.add(model.title);
    for (const StepMark& step : model.steps) {
        lines.add(step.current ? say("Step: {step}", {{"step", step.name}}) : "");
    }
    for (const Block& block : model.blocks) {
        std::visit(lines, block);
    }
    lines.add(model.empty);
    lines.add(model.foot);
    return lines.take();
}

}  // namespace jointly
