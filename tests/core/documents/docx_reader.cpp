#include "tests/core/documents/docx_reader.h"

#include <gtest/gtest.h>
#include <zip.h>

#include <utility>

#include <pugixml.hpp>

namespace jointly {

namespace {

using Node = pugi::xml_node;

bool is_named(const Node& node, std::string_view name) { return node.name() == name; }

bool is_on(const Node& run, const char* mark) { return !run.child("w:rPr").child(mark).empty(); }

class Extractor {
public:
    Extractor(ReadAs revisions, bool by_format) : revisions_(revisions), by_format_(by_format) {}

    void read_flow(const Node& flow)
    {
        for (const Node& child : flow.children()) {
            if (is_named(child, "w:p")) {
                read_paragraph(child);
            } else if (is_named(child, "w:tbl")) {
                EXPECT_FALSE(joins_) << "a paragraph without an end stands before a table";
                for (const Node& row : child.children("w:tr")) {
                    for (const Node& cell : row.children("w:tc")) {
                        read_flow(cell);
                    }
                }
            }
        }
        EXPECT_FALSE(joins_) << "a paragraph without an end is the last one";
    }

    [[nodiscard]] std::vector<ReadParagraph> take() { return std::move(paragraphs_); }

private:
    [[nodiscard]] bool is_there(bool struck, bool added) const
    {
        return revisions_ == ReadAs::accepted ? !struck : !added;
    }

    void read_paragraph(const Node& paragraph)
    {
        std::string text = joins_ ? std::move(open_) : std::string();
        for (const Node& child : paragraph.children()) {
            if (is_named(child, "w:r")) {
                read_run(child, text);
            } else if (is_there(is_named(child, "w:del"), is_named(child, "w:ins"))) {
                for (const Node& run : child.children("w:r")) {
                    read_run(run, text);
                }
            }
        }
        const Node mark = paragraph.child("w:pPr").child("w:rPr");
        joins_ = !is_there(!mark.child("w:del").empty(), !mark.child("w:ins").empty());
        if (joins_) {
            open_ = std::move(text);
            return;
        }
        paragraphs_.push_back(
            {paragraph.child("w:pPr").child("w:pStyle").attribute("w:val").value(), text});
    }

    void read_run(const Node& run, std::string& text) const
    {
        if (by_format_ && !is_there(is_on(run, "w:strike"), is_on(run, "w:u"))) {
            return;
        }
        for (const Node& child : run.children()) {
            text += is_named(child, "w:t") || is_named(child, "w:delText") ? child.text().get()
                  : is_named(child, "w:br")                                ? "\n"
                  : is_named(child, "w:tab")                               ? "\t"
                  : is_named(child, "w:noBreakHyphen")                     ? "\xE2\x80\x91"
                                                                           : "";
        }
    }

    ReadAs revisions_;
    bool by_format_;
    std::vector<ReadParagraph> paragraphs_;
    bool joins_ = false;
    std::string open_;
};

std::vector<ReadParagraph> read(const std::string& docx, ReadAs revisions, bool by_format)
{
    const std::string xml = part_of(docx, "word/document.xml");
    pugi::xml_document document;
    EXPECT_TRUE(
        document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata));
    Extractor extractor(revisions, by_format);
    extractor.read_flow(document.child("w:document").child("w:body"));
    return extractor.take();
}

}  // namespace

std::vector<DocxPart> unpacked(const std::string& docx)
{
    std::vector<DocxPart> parts;
    zip_source_t* const source = zip_source_buffer_create(docx.data(), docx.size(), 0, nullptr);
    zip_t* const archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    EXPECT_NE(archive, nullptr) << "no archive";
    if (archive == nullptr) {
        zip_source_free(source);
        return parts;
    }
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0));
    for (zip_uint64_t at = 0; at < count; ++at) {
        zip_stat_t about;
        EXPECT_EQ(zip_stat_index(archive, at, 0, &about), 0);
        DocxPart part{about.name, std::string(about.size, '\0')};
        zip_file_t* const file = zip_fopen_index(archive, at, 0);
        EXPECT_EQ(
            zip_fread(file, part.bytes.data(), about.size), static_cast<zip_int64_t>(about.size));
        zip_fclose(file);
        parts.push_back(std::move(part));
    }
    zip_discard(archive);
    return parts;
}

std::string part_of(const std::string& docx, std::string_view name)
{
    for (DocxPart& part : unpacked(docx)) {
        if (part.name == name) {
            return std::move(part.bytes);
        }
    }
    ADD_FAILURE() << "there is no part " << name;
    return {};
}

std::vector<ReadParagraph> paragraphs_of(const std::string& docx, ReadAs revisions)
{
    return read(docx, revisions, false);
}

std::vector<ReadParagraph> marked_paragraphs_of(const std::string& docx, ReadAs revisions)
{
    return read(docx, revisions, true);
}

std::string text_of(const std::vector<ReadParagraph>& paragraphs, std::string_view style)
{
    std::string text;
    for (const ReadParagraph& one : paragraphs) {
        text += one.style == style ? one.text + "\n\n" : "";
    }
    return text;
}

}  // namespace jointly
