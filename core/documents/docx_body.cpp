#include "core/documents/docx_body.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/documents/docx_flow.h"
#include "core/documents/docx_parts.h"
#include "core/documents/docx_style_names.h"
#include "core/documents/docx_tables.h"
#include "core/documents/docx_xml.h"
#include "core/documents/lines.h"
#include "core/documents/printable.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jointly {

namespace {

constexpr int indent_step = 450;

// How far the words stand behind a label: as far as the longest wording of it needs.
int hanging_of(const Paragraph& paragraph)
{
    constexpr int column_width = 115;
    constexpr int gap = 200;
    constexpr int widest = 2400;
    const std::size_t label =
        std::max(columns(old_text(paragraph.label)), columns(new_text(paragraph.label)));
    return label == 0
             ? 0
             : std::clamp(static_cast<int>(std::min<std::size_t>(label, 100)) * column_width + gap,
                 indent_step, widest);
}

Paragraph as_it_becomes(const Paragraph& paragraph)
{
    const auto kept = [](const Redline& words) {
        const std::string after = new_text(words);
        return after.empty() ? Redline{} : Redline{{Change::kept, after}};
    };
    return {kept(paragraph.label), kept(paragraph.text), paragraph.indent};
}

// As marks on paper: no end of a paragraph is struck or added but as a pilcrow.
std::vector<FlowParagraph> marked_flow(const Paragraph& paragraph)
{
    std::vector<FlowParagraph> flow;
    for (const MarkedLine& line : marked_lines(paragraph.label)) {
        flow.resize(1);
        flow.front().labelled = true;
        flow.front().words.insert(flow.front().words.end(), line.spans.begin(), line.spans.end());
    }
    if (!flow.empty()) {
        flow.front().words.push_back({Change::kept, "\t"});
    }
    bool first = true;
    for (const MarkedLine& line : marked_lines(paragraph.text)) {
        if (flow.empty() || (!first && line.begins_paragraph)) {
            flow.emplace_back();
        } else if (!first) {
            flow.back().words.push_back({Change::kept, "\n"});
        }
        first = false;
        flow.back().words.insert(flow.back().words.end(), line.spans.begin(), line.spans.end());
    }
    return flow;
}

class BodyWriter {
public:
    BodyWriter(const Document& document, const DocxLook& look)
        : document_(document),
          look_(look),
          revisions_(printable_line(look.author), look.at),
          sheets_{{document.title, {}, {}}}
    {}

    [[nodiscard]] DocxBody write()
    {
        for (const DocumentBlock& block : document_.blocks) {
            if (const auto* const paragraph = std::get_if<Paragraph>(&block)) {
                collect(*paragraph);
            } else if (std::holds_alternative<PageBreak>(block)) {
                page_break_ = true;
            } else if (!is_nothing(block)) {
                write_contract_text();
                std::visit([this](const auto& one) { write_block(one); }, block);
            }
        }
        write_contract_text();
        if (out_.empty()) {
            write_gap();
        }
        return {std::string(docx_xml_head) + "<w:document " + std::string(docx_word_namespaces)
                    + "><w:body>" + out_ + docx_section(sheets_.size()) + "</w:body></w:document>",
            std::move(sheets_)};
    }

private:
    // How a block of contract language stands on the page.
    struct ContractBlock {
        int left = 0;
        int hanging = 0;
        bool begins_page = false;
        std::string anchor;
    };

    // What leaves no trace parts no contract language.
    [[nodiscard]] bool is_nothing(const DocumentBlock& block) const
    {
        if (std::holds_alternative<NotedRedline>(block)) {
            return look_.changes == DocxChanges::clean;
        }
        const auto* const facts = std::get_if<FactTable>(&block);
        const auto* const grid = std::get_if<GridTable>(&block);
        const auto* const signatures = std::get_if<SignatureRows>(&block);
        return (facts != nullptr && facts->rows.empty()) || (grid != nullptr && grid->heads.empty())
            || (signatures != nullptr && signatures->rows.empty());
    }

