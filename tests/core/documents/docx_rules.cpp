#include "tests/core/documents/docx_rules.h"

#include "tests/core/documents/docx_reader.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include <pugixml.hpp>

namespace jointly {

namespace {

using Node = pugi::xml_node;
using Breaches = std::vector<std::string>;

// Elements whose children have an order, and the order; what is not named may not stand there.
const std::map<std::string_view, std::vector<std::string_view>>& orders()
{
    static const std::map<std::string_view, std::vector<std::string_view>> all{
        {"w:pPr", {"w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:widowControl",
                      "w:numPr", "w:pBdr", "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc",
                      "w:outlineLvl", "w:rPr", "w:sectPr"}},
        {"w:rPr", {"w:ins", "w:del", "w:rStyle", "w:rFonts", "w:b", "w:i", "w:caps", "w:strike",
                      "w:color", "w:spacing", "w:sz", "w:szCs", "w:u", "w:lang"}},
        {"w:tblPr", {"w:tblStyle", "w:tblW", "w:jc", "w:tblInd", "w:tblBorders", "w:tblLayout",
                        "w:tblCellMar", "w:tblLook"}},
        {"w:tcPr", {"w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:shd", "w:vAlign"}},
        {"w:tbl", {"w:tblPr", "w:tblGrid", "w:tr"}}, {"w:tr", {"w:trPr", "w:tc"}},
        {"w:trPr", {"w:cantSplit", "w:tblHeader", "w:ins", "w:del"}},
        {"w:sectPr", {"w:headerReference", "w:footerReference", "w:type", "w:pgSz", "w:pgMar"}},
        {"w:style", {"w:name", "w:basedOn", "w:next", "w:uiPriority", "w:semiHidden",
                        "w:unhideWhenUsed", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr"}},
        {"w:styles", {"w:docDefaults", "w:style"}},
        {"w:docDefaults", {"w:rPrDefault", "w:pPrDefault"}},
        {"w:settings",
            {"w:zoom", "w:trackRevisions", "w:defaultTabStop", "w:characterSpacingControl",
                "w:compat", "w:decimalSymbol", "w:listSeparator"}},
        {"w:ins", {"w:r"}}, {"w:del", {"w:r"}}};
    return all;
}

class Rules {
public:
    [[nodiscard]] Breaches take() { return std::move(breaches_); }

    void check(const Node& node)
    {
        const std::string_view name = node.name();
        if (const auto order = orders().find(name); order != orders().end()) {
            check_order(node, order->second);
        }
        if (name == "w:ins" || name == "w:del") {
            check_revision(node);
        } else if (name == "w:t" || name == "w:delText") {
            check_words(node);
        } else if (name == "w:body" || name == "w:tc") {
            check_flow(node);
        } else if (name == "w:tbl") {
            check_grid(node);
        } else if (name == "w:p" || name == "w:r") {
            check_head(node);
        }
        for (const Node& child : node.children()) {
            check(child);
        }
    }

    void add(std::string breach) { breaches_.push_back(std::move(breach)); }

private:
    void check_order(const Node& node, const std::vector<std::string_view>& order)
    {
        std::size_t last = 0;
        for (const Node& child : node.children()) {
            const auto at = std::find(order.begin(), order.end(), child.name());
            const auto place = static_cast<std::size_t>(at - order.begin());
            if (at == order.end() || place < last) {
                add(std::string(child.name()) + " stands in the wrong place of " + node.name());
                return;
            }
            last = place;
        }
    }

    // Properties stand first, and only once.
    void check_head(const Node& node)
    {
        const std::string properties = std::string(node.name()) + "Pr";
        for (Node child = node.first_child().next_sibling(); child; child = child.next_sibling()) {
            if (child.name() == properties) {
                add(properties + " does not stand first");
            }
        }
    }

    void check_revision(const Node& node)
    {
        const std::string id = node.attribute("w:id").value();
        if (id.empty() || !ids_.insert(id).second) {
            add("the revision " + id + " has no number of its own");
        }
        if (node.attribute("w:author").empty() || node.attribute("w:date").empty()) {
            add("the revision " + id + " has no author or no moment");
        }
        const std::string_view parent = node.parent().name();
        const bool is_mark =
            parent == "w:trPr"
            || (parent == "w:rPr" && std::string_view(node.parent().parent().name()) == "w:pPr");
        const bool holds_runs = parent == "w:p" || parent == "w:hyperlink";
        if (is_mark ? !node.first_child().empty() : !holds_runs || node.first_child().empty()) {
            add("the revision " + id + " marks neither runs nor the end of a paragraph");
        }
        if (is_mark
            && (!node.next_sibling("w:ins").empty() || !node.next_sibling("w:del").empty())) {
            add("the end of a paragraph is revised twice");
        }
    }

    void check_words(const Node& node)
    {
        const bool deleted = std::string_view(node.name()) == "w:delText";
        if (deleted != (std::string_view(node.parent().parent().name()) == "w:del")) {
            add("w:t and w:delText are mistaken for each other");
        }
        if (std::string_view(node.attribute("xml:space").value()) != "preserve") {
            add("blanks of a text are not kept");
        }
        const std::string_view words = node.text().get();
        if (words.empty() || words.find("\xE2\x80\x91") != std::string_view::npos
            || std::any_of(words.begin(), words.end(),
                [](char one) { return static_cast<unsigned char>(one) < 0x20; })) {
            add("a text is empty or holds what is an element");
        }
    }

    static bool has_revised_end(const Node& paragraph)
    {
        const Node mark = paragraph.child("w:pPr").child("w:rPr");
        return !mark.child("w:ins").empty() || !mark.child("w:del").empty();
    }

    // What LibreOffice 7.4 was seen to do with words added at the end of a paragraph and at the beginning of
    // the next: it takes them together, and rejecting takes the end between with them.
    static bool loses_its_end(const Node& paragraph, const Node& next)
    {
        Node first = next.first_child();
        if (std::string_view(first.name()) == "w:pPr") {
            first = first.next_sibling();
        }
        const bool begins_added = first.empty()
                                    ? !next.child("w:pPr").child("w:rPr").child("w:ins").empty()
                                    : std::string_view(first.name()) == "w:ins";
        return std::string_view(paragraph.last_child().name()) == "w:ins"
            && !has_revised_end(paragraph) && begins_added;
    }

    void check_flow(const Node& flow)
    {
        Node before;
        for (const Node& child : flow.children()) {
            const std::string_view name = child.name();
            if (name == "w:tcPr" || (name == "w:sectPr" && child.next_sibling().empty())) {
                continue;
            }
            if (name != "w:p" && name != "w:tbl") {
                add(std::string(name) + " stands in the wrong place of " + flow.name());
            }
            const bool table = name == "w:tbl";
            if (table && std::string_view(before.name()) == "w:tbl") {
                add("two tables would be one");
            }
            if (loses_its_end(before, child)) {
                add("LibreOffice, rejecting, would lose the end of a paragraph");
            }
            if (table && has_revised_end(before)) {
                add("the revised end of a paragraph stands before a table");
            }
            before = child;
        }
        if (std::string_view(before.name()) != "w:p") {
            add(std::string(flow.name()) + " does not end in a paragraph");
        }
        if (has_revised_end(before)) {
            add("the last paragraph of " + std::string(flow.name()) + " has a revised end");
        }
        if (std::string_view(flow.name()) == "w:body" && flow.child("w:sectPr").empty()) {
            add("the text has no section");
        }
    }

    void check_grid(const Node& table)
    {
        const auto count = [](const Node& node, const char* name) {
            const auto all = node.children(name);
            return std::distance(all.begin(), all.end());
        };
        const auto columns = count(table.child("w:tblGrid"), "w:gridCol");
        for (const Node& row : table.children("w:tr")) {
            if (count(row, "w:tc") != columns) {
                add("a row has another number of cells than its table has columns");
            }
        }
    }

    Breaches breaches_;
    std::set<std::string> ids_;
};

// The parts as trees; a breach where one is not well-formed.
class RulesOfParts {
public:
    explicit RulesOfParts(const std::string& docx) : parts_(unpacked(docx)) {}

    [[nodiscard]] Breaches breaches()
    {
        if (parts_.empty() || parts_.front().name != "[Content_Types].xml") {
            rules_.add("the types of the parts do not stand first");
            return rules_.take();
        }
        for (const DocxPart& part : parts_) {
            const auto read = trees_[part.name].load_buffer(
                part.bytes.data(), part.bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata);
            if (!read) {
                rules_.add(part.name + " is not well-formed: " + read.description());
            }
            rules_.check(trees_[part.name].document_element());
        }
        check_types();
        check_links("_rels/.rels", "");
        check_links("word/_rels/document.xml.rels", "word/");
        check_references();
        check_compatibility();
        return rules_.take();
    }

private:
    void check_types()
    {
        std::set<std::string> typed;
        for (const Node& type : trees_["[Content_Types].xml"].document_element().children()) {
            typed.insert(std::string_view(type.name()) == "Override"
                             ? type.attribute("PartName").value() + 1
                             : type.attribute("Extension").value());
        }
        for (const DocxPart& part : parts_) {
            if (!part.name.ends_with(".rels") && !typed.contains(part.name)
                && part.name != "[Content_Types].xml") {
                rules_.add(part.name + " has no type");
            }
        }
    }

    void check_links(const std::string& name, const std::string& folder)
    {
        for (const Node& link : trees_[name].document_element().children()) {
            if (!trees_.contains(folder + link.attribute("Target").value())) {
                rules_.add(name + " leads to no part: " + link.attribute("Target").value());
            }
        }
    }

    void check_references()
    {
        std::set<std::string> links;
        for (const Node& link :
            trees_["word/_rels/document.xml.rels"].document_element().children()) {
            links.insert(link.attribute("Id").value());
        }
        std::set<std::string> styles;
        for (const Node& style : trees_["word/styles.xml"].document_element().children("w:style")) {
            styles.insert(style.attribute("w:styleId").value());
        }
        for (auto& [name, tree] : trees_) {
            for (const auto& found : tree.select_nodes("//w:pStyle|//w:tblStyle|//w:basedOn")) {
                if (!styles.contains(found.node().attribute("w:val").value())) {
                    rules_.add(name + " uses a style that is not there");
                }
            }
            for (const auto& found : tree.select_nodes("//*[@r:id]")) {
                if (!links.contains(found.node().attribute("r:id").value())) {
                    rules_.add(name + " refers to nothing");
                }
            }
        }
    }

    void check_compatibility()
    {
        const auto mode = trees_["word/settings.xml"].select_node(
            "//w:compatSetting[@w:name='compatibilityMode'][@w:val='15']");
        if (!mode) {
            rules_.add("Word would open it in an older mode");
        }
    }

    std::vector<DocxPart> parts_;
    std::map<std::string, pugi::xml_document> trees_;
    Rules rules_;
};

}  // namespace

std::vector<std::string> docx_breaches(const std::string& docx)
{
    return RulesOfParts(docx).breaches();
}

std::vector<std::string> docx_text_breaches(const std::string& xml)
{
    pugi::xml_document tree;
    Rules rules;
    if (!tree.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata)) {
        return {"it is not well-formed"};
    }
    rules.check(tree.document_element());
    return rules.take();
}

}  // namespace jointly
