#include "core/process/consensus.h"

#include "app/cli/verbs.h"
#include "core/base/say.h"
#include "core/journal/load.h"
#include "core/json/archive.h"
#include "core/process/agreement_state.h"
#include "core/process/coverage.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <ostream>

namespace jointly::cli {

namespace {

void print_standing(std::ostream& out, const Session& session, std::string_view what,
    const std::optional<Standing>& standing)
{
    if (!standing) {
        out << say("  {what}: not tested yet\n", {{"what", what}});
        return;
    }
    out << say("  {what}: {state}\n", {{"what", what}, {"state", name_of(standing->state)}});
    for (const PartyStanding& party : standing->parties) {
        out << say("    {letter}  {sentence}\n",
            {{"letter", find(session, party.party)->letter}, {"sentence", party.sentence}});
    }
}

void print_issue(std::ostream& out, const Session& session, const Issue& issue)
{
    out << say("Issue {number}: {name} ({step})\n",
        {{"number", issue.id.value}, {"name", short_name(issue)},
            {"step", name_of(session, issue.step)}});
    print_standing(out, session, say("Concept"), concept_standing(session, issue.id));
    print_standing(out, session, say("Wording"), wording_standing(session, issue.id));
    if (const Ta* const ta = latest_ta(session, issue.id)) {
        out << say("  TA-{number}: {state}\n",
            {{"number", ta->id.value}, {"state", name_of(state_of(session, *ta))}});
    }
    for (const std::string& sentence : not_yet_served(session, issue.id)) {
        out << say("  {sentence}\n", {{"sentence", sentence}});
    }
    out << say("  Next: {move}\n\n", {{"move", next_move(session, issue.id)}});
}

void write_standing(
    Writer& json, const Session& session, const char* name, const std::optional<Standing>& standing)
{
    json.open_object(name);
    json.text("state", std::string(standing ? word_of(standing->state) : "not-tested"));
    json.text("sentence", standing ? standing->sentence : "");
    json.open_list("parties");
    for (const PartyStanding& party : standing ? standing->parties : std::vector<PartyStanding>{}) {
        json.open_object(nullptr);
        json.text("party", find(session, party.party)->name);
        json.text("state", std::string(word_of(party.state)));
        json.text("sentence", party.sentence);
        json.close();
    }
    json.close();
    json.close();
}

std::string as_json(const Session& session)
{
    Writer json(Root::object);
    json.open_list("issues");
    for (const Issue& issue : session.issues) {
        json.open_object(nullptr);
        json.integer("issue", issue.id.value);
        json.text("name", std::string(short_name(issue)));
        json.text("step", std::string(word_of(issue.step)));
        write_standing(json, session, "concept", concept_standing(session, issue.id));
        write_standing(json, session, "wording", wording_standing(session, issue.id));
        const Ta* const ta = latest_ta(session, issue.id);
        json.text("ta", ta == nullptr ? "" : say("TA-{number}", {{"number", ta->id.value}}));
        json.text("ta_state", ta == nullptr ? "" : std::string(word_of(state_of(session, *ta))));
        json.open_list("not_yet_served");
        for (const InterestCoverage& one : coverage_of(session, issue.id).interests) {
            if (one.served_by.empty()) {
                json.integer(nullptr, find(session, one.interest)->number);
            }
        }
        json.close();
        json.text("next_move", next_move(session, issue.id));
        json.close();
    }
    json.close();
    return json.finish();
}

}  // namespace

int run_consensus(const ConsensusOptions& options, Console& console)
{
    const auto loaded = load_file(options.file);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const Session& session = loaded.value().session;
    if (!loaded.value().notice.empty()) {
        console.err << loaded.value().notice << '\n';
    }
    if (options.json) {
        console.out << as_json(session) << '\n';
        return done;
    }
    if (session.issues.empty()) {
        console.out << say("No issue has been raised yet.") << '\n';
    }
    for (const Issue& issue : session.issues) {
        print_issue(console.out, session, issue);
    }
    return done;
}

}  // namespace jointly::cli
