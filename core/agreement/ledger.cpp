#include "core/agreement/ledger.h"

#include "core/agreement/agreement_grid.h"
#include "core/agreement/cost_parts.h"
#include "core/agreement/parts.h"
#include "core/agreement/round_parts.h"
#include "core/agreement/sheet_parts.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/process/packages.h"

namespace jointly {

namespace {

void add_agreements(Document& document, const Session& session)
{
    GridTable grid = agreement_grid(session);
    add_issues_without(grid, session);
    document.blocks.emplace_back(HeadingLine{2, say("Agreements and issues")});
    if (grid.rows.empty()) {
        document.blocks.emplace_back(Note{say("No issue has been raised yet.")});
    } else {
        document.blocks.emplace_back(std::move(grid));
    }
}

void add_packages(Document& document, const Session& session)
{
    Part part(document, say("Packages"));
    for (const Package& package : session.packages) {
        part.add(label_of(package.id),
            say("{title}. {where}",
                {{"title", package.title}, {"where", sentence_of(session, package)}}));
    }
    part.finish();
}

// Who brought which revision, and when.
void add_passes(Document& document, const Session& session)
{
    Part part(document, say("Revisions that a party brought"));
    for (const Ta& ta : session.tas) {
        for (const TaPass& pass : ta.passes) {
            part.add(say("{ta}, revision {revision}",
                         {{"ta", label_of(ta.id)}, {"revision", pass.revision}}),
                pass_of(session, pass));
        }
    }
    part.finish();
}

}  // namespace

Document ledger(const Session& session)
{
    Document document{say("Ledger"), {}};
    document.blocks.emplace_back(TitleLine{say("LEDGER"), parties_of(session)});
    add_agreements(document, session);
    add_passes(document, session);
    add_letters(document, Session{}, session);
    add_packages(document, session);
    add_all_approvals(document, session);
    add_costs(document, session);
    add_attachments(document, Session{}, session);
    return as_kept(std::move(document), session);
}

}  // namespace jointly
