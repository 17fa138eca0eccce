#include "app/desk/forms/editor_wishes.h"

#include "app/desk/told.h"
#include "app/ui/keys.h"
#include "core/base/say.h"

#include <utility>

namespace jointly {

namespace {

FormDraft unchanged_draft(FormKind form, const Session& session, const UiState& ui)
{
    return fresh_draft(form, {session, ui.provision, ui.view.lit});
}

}  // namespace

void open_editor(FormKind form, const Session& session, UiState& ui)
{
    ui.form = form;
    ui.overlay = Overlay::form;
    if (!ui.drafts.contains(form)) {
        ui.drafts.emplace(form, unchanged_draft(form, session, ui));
    }
    tell(ui, {}, false);
}

void put_aside_editor(UiState& ui)
{
    if (is_untouched(ui.drafts.at(ui.form))) {
        ui.drafts.erase(ui.form);
        tell(ui, {}, false);
        return;
    }
    tell(ui,
        say("Put aside; what was typed is still there: editor {title}",
            {{"title", say(spec_of(ui.form).title)}}),
        false);
}

void start_editor_over(const Session& session, UiState& ui)
{
    FormDraft& draft = ui.drafts.at(ui.form);
    auto& earlier = ui.started_over[ui.form];
    if (!is_untouched(draft)) {
        earlier.push_back(std::exchange(draft, unchanged_draft(ui.form, session, ui)));
        tell(ui,
            say("Started over; {key} again brings back what stood there",
                {{"key", key_of(Action::start_over)}}),
            false);
    } else if (!earlier.empty()) {
        draft = std::move(earlier.back());
        earlier.pop_back();
        tell(ui, say("What stood there is back."), false);
    }
}

}  // namespace jointly
