// A session file that is only read: what it holds, and its chain of hashes.
#pragma once

#include "core/journal/chain.h"

#include <string>
#include <string_view>

namespace jointly {

struct Copy {
    Loaded loaded;
    Chain chain;

    [[nodiscard]] bool is_whole() const { return loaded.notice.empty(); }
};

// As load() reads it: what is wrong with a file that can be read all the same stands in its notice.
[[nodiscard]] Result<Copy> read_copy(const std::string& path);
// The same of the bytes of a file.
[[nodiscard]] Result<Copy> copy_of(std::string_view text);

}  // namespace jointly
