#include "core/agreement/packet_parts.h"
#include "core/agreement/parts.h"
#include "core/agreement/rationale.h"
#include "core/agreement/sheet_parts.h"
#include "core/base/say.h"
#include "core/process/names.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

// Where a later agreement changes the same provision, that one's words stand.
std::string with_later(
    const std::string& change, const Successor& successor, const Language& language)
{
    for (const AgreedChange& counted : successor.changes) {
        if (counted.provision == language.provision && counted.language != language.id) {
            return say("{change}; the words of {ta} stand",
                {{"change", change}, {"ta", label_of(counted.ta)}});
        }
    }
    return change;
}

void add_changes(
    Document& document, const Session& session, const Successor& successor, const Ta& ta)
{
    FactTable facts;
    for (const LanguageId id : ta.languages) {
        const Language& language = *find(session, id);
        const std::string change = change_of(session, *find(session, language.provision), language);
        const std::string effective = words_of(language.effective);
        facts.rows.push_back({say("Changes"), with_later(change, successor, language)});
        facts.rows.push_back({say("Effective"), effective.empty() ? say("not stated") : effective});
        if (language.sunset) {
            facts.rows.push_back({say("Ends on"), long_date(language.sunset)});
        }
        facts.rows.push_back(
            {say("Cost borne by"), language.payer.empty() ? say("not stated") : language.payer});
    }
    document.blocks.emplace_back(std::move(facts));
}

}  // namespace

void add_reasons(Document& document, const Session& session, const Successor& successor)
{
    document.blocks.emplace_back(HeadingLine{2, say("What changes, and why")});
    for (const Ta* const ta : agreements_that_hold(session)) {
        const Issue& issue = *find(session, ta->issue);
        document.blocks.emplace_back(HeadingLine{3,
            say("{label} {issue}", {{"label", label_of(ta->id)}, {"issue", short_name(issue)}})});
        document.blocks.emplace_back(
            Statement{say("The question was: {question}", {{"question", issue.question}})});
        add_changes(document, session, successor, *ta);
        add_grounds(document, session, ta->issue, ta->languages);
    }
}

}  // namespace jointly
