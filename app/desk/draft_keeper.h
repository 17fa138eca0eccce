// When the words being typed in the line have to be kept beside the session, so that a crash loses none. Only
// the line: it is on the wall as it is; nothing else that is half typed is kept on a disk.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jointly {

class DraftKeeper {
public:
    // Once in every frame: what is to be kept now instead of what was kept before; nothing where all is well.
    // Words go to the disk about once a second; gone from the line, at once from there.
    [[nodiscard]] std::optional<std::string> look_at(std::string_view words, std::int64_t now_ms);

    // When it has to be asked again though nothing happens, by the clock of `now_ms`.
    [[nodiscard]] std::optional<std::int64_t> due_ms() const { return due_ms_; }

private:
    std::string kept_;
    std::int64_t kept_at_ms_ = 0;
    std::optional<std::int64_t> due_ms_;
};

}  // namespace jointly
