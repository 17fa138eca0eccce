// How this program takes its memory from the system.
#pragma once

namespace jointly {

// Has each large buffer, such as one of a whole session file, go back to the system when it is let go of.
// Once, before anything else. Does nothing where the C library is not glibc.
//
// By itself glibc takes a large buffer from the heap once one of its size was let go of. Then what is small
// and stays settles between such buffers, and their pages are never free again.
void give_back_large_buffers();

}  // namespace jointly
