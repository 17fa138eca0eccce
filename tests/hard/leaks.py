"""Fills a session and two vaults with canary words, and looks for them everywhere else.

    leaks.py --jointly PROGRAM --caucus PROGRAM [--rounds N] [--memory N]   exit 0: none was seen outside its vault;
                                                                          77: nothing can be traced here

A canary is a word that stands in one vault and is nowhere else: entered, taken back, or refused. After a round nothing
of it may be in any file below the working folder (which is also home, and the place for temporary files), in what the
programs of the wall print, in the title of a window, nor in a byte that a traced call of `jointly-caucus` hands to the
system, save what it says to its own terminal. Each is looked for in the encodings of `forms`, in archives and compressed
parts too.

A round counts only where its control is seen: a word that does go to the table is found in the release, in the session
and in the traced calls. With --memory, the wall that took the release in is stopped and its writable memory searched,
in that many rounds: it holds the control, and no canary. Of a caucus's window that was unlocked and locked again the
same is asked for the passphrase and the key that it gives, with a word typed on the page as the control before.
"""

import argparse
import base64
import os
import pathlib
import random
import re
import shutil
import signal
import string
import subprocess
import sys
import tempfile
import time
import urllib.parse
import zipfile
import zlib

SKIPPED = 77
CALLS = "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg"
PASSPHRASES = {"union": "walrus ottoman pilgrim dent kerosene", "management": "bali tome kura nezo sufi gadu"}


# --- What is looked for ------------------------------------------------------------------------------------------


def word_of(chance, accent=True):
    """24 letters that no text has; with one that JSON, URLs and UTF-16 write each in their own way."""
    letters = "".join(chance.choice(string.ascii_lowercase) for _ in range(24))
    return letters[:12] + "ñ" + letters[13:] if accent else letters


def forms(word):
    """The bytes that a word may stand as."""
    plain = word.encode()
    found = {plain, plain[::-1], word.encode("utf-16-le"), word.encode("utf-16-be"), plain.hex().encode(),
             plain.hex().upper().encode(), urllib.parse.quote(word).encode(),
             word.encode("ascii", "backslashreplace"), word.encode("ascii", "xmlcharrefreplace")}
    for before in range(3):
        # What stands before shifts the groups of three bytes; the first and last group hold strangers too.
        found.add(base64.b64encode(b"x" * before + plain)[4:-4])
        found.add(base64.urlsafe_b64encode(b"x" * before + plain)[4:-4])
    return found


class Looked:
    """Words by name, and where any of their forms was seen."""

    def __init__(self, words):
        self.forms = [(word, form) for word in words for form in forms(word)]

    def seen_in(self, data):
        return {word for word, form in self.forms if form in data}


def opened(path):
    """The bytes of a file, and those that are packed in it."""
    data = path.read_bytes()
    yield str(path), data
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield f"{path}:{name}", archive.read(name)
    for at, stream in enumerate(re.findall(rb"stream\r?\n(.*?)endstream", data, re.S)):
        try:
            yield f"{path}: stream {at}", zlib.decompress(stream)
        except zlib.error:
            pass


def traced_bytes(trace, own_terminal):
    """What the calls of a trace handed over; without what goes to the terminal, where that is the program's own."""
    handed = bytearray()
    for line in trace.read_text(errors="replace").splitlines():
        call = re.match(r"\d+ +\w+\((\d+)", line)
        if call and not (own_terminal and call[1] in ("1", "2")):
            for text in re.findall(r'"((?:\\x[0-9a-f]{2})*)"', line):
                handed += bytes.fromhex(text.replace("\\x", ""))
    return bytes(handed)


def without_zeros(data, page=4096):
    """The pages that hold something: most of what is mapped was never written to."""
    zeros = bytes(page)
    return b"".join(data[at:at + page] for at in range(0, len(data), page) if data[at:at + page] != zeros)


def memory_of(process):
    """What was written to the writable memory of a stopped process."""
    held = bytearray()
    with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", 0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            begin, end = (int(part, 16) for part in span.split("-"))
            # What is larger is the shadow of a sanitizer, reserved and never all there.
            if not rights.startswith("rw") or "/dev/" in line or end - begin > 1 << 32:
                continue
            try:
                memory.seek(begin)
                held += without_zeros(memory.read(end - begin))
            except (OSError, ValueError):
                pass
    return bytes(held)


