#include "app/caucus/window/shown_models.h"

#include "app/caucus/private_pages.h"
#include "app/caucus/private_script.h"
#include "app/caucus/window/window_commands.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/session/find.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

void add_commands(Group& group, std::span<const VerbHelp> verbs)
{
    for (const VerbHelp& verb : verbs) {
        Card card = labelled("", translated(verb.usage));
        add_note(card, std::string(translated(verb.says)));
        group.add(std::move(card));
    }
}

WallModel commands_model()
{
    WallModel model;
    model.title = say("Commands, behind a ;");
    Group looks(model, say("To look up, and to let out"));
    add_commands(looks, window_command_help());
    Group enters(model, say("To enter"));
    add_commands(enters, private_script_help());
    return model;
}

// As the wall has it, now or then, with ours beside it.
WallModel joint_model(const OpenCaucus& caucus, const CaucusState& state)
{
    const IssueId issue = caucus.session().turned_to;
    const Session& session = state.view.after ? state.then : caucus.session();
    View view = state.view;
    view.issue = issue;
    WallModel page = wall_model(session, caucus.joint().record, view, 0);
    return is_of_issue(view.page) && find(session, issue) != nullptr
             ? with_ours(std::move(page), caucus.record(), session, issue)
             : page;
}

WallModel model_of(const OpenCaucus& caucus, const CaucusState& state, int utc_offset_min)
{
    const Session& session = caucus.session();
    switch (state.place) {
        case CaucusPlace::ours:
            if (session.turned_to) {
                return private_issue_model(caucus.record(), session, session.turned_to);
            }
            break;
        case CaucusPlace::round: break;
        case CaucusPlace::commands: return commands_model();
        case CaucusPlace::joint: return joint_model(caucus, state);
        case CaucusPlace::looked_up: break;  // several
    }
    return private_round_model(caucus.record(), session, utc_offset_min);
}

}  // namespace

std::vector<WallModel> shown_models(
    const OpenCaucus& caucus, const CaucusState& state, int utc_offset_min)
{
    return state.place == CaucusPlace::looked_up
             ? state.looked_up.pages
             : std::vector{model_of(caucus, state, utc_offset_min)};
}

}  // namespace jointly
