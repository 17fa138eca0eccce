// Initials on a tentative agreement, as given on paper or with a key.
#include "core/base/hash.h"
#include "core/process/agreement_state.h"
#include "core/process/reopened.h"
#include "core/process/tested.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace jointly::rules {

namespace {

constexpr std::size_t id_digits = 32;
constexpr std::size_t hash_digits = 64;
constexpr std::size_t signature_digits = 128;

// What holds of initials however they are given.
std::optional<Problem> why_not_here(const Session& session, const Ta& ta, const Party& party)
{
    if (!is_on_the_table(ta)) {
        return off_the_table(ta);
    }
    if (!party.deciding) {
        return Problem{say("{party} has a voice and does not initial.", {{"party", party.name}})};
    }
    if (open_meeting(session) == nullptr) {
        return Problem{say("Open the meeting first: initials are given in the room.")};
    }
    return caucus_is_under_way(session);
}

bool has_its_form(const TaSigned& given)
{
    return is_lower_hex(given.session, id_digits) && is_lower_hex(given.fingerprint, hash_digits)
        && is_lower_hex(given.head, hash_digits) && is_lower_hex(given.key, hash_digits)
        && is_lower_hex(given.signature, signature_digits);
}

}  // namespace

Result<Events> decide_one(const Session& session, const InitialTa& command)
{
    const Ta* const ta = find(session, command.ta);
    const Party* const party = find(session, command.party);
    if (ta == nullptr) {
        return not_there("tentative agreement");
    }
    if (party == nullptr) {
        return not_there("party");
    }
    const Words name = words("The name", command.name, "Write who initials.");
    const Words capacity = words("The role", command.capacity, "");
    if (auto problem = first_problem({&name, &capacity})) {
        return *problem;
    }
    if (auto problem = why_not_here(session, *ta, *party)) {
        return *problem;
    }
    if (const auto missing = initials_missing(session, *ta);
        std::find(missing.begin(), missing.end(), party->id) == missing.end()) {
        return Problem{say("{party} has initialled TA-{number} already.",
            {{"party", party->name}, {"number", ta->id.value}})};
    }
    if (const Refusable ready = may_be_initialled(session, *ta); !ready.ok()) {
        return ready.problem();
    }
    return Events{TaInitialled{ta->id, party->id, name.text, capacity.text}};
}

Result<Events> decide_one(const Session& session, const SignTa& command)
{
    const TaSigned& given = command.given;
    const Ta* const ta = find(session, given.ta);
    const Party* const party = find(session, given.party);
    if (ta == nullptr) {
        return not_there("tentative agreement");
    }
    if (party == nullptr) {
        return not_there("party");
    }
    const Words name = words("The name", given.name, "Write who initials.");
    const Words capacity = words("The role", given.capacity, "");
    if (auto problem = first_problem({&name, &capacity})) {
        return *problem;
    }
    // What was signed is letter for letter what is kept.
    if (name.text != given.name || capacity.text != given.capacity || !has_its_form(given)) {
        return Problem{say("This signature is damaged. Ask the caucus to write it again.")};
    }
    if (auto problem = why_not_here(session, *ta, *party)) {
        return *problem;
    }
    if (given.revision != ta->revision) {
        return Problem{say("This signature is for revision {signed} of {ta}, and revision {now} is "
                           "on the table. Sign that one.",
            {{"signed", given.revision}, {"ta", label_of(ta->id)}, {"now", ta->revision}})};
    }
    if (given.fingerprint != fingerprint(TestKind::wording, texts_of(session, ta->languages))) {
        return Problem{say("This signature is for other words than those of {ta} now. Read them "
                           "again and sign anew.",
            {{"ta", label_of(ta->id)}})};
    }
    if (given.entries < reopened_by(session, ta->id)) {
        return Problem{say("This signature was given before {ta} was taken up again. Read it again "
                           "and sign anew.",
            {{"ta", label_of(ta->id)}})};
    }
    if (std::any_of(ta->signatures.begin(), ta->signatures.end(),
            [&](const TaSigned& one) { return one.party == party->id; })) {
        return Problem{say("{party} has signed {ta} with a key already.",
            {{"party", party->name}, {"ta", label_of(ta->id)}})};
    }
    if (const Refusable ready = may_be_initialled(session, *ta); !ready.ok()) {
        return ready.problem();
    }
    return Events{given};
}

}  // namespace jointly::rules
