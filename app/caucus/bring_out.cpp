#include "app/caucus/bring_out.h"

#include "app/caucus/private_pages.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/disk/replace_file.h"

#include <optional>
#include <set>
#include <utility>

namespace jointly {

namespace {

std::optional<ReleasedKind> released_as(PrivateLineKind kind)
{
    switch (kind) {
        case PrivateLineKind::note: return ReleasedKind::story;
        case PrivateLineKind::interest: return ReleasedKind::interest;
        case PrivateLineKind::option: return ReleasedKind::option;
        case PrivateLineKind::criterion: return ReleasedKind::criterion;
        default: return std::nullopt;
    }
}

Page page_of(ReleasedKind kind)
{
    switch (kind) {
        case ReleasedKind::story: return Page::story;
        case ReleasedKind::interest: return Page::interests;
        case ReleasedKind::option: return Page::options;
        case ReleasedKind::criterion: break;
    }
    return Page::criteria;
}

Result<Release> chosen_of(const OpenCaucus& caucus, std::span<const PrivateId> lines)
{
    Release release{caucus.record().session, caucus.record().party, {}};
    for (const PrivateId id : lines) {
        const PrivateLine* const line = find(caucus.record(), id);
        if (find_poll(caucus.record(), id) != nullptr
            || find_task(caucus.record(), id) != nullptr) {
            return Problem{say("{label} stays here: polls and tasks are for this caucus alone.",
                {{"label", label_of(id)}})};
        }
        if (line == nullptr || line->struck) {
            return Problem{say("There is no {label} here. The list shows what there is.",
                {{"label", label_of(id)}})};
        }
        const auto kind = released_as(line->kind);
        if (!kind || !line->about.issue || line->about.number != 0) {
            return Problem{
                say("{label} stays here: it is of the kind \"{kind}\". What can be brought to "
                    "the table is an interest, an option, a criterion, or a note on an "
                    "issue.",
                    {{"label", label_of(id)}, {"kind", translated(name_of(line->kind))}})};
        }
        release.items.push_back({line->about.issue, *kind, line->text});
    }
    if (release.items.empty()) {
        return Problem{say("Choose what to bring to the table, such as: p3 p4")};
    }
    if (release.items.size() > release_items_max) {
        return Problem{say("A release takes at most {most} items. Write it in parts.",
            {{"most", release_items_max}})};
    }
    return release;
}

std::vector<WallModel> pages_with(
    const OpenCaucus& caucus, const Release& release, const Session& then)
{
    std::set<std::pair<IssueId, Page>> places;
    for (const ReleasedItem& item : release.items) {
        places.emplace(item.issue, page_of(item.kind));
    }
    std::vector<WallModel> pages;
    for (const auto& [issue, page] : places) {
        View view;
        view.page = page;
        view.issue = issue;
        pages.push_back(wall_model(then, caucus.joint().record, view, 0));
    }
    return pages;
}

}  // namespace

Result<ShownRelease> release_of(const OpenCaucus& caucus, std::span<const PrivateId> lines)
{
    auto release = chosen_of(caucus, lines);
    if (!release.ok()) {
        return release.problem();
    }
    const auto then = session_with(caucus.joint().session, release.value());
    if (!then.ok()) {
        return then.problem();
    }
    std::vector<WallModel> pages = pages_with(caucus, release.value(), then.value());
    return ShownRelease{std::move(release).value(), std::move(pages)};
}

Refusable write_release(OpenCaucus& caucus, const Release& release,
    const std::vector<PrivateId>& lines, const std::string& file, std::int64_t now_ms)
{
    // Before anything is written that could not be marked as released.
    if (Refusable open = caucus.vault().check(); !open.ok()) {
        return open;
    }
    if (Refusable written = write_new_file(file, release_text(release)); !written.ok()) {
        return written;
    }
    return caucus.enter(LinesReleased{lines}, now_ms);
}

}  // namespace jointly
