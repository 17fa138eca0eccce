// A clause of an agreement: its words, what it carries, and what was proposed in its place before.
#include "core/agreement/parts.h"
#include "core/agreement/sheet_parts.h"
#include "core/agreement/test_parts.h"
#include "core/agreement/thread_parts.h"
#include "core/agreement/wording_status.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/session/citation.h"

#include <algorithm>

namespace jointly {

namespace {

bool holds(const Ta& ta, LanguageId language)
{
    return std::find(ta.languages.begin(), ta.languages.end(), language) != ta.languages.end();
}

void add_words(Document& document, const ThreadSources& sources, const Language& language)
{
    const Session& session = sources.session;
    const Provision& provision = *find(session, language.provision);
    document.blocks.emplace_back(Paragraph{{}, redline(provision.body, language.text), 0});
    FactTable facts;
    add_row(
        facts, say("Proposed"), told_with_entry(session, sources.origins.of(language.id).first));
    const std::string effective = words_of(language.effective);
    add_row(facts, say("Effective"), effective.empty() ? say("not stated") : effective);
    add_row(facts, say("Ends on"), long_date(language.sunset));
    add_row(facts, say("Cost borne by"), language.payer);
    document.blocks.emplace_back(std::move(facts));
    add_clerical(document, session, language);
}

// "#20 Coverage at or above plan: meets (Union: tried at Hill Street)"
void add_marks(Part& rows, const Session& session, OptionId option)
{
    std::string name = say("Marks");
    for (const OptionMark& mark : session.marks) {
        if (mark.option != option) {
            continue;
        }
        const Criterion& criterion = *find(session, mark.criterion);
        const Party* const party = find(session, mark.party);
        const std::string what =
            say("{criterion}: {mark}", {{"criterion", numbered(criterion.number, criterion.text)},
                                           {"mark", name_of(mark.mark)}});
        rows.add(std::exchange(name, {}),
            with(party == nullptr
                     ? what
                     : say("{what}, by {party}", {{"what", what}, {"party", party->name}}),
                mark.reason));
    }
    if (!name.empty()) {
        rows.add(name, say("it was marked on no criterion"));
    }
}

void add_option(Part& rows, const ThreadSources& sources, IssueId issue, const Option& option)
{
    const Session& session = sources.session;
    const IssueId other = option.issue == issue ? IssueId{} : option.issue;
    rows.add(spoken_number(other, option.number),
        option.withdrawn ? with(option.text, say("withdrawn")) : option.text);
    rows.add(say("Offered"), told_of(session, sources.origins.of(option.id)));
    for (const std::string& earlier : option.earlier_texts) {
        rows.add(say("Before"), earlier);
    }
    if (!option.parts.empty()) {
        rows.add(say("Combined from"), numbers_of(session, issue, option.parts));
    }
    rows.add(say("Serves"), option.serves.empty() ? say("no interest was linked to it")
                                                  : numbers_of(session, issue, option.serves));
    add_marks(rows, session, option.id);
}

void add_what_it_carries(Document& document, const ThreadSources& sources, const Language& language)
{
    const Session& session = sources.session;
    const std::string label = citation(session, *find(session, language.provision));
    Part rows(document, say("What {label} carries", {{"label", label}}), 3);
    for (const ClauseLink& link : session.clause_links) {
        if (link.issue != language.issue || link.provision != language.provision) {
            continue;
        }
        if (const Option* const option = find(session, link.option)) {
            add_option(rows, sources, language.issue, *option);
        } else if (const Straw* const straw = find(session, link.straw)) {
            rows.add(spoken_number(
                         straw->issue == language.issue ? IssueId{} : straw->issue, straw->number),
                with(straw->text, say("the straw design's own words")));
        }
    }
    rows.finish_or_say(
        say("No part of a straw design was linked to {label}, so no option and no interest "
            "can be traced from it.",
            {{"label", label}}));
}

// Other language for the same provision, under whichever issue; and what became of the agreements that
// held it.
void add_earlier_language(
    Document& document, const ThreadSources& sources, const Ta& ta, const Language& language)
{
    const Session& session = sources.session;
    const std::string label = citation(session, *find(session, language.provision));
    document.blocks.emplace_back(
        HeadingLine{3, say("What else was proposed for {label}", {{"label", label}})});
    const std::size_t none = document.blocks.size();
    for (const Language& other : session.languages) {
        if (other.provision != language.provision || other.id == language.id) {
            continue;
        }
        document.blocks.emplace_back(Statement{
            other.replaced ? say("Under issue {number}, replaced by later language:",
                {{"number", other.issue.value}})
                           : say("Under issue {number}:", {{"number", other.issue.value}})});
        add_words(document, sources, other);
        for (const Ta& one : session.tas) {
            if (holds(one, other.id)) {
                document.blocks.emplace_back(Statement{say("{ta}: {status}.",
                    {{"ta", label_of(one.id)}, {"status", status_sentence(session, one)}})});
            }
        }
    }
    for (const Ta& one : session.tas) {
        if (one.id != ta.id && holds(one, language.id)) {
            document.blocks.emplace_back(
                Statement{say("The same words stood in {ta} before: {status}.",
                    {{"ta", label_of(one.id)}, {"status", status_sentence(session, one)}})});
        }
    }
    if (document.blocks.size() == none) {
        document.blocks.emplace_back(Statement{
            say("No other language for {label} was proposed, and none was withdrawn or superseded.",
                {{"label", label}})});
    }
}

}  // namespace

std::vector<OptionId> options_carried(const Session& session, const Language& language)
{
    std::vector<OptionId> options;
    for (const ClauseLink& link : session.clause_links) {
        if (link.issue == language.issue && link.provision == language.provision && link.option) {
            options.push_back(link.option);
        }
    }
    return options;
}

void add_clause(
    Document& document, const ThreadSources& sources, const Ta& ta, const Language& language)
{
    const Provision& provision = *find(sources.session, language.provision);
    const Session& session = sources.session;
    document.blocks.emplace_back(HeadingLine{2, heading_of(session, provision)});
    add_words(document, sources, language);
    if (language.clerical.empty()) {
        document.blocks.emplace_back(Statement{say("No change of {label} was called clerical.",
            {{"label", citation(session, provision)}})});
    }
    add_what_it_carries(document, sources, language);
    add_earlier_language(document, sources, ta, language);
}

}  // namespace jointly
