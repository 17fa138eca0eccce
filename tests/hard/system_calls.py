"""Runs a small session through the program under strace, and holds what it asked of the system against the rules.

    system_calls.py --program JOINTLY --writer-no-sync PROGRAM   exit 0: no rule broken, and the writer that does
                                                                 not sync is caught; 77: nothing can be traced here
    system_calls.py --self-test                                  exit 0: each planted breach is found, and nothing else

The rules (reliability: what is acknowledged is on the disk; files: nobody else reads or leads them elsewhere)

  create    O_CREAT goes with O_EXCL, O_NOFOLLOW, O_CLOEXEC and mode 0600; a folder is made 0700. FILE.lock alone
            is opened without O_EXCL: one that was left behind is taken over. A mirror, which others are to read, is
            no part of this session
  write     what is there is opened for writing with O_CLOEXEC, and with O_NOFOLLOW unless a person named it: a
            session may be a link then. Nothing is emptied on opening
  place     all that is made, written, renamed or removed lies in the folders that were named
  writer    one at a time writes to the session, and syncs it before another thread does; never elsewhere than at the end
  order     an entry is acknowledged on standard output after a sync of the session that began after the entry was
            written. Any other file, name or folder that was made is synced, and so is the folder it stands in,
            before the last word on standard output; the second copy, which holds up nobody, before the end
  rename    what takes the place of a file was made in the same folder, and synced before
"""

import codecs
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field

SKIPPED = 77

SCRIPT = """\
meeting "2026-02-10 09:00 -08:00"
join Union --seats 3
join Management --seats 3
issue "What might we do so that breaks are taken?" --title Breaks
interest union "A rest that is a rest"
option "Break relief on each floor"
undo
option "Stagger breaks"
provision 7.2 Breaks "As it stands."
language 7.2 "Breaks are taken."
"""
MORE = """\
countersign union "Ana Ruiz"
at "2026-02-10 16:00"
meeting close
"""


# --- The trace ---------------------------------------------------------------------------------------------------


@dataclass
class Call:
    """One system call that came back without an error. `begin` and `end` are lines of the trace."""

    thread: int
    name: str
    args: str
    result: str
    begin: int
    end: int

    def descriptor(self, at=0):
        """(number, path) of an argument that is an open file, as strace -y shows it."""
        found = re.match(r"(\d+)<([^>]*)>", split_args(self.args)[at])
        return (int(found[1]), found[2]) if found else (None, "")

    def text(self, at):
        """A string among the arguments."""
        quoted = split_args(self.args)[at].strip().rstrip(".")
        return unquoted(quoted) if quoted.startswith('"') else ""


def unquoted(quoted):
    return codecs.escape_decode(quoted[1:-1].encode("latin-1", "replace"))[0].decode("utf-8", "replace")


def split_args(args):
    """The arguments of a call; commas in strings, structures and names of open files are part of one."""
    parts, depth, in_string, escaped = [""], 0, False, False
    for sign in args:
        if in_string:
            in_string = escaped or sign != '"'
            escaped = sign == "\\" and not escaped
        elif sign == '"':
            in_string = True
        elif sign in "{[(<":
            depth += 1
        elif sign in "}])>":
            depth -= 1
        elif sign == "," and depth == 0:
            parts.append("")
            continue
        parts[-1] += sign
    return [part.strip() for part in parts]


def calls_in(trace):
    """The calls of a trace that succeeded, in the order in which they began."""
    begun, calls = {}, []
    for number, line in enumerate(trace.splitlines()):
        head = re.match(r"(\d+) +(.*)", line)
        if not head:
            continue
        thread, rest = int(head[1]), head[2]
        if rest.endswith("<unfinished ...>"):
            begun[thread] = (number, rest.removesuffix("<unfinished ...>"))
            continue
        begin = number
        resumed = re.match(r"<\.\.\. \w+ resumed>(.*)", rest)
        if resumed and thread in begun:
            begin, start = begun.pop(thread)
            rest = start + resumed[1]
        call = re.match(r"(\w+)\((.*)\) += (-?\w+|\?)(.*)$", rest)
        if call and not call[3].startswith("-") and call[3] != "?":
            calls.append(Call(thread, call[1], call[2], call[3] + call[4], begin, number))
    return sorted(calls, key=lambda call: call.begin)


