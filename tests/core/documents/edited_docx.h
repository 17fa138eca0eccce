// A DOCX of ours as somebody's word processor gives it back: its text changed, comments put to it.
#pragma once

#include "core/documents/zip_parts.h"
#include "tests/core/documents/composed_docx.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace jointly {

// Each first words in word/document.xml, which must be there, become the second; `comments` is what stands in
// w:comments. Heads and feet are gone.
inline std::string edited_docx(const std::string& docx,
    const std::vector<std::pair<std::string, std::string>>& changes,
    const std::string& comments = {})
{
    auto parts = unzipped(docx, std::array<std::string, 4>{"_rels/.rels", "word/document.xml",
                                    "word/_rels/document.xml.rels", "word/styles.xml"});
    EXPECT_TRUE(parts.ok());
    if (!parts.ok() || parts.value().size() != 4) {
        ADD_FAILURE() << "a part is not there";
        return {};
    }
    std::string& xml = parts.value()[1].bytes;
    for (const auto& [from, to] : changes) {
        const auto at = xml.find(from);
        EXPECT_NE(at, std::string::npos) << from << " is not in " << xml;
        if (at != std::string::npos) {
            xml.replace(at, from.size(), to);
        }
    }
    if (!comments.empty()) {
        std::string& links = parts.value()[2].bytes;
        links.insert(links.find("</Relationships>"), relation("comments", "comments.xml"));
        parts.value().push_back({"word/comments.xml", word_xml("comments", comments)});
    }
    return zipped(parts.value()).value();
}

// Words added with changes tracked.
inline std::string tracked_words(const std::string& words)
{
    return "<w:ins w:id=\"900\" w:author=\"Counsel\" w:date=\"2026-03-05T10:00:00Z\"><w:r><w:t "
           "xml:space=\"preserve\">"
         + words + "</w:t></w:r></w:ins>";
}

// Changes one word inside a text, as a run of its own between two others.
inline std::pair<std::string, std::string> in_run(
    const std::string& words, const std::string& between)
{
    return {words, "</w:t></w:r>" + between + "<w:r><w:t xml:space=\"preserve\">"};
}

}  // namespace jointly
