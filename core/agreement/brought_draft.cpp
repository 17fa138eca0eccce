#include "core/agreement/brought_draft.h"

#include "core/agreement/draft_anchor.h"
#include "core/agreement/returned_sheet.h"
#include "core/base/say.h"
#include "core/documents/contract/contract_file.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <utility>

namespace jointly {

namespace {

Result<ReturnedDraft> in_docx(
    const Session& session, const Ta& ta, const DraftFile& file, BroughtDraft& brought)
{
    auto read = read_draft(file.bytes, draft_anchor_prefix, file.revisions);
    if (!read.ok()) {
        return read.problem();
    }
    brought.read = std::move(read).value();
    return returned_draft(session, brought.known, ta, brought.read);
}

Result<ReturnedDraft> in_text(
    const Session& session, const Ta& ta, const DraftFile& file, const BroughtDraft& brought)
{
    if (file.of_revision == 0) {
        return Problem{
            say("A text does not tell which revision of {ta} it was written over. Name it "
                "with --of-revision; the last one is {revision}.",
                {{"ta", label_of(ta.id)}, {"revision", ta.revision}})};
    }
    const TextKind kind = file.name.ends_with(".md") ? TextKind::markdown : TextKind::plain;
    return returned_text(session, brought.known, ta, file.bytes, kind, file.of_revision);
}

}  // namespace

Result<BroughtDraft> brought_draft(
    const Session& session, std::span<const Entry> record, PassTa by, const DraftFile& file)
{
    const Ta& ta = *find(session, by.ta);
    BroughtDraft brought{ta_wordings(record, ta.id), {}, {}, std::move(by)};
    auto draft = is_docx_file(file.bytes, file.name) ? in_docx(session, ta, file, brought)
                                                     : in_text(session, ta, file, brought);
    if (!draft.ok()) {
        return draft.problem();
    }
    brought.draft = std::move(draft).value();
    brought.pass.wordings = brought.draft.wordings;
    brought.is_so_already = !says_something_new(session, ta, brought.draft)
                         && ta.languages == current_languages(session, ta.issue);
    return brought;
}

Document sheet_of(const Session& session, const BroughtDraft& brought)
{
    return returned_sheet(session, brought.known, brought.draft, brought.pass, brought.read);
}

}  // namespace jointly
