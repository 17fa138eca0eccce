#include "core/documents/contract/docx_paragraphs.h"

#include "core/base/say.h"
#include "core/documents/contract/docx_numbering.h"
#include "core/documents/contract/docx_rows.h"
#include "core/documents/contract/docx_styles.h"
#include "core/documents/contract/docx_words.h"
#include "core/documents/docx_style_names.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace jointly {

namespace {

bool is_contents_part(XmlElement sdt)
{
    return sdt.child("w:sdtPr").child("w:docPartObj").child("w:docPartGallery").attribute("w:val")
        == "Table of Contents";
}

int columns_of(int twentieths)
{
    constexpr int column = 120;  // twentieths of a point, as letters of twelve points are wide
    constexpr int farthest = 60;
    return std::clamp(twentieths / column, 0, farthest);
}

// Goes through the document once, in the order of the text.
class Walker {
public:
    Walker(const DocxPackage& package, Revisions revisions)
        : revisions_(revisions),
          styles_(package.styles.root()),
          numbering_(package.numbering.root(), styles_),
          is_sheet_(styles_.is_there(docx_language_style) && styles_.is_there(docx_gap_style)),
          body_(package.document.root().child("w:body")),
          footnotes_(docx_notes(package.footnotes, revisions)),
          endnotes_(docx_notes(package.endnotes, revisions))
    {}

    Result<DocxText> walked()
    {
        const auto is_too_long = [&] {
            return bytes_ > contract_max_bytes || out_.lines.size() >= contract_max_lines;
        };
        xml_walk(
            body_, [&](XmlElement at) { return enter(at); }, [&](XmlElement at) { leave(at); },
            [&] { return !is_too_long(); });
        if (is_too_long()) {
            return Problem{
                say("The text of this file is too long for a contract. See whether it is the "
                    "contract, or split it.")};
        }
        end_open_paragraph();
        leave_out(LeftOutKind::hidden_words, std::exchange(hidden_words_, {}));
        out_.others.unknown_numerals = numbering_.unknown_numerals();
        return std::move(out_);
    }

private:
    // --- Elements

    bool enter(XmlElement at)
    {
        if (is_passed_over(at, revisions_)) {
            return false;
        }
        const std::string_view name = at.name();
        if (const auto words = docx_words(at)) {
            add_words(*words, at);
            return false;
        }
        if (name == "w:p") {
            begin_paragraph(at);
        } else if (name == "w:r") {
            const DocxRunLooks run = docx_run_looks(at, looks_, styles_);
            hidden_ = run.hidden;
            out_.others.struck += run.struck ? 1 : 0;
        } else if (name == "w:tbl") {
            begin_table(at);
        } else if (name == "w:tr" || name == "w:tc") {
            return begin_row_or_cell(at);
        } else if (name == "w:sdt") {
            in_contents_ += is_contents_part(at) ? 1 : 0;
        } else if (name == "w:txbxContent") {
            leave_out(LeftOutKind::text_box, all_docx_words(at, revisions_));
            return false;
        } else {
            count_other(at, name);
        }
        return true;
    }

    // What was entered and has come to its end; what was passed over comes here too.
    void leave(XmlElement at)
    {
        const std::string_view name = at.name();
        if (name == "w:p" && paragraph_ == at) {
            end_paragraph();
        } else if (name == "w:r") {
            hidden_ = false;
        } else if (name == "w:tbl") {
            end_table(at);
        } else if (name == "w:tr") {
            end_row(at);
        } else if (name == "w:tc") {
            end_cell(at);
        } else if (name == "w:sdt" && !is_passed_over(at, revisions_)) {
            in_contents_ -= is_contents_part(at) ? 1 : 0;
        }
    }

