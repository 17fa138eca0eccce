#include "app/picture/jpeg_photo.h"

#include "app/picture/orientation.h"
#include "app/picture/photo_size.h"
#include "app/picture/shrink.h"
#include "core/base/say.h"

#include <algorithm>
#include <array>
#include <csetjmp>

// Each takes for known what the one before it defines.
// clang-format off
#include <cstdio>
#include <jpeglib.h>
#include <jerror.h>
// clang-format on

namespace jointly {

namespace {

constexpr long memory_max_bytes = 128'000'000;
// A camera's progressive photo takes about ten; each goes over all pixels, however few bytes it has.
constexpr int passes_max = 64;

enum class Trouble : std::uint8_t { none, damaged, kind, memory, passes };

// Of what libjpeg warns of, that by which some of the photo is lost. The rest is as harmless as bytes
// between two parts.
bool loses_pixels(int warning)
{
    constexpr std::array lossy{
        JWRN_HIT_MARKER, JWRN_HUFF_BAD_CODE, JWRN_ARITH_BAD_CODE, JWRN_JPEG_EOF, JWRN_MUST_RESYNC};
    return std::find(lossy.begin(), lossy.end(), warning) != lossy.end();
}

// A JPEG that is being read. libjpeg leaves its calls by longjmp when something is wrong: so each of
// the calls here sets a mark before, holds nothing that has to be destroyed, and gives false.
class Jpeg {
public:
    explicit Jpeg(std::string_view bytes) : bytes_(bytes), info_{}, errors_{}, progress_{}, back_{}
    {}
    Jpeg(const Jpeg&) = delete;
    Jpeg& operator=(const Jpeg&) = delete;
    ~Jpeg() { jpeg_destroy_decompress(&info_); }

    [[nodiscard]] bool read_header()
    {
        info_.err = jpeg_std_error(&errors_);
        info_.client_data = this;
        errors_.error_exit = on_error;
        errors_.emit_message = on_message;
        errors_.output_message = [](j_common_ptr) {};
        if (setjmp(back_) != 0) {
            return false;
        }
        jpeg_create_decompress(&info_);
        info_.mem->max_memory_to_use = memory_max_bytes;
        progress_.progress_monitor = on_progress;
        info_.progress = &progress_;
        jpeg_mem_src(&info_, reinterpret_cast<const unsigned char*>(bytes_.data()),
            static_cast<unsigned long>(bytes_.size()));
        constexpr unsigned longest_segment = 0xFFFF;
        jpeg_save_markers(&info_, JPEG_APP0 + 1, longest_segment);
        (void)jpeg_read_header(&info_, TRUE);
        return true;
    }

    // Already made smaller, by halves, while it stays at least as large as wanted.
    [[nodiscard]] bool start(PhotoRoom wanted)
    {
        if (setjmp(back_) != 0) {
            return false;
        }
        const bool four_inks =
            info_.jpeg_color_space == JCS_CMYK || info_.jpeg_color_space == JCS_YCCK;
        info_.out_color_space = four_inks ? JCS_CMYK : JCS_RGB;
        info_.scale_denom = 8;
        for (info_.scale_num = 1; info_.scale_num < info_.scale_denom; info_.scale_num *= 2) {
            jpeg_calc_output_dimensions(&info_);
            if (rows().width >= wanted.width && rows().height >= wanted.height) {
                break;
            }
        }
        (void)jpeg_start_decompress(&info_);
        return trouble_ == Trouble::none;
    }

    // `row` holds rows().width pixels of channels() bytes.
    [[nodiscard]] bool read_row(std::uint8_t* row)
    {
        if (setjmp(back_) != 0) {
            return false;
        }
        return jpeg_read_scanlines(&info_, &row, 1) == 1 && trouble_ == Trouble::none;
    }

    [[nodiscard]] std::uint64_t width() const { return info_.image_width; }
    [[nodiscard]] std::uint64_t height() const { return info_.image_height; }
    [[nodiscard]] PhotoRoom rows() const
    {
        return {static_cast<int>(info_.output_width), static_cast<int>(info_.output_height)};
    }
    [[nodiscard]] std::size_t channels() const
    {
        return static_cast<std::size_t>(info_.output_components);
    }
    // Programs that write four inks for print write how much paper is left, and sign that with this mark.
    [[nodiscard]] bool inks_are_inverted() const { return info_.saw_Adobe_marker != FALSE; }

