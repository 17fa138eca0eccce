#include "core/documents/contract/read_docx.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/documents/contract/docx_contract.h"
#include "core/documents/contract/docx_package.h"
#include "core/documents/contract/docx_paragraphs.h"
#include "core/documents/contract/docx_revisions.h"
#include "core/documents/contract/note_list.h"

#include <cstddef>

namespace jointly {

namespace {

void tell_of_others(const DocxOthers& others, NoteList& notes)
{
    const auto tell = [&](ReadingNoteKind kind, std::size_t count, std::string_view pattern) {
        if (count > 0) {
            notes.add(kind, 0, say(pattern, {{"count", count}}));
        }
    };
    tell(ReadingNoteKind::beside, others.fields,
        to_say("Fields whose last result is kept as text: {count}. Compare those places with the "
               "original."));
    tell(ReadingNoteKind::beside, others.comments, to_say("Comments that are not read: {count}."));
    tell(ReadingNoteKind::beside, others.pictures,
        to_say(
            "Pictures that are not read: {count}. See whether they show words of the contract."));
    tell(ReadingNoteKind::beside, others.elsewhere,
        to_say("Parts that stand in a file of their own and are not read: {count}. Open the "
               "contract in a word "
               "processor and save it once more as DOCX."));
    tell(ReadingNoteKind::beside, others.struck,
        to_say("Places where words are struck through by their format and are kept as text: "
               "{count}. See "
               "whether they are still agreed."));
    tell(ReadingNoteKind::numerals, others.unknown_numerals,
        to_say("Labels shown in plain digits because their own numerals are not known: {count}. "
               "Compare them with the original."));
}

void tell_of_revisions(std::size_t count, Revisions revisions, NoteList& notes)
{
    if (count > 0) {
        notes.add(ReadingNoteKind::revisions, 0,
            revisions == Revisions::accept
                ? say("Tracked changes taken as accepted: {count}.", {{"count", count}})
                : say("Tracked changes taken as rejected: {count}.", {{"count", count}}));
    }
}

}  // namespace

Result<ReadContract> read_docx_contract(std::string_view bytes, Revisions revisions)
{
    const auto package = docx_package(bytes);
    if (!package.ok()) {
        return package.problem();
    }
    const std::size_t marked = count_revisions(package.value());
    if (marked > 0 && revisions == Revisions::ask) {
        return Problem{
            say("This file has {count} tracked changes. Choose whether it is read with all of "
                "them accepted (accept) or with all of them rejected (reject).",
                {{"count", marked}})};
    }
    const auto text = docx_text(package.value(), revisions);
    if (!text.ok()) {
        return text.problem();
    }
    NoteList notes;
    tell_of_revisions(marked, revisions, notes);
    tell_of_others(text.value().others, notes);
    return docx_contract(text.value(), notes);
}

}  // namespace jointly
