// What the papers of a round are put together from. Only this folder includes it.
#pragma once

#include "core/documents/document.h"
#include "core/session/find.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace jointly {

// A heading and the rows under it; left out where there are none.
class Part {
public:
    // `level` as in HeadingLine.
    Part(Document& document, std::string heading, int level = 2)
        : document_(document), heading_(std::move(heading)), level_(level)
    {}

    // A row without a value is left out.
    void add(std::string name, std::string value);
    void finish();
    // Where there are no rows, the heading with this sentence under it.
    void finish_or_say(const std::string& sentence);

private:
    Document& document_;
    std::string heading_;
    int level_;
    FactTable table_;
};

// A heading and a sentence for each note; left out where there are none.
void add_notes(Document&, const std::string& heading, const std::vector<std::string>& notes);

// "text (more)", or the text alone.
[[nodiscard]] std::string with(const std::string& text, const std::string& more);
// "text (by March 14, 2026)", or the text alone.
[[nodiscard]] std::string by_day(const std::string& text, Date due);
// "#6 Fewer last-minute calls"
[[nodiscard]] std::string numbered(int number, const std::string& text);
// The names between commas.
[[nodiscard]] std::string joined(const std::vector<std::string>& names);
// "Ana Ruiz (Union), Ben Okafor (Management)"
[[nodiscard]] std::string voices(const Session&, const std::vector<PartyVoice>&);
// "Parked (wait for the quote)"; empty where the issue is being worked on.
[[nodiscard]] std::string set_aside_sentence(const Issue&);
// "March 2, 2026, 16:42", by the clock of the meeting in which it lies.
[[nodiscard]] std::string told(const Session&, std::int64_t at_ms);
// "16:42"
[[nodiscard]] std::string clock_of(const Session&, std::int64_t at_ms);

// "Allied Care Workers, Local 412 · Tamarack Valley Health": the deciding parties, as they sign.
[[nodiscard]] std::string parties_of(const Session&);

// In a practice copy every sheet says what it is in its title, so that no page of it is taken for a
// record; elsewhere the document stays as it is.
[[nodiscard]] Document as_kept(Document, const Session&);

// Whether a thing came or changed since `before`, an earlier state of the same session.
template <class Thing>
[[nodiscard]] bool is_new_in(const Session& before, const Thing& thing)
{
    const auto* const then = find(before, thing.id);
    return then == nullptr || !(*then == thing);
}

}  // namespace jointly
