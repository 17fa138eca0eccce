// Documents that are kept with the round.
#pragma once

#include "core/session/event.h"

#include <cstdint>
#include <string>

namespace jointly {

// Its bytes stand in the record alone (core/record/attachments.h): sessions are copied often.
struct Attachment {
    AttachmentId id;
    AttachmentKind kind = AttachmentKind::other;
    MediaType media = MediaType::other;
    IssueId issue;  // 0: of none
    TaId ta;        // 0: of none
    std::string name;
    std::uint64_t bytes = 0;  // how many; 0: they were redacted
    friend bool operator==(const Attachment&, const Attachment&) = default;
};

}  // namespace jointly
