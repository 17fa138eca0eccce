#include "core/exchange/release.h"

#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/exchange/exchange_file.h"
#include "core/json/archive.h"
#include "core/json/fields.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::string_view format_name = "jointly-release";

std::string head_line(const Release& release)
{
    Writer line(Root::object);
    line.text("fmt", format_name);
    line.integer("v", release_version);
    line.integer("min", release_version);
    line.text("session", release.session);
    line.integer("party", release.party.value);
    return line.finish() + '\n';
}

std::string item_line(const ReleasedItem& item)
{
    Writer line(Root::object);
    write_value(line, "kind", item.kind);
    write_value(line, "issue", item.issue);
    line.text("text", item.text);
    return line.finish() + '\n';
}

std::string check_line(std::string_view before)
{
    Writer line(Root::object);
    line.text("check", to_hex(sha256(before)));
    return line.finish() + '\n';
}

Problem damaged() { return {say("This release is damaged. Ask the caucus to write it again.")}; }

// False where the line is none.
bool read_head(std::string_view line, Release& release)
{
    Reader reader(line);
    (void)reader.text("fmt");
    (void)reader.integer("v");
    (void)reader.integer("min");
    release.session = reader.text("session");
    read_value(reader, "party", release.party);
    return reader.ok() && reader.at_end() && is_session_id(release.session) && release.party;
}

bool read_item(std::string_view line, Release& release)
{
    ReleasedItem item;
    Reader reader(line);
    read_value(reader, "kind", item.kind);
    read_value(reader, "issue", item.issue);
    item.text = reader.text("text");
    const bool is_whole = reader.ok() && reader.at_end() && item.issue && !item.text.empty()
                       && tidy(item.text) == item.text && check_words("", item.text).ok();
    release.items.push_back(std::move(item));
    return is_whole && release.items.size() <= release_items_max;
}

}  // namespace

std::string release_text(Release release)
{
    std::sort(release.items.begin(), release.items.end());
    release.items.erase(
        std::unique(release.items.begin(), release.items.end()), release.items.end());
    std::string text = head_line(release);
    for (const ReleasedItem& item : release.items) {
        text += item_line(item);
    }
    return text + check_line(text);
}

Result<Release> release_in(std::string_view bytes)
{
    constexpr std::string_view beginning = R"({"fmt":"jointly-release")";
    if (!bytes.starts_with(beginning)) {
        return Problem{say("This file is no release. Choose the one that ends in .release.")};
    }
    if (bytes.size() > release_max_bytes) {
        return Problem{say("This release is larger than {most} bytes. Write it in parts.",
            {{"most", release_max_bytes}})};
    }
    Release release;
    bool is_head = true;
    for (std::string_view rest = bytes; !rest.empty();) {
        const auto line = next_line(rest);
        if (!line) {
            return damaged();
        }
        if (is_head && asks_for_later(*line, release_version)) {
            return Problem{
                say("This release was written by a newer Jointly. Bring it in with that one.")};
        }
        const bool is_check = rest.empty();
        if (!is_check && !(is_head ? read_head(*line, release) : read_item(*line, release))) {
            return damaged();
        }
        is_head = false;
    }
    // That holds the check too, and the order.
    if (release.items.empty() || release_text(release) != bytes) {
        return damaged();
    }
    return release;
}

Refusable fits(const Release& release, const Session& session, std::string_view session_id)
{
    if (release.session != session_id) {
        return Problem{say("This release is for another session. Open that one to bring it in.")};
    }
    const bool knows_all =
        find(session, release.party) != nullptr
        && std::all_of(release.items.begin(), release.items.end(),
            [&](const ReleasedItem& item) { return find(session, item.issue) != nullptr; });
    if (!knows_all) {
        return Problem{say("This release speaks of an issue or a party that is not in this copy of "
                           "the session. Open the copy that the caucus read.")};
    }
    return Done{};
}

Command command_of(const ReleasedItem& item, PartyId party)
{
    const Holder holder{false, party};
    switch (item.kind) {
        case ReleasedKind::story: return TellStory{item.issue, holder, item.text};
        case ReleasedKind::interest: return RecordInterest{item.issue, holder, item.text};
        case ReleasedKind::option: return OfferOption{item.issue, item.text};
        case ReleasedKind::criterion: break;
    }
    return ProposeCriterion{item.issue, item.text};
}

}  // namespace jointly
