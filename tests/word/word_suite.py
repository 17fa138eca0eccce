"""Tracked changes of ours, accepted and rejected by word processors of others.

    word_suite.py --program build/jointly [--contracts FOLDER] [--seeds N]

Prints what it found; exit 0: all is as it should be, 1: something is not.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from libreoffice import LibreOffice, Missing
from made_up import pair

# What the sheet says of itself; all else is the contract's.
OF_THE_SHEET = {"sheetnote", "sheetgap", "sheetrule", "aside", "signaturetext", "signatureline"}


class Findings:
    def __init__(self):
        self.checks = 0
        self.failed = 0

    def same(self, found, expected, what):
        self.checks += 1
        if found == expected:
            return
        self.failed += 1
        at = next((place for place, both in enumerate(zip(found, expected)) if both[0] != both[1]),
                  min(len(found), len(expected)))
        print(f"  FOUND {what}: {len(found)} paragraphs and not {len(expected)}; the first that differs, {at}:")
        print(f"    {found[at:at + 1]}\n    and not {expected[at:at + 1]}")


def is_of_the_sheet(style):
    return style.lower().replace(" ", "") in OF_THE_SHEET


def words_of(inlines):
    """The text of pandoc's inlines, line breaks and blanks alike."""
    text = ""
    for one in inlines:
        kind, content = one["t"], one.get("c")
        if kind == "Str":
            text += content
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            text += " "
        elif kind in ("Strong", "Emph", "Underline", "Strikeout", "SmallCaps", "Superscript", "Subscript"):
            text += words_of(content)
        elif kind in ("Span", "Link", "Quoted"):
            text += words_of(content[1])
        elif kind in ("Code", "Math"):
            text += content[1]
    return text


def blocks_of(blocks):
    """(style, text) of pandoc's paragraphs, lists and quotes taken apart; tables are the sheet's."""
    for block in blocks:
        kind, content = block["t"], block.get("c")
        if kind == "Div":
            style = dict(content[0][2]).get("custom-style", "")
            if not is_of_the_sheet(style):
                yield from blocks_of(content[1])
        elif kind in ("Para", "Plain"):
            yield words_of(content)
        elif kind == "Header":
            yield words_of(content[2])
        elif kind == "BlockQuote":
            yield from blocks_of(content)
        elif kind in ("BulletList", "OrderedList"):
            for item in content if kind == "BulletList" else content[1]:
                yield from blocks_of(item)
        elif kind == "LineBlock":
            for line in content:
                yield words_of(line)


def tidy(paragraphs):
    """Without the empty ones and the width of blanks; without the title of the sheet and what it says of its marks."""
    kept = [re.sub(r"\s+", " ", one).strip() for one in paragraphs]
    return [one for one in kept if one][2:]


def read_by_pandoc(docx, changes=None):
    words = ["pandoc", "-f", "docx+styles", "-t", "json", str(docx)]
    if changes:
        words.append(f"--track-changes={changes}")
    return tidy(blocks_of(json.loads(subprocess.run(words, check=True, capture_output=True).stdout)["blocks"]))


def read_by_libreoffice(office, docx, changes=None):
    return tidy(text for style, text in office.paragraphs(docx, changes) if not is_of_the_sheet(style))


def write(program, old, new, form, out):
    subprocess.run([program, "redline", old, new, "--format", form, "-o", out], check=True, capture_output=True)
    return out


def check_pair(found, program, readers, old, new, folder, name):
    tracked = write(program, old, new, "docx", folder / f"{name}-tracked.docx")
    after = write(program, old, new, "docx-clean", folder / f"{name}-after.docx")
    before = write(program, new, old, "docx-clean", folder / f"{name}-before.docx")
    for reader, read in readers.items():
        found.same(read(tracked, "accept"), read(after), f"{name}, accepted by {reader}")
        found.same(read(tracked, "reject"), read(before), f"{name}, rejected by {reader}")


def pairs(options, folder):
    for seed in range(1, options.seeds + 1):
        name = f"made-up-{seed}"
        files = folder / f"{name}-old.txt", folder / f"{name}-new.txt"
        for file, text in zip(files, pair(seed)):
            file.write_text(text, encoding="utf-8")
        yield name, *files
    by_name = {}
    for file in sorted(pathlib.Path(options.contracts).glob("*-20[0-9][0-9]-20[0-9][0-9].txt")) if options.contracts else ():
        by_name.setdefault(file.stem[:-10], []).append(file)
    for name, files in by_name.items():
        for old, new in zip(files, files[1:]):
            yield old.stem, old, new


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--contracts", help="a folder with contracts that followed one another")
    parser.add_argument("--seeds", type=int, default=8)
    options = parser.parse_args()
    found = Findings()
    with tempfile.TemporaryDirectory(prefix="jointly-word-") as name:
        folder = pathlib.Path(name)
        readers = {"pandoc": read_by_pandoc}
        office = None
        try:
            office = LibreOffice(folder)
            readers["LibreOffice"] = lambda docx, changes=None: read_by_libreoffice(office, docx, changes)
        except Missing as missing:
            print(f"SKIP LibreOffice: {missing}")
        try:
            for pair_name, old, new in pairs(options, folder):
                check_pair(found, options.program, readers, old, new, folder, pair_name)
        finally:
            if office is not None:
                office.close()
    print(f"word: {found.checks} checks, {found.failed} failed; read by {' and '.join(readers)}")
    return 1 if found.failed else 0


if __name__ == "__main__":
    sys.exit(main())
