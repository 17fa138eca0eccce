#include "app/desk/contract/contract_review.h"

#include "core/base/say.h"
#include "core/disk/read_file.h"
#include "core/documents/contract/contract_file.h"
#include "core/documents/contract/correct_reading.h"
#include "core/process/names.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace jointly {

Result<ContractReview> review_of(const std::string& path)
{
    auto bytes = read_file(path, contract_max_bytes);
    if (!bytes.ok()) {
        return bytes.problem();
    }
    auto read = read_contract_file(bytes.value(), path, Revisions::ask);
    if (!read.ok()) {
        return read.problem();
    }
    const std::string name = std::filesystem::path(path).filename().string();
    return ContractReview{
        name, media_of(name), std::move(bytes).value(), read.value(), read.value()};
}

Refusable put_right(ContractReview& review, std::size_t place, char key)
{
    if (key == '0') {
        review.read = review.as_read;
        return Done{};
    }
    if (key < '1' || key > '6' || place >= review.read.lines.size()) {
        return Done{};
    }
    static constexpr std::array levels{ProvisionLevel::article, ProvisionLevel::section,
        ProvisionLevel::clause, ProvisionLevel::appendix, ProvisionLevel::letter};
    const auto digit = static_cast<std::size_t>(key - '1');
    LevelCorrection correction{review.read.lines[place], std::nullopt};
    if (digit < levels.size()) {
        correction.level = levels[digit];
    }
    auto right = corrected(review.read, std::array{correction});
    if (!right.ok()) {
        return right.problem();
    }
    review.read = std::move(right).value();
    return Done{};
}

NotesOf notes_of(const ReadContract& read, std::size_t place)
{
    const std::size_t from = place < read.lines.size() ? read.lines[place] : 0;
    const std::size_t next = place + 1 < read.lines.size() ? read.lines[place + 1] : 0;
    NotesOf notes;
    while (notes.first < read.notes.size() && (from == 0 || read.notes[notes.first].line < from)) {
        ++notes.first;
    }
    notes.end = notes.first;
    while (notes.end < read.notes.size() && (next == 0 || read.notes[notes.end].line < next)) {
        ++notes.end;
    }
    return notes;
}

std::size_t next_with_note(const ReadContract& read, std::size_t place, int direction)
{
    const auto step = static_cast<std::size_t>(direction);  // -1 wraps round, as sizes do
    for (std::size_t at = place + step; at < read.lines.size(); at += step) {
        const NotesOf notes = notes_of(read, at);
        if (notes.first < notes.end) {
            return at;
        }
    }
    return place;
}

}  // namespace jointly
