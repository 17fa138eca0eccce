#include "core/agreement/returned_draft.h"

#include "core/agreement/draft_anchor.h"
#include "core/agreement/parts.h"
#include "core/agreement/returned_parts.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/documents/printable.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/process/tested.h"
#include "core/session/citation.h"
#include "core/session/find.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

// A passage and what its anchor says.
struct Marked {
    DraftAnchor anchor;
    const DraftPassage* passage = nullptr;
};

std::string label(const Session& session, ProvisionId provision)
{
    return citation(session, *find(session, provision));
}

// Those of the agreement; refused where there are none.
Result<std::vector<Marked>> passages_of(const Ta& ta, const ReadDraft& read)
{
    std::vector<Marked> own;
    TaId other;
    for (const DraftPassage& passage : read.passages) {
        const auto anchor = draft_anchor(passage.anchor);
        if (anchor && anchor->ta == ta.id) {
            own.push_back({*anchor, &passage});
        } else if (anchor) {
            other = anchor->ta;
        }
    }
    if (!own.empty()) {
        return own;
    }
    return other
             ? Problem{say("This is a draft of {other} and not of {ta}. Name that agreement, or "
                           "choose the other file.",
                 {{"other", label_of(other)}, {"ta", label_of(ta.id)}})}
             : Problem{say("This file has no marks by which the language of {ta} is found in it. "
                           "Write the draft to change with --format docx or docx-clean; one "
                           "written as docx-visual cannot come back.",
                 {{"ta", label_of(ta.id)}})};
}

// The wording that all of them were written over.
Result<TaWording> wording_under(
    const TaWordings& known, const Ta& ta, const std::vector<Marked>& passages)
{
    const DraftAnchor& first = passages.front().anchor;
    const auto is_other = [&](const Marked& one) {
        return one.anchor.wording != first.wording || one.anchor.revision != first.revision;
    };
    if (std::any_of(passages.begin(), passages.end(), is_other)) {
        return Problem{say("This file holds drafts of more than one revision of {ta}. Take the one "
                           "that was changed out of it.",
            {{"ta", label_of(ta.id)}})};
    }
    const auto found =
        std::find_if(known.all.rbegin(), known.all.rend(), [&](const TaWording& one) {
            return one.fingerprint == first.wording && one.revision == first.revision;
        });
    if (found == known.all.rend()) {
        return Problem{say("This draft was written over a wording that {ta} never had in this "
                           "session. See whether it belongs to another session.",
            {{"ta", label_of(ta.id)}})};
    }
    return *found;
}

// What stands where the language begins or ends and is none for sure.
std::optional<Problem> not_sure(const Session& session, const Marked& marked)
{
    const Provision& provision = *find(session, marked.anchor.provision);
    const std::string heading = printable_line(heading_of(session, provision));
    const DraftPassage& passage = *marked.passage;
    if (tidy(passage.before) != tidy(heading)) {
        return Problem{say("Before the language of {label} stands \"{words}\" and not its heading, "
                           "\"{heading}\". Put the heading back there, and what is language behind "
                           "it into the language.",
            {{"label", citation(session, provision)}, {"words", tidy(passage.before)},
                {"heading", heading}})};
    }
    if (const std::string behind = tidy(passage.behind); !behind.empty()) {
        return Problem{say("Behind the language of {label} stands \"{words}\". Move it up into the "
                           "language, or take it out.",
            {{"label", citation(session, provision)}, {"words", behind}})};
    }
    if (const std::string struck = tidy(passage.struck); !struck.empty()) {
        return Problem{say(
            "In {label} \"{words}\" is struck through as a format, which leaves open whether it "
            "counts. Delete it, or strike it with changes tracked.",
            {{"label", citation(session, provision)}, {"words", struck}})};
    }
    return std::nullopt;
}

