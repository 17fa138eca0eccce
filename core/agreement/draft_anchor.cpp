#include "core/agreement/draft_anchor.h"

#include "core/agreement/wording_status.h"
#include "core/documents/document.h"

#include <algorithm>
#include <charconv>

namespace jointly {

namespace {

constexpr std::size_t wording_digits = 16;

// Takes what stands in front of a text, and a number behind it.
template <class Number>
bool take(std::string_view& text, std::string_view mark, Number& number)
{
    if (!text.starts_with(mark)) {
        return false;
    }
    text.remove_prefix(mark.size());
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return read.ec == std::errc() && number > 0;
}

}  // namespace

std::string anchor_of(const DraftAnchor& anchor)
{
    const std::string name = std::string(draft_anchor_prefix) + std::to_string(anchor.ta.value)
                           + "R" + std::to_string(anchor.revision) + "P"
                           + std::to_string(anchor.provision.value) + "_" + anchor.wording;
    return name.size() <= anchor_max_bytes ? name : std::string();
}

std::string anchor_of(const Session& session, const Ta& ta, ProvisionId provision)
{
    std::string wording = short_fingerprint(session, ta.languages);
    std::erase(wording, ' ');
    return anchor_of(DraftAnchor{ta.id, ta.revision, provision, std::move(wording)});
}

std::optional<DraftAnchor> draft_anchor(std::string_view anchor)
{
    DraftAnchor found;
    if (!take(anchor, draft_anchor_prefix, found.ta.value) || !take(anchor, "R", found.revision)
        || !take(anchor, "P", found.provision.value) || !anchor.starts_with('_')) {
        return std::nullopt;
    }
    found.wording = anchor.substr(1);
    const bool is_hex = std::all_of(found.wording.begin(), found.wording.end(),
        [](char sign) { return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'f'); });
    return is_hex && found.wording.size() == wording_digits ? std::optional(found) : std::nullopt;
}

}  // namespace jointly
