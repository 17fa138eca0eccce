// The tests that a clause stands on, as the rule of keeping of each lets them be told.
#include "core/agreement/sheet_parts.h"
#include "core/agreement/test_parts.h"
#include "core/agreement/thread_parts.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/process/tested.h"

namespace jointly {

namespace {

// "Union: 5 present"; names only where the test is kept by name. Empty where nobody noted it.
std::vector<std::string> presence_of(const ThreadSources& sources, const Test& test)
{
    const Session& session = sources.session;
    const auto named = sources.tests.present.find(test.id);
    std::vector<std::string> rows;
    for (const PartyQuorum& noted : test.present) {
        std::vector<std::string> names;
        if (named != sources.tests.present.end()) {
            for (const ParticipantId id : named->second) {
                const Participant& one = *find(session, id);
                if (one.party == noted.party) {
                    names.push_back(one.name);
                }
            }
        }
        rows.push_back(say("{party}: {people}",
            {{"party", find(session, noted.party)->name},
                {"people", names.empty() ? say("{count} present", {{"count", noted.people}})
                                         : joined(names)}}));
    }
    return rows;
}

}  // namespace

void add_whole_test(Document& document, const ThreadSources& sources, const Test& test,
    const std::string& more_name, const std::string& more)
{
    const Session& session = sources.session;
    Part rows(document,
        say("Consensus test of {thing}, {time}",
            {{"thing", thing_of(session, test)}, {"time", told(session, test.closed_ms)}}),
        3);
    rows.add(say("Meeting"), meeting_of(session, test.called_ms));
    rows.add(say("Called"), told(session, test.called_ms));
    rows.add(say("We decide"), text_of(session, test.rule));
    rows.add(say("A test keeps"), std::string(name_of(test.kept)));
    const std::vector<std::string> present = presence_of(sources, test);
    if (present.empty()) {
        rows.add(say("Present"), say("It was not noted who was present."));
    }
    for (std::size_t at = 0; at < present.size(); ++at) {
        rows.add(at == 0 ? say("Present") : std::string{}, present[at]);
    }
    rows.add(more_name, more);
    add_test_rows(rows, session, test, sources.tests.closed.at(test.id));
    rows.finish();
}

void add_wording_tests(Document& document, const ThreadSources& sources, const Ta& ta)
{
    const Session& session = sources.session;
    const std::string label = label_of(ta.id);
    const Test* const stood_on = consensus_test(session, ta.issue, ta.languages);
    document.blocks.emplace_back(HeadingLine{2, say("The test that it stands on")});
    if (stood_on == nullptr) {
        document.blocks.emplace_back(
            Statement{say("No test reached consensus on the words of {ta}.", {{"ta", label}})});
    } else {
        add_whole_test(document, sources, *stood_on);
    }
    document.blocks.emplace_back(HeadingLine{2, say("Other tests of its wording")});
    const std::size_t none = document.blocks.size();
    for (const Test& test : session.tests) {
        if (&test != stood_on && test.issue == ta.issue && test.kind == TestKind::wording
            && !test.open) {
            add_whole_test(document, sources, test, say("Its words"),
                read_as_tested(session, test, ta.languages)
                    ? say("the same as those of {ta}", {{"ta", label}})
                    : say("other than those of {ta}", {{"ta", label}}));
        }
    }
    if (document.blocks.size() == none) {
        document.blocks.emplace_back(Statement{say("No other test of the wording of issue {number} "
                                                   "was closed.",
            {{"number", ta.issue.value}})});
    }
}

}  // namespace jointly