# --- A round -----------------------------------------------------------------------------------------------------


class Round:
    def __init__(self, programs, folder, seed):
        self.programs, self.folder, self.chance = programs, folder, random.Random(seed)
        self.canaries, self.controls, self.faults = [], [], []
        self.printed = b""  # by the programs of the wall
        self.traces = []
        self.session = folder / "day.ibb"
        home = folder / "home"
        temporary = folder / "tmp"
        for made in (home, temporary):
            made.mkdir()
        self.env = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "JOINTLY_"))}
        # What looks for leaks of memory cannot run in a program that is traced, and freed memory is to be as the
        # product leaves it.
        self.env["ASAN_OPTIONS"] = "detect_leaks=0:quarantine_size_mb=0:thread_local_quarantine_size_kb=0"
        self.env.update(HOME=str(home), TMPDIR=str(temporary), JOINTLY_HOME=str(home / "jointly"))

    def canary(self):
        self.canaries.append(word_of(self.chance))
        return self.canaries[-1]

    def wall(self, *words, typed="", code=0):
        ran = subprocess.run([self.programs.jointly, *words], input=typed.encode(), capture_output=True, env=self.env,
                             cwd=self.folder, check=False)
        self.printed += ran.stdout + ran.stderr
        if code is not None and ran.returncode != code:
            self.faults.append(f"jointly {' '.join(words)}: exit {ran.returncode}: {ran.stderr.decode()}")

    def caucus(self, party, verb, *words, typed=""):
        """Traced. Its own output is for its own caucus, and is not looked at."""
        trace = self.folder.parent / f"{self.folder.name}-{len(self.traces)}.trace"
        self.traces.append(trace)
        passphrase = PASSPHRASES[party] + "\n"
        typed = passphrase * (2 if verb == "new" else 1) + typed
        command = ["strace", "-f", "-xx", "-s", "100000000", "-e", f"trace={CALLS}", "-o", trace, self.programs.caucus,
                   verb, self.session, "--vault", self.folder / f"{party}.vault", *words]
        ran = subprocess.run(command, input=typed.encode(), capture_output=True, env=self.env, cwd=self.folder,
                             check=False)
        return ran.returncode, ran.stdout.decode()

    def fill(self):
        self.wall("new", str(self.session))
        self.wall("do", str(self.session), typed="""\
meeting "2026-02-10 09:00 -08:00"
join Union --seats 3
join Management --seats 3
issue "What might we do so that breaks are taken?" --title Breaks
interest union "A rest that is a rest"
option "Break relief on each floor"
criterion "Costs nothing"
provision 7.1 Breaks "One break a shift."
language 7.1 "Two breaks a shift."
test language
party union support 3
party management support 3
close
ta
""")
        for party in PASSPHRASES:
            self.caucus(party, "new", "--party", party)
            self.enter(party)
            self.release(party)
            self.initial(party)

    def enter(self, party):
        kinds = ["note issue", "note 1", "note round", "interest", "option", "criterion", "need union", "minute",
                 "summary", "alternative", "walk-away", "poll", "task"]
        self.chance.shuffle(kinds)
        lines = []
        for kind in kinds:
            lines.append(f'{kind} "{self.canary()} and {self.canary()}"')
            if self.chance.random() < 0.3:
                lines.append("undo")
        lines += [f'poll "{self.canary()}"', f'answer {self.canary()} stand-aside "{self.canary()}"',
                  f"sing {self.canary()}", f'note 99 "{self.canary()}"', "sit", "rise"]
        code, _ = self.caucus(party, "do", "--keep-going", typed="\n".join(lines) + "\n")
        if code != 1:  # two of the lines are refused
            self.faults.append(f"{party} entered lines, exit {code}")

    def release(self, party):
        self.controls.append(word_of(self.chance))
        _, told = self.caucus(party, "do", typed=f'option "{self.controls[-1]}"\n')
        name = f"{party}.release"
        self.caucus(party, "release", told.strip(), "-o", name)
        self.caucus(party, "changes")
        self.wall("release", "import", str(self.session), name, "--preview")
        self.wall("release", "import", str(self.session), name)

    def initial(self, party):
        """With the key of the vault; what leaves is a signature."""
        self.caucus(party, "key")
        name = f"{party}.signature"
        self.caucus(party, "initial", "TA-1", "Ana Ruiz", "-o", name)
        self.wall("initials", "import", str(self.session), name)
        self.wall("verify", str(self.session), "--signature", name)

    def take_papers(self):
        """All that the programs of the wall can make of it."""
        session = str(self.session)
        self.wall("do", session, typed='at "2026-02-10 16:00"\nmeeting close\n')
        for words in (("show", session), ("show", session, "--json"), ("since", session), ("consensus", session),
                      ("minutes", session, "--meeting", "1"), ("ledger", session), ("verify", session),
                      ("checkpoint", session), ("update", session, "--meeting", "1"),
                      ("minutes", session, "--meeting", "1", "--format", "docx", "-o", "minutes.docx"),
                      ("minutes", session, "--meeting", "1", "--format", "html", "-o", "minutes.html"),
                      ("minutes", session, "--meeting", "1", "--format", "pdf", "-o", "minutes.pdf"),
                      ("mirror", session, "--page", "options", "-o", "wall.html"),
                      ("mirror", session, "--page", "record", "-o", "wall.txt"), ("adjourn", session, "-o", "papers"),
                      ("inspect", session, "union.vault", "union.release", "union.signature"),
                      ("draft", session, "--all", "--format", "docx", "-o", "sheets.docx"),
                      ("diff", session, session), ("export", session, "-o", "clean.ibb", "--clean"),
                      ("export", session, "-o", "public.ibb", "--for", "public"),
                      ("export", session, "-o", "union.ibb", "--for", "union")):
            self.wall(*words)

    def check(self):
        canaries, controls = Looked(self.canaries), Looked(self.controls)
        seen_controls = {"files": set(), "calls": set()}
        for path in sorted(self.folder.rglob("*")):
            if path.is_file():
                for name, data in opened(path):
                    seen_controls["files"] |= controls.seen_in(data)
                    for word in canaries.seen_in(data):
                        self.faults.append(f"{word} is in {name}")
        for word in canaries.seen_in(self.printed):
            self.faults.append(f"{word} was printed by the wall")
        for trace in self.traces:
            handed = traced_bytes(trace, own_terminal=True)
            seen_controls["calls"] |= controls.seen_in(handed)
            for word in canaries.seen_in(handed):
                self.faults.append(f"{word} was handed to the system, see {trace}")
        for where, seen in seen_controls.items():
            if seen != set(self.controls):
                self.faults.append(f"the control was not seen in {where}: the look is void")
        planted = Looked(self.controls).seen_in(self.printed)
        if planted != set(self.controls):
            self.faults.append("the control was not seen in what was printed: the look is void")


