// The documents that are kept with the round.
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

Card card_of(const Session& session, const Attachment& attachment)
{
    Card card = labelled(label_of(attachment.id), attachment.name);
    add_note(card, std::string(name_of(attachment.kind)));
    add_note(card, issue_note(session, attachment.issue));
    add_note(
        card, attachment.ta ? say("Of {ta}", {{"ta", label_of(attachment.ta)}}) : std::string());
    card.state = attachment.bytes == 0 ? say("redacted") : size_words(attachment.bytes);
    card.quiet = attachment.bytes == 0;
    return card;
}

}  // namespace

void show_attachments(WallModel& model, const Session& session)
{
    for (const Attachment& attachment : session.attachments) {
        model.blocks.emplace_back(card_of(session, attachment));
    }
    if (model.blocks.empty()) {
        model.empty = say("Keep the original of the contract, photos of charts and signed sheets "
                          "with the round: jointly attach FILE.ibb DOCUMENT.");
    }
}

}  // namespace jointly
