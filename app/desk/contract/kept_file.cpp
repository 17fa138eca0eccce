#include "app/desk/contract/kept_file.h"

#include "core/base/base64.h"
#include "core/base/say.h"
#include "core/process/names.h"

#include <utility>

namespace jointly {

Intent kept_file(KeepAttachment file, std::string_view bytes)
{
    if (bytes.size() > attachment_max_bytes) {
        return Tell{say("{name} is larger than {most}: its text is taken, the file is not kept.",
            {{"name", file.name}, {"most", size_words(attachment_max_bytes)}})};
    }
    file.content = to_base64(bytes);
    return DoAct{Act{Command{std::move(file)}}};
}

}  // namespace jointly
