#include "tests/support/photos.h"

#include <png.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string_view>
#include <utility>

// clang-format off
#include <cstdio>
#include <jpeglib.h>
// clang-format on

namespace jointly {

namespace {

template <class ColourAt>
Pixels painted(int width, int height, ColourAt colour_at)
{
    Pixels pixels{width, height, {}};
    pixels.rgb.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const std::uint32_t colour = colour_at(x, y);
            for (const unsigned shift : {16U, 8U, 0U}) {
                pixels.rgb.push_back(static_cast<std::uint8_t>(colour >> shift));
            }
        }
    }
    return pixels;
}

// What a camera of that orientation writes before the photo.
std::string exif(int orientation, bool high_byte_first)
{
    std::string bytes("Exif\0\0", 6);
    const auto put = [&](unsigned value, int count) {
        for (int place = 0; place < count; ++place) {
            const int byte = high_byte_first ? count - 1 - place : place;
            bytes += static_cast<char>((value >> (8 * byte)) & 0xFFU);
        }
    };
    bytes += high_byte_first ? "MM" : "II";
    put(42, 2);
    put(8, 4);       // where the fields begin
    put(2, 2);       // how many
    put(0x0100, 2);  // a width, as a number of 4 bytes
    put(4, 2);
    put(1, 4);
    put(6, 4);
    put(0x0112, 2);
    put(3, 2);
    put(1, 4);
    put(static_cast<unsigned>(orientation), 2);
    put(0, 2);
    put(0, 4);  // no further fields
    return bytes;
}

// Of the pixel whose first byte stands at `at`.
bool is_black(const Pixels& pixels, std::size_t at)
{
    return pixels.rgb[at] == 0 && pixels.rgb[at + 1] == 0 && pixels.rgb[at + 2] == 0;
}

void append(png_structp png, png_bytep bytes, std::size_t size)
{
    static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<char*>(bytes), size);
}

// The bytes of a row, as that kind of PNG has them.
std::vector<std::uint8_t> row_of(const Pixels& pixels, int y, PngLook look)
{
    const auto width = static_cast<std::size_t>(pixels.width);
    std::vector<std::uint8_t> row;
    for (std::size_t x = 0; x < width; ++x) {
        const std::size_t at = (static_cast<std::size_t>(y) * width + x) * 3;
        const std::uint8_t* const rgb = &pixels.rgb[at];
        switch (look) {
            case PngLook::grey: row.push_back(rgb[0]); break;
            case PngLook::palette_with_alpha:
                row.push_back(is_black(pixels, at) ? 0 : rgb[0] > 127 ? 1 : rgb[1] > 127 ? 2 : 3);
                break;
            case PngLook::rgb_of_16_bits:
                for (int channel = 0; channel < 3; ++channel) {
                    row.insert(row.end(), 2, rgb[channel]);
                }
                break;
            case PngLook::rgba:
                row.insert(row.end(), rgb, rgb + 3);
                row.push_back(is_black(pixels, at) ? 0 : 255);
                break;
            case PngLook::rgb:
            case PngLook::interlaced: row.insert(row.end(), rgb, rgb + 3); break;
        }
    }
    return row;
}

int colour_type_of(PngLook look)
{
    switch (look) {
        case PngLook::grey: return PNG_COLOR_TYPE_GRAY;
        case PngLook::palette_with_alpha: return PNG_COLOR_TYPE_PALETTE;
        case PngLook::rgba: return PNG_COLOR_TYPE_RGB_ALPHA;
        default: return PNG_COLOR_TYPE_RGB;
    }
}

// As PNG wants it: CRC-32.
std::uint32_t checksum_of(std::string_view bytes)
{
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~sum;
}

std::size_t number_at(const std::string& bytes, std::size_t at)
{
    std::size_t number = 0;
    for (std::size_t place = 0; place < 4; ++place) {
        number = number * 256 + static_cast<unsigned char>(bytes[at + place]);
    }
    return number;
}

// A PNG that is being written into a text; libpng stops the program where that fails.
struct PngWriter {
    std::string out;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);

    PngWriter() { png_set_write_fn(png, &out, append, nullptr); }
    PngWriter(const PngWriter&) = delete;
    PngWriter& operator=(const PngWriter&) = delete;
    ~PngWriter() { png_destroy_write_struct(&png, &info); }
};

}  // namespace

Pixels quarters(int width, int height)
{
    return painted(width, height, [&](int x, int y) {
        const bool left = x < width / 2;
        return y < height / 2 ? (left ? 0xFF0000U : 0x00FF00U) : (left ? 0x0000FFU : 0x000000U);
    });
}

