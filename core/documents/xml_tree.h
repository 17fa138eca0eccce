// XML out of a file of somebody else, as a tree that is only looked at.
//
// Nothing outside the text is ever fetched or expanded. What has a DOCTYPE, is no XML or is larger or
// deeper than documents are is refused; so whoever walks the tree may count on its depth.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace pugi {
struct xml_node_struct;
}

namespace jointly {

inline constexpr std::size_t xml_elements_max = 3'000'000;
inline constexpr int xml_depth_max = 256;

// An element, or none. Names are as written, with their prefix. Stays valid while its tree lives.
class XmlElement {
public:
    XmlElement() = default;
    explicit XmlElement(pugi::xml_node_struct* node) : node_(node) {}

    [[nodiscard]] bool is_there() const { return node_ != nullptr; }
    [[nodiscard]] std::string_view name() const;

    // Elements alone: texts and comments are passed over.
    [[nodiscard]] XmlElement first_child() const;
    [[nodiscard]] XmlElement next() const;
    [[nodiscard]] XmlElement parent() const;

    [[nodiscard]] XmlElement child(const char* name) const;

    // Empty where it is not there.
    [[nodiscard]] std::string_view attribute(const char* name) const;
    [[nodiscard]] bool has_attribute(const char* name) const;

    // Its own text, without that of the elements in it.
    [[nodiscard]] std::string text() const;

    // Where its name stands in the bytes that the tree was read from; nothing where they were not in UTF-8.
    [[nodiscard]] std::optional<std::size_t> offset() const;

    friend bool operator==(const XmlElement&, const XmlElement&) = default;

private:
    pugi::xml_node_struct* node_ = nullptr;
};

class XmlTree {
public:
    [[nodiscard]] static Result<XmlTree> of(std::string bytes);

    // No element in what was made without of().
    XmlTree();
    XmlTree(XmlTree&&) noexcept;
    XmlTree& operator=(XmlTree&&) noexcept;
    ~XmlTree();

    [[nodiscard]] XmlElement root() const;

private:
    struct Parsed;
    std::unique_ptr<Parsed> parsed_;
};

// The element behind this one in the order of the text, within `top` and without what stands in `at` where
// that is not wanted. None: there is no more. `left` counts the elements that end on the way.
struct XmlStep {
    XmlElement to;
    int left = 0;
};
[[nodiscard]] XmlStep xml_step(XmlElement at, XmlElement top, bool into);

// Goes through `top` and all that stands in it, in the order of the text. enter(element) says whether what stands
// in the element is wanted; leave(element) is asked at its end, also of one not entered. Ends before its time
// where goes_on() says no.
template <class Enter, class Leave, class GoesOn>
void xml_walk(XmlElement top, Enter enter, Leave leave, GoesOn goes_on)
{
    for (XmlElement at = top; at.is_there() && goes_on();) {
        const XmlStep step = xml_step(at, top, enter(at));
        for (int left = step.left; left > 0; --left) {
            leave(at);
            at = at.parent();
        }
        at = step.to;
    }
}

}  // namespace jointly
