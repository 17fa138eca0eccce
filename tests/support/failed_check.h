// What a check that failed said.
#pragma once

#include "core/base/result.h"

#include <gtest/gtest.h>

#include <string>

namespace jointly {

template <class Work>
std::string failed_check(Work&& work)
{
    try {
        work();
    } catch (const CheckFailed& failed) {
        return failed.what;
    }
    return {};
}

}  // namespace jointly

// The statement stops at a must() that says these words.
#define EXPECT_CHECK_FAILS(statement, words)                                                       \
    EXPECT_NE(::jointly::failed_check([&] { statement; }).find(words), std::string::npos)
