#include "app/spelling/glossary.h"

#include <array>

namespace jointly {

namespace {

constexpr auto words = std::to_array<std::string_view>({"ada", "arbitrability", "arbitrable",
    "backpay", "cba", "cbas", "flra", "fmcs", "fmla", "fte", "ftes", "grievable", "grievant",
    "grievants", "ibb", "initialled", "initialling", "jsc", "loa", "lou", "loudermill", "lous",
    "moa", "mou", "mous", "nlra", "nlrb", "offboarding", "onboarding", "osha", "overscheduled",
    "paraeducator", "paraeducators", "pto", "reskilling", "rif", "rifs", "telework", "ulp", "ulps",
    "understaffing", "upskilling", "weingarten", "workgroup", "workgroups"});

}  // namespace

std::span<const std::string_view> glossary() { return words; }

}  // namespace jointly
