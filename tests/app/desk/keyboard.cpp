#include "tests/app/desk/keyboard.h"

#include "app/desk/next_act.h"
#include "app/desk/roll_call.h"
#include "core/base/text.h"
#include "core/process/consensus.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <algorithm>
#include <map>

namespace jointly {

namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;
constexpr ImGuiKeyChord shift = ImGuiMod_Shift;

const Issue* issue_of(const RoomAtTheDesk& room)
{
    return find(room.session(), room.session().turned_to);
}

// Which step an item of the script belongs to, and its short prefix elsewhere.
struct ItemKind {
    Step step;
    char prefix;
};
const std::map<std::string, ItemKind>& item_kinds()
{
    static const std::map<std::string, ItemKind> kinds{{"interest", {Step::interests, 'i'}},
        {"option", {Step::options, 'o'}}, {"criterion", {Step::criteria, 'c'}},
        {"story", {Step::story, 's'}}};
    return kinds;
}

std::optional<FormKind> form_for(const std::string& verb)
{
    for (int place = 0; place < form_count; ++place) {
        if (spec_of(static_cast<FormKind>(place)).verb == verb) {
            return static_cast<FormKind>(place);
        }
    }
    return std::nullopt;
}

bool is_flag(const Word& word) { return !word.quoted && word.text.starts_with("--"); }

// The values of a line by the fields of its editor; nothing where it has a flag that no field has.
std::optional<std::vector<std::string>> values_for(
    const FormSpec& spec, const std::vector<Word>& words)
{
    std::vector<std::string> values(spec.fields.size());
    std::size_t place = 0;
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (!is_flag(words[at])) {
            while (place < spec.fields.size() && !spec.fields[place].flag.empty()) {
                ++place;
            }
            if (place == spec.fields.size()) {
                return std::nullopt;
            }
            values[place++] = words[at].text;
            continue;
        }
        const auto field = std::find_if(spec.fields.begin(), spec.fields.end(),
            [&](const Field& one) { return one.flag == words[at].text; });
        if (field == spec.fields.end()) {
            return std::nullopt;
        }
        std::string& value = values[static_cast<std::size_t>(field - spec.fields.begin())];
        if (field->kind == FieldKind::yes_no) {
            value = "yes";
        } else if (field->kind == FieldKind::pairs) {
            value += (value.empty() ? "" : ", ") + words[at + 1].text + " " + words[at + 2].text;
            at += 2;
        } else {
            value = words[++at].text;
        }
    }
    return values;
}

}  // namespace

void Keyboard::hold_for(const std::string& holder)
{
    const Party* const party = find_party(room_.session(), holder);
    const Holder wanted{holder == "mutual", party == nullptr ? PartyId{} : party->id};
    for (int turns = 0; turns < 8 && !(room_.ui().holder == wanted); ++turns) {
        room_.key(ImGuiKey_Tab);
    }
    EXPECT_EQ(room_.ui().holder, wanted) << holder;
}

bool Keyboard::play_item(const std::vector<Word>& words)
{
    const auto kind = item_kinds().find(words[0].text);
    const bool simple = std::none_of(words.begin(), words.end(), is_flag);
    if (kind == item_kinds().end() || !simple || issue_of(room_) == nullptr) {
        return false;
    }
    const bool is_held = kind->first == "interest" || kind->first == "story";
    if (is_held && issue_of(room_)->step == Step::options) {
        return false;  // there Tab changes nothing
    }
    if (is_held) {
        hold_for(words.size() == 3 ? words[1].text : "none");
    }
    const std::string& text = words.back().text;
    room_.say_it(issue_of(room_)->step == kind->second.step && open_test(room_.session()) == nullptr
                     ? text
                     : std::string(";") + kind->second.prefix + " " + text);
    return true;
}

bool Keyboard::play_act(const std::vector<Word>& words)
{
    const std::string& verb = words[0].text;
    if (verb == "step" && issue_of(room_) != nullptr) {
        Step step{};
        if (!from_word(words[1].text, step) || issue_of(room_)->step == step) {
            return false;
        }
        const int number = (static_cast<int>(step) + 1) % 10;
        room_.key(ctrl | static_cast<ImGuiKey>(ImGuiKey_0 + number));
        return true;
    }
    if (verb == "meeting" && words.size() == 2 && words[1].text == "close") {
        room_.say_it(";meeting close");
        if (open_meeting(room_.session()) != nullptr) {  // something is left to see to
            room_.key(ImGuiKey_Enter);
        }
        return true;
    }
    if (verb == "close" && open_test(room_.session()) != nullptr) {
        room_.key(ImGuiKey_F5);
        return true;
    }
    if (verb == "test" && words.size() == 2 && issue_of(room_) != nullptr
        && issue_of(room_)->step == Step::consensus && words[1].text != "language") {
        room_.say_it(words[1].text);
        return true;
    }
    if (verb == "undo" || verb == "redo") {
        room_.key(ctrl | (verb == "undo" ? ImGuiKey_Z : ImGuiKey_Y));
        return true;
    }
    if (verb == "serves" && std::none_of(words.begin(), words.end(), is_flag)) {
        std::string numbers;
        for (std::size_t at = 1; at < words.size(); ++at) {
            numbers += "#" + words[at].text + " ";
        }
        room_.say_it(numbers);
        room_.key(ctrl | ImGuiKey_L);
        room_.key(ImGuiKey_Escape);  // lets them go
        return true;
    }
    if (verb == "turn") {
        const Issue* const issue =
            find(room_.session(), IssueId{static_cast<std::uint32_t>(std::stoi(words[1].text))});
        room_.key(ctrl | ImGuiKey_J);
        room_.type(std::string(short_name(*issue)));
        room_.key(ImGuiKey_Enter);
        return true;
    }
    if (verb == "ta" && next_act(room_.session(), 0).says == "draft the tentative agreement") {
        room_.key(ctrl | ImGuiKey_N);
        return true;
    }
    if (verb == "park-item" && words.size() == 4 && words[2].text == "--issue"
        && words[3].text == std::to_string(room_.session().turned_to.value)) {
        room_.type(words[1].text);
        room_.key(ImGuiKey_F3);
        return true;
    }
    return false;
}

