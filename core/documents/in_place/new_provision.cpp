#include "core/documents/in_place/new_provision.h"

#include "core/base/text.h"

#include <algorithm>
#include <string>

namespace jointly {

namespace {

bool ends_in_sign(std::string_view text)
{
    return !text.empty() && (text.back() == '.' || text.back() == ')' || text.back() == ':');
}

class Composer {
public:
    // like: the provision of the old contract that it is written like.
    Composer(const InPlaceSource& source, const Models& models, const NewProvision& provision,
        std::size_t like)
        : source_(source),
          placed_(source.placed),
          models_(models),
          head_(provision.head),
          number_(provision.number),
          like_(like),
          first_(source.fitted[like].first),
          label_(range_of(source.fitted[like].label, placed_)),
          title_(range_of(source.fitted[like].title, placed_)),
          words_(range_of(source.fitted[like].text, placed_))
    {}

    std::vector<AddedParagraph> compose(std::string_view text)
    {
        const bool numbered = placed_.paragraphs[first_].numbered;
        const bool typed = !head_.label.empty() && (!numbered || source_.typed.contains(number_));
        added_.push_back({first_, numbered && (typed || head_.label.empty()), {}});
        if (typed) {
            add(head_.label, label_);
        }
        if (!head_.title.empty()) {
            add_title(typed);
        }
        if (!text.empty()) {
            add_text(text, !typed && head_.title.empty());
        }
        return std::move(added_);
    }

private:
    void add(std::string words, TextRange like)
    {
        added_.back().words.push_back({std::move(words), format_of(like)});
    }

    void add_title(bool behind_label)
    {
        const std::size_t titled = paragraph_at(title_);
        if (behind_label && titled != nowhere && titled != paragraph_at(label_)
            && label_.begin != nowhere) {
            added_.push_back({titled, false, {}});
        } else if (behind_label) {
            const std::string gap = between(label_, title_);
            const std::string own = ends_in_sign(head_.label) ? " " : ". ";
            add(gap.empty() ? own : gap, label_);
        }
        add(head_.title, title_);
    }

    // alone: nothing stands before it.
    void add_text(std::string_view text, bool alone)
    {
        auto parts = split(text, '\n');
        const std::size_t paragraph = models_.text_paragraph(like_);
        const bool is_heading = !head_.title.empty() || head_.level == ProvisionLevel::article;
        const bool runs_in =
            paragraph == nowhere ? !is_heading : paragraph == models_.head_paragraph(like_);
        if (alone || runs_in) {
            if (!alone) {
                add(gap_before_text(), words_);
            }
            add(std::string(parts.front()), words_);
            parts.erase(parts.begin());
        }
        for (const std::string_view part : parts) {
            added_.push_back(models_.further_paragraph(like_, source_.fitted[like_].last, part));
        }
    }

    // A title runs into its text behind a sign, its own or one that parts the two.
    [[nodiscard]] std::string gap_before_text() const
    {
        std::string gap = between(title_.begin == nowhere ? label_ : title_, words_);
        gap = gap.empty() ? " " : gap;
        const bool needs_sign = !head_.title.empty() && !ends_in_sign(head_.title)
                             && gap.find_first_not_of(" \t") == std::string::npos;
        return (needs_sign ? "." : "") + gap;
    }

    // What stands between two fields of a provision in the file.
    [[nodiscard]] std::string between(TextRange one, TextRange other) const
    {
        return one.end == nowhere || other.begin == nowhere || other.begin < one.end
                 ? std::string()
                 : placed_.text.substr(one.end, other.begin - one.end);
    }

    [[nodiscard]] std::size_t paragraph_at(TextRange range) const
    {
        if (range.begin == nowhere) {
            return nowhere;
        }
        const auto behind = std::upper_bound(placed_.paragraphs.begin(), placed_.paragraphs.end(),
            range.begin, [](std::size_t at, const PlacedParagraph& one) { return at < one.begin; });
        return static_cast<std::size_t>(behind - placed_.paragraphs.begin()) - 1;
    }

    [[nodiscard]] std::string format_of(TextRange range) const
    {
        return range.begin == nowhere ? std::string()
                                      : source_.looks.format_of_most(range.begin, range.end);
    }

    const InPlaceSource& source_;
    const PlacedText& placed_;
    const Models& models_;
    const ProvisionHead& head_;
    const std::size_t number_;
    const std::size_t like_;
    const std::size_t first_;  // paragraph
    const TextRange label_;
    const TextRange title_;
    const TextRange words_;
    std::vector<AddedParagraph> added_;
};

}  // namespace

std::vector<AddedParagraph> new_provision(
    const InPlaceSource& source, const Models& models, const NewProvision& provision)
{
    const std::size_t like =
        models.provision_like(provision.head, !provision.text.empty(), provision.place);
    return like == nowhere ? std::vector<AddedParagraph>{}
                           : Composer(source, models, provision, like).compose(provision.text);
}

}  // namespace jointly
