#include "app/cli/enter_from_file.h"

#include "core/base/base64.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/record/headlines.h"
#include "core/rules/decide.h"

#include <filesystem>
#include <ostream>
#include <utility>

namespace jointly::cli {

namespace {

Result<KeepAttachment> kept(const KeptFile& file)
{
    const std::string name = std::filesystem::path(file.path).filename().string();
    if (file.bytes.size() > attachment_max_bytes) {
        return Problem{say("{name} is larger than {most}, too large to be kept. Take its text "
                           "alone with --text-only, and keep the file elsewhere.",
            {{"name", name}, {"most", size_words(attachment_max_bytes)}})};
    }
    return KeepAttachment{
        file.kind, media_of(name), file.issue, file.ta, name, to_base64(file.bytes)};
}

Refusable act(Store& store, Command command, Console& console)
{
    const auto seq = store.do_now(Act{std::move(command)});
    if (!seq.ok()) {
        return seq.problem();
    }
    console.out << say("{seq} {headline}",
        {{"seq", seq.value()},
            {"headline", headline(store.session(), store.record(), store.record().back())}})
                << '\n';
    return Done{};
}

}  // namespace

Refusable enter_from_file(
    Store& store, Command command, const std::optional<KeptFile>& file, Console& console)
{
    if (const auto decided = decide(store.session(), command); !decided.ok()) {
        return decided.problem();
    }
    if (file) {
        const auto attachment = kept(*file);
        if (!attachment.ok()) {
            return attachment.problem();
        }
        if (const Refusable done_so = act(store, attachment.value(), console); !done_so.ok()) {
            return done_so;
        }
    }
    return act(store, std::move(command), console);
}

}  // namespace jointly::cli
