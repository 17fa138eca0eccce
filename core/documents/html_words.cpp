#include "core/documents/html_words.h"

#include "core/base/say.h"
#include "core/documents/printable.h"

namespace jointly {

std::string html_text(std::string_view text)
{
    std::string out;
    for (const char one : text) {
        switch (one) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += one;
        }
    }
    return out;
}

std::string html_line(std::string_view text) { return html_text(printable_line(text)); }

std::string html_heard(const std::string& words)
{
    return "<span class=\"heard\">[" + html_text(words) + "]</span>";
}

std::string html_changes(const Redline& spans)
{
    std::string out;
    for (const Span& span : spans) {
        switch (span.change) {
            case Change::kept: out += html_text(span.text); break;
            case Change::struck:
                out += html_heard(say("deleted:")) + "<del>" + html_text(span.text) + "</del>"
                     + html_heard(say("end of deletion"));
                break;
            case Change::added:
                out += html_heard(say("new:")) + "<ins>" + html_text(span.text) + "</ins>"
                     + html_heard(say("end of new text"));
                break;
        }
    }
    return out;
}

}  // namespace jointly