# --- The rules ---------------------------------------------------------------------------------------------------


@dataclass
class Run:
    """One run of the program, and what it was meant to do."""

    name: str
    trace: str
    cwd: str
    allowed: list  # folders
    session: str  # absolute; what a person named
    copy: str = ""  # the folder of the second copy
    journal_acks: int = 0  # entries that it was to acknowledge
    acknowledged: callable = None  # (text of a write to standard output) -> seqs
    breaches: list = field(default_factory=list)

    def breach(self, rule, call, what):
        self.breaches.append((rule, f"{self.name}: {rule}: {what}: {call.name}({call.args})"))


def seqs_in_lines(text):
    """Those with which lines of "jointly do" begin: "12 Option #3: ..."."""
    return [int(found) for found in re.findall(r"^(\d+) ", text, re.M)]


OPENS = {"open": (0, 1, 2), "openat": (1, 2, 3)}
WRITES = {"write", "pwrite64", "writev", "pwritev", "pwritev2", "ftruncate", "fallocate", "copy_file_range", "sendfile"}
SYNCS = {"fsync", "fdatasync"}
NAMES = {"creat": [0], "mknod": [0], "mknodat": [1], "symlink": [1], "symlinkat": [2], "link": [1], "linkat": [3],
         "mkdir": [0], "mkdirat": [1], "unlink": [0], "unlinkat": [1], "rmdir": [0], "truncate": [0], "rename": [0, 1],
         "renameat": [1, 3], "renameat2": [1, 3], "chmod": [0], "fchmodat": [1]}
FORBIDDEN = {"creat", "mknod", "mknodat", "symlink", "symlinkat", "link", "linkat", "truncate", "chmod", "fchmodat", "fchmod"}


def path_of(run, name):
    return os.path.normpath(os.path.join(run.cwd, name))


def is_allowed(run, path):
    return any(path == folder or path.startswith(folder + "/") for folder in run.allowed)


def check_open(run, call):
    at_path, at_flags, at_mode = OPENS[call.name]
    args = split_args(call.args)
    flags = set(args[at_flags].split("|"))
    path = path_of(run, call.text(at_path))
    if not flags & {"O_CREAT", "O_WRONLY", "O_RDWR", "O_TRUNC"} or path.startswith(("/dev/", "/proc/")):
        return
    if not is_allowed(run, path):
        run.breach("place", call, "not a folder that was named")
    if "O_TRUNC" in flags:
        run.breach("write", call, "emptied on opening")
    wanted = {"O_CLOEXEC"}
    if "O_CREAT" in flags:
        wanted |= {"O_NOFOLLOW"} if path.endswith(".lock") else {"O_NOFOLLOW", "O_EXCL"}
        if args[at_mode] != "0600":
            run.breach("create", call, "not 0600")
    elif path != run.session:
        wanted |= {"O_NOFOLLOW"}
    if wanted - flags:
        run.breach("create" if "O_CREAT" in flags else "write", call, "without " + ", ".join(sorted(wanted - flags)))


def check_names(run, call):
    if call.name in FORBIDDEN:
        run.breach("create", call, "no part of how files are made here")
    for at in NAMES.get(call.name, []):
        if not is_allowed(run, path_of(run, call.text(at))):
            run.breach("place", call, "not a folder that was named")
    if call.name in ("mkdir", "mkdirat") and split_args(call.args)[-1] != "0700":
        run.breach("create", call, "not 0700")


