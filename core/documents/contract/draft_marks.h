// The bookmarks round the passages of a draft that was written here.
//
// LibreOffice makes several of one that runs over paragraphs, some of them without an end, where it begins and
// where it ends: a passage is what stands between the first and the last of its marks.
//
// For this folder alone.
#pragma once

#include "core/documents/xml_tree.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace jointly {

struct DraftMark {
    std::string anchor;  // empty: it is none, or that of another program
    bool is_first = false;
    bool is_last = false;
};

class DraftMarks {
public:
    // Counts those below `top` whose names begin with `prefix`.
    DraftMarks(XmlElement top, std::string_view prefix);

    // Each once, in the order of the text.
    [[nodiscard]] DraftMark next(XmlElement element);

    [[nodiscard]] bool has_end(const std::string& anchor) const { return ended_.contains(anchor); }

private:
    [[nodiscard]] std::string anchor_of(XmlElement element);

    const std::string_view prefix_;
    std::map<std::string, std::string, std::less<>> anchor_of_number_;
    std::map<std::string, int> left_;
    std::set<std::string> ended_;
    std::set<std::string> begun_;
};

}  // namespace jointly
