// How the HTML mirror looks, and the few lines that let it follow the wall. For mirror_html.cpp alone.
#pragma once

#include <string_view>

namespace jointly {

extern const std::string_view mirror_style;

// The page loads itself anew in a frame that nobody sees, and takes over only what differs: the place of a
// reader in what stayed is kept, and the status line is told of. It runs where the page is a file as well
// as where a server hands it out. Without it, the page is whole as it stands.
extern const std::string_view mirror_script;

}  // namespace jointly
