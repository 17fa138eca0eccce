#include "app/ui/text_model.h"

#include "app/ui/internal/letters.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

constexpr std::size_t most_steps = 200;

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::size_t next_letter(const std::string& text, std::size_t byte)
{
    if (byte < text.size()) {
        ++byte;
    }
    while (byte < text.size() && is_continuation(text[byte])) {
        ++byte;
    }
    return byte;
}

std::size_t letter_before(const std::string& text, std::size_t byte)
{
    if (byte > 0) {
        --byte;
    }
    while (byte > 0 && is_continuation(text[byte])) {
        --byte;
    }
    return byte;
}

enum class Kind { blank, line_end, sign, word };

Kind kind_at(const std::string& text, std::size_t byte)
{
    constexpr std::string_view signs = "!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~";
    if (text[byte] == ' ') {
        return Kind::blank;
    }
    if (text[byte] == '\n') {
        return Kind::line_end;
    }
    return signs.find(text[byte]) == std::string_view::npos ? Kind::word : Kind::sign;
}

// What a text may hold.
std::string cleaned(std::string_view words, Lines lines)
{
    std::string clean;
    for (std::size_t at = 0; at < words.size();) {
        const Decoded decoded = decode(words, at);
        const std::string_view letter = words.substr(at, decoded.bytes);
        at += decoded.bytes;
        if (decoded.code == '\n' && lines == Lines::many) {
            clean += '\n';
        } else if (decoded.code == '\n' || decoded.code == '\t') {
            clean += ' ';
        } else if (decoded.code >= ' ' && decoded.code != 0x7F && is_valid(letter)) {
            clean += letter;
        }
    }
    return clean;
}

}  // namespace

std::size_t TextModel::selection_begin() const { return std::min(now_.caret, now_.anchor); }

std::size_t TextModel::selection_end() const { return std::max(now_.caret, now_.anchor); }

std::string TextModel::selection() const
{
    return now_.text.substr(selection_begin(), selection_end() - selection_begin());
}

void TextModel::reset(std::string_view text)
{
    now_ = {};
    ++changes_;
    before_.clear();
    undone_.clear();
    insert(text);
    before_.clear();
    last_change_ = Change::none;
}

bool TextModel::insert(std::string_view words)
{
    std::string clean = cleaned(words, lines_);
    const std::size_t kept = now_.text.size() - (selection_end() - selection_begin());
    const std::size_t room = max_bytes_ - std::min(max_bytes_, kept);
    const bool fits = clean.size() <= room;
    if (!fits) {
        std::size_t end = room;
        while (end > 0 && is_continuation(clean[end])) {
            --end;
        }
        clean.resize(end);
    }
    if (clean.empty()) {
        return fits;
    }
    const bool one_letter = next_letter(clean, 0) == clean.size();
    remember(one_letter && !has_selection() ? Change::typing : Change::none);
    const std::size_t begin = selection_begin();
    now_.text.replace(begin, selection_end() - begin, clean);
    now_.caret = now_.anchor = begin + clean.size();
    if (clean == " " || clean == "\n") {
        last_change_ = Change::none;  // the next word is the next step
    }
    return fits;
}

void TextModel::erase(std::size_t begin, std::size_t end, Change change)
{
    if (begin == end) {
        return;
    }
    remember(change);
    now_.text.erase(begin, end - begin);
    now_.caret = now_.anchor = begin;
}

void TextModel::erase_back(Reach reach)
{
    if (has_selection()) {
        erase(selection_begin(), selection_end(), Change::none);
    } else {
        erase(left_of(now_.caret, reach), now_.caret,
            reach == Reach::letter ? Change::erasing_back : Change::none);
    }
}

void TextModel::erase_forward(Reach reach)
{
    if (has_selection()) {
        erase(selection_begin(), selection_end(), Change::none);
    } else {
        erase(now_.caret, right_of(now_.caret, reach),
            reach == Reach::letter ? Change::erasing_forward : Change::none);
    }
}

