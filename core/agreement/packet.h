// What goes to the members and to the bodies that ratify a round: the summary of what changes and why, the
// list of agreements, the redline against the current contract, the clean text, and the sheets.
//
// It holds what both parties said and agreed, in the words of the room, interests of both sides beside each
// other; no score, and no party's own pitch to its members. What is not initialled is named at the head of each
// paper that could be taken for the whole. Same session and templates, same packet.
#pragma once

#include "core/agreement/sheet_templates.h"
#include "core/base/result.h"
#include "core/base/words.h"
#include "core/documents/document.h"
#include "core/session/session.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

enum class PaperFormat : std::uint8_t { text, html, csv, docx, docx_clean, docx_visual };
template <>
inline constexpr auto words_for<PaperFormat> = std::to_array<std::string_view>(
    {"text", "html", "csv", "docx", "docx-clean", "docx-visual"});

// One paper of the packet. `name` is that of its files, without the ending.
struct PacketPaper {
    std::string name;
    Document document;
    std::vector<PaperFormat> formats;
    friend bool operator==(const PacketPaper&, const PacketPaper&) = default;
};

// Refused where no agreement is initialled by every deciding party.
[[nodiscard]] Result<std::vector<PacketPaper>> packet_of(
    const Session&, const SheetTemplates& templates = SheetTemplates());

}  // namespace jointly
