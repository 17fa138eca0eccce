// A contract in a DOCX, changed in place, and taken apart as a word processor does: with every revision accepted or
// rejected in its XML.
#pragma once

#include "core/documents/in_place/in_place.h"
#include "tests/core/documents/composed_docx.h"
#include "tests/core/documents/docx_reading.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

enum class ReadAs : unsigned char;

// The w:document of a DOCX with its revisions carried out: struck words taken out, ends of paragraphs that are
// gone joined to the next, and no mark of a revision left. Runs of one format are one. Fails the test where there
// is nothing to join with.
[[nodiscard]] std::string with_revisions(const std::string& docx, std::string_view part, ReadAs as);

// The same of a document without revisions: runs of one format are one.
[[nodiscard]] std::string as_it_is(const std::string& docx, std::string_view part);

// With the names of parts that Word gives.
[[nodiscard]] inline std::string packed_as_word_does(const ComposedDocx& docx)
{
    std::vector<ZipPart> parts = parts_of(docx);
    for (ZipPart& one : parts) {
        for (std::string* const words : {&one.name, &one.bytes}) {
            const auto at = words->find("main.xml");
            if (at != std::string::npos) {
                words->replace(at, 8, "document.xml");
            }
        }
    }
    return zipped(parts).value();
}

[[nodiscard]] inline InPlaceLook drafting_team()
{
    return {"Joint drafting team", {1'772'460'311'250, -480}};
}

}  // namespace jointly
