#!/usr/bin/env python3
"""spanish_run.py PROGRAM SESSION: what the program says in Spanish has no English left in it.

Runs every verb that prints, and every page of the wall as text, over a session; takes out what the people of the session
said, which stays in their words, and fails on each line that has English in it.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

# Words of English that are none of Spanish, and that no sentence of it can do without for long.
ENGLISH = {
    "the", "of", "and", "is", "are", "was", "were", "has", "have", "been", "not", "yet", "by", "from", "to", "for", "with",
    "that", "this", "which", "what", "who", "when", "how", "it", "its", "each", "every", "all", "its", "be", "as", "at", "on",
    "party", "parties", "issue", "issues", "options", "interests", "criteria", "agreed", "agreement", "meeting", "language",
    "wording", "tested", "initialled", "withdrawn", "changed", "entry", "entries", "offered", "page", "words", "file",
}
# What is not translated: words of scripts and of the command line.
NOT_TRANSLATED = re.compile(
    r"--[a-z-]+|(?:jointly|FILE(?:\.ibb)?) [a-z -]+|[a-z-]+(?:\|[a-z-]+)+|\"[^\"]*\"|'[^']*'|\([a-z]{3} [a-z]+\)")


class Run:
    def __init__(self, program, session):
        self.program = program
        self.session = session
        # "es_MX" is not among the locales of this machine, and need not be.
        self.environment = {**os.environ, "LC_ALL": "", "LANG": "es_MX.UTF-8", "LANGUAGE": ""}
        self.environment.pop("JOINTLY_LANGUAGE", None)

    def text(self, *words, code=0):
        ran = subprocess.run([self.program, *words], env=self.environment, capture_output=True, text=True)
        if ran.returncode != code:
            sys.exit(f"{words}: {ran.returncode}\n{ran.stdout}{ran.stderr}")
        return ran.stdout + ran.stderr


def words_of(session):
    """What people said: every text of the record, as it is and as it is printed over several lines."""
    texts = set()

    def gather(value):
        if isinstance(value, str):
            texts.update(line for line in value.splitlines() if line)
        elif isinstance(value, dict):
            for one in value.values():
                gather(one)
        elif isinstance(value, list):
            for one in value:
                gather(one)

    for line in pathlib.Path(session).read_text().splitlines():
        gather(json.loads(line).get("x", []))
    return sorted(texts, key=len, reverse=True)


def pages_of(run, folder):
    """The words of the pages, as the refusal of a wrong one lists them."""
    listed = run.text("mirror", run.session, "--page", "?", "-o", str(folder / "wall.txt"), code=2)
    return re.findall(r"[a-z]+", listed[listed.rindex(":"):])


def texts_in_spanish(run, folder):
    yield "help", run.text("help")
    yield "help commands", "\n".join(run.text("help", "commands").splitlines()[1::4])  # what each does
    for verb in ("show", "consensus", "minutes", "ledger", "since"):
        yield verb, run.text(verb, run.session)
    yield "draft", run.text("draft", run.session, "--all")
    yield "verify", run.text("verify", run.session)
    pages = pages_of(run, folder)
    if len(pages) < 20:
        sys.exit(f"only these pages: {pages}")
    for page in pages:
        for name in ("wall.txt", "wall.html"):
            run.text("mirror", run.session, "--page", page, "-o", str(folder / name))
            text = (folder / name).read_text()
            text = re.sub(r"<style>.*?</style>|<script>.*?</script>|<[^>]*>", " ", text, flags=re.S)
            yield f"page {page}, {name}", text
    yield "a refusal", run.text("show", str(folder / "none.ibb"), code=1)


def english_in(text, said):
    # A text of the record may be broken into lines, or have been changed word by word.
    text = re.sub(r"\s+", " ", text)
    for one in said:
        text = text.replace(re.sub(r"\s+", " ", one), " ")
    known = {word.lower() for one in said for word in re.findall(r"[A-Za-z']+", one)}
    text = NOT_TRANSLATED.sub(" ", text)
    for sentence in re.split(r"(?<=[.?!:]) ", text):
        words = [word.lower() for word in re.findall(r"[A-Za-zÀ-ÿ']+", sentence)]
        english = [word for word in words if word in ENGLISH]
        # One word may be left of a text of the record; two that stand in no text are ours.
        if len(english) > 1 or any(word not in known for word in english):
            yield sentence.strip()


def main():
    run = Run(*sys.argv[1:3])
    said = words_of(run.session)
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts_in_spanish(run, pathlib.Path(folder)):
            found += [f"{name}: {sentence}" for sentence in english_in(text, said)]
    for one in found:
        print(one)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