std::string told_apart(const std::string& provision, const LeftOut& apart)
{
    const std::string words = tidy(apart.text);
    switch (apart.kind) {
        case LeftOutKind::hidden_words:
            return say("Hidden words in {label} were not taken: {words}",
                {{"label", provision}, {"words", words}});
        case LeftOutKind::text_box:
            return say("A text box in {label} was not taken: {words}",
                {{"label", provision}, {"words", words}});
        default:
            return say("A note to {label} was not taken: {words}",
                {{"label", provision}, {"words", words}});
    }
}

}  // namespace

std::string as_language(
    const Session& session, const Ta& ta, const TestedText& over, const std::string& read)
{
    const Language* const now = language_now(session, ta.issue, over.provision);
    if (now != nullptr && printable(now->text) == read) {
        return now->text;
    }
    if (printable(over.text) == read) {
        return over.text;
    }
    return stands_in_columns(find(session, over.provision)->body) ? tidy_columns(read)
                                                                  : tidy(read, true);
}

ReturnedDraft draft_over(const Session& session, const Ta& ta, const TaWording& over)
{
    ReturnedDraft draft;
    draft.over = over;
    draft.over_newest = over.texts == texts_of(session, current_languages(session, ta.issue));
    return draft;
}

void note_what_came_since(const Session& session, const Ta& ta, ReturnedDraft& draft)
{
    for (const ProvisionWording& wording : draft.wordings) {
        const Language* const now = language_now(session, ta.issue, wording.provision);
        const std::string& over = text_in(draft.over.texts, wording.provision)->text;
        if (now == nullptr || now->text == over || now->text == wording.text) {
            continue;
        }
        const std::string name = label(session, wording.provision);
        draft.notes.push_back(
            wording.text == over
                ? say("{label} was changed after revision {revision}. The draft does not have that "
                      "and takes it back.",
                    {{"label", name}, {"revision", draft.over.revision}})
                : say("{label} was changed after revision {revision}. The draft has other words in "
                      "its place.",
                    {{"label", name}, {"revision", draft.over.revision}}));
    }
    for (const LanguageId id : current_languages(session, ta.issue)) {
        const ProvisionId provision = find(session, id)->provision;
        if (text_in(draft.over.texts, provision) == nullptr) {
            draft.notes.push_back(say("{label} came after revision {revision}. It stays as it is.",
                {{"label", label(session, provision)}, {"revision", draft.over.revision}}));
        }
    }
}

Result<ReturnedDraft> returned_draft(
    const Session& session, const TaWordings& known, const Ta& ta, const ReadDraft& read)
{
    const auto passages = passages_of(ta, read);
    if (!passages.ok()) {
        return passages.problem();
    }
    const auto over = wording_under(known, ta, passages.value());
    if (!over.ok()) {
        return over.problem();
    }
    ReturnedDraft draft = draft_over(session, ta, over.value());
    for (const TestedText& text : draft.over.texts) {
        const auto marked = std::find_if(passages.value().begin(), passages.value().end(),
            [&](const Marked& one) { return one.anchor.provision == text.provision; });
        if (marked == passages.value().end()) {
            return Problem{
                say("{label} is missing from this draft. Put it back from a draft written "
                    "anew; to take a provision out of the contract, strike its words.",
                    {{"label", label(session, text.provision)}})};
        }
        if (const auto problem = not_sure(session, *marked)) {
            return *problem;
        }
        draft.wordings.push_back(
            {text.provision, as_language(session, ta, text, marked->passage->text)});
        for (const LeftOut& apart : marked->passage->apart) {
            draft.notes.push_back(told_apart(label(session, text.provision), apart));
        }
    }
    for (const std::string& words : read.changed_outside) {
        draft.notes.push_back(say("Changed outside the language, and not taken: {words}",
            {{"words", tidy(printable_line(words))}}));
    }
    note_what_came_since(session, ta, draft);
    return draft;
}

bool says_something_new(const Session& session, const Ta& ta, const ReturnedDraft& draft)
{
    return std::any_of(
        draft.wordings.begin(), draft.wordings.end(), [&](const ProvisionWording& wording) {
            const Language* const now = language_now(session, ta.issue, wording.provision);
            return now == nullptr || now->text != wording.text;
        });
}

}  // namespace jointly