def check_writer(run, calls):
    before = None
    for call in calls:
        if call.name not in WRITES or call.descriptor()[1] != run.session:
            continue
        if call.name not in ("write", "ftruncate"):
            run.breach("writer", call, "not at the end of the file")
        if before and before.thread != call.thread:
            sync = synced_after(calls, run.session, before.end)
            if sync is None or sync.end > call.begin:
                run.breach("writer", call, "a second thread writes before the first has synced")
        before = call


def synced_after(calls, path, after):
    """The first sync of that path that began after a line of the trace; None where there is none."""
    return next((call for call in calls
                 if call.name in SYNCS and call.begin > after and call.descriptor()[1] == path), None)


def check_acknowledgements(run, calls):
    """Each entry is on the disk before it is said."""
    written = {}  # seq: where its write ended
    said = 0
    for call in calls:
        if call.name != "write":
            continue
        number, path = call.descriptor()
        if path == run.session:
            found = re.match(r'\{"s":(\d+),', call.text(1))
            if found:
                written[int(found[1])] = call.end
        elif number == 1 and run.acknowledged:
            for seq in run.acknowledged(call.text(1)):
                said += 1
                sync = synced_after(calls, run.session, written[seq]) if seq in written else None
                if sync is None or sync.end > call.begin:
                    run.breach("order", call, f"entry {seq} is said before it is synced")
    if said != run.journal_acks:
        run.breaches.append(("order", f"{run.name}: order: {said} entries were said, not {run.journal_acks}: "
                                      "the trace does not show what it should"))


def check_made(run, calls):
    """What was made is synced, and its folder is, before the last word on standard output."""
    last_word = max((call.begin for call in calls if call.name == "write" and call.descriptor()[0] == 1),
                    default=None)

    def ask(call, path, after, what):
        sync = synced_after(calls, path, after)
        is_copy = run.copy and (path + "/").startswith(run.copy + "/")
        if sync is None or (not is_copy and last_word is not None and sync.end > last_word > after):
            run.breach("order", call, f"{what} is not synced before the last word is said")

    made = {}
    for call in calls:
        if call.name in OPENS:
            at_path, at_flags, _ = OPENS[call.name]
            path = path_of(run, call.text(at_path))
            if "O_CREAT" in call.args and is_allowed(run, path) and not path.endswith(".lock"):
                made[path] = call
        elif call.name in ("mkdir", "mkdirat"):
            path = path_of(run, call.text(NAMES[call.name][0]))
            ask(call, os.path.dirname(path), call.end, "the name of the folder")
        elif call.name in ("rename", "renameat", "renameat2"):
            source, target = (path_of(run, call.text(at)) for at in NAMES[call.name])
            check_rename(run, calls, call, made, source, target)
            ask(call, os.path.dirname(target), call.end, "the new name")
    for path, call in made.items():
        writes = [write.end for write in calls if write.name in WRITES and write.descriptor()[1] == path]
        if path == run.session:
            writes = writes[:1]  # the entries are check_acknowledgements's
        ask(call, path, max(writes, default=call.end), "the file")
        ask(call, os.path.dirname(path), call.end, "the name of the file")


def check_rename(run, calls, call, made, source, target):
    is_ours = source in made and os.path.dirname(source) == os.path.dirname(target)
    if not is_ours:
        run.breach("rename", call, "what takes the place was not made here")
        return
    del made[source]  # the rest is asked of its new name
    writes = [write.end for write in calls if write.name in WRITES and write.descriptor()[1] == source]
    sync = synced_after(calls, source, max(writes, default=0))
    if sync is None or sync.end > call.begin:
        run.breach("rename", call, "not synced before")


def check(run):
    """The breaches of a run: pairs of the rule and a line that says what."""
    calls = calls_in(run.trace)
    for call in calls:
        if call.name in OPENS:
            check_open(run, call)
        check_names(run, call)
    check_writer(run, calls)
    check_acknowledgements(run, calls)
    check_made(run, calls)
    return run.breaches


# --- Running the program -----------------------------------------------------------------------------------------


