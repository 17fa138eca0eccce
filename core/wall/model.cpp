#include "core/wall/model.h"

#include "core/base/say.h"
#include "core/process/names.h"
#include "core/record/entry.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <algorithm>

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

void show_issue_page(WallModel& model, const Session& session, const Issue& issue, const View& view)
{
    switch (model.page) {
        case Page::issue: return show_issue(model, session, issue);
        case Page::story: return show_story(model, session, issue);
        case Page::interests: return show_interests(model, session, issue);
        case Page::options: return show_options(model, session, issue);
        case Page::criteria: return show_criteria(model, session, issue);
        case Page::matrix: return show_matrix(model, session, issue);
        case Page::surviving: return show_surviving(model, session, issue);
        case Page::coverage: return show_coverage(model, session, issue);
        case Page::straw: return show_straw(model, session, issue);
        case Page::test: return show_test(model, session, issue.id, view.lit);
        case Page::language: return show_language(model, session, issue, view.wording);
        case Page::ta: return show_ta(model, session, issue);
        default: return;
    }
}

// The day of the meeting, else that of the clock; no day where there is neither.
Date today_in(const Session& session, std::int64_t now_ms)
{
    if (const Meeting* const meeting = open_meeting(session)) {
        return local_date(meeting->opened_ms, meeting->utc_offset_min);
    }
    const int offset = session.meetings.empty() ? 0 : session.meetings.back().utc_offset_min;
    return now_ms == 0 ? Date{} : local_date(now_ms, offset);
}

void show_session_page(WallModel& model, const Session& session, std::span<const Entry> record,
    const View& view, std::int64_t now_ms)
{
    switch (model.page) {
        case Page::agenda: return show_agenda(model, session, view.closing);
        case Page::board: return show_board(model, session);
        case Page::packages: return show_packages(model, session);
        case Page::ledger: return show_ledger(model, session);
        case Page::parking: return show_parking(model, session);
        case Page::actions: return show_actions(model, session, today_in(session, now_ms));
        case Page::requests: return show_requests(model, session, today_in(session, now_ms));
        case Page::attachments: return show_attachments(model, session, record);
        case Page::rules: return show_rules(model, session);
        case Page::since: return show_since(model, session, record, view);
        case Page::record: return show_record(model, session, record, view);
        case Page::caucus: return show_caucus(model, session, now_ms);
        default: return;
    }
}

// "Meeting 2 · March 9, 2026": the last one, open or closed; empty before the first.
std::string meeting_kicker(const Session& session)
{
    if (session.meetings.empty()) {
        return {};
    }
    const Meeting& last = session.meetings.back();
    return say("Meeting {number} · {date}",
        {{"number", session.meetings.size()},
            {"date", long_date(local_date(last.opened_ms, last.utc_offset_min))}});
}

void ring_chosen(WallModel& model, const std::vector<int>& chosen)
{
    const auto picked = [&](int number) {
        return number != 0 && std::find(chosen.begin(), chosen.end(), number) != chosen.end();
    };
    for (Block& block : model.blocks) {
        if (Card* const card = std::get_if<Card>(&block)) {
            card->chosen = picked(card->number);
        } else if (Grid* const grid = std::get_if<Grid>(&block)) {
            for (GridColumn& column : grid->columns) {
                column.chosen = picked(column.number);
            }
            for (GridRow& row : grid->rows) {
                row.chosen = picked(row.number);
            }
        }
    }
}

void show_page_of_issue(WallModel& model, const Session& session, const View& view)
{
    const Issue* const issue = find(session, view.issue ? view.issue : session.turned_to);
    if (issue == nullptr && view.page == Page::test && !session.tests.empty()) {
        model.kicker = meeting_kicker(session);
        model.title = name_of(view.page);
        show_test(model, session, {}, view.lit);
        return;
    }
    if (issue == nullptr && view.issue && view.after) {
        model.empty =
            say("Issue {number} had not been raised yet.", {{"number", view.issue.value}});
        return;
    }
    if (issue == nullptr) {
        model.empty = say(
            "Raise the first issue: write it as an open question that permits several answers.");
        return;
    }
    model.kicker = kicker_of(session, *issue);
    if (view.page != Page::issue && view.page != Page::ta) {  // those say it themselves
        model.kicker =
            say("{issue} · {page}", {{"issue", model.kicker}, {"page", name_of(view.page)}});
    }
    model.title = issue->question;
    model.steps = steps_of(session, *issue);
    model.foot = foot_of(session, *issue);
    show_issue_page(model, session, *issue, view);
    if (!view.chosen.empty()) {
        ring_chosen(model, view.chosen);
    }
}

}  // namespace

WallModel wall_model(
    const Session& session, std::span<const Entry> record, const View& view, std::int64_t now_ms)
{
    WallModel model;
    model.page = view.page;
    model.practice = session.practice;
    if (view.page == Page::blank) {
        return model;
    }
    if (view.after) {
        const auto after = std::min<std::uint64_t>(*view.after, record.size());
        model.banner = banner_of(session, record, after);
        now_ms = after == 0 ? 0 : record[after - 1].stamp.at_ms;
    }
    if (view.page == Page::start) {
        show_setup(model, session);
        return model;
    }
    if (is_of_issue(view.page)) {
        show_page_of_issue(model, session, view);
    } else {
        model.kicker = meeting_kicker(session);
        model.title = name_of(view.page);
        show_session_page(model, session, record, view, now_ms);
    }
    if (view.read_back != 0) {
        show_read_back(model, session, view.issue ? view.issue : session.turned_to, view.read_back);
    }
    word_redactions(model, session, record);
    return model;
}

WallModel wall_model(const Session& session, const View& view)
{
    return wall_model(session, {}, view, 0);
}

}  // namespace jointly
