#include "app/cli/session_json.h"

#include "core/base/base64.h"
#include "core/base/hash.h"
#include "core/json/archive.h"
#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/process/names.h"
#include "core/record/attachments.h"
#include "core/record/headlines.h"
#include "core/session/citation.h"
#include "core/session/find.h"

namespace jointly::cli {

namespace {

template <class Items, class Write>
void write_items(Writer& json, const char* name, const Items& items, IssueId issue, Write write)
{
    json.open_list(name);
    for (const auto& item : items) {
        if (item.issue == issue) {
            json.open_object(nullptr);
            write(item);
            json.close();
        }
    }
    json.close();
}

template <class IdT>
void write_numbers(
    Writer& json, const Session& session, const char* name, const std::vector<IdT>& ids)
{
    json.open_list(name);
    for (const IdT id : ids) {
        json.integer(nullptr, find(session, id)->number);
    }
    json.close();
}

void write_spoken_items(Writer& json, const Session& session, IssueId issue)
{
    const auto held = [&](const auto& item) {
        json.integer("number", item.number);
        json.text("holder", holder_name(session, item.holder));
        json.text("text", item.text);
    };
    write_items(json, "story", session.stories, issue, held);
    write_items(json, "data", session.data, issue, [&](const DataItem& data) {
        json.integer("number", data.number);
        json.text("text", data.text);
        json.text("source", data.source);
    });
    write_items(json, "interests", session.interests, issue, [&](const Interest& interest) {
        held(interest);
        json.boolean("withdrawn", interest.withdrawn);
        json.text("heading", interest.heading);
        write_numbers(json, session, "parts", interest.parts);
    });
    write_items(json, "options", session.options, issue, [&](const Option& option) {
        json.integer("number", option.number);
        json.text("text", option.text);
        json.boolean("withdrawn", option.withdrawn);
        json.text("heading", option.heading);
        write_numbers(json, session, "serves", option.serves);
        write_numbers(json, session, "parts", option.parts);
    });
    write_items(json, "criteria", session.criteria, issue, [&](const Criterion& criterion) {
        json.integer("number", criterion.number);
        json.text("text", criterion.text);
        json.boolean("agreed", criterion.agreed);
        json.boolean("withdrawn", criterion.withdrawn);
    });
    write_items(json, "straws", session.straws, issue, [&](const Straw& straw) {
        json.integer("number", straw.number);
        write_numbers(json, session, "options", straw.options);
        json.text("text", straw.text);
    });
}

void write_agreement(Writer& json, const Session& session, IssueId issue)
{
    write_items(json, "tests", session.tests, issue, [&](const Test& test) {
        json.text("kind", std::string(word_of(test.kind)));
        json.boolean("open", test.open);
        json.text("state", test.open ? "" : std::string(word_of(standing_of(session, test).state)));
        json.integer("called_ms", test.called_ms);
    });
    write_items(json, "language", session.languages, issue, [&](const Language& language) {
        json.text("provision", citation(session, *find(session, language.provision)));
        json.text("text", language.text);
        json.text("effective", words_of(language.effective));
        json.text("payer", language.payer);
        json.text("sunset", iso(language.sunset));
        json.boolean("replaced", language.replaced);
    });
    write_items(json, "tas", session.tas, issue, [&](const Ta& ta) {
        json.integer("ta", ta.id.value);
        json.text("state", std::string(word_of(state_of(session, ta))));
        json.integer("revision", ta.revision);
        json.open_list("passes");
        for (const TaPass& pass : ta.passes) {
            json.open_object(nullptr);
            json.integer("revision", pass.revision);
            json.text("party", find(session, pass.party)->name);
            json.text("name", pass.name);
            json.text("capacity", pass.capacity);
            json.integer("at_ms", pass.at_ms);
            json.close();
        }
        json.close();
        json.open_list("initials");
        for (const Initials& initials : ta.initials) {
            json.open_object(nullptr);
            json.text("party", find(session, initials.party)->name);
            json.text("name", initials.name);
            json.integer("at_ms", initials.at_ms);
            json.boolean("on_paper", !initials.by_key);
            json.close();
        }
        json.close();
        json.open_list("signatures");
        for (const TaSigned& given : ta.signatures) {
            json.open_object(nullptr);
            json.text("party", find(session, given.party)->name);
            json.text("name", given.name);
            json.integer("entries", static_cast<std::int64_t>(given.entries));
            json.text("key", given.key);
            json.close();
        }
        json.close();
    });
}

void write_attachment(Writer& json, const Attachment& attachment, std::span<const Entry> record)
{
    const AttachmentKept* const kept = kept_attachment(record, attachment.id);
    const auto bytes = kept == nullptr ? std::nullopt : from_base64(kept->content);
    json.open_object(nullptr);
    json.integer("number", attachment.id.value);
    json.text("title", attachment.name);
    json.text("kind", std::string(word_of(attachment.kind)));
    json.text("media", std::string(word_of(attachment.media)));
    json.integer("issue", attachment.issue.value);
    json.integer("ta", attachment.ta.value);
    json.integer("bytes", bytes ? static_cast<std::int64_t>(bytes->size()) : 0);
    json.text("sha256", bytes ? to_hex(sha256(*bytes)) : "");
    json.close();
}

}  // namespace

std::string session_json(const Session& session, std::span<const Entry> record, IssueId only)
{
    Writer json(Root::object);
    json.open_list("parties");
    for (const Party& party : session.parties) {
        json.open_object(nullptr);
        json.text("name", party.name);
        json.text("full_name", party.full_name);
        json.text("letter", party.letter);
        json.boolean("deciding", party.deciding);
        json.close();
    }
    json.close();
    json.open_list("issues");
    for (const Issue& issue : session.issues) {
        if (only && issue.id != only) {
            continue;
        }
        json.open_object(nullptr);
        json.integer("issue", issue.id.value);
        json.text("title", issue.title);
        json.text("question", issue.question);
        json.text("step", std::string(word_of(issue.step)));
        write_spoken_items(json, session, issue.id);
        write_agreement(json, session, issue.id);
        json.close();
    }
    json.close();
    json.open_list("attachments");
    for (const Attachment& attachment : session.attachments) {
        if (!only || attachment.issue == only) {
            write_attachment(json, attachment, record);
        }
    }
    json.close();
    return json.finish();
}

}  // namespace jointly::cli