def traced(words, cwd, home, out, acks=None):
    """The trace of a program. With `acks`, it is ended once so many bytes came from it."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", "TMPDIR": str(home),
                   "ASAN_OPTIONS": "detect_leaks=0"}  # leaks cannot be looked for under a tracer
    command = ["strace", "-f", "-y", "-s", "200", "-e", "trace=%file,%desc", "-o", str(out), *map(str, words)]
    with subprocess.Popen(command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE) as program:
        if acks is None:
            program.stdout.read()
        else:
            program.stdout.read(acks)
            program.stdout.close()  # its next word finds nobody
        said = program.stderr.read().decode("utf-8", "replace")
        code = program.wait(timeout=300)
    if acks is None and code != 0:
        raise SystemExit(f"system calls: {' '.join(map(str, words))} ended with {code}: {said}")
    return out.read_text(encoding="utf-8", errors="replace")


def why_not_traced(work):
    if shutil.which("strace") is None:
        return "strace is not installed"
    probe = subprocess.run(["strace", "-o", str(work / "probe"), "true"], capture_output=True, text=True, check=False)
    return "" if probe.returncode == 0 else f"this machine lets nothing be traced ({probe.stderr.strip()})"


def runs_of(program, work):
    """The small session through every verb that writes."""
    home, here, stick, papers = (work / name for name in ("home", "here", "stick", "papers"))
    for folder in (home, here, stick):
        folder.mkdir()
    (work / "script").write_text(SCRIPT)
    (work / "more").write_text(MORE)
    (work / "contract.txt").write_text("7.2 Breaks as agreed in 2023.")
    session = str(here / "day.ibb")
    entries, more = (sum(not line.startswith("at ") for line in script.splitlines()) for script in (SCRIPT, MORE))
    consents = ["--by", "union", "Ana Ruiz", "--by", "management", "Ben Okafor"]
    plan = [
        (["new", session], 0),
        (["do", session, work / "script", "--copy", stick], entries),
        (["do", session, work / "more", "--copy", stick], more),  # now the copy is there
        (["attach", session, work / "contract.txt", "--kind", "contract"], 1),
        (["checkpoint", session], 0),
        (["minutes", session, "-o", here / "minutes.txt"], 0),
        (["ledger", session, "--format", "html", "-o", here / "ledger.html"], 0),
        (["draft", session, "--all", "-o", here / "sheets.txt"], 0),
        (["attachments", session, "--write", here / "kept"], 0),
        (["redact", session, "5", *consents], 1),
        (["adjourn", session, "-o", papers], 0),
        (["show", session], 0),
        (["verify", session], 0),
    ]
    for words, acks in plan:
        trace = traced([program, *words], work, home, work / "trace")
        yield Run(words[0], trace, str(work), [str(here), str(stick), str(papers)], session, str(stick), acks,
                  seqs_in_lines if acks else None)


def run_of_writer(program, work):
    """Ten entries of the writer of the other suites, which says a seq in eight bytes."""
    session = str(work / f"{program.name}.ibb")
    trace = traced([program, session], work, work, work / "trace", acks=11 * 8)
    run = Run(program.name, trace, str(work), [str(work)], session)
    run.acknowledged = lambda text: [ord(text[0])] if len(text) == 8 and text[0] != "\0" else []
    run.journal_acks = sum(len(run.acknowledged(call.text(1))) for call in calls_in(trace)
                           if call.name == "write" and call.descriptor()[0] == 1)
    return run


def trace_all(program, writer_no_sync):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(os.path.realpath(folder))
        if why := why_not_traced(work):
            print(f"SKIP system calls: {why}")
            return SKIPPED
        breaches, calls, made, entries = [], 0, 0, 0
        for run in runs_of(program, work):
            breaches += check(run)
            calls += len(calls_in(run.trace))
            made += run.trace.count("O_CREAT")
            entries += run.journal_acks
        for _, line in breaches:
            print(line)
        run = run_of_writer(writer_no_sync, work)
        caught = sum(rule == "order" for rule, _ in check(run))
    print(f"system calls: {calls} calls, {made} files made, {entries} entries acknowledged, {len(breaches)} breaches; "
          f"of the writer that does not sync, {caught} of {run.journal_acks} entries caught")
    return 0 if not breaches and run.journal_acks >= 10 and caught >= run.journal_acks else 1


# --- That the rules see what they are for ------------------------------------------------------------------------

GOOD = r"""
1 openat(AT_FDCWD</w>, "day.ibb", O_RDWR|O_APPEND|O_NOCTTY|O_NONBLOCK|O_CLOEXEC) = 4</w/day.ibb>
1 openat(AT_FDCWD</w>, "day.ibb.lock", O_RDWR|O_CREAT|O_NOCTTY|O_NONBLOCK|O_NOFOLLOW|O_CLOEXEC, 0600) = 3</w/day.ibb.lock>
2 write(4</w/day.ibb>, "{\"s\":1,\"t\":1,\"e\":[{\"k\":\"a, b\"}]"..., 307) = 307
2 fdatasync(4</w/day.ibb> <unfinished ...>
1 openat(AT_FDCWD</w>, "a/paper", O_WRONLY|O_CREAT|O_EXCL|O_NOFOLLOW|O_CLOEXEC, 0600) = 5</w/a/paper>
2 <... fdatasync resumed>) = 0
1 write(5</w/a/paper>, "words", 5) = 5
1 fsync(5</w/a/paper>) = 0
1 fsync(9</w/a>) = 0
1 mkdir("/w/b/papers", 0700) = 0
1 fsync(9</w/b>) = 0
1 openat(AT_FDCWD</w>, ".", O_RDONLY|O_CLOEXEC|O_DIRECTORY) = 6</w>
1 openat(AT_FDCWD</w>, "/w/.set.new", O_WRONLY|O_CREAT|O_EXCL|O_NOFOLLOW|O_CLOEXEC, 0600) = 7</w/.set.new>
1 write(7</w/.set.new>, "new", 3) = 3
1 fsync(7</w/.set.new>) = 0
1 rename("/w/.set.new", "/w/set") = 0
1 fsync(6</w>) = 0
1 write(1<pipe:[9]>, "1 Meeting opened\nWrote a/paper.\n", 34) = 34
1 write(4</w/day.ibb>, "{\"s\":2,\"t\":1}", 307) = 307
1 fsync(4</w/day.ibb>) = 0
1 unlink("/w/day.ibb.lock") = 0
2 openat(AT_FDCWD</w>, "/elsewhere/library.so", O_RDONLY) = 8</elsewhere/library.so>
1 mkdir("/elsewhere/refused", 0755) = -1 EEXIST (File exists)
"""

ENTRY = next(line + "\n" for line in GOOD.splitlines() if "write(4" in line)
PAPER = "O_WRONLY|O_CREAT|O_EXCL|O_NOFOLLOW|O_CLOEXEC, 0600) = 5"
LAST_WORD = "1 write(1<"

PLANTED = [  # what is broken; what stands there, and what instead; the rule
    ("a file that another may have put there", PAPER, PAPER.replace("|O_EXCL", ""), "create"),
    ("a file through a link", PAPER, PAPER.replace("|O_NOFOLLOW", ""), "create"),
    ("a file that others read", PAPER, PAPER.replace("0600", "0644"), "create"),
    ("a file that goes to other programs", PAPER, PAPER.replace("|O_CLOEXEC", ""), "create"),
    ("a lock through a link", "O_NONBLOCK|O_NOFOLLOW|O_CLOEXEC", "O_NONBLOCK|O_CLOEXEC", "create"),
    ("a folder for everybody", 'mkdir("/w/b/papers", 0700)', 'mkdir("/w/b/papers", 0755)', "create"),
    ("a link made", 'mkdir("/w/b/papers", 0700)', 'symlink("/etc/x", "/w/b/papers")', "create"),
    ("a session that goes to other programs", "O_NONBLOCK|O_CLOEXEC) = 4", "O_NONBLOCK) = 4", "write"),
    ("an old file opened through a link", LAST_WORD,
     '1 openat(AT_FDCWD</w>, "old", O_RDWR|O_CLOEXEC) = 9</w/old>\n' + LAST_WORD, "write"),
    ("a session emptied on opening", "O_RDWR|O_APPEND|O_NOCTTY", "O_RDWR|O_TRUNC|O_NOCTTY", "write"),
    ("a file elsewhere", '"/w/.set.new", O_WRONLY', '"/tmp/.set.new", O_WRONLY', "place"),
    ("a folder elsewhere", 'mkdir("/w/b/papers"', 'mkdir("/w/../b/papers"', "place"),
    ("a file removed elsewhere", 'unlink("/w/day.ibb.lock")', 'unlink("/tmp/day.ibb.lock")', "place"),
    ("a second writer", ENTRY, ENTRY + ENTRY.replace("2 write", "1 write"), "writer"),
    ("a write in the middle", "2 write(4", "2 pwrite64(4", "writer"),
    ("an entry never synced", "fdatasync(4</w/day.ibb>", "fdatasync(9</w/other>", "order"),
    ("an entry synced before it was written", ENTRY + "2 fdatasync(4</w/day.ibb> <unfinished ...>\n",
     "2 fdatasync(4</w/day.ibb> <unfinished ...>\n" + ENTRY, "order"),
    ("an entry said before its sync came back", '1 openat(AT_FDCWD</w>, "a/paper"',
     '1 write(1<pipe:[9]>, "1 Meeting opened\\n", 17) = 17\n1 openat(AT_FDCWD</w>, "a/paper"', "order"),
    ("an entry said that was not written", r"{\"s\":1,", r"{\"s\":2,", "order"),
    ("an entry that is not said", "1 Meeting opened", "Meeting opened", "order"),
    ("a paper never synced", "1 fsync(5</w/a/paper>) = 0\n", "", "order"),
    ("a paper synced before it was whole", "1 fsync(5</w/a/paper>) = 0\n",
     '1 fsync(5</w/a/paper>) = 0\n1 write(5</w/a/paper>, "more", 4) = 4\n', "order"),
    ("a paper whose name is not synced", "1 fsync(9</w/a>) = 0\n", "", "order"),
    ("a folder whose name is not synced", "1 fsync(9</w/b>) = 0\n", "", "order"),
    ("a new name not synced", "1 fsync(6</w>) = 0\n" + LAST_WORD, LAST_WORD, "order"),
    ("a file renamed before it is synced", "1 fsync(7</w/.set.new>) = 0\n", "", "rename"),
    ("a file of another folder in the place", 'rename("/w/.set.new"', 'rename("/w/a/.set.new"', "rename"),
]


def self_test():
    def rules_in(trace):
        run = Run("planted", trace, "/w", ["/w"], "/w/day.ibb", journal_acks=1, acknowledged=seqs_in_lines)
        return {rule for rule, _ in check(run)}

    wrong = [f"nothing is wrong, and {sorted(rules_in(GOOD))} are found"] if rules_in(GOOD) else []
    for name, before, after, rule in PLANTED:
        if GOOD.count(before) != 1:
            wrong.append(f"{name}: what it changes is not there once")
        elif rule not in rules_in(GOOD.replace(before, after)):
            wrong.append(f"{name}: not found")
    for line in wrong:
        print(f"system calls: {line}")
    print(f"system calls: {len(PLANTED)} planted breaches, {len(wrong)} not seen as they should be")
    return 1 if wrong else 0


def main(words):
    if words == ["--self-test"]:
        return self_test()
    if len(words) == 4 and words[0] == "--program" and words[2] == "--writer-no-sync":
        return trace_all(pathlib.Path(words[1]).resolve(), pathlib.Path(words[3]).resolve())
    print(__doc__.strip())
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
