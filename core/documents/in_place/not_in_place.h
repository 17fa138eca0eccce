// Why changes cannot stand in a file itself, and what to do instead.
//
// For this folder alone.
#pragma once

#include "core/base/result.h"

#include <cstddef>

namespace jointly {

// The words of the file are not those of the contract.
[[nodiscard]] Problem not_in_place();

// Something changes in a paragraph that holds what cannot be marked: a field in a form of its own, a formula.
[[nodiscard]] Problem not_in_paragraph(std::size_t number);

// A table gains or loses rows or columns.
[[nodiscard]] Problem not_in_table(std::size_t number);

}  // namespace jointly