Pixels paper_chart(int width, int height)
{
    constexpr std::uint32_t wall = 0x8A9299;
    constexpr std::uint32_t sheet = 0xF4F1E6;
    constexpr std::uint32_t blue_ink = 0x1D3C78;
    constexpr std::uint32_t red_ink = 0x9C2A2A;
    const int margin = height / 14;
    const int line = std::max(4, height / 16);
    return painted(width, height, [&](int x, int y) {
        if (x < margin || y < margin || x >= width - margin || y >= height - margin) {
            return wall;
        }
        const int row = (y - margin) / line;
        const int within = (y - margin) % line;
        const int right = width - margin - ((row * 37) % 5 + 2) * width / 20;
        if (row == 2 && within < std::max(1, line / 8) && x > 2 * margin && x < width * 2 / 3) {
            return red_ink;
        }
        const bool written = row % 2 == 1 && x > 2 * margin && x < right && within > line / 4;
        // Words are strokes with gaps between them.
        const bool stroke = (x * 7 + row * 13 + within) % line < line / 3;
        const bool gap = (x / line + row) % 6 == 5;
        return written && stroke && !gap ? blue_ink : sheet;
    });
}

std::string jpeg_of(const Pixels& pixels, const JpegLook& look)
{
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* out = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &out, &size);
    info.image_width = static_cast<JDIMENSION>(pixels.width);
    info.image_height = static_cast<JDIMENSION>(pixels.height);
    info.input_components = look.four_inks ? 4 : look.grey ? 1 : 3;
    info.in_color_space = look.four_inks ? JCS_CMYK : look.grey ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, 90, TRUE);
    if (look.progressive) {
        jpeg_simple_progression(&info);
    }
    jpeg_start_compress(&info, TRUE);
    if (look.orientation != 0) {
        const std::string marker = exif(look.orientation, look.high_byte_first);
        jpeg_write_marker(&info, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(marker.data()),
            static_cast<unsigned>(marker.size()));
    }
    const auto width = static_cast<std::size_t>(pixels.width);
    for (std::size_t y = 0; y < static_cast<std::size_t>(pixels.height); ++y) {
        std::vector<std::uint8_t> row;
        for (std::size_t x = 0; x < width; ++x) {
            const std::uint8_t* const rgb = &pixels.rgb[(y * width + x) * 3];
            row.insert(row.end(), rgb, rgb + (look.grey ? 1 : 3));
            if (look.four_inks) {
                row.push_back(255);
            }
        }
        JSAMPROW start = row.data();
        (void)jpeg_write_scanlines(&info, &start, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    std::string bytes(reinterpret_cast<char*>(out), size);
    std::free(out);
    return bytes;
}

std::string png_of(const Pixels& pixels, PngLook look)
{
    PngWriter writer;
    png_set_IHDR(writer.png, writer.info, static_cast<png_uint_32>(pixels.width),
        static_cast<png_uint_32>(pixels.height), look == PngLook::rgb_of_16_bits ? 16 : 8,
        colour_type_of(look),
        look == PngLook::interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE,
        PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (look == PngLook::palette_with_alpha) {
        constexpr png_color colours[] = {{0, 0, 0}, {255, 0, 0}, {0, 255, 0}, {0, 0, 255}};
        constexpr png_byte opaque[] = {0, 255, 255, 255};
        png_set_PLTE(writer.png, writer.info, colours, 4);
        png_set_tRNS(writer.png, writer.info, opaque, 4, nullptr);
    }
    png_write_info(writer.png, writer.info);
    std::vector<std::vector<std::uint8_t>> rows;
    std::vector<png_bytep> starts;
    for (int y = 0; y < pixels.height; ++y) {
        rows.push_back(row_of(pixels, y, look));
        starts.push_back(rows.back().data());
    }
    png_write_image(writer.png, starts.data());
    png_write_end(writer.png, nullptr);
    return writer.out;
}

std::string with_png_checksums(std::string png)
{
    constexpr std::size_t signature = 8;
    for (std::size_t at = signature; at + 12 <= png.size();) {
        const std::size_t length = number_at(png, at);
        if (length > png.size() - at - 12) {
            break;
        }
        const std::uint32_t sum = checksum_of(std::string_view(png).substr(at + 4, length + 4));
        for (std::size_t place = 0; place < 4; ++place) {
            png[at + 8 + length + place] = static_cast<char>(sum >> (24 - 8 * place));
        }
        at += length + 12;
    }
    return png;
}

std::string png_header(std::uint32_t width, std::uint32_t height)
{
    PngWriter writer;
    png_set_IHDR(writer.png, writer.info, width, height, 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
        PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(writer.png, writer.info);
    constexpr png_byte rows_begin[] = {0x78, 0x9C};
    png_write_chunk(
        writer.png, reinterpret_cast<png_const_bytep>("IDAT"), rows_begin, sizeof rows_begin);
    return writer.out;
}

std::string with_jpeg_size(std::string jpeg, unsigned width, unsigned height)
{
    for (std::size_t at = 2; at + 9 < jpeg.size();) {
        const auto byte = [&](std::size_t place) {
            return static_cast<unsigned>(static_cast<unsigned char>(jpeg[at + place]));
        };
        if (byte(1) >= 0xC0 && byte(1) <= 0xC2) {
            jpeg[at + 5] = static_cast<char>(height >> 8U);
            jpeg[at + 6] = static_cast<char>(height & 0xFFU);
            jpeg[at + 7] = static_cast<char>(width >> 8U);
            jpeg[at + 8] = static_cast<char>(width & 0xFFU);
            return jpeg;
        }
        at += 2 + byte(2) * 256 + byte(3);
    }
    return jpeg;
}

}  // namespace jointly
