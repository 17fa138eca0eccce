#include "core/documents/contract/outline.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace jointly {

namespace {

constexpr int longest_skip = 3;  // from one label of a list to the next, where some are not there

bool is_container(const OpenProvision& open)
{
    const bool by_style =
        open.kind == LabelKind::enumerated && open.place.by_style && open.place.hashes == 1;
    return !open.labelled || open.kind == LabelKind::article || is_part(open.kind) || by_style;
}

Standing standing_of(Ordinal before, Ordinal after)
{
    if (follows(before, after)) {
        return Standing::follows;
    }
    return after > before ? Standing::skips : Standing::returns;
}

bool is_first(Ordinal ordinal) { return ordinal.number == 1 && ordinal.suffix <= 1; }

// How far apart on the page, in columns; nothing on different pages, since each has its own margin.
int distance(const LabelPlace& one, const LabelPlace& other)
{
    return one.page == other.page ? std::abs(one.indent - other.indent) : 0;
}

bool is_of_list(const OpenProvision& open, const ProvisionLabel& label, const LabelReading& reading)
{
    return open.labelled && open.kind == LabelKind::enumerated && open.opening == label.opening
        && open.closing == label.closing && open.reading.numerals == reading.numerals;
}

// The number that the numbers with points below it begin with.
std::string own_path(const OpenProvision& open)
{
    if (!open.path.empty()) {
        return open.path;
    }
    return open.labelled && open.reading.ordinal.number > 0
             ? std::to_string(open.reading.ordinal.number)
             : std::string();
}

}  // namespace

bool is_outside(const OpenProvision& open, int page, int indent)
{
    constexpr int clearly = 2;  // columns
    if (!open.labelled || open.kind != LabelKind::enumerated || open.place.page != page) {
        return false;
    }
    return indent + clearly <= open.place.indent
        || (indent <= open.place.indent && open.text_indent >= open.place.indent + clearly);
}

bool leads_to(const ProvisionLabel& label, const ProvisionLabel& next)
{
    const auto goes_on = [&](const LabelReading& reading) {
        return std::any_of(
            next.readings.begin(), next.readings.end(), [&](const LabelReading& after) {
                const int step = after.ordinal.number - reading.ordinal.number;
                return after.numerals == reading.numerals && step >= 1 && step <= longest_skip;
            });
    };
    return label.kind == next.kind && label.opening == next.opening && label.closing == next.closing
        && std::any_of(label.readings.begin(), label.readings.end(), goes_on);
}

std::size_t Outline::containers() const
{
    const auto end = std::find_if_not(open_.begin(), open_.end(), is_container);
    return static_cast<std::size_t>(end - open_.begin());
}

bool Outline::lines_up(const ProvisionLabel& label, const LabelPlace& place) const
{
    return label.kind == LabelKind::enumerated
        && std::any_of(open_.begin(), open_.end(), [&](const OpenProvision& open) {
               return open.place.page == place.page && open.place.indent == place.indent
                   && std::any_of(label.readings.begin(), label.readings.end(),
                       [&](const LabelReading& reading) {
                           return is_of_list(open, label, reading)
                               && follows(open.reading.ordinal, reading.ordinal);
                       });
           });
}

bool Outline::in_part() const
{
    return !open_.empty() && open_.front().labelled && is_part(open_.front().kind);
}

std::size_t Outline::depth_of_heading(const LabelPlace& place) const
{
    const auto holds_it = [&place](const OpenProvision& open) {
        return (is_container(open) || place.by_style) && open.place.hashes > 0
            && open.place.hashes < place.hashes;
    };
    const auto end = std::find_if_not(open_.begin(), open_.end(), holds_it);
    return static_cast<std::size_t>(end - open_.begin());
}

void Outline::close_to(std::size_t depth)
{
    if (depth < open_.size()) {
        open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(depth), open_.end());
    }
}

