#include "core/session/command.h"

namespace jointly {

Command::Command(const Command& other) = default;
Command::Command(Command&& other) noexcept = default;
Command& Command::operator=(const Command& other) = default;
Command& Command::operator=(Command&& other) noexcept = default;
Command::~Command() = default;

Command::Command(std::size_t index, void* kind)
{
    CommandKinds& kinds = *this;
    move_in(kinds, index, kind);
}

}  // namespace jointly
