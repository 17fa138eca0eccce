// Which names the template of each paper knows.
#include "core/agreement/sheet_templates.h"
#include "core/base/catalogue.h"

namespace jointly {

namespace {

template <std::size_t One, std::size_t Other>
constexpr auto all_of(
    const std::array<TemplateName, One>& one, const std::array<TemplateName, Other>& other)
{
    std::array<TemplateName, One + Other> all{};
    for (std::size_t at = 0; at < One; ++at) {
        all[at] = one[at];
    }
    for (std::size_t at = 0; at < Other; ++at) {
        all[One + at] = other[at];
    }
    return all;
}

constexpr TemplateName text(std::string_view name, std::string_view what)
{
    return {name, TemplateNameKind::text, what};
}
constexpr TemplateName required_text(std::string_view name, std::string_view what)
{
    return {name, TemplateNameKind::text, what, true};
}
constexpr TemplateName block(std::string_view name, std::string_view what)
{
    return {name, TemplateNameKind::block, what};
}
constexpr TemplateName required_block(std::string_view name, std::string_view what)
{
    return {name, TemplateNameKind::block, what, true};
}
constexpr TemplateName of_provisions(TemplateName name)
{
    name.of = "provisions";
    return name;
}

constexpr std::array sheet_names{
    text("parties", to_say("the parties that decide, by their full names")),
    text("issue_number", to_say("the number of the issue")),
    text("issue", to_say("what the issue is called")),
    text("question", to_say("its question, where it is called by another name")),
    text("meeting", to_say("the meeting in which it was drafted")),
    required_text("changes", to_say("the list of what it changes")),
    text("status", to_say("how far it has come")),
    required_block("legend", to_say("what the marks of the redline mean")),
    TemplateName{
        "provisions", TemplateNameKind::list, to_say("the provisions that it changes, each with:")},
    of_provisions(text("provision", to_say("its number and title"))),
    of_provisions(required_block("redline", to_say("the redline, current and proposed wording"))),
    of_provisions(text("effective", to_say("from when it holds"))),
    of_provisions(text("ends_on", to_say("the day on which it ends"))),
    of_provisions(text("payer", to_say("who bears the cost"))),
    of_provisions(block("clerical", to_say("clerical changes since the test"))),
    text("consensus", to_say("when consensus on this wording was reached")),
    text("stand_asides", to_say("the same, where somebody stood aside")),
    required_text("fingerprint", to_say("the fingerprint of the wording")),
    block("approvals", to_say("who ratifies and approves, and what they said")),
    block("rationale", to_say("why it reads so: the question, the options, the interests"))};

constexpr auto ta_names = all_of(sheet_names,
    std::array{text("number", to_say("the number of the tentative agreement")),
        text("revision", to_say("its revision")),
        text("came_from", to_say("whose revision it is, where a party handed it over")),
        text("subject_to", to_say("the approvals that it waits for")),
        required_block("signatures", to_say("the places to sign, or the initials given")),
        required_text("effect_clause", to_say("what initials mean, as the parties settled it"))});

constexpr std::array cover_names{
    text("parties", to_say("the parties that decide, by their full names")),
    text("term", to_say("the term of the contract")),
    text("agreements", to_say("the agreements that hold, each with its status")),
    text("fingerprint", to_say("the fingerprint of the wording")),
    block("approvals", to_say("who ratifies and approves, and what they said"))};

constexpr auto successor_names =
    all_of(cover_names, std::array{block("counts", to_say("how many provisions change, and how"))});

}  // namespace

std::span<const TemplateEntry> template_entries()
{
    static constexpr std::array entries{
        TemplateEntry{ta_sheet_template, to_say("The sheet of a tentative agreement"), ta_names},
        TemplateEntry{language_sheet_template,
            to_say("The sheet of language that is no agreement yet"), sheet_names},
        TemplateEntry{
            packet_cover_template, to_say("The head of a ratification packet"), cover_names},
        TemplateEntry{successor_cover_template, to_say("The head of the successor contract"),
            successor_names}};
    return entries;
}

}  // namespace jointly
