// Documents that are kept with the round. See core/session/command.h.
#pragma once

#include "core/session/event.h"

#include <string>

namespace jointly {

struct KeepAttachment {
    AttachmentKind kind = AttachmentKind::other;
    MediaType media = MediaType::other;
    IssueId issue;
    TaId ta;
    std::string name;     // without folders
    std::string content;  // base64
};

}  // namespace jointly
