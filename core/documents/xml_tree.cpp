#include "core/documents/xml_tree.h"

#include "core/base/say.h"

#include <algorithm>
#include <utility>

#include <pugixml.hpp>

namespace jointly {

namespace {

pugi::xml_node element_from(pugi::xml_node node)
{
    while (node && node.type() != pugi::node_element) {
        node = node.next_sibling();
    }
    return node;
}

XmlElement shown(pugi::xml_node node) { return XmlElement(node.internal_object()); }

Problem unreadable()
{
    return Problem{
        say("What this file holds is not whole. Open it in a word processor and save it once more "
            "as DOCX.")};
}

bool is_too_deep(pugi::xml_node root)
{
    int depth = 0;
    for (pugi::xml_node at = root; at;) {
        if (at.first_child()) {
            at = at.first_child();
            ++depth;
            if (depth > xml_depth_max) {
                return true;
            }
            continue;
        }
        while (at && at != root && !at.next_sibling()) {
            at = at.parent();
            --depth;
        }
        at = at && at != root ? at.next_sibling() : pugi::xml_node();
    }
    return false;
}

}  // namespace

struct XmlTree::Parsed {
    std::string bytes;  // the tree points into them
    pugi::xml_document document;
};

XmlTree::XmlTree() = default;
XmlTree::XmlTree(XmlTree&&) noexcept = default;
XmlTree& XmlTree::operator=(XmlTree&&) noexcept = default;
XmlTree::~XmlTree() = default;

Result<XmlTree> XmlTree::of(std::string bytes)
{
    if (static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '<'))
        > 2 * xml_elements_max) {
        return Problem{
            say("This file has more in it than a contract has. See whether it is the contract, or "
                "split it.")};
    }
    XmlTree tree;
    tree.parsed_ = std::make_unique<Parsed>();
    tree.parsed_->bytes = std::move(bytes);
    const auto parsed = tree.parsed_->document.load_buffer_inplace(tree.parsed_->bytes.data(),
        tree.parsed_->bytes.size(),
        pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype);
    const pugi::xml_document& document = tree.parsed_->document;
    const auto is_doctype = [](const pugi::xml_node& node) {
        return node.type() == pugi::node_doctype;
    };
    if (std::any_of(document.begin(), document.end(), is_doctype)) {
        return Problem{
            say("This file has a DOCTYPE, which no word processor writes. Do not trust it; get the "
                "contract from where it comes from.")};
    }
    if (!parsed || !document.document_element()) {
        return unreadable();
    }
    if (is_too_deep(document.document_element())) {
        return Problem{
            say("What this file holds is nested deeper than any document. Do not trust it; get the "
                "contract from where it comes from.")};
    }
    return tree;
}

XmlElement XmlTree::root() const
{
    return parsed_ == nullptr ? XmlElement() : shown(parsed_->document.document_element());
}

std::string_view XmlElement::name() const { return pugi::xml_node(node_).name(); }

XmlElement XmlElement::first_child() const
{
    return shown(element_from(pugi::xml_node(node_).first_child()));
}

XmlElement XmlElement::next() const
{
    return shown(element_from(pugi::xml_node(node_).next_sibling()));
}

XmlElement XmlElement::parent() const
{
    const pugi::xml_node above = pugi::xml_node(node_).parent();
    return above.type() == pugi::node_element ? shown(above) : XmlElement();
}

XmlElement XmlElement::child(const char* name) const
{
    return shown(pugi::xml_node(node_).child(name));
}

std::string_view XmlElement::attribute(const char* name) const
{
    return pugi::xml_node(node_).attribute(name).value();
}

bool XmlElement::has_attribute(const char* name) const
{
    return !pugi::xml_node(node_).attribute(name).empty();
}

std::string XmlElement::text() const
{
    std::string all;
    for (const pugi::xml_node& part : pugi::xml_node(node_).children()) {
        if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata) {
            all += part.value();
        }
    }
    return all;
}

std::optional<std::size_t> XmlElement::offset() const
{
    const std::ptrdiff_t offset = pugi::xml_node(node_).offset_debug();
    return offset < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(offset));
}

XmlStep xml_step(XmlElement at, XmlElement top, bool into)
{
    if (into) {
        if (const XmlElement first = at.first_child(); first.is_there()) {
            return {first, 0};
        }
    }
    int left = 1;
    while (at != top) {
        if (const XmlElement next = at.next(); next.is_there()) {
            return {next, left};
        }
        at = at.parent();
        ++left;
    }
    return {XmlElement(), left};
}

}  // namespace jointly
