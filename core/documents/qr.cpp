#include "core/documents/qr.h"

#include "core/base/say.h"

#include <qrencode.h>

#include <memory>

namespace jointly {

namespace {

struct Free {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

constexpr std::size_t text_max_bytes = 2'331;  // of version 40 at this level

}  // namespace

bool QrCode::is_dark(int x, int y) const
{
    const bool inside = x >= 0 && y >= 0 && x < side && y < side;
    return inside && dark[static_cast<std::size_t>(y * side + x)];
}

Result<QrCode> qr_code(std::string_view text)
{
    const Problem cannot{say("A text for a QR code has from 1 to {most} bytes. Shorten it.",
        {{"most", text_max_bytes}})};
    if (text.empty() || text.size() > text_max_bytes) {
        return cannot;
    }
    const std::unique_ptr<QRcode, Free> made(QRcode_encodeData(static_cast<int>(text.size()),
        reinterpret_cast<const unsigned char*>(text.data()), 0, QR_ECLEVEL_M));
    if (!made) {
        return cannot;
    }
    QrCode code;
    code.side = made->width;
    const auto modules = static_cast<std::size_t>(code.side) * static_cast<std::size_t>(code.side);
    code.dark.reserve(modules);
    for (std::size_t module = 0; module < modules; ++module) {
        code.dark.push_back((made->data[module] & 1U) != 0);  // the other bits tell what it is for
    }
    return code;
}

std::string qr_in_blocks(const QrCode& code, QrInk ink)
{
    const auto has_block = [&](int x, int y) { return code.is_dark(x, y) == (ink == QrInk::dark); };
    std::string text;
    for (int y = -qr_quiet_modules; y < code.side + qr_quiet_modules; y += 2) {
        for (int x = -qr_quiet_modules; x < code.side + qr_quiet_modules; ++x) {
            const bool upper = has_block(x, y);
            const bool lower = has_block(x, y + 1);
            text += upper ? (lower ? "\u2588" : "\u2580") : (lower ? "\u2584" : " ");
        }
        text += '\n';
    }
    return text;
}

}  // namespace jointly
