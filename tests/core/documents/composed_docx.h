// A DOCX put together by hand from what stands inside its parts, as other programs write it.
#pragma once

#include "core/documents/zip_parts.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// What stands in w:body, w:styles, w:numbering, w:footnotes, w:endnotes and w:comments; an empty one is no part of it.
struct ComposedDocx {
    std::string body;
    std::string styles = {};
    std::string numbering = {};
    std::string footnotes = {};
    std::string endnotes = {};
    std::string folder = "word/";
    std::string comments = {};
};

inline std::string word_xml(const std::string& root, const std::string& inside)
{
    return "<?xml version=\"1.0\"?><w:" + root
         + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
           "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
         + inside + "</w:" + root + ">";
}

inline std::string relation(const std::string& kind, const std::string& target)
{
    return "<Relationship Id=\"r" + kind
         + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
         + "\" Target=\"" + target + "\"/>";
}

inline std::string relations(const std::string& all)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
         + all + "</Relationships>";
}

inline std::vector<ZipPart> parts_of(const ComposedDocx& docx)
{
    std::vector<ZipPart> parts{
        {"_rels/.rels", relations(relation("officeDocument", docx.folder + "main.xml"))},
        {docx.folder + "main.xml",
            word_xml("document", "<w:body>" + docx.body + "<w:sectPr/></w:body>")}};
    std::string links;
    const auto add = [&](const std::string& kind, const std::string& inside) {
        if (!inside.empty()) {
            links += relation(kind, kind + ".xml");
            parts.push_back({docx.folder + kind + ".xml", word_xml(kind, inside)});
        }
    };
    add("styles", docx.styles);
    add("numbering", docx.numbering);
    add("footnotes", docx.footnotes);
    add("endnotes", docx.endnotes);
    add("comments", docx.comments);
    parts.push_back({docx.folder + "_rels/main.xml.rels", relations(links)});
    return parts;
}

inline std::string packed(const ComposedDocx& docx) { return zipped(parts_of(docx)).value(); }

// w:r around w:t; `format` is what stands in its w:rPr.
inline std::string run_of(const std::string& text, const std::string& format = {})
{
    return "<w:r><w:rPr>" + format + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

// `inside` is what stands in a w:p behind its properties.
inline std::string p_of(const std::string& inside, const std::string& properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + inside + "</w:p>";
}

inline std::string p(const std::string& text, const std::string& properties = {})
{
    return p_of(run_of(text), properties);
}

inline std::string styled(const std::string& style, const std::string& text)
{
    return p(text, "<w:pStyle w:val=\"" + style + "\"/>");
}

inline std::string in_list(int list, int level, const std::string& text)
{
    return p(text, "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\""
                       + std::to_string(list) + "\"/></w:numPr>");
}

// A level of a list; `more` stands behind its w:numFmt.
inline std::string level(
    int at, const std::string& numerals, const std::string& text, const std::string& more = {})
{
    return "<w:lvl w:ilvl=\"" + std::to_string(at) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
         + numerals + "\"/>" + more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

inline std::string abstract_list(int id, const std::string& inside)
{
    return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + inside
         + "</w:abstractNum>";
}

inline std::string list_use(int id, int abstract, const std::string& overrides = {})
{
    return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\""
         + std::to_string(abstract) + "\"/>" + overrides + "</w:num>";
}

inline std::string style(
    const std::string& id, const std::string& name, const std::string& inside = {})
{
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
         + inside + "</w:style>";
}

inline std::string row(const std::vector<std::string>& cells)
{
    std::string all;
    for (const std::string& cell : cells) {
        all += "<w:tc><w:tcPr/>" + p(cell) + "</w:tc>";
    }
    return "<w:tr><w:trPr/>" + all + "</w:tr>";
}

inline std::string table(const std::string& rows)
{
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
}

}  // namespace jointly
