#include "core/session/command.h"

namespace jointly {

Command::Command(const Command& other) = default;
Command::Command(Command&& other) noexcept = default;
Command& Command::operator=(const Command& other)
{
    Command copy(other);
    return *this = std::move(copy);
}
Command& Command::operator=(Command&& other) noexcept
{
    if (this != &other) {
        move_over(static_cast<CommandKinds&>(*this), static_cast<CommandKinds&>(other));
    }
    return *this;
}
Command::~Command() = default;

Command::Command(std::size_t index, void* kind)
{
    CommandKinds& kinds = *this;
    move_in(kinds, index, kind);
}

}  // namespace jointly
