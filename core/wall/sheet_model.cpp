#include "core/wall/sheet_model.h"

#include "core/wall/parts.h"

#include <string>
#include <utility>
#include <variant>

namespace jointly {

namespace {

// One overload for each kind of block that a page shows.
class Teller {
public:
    explicit Teller(WallModel& model) : model_(model) {}

    template <class Other>
    void operator()(const Other&)
    {}
    void operator()(const TitleLine& title)
    {
        model_.title = title.text;
        model_.kicker = title.aside;
    }
    void operator()(const HeadingLine& heading)
    {
        if (heading.level == 2) {
            model_.blocks.emplace_back(Heading{heading.text, {}});
        } else {
            label_ = heading.text;
        }
    }
    void operator()(const FactTable& facts)
    {
        for (const FactRow& row : facts.rows) {
            model_.blocks.emplace_back(Fact{row.name, row.value});
        }
    }
    void operator()(const Paragraph& paragraph)
    {
        model_.blocks.emplace_back(Prose{std::exchange(label_, {}), paragraph.text});
    }
    void operator()(const Statement& statement) { add_card(statement.text); }
    void operator()(const Note& note) { add_card(note.text); }

private:
    void add_card(const std::string& text)
    {
        Card card;
        card.text = unchanged(text);
        if (std::string label = std::exchange(label_, {}); !label.empty()) {
            card.notes.push_back(std::move(label));
        }
        model_.blocks.emplace_back(std::move(card));
    }

    WallModel& model_;
    std::string label_;  // of what comes next
};

}  // namespace

WallModel sheet_model(const Session& session, const Document& document)
{
    WallModel model;
    model.practice = session.practice;
    model.title = document.title;
    Teller teller(model);
    for (const DocumentBlock& block : document.blocks) {
        std::visit(teller, block);
    }
    return model;
}

}  // namespace jointly
