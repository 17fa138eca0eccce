#include "app/desk/attachment_reader.h"

#include "core/base/base64.h"
#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/record/attachments.h"

#include <new>

namespace jointly {

namespace {

// Whoever reads it aloud needs to take breath.
std::string in_groups(const std::string& digits)
{
    constexpr std::size_t group = 8;
    std::string words;
    for (std::size_t at = 0; at < digits.size(); at += group) {
        words += words.empty() ? "" : " ";
        words += digits.substr(at, group);
    }
    return words;
}

std::variant<std::string, Picture> what_it_holds(const AttachmentOrder& order)
{
    const auto bytes = from_base64(order.content);
    if (!bytes || bytes->empty()) {
        return say("Its bytes are not in the file.");
    }
    if (!order.photo) {
        return in_groups(to_hex(sha256(*bytes)));
    }
    auto photo = read_photo(*bytes, order.room);
    if (photo.ok()) {
        return std::move(photo).value();
    }
    return say("{why} To look at it elsewhere: jointly attachments FILE.ibb --write FOLDER",
        {{"why", photo.problem().text}});
}

PhotoRoom pixels_of(const Area& area)
{
    return {static_cast<int>(area.width()), static_cast<int>(area.height())};
}

}  // namespace

AttachmentReport read_attachment(const AttachmentOrder& order)
{
    try {
        return {order.attachment, order.room, what_it_holds(order)};
    } catch (const std::bad_alloc&) {
        return {order.attachment, order.room,
            say("This machine has too little memory left to read it.")};
    }
}

void AttachmentReader::draw(
    ImDrawList& list, const AttachmentRoom& room, std::span<const Entry> record, const Paper& paper)
{
    wanted_ = room.attachment;
    if (reads_) {
        if (auto report = worker_->take()) {
            take_up(std::move(*report));
        }
    }
    const PhotoRoom pixels = pixels_of(room.area);
    const bool stands =
        shown_ && shown_->attachment == room.attachment && (!room.photo || shown_->room == pixels);
    if (!stands && !reads_) {
        ask_for(room, pixels, record);
    }
    if (!shown_ || shown_->attachment != room.attachment) {
        return;
    }
    if (shown_->photo) {
        draw_photo(list, room.area, *shown_->photo, *paper.theme);
    } else {
        draw_instead(list, room.area, shown_->words, paper);
    }
}

void AttachmentReader::leave()
{
    wanted_ = {};
    shown_.reset();
    if (reads_) {
        if (auto report = worker_->take()) {
            take_up(std::move(*report));
        }
    }
}

void AttachmentReader::wait()
{
    if (reads_) {
        take_up(worker_->wait());
    }
}

// Who turned the page meanwhile does not want it any more.
void AttachmentReader::take_up(AttachmentReport report)
{
    reads_ = false;
    if (report.attachment != wanted_) {
        return;
    }
    Shown& shown = shown_.emplace();
    shown.attachment = report.attachment;
    shown.room = report.room;
    if (const auto* const photo = std::get_if<Picture>(&report.holds)) {
        shown.photo.emplace(*photo);
    } else {
        shown.words = std::get<std::string>(std::move(report.holds));
    }
}

void AttachmentReader::ask_for(
    const AttachmentRoom& room, PhotoRoom pixels, std::span<const Entry> record)
{
    if (!worker_) {
        worker_.emplace([](const AttachmentOrder& order) { return read_attachment(order); });
    }
    const AttachmentKept* const kept = kept_attachment(record, room.attachment);
    worker_->give(
        {room.attachment, room.photo, pixels, kept == nullptr ? "" : kept->content}, wake_);
    reads_ = true;
}

}  // namespace jointly
