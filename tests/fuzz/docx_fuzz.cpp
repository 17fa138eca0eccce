// A contract in a DOCX: core/documents/contract/read_docx.h; and a draft of ours that comes back in one:
// core/documents/contract/read_draft.h.
//
// Revisions are asked for exactly where there are some; provisions nest without a gap, all text can be read, and
// the same bytes read the same.
#include "core/documents/contract/read_docx.h"
#include "core/documents/contract/read_draft.h"
#include "tests/fuzz/docx_input.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/whole_reading.h"

#include <set>
#include <string>

namespace jointly {

namespace {

// Each passage once, with no line end behind it; comments are bounded.
void must_hold(const Result<ReadDraft>& result)
{
    if (!result.ok()) {
        must_be_said(result.problem());
        return;
    }
    std::set<std::string> anchors;
    for (const DraftPassage& passage : result.value().passages) {
        must(passage.anchor.starts_with("_Jly"), "a passage of another program was taken");
        must(anchors.insert(passage.anchor).second, "a passage was taken twice");
        must(!passage.text.ends_with('\n'), "a passage ends in nothing");
    }
    must(result.value().comments.size() <= draft_comments_max, "too many comments were told");
    for (const DraftComment& comment : result.value().comments) {
        must(comment.about.size() <= comment_about_max_bytes, "too much was told of a comment");
        must(comment.anchor.empty() || anchors.count(comment.anchor) == 1,
            "a comment is of nothing");
    }
}

void must_hold(const Result<ReadContract>& result)
{
    if (!result.ok()) {
        must_be_said(result.problem());
        return;
    }
    must_be_whole(result.value());
    must_be_said_of(result.value());
}

}  // namespace

std::vector<std::string_view> outcomes()
{
    return {
        "refused", "without labels", "with provisions", "with contents", "with changes", "a draft"};
}

std::string_view fuzz_one(std::string_view bytes)
{
    const std::string docx = docx_input(bytes);
    const auto draft = read_draft(docx, "_Jly", Revisions::accept);
    must_hold(draft);
    must(read_draft(docx, "_Jly", Revisions::ask).ok() == draft.ok(), "asked it is not accepted");
    must_hold(read_draft(docx, "_Jly", Revisions::reject));
    const auto asked = read_docx_contract(docx, Revisions::ask);
    const auto accepted = read_docx_contract(docx, Revisions::accept);
    const auto rejected = read_docx_contract(docx, Revisions::reject);
    for (const auto* const result : {&asked, &accepted, &rejected}) {
        must_hold(*result);
    }
    if (draft.ok() && !draft.value().passages.empty()) {
        return "a draft";
    }
    if (!asked.ok()) {
        return accepted.ok() || rejected.ok() ? "with changes" : "refused";
    }
    const ReadContract& read = asked.value();
    must(accepted.ok() && accepted.value() == read, "without changes something was accepted");
    if (!read.contents.empty()) {
        return "with contents";
    }
    return has_labels(read) ? "with provisions" : "without labels";
}

}  // namespace jointly
