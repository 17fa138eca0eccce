#include "app/desk/contract/file_wishes.h"

#include "app/desk/told.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"

#include <utility>

namespace jointly {

namespace {

// Lays it over the page in the place of the line it was named in; or says why not, and gives the line back.
template <class Review>
void lay_over(Result<Review> review, const std::string& line, Overlay as,
    std::optional<Review>& place, UiState& ui)
{
    if (!review.ok()) {
        tell(ui, review.problem().text, true);
        ui.entry.give_back(line);
        return;
    }
    ui.purpose = {};
    ui.entry.forget(line);
    place = std::move(review).value();
    ui.picked = 0;
    ui.overlay = as;
    tell(ui, {}, false);
}

}  // namespace

void look_at_contract(const std::string& path, UiState& ui)
{
    lay_over(review_of(path), path, Overlay::contract, ui.contract, ui);
}

void look_at_brought(const SignedCopy& copy, const std::string& path, UiState& ui)
{
    lay_over(brought_review(copy, path), path, Overlay::brought, ui.brought, ui);
}

void look_at_draft(
    const Session& session, std::span<const Entry> record, const std::string& line, UiState& ui)
{
    const Ta* const ta = latest_ta(session, session.turned_to);
    lay_over(ta == nullptr
                 ? Result<DraftReview>(Problem{say("No agreement is drafted on this issue yet.")})
                 : draft_review(session, record, ta->id, line),
        line, Overlay::draft, ui.draft, ui);
}

}  // namespace jointly
