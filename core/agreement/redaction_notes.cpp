#include "core/agreement/redaction_notes.h"

#include "core/agreement/parts.h"
#include "core/base/say.h"
#include "core/documents/write_text.h"
#include "core/record/headlines.h"
#include "core/record/redaction.h"

#include <algorithm>
#include <array>

namespace jointly {

std::vector<std::string> redaction_notes(const Session& session, std::span<const Entry> record)
{
    std::vector<std::string> notes;
    for (const Entry& entry : record) {
        if (takes_words_out(entry)) {
            notes.push_back(
                say("{what} ({when})", {{"what", headline(session, record, entry)},
                                           {"when", told(session, entry.stamp.at_ms)}}));
        }
    }
    return notes;
}

Document with_redaction_notes(
    Document document, const Session& session, std::span<const Entry> record)
{
    // Few records have any; only then is the document looked through.
    if (std::none_of(record.begin(), record.end(), takes_words_out)
        || !tell_of_redaction(std::array{write_text(document)})) {
        return document;
    }
    for (const std::string& note : redaction_notes(session, record)) {
        document.blocks.emplace_back(Note{say("[redacted]: {note}", {{"note", note}})});
    }
    return document;
}

}  // namespace jointly
