#include "core/documents/docx_xml.h"

#include "core/documents/html_words.h"

namespace jointly {

namespace {

constexpr std::string_view unbroken_hyphen = "\xE2\x80\x91";

std::string text_element(std::string_view text, bool deleted)
{
    const std::string name = deleted ? "w:delText" : "w:t";
    return text.empty()
             ? std::string()
             : "<" + name + " xml:space=\"preserve\">" + html_text(text) + "</" + name + ">";
}

// Both sides of a field's code; what stands between is shown until the program has counted.
std::string field_mark(const char* kind)
{
    return std::string("<w:r><w:fldChar w:fldCharType=\"") + kind + "\"/></w:r>";
}

}  // namespace

std::string docx_run(std::string_view text, std::string_view format, bool deleted)
{
    if (text.empty()) {
        return {};
    }
    std::string out = "<w:r>";
    if (!format.empty()) {
        out += "<w:rPr>" + std::string(format) + "</w:rPr>";
    }
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const bool hyphen = text.substr(at).starts_with(unbroken_hyphen);
        if (!hyphen && text[at] != '\n' && text[at] != '\t') {
            ++at;
            continue;
        }
        out += text_element(text.substr(begin, at - begin), deleted);
        out += hyphen ? "<w:noBreakHyphen/>" : text[at] == '\n' ? "<w:br/>" : "<w:tab/>";
        at += hyphen ? unbroken_hyphen.size() : 1;
        begin = at;
    }
    return out + text_element(text.substr(begin), deleted) + "</w:r>";
}

std::string docx_field(std::string_view code)
{
    return field_mark("begin") + "<w:r><w:instrText xml:space=\"preserve\">" + html_text(code)
         + "</w:instrText></w:r>" + field_mark("separate") + docx_run("1") + field_mark("end");
}

std::string docx_paragraph(const DocxParagraph& paragraph)
{
    std::string properties;
    if (!paragraph.style.empty()) {
        properties += "<w:pStyle w:val=\"" + std::string(paragraph.style) + "\"/>";
    }
    properties += paragraph.keep_next ? "<w:keepNext/>" : "";
    properties += paragraph.page_break_before ? "<w:pageBreakBefore/>" : "";
    if (paragraph.hanging > 0) {
        properties += "<w:ind w:left=\"" + std::to_string(paragraph.left) + "\" w:hanging=\""
                    + std::to_string(paragraph.hanging) + "\"/>";
    } else if (paragraph.left > 0) {
        properties += "<w:ind w:left=\"" + std::to_string(paragraph.left) + "\"/>";
    }
    properties += paragraph.to_the_right ? "<w:jc w:val=\"right\"/>" : "";
    properties += paragraph.mark.empty() ? "" : "<w:rPr>" + paragraph.mark + "</w:rPr>";
    properties += paragraph.section;
    return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>")
         + paragraph.runs + "</w:p>";
}

DocxRevisions::DocxRevisions(std::string_view author, ToldTime at, int last)
    : who_and_when_("w:author=\"" + html_text(author) + "\" w:date=\""
                    + docx_moment(at.at_ms, at.utc_offset_min) + "\""),
      last_(last)
{}

std::string DocxRevisions::marked(Change change, const std::string& content)
{
    if (change == Change::kept) {
        return content;
    }
    const std::string name = change == Change::struck ? "w:del" : "w:ins";
    const std::string opening =
        "<" + name + " w:id=\"" + std::to_string(++last_) + "\" " + who_and_when_;
    return content.empty() ? opening + "/>" : opening + ">" + content + "</" + name + ">";
}

std::string docx_moment(std::int64_t at_ms, int utc_offset_min)
{
    return iso(local_date(at_ms, utc_offset_min)) + "T" + clock_time(at_ms, utc_offset_min)
         + ":00Z";
}

}  // namespace jointly
