// WordprocessingML in words: runs, paragraphs and what marks them as revisions.
//
// Only the writer of DOCX includes it. Texts are printable already (printable.h). XML wants the same signs
// escaped as HTML, so that is done by html_text().
#pragma once

#include "core/base/time.h"
#include "core/language/redline.h"

#include <string>
#include <string_view>

namespace jointly {

inline constexpr std::string_view docx_xml_head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr std::string_view docx_word_namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

// The format of a run, as the elements inside w:rPr in the order of the schema; empty: none of its own.
inline constexpr std::string_view docx_bold = "<w:b/>";
inline constexpr std::string_view docx_struck = "<w:strike/>";
inline constexpr std::string_view docx_added = "<w:b/><w:u w:val=\"single\"/>";

// A run. "\n" is a line break, "\t" a tab and U+2011 a hyphen that is not broken at. `deleted` words stand
// in w:delText, as they must inside w:del.
[[nodiscard]] std::string docx_run(
    std::string_view text, std::string_view format = {}, bool deleted = false);

// A field that the reader's program works out, " PAGE ".
[[nodiscard]] std::string docx_field(std::string_view code);

// What is written as a paragraph; 20 units of a length are a point.
struct DocxParagraph {
    std::string_view style = {};  // its id; empty: the default
    bool keep_next = false;
    bool page_break_before = false;
    int left = 0;
    int hanging = 0;  // how far its first line begins before `left`
    bool to_the_right = false;
    std::string mark = {};     // w:ins or w:del where its end is a revision
    std::string section = {};  // w:sectPr where it ends one
    std::string runs = {};
};
[[nodiscard]] std::string docx_paragraph(const DocxParagraph& paragraph);

// Hands out revisions, each with a number of its own.
class DocxRevisions {
public:
    // Word keeps the time of the clock on the wall, and calls it UTC.
    // Numbers above `last` are free.
    DocxRevisions(std::string_view author, ToldTime at, int last = 0);

    // `content` as struck or added; as it is where it is kept. An empty one is the mark of a paragraph.
    [[nodiscard]] std::string marked(Change change, const std::string& content);

    // For what else is numbered: Word takes two of one number for damage.
    [[nodiscard]] int next_number() { return ++last_; }

private:
    std::string who_and_when_;
    int last_;
};

// "2026-03-02T16:42:00Z"
[[nodiscard]] std::string docx_moment(std::int64_t at_ms, int utc_offset_min);

}  // namespace jointly
