#include "core/language/cross_references.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

// "12.3.b Section 12.03(b)"; "?" behind a number alone, "here" behind one of this article.
std::vector<std::string> found_in(std::string_view text)
{
    std::vector<std::string> found;
    for (const Citation& one : citations(text)) {
        std::string path;
        for (const std::string& part : one.path) {
            path += (path.empty() ? "" : ".") + part;
        }
        found.push_back(path + (one.is_bare ? "?" : "") + (one.in_this_article ? " here" : "") + " "
                        + one.words);
    }
    return found;
}

using All = std::vector<std::string>;

TEST(Citations, AreReadAsContractsWriteThem)
{
    EXPECT_EQ(found_in("as in Article 12."), (All{"12 Article 12"}));
    EXPECT_EQ(found_in("ARTICLE XII applies"), (All{"12 ARTICLE XII"}));
    EXPECT_EQ(found_in("under Section 12.03, the"), (All{"12.3 Section 12.03"}));
    EXPECT_EQ(found_in("(see Section 12.03(b)(2))"), (All{"12.3.b.2 Section 12.03(b)(2)"}));
    EXPECT_EQ(found_in("Sec. 4 and \u00a7 5.1 and \u00a7\u00a7 6 and 7"),
        (All{"4 Sec. 4", "5.1 \u00a7 5.1", "6 \u00a7\u00a7 6", "7 7"}));
    EXPECT_EQ(found_in("Sections 6 and 7"), (All{"6 Sections 6", "7 7"}));
    EXPECT_EQ(found_in("Articles 3, 4, and 24A"), (All{"3 Articles 3", "4 4", "24a 24A"}));
    EXPECT_EQ(found_in("pursuant to 9.6 or under 9.7(c)"), (All{"9.6? 9.6", "9.7.c? 9.7(c)"}));
    EXPECT_EQ(found_in("seg\u00fan el Art\u00edculo 4 y la secci\u00f3n 4.2"),
        (All{"4 Art\u00edculo 4", "4.2 secci\u00f3n 4.2"}));
    EXPECT_EQ(found_in("the rates in Appendix A"), (All{"appendix a Appendix A"}));
}

TEST(Citations, PutASectionIntoTheArticleThatIsNamed)
{
    EXPECT_EQ(found_in("Article 12, Section 4"), (All{"12 Article 12", "12.4 Section 4"}));
    EXPECT_EQ(found_in("Section 4 of Article 12"), (All{"12.4 Section 4", "12 Article 12"}));
    EXPECT_EQ(found_in("Section 4 of this Article"), (All{"4 here Section 4"}));
    EXPECT_EQ(found_in("Article 12, Section 12.04"), (All{"12 Article 12", "12.4 Section 12.04"}));
    EXPECT_EQ(
        found_in("Article 12 is kept. Section 4 too."), (All{"12 Article 12", "4 Section 4"}));
}

TEST(Citations, LeaveOutWhatIsNoneOrAnotherTexts)
{
    for (const std::string_view text : {
             "Section 7 of the National Labor Relations Act",
             "ORS Section 243.650",
             "42 U.S.C. \u00a7 7114",
             "the Code, a section of the floor",
             "an article about nights",
             "paragraph (b) above",
             "a rate of 9.6",
             "paid 9.6 percent",
             "in 7.5 hours",
             "in $9.6 million",
             "Section A",
             "the particle 12",
         }) {
        EXPECT_EQ(found_in(text), All{}) << text;
    }
    EXPECT_EQ(found_in("Section 7 of the Agreement"), (All{"7 Section 7"}));
    EXPECT_EQ(found_in("Article 12 and 30 days"), (All{"12 Article 12"}));
    EXPECT_EQ(found_in("Articles 12 and 30 days"), (All{"12 Articles 12"}));
}

