#include "core/language/shortest_edit.h"

#include <algorithm>
#include <vector>

namespace jointly {

namespace {

using Place = std::ptrdiff_t;

// How far each diagonal was reached from one end of the lists. A diagonal is the place in the old list
// less the place in the new one.
class Front {
public:
    explicit Front(Place limit)
        : reached_(static_cast<std::size_t>(2 * limit + 3), 0), middle_(limit + 1)
    {}

    [[nodiscard]] Place& at(Place diagonal)
    {
        return reached_[static_cast<std::size_t>(middle_ + diagonal)];
    }

    // Where one more edit arrives on the diagonal.
    [[nodiscard]] Place one_edit_further(Place diagonal, Place edits)
    {
        const bool by_adding =
            diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
        return by_adding ? at(diagonal + 1) : at(diagonal - 1) + 1;
    }

private:
    std::vector<Place> reached_;
    Place middle_;
};

bool within(Place value, Place bound) { return -bound <= value && value <= bound; }

MiddleRun run_between(Place old_begin, Place old_end, Place new_begin, Place new_end)
{
    return {static_cast<std::size_t>(old_begin), static_cast<std::size_t>(old_end),
        static_cast<std::size_t>(new_begin), static_cast<std::size_t>(new_end)};
}

}  // namespace

std::optional<MiddleRun> middle_run(
    std::span<const int> old_items, std::span<const int> new_items, std::size_t limit)
{
    const auto old_size = static_cast<Place>(old_items.size());
    const auto new_size = static_cast<Place>(new_items.size());
    const int* const olds = old_items.data();
    const int* const news = new_items.data();
    const Place most = std::min((old_size + new_size + 1) / 2, static_cast<Place>(limit));
    const Place shift = old_size - new_size;
    const bool odd = shift % 2 != 0;
    Front ahead(most);
    Front back(most);

    for (Place edits = 0; edits <= most; ++edits) {
        for (Place diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const Place begin = ahead.one_edit_further(diagonal, edits);
            Place end = begin;
            while (
                end < old_size && end - diagonal < new_size && olds[end] == news[end - diagonal]) {
                ++end;
            }
            ahead.at(diagonal) = end;
            if (odd && within(shift - diagonal, edits - 1)
                && end >= old_size - back.at(shift - diagonal)) {
                return run_between(begin, end, begin - diagonal, end - diagonal);
            }
        }
        for (Place diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const Place begin = back.one_edit_further(diagonal, edits);
            Place end = begin;
            while (end < old_size && end - diagonal < new_size
                   && olds[old_size - 1 - end] == news[new_size - 1 - (end - diagonal)]) {
                ++end;
            }
            back.at(diagonal) = end;
            if (!odd && within(shift - diagonal, edits)
                && end >= old_size - ahead.at(shift - diagonal)) {
                return run_between(old_size - end, old_size - begin, new_size - (end - diagonal),
                    new_size - (begin - diagonal));
            }
        }
    }
    return std::nullopt;
}

}  // namespace jointly
