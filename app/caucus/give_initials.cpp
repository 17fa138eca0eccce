#include "app/caucus/give_initials.h"

#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/base/signature.h"
#include "core/base/text.h"
#include "core/caucus/signing_key.h"
#include "core/disk/names.h"
#include "core/disk/replace_file.h"
#include "core/exchange/signature_file.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/process/tested.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

Refusable may_sign(const OpenCaucus& caucus, const Ta& ta)
{
    const Session& session = caucus.session();
    const Party& party = *find(session, caucus.record().party);
    // A vault that was put back may have forgotten what it signed; a session that was cut, what was agreed.
    if (const auto notices = caucus.notices(); !notices.empty()) {
        return Problem{
            say("Initials wait until this is seen to: {notice}", {{"notice", notices.front()}})};
    }
    if (!party.deciding) {
        return Problem{say("{party} has a voice and does not initial.", {{"party", party.name}})};
    }
    if (!is_on_the_table(ta)) {
        return Problem{say("{ta} is no longer on the table. Look for the one that is.",
            {{"ta", label_of(ta.id)}})};
    }
    if (std::any_of(ta.signatures.begin(), ta.signatures.end(),
            [&](const TaSigned& given) { return given.party == party.id; })) {
        return Problem{say("{party} has signed {ta} with a key already.",
            {{"party", party.name}, {"ta", label_of(ta.id)}})};
    }
    return may_be_initialled(session, ta);
}

// A second record that this key signs is one that goes on from the first.
Refusable goes_on_from_signed(const OpenCaucus& caucus)
{
    const auto& signatures = caucus.record().signatures;
    if (signatures.empty()) {
        return Done{};
    }
    const TaSigned& last = signatures.back();
    const auto& hashes = caucus.chain().hashes;
    if (last.entries >= hashes.size()
        || hashes[static_cast<std::size_t>(last.entries)] != last.head) {
        return Problem{
            say("This copy does not go on from the one that was signed at entry {entry}. "
                "Compare the two first: jointly diff",
                {{"entry", last.entries}})};
    }
    return Done{};
}

// Made, and durable in the vault, where there is none yet.
Result<SigningKey> own_key(OpenCaucus& caucus, std::int64_t now_ms)
{
    if (!caucus.record().key) {
        SigningKey made = SigningKey::make();
        const Refusable kept = caucus.enter(
            KeyMade{to_hex(made.public_half()), caucus.vault().sealed_secret(made.seed())}, now_ms);
        return kept.ok() ? Result<SigningKey>(std::move(made)) : kept.problem();
    }
    const auto seed = caucus.vault().opened_secret(caucus.record().key->held);
    auto key = seed ? SigningKey::from_seed(*seed) : std::nullopt;
    if (!key || to_hex(key->public_half()) != caucus.record().key->key) {
        return Problem{say("The key in this vault does not open. Make a new vault, and tell the "
                           "others its key.")};
    }
    return std::move(*key);
}

Result<std::string> as_written(std::string_view name, std::string_view typed)
{
    std::string text = tidy(typed);
    const Refusable fits = check_words(name, text);
    return fits.ok() ? Result<std::string>(std::move(text)) : fits.problem();
}

}  // namespace

Result<std::string> own_key_code(OpenCaucus& caucus, std::int64_t now_ms)
{
    const auto key = own_key(caucus, now_ms);
    return key.ok() ? Result<std::string>(code_of_key(key.value().public_half())) : key.problem();
}

Result<TaSigned> to_sign(
    const OpenCaucus& caucus, TaId id, std::string_view name, std::string_view capacity)
{
    const Ta* const ta = find(caucus.session(), id);
    if (ta == nullptr) {
        return Problem{say("There is no tentative agreement {ta} in this copy of the session.",
            {{"ta", label_of(id)}})};
    }
    if (Refusable may = may_sign(caucus, *ta); !may.ok()) {
        return may.problem();
    }
    if (Refusable goes_on = goes_on_from_signed(caucus); !goes_on.ok()) {
        return goes_on.problem();
    }
    auto who = as_written(say("The name"), name);
    auto as = as_written(say("The role"), capacity);
    if (!who.ok() || !as.ok()) {
        return who.ok() ? as.problem() : who.problem();
    }
    if (who.value().empty()) {
        return Problem{say("Write who initials.")};
    }
    TaSigned given;
    given.ta = ta->id;
    given.revision = ta->revision;
    given.party = caucus.record().party;
    given.entries = caucus.chain().entries();
    given.session = caucus.chain().id;
    given.name = std::move(who).value();
    given.capacity = std::move(as).value();
    given.fingerprint = fingerprint(TestKind::wording, texts_of(caucus.session(), ta->languages));
    given.head = caucus.chain().hashes.back();
    return given;
}

WallModel page_to_sign(const OpenCaucus& caucus, TaId id)
{
    View view;
    view.page = Page::ta;
    view.issue = find(caucus.session(), id)->issue;
    return wall_model(caucus.session(), caucus.joint().record, view, 0);
}

Refusable write_initials(
    OpenCaucus& caucus, TaSigned given, const std::string& file, std::int64_t now_ms)
{
    if (is_there(file)) {
        return Problem{say("{file} is there already. Give the signature another name.",
            {{"file", file_name(file)}})};
    }
    const auto key = own_key(caucus, now_ms);
    if (!key.ok()) {
        return key.problem();
    }
    given.key = to_hex(key.value().public_half());
    given.signature = to_hex(key.value().sign(signed_bytes(given)));
    if (Refusable kept = caucus.enter(InitialsGiven{given}, now_ms); !kept.ok()) {
        return kept;
    }
    return write_new_file(file, signature_text(given));
}

}  // namespace jointly