// All of a party alike, while its seat is lit: one digit.
bool Keyboard::play_answer(const std::vector<Word>& words)
{
    const Test* const test = open_test(room_.session());
    const auto seats = roll_seats(room_.session());
    Stance stance{};
    if (words[0].text != "party" || words.size() != 4 || test == nullptr
        || !from_word(words[2].text, stance)) {
        return false;
    }
    const Party* const party = find_party(room_.session(), words[1].text);
    const auto seat = std::find_if(seats.begin(), seats.end(), [&](const RollSeat& one) {
        return party != nullptr && one.party == party->id && !one.person;
    });
    if (seat == seats.end() || seat->answered) {
        return false;
    }
    for (int key = 1; key <= 5; ++key) {
        const auto answer = answer_by_key(room_.session(), *seat, key);
        const auto* const counted =
            answer.ok() ? std::get_if<CountParty>(&answer.value()) : nullptr;
        if (counted == nullptr
            || counted->counts != std::vector<StanceCount>{{stance, std::stoi(words[3].text)}}) {
            continue;
        }
        const auto place = static_cast<int>(seat - seats.begin());
        for (int turns = 0; turns < 4 && room_.ui().seat % static_cast<int>(seats.size()) != place;
             ++turns) {
            room_.key(ImGuiKey_Tab);
        }
        room_.type(std::to_string(key));
        return true;
    }
    return false;
}

void Keyboard::fill(std::size_t field, const std::string& value)
{
    const FormKind kind = room_.ui().form;
    const auto draft = [&]() -> FormDraft& { return room_.ui().drafts.at(kind); };
    for (int turns = 0; turns < 12 && draft().focus != static_cast<int>(field); ++turns) {
        room_.key(ImGuiKey_Tab);
    }
    const FieldKind of = spec_of(kind).fields[field].kind;
    if (of == FieldKind::choice || of == FieldKind::yes_no) {
        for (int turns = 0; turns < 40 && folded(draft().fields[field].word) != folded(value);
             ++turns) {
            room_.key(ImGuiKey_RightArrow);
        }
        return;
    }
    room_.key(ctrl | ImGuiKey_A);
    room_.key(ImGuiKey_Delete);
    room_.pilot().clipboard = value;
    room_.key(ctrl | ImGuiKey_V);
}

bool Keyboard::play_form(const std::vector<Word>& words)
{
    const auto kind = form_for(words[0].text);
    const auto values = kind ? values_for(spec_of(*kind), words) : std::nullopt;
    if (!values) {
        return false;
    }
    room_.key(ctrl | ImGuiKey_K);
    room_.type("editor: " + std::string(spec_of(*kind).title));
    room_.key(ImGuiKey_Enter);
    EXPECT_EQ(room_.ui().overlay, Overlay::form);
    EXPECT_EQ(room_.ui().form, *kind);
    if (room_.ui().form != *kind) {
        return false;
    }
    for (std::size_t field = 0; field < values->size(); ++field) {
        fill(field, (*values)[field]);
    }
    room_.key(ctrl | ImGuiKey_Enter);
    if (room_.ui().overlay == Overlay::form) {
        room_.key(ImGuiKey_Escape);  // refused
    }
    return true;
}

bool Keyboard::play_caucus(const std::vector<Word>& words)
{
    const bool leaves = words[0].text == "caucus";
    const bool is_under_way = open_caucus(room_.session()) != nullptr;
    if ((!leaves && words[0].text != "back") || leaves == is_under_way) {
        return false;
    }
    std::string line = !leaves && words.size() > 1 ? words[1].text : "";
    for (std::size_t at = 1; leaves && at < words.size(); ++at) {
        if (words[at].text == "--minutes" || words[at].text == "--local") {
            continue;
        }
        if (is_flag(words[at])) {
            return false;
        }
        line += (line.empty() ? "" : ", ") + words[at].text;
    }
    room_.type(line);
    room_.key(ctrl | shift | ImGuiKey_C);
    return true;
}

void Keyboard::play(const std::string& line)
{
    const auto words = split_words(line);
    ASSERT_TRUE(words.ok()) << line;
    if (words.value().empty() || words.value()[0].text.starts_with("#")
        || words.value()[0].text == "at") {
        return;  // the wall keeps its own clock
    }
    if (play_item(words.value()) || play_act(words.value()) || play_answer(words.value())
        || play_form(words.value()) || play_caucus(words.value())) {
        ++by_keys_;
    } else {
        room_.say_it(";" + line);
    }
    if (!room_.ui().entry.empty()) {
        room_.key(ImGuiKey_Escape);  // it was refused, and came back
    }
}

}  // namespace jointly
