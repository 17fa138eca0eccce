#include "core/rules/decide.h"

#include "core/rules/areas.h"

namespace jointly {

Result<Events> decide(const Session& session, const Command& command)
{
    return std::visit(
        [&](const auto& one) -> Result<Events> { return rules::decide_one(session, one); },
        command);
}

}  // namespace jointly