std::optional<Placement> Outline::placement(
    const ProvisionLabel& label, const LabelPlace& place) const
{
    switch (label.kind) {
        case LabelKind::article: return article(label);
        case LabelKind::appendix:
        case LabelKind::letter: return Placement{};
        case LabelKind::section: return section(label);
        case LabelKind::dotted: return dotted(label, place);
        case LabelKind::step: return step(label);
        case LabelKind::enumerated: return enumerated(label, place);
    }
    return std::nullopt;
}

// Within a part its own articles go on; else one that follows the articles of the contract goes on with
// those, since letters also stand between articles.
std::optional<Placement> Outline::article(const ProvisionLabel& label) const
{
    const LabelReading reading = label.readings.front();
    const auto after = [&](std::size_t depth, Ordinal before, const std::string& printed) {
        const bool first = before == Ordinal{};
        return Placement{depth, first ? Standing::begins : standing_of(before, reading.ordinal),
            reading, printed};
    };
    if (!in_part() || follows(last_article_, reading.ordinal)) {
        return after(0, last_article_, last_article_printed_);
    }
    if (open_.size() > 1 && open_[1].labelled && open_[1].kind == LabelKind::article) {
        return after(1, open_[1].reading.ordinal, open_[1].printed);
    }
    return Placement{1, Standing::begins, reading, {}};
}

Placement Outline::section(const ProvisionLabel& label) const
{
    const std::size_t depth = containers();
    Placement found{depth, Standing::begins, label.readings.front(), {}};
    if (depth < open_.size() && open_[depth].kind == LabelKind::section) {
        const OpenProvision& before = open_[depth];
        found.before = before.printed;
        found.standing = standing_of(before.reading.ordinal, label.readings.front().ordinal);
    } else if (!is_first(label.readings.front().ordinal)) {
        found.standing = Standing::skips;
        found.before = depth == 0 ? std::string() : open_[depth - 1].printed;
    }
    return found;
}

std::optional<Placement> Outline::dotted(const ProvisionLabel& label, const LabelPlace& place) const
{
    const LabelReading reading = label.readings.front();
    const std::string_view above = path_above(label.path);
    const auto deepest_where = [&](auto holds) {
        const auto found = std::find_if(open_.rbegin(), open_.rend(), holds);
        return static_cast<std::size_t>(open_.rend() - found);  // one behind it; 0: none
    };
    const std::size_t last = deepest_where([&](const OpenProvision& open) {
        return open.kind == LabelKind::dotted && path_above(open.path) == above;
    });
    if (last > 0) {
        const OpenProvision& before = open_[last - 1];
        const Standing standing = standing_of(before.reading.ordinal, reading.ordinal);
        if (standing != Standing::follows && !place.afresh) {
            return std::nullopt;
        }
        return Placement{last - 1, standing, reading, before.printed};
    }
    const auto numbered = [&](const OpenProvision& open) { return own_path(open) == above; };
    std::size_t owner = deepest_where([&](const OpenProvision& open) {
        return numbered(open) && open.kind != LabelKind::enumerated;
    });
    owner = owner > 0 ? owner : deepest_where(numbered);
    const bool first = reading.ordinal.number <= 1;
    if (owner == 0 || (!first && !place.afresh)) {
        return std::nullopt;
    }
    return Placement{
        owner, first ? Standing::begins : Standing::skips, reading, open_[owner - 1].printed};
}

Placement Outline::step(const ProvisionLabel& label) const
{
    const LabelReading reading = label.readings.front();
    for (std::size_t at = open_.size(); at-- > 0;) {
        if (open_[at].kind == LabelKind::step) {
            return {at, standing_of(open_[at].reading.ordinal, reading.ordinal), reading,
                open_[at].printed};
        }
    }
    const auto in_list = [](const OpenProvision& open) {
        return open.labelled && open.kind == LabelKind::enumerated;
    };
    const auto end = std::find_if(open_.begin(), open_.end(), in_list);
    const Standing standing = is_first(reading.ordinal) ? Standing::begins : Standing::skips;
    return {static_cast<std::size_t>(end - open_.begin()), standing, reading, {}};
}

