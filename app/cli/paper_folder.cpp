#include "app/cli/paper_folder.h"

#include "core/disk/folders.h"
#include "core/disk/replace_file.h"

namespace jointly::cli {

Refusable write_new_folder(const std::string& folder, const std::vector<PaperFile>& papers)
{
    if (Refusable made = create_new_folder(folder); !made.ok()) {
        return made;
    }
    for (const PaperFile& paper : papers) {
        if (Refusable kept = write_new_file(folder + "/" + paper.name, paper.bytes); !kept.ok()) {
            return kept;
        }
    }
    return Done{};
}

}  // namespace jointly::cli
