#!/usr/bin/env python3
"""catalogues.py ROOT: what the sources say, and what the catalogues of app/languages have for it.

Prints a line for each breach and fails if there is one:
- the template is not what stands in the sources now;
- a catalogue lacks a translation, has one in doubt, or one that nothing says any more;
- a translation names other places than its pattern, or begins or ends with other blanks or line ends;
- words stand in the sources that reach people and are not given to say() or to_say().
"""

import pathlib
import re
import subprocess
import sys

# Words in the sources that nobody is shown as they are.
NOT_SAID = {
    "app/ui/strip_parts.cpp": "the name of an item that is pressed",
    "app/pages/metrics.cpp": "a line whose letters are measured",
    "core/documents/docx_parts.cpp": "names of styles, by which word processors know them",
    "core/documents/docx_xml.h": "how a file of XML begins",
    "core/journal/checkpoint.cpp": "a file that programs read",
    "core/journal/line.cpp": "what salts are made of",
    "core/language": "words of contracts, in the languages of contracts",
    "core/process/demand.cpp": "words that people type, in every language",
    "core/session/invariants.cpp": "for tests",
}
# Their texts are for whoever mends the program.
CHECKS = {"must", "static_assert"}
NOT_SAID_TEXTS = {
    "a writer was used after its end", "words cannot be taken out without changing the record",  # of checks
    " not in {", " is required", "Positionals",  # what CLI11 says, to be said otherwise
    "Aside", "Document", "Table", "Div",  # names of a style and of tags
    "Noto Serif, Liberation Serif, DejaVu Serif",
    "Type", "External", "Target", "Table of Contents", "Manager", "Pages",  # names in office formats
    "Characters", "Paragraphs",
    "[left out]", "[left out ",  # what stands in files for words, as "[redacted]" does
}

UPDATE = "bring them up to date with: ./dev languages"


class Entry:
    def __init__(self):
        self.id = None
        self.translation = ""
        self.in_doubt = False
        self.is_old = False


def unquoted(text):
    return re.sub(r"\\(.)", lambda found: {"n": "\n", "t": "\t"}.get(found.group(1), found.group(1)), text)


def entries_of(text):
    entries = []
    for block in text.split("\n\n"):
        entry, part = Entry(), None
        for line in block.splitlines():
            if line.startswith("#,") and "fuzzy" in line:
                entry.in_doubt = True
            if line.startswith("#~"):
                entry.is_old = True
                line = line[3:]
            match = re.fullmatch(r'(?:(msgid|msgstr) )?"(.*)"', line)
            if not match:
                continue
            part = match.group(1) or part
            if part == "msgid":
                entry.id = (entry.id or "") + unquoted(match.group(2))
            else:
                entry.translation += unquoted(match.group(2))
        if entry.id:  # the head stands under the empty one
            entries.append(entry)
    return entries


def places_of(text):
    return sorted(set(re.findall(r"\{(\w+)\}", re.sub(r"\{\{|\}\}", "", text))))


def ends_of(text):
    return re.match(r"\s*", text).group(), re.search(r"\s*$", text).group()


def shown(text):
    return '"' + text.replace("\n", "\\n") + '"'


def template_breaches(root, said):
    kept = {entry.id for entry in entries_of((root / "app/languages/jointly.pot").read_text())}
    for text in sorted(said - kept):
        yield f"the template lacks {shown(text)}; {UPDATE}"
    for text in sorted(kept - said):
        yield f"the template has {shown(text)}, which nothing says; {UPDATE}"


def catalogue_breaches(name, entries, said):
    for entry in entries:
        where = f"{name}: {shown(entry.id)}"
        if entry.is_old or entry.id not in said:
            yield f"{where} is said by nothing any more"
        elif not entry.translation:
            yield f"{where} is not translated"
        elif entry.in_doubt:
            yield f"{where} is translated in doubt"
        elif places_of(entry.translation) != places_of(entry.id):
            yield f"{where} names other places: {shown(entry.translation)}"
        elif ends_of(entry.translation) != ends_of(entry.id):
            yield f"{where} has other ends: {shown(entry.translation)}"
    for text in sorted(said - {entry.id for entry in entries}):
        yield f"{name}: {shown(text)} is missing"


TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"|"(?P<text>(?:\\.|[^"\\\n])*)"'
    r"|'(?:\\.|[^'\\\n])+'|(?P<word>\w+(?:'\w+)*)|(?P<sign>\S)", re.S)


def literals_of(source):
    """(line, text, the call it is given to) of each text, neighbours joined as the compiler does."""
    calls, last, found = [], "", None
    for token in TOKEN.finditer(source):
        text, sign = token.group("text"), token.group("sign")
        if text is not None:
            if found is None:
                found = [source.count("\n", 0, token.start()) + 1, "", calls[-1] if calls else last]
            found[1] += unquoted(text)
            continue
        if token.group("word") is None and sign is None:
            continue  # a remark, or a raw text: none that people see
        if found is not None:
            yield found
            found = None
        if sign == "(":
            calls.append(last)
        elif sign == ")" and calls:
            calls.pop()
        last = token.group("word") or sign


def reads_like_words(text):
    if re.search(r"</?\w|[{;] ?\w+[:=]|^core/|^app/", text):
        return False  # HTML, a style sheet, an include
    return bool(re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", text) or re.fullmatch(r"[A-Z][a-z]+", text))


def unsaid_breaches(root, said):
    for path in sorted([*root.glob("core/**/*"), *root.glob("app/**/*")]):
        name = str(path.relative_to(root))
        if path.suffix not in (".cpp", ".h") or any(name.startswith(known) for known in NOT_SAID):
            continue
        for line, text, call in literals_of(path.read_text()):
            if reads_like_words(text) and text not in said and call not in CHECKS and text not in NOT_SAID_TEXTS:
                yield f"{name}:{line}: {shown(text)} is not given to say() or to_say()"


def breaches_in(root):
    extract = pathlib.Path(__file__).resolve().parents[2] / "app/languages/extract"
    template = subprocess.run([extract, root], check=True, capture_output=True, text=True).stdout
    said = {entry.id for entry in entries_of(template)}
    if not said:
        yield "nothing is said in these sources"
    yield from template_breaches(root, said)
    catalogues = sorted(root.glob("app/languages/*.po"))
    if not catalogues:
        yield "there is no catalogue"
    for catalogue in catalogues:
        yield from catalogue_breaches(catalogue.name, entries_of(catalogue.read_text()), said)
    yield from unsaid_breaches(root, said)


def main():
    breaches = list(breaches_in(pathlib.Path(sys.argv[1]).resolve()))
    for breach in breaches:
        print(breach)
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
