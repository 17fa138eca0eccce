#include "app/pdf/paginate.h"

#include <algorithm>
#include <numeric>

namespace jointly {

namespace {

// Heads that take more of a page than this are not repeated: the rows need room.
constexpr double heads_share_max = 0.5;

class Paginator {
public:
    Paginator(const Flow& flow, double height) : flow_(flow), height_(height) {}

    [[nodiscard]] std::vector<Page> pages()
    {
        std::vector<Page> pages;
        std::size_t begin = 0;
        do {
            const std::size_t end = end_of_page(begin);
            pages.push_back(page(begin, end));
            begin = end;
        } while (begin < flow_.slices.size());
        return pages;
    }

private:
    // The heads that stand again above the first slice of a page; nothing where there are none.
    [[nodiscard]] const std::vector<Slice>* repeated(std::size_t begin) const
    {
        if (begin >= flow_.slices.size() || !flow_.slices[begin].heads) {
            return nullptr;
        }
        const auto& heads = flow_.heads[*flow_.slices[begin].heads];
        return height_of(heads) <= height_ * heads_share_max ? &heads : nullptr;
    }

    [[nodiscard]] static double height_of(const std::vector<Slice>& slices)
    {
        return std::accumulate(slices.begin(), slices.end(), 0.0,
            [](double height, const Slice& slice) { return height + slice.height; });
    }

    // The slice behind the last one of the page that begins with `begin`.
    [[nodiscard]] std::size_t end_of_page(std::size_t begin) const
    {
        const auto* const heads = repeated(begin);
        double used = heads == nullptr ? 0 : height_of(*heads);
        std::size_t full = begin;
        for (; full < flow_.slices.size(); ++full) {
            const Slice& slice = flow_.slices[full];
            if (full > begin && slice.begins_page) {
                return full;
            }
            used += (full == begin ? 0 : slice.space_before) + slice.height;
            // A slice that is higher than a page stands alone on one.
            if (used > height_ && full > begin) {
                return best_end(begin, full);
            }
        }
        return full;
    }

    // At or before `full`, where the page may end best.
    [[nodiscard]] std::size_t best_end(std::size_t begin, std::size_t full) const
    {
        for (const Keep strongest : {Keep::free, Keep::loosely}) {
            for (std::size_t end = full; end > begin; --end) {
                if (flow_.slices[end - 1].keep_with_next <= strongest) {
                    return end;
                }
            }
        }
        return full;
    }

    [[nodiscard]] Page page(std::size_t begin, std::size_t end) const
    {
        Page page;
        double top = 0;
        const auto place = [&](const Slice& slice) {
            top += page.empty() ? 0 : slice.space_before;
            page.push_back({&slice, top});
            top += slice.height;
        };
        if (const auto* const heads = repeated(begin)) {
            std::for_each(heads->begin(), heads->end(), place);
        }
        for (std::size_t at = begin; at < end; ++at) {
            place(flow_.slices[at]);
        }
        return page;
    }

    const Flow& flow_;
    double height_;
};

}  // namespace

std::vector<Page> paginate(const Flow& flow, double height)
{
    return Paginator(flow, height).pages();
}

}  // namespace jointly
