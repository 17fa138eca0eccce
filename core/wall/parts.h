// What several pages of the wall say in the same way: whose it is, moments. Lists of numbers are in
// core/process/names.
#pragma once

#include "core/process/names.h"
#include "core/wall/model.h"

#include <algorithm>

namespace jointly {

struct Stamp;

// The parties that decide, in the order in which this issue shows them: another one comes first on
// each issue, so that neither party is always second.
[[nodiscard]] std::vector<const Party*> deciding_parties(const Session& session, IssueId issue);

[[nodiscard]] Sign sign_of(const Party& party);
// Mutual: of all deciding parties; nobody's: none.
[[nodiscard]] std::vector<Sign> signs_of(
    const Session& session, IssueId issue, const Holder& holder);

[[nodiscard]] std::vector<Sign> signs_of(const Session& session, PartyId party);

// What an item is called by in the room: "#14", else its label.
[[nodiscard]] std::string called_by(int number, const std::string& label);

// One kept span; no span where there is no text.
[[nodiscard]] Redline unchanged(std::string_view text);

// "March 2, 2026, 16:42", by the clock of the meeting in which the moment lies.
[[nodiscard]] std::string moment(const Session& session, std::int64_t at_ms);
[[nodiscard]] std::string moment(std::int64_t at_ms, int utc_offset_min);

[[nodiscard]] std::string clock_at(const Session& session, std::int64_t at_ms);  // "16:42"

// "Kept by Ana Ruiz (Union), March 2, 2026, 16:42"
[[nodiscard]] std::string kept_note(const Session& session, const Stamp& stamp);

// "Issue 2 of 7 · Staffing"
[[nodiscard]] std::string kicker_of(const Session& session, const Issue& issue);

// One line: where the issue is.
[[nodiscard]] std::string foot_of(const Session& session, const Issue& issue);

// "Issue 3 · Staffing", where something of the session belongs to an issue; empty of none.
[[nodiscard]] std::string issue_note(const Session& session, IssueId issue);

// "Parked", "Referred to mediation"; empty while it is worked on.
[[nodiscard]] std::string set_aside(const Issue& issue);

// "by March 9, 2026"; once the day is past, "was due March 9, 2026". Empty where no day was set.
[[nodiscard]] std::string due_words(Date due, Date today);

// A card that is called by a label instead of a number.
[[nodiscard]] Card labelled(std::string label, std::string_view text);

// The sentence where it says something, as a note of the card.
void add_note(Card& card, std::string note);
void add_fact(WallModel& model, std::string name, std::string value);

// Where words were taken out that the model would show: what stands for them in the room's language, when it was, and by
// whose consent. The last thing that is done to a model; the record page says the rest anyway.
void word_redactions(WallModel& model, const Session& session, std::span<const Entry> record);

// Blocks under a heading that is left out where there are none.
class Group {
public:
    Group(WallModel& model, std::string heading, std::vector<Sign> signs = {})
        : model_(model), heading_{std::move(heading), std::move(signs)}
    {}
    void add(Block block);

private:
    WallModel& model_;
    Heading heading_;
    bool begun_ = false;
};

// The legend of the rule, as the room words its signs.
[[nodiscard]] Legend legend_of(const Rule& rule, const std::vector<LegendSign>& own_signs);
// "Union 4, Management 4"; empty where the rule asks for none.
[[nodiscard]] std::string quorum_of(const Session& session, const Rule& rule);

// "5 support", "1 cannot support it yet"; of a party's one word "can live with it".
[[nodiscard]] std::string words_of(const StanceCount& count);

// A standing as the room reads it.
[[nodiscard]] WhereWeAre where_we_are(const Standing& standing);

// The headings that items stand under, in the order in which they were first used; first of all "" where some stand
// under none.
template <class Items>
[[nodiscard]] std::vector<std::string> headings_of(const Items& items, const auto& belongs)
{
    std::vector<std::string> headings;
    bool some_under_none = false;
    for (const auto& item : items) {
        if (!belongs(item)) {
            continue;
        }
        some_under_none = some_under_none || item.heading.empty();
        if (!item.heading.empty()
            && std::find(headings.begin(), headings.end(), item.heading) == headings.end()) {
            headings.push_back(item.heading);
        }
    }
    if (some_under_none) {
        headings.insert(headings.begin(), std::string());
    }
    return headings;
}

// "Union interests · Nights"
[[nodiscard]] Heading under(const Heading& group, const std::string& heading);

}  // namespace jointly
