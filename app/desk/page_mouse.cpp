#include "app/desk/page_mouse.h"

#include "app/desk/turn.h"
#include "app/pages/placed.h"
#include "app/ui/pressable.h"
#include "core/base/number.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/session/find.h"

namespace jointly {

namespace {

// Chosen where it was not, and not where it was.
std::vector<int> toggled(std::vector<int> chosen, int number)
{
    if (std::erase(chosen, number) == 0) {
        chosen.push_back(number);
    }
    return chosen;
}

Intents press_items(const UiState& ui, const WallModel& model, const SeenSheet& seen)
{
    Intents wanted;
    for (const PlacedBlock& placed : blocks_on(seen.sheets, seen.sheet)) {
        const Card* const card = std::get_if<Card>(&model.blocks[placed.block]);
        if (card == nullptr || card->number == 0) {
            continue;
        }
        if (draw_pressable(say("#{number}", {{"number", card->number}}), placed.area)) {
            wanted.emplace_back(ChooseItems{toggled(ui.view.chosen, card->number)});
        }
    }
    return wanted;
}

// By its number on the board; nullptr for what else stands there.
const Issue* issue_called(const Session& session, const std::string& label)
{
    const auto number = whole_number(label);
    return number ? find(session, IssueId{static_cast<std::uint32_t>(*number)}) : nullptr;
}

// "41 · 14:05": by its number on the record page; 0 for what is no entry.
std::uint64_t entry_called(const std::string& label)
{
    const auto number = whole_number(std::string_view(label).substr(0, label.find(' ')));
    return static_cast<std::uint64_t>(number.value_or(0));
}

Intents press_entries(const WallModel& model, const SeenSheet& seen)
{
    Intents wanted;
    if (model.page != Page::record) {
        return wanted;
    }
    for (const PlacedBlock& placed : blocks_on(seen.sheets, seen.sheet)) {
        const Card* const card = std::get_if<Card>(&model.blocks[placed.block]);
        const std::uint64_t entry = card == nullptr ? 0 : entry_called(card->label);
        if (entry != 0 && draw_pressable(say("entry {number}", {{"number", entry}}), placed.area)) {
            wanted.emplace_back(LookAt{entry});
        }
    }
    return wanted;
}

Intents press_issues(
    const Session& session, const UiState& ui, const WallModel& model, const SeenSheet& seen)
{
    Intents wanted;
    if (model.page != Page::agenda) {
        return wanted;
    }
    for (const PlacedBlock& placed : blocks_on(seen.sheets, seen.sheet)) {
        const Card* const card = std::get_if<Card>(&model.blocks[placed.block]);
        const Issue* const issue = card == nullptr ? nullptr : issue_called(session, card->label);
        if (issue == nullptr
            || !draw_pressable(say("issue {label}", {{"label", card->label}}), placed.area)) {
            continue;
        }
        if (!ui.view.after && issue->id == session.turned_to) {
            wanted.emplace_back(ShowPage{page_of(issue->step)});
        } else {
            wanted.emplace_back(DoAct{Act{Command{TurnTo{issue->id}}}});
            if (ui.view.after) {
                wanted.emplace_back(ShowItem{issue->id, page_of(issue->step), 0});
            }
        }
    }
    return wanted;
}

// The sheet of the document that is listed.
std::optional<int> sheet_of_listed(
    const WallModel& model, const Sheets& sheets, const std::string& label)
{
    for (std::size_t at = 0; at < model.blocks.size(); ++at) {
        const auto* const attachment = std::get_if<AttachmentSheet>(&model.blocks[at]);
        if (attachment != nullptr && attachment->label == label) {
            return sheet_of(sheets, at);
        }
    }
    return std::nullopt;
}

Intents press_attachments(const WallModel& model, const SeenSheet& seen)
{
    Intents wanted;
    if (model.page != Page::attachments) {
        return wanted;
    }
    for (const PlacedBlock& placed : blocks_on(seen.sheets, seen.sheet)) {
        const Card* const card = std::get_if<Card>(&model.blocks[placed.block]);
        const auto sheet =
            card == nullptr ? std::nullopt : sheet_of_listed(model, seen.turned, card->label);
        if (sheet && draw_pressable(card->label, placed.area)) {
            wanted.emplace_back(ShowSheet{*sheet});
        }
    }
    return wanted;
}

}  // namespace

Intents draw_page_mouse(
    const Session& session, const UiState& ui, const WallModel& model, const SeenSheet& seen)
{
    Intents wanted = press_items(ui, model, seen);
    for (const Intents& more : {press_issues(session, ui, model, seen), press_entries(model, seen),
             press_attachments(model, seen)}) {
        wanted.insert(wanted.end(), more.begin(), more.end());
    }
    if (const int sheets_on = wheel_turned(seen.sheets.paper.area); sheets_on != 0) {
        wanted.emplace_back(ShowSheet{ui.sheet + sheets_on});
    }
    return wanted;
}

}  // namespace jointly
