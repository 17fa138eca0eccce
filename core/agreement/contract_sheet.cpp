#include "core/agreement/contract_sheet.h"

#include "core/base/say.h"
#include "core/language/contract_changes.h"

#include <string>
#include <utility>

namespace jointly {

namespace {

FactTable head_of(const ContractChanges& changes, std::string_view before, std::string_view after)
{
    FactTable facts{
        {{say("Old contract"), std::string(before)}, {say("New contract"), std::string(after)}}};
    for (const auto& [name, places] : {std::pair(say("Provisions reworded"), &changes.reworded),
             {say("Added"), &changes.added}, {say("Struck"), &changes.struck},
             {say("Moved"), &changes.moved}, {say("Numbered anew"), &changes.renumbered},
             {say("In spaces alone"), &changes.cosmetic}}) {
        if (!places->empty()) {
            facts.rows.push_back({name, std::to_string(places->size())});
        }
    }
    return facts;
}

// Where neither a label nor a title says where it stands, only that it moved.
std::string moved_to(const std::string& place)
{
    return place.empty() ? say("Moved to another place.")
                         : say("Moved to {place}.", {{"place", place}});
}

std::string moved_from(const std::string& place)
{
    return place.empty() ? say("Moved here from another place.")
                         : say("Moved here from {place}.", {{"place", place}});
}

class ContractSheet {
public:
    ContractSheet(const ContractRedline& redline, std::string_view before, std::string_view after)
        : redline_(redline), places_(places_of(redline))
    {
        sheet_.title = say("What changed between two contracts");
        sheet_.blocks.emplace_back(TitleLine{sheet_.title, {}});
        const ContractChanges changes = changes_of(redline);
        sheet_.blocks.emplace_back(head_of(changes, before, after));
        sheet_.blocks.emplace_back(changes == ContractChanges{} ? DocumentBlock(
                                       Note{say("Nothing changed between the two contracts.")})
                                                                : DocumentBlock(MarksLegend{}));
    }

    [[nodiscard]] Document written(SheetScope scope)
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
        return std::move(sheet_);
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
            sheet_.blocks.emplace_back(Note{say("Nothing but spaces or dashes changed.")});
        } else if (redline_[at].fate == ProvisionFate::moved_away) {
            sheet_.blocks.emplace_back(Note{moved_to(places_[at].after)});
        } else if (redline_[at].fate == ProvisionFate::moved_here) {
            sheet_.blocks.emplace_back(Note{moved_from(places_[at].before)});
            Redline wording = wording_redline(redline_, at);
            if (has_changes(wording)) {
                sheet_.blocks.emplace_back(Note{say("Its words changed on the way:")});
                sheet_.blocks.emplace_back(Paragraph{{}, std::move(wording), 1});
                sheet_.blocks.emplace_back(Note{say("It now reads:")});
            }
        }
    }

    const ContractRedline& redline_;
    std::vector<ChangedPlace> places_;
    Document sheet_;
};

}  // namespace

Document contract_sheet(const ContractRedline& redline, std::string_view before,
    std::string_view after, SheetScope scope)
{
    return ContractSheet(redline, before, after).written(scope);
}

}  // namespace jointly