    // At the head of a page where one is to begin.
    void write_paragraph(DocxParagraph paragraph)
    {
        paragraph.page_break_before = std::exchange(page_break_, false);
        out_ += docx_paragraph(paragraph);
    }

    void write_gap() { write_paragraph({.style = docx_gap_style}); }

    // A table begins no page, and two without anything between them would be one.
    void write_table(const std::string& table)
    {
        if (page_break_) {
            write_gap();
        }
        out_ += table;
        write_gap();
    }

    void write_block(const TitleLine& title)
    {
        if (page_break_ && !out_.empty()) {
            page_break_ = false;
            write_paragraph({.style = docx_gap_style, .section = docx_section(sheets_.size())});
            sheets_.push_back(title);
        } else if (!has_title_) {
            sheets_.back() = title;
        }
        has_title_ = true;
        write_paragraph({.style = "Heading1", .runs = docx_run(printable_line(title.text))});
        if (const std::string aside = printable_line(title.aside); !aside.empty()) {
            write_paragraph({.style = "Aside", .runs = docx_run(aside)});
        }
    }

    void write_block(const HeadingLine& heading)
    {
        write_paragraph({.style = heading.level == 2 ? "Heading2" : "Heading3",
            .runs = docx_run(printable_line(heading.text))});
    }

    void write_block(const FactTable& facts) { write_table(docx_fact_table(facts)); }
    void write_block(const GridTable& grid) { write_table(docx_grid_table(grid)); }
    void write_block(const SignatureRows& signatures)
    {
        write_table(docx_signature_table(signatures));
    }

    void write_block(const Paragraph&) {}  // collected before
    void write_block(const PageBreak&) {}  // known before

    void write_block(const Statement& statement)
    {
        write_paragraph({.runs = docx_run(printable_line(statement.text))});
    }

    void write_block(const Note& note)
    {
        write_paragraph({.style = "SheetNote", .runs = docx_run(printable_line(note.text))});
    }

    // Never tracked: accepted or rejected, its words would stand in the contract twice.
    void write_block(const NotedRedline& noted)
    {
        write_block(Note{noted.before});
        for (const FlowParagraph& one : marked_flow({{}, noted.words, 0})) {
            write_paragraph(
                {.style = "SheetNote", .left = indent_step, .runs = marked_runs(one.words)});
        }
        write_block(Note{noted.after});
    }

    void write_block(const MarksLegend&)
    {
        std::string runs;
        switch (look_.changes) {
            case DocxChanges::tracked:
                runs = docx_run(say("Changes are tracked: accept them all for the new text, reject "
                                    "them all for current contract language."));
                break;
            case DocxChanges::clean:
                runs = docx_run(say("This is the new text. What changed is not marked."));
                break;
            case DocxChanges::visual: runs = visual_legend(); break;
        }
        write_paragraph({.runs = runs});
    }

    [[nodiscard]] std::string visual_legend() const
    {
        std::string runs =
            docx_run(say("Deleted text"), docx_struck) + docx_run(say(" is struck through; "))
            + docx_run(say("new text"), docx_added)
            + docx_run(say(" is bold and underlined. Text without marks is current contract "
                           "language."));
        if (shows_pilcrow(document_)) {
            runs += docx_run(
                say(" {pilcrow} is the end of a line or paragraph.", {{"pilcrow", pilcrow}}));
        }
        return runs;
    }

    void write_block(const RuleLine&) { write_paragraph({.style = "SheetRule"}); }

