#include "core/documents/docx_parts.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/documents/docx_style_names.h"
#include "core/documents/docx_xml.h"
#include "core/documents/html_words.h"
#include "core/documents/page_number.h"
#include "core/documents/printable.h"

namespace jointly {

namespace {

constexpr std::string_view relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view package_relations =
    "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view properties_relation =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
constexpr std::string_view word_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr std::string_view properties_type =
    "application/vnd.openxmlformats-package.core-properties+xml";

std::string of_type(std::string_view part, std::string_view type)
{
    return "<Override PartName=\"/" + std::string(part) + "\" ContentType=\"" + std::string(type)
         + "\"/>";
}

std::string of_word(const std::string& part, std::string_view kind)
{
    return of_type("word/" + part, std::string(word_type) + std::string(kind) + "+xml");
}

std::string link(std::string_view id, std::string_view type, std::string_view target)
{
    return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + std::string(type)
         + "\" Target=\"" + std::string(target) + "\"/>";
}

std::string link_of_word(const std::string& id, std::string_view kind, std::string_view target)
{
    return link(id, std::string(relations) + "/" + std::string(kind), target);
}

std::string links(const std::string& all)
{
    return std::string(docx_xml_head) + "<Relationships xmlns=\"" + std::string(package_relations)
         + "\">" + all + "</Relationships>";
}

std::string header_id(std::size_t sheet) { return "rIdHead" + std::to_string(sheet); }
std::string footer_id(std::size_t sheet) { return "rIdFoot" + std::to_string(sheet); }

// As word processors name a language, with a country.
std::string_view locale() { return language_spoken() == "es" ? "es-US" : "en-US"; }

// `looks` is what stands in the style behind its name: w:pPr and w:rPr.
std::string paragraph_style(std::string_view id, std::string_view name, std::string_view looks)
{
    // Names in small letters are those that word processors know already.
    const bool known = name.front() >= 'a' && name.front() <= 'z';
    return "<w:style w:type=\"paragraph\"" + std::string(known ? "" : " w:customStyle=\"1\"")
         + " w:styleId=\"" + std::string(id) + "\"><w:name w:val=\"" + std::string(name)
         + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>" + std::string(looks) + "</w:style>";
}

constexpr std::string_view defaults =
    R"(<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" )"
    R"(w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/>)";

constexpr std::string_view basic_styles =
    R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>)"
    R"(<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">)"
    R"(<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>)"
    R"(<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>)"
    R"(<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>)"
    R"(<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>)"
    R"(<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>)"
    R"(<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>)"
    R"(<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="767676"/>)"
    R"(<w:left w:val="single" w:sz="4" w:space="0" w:color="767676"/>)"
    R"(<w:bottom w:val="single" w:sz="4" w:space="0" w:color="767676"/>)"
    R"(<w:right w:val="single" w:sz="4" w:space="0" w:color="767676"/>)"
    R"(<w:insideH w:val="single" w:sz="4" w:space="0" w:color="767676"/>)"
    R"(<w:insideV w:val="single" w:sz="4" w:space="0" w:color="767676"/></w:tblBorders></w:tblPr></w:style>)";

}  // namespace

std::string docx_header_name(std::size_t sheet)
{
    return "header" + std::to_string(sheet) + ".xml";
}
std::string docx_footer_name(std::size_t sheet)
{
    return "footer" + std::to_string(sheet) + ".xml";
}

std::string docx_content_types(std::size_t sheets)
{
    std::string all = "<Default Extension=\"rels\" "
                      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + of_word("document.xml", "document.main") + of_word("styles.xml", "styles")
                    + of_word("settings.xml", "settings");
    for (std::size_t sheet = 1; sheet <= sheets; ++sheet) {
        all += of_word(docx_header_name(sheet), "header");
        all += of_word(docx_footer_name(sheet), "footer");
    }
    return std::string(docx_xml_head)
         + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + all
         + of_type("docProps/core.xml", properties_type) + "</Types>";
}

std::string docx_package_links()
{
    return links(link_of_word("rId1", "officeDocument", "word/document.xml")
                 + link("rId2", properties_relation, "docProps/core.xml"));
}

std::string docx_text_links(std::size_t sheets)
{
    std::string all = link_of_word("rId1", "styles", "styles.xml")
                    + link_of_word("rId2", "settings", "settings.xml");
    for (std::size_t sheet = 1; sheet <= sheets; ++sheet) {
        all += link_of_word(header_id(sheet), "header", docx_header_name(sheet));
        all += link_of_word(footer_id(sheet), "footer", docx_footer_name(sheet));
    }
    return links(all);
}