    void count_other(XmlElement at, std::string_view name)
    {
        const bool begins_field = name == "w:fldChar" && at.attribute("w:fldCharType") == "begin";
        if (begins_field || name == "w:fldSimple") {
            out_.others.fields += looks_.in_contents || in_contents_ > 0 ? 0 : 1;
        } else if (name == "w:commentReference") {
            ++out_.others.comments;
        } else if (name == "pic:pic" || name == "v:imagedata") {
            ++out_.others.pictures;
        } else if (name == "w:altChunk" || name == "w:subDoc") {
            ++out_.others.elsewhere;
        } else if (name == "w:footnoteReference") {
            refer_to(at, footnotes_);
        } else if (name == "w:endnoteReference") {
            refer_to(at, endnotes_);
        }
    }

    // --- Words

    void add_words(const std::string& words, XmlElement at)
    {
        bytes_ += words.size();
        if (hidden_) {
            hidden_words_ += words;
            return;
        }
        words_.push_back({at, text_.size(), words.size()});
        text_ += words;
    }

    void leave_out(LeftOutKind kind, std::string words)
    {
        bytes_ += words.size();
        if (words.find_first_not_of(" \t\n") != std::string::npos) {
            out_.left_out.push_back({kind, count_ + 1, in_one_row(std::move(words))});
        }
    }

    // --- Notes at the foot or the end

    // Told once, where it is referred to first.
    void refer_to(XmlElement reference, DocxNotes& notes)
    {
        const auto note = notes.find(reference.attribute("w:id"));
        if (note != notes.end()) {
            leave_out(LeftOutKind::note, std::move(note->second));
            notes.erase(note);
        }
    }

    // --- Paragraphs

    // One whose end is taken away is one with the next, whose looks they have.
    void begin_paragraph(XmlElement at)
    {
        paragraph_ = at;
        ends_hidden_ = false;
        const XmlElement properties = at.child("w:pPr");
        const XmlElement mark = properties.child("w:rPr");
        end_taken_ = is_taken_away(mark, revisions_);
        if (std::exchange(keeps_looks_, false)) {
            return;
        }
        owner_ = at;
        const XmlElement before = properties.child("w:pPrChange").child("w:pPr");
        const XmlElement own =
            revisions_ == Revisions::reject && before.is_there() ? before : properties;
        style_ = std::string(own.child("w:pStyle").attribute("w:val"));
        looks_ = docx_looks(own, {});
        const DocxLooks& by_style = styles_.looks(style_);
        list_of_its_own_ = looks_.list.has_value();
        own_looks_ = looks_;
        add_docx_looks(looks_, by_style);
        ends_hidden_ = docx_toggle(mark, "w:vanish").value_or(false);
    }

    void end_paragraph()
    {
        paragraph_ = {};
        if (end_taken_) {
            is_open_ = true;
        } else if (ends_hidden_) {
            // The next one goes on in its line, as behind a title that runs in. One without words is not seen
            // at all.
            is_open_ = !text_.empty();
            keeps_looks_ = is_open_;
        } else {
            emit();
        }
    }

    // There is nothing behind it to become one with.
    void end_open_paragraph()
    {
        if (is_open_) {
            emit();
        }
    }

    void emit()
    {
        is_open_ = false;
        keeps_looks_ = false;
        leave_out(LeftOutKind::hidden_words, std::exchange(hidden_words_, {}));
        DocxLine line;
        add_label(line);
        std::string text = std::exchange(text_, {});
        std::vector<DocxWords> words = std::exchange(words_, {});
        // A page may break before it.
        const std::size_t breaks = std::min(text.find_first_not_of('\n'), text.size());
        text.erase(0, breaks);
        std::erase_if(words, [&](const DocxWords& one) { return one.begin < breaks; });
        move_by(words, 0 - breaks);
        bytes_ += line.label.size();
        if (rows_.has_open_table()) {
            const std::string label = line.label + (line.label.empty() || text.empty() ? "" : " ");
            move_by(words, label.size());
            rows_.add_to_cell(label + text, std::move(words));
            return;
        }
        line.element = owner_;
        ++count_;
        line.number = count_;
        line.in_contents = looks_.in_contents || in_contents_ > 0;
        constexpr int body_text = 9;
        const int outline = looks_.outline.value_or(body_text);
        line.heading = outline < body_text && !line.in_contents ? outline + 1 : 0;
        line.indent = columns_of(looks_.left.value_or(0) + looks_.first.value_or(0));
        line.text_indent = columns_of(looks_.left.value_or(0));
        line.is_language = is_sheet_ && style_ == docx_language_style;
        auto next = words.begin();
        for (std::size_t begin = 0;; line.label.clear(), line.indent = line.text_indent) {
            const auto end = std::min(text.find('\n', begin), text.size());
            line.text = text.substr(begin, end - begin);
            line.words.clear();
            for (; next != words.end() && next->begin <= end; ++next) {
                line.words.push_back({next->element, next->begin - begin, next->size});
            }
            out_.lines.push_back(line);
            begin = end + 1;
            if (begin > text.size() || out_.lines.size() >= contract_max_lines) {
                return;
            }
        }
    }

