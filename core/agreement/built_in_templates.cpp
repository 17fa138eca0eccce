// The templates that come with the program. Their sentences are said, so that each language has its own; tags and
// marks stand between them.
#include "core/agreement/sheet_templates.h"
#include "core/base/say.h"

namespace jointly {

namespace {

// "| Parties | {{parties}}"
std::string row(const std::string& name, std::string_view value)
{
    return "| " + name + " | " + std::string(value) + "\n";
}

std::string title(const std::string& name, const std::string& headline)
{
    return "% " + name + "\n# " + headline + "\n\n";
}

// What is in the template, and what it may use.
std::string remark_on(std::string_view name)
{
    std::string remark;
    for (const TemplateEntry& entry : template_entries()) {
        if (entry.name != name) {
            continue;
        }
        remark = "{{! " + say(entry.what) + ".\n";
        for (const TemplateName& one : entry.names) {
            remark += (one.of.empty() ? "  " : "    ") + std::string(one.name) + ": "
                    + say(one.what) + "\n";
        }
        remark += "}}\n";
    }
    return remark;
}

std::string ta_title(Convention convention)
{
    constexpr std::string_view number = "{{number}}";
    return convention == Convention::canada
             ? title(say("Memorandum of settlement, item TA-{number}", {{"number", number}}),
                 say("MEMORANDUM OF SETTLEMENT, ITEM TA-{number}", {{"number", number}}))
             : title(say("Tentative agreement TA-{number}", {{"number", number}}),
                 say("TENTATIVE AGREEMENT TA-{number}", {{"number", number}}));
}

std::string facts_of_issue()
{
    return row(say("Parties"), "{{parties}}")
         + row(say("Issue"),
             say("{number} {name}", {{"number", "{{issue_number}}"}, {"name", "{{issue}}"}}))
         + row(say("Question"), "{{question}}") + row(say("Meeting"), "{{meeting}}");
}

std::string ta_sheet_text(Convention convention)
{
    return remark_on(ta_sheet_template) + ta_title(convention) + facts_of_issue()
         + row(say("Revision"), "{{revision}}") + row(say("Came from"), "{{came_from}}")
         + row(say("Changes"), "{{changes}}") + row(say("Status"), "{{status}}")
         + row(say("Subject to"), "{{subject_to}}")
         + "\n{{legend}}\n\n{{> provisions}}\n\n---\n\n{{> tested}}\n\n{{approvals}}\n\n"
           "{{> signoff}}\n\n{{> rider}}\n\n{{rationale}}\n";
}

std::string language_sheet_text()
{
    constexpr std::string_view number = "{{issue_number}}";
    return remark_on(language_sheet_template)
         + title(say("Draft language for issue {number}", {{"number", number}}),
             say("DRAFT LANGUAGE FOR ISSUE {number}", {{"number", number}}))
         + facts_of_issue() + row(say("Changes"), "{{changes}}") + row(say("Status"), "{{status}}")
         + "\n{{legend}}\n\n{{> provisions}}\n\n---\n\n{{> tested}}\n\n"
         + say("Until the parties agree, current contract language stays in force.")
         + "\n\n{{rationale}}\n";
}

std::string provisions_text()
{
    return "{{#provisions}}\n## {{provision}}\n\n{{redline}}\n\n"
         + row(
             say("Effective"), "{{effective}}{{^effective}}" + say("not stated") + "{{/effective}}")
         + row(say("Ends on"), "{{ends_on}}") + row(say("Cost borne by"), "{{payer}}")
         + "\n{{clerical}}\n{{/provisions}}\n";
}

std::string tested_text()
{
    return "{{#consensus}}\n"
         + say("Consensus on this wording: {when}", {{"when", "{{consensus}}"}})
         + "\n{{/consensus}}\n{{#stand_asides}}\n"
         + say(
             "Consensus with stand-asides on this wording: {when}", {{"when", "{{stand_asides}}"}})
         + "\n{{/stand_asides}}\n\n"
         + say("Wording {fingerprint}", {{"fingerprint", "{{fingerprint}}"}}) + "\n";
}

std::string signoff_text(Convention convention)
{
    return (convention == Convention::canada
                   ? say("For the parties, by their negotiators:") + "\n\n"
                   : std::string{})
         + "{{signatures}}\n";
}

std::string duty_to_recommend()
{
    return say("The negotiators of each party undertake to recommend this settlement to those who "
               "ratify it.");
}

std::string rider_text(Convention convention)
{
    return "{{effect_clause}}\n"
         + (convention == Convention::canada
                 ? "\n{{#effect_clause}}\n" + duty_to_recommend() + "\n{{/effect_clause}}\n"
                 : std::string{});
}

std::string cover_facts()
{
    return row(say("Parties"), "{{parties}}") + row(say("Term"), "{{term}}");
}

std::string packet_cover_text(Convention convention)
{
    const bool is_canada = convention == Convention::canada;
    return remark_on(packet_cover_template)
         + (is_canada ? title(say("Memorandum of settlement"), say("MEMORANDUM OF SETTLEMENT"))
                      : title(say("Ratification packet"), say("RATIFICATION PACKET")))
         + cover_facts() + "\n"
         + say("This summary was drawn from the record of both parties, in their words. It speaks "
               "for neither of them.")
         + "\n" + (is_canada ? "\n" + duty_to_recommend() + "\n" : std::string{});
}

std::string successor_cover_text(Convention convention)
{
    return remark_on(successor_cover_template)
         + (convention == Convention::canada
                 ? title(
                       say("Successor collective agreement"), say("SUCCESSOR COLLECTIVE AGREEMENT"))
                       + cover_facts() + row(say("Settled items in it"), "{{agreements}}")
                 : title(say("Successor contract"), say("SUCCESSOR CONTRACT")) + cover_facts()
                       + row(say("Agreements in it"), "{{agreements}}"))
         + "{{counts}}\n";
}

}  // namespace

TemplateSources built_in_templates(Convention convention)
{
    return {{std::string(ta_sheet_template), ta_sheet_text(convention)},
        {std::string(language_sheet_template), language_sheet_text()},
        {std::string(packet_cover_template), packet_cover_text(convention)},
        {std::string(successor_cover_template), successor_cover_text(convention)},
        {"provisions", provisions_text()}, {"tested", tested_text()},
        {"signoff", signoff_text(convention)}, {"rider", rider_text(convention)}};
}

}  // namespace jointly
