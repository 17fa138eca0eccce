// What the Store cannot do without, and nothing else: what is durable costs that much.
#pragma once

#include "core/base/result.h"

#include <fcntl.h>
#include <unistd.h>

#include <string>
#include <string_view>

namespace jointly {

class RawFile {
public:
    explicit RawFile(const std::string& path)
        : file_(::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC, 0600))
    {
        must(file_ >= 0, "a file for the bare writes cannot be made");
    }
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;
    ~RawFile() { (void)::close(file_); }

    void append(std::string_view bytes) const
    {
        const ssize_t written = ::write(file_, bytes.data(), bytes.size());
        must(written == static_cast<ssize_t>(bytes.size()) && ::fdatasync(file_) == 0,
            "a bare write failed");
    }

private:
    int file_;
};

}  // namespace jointly
