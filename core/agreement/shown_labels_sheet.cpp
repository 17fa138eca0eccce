#include "core/agreement/shown_labels_sheet.h"

#include "core/base/say.h"

#include <string>
#include <utility>

namespace jointly {

Document shown_labels_sheet(const std::vector<ShownLabel>& labels)
{
    Document sheet{say("Labels that the DOCX numbers otherwise"), {}};
    sheet.blocks.emplace_back(TitleLine{sheet.title, {}, {}});
    sheet.blocks.emplace_back(Statement{
        say("The contract's own DOCX numbers these labels by its lists. Once its tracked changes "
            "are accepted, they are not those that were agreed. Look at what refers to them.")});
    GridTable grid{{say("Agreed"), say("Words"), say("Shown")}, {}};
    for (const ShownLabel& one : labels) {
        grid.rows.push_back(
            {one.agreed.empty() ? say("(no label)") : one.agreed, one.words, one.shown});
    }
    sheet.blocks.emplace_back(std::move(grid));
    return sheet;
}

}  // namespace jointly
