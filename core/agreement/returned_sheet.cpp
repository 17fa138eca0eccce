#include "core/agreement/returned_sheet.h"

#include "core/agreement/parts.h"
#include "core/agreement/returned_parts.h"
#include "core/agreement/sheet_parts.h"
#include "core/agreement/wording_status.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/process/tested.h"
#include "core/session/find.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace jointly {

namespace {

const Party& party_of(const Session& session, const PassTa& pass)
{
    return *find(session, pass.party);
}

std::string with_capacity(const std::string& name, const std::string& capacity)
{
    return capacity.empty() ? name
                            : say("{name}, {capacity}", {{"name", name}, {"capacity", capacity}});
}

void add_facts(Document& sheet, const Session& session, const Ta& ta, const ReturnedDraft& draft,
    const PassTa& pass, const ReadDraft& read)
{
    FactTable facts;
    add_row(facts, say("From"), party_of(session, pass).name);
    add_row(facts, say("Handed over by"), with_capacity(pass.name, pass.capacity));
    add_issue(facts, *find(session, ta.issue));
    add_row(
        facts, say("Written over"), say("Revision {number}", {{"number", draft.over.revision}}));
    add_row(facts, say("Becomes"), say("Revision {number}", {{"number", ta.revision + 1}}));
    if (read.revisions > 0) {
        add_row(facts, say("Tracked changes in it"), std::to_string(read.revisions));
    }
    sheet.blocks.push_back(std::move(facts));
}

// Whether all of the agreement would then read as these texts.
bool reads_as(const Session& session, const Ta& ta, const ReturnedDraft& draft,
    const std::vector<TestedText>& texts)
{
    std::vector<TestedText> then = texts_of(session, current_languages(session, ta.issue));
    for (TestedText& text : then) {
        for (const ProvisionWording& wording : draft.wordings) {
            if (wording.provision == text.provision) {
                text.text = wording.text;
            }
        }
    }
    return then == texts;
}

// What becomes of the test and of the initials that there are.
void add_effects(Document& sheet, const Session& session, const Ta& ta, const ReturnedDraft& draft)
{
    const Test* const test = latest_test(session, ta.issue, TestKind::wording, true);
    if (test == nullptr) {
        sheet.blocks.push_back(
            Note{say("The wording of {ta} has not been tested yet.", {{"ta", label_of(ta.id)}})});
    } else if (reads_as(session, ta, draft, test->texts)) {
        sheet.blocks.push_back(Note{say("With this draft {ta} reads as it was tested on {when}.",
            {{"ta", label_of(ta.id)}, {"when", told(session, test->closed_ms)}})});
    } else {
        sheet.blocks.push_back(
            Note{say("The wording of {ta} was tested on {when}. With this draft it is another "
                     "wording: test it again before it is initialled.",
                {{"ta", label_of(ta.id)}, {"when", told(session, test->closed_ms)}})});
    }
    for (const Initials& given : ta.initials) {
        sheet.blocks.push_back(
            Note{say("The initials of {party} stand on revision {revision}. They do not hold for "
                     "the next one.",
                {{"party", find(session, given.party)->name}, {"revision", ta.revision}})});
    }
    for (const std::string& note : draft.notes) {
        sheet.blocks.push_back(Note{note});
    }
}

struct Against {
    std::string heading;
    std::string text;
};

// The texts that a provision is held against: the latest of each kind.
std::vector<Against> held_against(
    const Session& session, const TaWordings& known, const Ta& ta, ProvisionId provision)
{
    std::vector<Against> all;
    const Test* const test = latest_test(session, ta.issue, TestKind::wording, true);
    if (const TestedText* const text =
            test == nullptr ? nullptr : text_in(test->texts, provision)) {
        all.push_back({say("Against the text last tested, on {when}",
                           {{"when", told(session, test->closed_ms)}}),
            text->text});
    }
    if (const TestedText* const text =
            known.initialled ? text_in(known.initialled->texts, provision) : nullptr) {
        const Party& party = *find(session, known.initials.party);
        all.push_back({say("Against the text last initialled, for {party} on {when}",
                           {{"party", party.name}, {"when", told(known.initials.at_ms,
                                                                known.initials.utc_offset_min)}}),
            text->text});
    }
    if (const Language* const now = language_now(session, ta.issue, provision)) {
        all.push_back({say("Against the language proposed now"), now->text});
    }
    return all;
}

// A text that was shown already is not shown again.
void add_redlines(Document& sheet, const std::vector<Against>& all, const std::string& text)
{
    if (std::all_of(all.begin(), all.end(), [&](const Against& one) { return one.text == text; })) {
        sheet.blocks.push_back(Statement{say("Nothing is changed.")});
        return;
    }
    for (std::size_t at = 0; at < all.size(); ++at) {
        sheet.blocks.push_back(HeadingLine{3, all[at].heading});
        const auto is_same = [&](const Against& one) { return one.text == all[at].text; };
        const auto here = all.begin() + static_cast<std::ptrdiff_t>(at);
        if (std::any_of(all.begin(), here, is_same)) {
            sheet.blocks.push_back(Statement{say("The same text as above.")});
        } else if (all[at].text == text) {
            sheet.blocks.push_back(Statement{say("Nothing is changed.")});
        } else {
            sheet.blocks.push_back(Paragraph{{}, redline(all[at].text, text), 0});
        }
    }
}

void add_comments(Document& sheet, const ReadDraft& read)
{
    if (read.comments.empty()) {
        return;
    }
    Part part(sheet, say("Comments, which are no part of the language"));
    for (const DraftComment& comment : read.comments) {
        const std::string text = tidy(comment.text);
        const std::string about = tidy(comment.about);
        part.add(comment.author.empty() ? say("Nobody named") : tidy(comment.author),
            about.empty() ? text
                          : say("On \"{about}\": {text}", {{"about", about}, {"text", text}}));
    }
    part.finish();
    if (read.more_comments > 0) {
        sheet.blocks.push_back(
            Note{say("And {count} more comments.", {{"count", read.more_comments}})});
    }
}

}  // namespace

Document returned_sheet(const Session& session, const TaWordings& known, const ReturnedDraft& draft,
    const PassTa& pass, const ReadDraft& read)
{
    const Ta& ta = *find(session, pass.ta);
    Document sheet;
    sheet.title = say("Draft of {ta} that came back", {{"ta", label_of(ta.id)}});
    sheet.blocks.push_back(TitleLine{
        say("DRAFT OF {ta} THAT CAME BACK", {{"ta", label_of(ta.id)}}), say("NOT AGREED"), {}});
    add_effects(sheet, session, ta, draft);
    add_facts(sheet, session, ta, draft, pass, read);
    sheet.blocks.push_back(MarksLegend{});
    for (const ProvisionWording& wording : draft.wordings) {
        const Provision& provision = *find(session, wording.provision);
        sheet.blocks.push_back(HeadingLine{2, heading_of(session, provision)});
        add_redlines(sheet, held_against(session, known, ta, wording.provision), wording.text);
    }
    add_comments(sheet, read);
    return as_kept(std::move(sheet), session);
}

}  // namespace jointly
