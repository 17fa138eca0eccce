// Where the elements of an XML text stand in its bytes, so that some can be written anew and all others stay
// as they are, to the byte.
//
// For this folder alone.
#pragma once

#include "core/base/result.h"
#include "core/documents/xml_tree.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace jointly {

// "<w:p><w:r/></w:p>": begins at the first '<', its inside behind the first '>'. What is closed in itself has
// its inside at its end.
struct XmlPlace {
    std::size_t begin = 0;
    std::size_t inside = 0;
    std::size_t inside_end = 0;
    std::size_t end = 0;
    [[nodiscard]] bool closes_itself() const { return inside == end; }
};

class XmlPlaces {
public:
    // `bytes` is what a tree was read from, and outlives this. Refused where its elements cannot be told apart.
    [[nodiscard]] static Result<XmlPlaces> of(std::string_view bytes);

    // `element` is of that tree. Refused where the tree was read from another form of the bytes.
    [[nodiscard]] Refusable check(XmlElement root) const;
    [[nodiscard]] const XmlPlace& of(XmlElement element) const;

    [[nodiscard]] std::string_view bytes() const { return bytes_; }
    [[nodiscard]] std::string_view whole(XmlElement element) const;
    [[nodiscard]] std::string_view inside(XmlElement element) const;

    // "<w:p w:rsidR="00A1">", also where it closes itself.
    [[nodiscard]] std::string opening(XmlElement element) const;

private:
    std::string_view bytes_;
    std::vector<XmlPlace> places_;  // in the order in which they begin
};

}  // namespace jointly
