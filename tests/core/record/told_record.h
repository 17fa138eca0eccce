// What a record says, for the tests of what is left out of one.
#pragma once

#include "core/base/fields.h"
#include "core/record/entry.h"
#include "core/record/history.h"
#include "core/session/fits.h"

#include <set>
#include <string>
#include <type_traits>
#include <vector>

namespace jointly {

// Calls visit(text) for every text of a value, const or not.
template <class T, class Visit>
void each_text_of(T& value, const Visit& visit)
{
    using Plain = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Plain, std::string>) {
        visit(value);
    } else if constexpr (Walkable<Plain>) {
        Plain::fields(value, [&](auto, auto& field) { each_text_of(field, visit); });
    } else if constexpr (requires { value.begin(); }) {
        for (auto& element : value) {
            each_text_of(element, visit);
        }
    }
}

template <class AnEvent, class Visit>
void each_text_of_event(AnEvent& event, const Visit& visit)
{
    std::visit([&](auto& one) { each_text_of(one, visit); }, event);
}

[[nodiscard]] inline std::set<std::string> texts_in(const Record& record)
{
    std::set<std::string> texts;
    for (const Entry& entry : record) {
        if (const auto* const events = std::get_if<Events>(&entry.what)) {
            for (const Event& event : *events) {
                each_text_of_event(event, [&](const std::string& text) { texts.insert(text); });
            }
        }
    }
    return texts;
}

// Whether a text stands in a record, in one of its texts or as one.
[[nodiscard]] inline bool says(const Record& record, const std::string& text)
{
    for (const std::string& one : texts_in(record)) {
        if (one.find(text) != std::string::npos) {
            return true;
        }
    }
    return false;
}

// As the loader asks: whether every entry can follow, and every event have happened.
[[nodiscard]] inline bool is_a_record(const Record& record)
{
    const History in_the_end = history_of(record);
    History history;
    Session session;
    for (const Entry& entry : record) {
        const auto* const about = std::get_if<RecordEvent>(&entry.what);
        const auto* const undone = about == nullptr ? nullptr : std::get_if<Undone>(about);
        if (!history.fits(entry)
            || (undone != nullptr && !may_be_undone(record[undone->seq - 1]))) {
            return false;
        }
        history.add(entry);
        if (about != nullptr) {
            continue;
        }
        const bool in_force = in_the_end.in_force()[entry.stamp.seq];
        for (const Event& event : std::get<Events>(entry.what)) {
            if (!(in_force ? fits(session, event) : brings_in_the_next(session, event))) {
                return false;
            }
            session = in_force ? evolve(std::move(session), entry.stamp, event)
                               : reserve(std::move(session), event);
        }
    }
    return true;
}

}  // namespace jointly