void TextModel::move_left(Reach reach, bool select)
{
    const bool to_edge = reach == Reach::letter && has_selection() && !select;
    move_to(to_edge ? selection_begin() : left_of(now_.caret, reach), select);
}

void TextModel::move_right(Reach reach, bool select)
{
    const bool to_edge = reach == Reach::letter && has_selection() && !select;
    move_to(to_edge ? selection_end() : right_of(now_.caret, reach), select);
}

void TextModel::move_to(std::size_t byte, bool select)
{
    now_.caret = std::min(byte, now_.text.size());
    while (
        now_.caret > 0 && now_.caret < now_.text.size() && is_continuation(now_.text[now_.caret])) {
        --now_.caret;
    }
    if (!select) {
        now_.anchor = now_.caret;
    }
    last_change_ = Change::none;
}

void TextModel::select_all()
{
    now_.anchor = 0;
    now_.caret = now_.text.size();
    last_change_ = Change::none;
}

void TextModel::select_word_at(std::size_t byte)
{
    const std::string& text = now_.text;
    if (text.empty()) {
        return;
    }
    std::size_t begin = byte < text.size() ? byte : letter_before(text, byte);
    const Kind kind = kind_at(text, begin);
    std::size_t end = begin;
    while (begin > 0 && kind_at(text, letter_before(text, begin)) == kind) {
        begin = letter_before(text, begin);
    }
    while (end < text.size() && kind_at(text, end) == kind) {
        end = next_letter(text, end);
    }
    now_.anchor = begin;
    now_.caret = end;
    last_change_ = Change::none;
}

void TextModel::select_line_at(std::size_t byte)
{
    const std::string& text = now_.text;
    const std::size_t at = std::min(byte, text.size());
    const std::size_t before = at == 0 ? std::string::npos : text.rfind('\n', at - 1);
    now_.anchor = before == std::string::npos ? 0 : before + 1;
    now_.caret = std::min(text.find('\n', at), text.size());
    last_change_ = Change::none;
}

std::size_t TextModel::left_of(std::size_t byte, Reach reach) const
{
    const std::string& text = now_.text;
    if (reach == Reach::text) {
        return 0;
    }
    if (reach == Reach::letter || byte == 0) {
        return letter_before(text, byte);
    }
    while (byte > 0 && kind_at(text, letter_before(text, byte)) == Kind::blank) {
        byte = letter_before(text, byte);
    }
    if (byte > 0) {
        const Kind kind = kind_at(text, letter_before(text, byte));
        while (byte > 0 && kind_at(text, letter_before(text, byte)) == kind) {
            byte = letter_before(text, byte);
        }
    }
    return byte;
}

std::size_t TextModel::right_of(std::size_t byte, Reach reach) const
{
    const std::string& text = now_.text;
    if (reach == Reach::text) {
        return text.size();
    }
    if (reach == Reach::letter || byte == text.size()) {
        return next_letter(text, byte);
    }
    const Kind kind = kind_at(text, byte);
    while (kind != Kind::blank && byte < text.size() && kind_at(text, byte) == kind) {
        byte = next_letter(text, byte);
    }
    while (byte < text.size() && kind_at(text, byte) == Kind::blank) {
        byte = next_letter(text, byte);
    }
    return byte;
}

void TextModel::remember(Change change)
{
    ++changes_;
    undone_.clear();
    if (change != Change::none && change == last_change_ && !before_.empty()) {
        return;
    }
    last_change_ = change;
    before_.push_back(now_);
    if (before_.size() > most_steps) {
        before_.erase(before_.begin());
    }
}

void TextModel::undo()
{
    if (!before_.empty()) {
        undone_.push_back(std::exchange(now_, std::move(before_.back())));
        before_.pop_back();
        ++changes_;
    }
    last_change_ = Change::none;
}

void TextModel::redo()
{
    if (!undone_.empty()) {
        before_.push_back(std::exchange(now_, std::move(undone_.back())));
        undone_.pop_back();
        ++changes_;
    }
    last_change_ = Change::none;
}

}  // namespace jointly
