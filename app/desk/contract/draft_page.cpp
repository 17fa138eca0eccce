#include "app/desk/contract/draft_page.h"

#include "app/desk/contract/kept_file.h"
#include "app/desk/page_on_wall.h"
#include "app/ui/keys.h"
#include "core/rules/decide.h"
#include "core/session/find.h"

#include <utility>

namespace jointly {

namespace {

Intents entered(const Session& session, const DraftReview& review)
{
    const PassTa& pass = review.brought.pass;
    // Asked first, so that no file is kept of a draft that is then refused.
    if (const auto decided = decide(session, pass); !decided.ok()) {
        return {Tell{decided.problem().text}};
    }
    KeepAttachment file;
    file.kind = AttachmentKind::other;
    file.media = review.media;
    file.issue = find(session, pass.ta)->issue;
    file.ta = pass.ta;
    file.name = review.name;
    Intents wanted{LeaveOverlay{}};
    wanted.push_back(kept_file(std::move(file), review.bytes));
    wanted.emplace_back(DoAct{Act{Command{pass}}});
    wanted.emplace_back(ShowPage{Page::ta});
    return wanted;
}

}  // namespace

Intents draw_draft_page(
    const Session& session, UiState& ui, const Area& page, const StripLook& look)
{
    const ListKeys keys = list_keys();
    if (keys.leave) {
        return {LeaveOverlay{}};
    }
    if (keys.pick) {
        return entered(session, *ui.draft);
    }
    ui.picked += keys.pages + keys.rows;
    draw_by_itself(ui.draft->shown, ui, Paper{page, look.type, look.theme, look.fonts});
    return {};
}

}  // namespace jointly
