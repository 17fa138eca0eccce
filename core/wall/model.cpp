#include "core/wall/model.h"

#include "core/base/say.h"
#include "core/process/names.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

std::vector<StepMark> steps_of(const Session& session, const Issue& issue)
{
    std::vector<StepMark> steps;
    for (std::size_t place = 0; place < words_for<Step>.size(); ++place) {
        const Step step = static_cast<Step>(place);
        steps.push_back({name_of(session, step), step == issue.step});
    }
    return steps;
}

void show_page(WallModel& model, const Session& session, const Issue& issue, PartyId lit)
{
    switch (model.page) {
        case Page::issue: return show_issue(model, session, issue);
        case Page::interests: return show_interests(model, session, issue);
        case Page::options: return show_options(model, session, issue);
        case Page::test: return show_test(model, session, issue, lit);
        case Page::language: return show_language(model, session, issue);
        case Page::ta: return show_ta(model, session, issue);
        case Page::blank: return;
    }
}

}  // namespace

WallModel wall_model(const Session& session, const View& view)
{
    WallModel model;
    model.page = view.page;
    if (view.page == Page::blank) {
        return model;
    }
    const Issue* const issue = find(session, view.issue ? view.issue : session.turned_to);
    if (issue == nullptr) {
        model.empty = say(
            "Raise the first issue: write it as an open question that permits several answers.");
        return model;
    }
    model.kicker = kicker_of(session, *issue);
    model.title = issue->question;
    model.steps = steps_of(session, *issue);
    model.foot = foot_of(session, *issue);
    show_page(model, session, *issue, view.lit);
    return model;
}

Page page_of(Step step)
{
    switch (step) {
        case Step::framing:
        case Step::story: return Page::issue;
        case Step::interests: return Page::interests;
        case Step::options:
        case Step::criteria:
        case Step::evaluation:
        case Step::straw: return Page::options;
        case Step::consensus: return Page::test;
        case Step::language: return Page::language;
        case Step::agreed: return Page::ta;
    }
    return Page::issue;
}

}  // namespace jointly
