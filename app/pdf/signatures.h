// Places to sign, two side by side, each in one piece. For blocks.cpp.
#pragma once

#include "app/pdf/compose.h"
#include "core/documents/document.h"

namespace jointly {

void add_signatures(Composer& composer, const SignatureRows& signatures);

}  // namespace jointly
