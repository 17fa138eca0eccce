#include "core/documents/contract/draft_marks.h"

namespace jointly {

DraftMarks::DraftMarks(XmlElement top, std::string_view prefix) : prefix_(prefix)
{
    for (XmlElement at = top; at.is_there(); at = xml_step(at, top, true).to) {
        if (const std::string anchor = anchor_of(at); !anchor.empty()) {
            ++left_[anchor];
            if (at.name() == "w:bookmarkEnd") {
                ended_.insert(anchor);
            }
        }
    }
    anchor_of_number_.clear();
}

DraftMark DraftMarks::next(XmlElement element)
{
    DraftMark mark{anchor_of(element)};
    if (!mark.anchor.empty()) {
        mark.is_first = begun_.insert(mark.anchor).second;
        mark.is_last = --left_[mark.anchor] == 0;
    }
    return mark;
}

std::string DraftMarks::anchor_of(XmlElement element)
{
    if (element.name() == "w:bookmarkStart") {
        std::string anchor(element.attribute("w:name"));
        anchor = anchor.starts_with(prefix_) ? anchor : std::string();
        anchor_of_number_[std::string(element.attribute("w:id"))] = anchor;
        return anchor;
    }
    if (element.name() != "w:bookmarkEnd") {
        return {};
    }
    const auto found = anchor_of_number_.find(element.attribute("w:id"));
    return found == anchor_of_number_.end() ? std::string() : found->second;
}

}  // namespace jointly
