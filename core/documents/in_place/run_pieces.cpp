#include "core/documents/in_place/run_pieces.h"

#include "core/documents/html_words.h"

#include <utility>

namespace jointly {

namespace {

// "<w:instrText>" as "<w:delInstrText>", at both ends.
std::string renamed(std::string_view xml, std::string_view from, std::string_view to)
{
    std::string text(xml);
    const auto replace = [&](const std::string& before, const std::string& after, bool last) {
        const auto at = last ? text.rfind(before) : text.find(before);
        if (at != std::string::npos) {
            text.replace(at, before.size(), after);
        }
    };
    replace("</" + std::string(from), "</" + std::string(to), true);
    replace("<" + std::string(from), "<" + std::string(to), false);
    return text;
}

}  // namespace

void RunPieces::add(Change change, const std::string& xml)
{
    if (change != change_) {
        close();
        change_ = change;
    }
    open_ += xml;
    changed_ = changed_ || change != Change::kept;
}

std::string RunPieces::take()
{
    close();
    return std::move(out_);
}

void RunPieces::close()
{
    if (open_.empty()) {
        return;
    }
    const XmlElement format = run_.child("w:rPr");
    const std::string run = places_.opening(run_)
                          + (format.is_there() ? std::string(places_.whole(format)) : "")
                          + std::exchange(open_, {}) + "</w:r>";
    out_ += revisions_.marked(change_, run);
}

std::string run_part_as(XmlElement element, Change change, const XmlPlaces& places)
{
    const std::string_view xml = places.whole(element);
    if (change != Change::struck) {
        return std::string(xml);
    }
    if (element.name() == "w:t") {
        return run_words(element.text(), change);
    }
    return element.name() == "w:instrText" ? renamed(xml, "w:instrText", "w:delInstrText")
                                           : std::string(xml);
}

std::string run_words(std::string_view text, Change change)
{
    const std::string name = change == Change::struck ? "w:delText" : "w:t";
    return "<" + name + " xml:space=\"preserve\">" + html_text(text) + "</" + name + ">";
}

}  // namespace jointly
