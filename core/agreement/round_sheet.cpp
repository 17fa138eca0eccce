#include "core/agreement/round_sheet.h"

#include "core/agreement/parts.h"
#include "core/agreement/round_parts.h"
#include "core/base/say.h"
#include "core/process/clauses.h"
#include "core/process/evaluation.h"
#include "core/process/gates.h"
#include "core/process/names.h"

namespace jointly {

Document round_sheet(const Session& session)
{
    const Session nothing;
    Document document{say("The round"), {}};
    add_record_rule(document, session);
    add_ways_of_working(document, nothing, session);
    add_bargaining(document, nothing, session);
    add_money(document, nothing, session);
    add_letters(document, nothing, session);
    add_approvals(document, nothing, session, {});
    add_follow_up(document, nothing, session);
    add_check_ins(document, nothing, session);
    add_meetings(document, nothing, session);
    add_attachments(document, nothing, session);
    return as_kept(std::move(document), session);
}

Document issue_register(const Session& session, IssueId id)
{
    const Session nothing;
    const Issue& issue = *find(session, id);
    Document document{std::string(short_name(issue)), {}};
    Part place(document, say("Where it is"));
    place.add(say("State"), set_aside_sentence(issue));
    place.add(say("Settled"), issue.scope == Scope::not_stated
                                  ? std::string{}
                                  : with(std::string(name_of(issue.scope)), issue.tables));
    place.finish();
    add_outcomes(document, nothing, session, id);
    add_approvals(document, nothing, session, id);
    add_notes(document, say("Moved ahead"), moved_ahead_notes(issue));
    add_notes(document, say("Evaluation"), evaluation_notes(session, id));
    add_notes(document, say("At drafting"), drafting_notes(session, id));
    return as_kept(std::move(document), session);
}

}  // namespace jointly