std::string docx_core_properties(std::string_view title, const DocxLook& look)
{
    return std::string(docx_xml_head)
         + "<cp:coreProperties "
           "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
         + html_text(printable_line(title)) + "</dc:title><dc:creator>"
         + html_text(printable_line(look.author))
         + "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">"
         + docx_moment(look.at.at_ms, 0) + "</dcterms:created></cp:coreProperties>";
}

std::string docx_settings(DocxChanges changes)
{
    return std::string(docx_xml_head) + "<w:settings " + std::string(docx_word_namespaces)
         + "><w:zoom w:percent=\"100\"/>"
         // What counsel goes on writing is tracked too.
         + (changes == DocxChanges::tracked ? "<w:trackRevisions/>" : "")
         + "<w:defaultTabStop w:val=\"720\"/>"
           "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
           "<w:compatSetting w:name=\"compatibilityMode\" "
           "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
           "<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>";
}

std::string docx_styles()
{
    return std::string(docx_xml_head) + "<w:styles " + std::string(docx_word_namespaces)
         + "><w:docDefaults><w:rPrDefault>" + std::string(defaults) + "<w:lang w:val=\""
         + std::string(locale())
         + R"(" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>)"
           R"(<w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>)"
         + std::string(basic_styles)
         + paragraph_style("Heading1", "heading 1",
             R"(<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:after="40"/><w:outlineLvl w:val="0"/></w:pPr>)"
             R"(<w:rPr><w:b/><w:sz w:val="34"/></w:rPr>)")
         + paragraph_style("Heading2", "heading 2",
             R"(<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="80"/>)"
             R"(<w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>)")
         + paragraph_style("Heading3", "heading 3",
             R"(<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="60"/>)"
             R"(<w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/></w:rPr>)")
         + paragraph_style("Aside", "Sheet Aside",
             R"(<w:pPr><w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="000000"/></w:pBdr>)"
             R"(<w:spacing w:after="200"/></w:pPr><w:rPr><w:b/><w:spacing w:val="12"/></w:rPr>)")
         + paragraph_style(docx_language_style, "Contract Text", "")
         + paragraph_style("SheetNote", "Sheet Note",
             R"(<w:pPr><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="767676"/></w:pBdr>)"
             R"(<w:ind w:left="240"/></w:pPr><w:rPr><w:i/></w:rPr>)")
         + paragraph_style("TableText", "Table Text",
             R"(<w:pPr><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>)"
             R"(<w:rPr><w:sz w:val="20"/></w:rPr>)")
         + paragraph_style("SignatureText", "Signature Text",
             R"(<w:pPr><w:keepNext/><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>)")
         + paragraph_style("SignatureLine", "Signature Line",
             R"(<w:pPr><w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>)"
             R"(<w:spacing w:before="480" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>)")
         + paragraph_style("SheetRule", "Sheet Rule",
             R"(<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>)"
             R"(<w:spacing w:after="200" w:line="120" w:lineRule="exact"/></w:pPr>)")
         + paragraph_style(docx_gap_style, "Sheet Gap",
             R"(<w:pPr><w:spacing w:after="60" w:line="120" w:lineRule="exact"/></w:pPr>)")
         + paragraph_style("Header", "header",
             R"(<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="767676"/></w:pBdr>)"
             R"(<w:tabs><w:tab w:val="right" w:pos="9360"/></w:tabs>)"
             R"(<w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>)")
         + paragraph_style("Footer", "footer",
             R"(<w:pPr><w:tabs><w:tab w:val="right" w:pos="9360"/></w:tabs>)"
             R"(<w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>)")
         + "</w:styles>";
}

std::string docx_header(const TitleLine& sheet)
{
    const std::string aside = printable_line(sheet.aside);
    return std::string(docx_xml_head) + "<w:hdr " + std::string(docx_word_namespaces) + ">"
         + docx_paragraph({.style = "Header",
             .runs = docx_run(printable_line(sheet.text), docx_bold)
                   + (aside.empty() ? "" : docx_run("\t" + aside))})
         + "</w:hdr>";
}

std::string docx_footer(const TitleLine& sheet)
{
    std::string runs = docx_run(page_foot_line(sheet.foot) + "\t");
    for (const PageNumberPart& part : page_number_line()) {
        runs += part.kind == PageNumberPart::page  ? docx_field(" PAGE ")
              : part.kind == PageNumberPart::pages ? docx_field(" NUMPAGES ")
                                                   : docx_run(part.words);
    }
    return std::string(docx_xml_head) + "<w:ftr " + std::string(docx_word_namespaces) + ">"
         + docx_paragraph({.style = "Footer", .runs = runs}) + "</w:ftr>";
}

std::string docx_section(std::size_t sheet)
{
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"" + header_id(sheet)
         + "\"/><w:footerReference w:type=\"default\" r:id=\"" + footer_id(sheet)
         + "\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" "
           "w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/>"
           "</w:sectPr>";
}

}  // namespace jointly
