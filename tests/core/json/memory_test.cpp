// What the gate does where there is no memory left. simdjson asks for it by the form of new that returns
// nothing, which this program therefore has of its own.
#include "core/json/gate.h"

#include <gtest/gtest.h>

#include <atomic>
#include <new>
#include <string>

namespace {

std::atomic<bool> has_memory = true;

}  // namespace

void* operator new(std::size_t size, const std::nothrow_t& /*unused*/) noexcept
{
    try {
        return has_memory ? ::operator new(size) : nullptr;
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}

void* operator new[](std::size_t size, const std::nothrow_t& /*unused*/) noexcept
{
    try {
        return has_memory ? ::operator new[](size) : nullptr;
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}

namespace jointly {
namespace {

std::string why(std::string_view line)
{
    const Refusable checked = check_json_line(line);
    return checked.ok() ? "passes" : checked.problem().text;
}

TEST(GateMemory, IsMissingAndTheLineIsNotBlamed)
{
    const std::string line = R"({"a":")" + std::string(100'000, 'x') + R"("})";
    EXPECT_EQ(why(line), "passes");
    has_memory = false;
    EXPECT_THROW((void)check_json_line(line), std::bad_alloc);
    has_memory = true;
    EXPECT_EQ(why(line), "passes");
}

}  // namespace
}  // namespace jointly
