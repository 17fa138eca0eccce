// The templates of the papers of an agreement: what there is, and what a facilitator put in its place.
//
// A template has the wording of headings, facts, sign-off and rider, and where the parts of a sheet stand. It
// has no say in what must be seen: how far an agreement has come and its notes stand at the head, revision and
// fingerprint at the foot of each page, whatever a template holds; and a sheet that leaves out what its kind
// requires says so at its head. Which templates were used stands at its foot where they are not built in.
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/documents/document.h"
#include "core/documents/template/check.h"
#include "core/documents/template/values.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// Whose words the built-in templates use: "tentative agreement", or "memorandum of settlement" with the
// negotiators' duty to recommend it.
enum class Convention : std::uint8_t { us, canada };
template <>
inline constexpr auto words_for<Convention> = std::to_array<std::string_view>({"us", "canada"});

inline constexpr std::string_view ta_sheet_template = "ta_sheet";
inline constexpr std::string_view language_sheet_template = "language_sheet";
inline constexpr std::string_view packet_cover_template = "packet_cover";
inline constexpr std::string_view successor_cover_template = "successor_cover";

// One for each of the names above.
[[nodiscard]] std::span<const TemplateEntry> template_entries();

// All of them, and those that they take in, in the language spoken.
[[nodiscard]] TemplateSources built_in_templates(Convention convention);

// What can be said of a facilitator's own templates.
[[nodiscard]] std::vector<TemplateFinding> check_sheet_templates(
    Convention convention, const TemplateSources& own);

// What of a sheet no template has a say in.
struct SheetHead {
    std::string aside;  // see TitleLine
    PageFoot foot;
    std::vector<std::string> notes;  // right behind the title
};

class SheetTemplates {
public:
    // The built-in ones alone.
    explicit SheetTemplates(Convention convention = Convention::us);

    // Those of a facilitator before the built-in ones. Refused, with the first of them, where they have faults.
    [[nodiscard]] static Result<SheetTemplates> with(Convention convention, TemplateSources own);

    // Begins with a title, whatever the template says.
    [[nodiscard]] Document fill(
        std::string_view entry, const TemplateValues& values, const SheetHead& head) const;

private:
    TemplateSources sources_;
    TemplateSources own_;
};

}  // namespace jointly
