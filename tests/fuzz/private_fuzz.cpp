// What stands sealed in a vault, once it was opened: core/caucus/private_events.h, private_record.h.
//
// Behind a first entry that begins a vault, each line one entry. What is read is written and read again the same; what
// fits makes a record whose pages can be shown beside a session.
#include "app/caucus/private_pages.h"
#include "core/journal/load.h"
#include "tests/core/journal/chain.h"
#include "tests/fuzz/target.h"

namespace jointly {

namespace {

const Session& session_beside()
{
    static const Session session = load(file_of(small_record())).value().session;
    return session;
}

void must_be_shown(const PrivateRecord& record)
{
    const Session& session = session_beside();
    for (const Issue& issue : session.issues) {
        for (const std::string& line : text_of(private_issue_model(record, session, issue.id))) {
            must(is_valid_utf8(line), "a page of a caucus cannot be read");
        }
    }
    (void)text_of(private_round_model(record, session, 0));
}

}  // namespace

std::vector<std::string_view> outcomes()
{
    return {"no entry", "entries that do not fit", "a record"};
}

std::string_view fuzz_one(std::string_view bytes)
{
    std::vector<PrivateEntry> entries{{0, VaultBegun{{1}, std::string(32, 'a'), "Union"}}};
    for (const std::string_view line : split(bytes, '\n')) {
        const auto entry = entry_of_text(line);
        if (!entry.ok()) {
            must_be_said(entry.problem());
            continue;
        }
        const auto again = entry_of_text(text_of_entry(entry.value()));
        must(again.ok() && again.value() == entry.value(), "an entry does not read back");
        entries.push_back(entry.value());
    }
    if (entries.size() == 1) {
        return "no entry";
    }
    const auto record = record_of(entries);
    if (!record.ok()) {
        must_be_said(record.problem());
        return "entries that do not fit";
    }
    (void)last_to_take_back(entries);
    must_be_shown(record.value());
    return "a record";
}

}  // namespace jointly
