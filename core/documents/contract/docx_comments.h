// Comments of a DOCX, and the words that each is about.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/read_draft.h"
#include "core/documents/xml_tree.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// Follows the marks of comments through a text.
class DocxComments {
public:
    // `comments` is w:comments, or none.
    explicit DocxComments(XmlElement comments);

    // Begins and ends what a comment is about, or is the place that it was put to; true where it is one of these.
    // `anchor` as in DraftComment.
    bool take_mark(XmlElement at, std::string_view anchor);

    // Words of the text, or " " between paragraphs. Linear in their size: what a comment is about is cut off.
    void add_words(std::string_view words);

    // In the order in which their marks came. Comments without a mark are behind the others.
    [[nodiscard]] std::vector<DraftComment> told() &&;
    [[nodiscard]] std::size_t more() const { return more_; }

private:
    void begin(const std::string& id, std::string_view anchor);

    std::map<std::string, DraftComment, std::less<>> by_id_;  // those that have no mark yet
    std::map<std::string, std::size_t, std::less<>> begun_;   // their place in told_
    std::vector<DraftComment> told_;
    std::vector<std::size_t> open_;  // that are not cut off yet
    std::size_t more_ = 0;
};

}  // namespace jointly
