// Words for what the wall shows by its look: badges, places in a row, marks. For the writers of mirrors.
#pragma once

#include "core/wall/model.h"

#include <string>
#include <vector>

namespace jointly {

// "Union (U)"; of several, which is mutual matter, "both parties (U, M)". Empty without signs.
[[nodiscard]] std::string holder_words(const std::vector<Sign>& signs);
// The same behind words that may name the parties already: "(U)" is enough then.
[[nodiscard]] std::string holder_words(const std::vector<Sign>& signs, const std::string& words);

// "Step 3 of 10: Interests"; empty without steps.
[[nodiscard]] std::string step_words(const std::vector<StepMark>& steps);

// "#14 (chosen, struck out)", as far as an item has a name and a look that means something.
[[nodiscard]] std::string item_words(const Card& card, Page page);

// "#19 (chosen)"
[[nodiscard]] std::string item_words(const GridColumn& column);
[[nodiscard]] std::string item_words(const GridRow& row);

// "Union: meets", "seen differently", "served"; none of an empty cell.
[[nodiscard]] std::vector<std::string> cell_words(const GridCell& cell);

// What a page is called where no other words of it say so: "Issue 2 of 7 · Staffing · Interests".
[[nodiscard]] std::string page_words(const WallModel& model);

// The heading of the whole page. Never empty.
[[nodiscard]] std::string title_words(const WallModel& model);

// The parts with a blank between them; empty ones are left out.
[[nodiscard]] std::string joined_words(const std::vector<std::string>& parts);

}  // namespace jointly