std::optional<Placement> Outline::enumerated(
    const ProvisionLabel& label, const LabelPlace& place) const
{
    constexpr int aligned = 3;  // columns
    std::optional<Placement> next;
    std::optional<Placement> skips;
    int next_distance = 0;
    for (std::size_t at = open_.size(); at-- > 0;) {
        for (const LabelReading& reading : label.readings) {
            const OpenProvision& open = open_[at];
            if (!is_of_list(open, label, reading)) {
                continue;
            }
            const int apart = distance(open.place, place);
            const int step = reading.ordinal.number - open.reading.ordinal.number;
            if (step == 1 && (!next || apart + aligned < next_distance)) {
                next = Placement{at, Standing::follows, reading, open.printed};
                next_distance = apart;
            } else if (step != 1 && std::abs(step) <= longest_skip && apart <= aligned && !skips) {
                const Standing standing = step > 1 ? Standing::skips : Standing::returns;
                skips = Placement{at, standing, reading, open.printed};
            }
        }
    }
    std::optional<Placement> begins;
    for (const LabelReading& reading : label.readings) {
        if (reading.ordinal.number == 1 && !begins) {
            begins = Placement{open_.size(), Standing::begins, reading, {}};
        }
    }
    if (begins) {
        // A list of the same kind begins again where its last one stood, unless it stands further in.
        for (std::size_t at = 0; at < open_.size(); ++at) {
            const bool same = is_of_list(open_[at], label, *begins->reading);
            const bool further_in = open_[at].place.page == place.page
                                 && place.indent >= open_[at].place.indent + aligned
                                 && open_.size() < deepest;
            if (same && !further_in) {
                begins->depth = at;
                break;
            }
        }
    }
    // "(i)" may follow "(h)" or begin a list below it: the margin tells.
    const bool begins_further_in = begins && next && open_[next->depth].place.page == place.page
                                && place.indent >= open_[next->depth].place.indent + aligned;
    if (next && !begins_further_in) {
        return next;
    }
    if (begins) {
        return begins->depth < deepest ? begins : std::nullopt;
    }
    return place.afresh ? skips : std::nullopt;
}

Placement Outline::numbered(
    const ProvisionLabel& label, const LabelPlace& place, int list, int list_level) const
{
    const auto reading =
        label.readings.empty() ? std::nullopt : std::optional(label.readings.front());
    for (std::size_t at = open_.size(); at-- > 0;) {
        if (open_[at].list == list && open_[at].list_level <= list_level) {
            const bool beside = open_[at].list_level == list_level;
            return {beside ? at : std::min(at + 1, deepest - 1), Standing::follows, reading,
                open_[at].printed};
        }
    }
    const auto placed = placement(label, place);
    return placed ? *placed
                  : Placement{std::min(open_.size(), deepest - 1), Standing::follows, reading, {}};
}

void Outline::add(const ProvisionLabel& label, const Placement& placement, const LabelPlace& place)
{
    close_to(placement.depth);
    OpenProvision open;
    open.kind = label.kind;
    open.opening = label.opening;
    open.closing = label.closing;
    open.reading = placement.reading.value_or(LabelReading{});
    open.path = label.path;
    open.printed = label.printed;
    open.place = place;
    if (label.kind == LabelKind::article && placement.depth == 0) {
        last_article_ = open.reading.ordinal;
        last_article_printed_ = open.printed;
    }
    open_.push_back(std::move(open));
}

void Outline::add_heading(const std::string& title, std::size_t depth, const LabelPlace& place)
{
    close_to(depth);
    OpenProvision open;
    open.labelled = false;
    open.printed = title;
    open.place = place;
    open_.push_back(std::move(open));
}

}  // namespace jointly
