// In which starts of a machine the entries of a file were written.
#include "core/journal/boots.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

// Three entries: nothing but their boots counts here.
struct TwoMachines {
    std::string text;
    Chain chain;
    void add(const std::string& line)
    {
        text += line + "\n";
        chain.hashes.emplace_back();
        chain.bytes.push_back(text.size());
    }
};

TEST(Boots, AreToldByTheEntriesThatTheyRunOver)
{
    TwoMachines file;
    file.add(R"({"s":0,"k":"file"})");
    EXPECT_TRUE(boots_of(file.chain, file.text).empty());
    file.add(R"({"s":1,"t":5,"m":7,"b":"0000aaaa","a":0,"x":[{"text":",\"b\":\"cccccccc"}]})");
    file.add(R"({"s":2,"t":5,"m":9,"b":"0000aaaa","a":0})");
    file.add(R"({"s":3,"t":5,"m":1,"b":"0000bbbb","a":0})");
    EXPECT_EQ(boots_of(file.chain, file.text),
        (std::vector<BootSpan>{{"0000aaaa", 1, 2}, {"0000bbbb", 3, 3}}));
}

}  // namespace
}  // namespace jointly
