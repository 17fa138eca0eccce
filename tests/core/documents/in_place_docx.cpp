#include "tests/core/documents/in_place_docx.h"

#include "tests/core/documents/docx_reader.h"

#include <gtest/gtest.h>

#include <sstream>

#include <pugixml.hpp>

namespace jointly {

namespace {

using Node = pugi::xml_node;

bool is_named(const Node& node, std::string_view name) { return node.name() == name; }

std::string text_of_node(const Node& node)
{
    std::ostringstream out;
    node.print(out, "", pugi::format_raw);
    return out.str();
}

class Reviser {
public:
    explicit Reviser(ReadAs as) : as_(as) {}

    void revise(Node node)
    {
        for (Node child = node.first_child(); child;) {
            const Node next = child.next_sibling();
            revise_one(node, child);
            child = next;
        }
        join_paragraphs(node);
        join_runs(node);
        drop_if_empty(node);
    }

private:
    // A revision of words or of a mark, which is taken away or taken in.
    void revise_one(Node parent, Node child)
    {
        const bool struck = is_named(child, "w:del");
        const bool added = is_named(child, "w:ins");
        if (!struck && !added) {
            if (is_named(child, "w:tr") && row_goes(child)) {
                parent.remove_child(child);
                return;
            }
            revise(child);
            rename(child, "w:delText", "w:t");
            rename(child, "w:delInstrText", "w:instrText");
            return;
        }
        const bool is_mark = child.first_child().empty();
        const bool goes = goes_away(child);
        if (is_mark) {
            if (goes) {
                parent.parent().parent().append_attribute("goes") = true;
            }
            parent.remove_child(child);
            return;
        }
        if (!goes) {
            for (Node run = child.first_child(); run;) {
                const Node next = run.next_sibling();
                revise(run);
                parent.insert_move_before(run, child);
                run = next;
            }
        }
        parent.remove_child(child);
    }

    [[nodiscard]] bool goes_away(const Node& revision) const
    {
        return is_named(revision, "w:del") == (as_ == ReadAs::accepted);
    }

    [[nodiscard]] bool row_goes(const Node& row) const
    {
        for (const Node& mark : row.child("w:trPr").children()) {
            if ((is_named(mark, "w:del") || is_named(mark, "w:ins")) && goes_away(mark)) {
                return true;
            }
        }
        return false;
    }

    static void rename(Node node, const char* from, const char* to)
    {
        if (is_named(node, from)) {
            node.set_name(to);
        }
    }

    static void join_paragraphs(Node flow)
    {
        for (Node child = flow.first_child(); child;) {
            Node next = child.next_sibling();
            if (is_named(child, "w:p") && child.attribute("goes")) {
                while (next && !is_named(next, "w:p") && !is_named(next, "w:tbl")
                       && !is_named(next, "w:sectPr")) {
                    next = next.next_sibling();
                }
                EXPECT_TRUE(is_named(next, "w:p")) << "there is nothing to join it with";
                if (is_named(next, "w:p")) {
                    join(child, next);
                }
                flow.remove_child(child);
            }
            child = next;
        }
    }

    // The next one keeps its properties.
    static void join(Node paragraph, Node next)
    {
        const Node properties = next.child("w:pPr");
        for (Node inside = paragraph.last_child(); inside;) {
            const Node before = inside.previous_sibling();
            if (!is_named(inside, "w:pPr")) {
                if (properties) {
                    next.insert_move_after(inside, properties);
                } else {
                    next.prepend_move(inside);
                }
            }
            inside = before;
        }
        join_runs(next);
    }

    // Neighbours of one format become one, and words side by side in them.
    static void join_runs(Node parent)
    {
        for (Node run = parent.first_child(); run; run = run.next_sibling()) {
            if (!is_named(run, "w:r")) {
                continue;
            }
            while (is_named(run.next_sibling(), "w:r")
                   && text_of_node(run.child("w:rPr"))
                          == text_of_node(run.next_sibling().child("w:rPr"))) {
                Node next = run.next_sibling();
                for (Node part = next.first_child(); part;) {
                    const Node behind = part.next_sibling();
                    if (!is_named(part, "w:rPr")) {
                        run.append_move(part);
                    }
                    part = behind;
                }
                parent.remove_child(next);
            }
            join_words(run);
        }
    }

    static void join_words(Node run)
    {
        for (Node words = run.first_child(); words; words = words.next_sibling()) {
            while (is_named(words, "w:t") && is_named(words.next_sibling(), "w:t")) {
                const std::string both =
                    std::string(words.text().get()) + words.next_sibling().text().get();
                words.text().set(both.c_str());
                run.remove_child(words.next_sibling());
            }
        }
    }

    // What holds formats and has none says nothing.
    static void drop_if_empty(Node node)
    {
        for (const char* const name : {"w:rPr", "w:pPr", "w:trPr"}) {
            for (Node child = node.child(name); child && child.first_child().empty();
                 child = node.child(name)) {
                node.remove_child(child);
            }
        }
    }

    ReadAs as_;
};

}  // namespace

std::string with_revisions(const std::string& docx, std::string_view part, ReadAs as)
{
    pugi::xml_document tree;
    const std::string xml = part_of(docx, part);
    EXPECT_TRUE(
        tree.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata));
    Reviser(as).revise(tree.document_element());
    std::ostringstream out;
    tree.document_element().print(out, " ", pugi::format_indent);
    return out.str();
}

std::string as_it_is(const std::string& docx, std::string_view part)
{
    return with_revisions(docx, part, ReadAs::rejected);
}

}  // namespace jointly