    [[nodiscard]] int orientation() const
    {
        for (auto marker = info_.marker_list; marker != nullptr; marker = marker->next) {
            const std::string_view segment(
                reinterpret_cast<const char*>(marker->data), marker->data_length);
            if (const int told = orientation_in(segment); told != upright) {
                return told;
            }
        }
        return upright;
    }

    [[nodiscard]] Problem problem() const
    {
        switch (trouble_) {
            case Trouble::kind:
                return {
                    say("The photo is a JPEG of a rare kind. Keep a plain copy to have it shown.")};
            case Trouble::memory:
                return {
                    say("The photo takes too much memory. Keep a smaller copy to have it shown.")};
            case Trouble::passes:
                return {say(
                    "The photo is drawn in too many passes. Keep a plain copy to have it shown.")};
            case Trouble::none:
            case Trouble::damaged: break;
        }
        return {say("The photo is damaged, or not all of it is there.")};
    }

private:
    static Jpeg& of(j_common_ptr info) { return *static_cast<Jpeg*>(info->client_data); }

    [[noreturn]] static void leave(j_common_ptr info, Trouble why)
    {
        Jpeg& jpeg = of(info);
        jpeg.trouble_ = why;
        std::longjmp(jpeg.back_, 1);
    }
    [[noreturn]] static void on_error(j_common_ptr info)
    {
        switch (info->err->msg_code) {
            case JERR_NO_BACKING_STORE:
            case JERR_OUT_OF_MEMORY: leave(info, Trouble::memory);
            case JERR_ARITH_NOTIMPL:
            case JERR_BAD_PRECISION:
            case JERR_CONVERSION_NOTIMPL:
            case JERR_NOT_COMPILED:
            case JERR_SOF_UNSUPPORTED: leave(info, Trouble::kind);
            default: leave(info, Trouble::damaged);
        }
    }
    static void on_message(j_common_ptr info, int level)
    {
        if (level < 0 && loses_pixels(info->err->msg_code)) {
            leave(info, Trouble::damaged);
        }
    }
    static void on_progress(j_common_ptr info)
    {
        if (of(info).info_.input_scan_number > passes_max) {
            leave(info, Trouble::passes);
        }
    }

    std::string_view bytes_;
    jpeg_decompress_struct info_;
    jpeg_error_mgr errors_;
    jpeg_progress_mgr progress_;
    std::jmp_buf back_;
    Trouble trouble_ = Trouble::none;
};

// Cyan, magenta, yellow and black as a screen shows them, nearly: without the profile of a press.
void to_rgb(std::span<const std::uint8_t> inks, bool inverted, std::span<std::uint8_t> rgb)
{
    for (std::size_t pixel = 0; pixel * 4 < inks.size(); ++pixel) {
        const auto paper_left = [&](std::size_t ink) {
            const int value = inks[pixel * 4 + ink];
            return inverted ? value : 255 - value;
        };
        for (std::size_t channel = 0; channel < 3; ++channel) {
            rgb[pixel * 3 + channel] =
                static_cast<std::uint8_t>(paper_left(channel) * paper_left(3) / 255);
        }
    }
}

}  // namespace

Result<Picture> read_jpeg_photo(std::string_view bytes, PhotoRoom room)
{
    Jpeg jpeg(bytes);
    if (!jpeg.read_header()) {
        return jpeg.problem();
    }
    if (const Refusable fits = check_photo_size(jpeg.width(), jpeg.height()); !fits.ok()) {
        return fits.problem();
    }
    const int orientation = jpeg.orientation();
    const PhotoRoom as_held =
        lies_on_its_side(orientation) ? PhotoRoom{room.height, room.width} : room;
    const PhotoRoom wanted =
        fitted({static_cast<int>(jpeg.width()), static_cast<int>(jpeg.height())}, as_held);
    if (!jpeg.start(wanted)) {
        return jpeg.problem();
    }
    const PhotoRoom size = jpeg.rows();
    const bool four_inks = jpeg.channels() == 4;
    std::vector<std::uint8_t> row(static_cast<std::size_t>(size.width) * jpeg.channels());
    std::vector<std::uint8_t> rgb(static_cast<std::size_t>(size.width) * 3);
    Shrinker shrinker(size, wanted);
    for (int y = 0; y < size.height; ++y) {
        if (!jpeg.read_row(row.data())) {
            return jpeg.problem();
        }
        if (four_inks) {
            to_rgb(row, jpeg.inks_are_inverted(), rgb);
        }
        shrinker.add_row(four_inks ? rgb : row);
    }
    return turned_upright(shrinker.take(), orientation);
}

}  // namespace jointly
