// Papers that another program beside this one writes.
#include "tests/core/disk/scratch.h"
#include "tests/program/running_program.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

TEST(Papers, AreHandedToTheProgramThatWritesPdfs)
{
    const Scratch scratch;
    const std::string file = scratch.path("round.ibb");
    const std::string out = scratch.path("ledger.pdf");
    std::string said;
    ASSERT_EQ(run_to_end({JOINTLY_PROGRAM, "new", file, "--seed", "7461"}, &said), 0) << said;
    EXPECT_EQ(run_to_end({JOINTLY_PROGRAM, "ledger", file, "--format", "pdf", "-o", out}, &said), 0)
        << said;
    EXPECT_TRUE(bytes_of(out).starts_with("%PDF-"));
}

}  // namespace
}  // namespace jointly
