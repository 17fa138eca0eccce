#include "core/documents/xml_tree.h"

#include <gtest/gtest.h>

#include <string>

namespace jointly {
namespace {

std::string refusal_of(const std::string& xml)
{
    const auto tree = XmlTree::of(xml);
    return tree.ok() ? "" : tree.problem().text;
}

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string all;
    for (; times > 0; --times) {
        all += piece;
    }
    return all;
}

TEST(XmlTree, IsWalkedInTheOrderOfTheText)
{
    const auto tree = XmlTree::of("<a>x<b k=\"1\">y</b><!-- no --><c><d/></c> z&amp;</a>");
    ASSERT_TRUE(tree.ok());
    const XmlElement root = tree.value().root();
    std::string walk;
    int depth = 1;
    for (XmlElement at = root; at.is_there();) {
        walk += std::to_string(depth) + std::string(at.name());
        const XmlStep step = xml_step(at, root, true);
        depth += step.to.is_there() && step.to.parent() == at ? 1 : 1 - step.left;
        at = step.to;
    }
    EXPECT_EQ(walk, "1a2b2c3d");
    EXPECT_EQ(root.text(), "x z&");
    EXPECT_EQ(root.child("b").attribute("k"), "1");
    EXPECT_TRUE(root.child("b").has_attribute("k"));
    EXPECT_FALSE(root.child("c").has_attribute("k"));
    EXPECT_FALSE(root.child("none").is_there());
    EXPECT_EQ(root.child("none").attribute("k"), "");
    EXPECT_EQ(XmlElement().text(), "");
    EXPECT_FALSE(XmlTree().root().is_there());
}

TEST(XmlTree, PassesOverWhatAnElementHolds)
{
    const auto tree = XmlTree::of("<a><b><c/></b><d/></a>");
    ASSERT_TRUE(tree.ok());
    const XmlElement root = tree.value().root();
    EXPECT_EQ(xml_step(root.child("b"), root, false).to, root.child("d"));
    EXPECT_FALSE(xml_step(root.child("b"), root.child("b"), false).to.is_there());
}

TEST(XmlTree, OfWhatIsNotWholeIsRefused)
{
    for (const char* const xml : {"", "words", "<a>", "<a></b>", "<a/><", "\xff\xfe<"}) {
        EXPECT_EQ(refusal_of(xml),
            "What this file holds is not whole. Open it in a word processor and save "
            "it once more as DOCX.")
            << xml;
    }
}

TEST(XmlTree, WithADoctypeIsRefused)
{
    for (const char* const xml :
        {"<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
            "<!DOCTYPE a [<!ENTITY e \"x\">]><a"}) {
        EXPECT_TRUE(refusal_of(xml).starts_with("This file has a DOCTYPE")) << refusal_of(xml);
    }
}

TEST(XmlTree, DeeperThanDocumentsIsRefused)
{
    const auto nested = [](std::size_t depth) {
        return repeated("<a>", depth) + repeated("</a>", depth);
    };
    EXPECT_EQ(refusal_of(nested(static_cast<std::size_t>(xml_depth_max))), "");
    EXPECT_TRUE(refusal_of(nested(200'000))
                    .starts_with("What this file holds is nested deeper than any document."));
}

TEST(XmlTree, OfMoreElementsThanDocumentsHaveIsRefused)
{
    EXPECT_EQ(refusal_of("<a>" + repeated("<b/>", 2 * xml_elements_max) + "</a>"),
        "This file has more in it than a contract has. See whether it is the contract, or split "
        "it.");
}

}  // namespace
}  // namespace jointly
