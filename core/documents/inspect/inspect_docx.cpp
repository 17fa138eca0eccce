#include "core/documents/inspect/inspect_docx.h"

#include "core/base/say.h"
#include "core/documents/xml_tree.h"
#include "core/documents/zip_parts.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace jointly {

namespace {

bool is_in(std::string_view name, std::string_view in) { return name.starts_with(in); }

bool is_of_the_file(std::string_view name)
{
    return is_in(name, "docProps/") && name.ends_with(".xml");
}
// In whatever folder: "word/" is a habit.
bool has_words(std::string_view name)
{
    return name.ends_with(".xml") && !is_of_the_file(name) && !is_in(name, "customXml/");
}
bool is_of_links(std::string_view name) { return name.ends_with(".rels"); }

// "creator" of "dc:creator".
std::string_view local_name(XmlElement at)
{
    const std::string_view name = at.name();
    return name.substr(name.find(':') + 1);
}

constexpr std::size_t elements_for_words = 20'000;

// The words of the text in an element, a blank between paragraphs; enough of them to be told.
std::string words_in(XmlElement top)
{
    std::string words;
    std::size_t seen = 0;
    xml_walk(
        top,
        [&](XmlElement at) {
            const std::string_view name = at.name();
            if (name == "w:t" || name == "w:delText") {
                words += at.text();
            } else if (name == "w:tab" || name == "w:br") {
                words += ' ';
            }
            return true;
        },
        [&](XmlElement at) { words += at.name() == "w:p" && !words.empty() ? " " : ""; },
        [&] { return words.size() < finding_text_max && ++seen < elements_for_words; });
    return words;
}

// A property of a run that is on: it may stand there to say that it is not.
bool is_on(XmlElement property)
{
    const std::string_view value = property.attribute("w:val");
    return property.is_there() && value != "0" && value != "false" && value != "off";
}

// Authors in the order in which they came first.
class ByAuthor {
public:
    void add(std::string_view author)
    {
        auto known = place_.find(author);
        if (known == place_.end()) {
            known = place_.emplace(std::string(author), all_.size()).first;
            all_.emplace_back(std::string(author), 0);
        }
        ++all_[known->second].second;
    }

    [[nodiscard]] std::vector<std::string> told() const
    {
        std::vector<std::string> lines;
        for (const auto& [author, count] : all_) {
            const std::string name = finding_text(author);
            lines.push_back(
                name.empty() ? say("by nobody named: {count}", {{"count", count}})
                             : say("by {author}: {count}", {{"author", name}, {"count", count}}));
        }
        return lines;
    }

private:
    std::vector<std::pair<std::string, std::size_t>> all_;
    std::map<std::string, std::size_t, std::less<>> place_;
};

std::string with_author(std::string_view author, const std::string& words)
{
    return author.empty() || words.empty()
             ? words
             : say("{author}: {words}", {{"author", author}, {"words", words}});
}

class Docx {
public:
    void read_words(XmlElement root)
    {
        xml_walk(
            root,
            [&](XmlElement at) {
                see(at);
                return true;
            },
            [](XmlElement) {}, [] { return true; });
    }

    // docProps: who, when, and whatever else a program or a person wrote there.
    void read_properties(XmlElement root)
    {
        for (XmlElement at = root.first_child(); at.is_there(); at = at.next()) {
            const std::string_view name = local_name(at);
            std::string value = at.text();
            if (name == "property") {  // of custom.xml: the value stands in an element of its kind
                value = at.first_child().is_there() ? at.first_child().text() : value;
                add_property(at.attribute("name"), value);
            } else if (name == "creator") {
                add_person(say("Author: {name}", {{"name", value}}), value);
            } else if (name == "lastModifiedBy") {
                add_person(say("Last changed by: {name}", {{"name", value}}), value);
            } else if (name == "Manager") {
                add_person(say("Manager: {name}", {{"name", value}}), value);
            } else if (name == "created") {
                add_date(say("Made: {when}", {{"when", value}}), value);
            } else if (name == "modified") {
                add_date(say("Last changed: {when}", {{"when", value}}), value);
            } else if (name == "lastPrinted") {
                add_date(say("Last printed: {when}", {{"when", value}}), value);
            } else if (std::none_of(counts.begin(), counts.end(),
                           [&](std::string_view one) { return one == name; })) {
                add_property(name, value);
            }
        }
    }

    void read_links(XmlElement root)
    {
        for (XmlElement at = root.first_child(); at.is_there(); at = at.next()) {
            if (at.attribute("TargetMode") == "External") {
                const bool is_link = at.attribute("Type").ends_with("/hyperlink");
                (is_link ? links_ : fetched_).add_once(at.attribute("Target"));
            }
        }
    }

    void name_packed(std::string_view part) { packed_.add(part); }

    [[nodiscard]] Inspection told() &&
    {
        if (!first_moment_.empty()) {
            dates_.add(first_moment_ == last_moment_
                           ? say("Tracked changes and comments: {when}", {{"when", first_moment_}})
                           : say("Tracked changes and comments: {first} to {last}",
                               {{"first", first_moment_}, {"last", last_moment_}}));
        }
        Finding changes{"tracked_changes", say("Tracked changes"), changes_, by_author_.told()};
        Inspection told{"docx", say("A document of a word processor (DOCX)."), {}};
        told.findings = {std::move(people_).take(), std::move(dates_).take(),
            std::move(properties_).take(), std::move(changes), std::move(struck_).take(),
            std::move(added_).take(), std::move(comments_).take(), std::move(hidden_).take(),
            std::move(struck_through_).take(), std::move(bookmarks_).take(),
            std::move(links_).take(), std::move(fetched_).take(), std::move(packed_).take()};
        return told;
    }

private:
    // Of app.xml: what every program counts of any text.
    static constexpr std::array<std::string_view, 13> counts{"Pages", "Words", "Characters",
        "Lines", "Paragraphs", "CharactersWithSpaces", "DocSecurity", "ScaleCrop", "LinksUpToDate",
        "SharedDoc", "HyperlinksChanged", "AppVersion", "TitlesOfParts"};

