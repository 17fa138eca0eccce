// What an attachment holds, read out of its bytes and drawn in the room of its sheet.
//
// A thread of its own reads: a photo can take longer than a frame, one that was made to do harm seconds,
// and F9 has to blank the wall all the while. Of all attachments only the one that is shown is held, in
// the size in which it is shown.
#pragma once

#include "app/pages/attachment.h"
#include "app/picture/photo.h"
#include "core/base/worker.h"
#include "core/record/entry.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <variant>

namespace jointly {

struct AttachmentOrder {
    AttachmentId attachment;
    bool photo = false;
    PhotoRoom room;
    std::string content;  // base64, as it is kept
};
struct AttachmentReport {
    AttachmentId attachment;
    PhotoRoom room;
    // The photo; or why there is none; or of another document the SHA-256 of its bytes, in groups.
    std::variant<std::string, Picture> holds;
};
[[nodiscard]] AttachmentReport read_attachment(const AttachmentOrder& order);

class AttachmentReader {
public:
    // Called on the thread when something was read and can be shown.
    void wake_with(std::function<void()> wake) { wake_ = std::move(wake); }

    // In each frame that shows the sheet, over it. Never waits: until it is read, the room stays empty, or
    // shows it in the size before.
    void draw(ImDrawList& list, const AttachmentRoom& room, std::span<const Entry> record,
        const Paper& paper);

    // In each frame that shows a page without one: nothing of the last one is held any more.
    void leave();

    // Until what was asked for is read; the next frame shows it.
    void wait();

private:
    struct Shown {
        AttachmentId attachment;
        PhotoRoom room;
        std::string words;
        std::optional<Texture> photo;
    };

    void take_up(AttachmentReport report);
    void ask_for(const AttachmentRoom& room, PhotoRoom pixels, std::span<const Entry> record);

    std::function<void()> wake_;
    std::optional<Worker<AttachmentOrder, AttachmentReport>> worker_;  // from the first one on
    bool reads_ = false;
    AttachmentId wanted_;
    std::optional<Shown> shown_;
};

}  // namespace jointly
