#include "app/cli/signatures.h"

#include "core/base/say.h"
#include "core/disk/read_file.h"
#include "core/documents/printable.h"
#include "core/exchange/signature_file.h"
#include "core/wall/exchange_models.h"
#include "core/wall/mirror.h"

#include <ostream>

namespace jointly::cli {

Result<TaSigned> read_signature(const std::string& file)
{
    const auto bytes = read_file(file, signature_file_max_bytes);
    return bytes.ok() ? signature_in(bytes.value()) : bytes.problem();
}

SignedCopy signed_copy(const Copy& copy)
{
    return {copy.chain.id, copy.loaded.record, copy.chain.hashes, copy.loaded.session};
}

bool tell_signature(const Copy& copy, const TaSigned& given, std::uint64_t seq, Console& console)
{
    console.out << '\n' << printable(page_text(signature_model(signed_copy(copy), given, seq)));
    // A copy that was made for somebody keeps what was signed in the session that it was made of.
    const SignedCopy against = signed_copy(copy);
    return holds_in(against, given).ok() || (seq != 0 && was_given_elsewhere(against, given));
}

bool tell_signatures(const Copy& copy, Console& console)
{
    bool all_hold = true;
    for (const GivenSignature& one : signatures_in(copy.loaded.record)) {
        all_hold = tell_signature(copy, one.given, one.seq, console) && all_hold;
    }
    for (const Party& party : copy.loaded.session.parties) {
        if (const auto keys = keys_of(copy.loaded.record, party.id); keys.size() > 1) {
            console.out << say("{party} signed with {count} keys. Ask which of them are theirs.",
                {{"party", printable_line(party.name)}, {"count", keys.size()}})
                        << '\n';
        }
    }
    return all_hold;
}

}  // namespace jointly::cli
