#include "core/journal/copy.h"

#include "core/disk/read_file.h"

namespace jointly {

Result<Copy> read_copy(const std::string& path)
{
    const auto text = read_file(path, file_max_bytes);
    if (!text.ok()) {
        return text.problem();
    }
    return copy_of(text.value());
}

Result<Copy> copy_of(std::string_view text)
{
    auto loaded = load(text);
    if (!loaded.ok()) {
        return loaded.problem();
    }
    Chain chain = chain_of(loaded.value(), text);
    return Copy{std::move(loaded).value(), std::move(chain)};
}

}  // namespace jointly