    // A sign before what is only listed is text, as it is where it was typed.
    void add_label(DocxLine& line)
    {
        const auto label = numbering_.next(looks_, style_);
        if (!label) {
            return;
        }
        const DocxLooks by_list = numbering_.indent(looks_, style_);
        const auto choose = [&](const std::optional<int>& own, const std::optional<int>& list,
                                const std::optional<int>& all) {
            return own ? own : list_of_its_own_ || !all ? (list ? list : all) : all;
        };
        looks_.left = choose(own_looks_.left, by_list.left, looks_.left);
        looks_.first = choose(own_looks_.first, by_list.first, looks_.first);
        if (label->bullet) {
            text_ = label->printed + " " + text_;
            move_by(words_, label->printed.size() + 1);
            return;
        }
        line.label = label->printed;
        line.label_number = label->number;
        line.list = line.label.empty() ? 0 : label->list;
        line.list_level = label->level;
    }

    // --- Tables

    // A table in a cell is part of the words of that cell.
    void begin_table(XmlElement at)
    {
        end_open_paragraph();
        rows_.begin_table(at);
    }

    bool begin_row_or_cell(XmlElement at)
    {
        const bool is_row = at.name() == "w:tr";
        if (is_taken_away(at.child(is_row ? "w:trPr" : "w:tcPr"), revisions_)) {
            return false;
        }
        if (is_row) {
            rows_.begin_row(at);
        } else {
            rows_.begin_cell(at);
        }
        return true;
    }

    void end_cell(XmlElement at)
    {
        if (rows_.is_open(at)) {
            end_open_paragraph();
        }
    }

    void end_row(XmlElement at)
    {
        if (!rows_.is_open(at) || is_taken_away(at.child("w:trPr"), revisions_)) {
            return;
        }
        auto line = rows_.end_row(at);
        if (!line) {
            return;
        }
        ++count_;
        if (line->text.find_first_not_of(" |") != std::string::npos) {
            line->number = count_;
            out_.lines.push_back(*std::move(line));
        }
    }

    void end_table(XmlElement at)
    {
        end_open_paragraph();
        rows_.end_table(at);
    }

    const Revisions revisions_;
    const DocxStyles styles_;
    DocxNumbering numbering_;
    const bool is_sheet_;  // Jointly wrote it
    const XmlElement body_;
    DocxText out_;
    DocxNotes footnotes_;
    DocxNotes endnotes_;
    std::size_t bytes_ = 0;  // of words taken so far
    std::size_t count_ = 0;  // of paragraphs and rows
    int in_contents_ = 0;

    XmlElement paragraph_;  // that stands open
    std::string style_;
    DocxLooks own_looks_;  // what it says itself
    DocxLooks looks_;      // with what its style says
    bool list_of_its_own_ = false;
    bool end_taken_ = false;
    bool ends_hidden_ = false;
    bool is_open_ = false;  // it has come to its end, and goes on with the next one
    bool keeps_looks_ = false;
    bool hidden_ = false;
    XmlElement owner_;  // the paragraph whose looks the text has
    std::string text_;
    std::vector<DocxWords> words_;  // of the text
    std::string hidden_words_;

    DocxRows rows_;
};

}  // namespace

Result<DocxText> docx_text(const DocxPackage& package, Revisions revisions)
{
    return Walker(package, revisions).walked();
}

}  // namespace jointly
