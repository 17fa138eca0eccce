// What several pages of the wall say in the same way: whose it is, lists of numbers, moments.
#pragma once

#include "core/wall/model.h"

namespace jointly {

// The parties that decide, in the order in which this issue shows them: another one comes first on
// each issue, so that neither party is always second.
[[nodiscard]] std::vector<const Party*> deciding_parties(const Session& session, IssueId issue);

[[nodiscard]] Sign sign_of(const Party& party);
// Mutual: of all deciding parties; nobody's: none.
[[nodiscard]] std::vector<Sign> signs_of(
    const Session& session, IssueId issue, const Holder& holder);

// One kept span; no span where there is no text.
[[nodiscard]] Redline unchanged(std::string_view text);

// "#2, #4"; the items are interests, options and the like, those that are not there are left out.
[[nodiscard]] std::string list_of(const std::vector<std::string>& parts);
[[nodiscard]] std::string numbers_of(const Session& session, const std::vector<InterestId>& ids);
[[nodiscard]] std::string numbers_of(const Session& session, const std::vector<OptionId>& ids);

// "March 2, 2026, 16:42", by the clock of the meeting in which the moment lies.
[[nodiscard]] std::string moment(const Session& session, std::int64_t at_ms);
[[nodiscard]] std::string moment(std::int64_t at_ms, int utc_offset_min);

// "Staffing", or the question of an issue without a title.
[[nodiscard]] std::string kicker_of(const Session& session, const Issue& issue);

// One line: where the issue is.
[[nodiscard]] std::string foot_of(const Session& session, const Issue& issue);

// "5 support", "1 cannot support it yet"; of a party's one word "can live with it".
[[nodiscard]] std::string words_of(const StanceCount& count);

// A standing as the room reads it.
[[nodiscard]] WhereWeAre where_we_are(const Standing& standing);

}  // namespace jointly
