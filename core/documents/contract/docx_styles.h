// What the styles of a DOCX, and its paragraphs themselves, say of paragraphs.
//
// For this folder alone.
#pragma once

#include "core/documents/xml_tree.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace jointly {

// What is not said is nothing. Lengths are twentieths of a point.
struct DocxLooks {
    std::optional<int> outline;       // 0: the highest level; 9: none
    std::optional<std::string> list;  // w:numId; "0": none
    std::optional<int> list_level;    // 0 to 8
    std::optional<int> left;
    std::optional<int> first;  // how much further in its first line begins; below 0: out
    std::optional<bool> hidden;
    bool in_contents = false;  // a line of the table of contents
};

// Of a w:pPr and the w:rPr that stands beside or in it.
[[nodiscard]] DocxLooks docx_looks(XmlElement paragraph, XmlElement run);

// The left and the first of a w:ind, where it says them.
void read_docx_indent(XmlElement indent, DocxLooks& looks);

// What `looks` does not say is as `below` says it.
void add_docx_looks(DocxLooks& looks, const DocxLooks& below);

// An on or off of a run, such as w:vanish; nothing where it does not say.
[[nodiscard]] std::optional<bool> docx_toggle(XmlElement run, const char* name);

// The whole number of an attribute between `least` and `most`; nothing where it is none.
[[nodiscard]] std::optional<int> docx_number(
    XmlElement element, const char* attribute, int least, int most);

class DocxStyles {
public:
    // `styles` is w:styles, or none.
    explicit DocxStyles(XmlElement styles);

    // With what the styles say that it is based on. An empty `id` is the default of paragraphs.
    [[nodiscard]] const DocxLooks& looks(std::string_view id) const;

    [[nodiscard]] bool is_there(std::string_view id) const { return looks_.contains(id); }

private:
    std::map<std::string, DocxLooks, std::less<>> looks_;
    std::string default_;
    DocxLooks nothing_;
};

struct DocxRunLooks {
    bool hidden = false;
    bool struck = false;  // by their format
};

// Of the words of a w:r in a paragraph that looks so.
[[nodiscard]] DocxRunLooks docx_run_looks(
    XmlElement run, const DocxLooks& paragraph, const DocxStyles& styles);

}  // namespace jointly
