#include "core/agreement/contract_sheet.h"

#include "core/base/say.h"
#include "core/language/contract_changes.h"

#include <string>
#include <string_view>
#include <utility>

namespace jointly {

namespace {

// A label that ends in a full stop ends the sentence too.
std::string_view in_a_sentence(std::string_view place)
{
    return place.substr(0, place.size() - (place.ends_with('.') ? 1 : 0));
}

// Where neither a label nor a title says where it stands, only that it moved.
std::string moved_to(const std::string& place)
{
    return place.empty() ? say("Moved to another place.")
                         : say("Moved to {place}.", {{"place", in_a_sentence(place)}});
}

std::string moved_from(const std::string& place)
{
    return place.empty() ? say("Moved here from another place.")
                         : say("Moved here from {place}.", {{"place", in_a_sentence(place)}});
}

class Provisions {
public:
    Provisions(Document& sheet, const ContractRedline& redline)
        : sheet_(sheet), redline_(redline), places_(places_of(redline))
    {}

    void add(SheetScope scope)
    {
        for (std::size_t at = 0; at < redline_.size(); ++at) {
            if (scope == SheetScope::changes_alone) {
                if (redline_[at].fate == ProvisionFate::kept) {
                    continue;
                }
                add_place(places_[at]);
            }
            add_provision(at);
        }
    }

private:
    // What is above a changed provision is not on the sheet.
    void add_place(const ChangedPlace& place)
    {
        const std::string& name = place.after.empty() ? place.before : place.after;
        if (!name.empty()) {
            sheet_.blocks.emplace_back(HeadingLine{3, name});
        }
    }

    void add_provision(std::size_t at)
    {
        const ProvisionRedline& item = redline_[at];
        add_note(at);
        const int depth = (item.after.empty() ? item.before : item.after).front().depth;
        Redline label = label_redline(item);
        Redline title = title_redline(item);
        if (!title.empty()) {
            sheet_.blocks.emplace_back(
                Paragraph{std::exchange(label, {}), std::move(title), depth});
        }
        if (!label.empty() || !item.text.empty()) {
            sheet_.blocks.emplace_back(Paragraph{std::move(label), item.text, depth});
        }
    }

    void add_note(std::size_t at)
    {
        if (redline_[at].cosmetic) {
            sheet_.blocks.emplace_back(
                Note{say("Nothing but spaces, dashes or the form of quotation marks changed.")});
        } else if (redline_[at].fate == ProvisionFate::moved_away) {
            sheet_.blocks.emplace_back(Note{moved_to(places_[at].after)});
        } else if (redline_[at].fate == ProvisionFate::moved_here) {
            sheet_.blocks.emplace_back(Note{moved_from(places_[at].before)});
            Redline wording = wording_redline(redline_, at);
            if (has_changes(wording)) {
                sheet_.blocks.emplace_back(NotedRedline{say("Its words changed on the way:"),
                    std::move(wording), say("It now reads:")});
            }
        }
    }

    Document& sheet_;
    const ContractRedline& redline_;
    std::vector<ChangedPlace> places_;
};

}  // namespace

void add_counts(FactTable& facts, const ContractChanges& changes)
{
    for (const auto& [name, places] : {std::pair(say("Provisions reworded"), &changes.reworded),
             {say("Added"), &changes.added}, {say("Struck"), &changes.struck},
             {say("Moved"), &changes.moved}, {say("Numbered anew"), &changes.renumbered},
             {say("In form alone"), &changes.cosmetic}}) {
        if (!places->empty()) {
            facts.rows.push_back({name, std::to_string(places->size())});
        }
    }
}

void add_contract(Document& sheet, const ContractRedline& redline, SheetScope scope)
{
    Provisions(sheet, redline).add(scope);
}

Document contract_sheet(const ContractRedline& redline, std::string_view before,
    std::string_view after, SheetScope scope)
{
    Document sheet{say("What changed between two contracts"), {}};
    sheet.blocks.emplace_back(TitleLine{sheet.title, {}});
    const ContractChanges changes = changes_of(redline);
    FactTable facts{
        {{say("Old contract"), std::string(before)}, {say("New contract"), std::string(after)}}};
    add_counts(facts, changes);
    sheet.blocks.emplace_back(std::move(facts));
    sheet.blocks.emplace_back(changes == ContractChanges{} ? DocumentBlock(
                                  Note{say("Nothing changed between the two contracts.")})
                                                           : DocumentBlock(MarksLegend{}));
    add_contract(sheet, redline, scope);
    return sheet;
}

}  // namespace jointly