    void collect(const Paragraph& paragraph)
    {
        std::vector<FlowParagraph> flow =
            look_.changes == DocxChanges::visual  ? marked_flow(paragraph)
            : look_.changes == DocxChanges::clean ? flow_of(as_it_becomes(paragraph))
                                                  : flow_of(paragraph);
        // On paper marks are words: what comes back of it cannot be told from text.
        const bool is_anchored = !paragraph.anchor.empty() && look_.changes != DocxChanges::visual;
        if (flow.empty() && is_anchored) {
            flow.emplace_back();
        }
        if (flow.empty()) {
            return;
        }
        for (FlowParagraph& one : flow) {
            one.block = contract_blocks_.size();
            contract_flow_.push_back(std::move(one));
        }
        const int hanging = hanging_of(paragraph);
        contract_blocks_.push_back(
            {std::clamp(paragraph.indent, 0, 8) * indent_step + hanging, hanging,
                std::exchange(page_break_, false), is_anchored ? paragraph.anchor : std::string()});
    }

    void write_contract_text()
    {
        if (contract_flow_.empty()) {
            return;
        }
        part_added_words(contract_flow_);
        const bool page_break = page_break_;
        std::string bounds;
        std::size_t block_before = contract_blocks_.size();
        for (const FlowParagraph& one : contract_flow_) {
            ContractBlock& block = contract_blocks_[one.block];
            page_break_ = std::exchange(block.begins_page, false);
            if (std::exchange(block_before, one.block) != one.block) {
                bounds = end_of_anchor();
                bounds += begin_of_anchor(block.anchor);
            }
            write_paragraph({.style = docx_language_style,
                .left = block.left,
                .hanging = one.labelled ? block.hanging : 0,
                .mark = one.end == Change::kept ? "" : revisions_.marked(one.end, {}),
                .runs = std::exchange(bounds, {}) + runs_of(one.words)});
        }
        page_break_ = page_break;
        // What ends in a struck or added mark becomes one with the paragraph behind it. LibreOffice gives both
        // the looks of the first, so that must be none of the sheet's own. An anchor ends behind the end of its
        // paragraph, so that what is typed there stands in it.
        if (const std::string end = end_of_anchor(); !end.empty()) {
            write_paragraph({.style = docx_gap_style, .runs = end});
        } else if (contract_flow_.back().end != Change::kept) {
            write_gap();
        }
        contract_flow_.clear();
        contract_blocks_.clear();
    }

    // A bookmark; Word shows none whose name begins with "_".
    std::string begin_of_anchor(const std::string& anchor)
    {
        if (anchor.empty()) {
            return {};
        }
        open_anchor_ = std::to_string(revisions_.next_number());
        return "<w:bookmarkStart w:id=\"" + open_anchor_ + "\" w:name=\"" + anchor + "\"/>";
    }

    // Of the one that stands open; empty: none does.
    std::string end_of_anchor()
    {
        const std::string number = std::exchange(open_anchor_, {});
        return number.empty() ? number : "<w:bookmarkEnd w:id=\"" + number + "\"/>";
    }

    [[nodiscard]] static std::string marked_runs(const Redline& words)
    {
        std::string runs;
        for (const Span& span : words) {
            runs += docx_run(span.text, span.change == Change::struck  ? docx_struck
                                        : span.change == Change::added ? docx_added
                                                                       : "");
        }
        return runs;
    }

    // Contract language has no format of its own, so nothing added takes one over from its neighbours.
    [[nodiscard]] std::string runs_of(const Redline& words)
    {
        if (look_.changes == DocxChanges::visual) {
            return marked_runs(words);
        }
        std::string runs;
        for (const Span& span : words) {
            runs += revisions_.marked(
                span.change, docx_run(span.text, {}, span.change == Change::struck));
        }
        return runs;
    }

    const Document& document_;
    const DocxLook& look_;
    DocxRevisions revisions_;
    std::string out_;
    std::vector<TitleLine> sheets_;
    std::vector<FlowParagraph> contract_flow_;
    std::vector<ContractBlock> contract_blocks_;
    std::string open_anchor_;  // its number
    bool has_title_ = false;
    bool page_break_ = false;
};

}  // namespace

DocxBody docx_body(const Document& document, const DocxLook& look)
{
    return BodyWriter(document, look).write();
}

}  // namespace jointly
