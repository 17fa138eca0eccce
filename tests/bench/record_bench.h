// The two halves of what the session file costs, each printed as a table.
#pragma once

#include <cstddef>
#include <string>

namespace jointly {

// What it costs to make one entry durable: by the Store, by a bare write and fdatasync of the same
// bytes, and by SQLite, by turns, in files of one folder. `before` entries are there already.
void bench_append(const std::string& folder, std::size_t appends, std::size_t before);

// What it costs to open sessions of three sizes, and to fold and verify what was opened. Memory is that
// of another process of this program: `folder` holds its file.
void bench_open(const std::string& folder, int runs);

// Opens a file and prints by how many bytes the most that this process ever held has grown.
int print_memory_to_open(const std::string& path);

}  // namespace jointly
