#include "core/documents/page_number.h"

#include "core/base/say.h"
#include "core/documents/printable.h"

#include <utility>

namespace jointly {

std::string page_foot_line(const PageFoot& foot)
{
    const std::string revision = printable_line(foot.revision);
    const std::string fingerprint = printable_line(foot.fingerprint);
    return revision.empty() || fingerprint.empty()
             ? revision + fingerprint
             : say("{revision}, {wording}", {{"revision", revision}, {"wording", fingerprint}});
}

std::vector<PageNumberPart> page_number_line()
{
    // No translator types these.
    constexpr char page_mark = '\x01';
    constexpr char pages_mark = '\x02';
    const std::string line = say("Page {page} of {pages}",
        {{"page", std::string_view(&page_mark, 1)}, {"pages", std::string_view(&pages_mark, 1)}});
    std::vector<PageNumberPart> parts;
    std::string words;
    const auto take_words = [&] {
        if (!words.empty()) {
            parts.push_back({PageNumberPart::said, std::exchange(words, {})});
        }
    };
    for (const char one : line) {
        if (one != page_mark && one != pages_mark) {
            words += one;
            continue;
        }
        take_words();
        parts.push_back({one == page_mark ? PageNumberPart::page : PageNumberPart::pages, {}});
    }
    take_words();
    return parts;
}

}  // namespace jointly