    void add_person(const std::string& line, const std::string& value)
    {
        if (!finding_text(value).empty()) {
            people_.add_once(line);
        }
    }
    void add_date(const std::string& line, const std::string& value)
    {
        if (!finding_text(value).empty()) {
            dates_.add_once(line);
        }
    }
    void add_property(std::string_view name, const std::string& value)
    {
        if (const std::string words = finding_text(value); !words.empty()) {
            properties_.add(say("{name}: {value}", {{"name", name}, {"value", words}}));
        }
    }

    void see(XmlElement at)
    {
        const std::string_view name = at.name();
        if (name == "w:comment") {
            comments_.add(with_author(at.attribute("w:author"), finding_text(words_in(at))));
            note_moment(at.attribute("w:date"));
        } else if (at.has_attribute("w:author") && !name.ends_with("RangeStart")) {
            see_change(at, name);
        } else if (name == "w:r") {
            see_run(at);
        } else if (name == "w:bookmarkStart") {
            bookmarks_.add(at.attribute("w:name"));
        } else if (name == "w15:person") {
            add_person(say("Changed or commented: {name}", {{"name", at.attribute("w15:author")}}),
                std::string(at.attribute("w15:author")));
        } else if (name == "w:docVar") {
            add_property(at.attribute("w:name"), std::string(at.attribute("w:val")));
        }
    }

    void see_change(XmlElement at, std::string_view name)
    {
        ++changes_;
        by_author_.add(at.attribute("w:author"));
        note_moment(at.attribute("w:date"));
        const bool takes_away = name == "w:del" || name == "w:moveFrom";
        const bool brings = name == "w:ins" || name == "w:moveTo";
        if (!takes_away && !brings) {
            return;
        }
        // The end of a paragraph, or a row, is marked without words of its own.
        if (const std::string words = finding_text(words_in(at)); !words.empty()) {
            (takes_away ? struck_ : added_).add(with_author(at.attribute("w:author"), words));
        }
    }

    void see_run(XmlElement run)
    {
        const XmlElement look = run.child("w:rPr");
        if (!look.is_there()) {
            return;
        }
        const bool hidden = is_on(look.child("w:vanish")) || is_on(look.child("w:webHidden"));
        const bool struck = is_on(look.child("w:strike")) || is_on(look.child("w:dstrike"));
        if (!hidden && !struck) {
            return;
        }
        if (const std::string words = finding_text(words_in(run)); !words.empty()) {
            (hidden ? hidden_ : struck_through_).add(words);
        }
    }

    // Moments of one form, so that their letters are in the order of time.
    void note_moment(std::string_view when)
    {
        const std::string moment = finding_text(when);
        if (moment.empty()) {
            return;
        }
        if (first_moment_.empty() || moment < first_moment_) {
            first_moment_ = moment;
        }
        last_moment_ = std::max(last_moment_, moment);
    }

    Found people_{"people", say("People named as authors")};
    Found dates_{"dates", say("Dates")};
    Found properties_{"properties", say("Other properties of the file")};
    Found struck_{"struck", say("Struck words that are still there")};
    Found added_{"added", say("Added words that are tracked")};
    Found comments_{"comments", say("Comments")};
    Found hidden_{"hidden", say("Hidden words")};
    Found struck_through_{"struck_through", say("Words struck through by their look alone")};
    Found bookmarks_{"bookmarks", say("Bookmarks (nobody sees them)")};
    Found links_{"links", say("Links to elsewhere")};
    Found fetched_{"fetched", say("What a program may fetch from elsewhere")};
    Found packed_{"packed", say("Pictures and files packed into it (not looked into)")};
    ByAuthor by_author_;
    std::uint64_t changes_ = 0;
    std::string first_moment_;
    std::string last_moment_;
};

}  // namespace

Result<Inspection> inspect_docx(std::string_view bytes)
{
    const auto names = part_names(bytes);
    if (!names.ok()) {
        return names.problem();
    }
    Docx docx;
    bool is_docx = false;
    std::vector<std::string> wanted;
    for (const std::string& name : names.value()) {
        if (has_words(name) || is_of_the_file(name) || is_of_links(name)) {
            wanted.push_back(name);
        } else {
            docx.name_packed(name);
        }
    }
    auto parts = unzipped(bytes, wanted);
    if (!parts.ok()) {
        return parts.problem();
    }
    for (ZipPart& part : std::move(parts).value()) {
        const auto tree = XmlTree::of(std::move(part.bytes));
        if (!tree.ok()) {
            return tree.problem();
        }
        const XmlElement root = tree.value().root();
        if (is_of_links(part.name)) {
            docx.read_links(root);
        } else if (is_of_the_file(part.name)) {
            docx.read_properties(root);
        } else {
            is_docx = is_docx || root.name() == "w:document";
            docx.read_words(root);
        }
    }
    if (!is_docx) {
        return Inspection{
            "archive", say("A packed file that is no DOCX. Jointly did not look into it."), {}};
    }
    return std::move(docx).told();
}

}  // namespace jointly
