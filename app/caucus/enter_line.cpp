#include "app/caucus/enter_line.h"

#include "app/caucus/private_script.h"

namespace jointly {

Result<LineDone> enter_line(OpenCaucus& caucus, std::string_view line, std::int64_t now_ms)
{
    const auto asked = parse_private_line(caucus.session(), caucus.record(), line);
    if (!asked.ok()) {
        return asked.problem();
    }
    if (!asked.value()) {
        return LineDone{};
    }
    if (const auto* const look = std::get_if<LookAtIssue>(&*asked.value())) {
        caucus.look_at(look->issue);
        return LineDone{};
    }
    const PrivateId next = caucus.record().next;
    const auto* const event = std::get_if<PrivateEvent>(&*asked.value());
    const Refusable outcome =
        event == nullptr ? caucus.take_back(now_ms) : caucus.enter(*event, now_ms);
    if (!outcome.ok()) {
        return outcome.problem();
    }
    return LineDone{
        true, caucus.record().next == next ? std::nullopt : std::optional<PrivateId>(next)};
}

}  // namespace jointly
