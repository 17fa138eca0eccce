// What stands in the small files that leave a caucus.
#include "app/cli/inspected.h"
#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/base/signature.h"
#include "core/exchange/release.h"
#include "core/exchange/signature_file.h"
#include "core/process/names.h"

namespace jointly::cli {

Result<Inspected> inspect_release(std::string_view bytes, const std::string& name)
{
    const auto release = release_in(bytes);
    if (!release.ok()) {
        return release.problem();
    }
    Found items("items", say("What is brought to the table"));
    for (const ReleasedItem& item : release.value().items) {
        items.add(item.text);
    }
    return Inspected{name, bytes.size(), Readers::anyone,
        {"release",
            say("A release: what a caucus brings to the table. Besides the words it tells the "
                "session and the party, and neither a time nor a name."),
            {std::move(items).take()}}};
}

Result<Inspected> inspect_signature(std::string_view bytes, const std::string& name)
{
    const auto given = signature_in(bytes);
    if (!given.ok()) {
        return given.problem();
    }
    const TaSigned& one = given.value();
    return Inspected{name, bytes.size(), Readers::anyone,
        {"signature",
            say("Initials by a key: what was signed is told by its fingerprint, not in words, and "
                "no time. Check it with: jointly verify FILE --signature"),
            {finding("agreement", say("The agreement"),
                 {say("{ta}, revision {revision}",
                     {{"ta", label_of(one.ta)}, {"revision", one.revision}})}),
                finding("signers", say("Who signed or consented by name"),
                    {one.capacity.empty() ? one.name
                                          : say("{name}, {capacity}",
                                              {{"name", one.name}, {"capacity", one.capacity}})}),
                finding("key", say("The key"), {code_of_key(from_hex(one.key))})}}};
}

}  // namespace jointly::cli
