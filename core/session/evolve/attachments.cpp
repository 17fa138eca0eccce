// Documents that are kept with the round.
#include "core/base/base64.h"
#include "core/session/evolve/on.h"

namespace jointly {

void on(Session& s, const Stamp&, const AttachmentKept& e)
{
    s.attachments.push_back(
        {e.id, e.kind, e.media, e.issue, e.ta, e.name, base64_bytes(e.content)});
}

}  // namespace jointly
