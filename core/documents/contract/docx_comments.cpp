#include "core/documents/contract/docx_comments.h"

#include "core/documents/contract/docx_words.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

std::string without_end_blanks(std::string words)
{
    words.erase(words.find_last_not_of(' ') + 1);
    words.erase(0, words.find_first_not_of(' '));
    return words;
}

// As much of the words as goes into `room` bytes, in whole characters.
std::string_view cut(std::string_view words, std::size_t room)
{
    if (words.size() <= room) {
        return words;
    }
    while (room > 0 && (static_cast<unsigned char>(words[room]) & 0xC0U) == 0x80U) {
        --room;
    }
    return words.substr(0, room);
}

}  // namespace

DocxComments::DocxComments(XmlElement comments)
{
    for (XmlElement at = comments.first_child(); at.is_there(); at = at.next()) {
        if (at.name() != "w:comment") {
            continue;
        }
        if (by_id_.size() >= draft_comments_max) {
            ++more_;
            continue;
        }
        by_id_.emplace(std::string(at.attribute("w:id")),
            DraftComment{std::string(at.attribute("w:author")),
                without_end_blanks(all_docx_words(at, Revisions::accept)), {}, {}});
    }
}

void DocxComments::begin(const std::string& id, std::string_view anchor)
{
    const auto comment = by_id_.find(id);
    if (comment == by_id_.end()) {
        return;
    }
    begun_.emplace(id, told_.size());
    told_.push_back(std::move(comment->second));
    told_.back().anchor = anchor;
    by_id_.erase(comment);
}

bool DocxComments::take_mark(XmlElement at, std::string_view anchor)
{
    const std::string_view name = at.name();
    const std::string id(at.attribute("w:id"));
    if (name == "w:commentRangeStart") {
        const std::size_t before = told_.size();
        begin(id, anchor);
        if (told_.size() > before) {
            open_.push_back(before);
        }
        return true;
    }
    if (name == "w:commentRangeEnd") {
        if (const auto begun = begun_.find(id); begun != begun_.end()) {
            std::erase(open_, begun->second);
        }
        return true;
    }
    if (name == "w:commentReference") {
        begin(id, anchor);
        return true;
    }
    return false;
}

void DocxComments::add_words(std::string_view words)
{
    constexpr std::string_view cut_off = "\u2026";
    std::erase_if(open_, [&](std::size_t place) {
        std::string& about = told_[place].about;
        const std::size_t room = comment_about_max_bytes - cut_off.size() - about.size();
        about += cut(words, room);
        const bool is_cut = words.size() > room;
        about += is_cut ? cut_off : std::string_view();
        return is_cut;
    });
}

std::vector<DraftComment> DocxComments::told() &&
{
    for (auto& [id, comment] : by_id_) {
        told_.push_back(std::move(comment));
    }
    for (DraftComment& comment : told_) {
        std::replace(comment.about.begin(), comment.about.end(), '\n', ' ');
        std::replace(comment.about.begin(), comment.about.end(), '\t', ' ');
        comment.about = without_end_blanks(std::move(comment.about));
    }
    return std::move(told_);
}

}  // namespace jointly