# --- Memory ------------------------------------------------------------------------------------------------------


class Display:
    """An X server of its own, with keys."""

    def __init__(self, env):
        self.number = next(number for number in range(150, 250) if not os.path.exists(f"/tmp/.X{number}-lock"))
        self.env = env | {"DISPLAY": f":{self.number}"}

    def __enter__(self):
        self.server = subprocess.Popen(["Xvfb", f":{self.number}", "-screen", "0", "1280x720x24"],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(2)
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def type(self, words):
        subprocess.run(["xdotool", "type", "--delay", "15", "--", words], env=self.env, check=True)
        time.sleep(0.5)

    def key(self, *names):
        for name in names:
            subprocess.run(["xdotool", "key", name], env=self.env, check=True)
            time.sleep(0.5)

    def titles(self):
        """What a task bar shows of every window."""
        found = subprocess.run(["xdotool", "search", "--name", ".", "getwindowname", "%@"], env=self.env,
                               capture_output=True, check=False)
        return found.stdout


def stopped(process):
    os.kill(process.pid, signal.SIGSTOP)
    time.sleep(0.2)
    held = memory_of(process.pid)
    os.kill(process.pid, signal.SIGCONT)
    return held


def look_at_titles(around, titles):
    if not titles.strip():
        around.faults.append("no title of a window was seen: the look is void")
    for word in Looked(around.canaries).seen_in(titles):
        around.faults.append(f"{word} is in the title of a window")


def look_at_wall(around, display):
    program = subprocess.Popen([around.programs.jointly, str(around.session)], env=display.env, cwd=around.folder,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(4)
    display.key("ctrl+4")
    look_at_titles(around, display.titles())
    held = stopped(program)
    program.terminate()
    program.wait()
    if Looked(around.controls).seen_in(held) != set(around.controls):
        around.faults.append("the control was not seen in the memory of the wall: the look is void")
    for word in Looked(around.canaries).seen_in(held):
        around.faults.append(f"{word} is in the memory of the wall")


def key_of(vault, passphrase):
    """What the passphrase gives, by another program than ours; nothing without that."""
    slot = re.search(rb'"salt":"(\w+)","passes":(\d+),"mib":(\d+)', vault.read_bytes())
    if shutil.which("argon2") is None:
        return b""
    salt = bytes.fromhex(slot[1].decode())
    if b"\0" in salt:
        return b""
    command = ["argon2", salt, "-id", "-t", slot[2].decode(), "-k", str(int(slot[3]) * 1024), "-p", "1", "-l", "32",
               "-r"]
    return bytes.fromhex(subprocess.run(command, input=passphrase.encode(), capture_output=True, check=True).stdout
                         .decode().strip())


def look_at_locked_caucus(around, display):
    vault, passphrase = around.folder / "union.vault", PASSPHRASES["union"]
    program = subprocess.Popen([around.programs.caucus, str(around.session), "--vault", str(vault)], env=display.env,
                               cwd=around.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(3)
    display.type(passphrase)
    display.key("Return")
    time.sleep(3)
    canary = word_of(around.chance, accent=False)
    around.canaries.append(canary)
    display.type(canary)
    look_at_titles(around, display.titles())
    held_open = stopped(program)
    display.key("Escape", "F9")
    time.sleep(1)
    held = stopped(program)
    program.terminate()
    program.wait()
    if canary.encode() not in held_open:
        around.faults.append("the control was not seen in the memory of the caucus: the look is void")
    if passphrase.encode() in held or passphrase.encode() in held_open:
        around.faults.append("the passphrase is in the memory of the caucus")
    wrapping = key_of(vault, passphrase)
    if wrapping and (wrapping in held or wrapping in held_open):
        around.faults.append("the key that the passphrase gives is in the memory of the caucus")


# --- All of it ---------------------------------------------------------------------------------------------------


def can_trace():
    return shutil.which("strace") and subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True,
                                                     check=False).returncode == 0


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--jointly", required=True)
    asked.add_argument("--caucus", required=True)
    asked.add_argument("--rounds", type=int, default=2)
    asked.add_argument("--memory", type=int, default=0)
    asked.add_argument("--seed", type=int, default=20261128)
    programs = asked.parse_args()
    programs.jointly, programs.caucus = (os.path.abspath(name) for name in (programs.jointly, programs.caucus))
    if not can_trace():
        print("SKIP leaks: strace is not there, or may not trace here")
        return SKIPPED
    canaries = faults = 0
    for number in range(programs.rounds):
        with tempfile.TemporaryDirectory(prefix="leaks-") as work:
            folder = pathlib.Path(work) / "round"
            folder.mkdir()
            around = Round(programs, folder, programs.seed + number)
            around.fill()
            around.take_papers()
            if number < programs.memory:
                with Display(around.env) as display:
                    look_at_wall(around, display)
                    look_at_locked_caucus(around, display)
            around.check()
            canaries += len(around.canaries)
            faults += len(around.faults)
            for fault in around.faults[:10]:
                print(f"round {number} (seed {programs.seed + number}): {fault}")
    print(f"leaks: {programs.rounds} rounds, {canaries} canaries, {faults} faults, memory searched in {programs.memory}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
