#include "app/ui/internal/letters.h"

#include <imgui_internal.h>

#include <string_view>

namespace jointly {

namespace {

constexpr unsigned int replacement = 0xFFFD;

bool is_digit(unsigned int code) { return code >= '0' && code <= '9'; }

bool is_word(unsigned int code)
{
    return is_digit(code) || (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z')
        || code >= 0xC0;
}

// Chinese and Japanese are written without blanks. Korean is not, so Hangul is left out.
bool is_ideograph(unsigned int code)
{
    return (code >= 0x2E80 && code <= 0x2FDF) || (code >= 0x3040 && code <= 0x30FF)
        || (code >= 0x3400 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF);
}

// 、。，．）」』】 and their like: a line does not begin with them.
bool is_closing(unsigned int code)
{
    constexpr std::string_view ascii = ",.;:!?)]}";
    constexpr unsigned int wide[] = {0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF01,
        0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F};
    if (code < 128) {
        return ascii.find(static_cast<char>(code)) != std::string_view::npos;
    }
    for (const unsigned int closing : wide) {
        if (code == closing) {
            return true;
        }
    }
    return false;
}

float middle_of(ImFontBaked* baked, ImWchar letter)
{
    const ImFontGlyph glyph = *baked->FindGlyph(letter);  // a copy: it moves at the next look-up
    return (glyph.Y0 + glyph.Y1) / 2;
}

}  // namespace

Decoded decode(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t index) -> unsigned int {
        return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
    };
    const unsigned int first = byte(at);
    if (first < 0x80U) {
        return {first, 1};
    }
    const std::size_t bytes = first >= 0xF0U ? 4 : first >= 0xE0U ? 3 : 2;
    unsigned int code = first & (0xFFU >> (bytes + 1));
    for (std::size_t index = 1; index < bytes; ++index) {
        if ((byte(at + index) & 0xC0U) != 0x80U) {
            return {replacement, 1};
        }
        code = (code << 6U) | (byte(at + index) & 0x3FU);
    }
    constexpr unsigned int smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800U && code <= 0xDFFFU;
    if (first < 0xC0U || code < smallest[bytes] || code > 0x10FFFFU || surrogate) {
        return {replacement, 1};
    }
    return {code, bytes};
}

std::string utf8(unsigned int code)
{
    if (code == 0 || (code >= 0xD800 && code <= 0xDFFF)) {
        return {};
    }
    char bytes[5] = {};
    ImTextCharToUtf8(bytes, code);
    return bytes;
}

bool is_valid(std::string_view letter) { return letter == utf8(decode(letter, 0).code); }

bool is_blank(unsigned int code) { return code == ' ' || code == '\t' || code == 0x3000; }

bool is_invisible(unsigned int code)
{
    return code == '\n' || code == '\r' || (code >= 0x200B && code <= 0x200D) || code == 0xFEFF;
}

bool is_combining(unsigned int code) { return code >= 0x0300 && code <= 0x036F; }

bool may_break_between(unsigned int before, unsigned int code, unsigned int after)
{
    if (is_blank(code)) {
        return !is_blank(after);
    }
    if (code == 0x200B) {
        return true;
    }
    const bool dash = code == '-' || code == 0x2010 || code == '/' || code == 0x2013;
    if (dash) {  // "call-outs", not "-5", not "2026-03-02" or "1/2"
        return is_word(before) && is_word(after) && !is_digit(after);
    }
    if (code == 0x2014) {
        return !is_blank(after) && !is_closing(after);
    }
    return (is_ideograph(code) || is_ideograph(after)) && !is_closing(after) && !is_combining(after)
        && !is_blank(after);
}

float advance(ImFontBaked* baked, unsigned int code)
{
    if (is_invisible(code)) {
        return 0.0F;
    }
    const unsigned int shown = code <= IM_UNICODE_CODEPOINT_MAX ? code : replacement;
    return baked->GetCharAdvance(static_cast<ImWchar>(shown));
}

float advance(ImFont* font, float size_px, unsigned int code)
{
    return advance(font->GetFontBaked(size_px), code);
}

VerticalMetrics vertical_metrics(ImFont* font, float size_px)
{
    ImFontBaked* baked = font->GetFontBaked(size_px);
    return {baked->Ascent, middle_of(baked, 'x'), middle_of(baked, 'H')};
}

}  // namespace jointly
