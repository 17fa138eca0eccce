// By what the language of an agreement is known in a draft that comes back (core/documents/contract/read_draft.h):
// which agreement and provision it is of, and which wording it was written over.
//
// The name of a bookmark in a DOCX, for as long as such files are about: its form is never changed.
#pragma once

#include "core/session/session.h"

#include <optional>
#include <string>
#include <string_view>

namespace jointly {

inline constexpr std::string_view draft_anchor_prefix = "_JlyTA";

struct DraftAnchor {
    TaId ta;
    int revision = 0;
    ProvisionId provision;
    std::string
        wording;  // short_fingerprint() of the whole revision, without blanks: 16 hex digits
    friend bool operator==(const DraftAnchor&, const DraftAnchor&) = default;
};

// "_JlyTA7R2P12_792d423537119564"; empty where that would be longer than an anchor may be.
[[nodiscard]] std::string anchor_of(const DraftAnchor& anchor);
// Of a provision as the agreement holds it now.
[[nodiscard]] std::string anchor_of(const Session&, const Ta&, ProvisionId);

// Nothing where it is none of these.
[[nodiscard]] std::optional<DraftAnchor> draft_anchor(std::string_view anchor);

}  // namespace jointly
