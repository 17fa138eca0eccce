#include "core/documents/contract/docx_package.h"

#include "core/base/say.h"
#include "core/documents/contract/read_contract.h"
#include "core/documents/zip_parts.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace jointly {

namespace {

Problem no_docx()
{
    return Problem{
        say("There is no document of a word processor in this file. Save the contract as DOCX, "
            "or as plain text in UTF-8.")};
}

Refusable check_format(std::string_view bytes)
{
    if (bytes.size() > contract_max_bytes) {
        return Problem{
            say("The file is larger than {limit} MiB. See whether it is the contract, or split it.",
                {{"limit", contract_max_bytes / 1024 / 1024}})};
    }
    if (bytes.starts_with("\xD0\xCF\x11\xE0")) {
        return Problem{
            say("This is an older file of Word, or one with a password. Save it as DOCX without "
                "a password first.")};
    }
    return bytes.starts_with("PK") ? Refusable(Done{}) : no_docx();
}

// "word/media/../styles.xml" from "word/document.xml": names of parts, without a slash before them.
std::string resolved(std::string_view from, std::string_view target)
{
    std::string path;
    if (!target.starts_with('/')) {
        path = std::string(from.substr(0, from.rfind('/') + 1));
    }
    while (!target.empty()) {
        const std::size_t slash = std::min(target.find('/'), target.size());
        const std::string_view step = target.substr(0, slash);
        target.remove_prefix(std::min(slash + 1, target.size()));
        if (step == "..") {
            path.resize(path.empty() ? 0 : path.size() - 1);
            path.resize(path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1);
        } else if (!step.empty() && step != ".") {
            path += std::string(step) + (target.empty() ? "" : "/");
        }
    }
    return path;
}

// Where the relations of a part stand.
std::string relations_of(std::string_view part)
{
    const std::size_t name = part.rfind('/') + 1;
    return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

// Goes from part to part along the relations.
class Package {
public:
    explicit Package(std::string_view bytes) : bytes_(bytes) {}

    // No root where the part is not there.
    [[nodiscard]] Result<XmlTree> tree(const std::string& name) const
    {
        if (name.empty()) {
            return XmlTree();
        }
        auto parts = unzipped(bytes_, std::array{name});
        if (!parts.ok()) {
            return parts.problem();
        }
        if (parts.value().empty()) {
            return XmlTree();
        }
        return XmlTree::of(std::move(parts.value().front().bytes));
    }

    // The relation of a kind, as the end of its type tells: what it leads to; empty: there is none.
    static std::string target(
        const XmlTree& relations, std::string_view from, std::string_view kind)
    {
        for (XmlElement at = relations.root().first_child(); at.is_there(); at = at.next()) {
            const std::string_view type = at.attribute("Type");
            if (at.attribute("TargetMode") != "External" && type.ends_with(kind)
                && type.find("/relationships") != std::string_view::npos) {
                return resolved(from, at.attribute("Target"));
            }
        }
        return {};
    }

private:
    std::string_view bytes_;
};

}  // namespace

Result<DocxPackage> docx_package(std::string_view bytes)
{
    if (auto format = check_format(bytes); !format.ok()) {
        return format.problem();
    }
    const Package package(bytes);
    const auto relations = package.tree("_rels/.rels");
    if (!relations.ok()) {
        return relations.problem();
    }
    const std::string main = Package::target(relations.value(), {}, "/officeDocument");
    const auto links = main.empty() ? Result<XmlTree>(XmlTree()) : package.tree(relations_of(main));
    if (!links.ok()) {
        return links.problem();
    }
    const auto linked = [&](std::string_view kind) {
        return Package::target(links.value(), main, kind);
    };
    DocxPackage found;
    found.name = main;
    for (const auto& [tree, name] :
        {std::pair(&found.document, main), {&found.styles, linked("/styles")},
            {&found.numbering, linked("/numbering")}, {&found.footnotes, linked("/footnotes")},
            {&found.endnotes, linked("/endnotes")}, {&found.comments, linked("/comments")}}) {
        auto read = package.tree(name);
        if (!read.ok()) {
            return read.problem();
        }
        *tree = std::move(read).value();
    }
    if (found.document.root().name() != "w:document"
        || !found.document.root().child("w:body").is_there()) {
        return no_docx();
    }
    return found;
}

}  // namespace jointly
