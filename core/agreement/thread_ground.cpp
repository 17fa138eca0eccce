// What a clause grew from: the straw design, the interests, the stories; and what was not taken up.
#include "core/agreement/parts.h"
#include "core/agreement/test_parts.h"
#include "core/agreement/thread_parts.h"
#include "core/base/say.h"
#include "core/process/clauses.h"
#include "core/process/names.h"
#include "core/process/proposals.h"
#include "core/process/tested.h"
#include "core/session/citation.h"

#include <algorithm>

namespace jointly {

namespace {

std::string carried_by(const Session& session, const StrawPart& part)
{
    std::vector<std::string> labels;
    for (const ProvisionId id : part.carried_by) {
        labels.push_back(citation(session, *find(session, id)));
    }
    return labels.empty() ? say("carried by no clause")
                          : say("carried by {labels}", {{"labels", joined(labels)}});
}

// What stands for an interest now, where it does not stand by itself.
std::string state_of(const Session& session, const Interest& interest)
{
    if (interest.merged_into) {
        return say("part of #{number}", {{"number", find(session, interest.merged_into)->number}});
    }
    return interest.withdrawn ? say("withdrawn") : std::string{};
}

bool accepted(const Proposal& proposal) { return state_of(proposal) == ProposalState::accepted; }

}  // namespace

void add_straw_design(Document& document, const ThreadSources& sources, IssueId issue)
{
    const Session& session = sources.session;
    const std::vector<StrawPart> parts = straw_parts(session, issue);
    Part rows(document, say("The straw design"));
    if (!parts.empty()) {
        const Straw& straw = *find(session, parts.front().straw);
        rows.add(spoken_number(straw.issue == issue ? IssueId{} : straw.issue, straw.number),
            told_of(session, sources.origins.of(straw.id)));
    }
    for (const StrawPart& part : parts) {
        const std::string text =
            part.option ? find(session, part.option)->text : find(session, part.straw)->text;
        rows.add(part.option
                     ? spoken_number(part.issue == issue ? IssueId{} : part.issue, part.number)
                     : say("In its own words"),
            with(text, carried_by(session, part)));
    }
    rows.finish_or_say(
        say("There is no straw design for issue {number}.", {{"number", issue.value}}));
    const std::size_t without_tests = document.blocks.size();
    for (const Test& test : session.tests) {
        if (is_about(session, test, issue) && test.kind == TestKind::concept_ && !test.open) {
            add_whole_test(document, sources, test);
        }
    }
    if (document.blocks.size() == without_tests) {
        document.blocks.emplace_back(
            Statement{say("No concept was tested for issue {number}.", {{"number", issue.value}})});
    }
}

void add_interests_served(Document& document, const ThreadSources& sources, IssueId issue,
    const std::vector<OptionId>& options)
{
    const Session& session = sources.session;
    std::map<InterestId, std::vector<OptionId>> served;
    for (const OptionId id : options) {
        for (const InterestId interest : find(session, id)->serves) {
            served[interest].push_back(id);
        }
    }
    Part rows(document, say("The interests that they serve"));
    for (const auto& [id, by] : served) {
        const Interest& interest = *find(session, id);
        rows.add(tag_of(session, interest.holder),
            with(numbered(interest.number, interest.text), state_of(session, interest)));
        rows.add("", say("served by {options}", {{"options", numbers_of(session, issue, by)}}));
        for (const std::string& earlier : interest.earlier_texts) {
            rows.add("", say("before: {words}", {{"words", earlier}}));
        }
        rows.add("", told_of(session, sources.origins.of(id)));
    }
    rows.finish_or_say(
        say("No interest can be traced from these clauses: none was linked to an option "
            "that they carry."));
}

void add_stories(Document& document, const ThreadSources& sources, IssueId issue)
{
    const Session& session = sources.session;
    Part stories(document, say("The stories"));
    for (const Story& story : session.stories) {
        if (story.issue == issue) {
            stories.add(
                tag_of(session, story.holder), with(numbered(story.number, story.text),
                                                   told_of(session, sources.origins.of(story.id))));
        }
    }
    stories.finish_or_say(
        say("No story was told under issue {number}.", {{"number", issue.value}}));
    Part data(document, say("The data"));
    for (const DataItem& item : session.data) {
        if (item.issue == issue) {
            data.add(spoken_number({}, item.number), with(item.text, item.source));
            data.add("", told_of(session, sources.origins.of(item.id)));
        }
    }
    data.finish_or_say(say("No data were given under issue {number}.", {{"number", issue.value}}));
}

void add_proposals_not_accepted(Document& document, const ThreadSources& sources, IssueId issue)
{
    const Session& session = sources.session;
    Part rows(document, say("Proposals that were not accepted"));
    for (const Proposal& proposal : session.proposals) {
        if (proposal.issue != issue || accepted(proposal)) {
            continue;
        }
        for (std::size_t at = 0; at < proposal.revisions.size(); ++at) {
            const ProposalRevision& revision = proposal.revisions[at];
            rows.add(at == 0 ? label_of(proposal.id) : std::string{},
                say("{party}, revision {revision}: {text} ({when})",
                    {{"party", find(session, proposal.party)->name}, {"revision", at + 1},
                        {"text", revision.text}, {"when", told(session, revision.at_ms)}}));
        }
        for (const ProposalReply& reply : proposal.replies) {
            rows.add("", say("{reply}, {when}",
                             {{"reply", with(say("{party} replied to revision {revision}: {reply}",
                                                 {{"party", find(session, reply.party)->name},
                                                     {"revision", reply.revision},
                                                     {"reply", name_of(reply.reply)}}),
                                            reply.text)},
                                 {"when", told(session, reply.at_ms)}}));
        }
    }
    rows.finish_or_say(say("Every proposal on issue {number} was accepted, or there was none.",
        {{"number", issue.value}}));
}

}  // namespace jointly
