#include "app/desk/brought/brought_review.h"

#include "core/disk/read_file.h"
#include "core/exchange/brought_in.h"
#include "core/exchange/signature_file.h"
#include "core/wall/exchange_models.h"

namespace jointly {

namespace {

constexpr std::string_view any_beginning = R"({"fmt":"jointly-)";
constexpr std::string_view signature_beginning = R"({"fmt":"jointly-signature")";

Result<BroughtReview> review_of(const SignedCopy& copy, Release release)
{
    if (Refusable fit = fits(release, copy.session, copy.id); !fit.ok()) {
        return fit.problem();
    }
    if (const auto then = session_with(copy.session, release); !then.ok()) {
        return then.problem();
    }
    WallModel shown = release_model(copy.session, release);
    return BroughtReview{std::move(release), std::move(shown)};
}

Result<BroughtReview> review_of(const SignedCopy& copy, TaSigned given)
{
    if (Refusable holds = may_be_taken_in(copy, given); !holds.ok()) {
        return holds.problem();
    }
    WallModel shown = signature_model(copy, given, 0);
    return BroughtReview{std::move(given), std::move(shown)};
}

template <class Thing>
Result<BroughtReview> review_of(const SignedCopy& copy, Result<Thing> read)
{
    return read.ok() ? review_of(copy, std::move(read).value()) : read.problem();
}

}  // namespace

bool comes_from_a_caucus(const std::string& path)
{
    const auto bytes = read_file(path, release_max_bytes);
    return bytes.ok() && bytes.value().starts_with(any_beginning);
}

Result<BroughtReview> brought_review(const SignedCopy& copy, const std::string& path)
{
    const auto bytes = read_file(path, release_max_bytes);
    if (!bytes.ok()) {
        return bytes.problem();
    }
    return bytes.value().starts_with(signature_beginning)
             ? review_of(copy, signature_in(bytes.value()))
             : review_of(copy, release_in(bytes.value()));
}

}  // namespace jointly
