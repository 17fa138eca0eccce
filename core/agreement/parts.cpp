#include "core/agreement/parts.h"

#include "core/base/say.h"
#include "core/process/names.h"

namespace jointly {

void Part::add(std::string name, std::string value)
{
    if (!value.empty()) {
        table_.rows.push_back({std::move(name), std::move(value)});
    }
}

void Part::finish()
{
    if (!table_.rows.empty()) {
        document_.blocks.emplace_back(HeadingLine{level_, heading_});
        document_.blocks.emplace_back(std::move(table_));
    }
}

void Part::finish_or_say(const std::string& sentence)
{
    if (table_.rows.empty()) {
        document_.blocks.emplace_back(HeadingLine{level_, heading_});
        document_.blocks.emplace_back(Statement{sentence});
    } else {
        finish();
    }
}

void add_notes(
    Document& document, const std::string& heading, const std::vector<std::string>& notes)
{
    if (!notes.empty()) {
        document.blocks.emplace_back(HeadingLine{2, heading});
        for (const std::string& note : notes) {
            document.blocks.emplace_back(Statement{note});
        }
    }
}

std::string with(const std::string& text, const std::string& more)
{
    return more.empty() ? text : say("{text} ({more})", {{"text", text}, {"more", more}});
}

std::string by_day(const std::string& text, Date due)
{
    return due ? say("{text} (by {date})", {{"text", text}, {"date", long_date(due)}}) : text;
}

std::string numbered(int number, const std::string& text)
{
    return say("#{number} {text}", {{"number", number}, {"text", text}});
}

std::string joined(const std::vector<std::string>& names)
{
    std::string all;
    for (const std::string& name : names) {
        all = all.empty() ? name : say("{names}, {next}", {{"names", all}, {"next", name}});
    }
    return all;
}

std::string voices(const Session& session, const std::vector<PartyVoice>& by)
{
    std::vector<std::string> names;
    for (const PartyVoice& one : by) {
        names.push_back(with(one.name, find(session, one.party)->name));
    }
    return joined(names);
}

std::string set_aside_sentence(const Issue& issue)
{
    switch (issue.state) {
        case IssueState::open: return {};
        case IssueState::parked: return with(say("Parked"), issue.aside_reason);
        case IssueState::withdrawn: return with(say("Withdrawn"), issue.aside_reason);
        case IssueState::referred:
            return with(
                say("Referred {to}", {{"to", name_of(issue.referral)}}), issue.aside_reason);
    }
    return {};
}

std::string told(const Session& session, std::int64_t at_ms)
{
    const Meeting* const meeting = meeting_at(session, at_ms);
    const int offset = meeting == nullptr ? 0 : meeting->utc_offset_min;
    return say("{date}, {time}",
        {{"date", long_date(local_date(at_ms, offset))}, {"time", clock_time(at_ms, offset)}});
}

std::string clock_of(const Session& session, std::int64_t at_ms)
{
    const Meeting* const meeting = meeting_at(session, at_ms);
    return clock_time(at_ms, meeting == nullptr ? 0 : meeting->utc_offset_min);
}

std::string parties_of(const Session& session)
{
    std::string names;
    for (const Party& party : session.parties) {
        if (party.deciding) {
            names = names.empty() ? std::string(signing_name(party))
                                  : say("{names} \u00b7 {next}",
                                      {{"names", names}, {"next", signing_name(party)}});
        }
    }
    return names;
}

Document as_kept(Document document, const Session& session)
{
    if (!session.practice) {
        return document;
    }
    bool has_title = false;
    for (DocumentBlock& block : document.blocks) {
        if (auto* const title = std::get_if<TitleLine>(&block)) {
            title->text = say("PRACTICE: {title}", {{"title", title->text}});
            has_title = true;
        }
    }
    if (!has_title) {
        document.blocks.insert(
            document.blocks.begin(), TitleLine{say("PRACTICE"), say("A THROW-AWAY COPY")});
    }
    return document;
}

}  // namespace jointly
