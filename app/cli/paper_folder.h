// Papers that are handed out together, in a folder of their own. Only this folder includes it.
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace jointly::cli {

struct PaperFile {
    std::string name;
    std::string bytes;
};

// Makes the folder, which was not there, and each file in it, durable once Done. Refused where anything has the
// folder's name; a power cut can leave a part of it.
[[nodiscard]] Refusable write_new_folder(
    const std::string& folder, const std::vector<PaperFile>& papers);

}  // namespace jointly::cli
