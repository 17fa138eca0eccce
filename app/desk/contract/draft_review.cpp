#include "app/desk/contract/draft_review.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/disk/read_file.h"
#include "core/documents/contract/read_contract.h"
#include "core/process/names.h"
#include "core/session/find.h"
#include "core/wall/sheet_model.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace jointly {

namespace {

// Up to the next comma, which it takes off too.
std::string next_part(std::string_view& line)
{
    const std::size_t comma = std::min(line.find(','), line.size());
    std::string part = tidy(line.substr(0, comma));
    line.remove_prefix(std::min(comma + 1, line.size()));
    return part;
}

}  // namespace

Result<DraftReview> draft_review(
    const Session& session, std::span<const Entry> record, TaId ta, std::string_view line)
{
    const std::string path = next_part(line);
    const std::string whose = next_part(line);
    const Party* const party = find_party(session, whose);
    PassTa by;
    by.ta = ta;
    by.name = next_part(line);
    by.capacity = tidy(line);
    if (path.empty() || whose.empty() || by.name.empty()) {
        return Problem{say("Name the file, whose draft it is and who hands it over: counsel.docx, "
                           "union, Dana Ortiz, Counsel")};
    }
    if (party == nullptr) {
        return Problem{
            say("{name} is not at the table. Let the party join first.", {{"name", whose}})};
    }
    by.party = party->id;
    auto bytes = read_file(path, contract_max_bytes);
    if (!bytes.ok()) {
        return bytes.problem();
    }
    DraftReview review;
    review.name = std::filesystem::path(path).filename().string();
    review.media = media_of(review.name);
    review.bytes = std::move(bytes).value();
    auto brought = brought_draft(session, record, std::move(by), {review.name, review.bytes});
    if (!brought.ok()) {
        return brought.problem();
    }
    review.brought = std::move(brought).value();
    if (review.brought.is_so_already) {
        return Problem{say("{file} says what {ta} revision {revision} says already. Nothing was "
                           "entered.",
            {{"file", review.name}, {"ta", label_of(ta)},
                {"revision", find(session, ta)->revision}})};
    }
    review.shown = sheet_model(session, sheet_of(session, review.brought));
    return review;
}

}  // namespace jointly
