// Documents that are kept with the round: the original contract, photos of charts, signed sheets.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/session/enums.h"

#include <cstddef>
#include <string>

namespace jointly {

inline constexpr std::size_t attachment_max_bytes = 3'000'000;
inline constexpr std::size_t attachment_name_max_bytes = 200;

// The bytes stand in the event alone; a session knows how many they are.
struct AttachmentKept {
    static constexpr const char* tag = "attachment_kept";
    AttachmentId id;
    AttachmentKind kind = AttachmentKind::other;
    MediaType media = MediaType::other;
    IssueId issue;        // 0: of none
    TaId ta;              // 0: of none
    std::string name;     // of the file, without folders, at most 200 bytes
    std::string content;  // its bytes in base64: at most 3,000,000 of them, never none

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("kind", self.kind);
        visit("media", self.media);
        visit(none_ok{"issue"}, self.issue);
        visit(none_ok{"ta"}, self.ta);
        visit("name", self.name);
        visit("content", self.content);
    }
    friend bool operator==(const AttachmentKept&, const AttachmentKept&) = default;
};

}  // namespace jointly
