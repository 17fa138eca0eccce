#include "core/language/contract_changes.h"

#include <utility>

namespace jointly {

namespace {

// The labels under which the provisions of one contract stand, while it is read from the first to the last.
class Places {
public:
    // The place of the first of these; empty where there is none.
    [[nodiscard]] std::string read(const std::vector<ProvisionHead>& heads)
    {
        std::string place;
        for (const ProvisionHead& head : heads) {
            while (!above_.empty() && above_.back().first >= head.depth) {
                above_.pop_back();
            }
            const std::string& name = head.label.empty() ? head.title : head.label;
            if (!name.empty()) {
                above_.emplace_back(head.depth, name);
            }
            if (&head == &heads.front()) {
                place = joined();
            }
        }
        return place;
    }

private:
    [[nodiscard]] std::string joined() const
    {
        std::string all;
        for (const auto& [depth, name] : above_) {
            all += all.empty() ? "" : ", ";
            all += name;
        }
        return all;
    }

    std::vector<std::pair<int, std::string>> above_;  // depth and name, top first
};

bool has_other_words(const ContractRedline& redline, std::size_t at)
{
    const ProvisionRedline& item = redline[at];
    return has_changes(wording_redline(redline, at))
        || item.before.front().title != item.after.front().title;
}

void note(ContractChanges& changes, const ContractRedline& redline, const ChangedPlace& place)
{
    const ProvisionRedline& item = redline[place.item];
    if (item.cosmetic) {
        changes.cosmetic.push_back(place);
        return;
    }
    if (item.before.front().label != item.after.front().label) {
        changes.renumbered.push_back(place);
    }
    if (item.fate != ProvisionFate::changed || has_other_words(redline, place.item)) {
        changes.reworded.push_back(place);
    }
}

// A moved provision is noted once, where it stands now.
void note_moved(ContractChanges& changes, const ContractRedline& redline, const ChangedPlace& place)
{
    const ProvisionHead& head = redline[place.item].after.front();
    const ProvisionHead& old_head = redline[redline[place.item].partner].before.front();
    changes.moved.push_back(place);
    if (head.label != old_head.label) {
        changes.renumbered.push_back(place);
    }
    if (head.title != old_head.title || has_changes(wording_redline(redline, place.item))) {
        changes.reworded.push_back(place);
    }
}

}  // namespace

std::vector<ChangedPlace> places_of(const ContractRedline& redline)
{
    std::vector<ChangedPlace> places;
    Places old_places;
    Places new_places;
    for (std::size_t at = 0; at < redline.size(); ++at) {
        places.push_back(
            {old_places.read(redline[at].before), new_places.read(redline[at].after), at});
    }
    for (std::size_t at = 0; at < redline.size(); ++at) {
        if (redline[at].fate == ProvisionFate::moved_here) {
            ChangedPlace& from = places[redline[at].partner];
            places[at].before = from.before;
            from.after = places[at].after;
        }
    }
    return places;
}

ContractChanges changes_of(const ContractRedline& redline)
{
    const std::vector<ChangedPlace> places = places_of(redline);
    ContractChanges changes;
    for (std::size_t at = 0; at < redline.size(); ++at) {
        switch (redline[at].fate) {
            case ProvisionFate::kept:
            case ProvisionFate::moved_away: break;
            case ProvisionFate::added: changes.added.push_back(places[at]); break;
            case ProvisionFate::struck: changes.struck.push_back(places[at]); break;
            case ProvisionFate::changed:
            case ProvisionFate::split:
            case ProvisionFate::joined: note(changes, redline, places[at]); break;
            case ProvisionFate::moved_here: note_moved(changes, redline, places[at]); break;
        }
    }
    return changes;
}

}  // namespace jointly
