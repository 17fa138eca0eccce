#include "core/record/attachments.h"

namespace jointly {

// Ids are never given twice, so what was taken back is found only under an id that no session has.
const AttachmentKept* kept_attachment(std::span<const Entry> record, AttachmentId attachment)
{
    for (const Entry& entry : record) {
        const auto* const events = std::get_if<Events>(&entry.what);
        if (events == nullptr) {
            continue;
        }
        for (const Event& event : *events) {
            const auto* const kept = std::get_if<AttachmentKept>(&event);
            if (kept != nullptr && kept->id == attachment) {
                return kept;
            }
        }
    }
    return nullptr;
}

}  // namespace jointly
