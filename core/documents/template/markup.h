// The lines that a template gives, read into a document.
//
//   % Name            what programs call the document
//   # Title           begins a sheet
//   ## Heading, ### Heading
//   | Name | value    a row of facts; rows that follow each other are one table; one without a name goes on with
//                     the row above, and one without a value is left out
//   > Note            no part of the agreement
//   ~ Who | for whom  a place to sign, filled in by hand
//   ---               a rule
//   @page             a page break
//   Words             a sentence; lines that follow each other are one
//
// A backslash before a mark makes it a sign like any other. Whatever stands there, something is made of it.
#pragma once

#include "core/documents/document.h"
#include "core/documents/template/mustache.h"

#include <vector>

namespace jointly {

struct ReadMarkup {
    Document document;
    std::vector<bool> shown;  // of each value, whether it stands in the document
};
[[nodiscard]] ReadMarkup read_markup(const Rendered& lines);

}  // namespace jointly