TEST(Citations, AreReadOutOfAnyBytes)
{
    EXPECT_EQ(found_in(""), All{});
    EXPECT_EQ(found_in("Section"), All{});
    EXPECT_EQ(found_in("Section "), All{});
    EXPECT_EQ(found_in("\xc2"), All{});
    EXPECT_EQ(found_in("Section 12("), (All{"12 Section 12"}));
    EXPECT_EQ(found_in("Section 12()"), (All{"12 Section 12"}));
    EXPECT_EQ(found_in("Sections 1, \xff"), (All{"1 Sections 1"}));
}

class Labels : public testing::Test {
protected:
    // The label of what is cited in a text that stands in the provision at `from`; "-": none.
    std::string meant(std::string_view text, std::optional<std::size_t> from = std::nullopt)
    {
        const std::vector<Citation> all = citations(text);
        const auto place = all.empty() ? std::nullopt : tree_.find(all.front(), from);
        return place ? labels_[*place] : "-";
    }
    bool expected(std::string_view text) { return tree_.should_hold(citations(text).front()); }
    std::size_t add(const std::string& label, std::optional<std::size_t> parent = std::nullopt)
    {
        labels_.push_back(label);
        return tree_.add(label, parent);
    }

    LabelTree tree_;
    std::vector<std::string> labels_;
};

TEST_F(Labels, AreFoundHoweverTheyArePrinted)
{
    const std::size_t article = add("ARTICLE XII");
    const std::size_t section = add("Section 12.03", article);
    add("(b)", section);
    add("9.6");
    EXPECT_EQ(meant("Article 12"), "ARTICLE XII");
    EXPECT_EQ(meant("section 12.3"), "Section 12.03");
    EXPECT_EQ(meant("Section 12.03(b)"), "(b)");
    EXPECT_EQ(meant("Section 12.03(c)"), "Section 12.03");
    EXPECT_EQ(meant("Section 12.04"), "-");
    EXPECT_EQ(meant("Section 9.6"), "9.6");
    EXPECT_EQ(meant("under 9.06"), "9.6");
}

TEST_F(Labels, OfSectionsThatBeginAgainAreFoundInTheirArticle)
{
    const std::size_t twelve = add("Article 12");
    const std::size_t first = add("Section 1", twelve);
    add("Section 4.", twelve);
    const std::size_t thirteen = add("Article 13");
    const std::size_t other = add("Section 1", thirteen);
    EXPECT_EQ(tree_.find(citations("Section 1").front(), first), first);
    EXPECT_EQ(tree_.find(citations("Section 1").front(), other), other);
    EXPECT_EQ(meant("Section 4 above", first), "Section 4.");
    EXPECT_EQ(meant("Section 4 above", other), "-");
    EXPECT_EQ(meant("Section 4 of Article 12", other), "Section 4.");
}

TEST_F(Labels, OfAnAppendixStandForThemselves)
{
    add("Article 1");
    const std::size_t appendix = add("APPENDIX A");
    const std::size_t inside = add("Article 1", appendix);
    EXPECT_EQ(meant("Appendix A"), "APPENDIX A");
    EXPECT_EQ(tree_.find(citations("Article 1").front(), std::nullopt), 0U);
    EXPECT_EQ(tree_.find(citations("Article 1").front(), inside), inside);
}

TEST_F(Labels, AreExpectedOnlyOfAContractThatIsWhole)
{
    add("17");
    add("17.2", 0);
    EXPECT_FALSE(expected("Section 17.4"));
    for (int number = 1; number <= 16; ++number) {
        add("Article " + std::to_string(number));
    }
    EXPECT_TRUE(expected("Section 17.4"));
    EXPECT_TRUE(expected("Article 20"));
    EXPECT_FALSE(expected("Section 125")) << "a statute's";
    EXPECT_FALSE(expected("under 17.4")) << "it may be a quantity";
    EXPECT_FALSE(expected("Section 12.4")) << "no section of Article 12 stands by itself";
}

}  // namespace
}  // namespace jointly
