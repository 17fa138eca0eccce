// The parts of a DOCX beside its text: styles, settings, heads and feet of pages, and what ties them
// together.
//
// Only the writer of DOCX includes it.
#pragma once

#include "core/documents/document.h"
#include "core/documents/write_docx.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace jointly {

// Widths of a letter page, in twentieths of a point.
inline constexpr int docx_text_width = 9360;

[[nodiscard]] std::string docx_content_types(std::size_t sheets);
[[nodiscard]] std::string docx_package_links();
[[nodiscard]] std::string docx_text_links(std::size_t sheets);
[[nodiscard]] std::string docx_core_properties(std::string_view title, const DocxLook& look);
[[nodiscard]] std::string docx_settings(DocxChanges changes);
[[nodiscard]] std::string docx_styles();

// Names of parts; sheets count from 1.
[[nodiscard]] std::string docx_header_name(std::size_t sheet);
[[nodiscard]] std::string docx_footer_name(std::size_t sheet);
[[nodiscard]] std::string docx_header(const TitleLine& sheet);
[[nodiscard]] std::string docx_footer(const TitleLine& sheet);

// w:sectPr of a sheet: its page, head and foot.
[[nodiscard]] std::string docx_section(std::size_t sheet);

}  // namespace jointly
