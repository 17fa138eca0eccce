#!/usr/bin/env python3
"""spanish_run.py PROGRAM SCRIPT: what the program says in Spanish has no English left in it.

Plays the script with every word that people say in it made into one of no language, so that all English in what comes out is
the program's own; then every verb that prints, and every page of the wall as text and as a page for browsers.
"""

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
    r"--[a-z-]+|jointly [a-z -]+|[a-z-]+(?:\|[a-z-]+)+|\"[^\"]*\"|'[^']*'|\([a-z]{3} [a-z]+\)")


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


def without_sense(script):
    """The script with no word of English in quotes; its verbs, flags and times are as they were."""
    return re.sub(r'"[^"]*"', lambda quoted: re.sub(r"[A-Za-z]+", r"z\g<0>", quoted.group()), script)


def pages_of(run, folder):
    """The words of the pages, as the refusal of a wrong one lists them."""
    listed = run.text("mirror", run.session, "--page", "?", "-o", str(folder / "wall.txt"), code=2)
    return re.findall(r"[a-z]+", listed[listed.rindex(":"):])


def texts_in_spanish(run, folder):
    yield "help", run.text("help")
    yield "help commands", "\n".join(run.text("help", "commands").splitlines()[1::4])  # what each does
    for verb in ("show", "consensus", "minutes", "ledger", "since", "update", "successor"):
        yield verb, run.text(verb, run.session)
    run.text("packet", run.session, "-o", str(folder / "packet"))
    yield "packet", (folder / "packet" / "summary.txt").read_text()
    yield "draft", run.text("draft", run.session, "--all")
    yield "draft in Canada", run.text("draft", run.session, "--all", "--convention", "canada")
    yield "successor in Canada", run.text("successor", run.session, "--convention", "canada")
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


def english_in(text):
    text = NOT_TRANSLATED.sub(" ", re.sub(r"\s+", " ", text))
    for sentence in re.split(r"(?<=[.?!:]) ", text):
        if ENGLISH & {word.lower() for word in re.findall(r"[^\W\d_]+", sentence)}:
            yield sentence.strip()


def main():
    program, script = sys.argv[1:3]
    found = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        run = Run(program, str(folder / "round.ibb"))
        (folder / "round.script").write_text(without_sense(pathlib.Path(script).read_text()))
        run.text("new", run.session, "--seed", "7461")
        played = run.text("do", run.session, str(folder / "round.script"))
        for what, text in [("do", played), *texts_in_spanish(run, folder)]:
            found += [f"{what}: {sentence}" for sentence in english_in(text)]
    for one in found:
        print(one)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
