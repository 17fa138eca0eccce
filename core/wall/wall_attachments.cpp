// The documents that are kept with the round: a list, then each on a sheet of its own.
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/record/entry.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <map>

namespace jointly {

namespace {

bool is_photo(const Attachment& attachment)
{
    return attachment.media == MediaType::png || attachment.media == MediaType::jpeg;
}

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

using Stamps = std::map<AttachmentId, Stamp>;

Stamps stamps_in(std::span<const Entry> record)
{
    Stamps stamps;
    for (const Entry& entry : record) {
        if (const auto* const events = std::get_if<Events>(&entry.what)) {
            for (const Event& event : *events) {
                if (const auto* const kept = std::get_if<AttachmentKept>(&event)) {
                    stamps.emplace(kept->id, entry.stamp);
                }
            }
        }
    }
    return stamps;
}

AttachmentSheet sheet_of(const Session& session, const Attachment& attachment, const Stamps& stamps)
{
    const Card card = card_of(session, attachment);
    AttachmentSheet sheet{attachment.id, is_photo(attachment), card.label, attachment.name, {}};
    sheet.notes = card.notes;
    sheet.notes.front() =
        say("{kind}, {size}", {{"kind", sheet.notes.front()}, {"size", card.state}});
    if (const auto stamp = stamps.find(attachment.id); stamp != stamps.end()) {
        sheet.notes.push_back(kept_note(session, stamp->second));
    }
    if (!sheet.photo) {
        sheet.notes.push_back(
            say("To read it: jointly attachments FILE.ibb --write FOLDER puts it into a folder."));
    }
    return sheet;
}

}  // namespace

void show_attachments(WallModel& model, const Session& session, std::span<const Entry> record)
{
    for (const Attachment& attachment : session.attachments) {
        model.blocks.emplace_back(card_of(session, attachment));
    }
    if (model.blocks.empty()) {
        model.empty = say("Keep the original of the contract, photos of charts and signed sheets "
                          "with the round. While this window is closed: jointly attach FILE.ibb "
                          "DOCUMENT.");
        return;
    }
    const std::size_t listed = model.blocks.size();
    const Stamps stamps = stamps_in(record);
    for (const Attachment& attachment : session.attachments) {
        if (attachment.bytes != 0) {
            model.blocks.emplace_back(sheet_of(session, attachment, stamps));
        }
    }
    if (model.blocks.size() > listed) {
        model.foot = say("Each document stands on a sheet of its own behind the list.");
    }
}

}  // namespace jointly
