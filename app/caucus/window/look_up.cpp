#include "app/caucus/window/look_up.h"

#include "app/caucus/bring_out.h"
#include "app/caucus/give_initials.h"
#include "app/caucus/review_models.h"
#include "app/caucus/window/printer.h"
#include "app/caucus/window/shown_models.h"
#include "core/base/overloaded.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/disk/names.h"
#include "core/process/names.h"
#include "core/wall/mirror.h"

#include <algorithm>
#include <filesystem>

namespace jointly {

namespace {

// Beside the vault, by a name that is free: "union.release", "union-2.release".
std::string file_beside(const CaucusFiles& files, const std::string& wished, const std::string& end)
{
    if (!wished.empty()) {
        return wished;
    }
    const std::filesystem::path vault(files.vault);
    return first_free_name([&](int number) {
        const std::string stem = vault.stem().string();
        const std::string name = number == 1 ? stem : stem + '-' + std::to_string(number);
        return (vault.parent_path() / (name + end)).string();
    });
}

Answered only_pages(std::vector<WallModel> pages) { return {{std::move(pages), {}}, {}}; }

Result<Answered> changes(OpenCaucus& caucus, std::int64_t now_ms)
{
    auto model = changes_model(caucus);
    if (!model.ok()) {
        return model.problem();
    }
    const std::uint64_t entries = caucus.joint().record.size();
    if (caucus.record().seen != entries) {
        if (Refusable kept = caucus.enter(SessionSeen{entries}, now_ms); !kept.ok()) {
            return kept.problem();
        }
    }
    return only_pages({std::move(model).value()});
}

Result<Answered> compared(const CaucusFiles& files, const std::string& file)
{
    const auto ours = read_copy(files.session);
    const auto other = read_copy(file);
    if (!ours.ok() || !other.ok()) {
        return ours.ok() ? other.problem() : ours.problem();
    }
    return only_pages(
        comparison_models(ours.value(), file_name(files.session), other.value(), file_name(file)));
}

Result<Answered> to_release(
    const OpenCaucus& caucus, const CaucusFiles& files, const BringOut& wanted)
{
    auto shown = release_of(caucus, wanted.lines);
    if (!shown.ok()) {
        return shown.problem();
    }
    ShownRelease release = std::move(shown).value();
    Answered answered = only_pages(std::move(release.pages));
    answered.found.to_go = ReleaseToGo{
        std::move(release.release), wanted.lines, file_beside(files, wanted.file, ".release")};
    answered.notice = say("This is how the wall will show it, and all that leaves.");
    return answered;
}

Result<Answered> to_initial(
    const OpenCaucus& caucus, const CaucusFiles& files, const SignAgreement& wanted)
{
    auto given = to_sign(caucus, wanted.ta, wanted.name, wanted.capacity);
    if (!given.ok()) {
        return given.problem();
    }
    Answered answered = only_pages({page_to_sign(caucus, wanted.ta)});
    answered.notice = say("{name} initials this, and the record up to entry {entry}.",
        {{"name", given.value().name}, {"entry", given.value().entries}});
    answered.found.to_go =
        InitialsToGo{std::move(given).value(), file_beside(files, wanted.file, ".signature")};
    return answered;
}

std::string letters_for(const RoomIs& room, CaucusState& state)
{
    // The frame takes its part of the picture: letters for a chair further away leave no room for a page.
    constexpr float farthest = 5.5F;
    state.distance = std::min(room.distance.value_or(unmeasured_distance), farthest);
    if (!room.distance) {
        return say("Letters as usual.");
    }
    return *room.distance > farthest ? say(
               "The picture is too small for that chair: letters are as large as a sheet bears.")
                                     : say("Letters for that chair.");
}

}  // namespace

Result<Answered> answer(OpenCaucus& caucus, const CaucusFiles& files, CaucusState& state,
    const WindowAsk& ask, std::int64_t now_ms)
{
    return std::visit(
        Overloaded{
            [&](const FindWords& find) -> Result<Answered> {
                return only_pages({found_model(caucus, find.words)});
            },
            [&](ShowChanges) { return changes(caucus, now_ms); },
            [&](ShowUnserved) -> Result<Answered> { return only_pages({unserved_model(caucus)}); },
            [&](const CompareWith& with) { return compared(files, with.file); },
            [&](const BringOut& wanted) { return to_release(caucus, files, wanted); },
            [&](const SignAgreement& wanted) { return to_initial(caucus, files, wanted); },
            [&](TellKey) -> Result<Answered> {
                auto code = own_key_code(caucus, now_ms);
                return code.ok() ? Result<Answered>(Answered{{}, std::move(code).value()})
                                 : code.problem();
            },
            [&](const RoomIs& room) -> Result<Answered> {
                return Answered{{}, letters_for(room, state)};
            },
            [&](PrintPage) -> Result<Answered> {
                auto told = print_shown(caucus, state, now_ms);
                return told.ok() ? Result<Answered>(Answered{{}, std::move(told).value()})
                                 : told.problem();
            },
        },
        ask);
}

Result<std::string> print_shown(
    const OpenCaucus& caucus, const CaucusState& state, std::int64_t now_ms)
{
    std::string text;
    for (WallModel& page : shown_models(caucus, state, system_utc_offset_min(now_ms))) {
        text += page_text(std::move(page)) + '\n';
    }
    if (Refusable printed = print_text(text); !printed.ok()) {
        return printed.problem();
    }
    return say("Handed to the printer. What its queue keeps of it is out of this vault's reach.");
}

Result<std::string> let_out(OpenCaucus& caucus, const ToGo& to_go, std::int64_t now_ms)
{
    if (const auto* const release = std::get_if<ReleaseToGo>(&to_go)) {
        const Refusable written =
            write_release(caucus, release->release, release->lines, release->file, now_ms);
        return written.ok() ? Result<std::string>(
                   say("{file} holds that and nothing else.", {{"file", file_name(release->file)}}))
                            : written.problem();
    }
    const auto& initials = std::get<InitialsToGo>(to_go);
    const Refusable written = write_initials(caucus, initials.given, initials.file, now_ms);
    return written.ok() ? Result<std::string>(say("{ta} is initialled; the signature is in {file}.",
               {{"ta", label_of(initials.given.ta)}, {"file", file_name(initials.file)}}))
                        : written.problem();
}

}  // namespace jointly
