"""Verifies session files from the format page alone (core/journal/README.md), with nothing of the program.

    verify_session.py FILE...                 exit 0: every file is whole
    verify_session.py --try-damage FILE...    changes bytes and lines, and exits 0 if every change is seen
    verify_session.py --diff FILE OTHER       exit 0: one copy is the other, or goes on where it ends
    verify_session.py --checkpoint FILE       the six lines that each party takes home
"""

import base64
import hashlib
import json
import re
import sys

HASH = "[0-9a-f]{64}"
HEADER = re.compile(r'(\{"s":0,"k":"file","fmt":"ibb-journal","v":([1-9][0-9]*),"min":([1-9][0-9]*),'
                    r'"id":"[0-9a-f]{32}","app":"[^"\\]*"(?:,"seed":"(?:[0-9a-f]{2})+")?),"h":"(%s)"\}' % HASH)
ENTRY = re.compile(r'(\{"s":([1-9][0-9]*),"t":-?[0-9]+,"m":-?[0-9]+,"b":"[0-9a-f]{8}","a":[0-9]+,'
                   r'"e":(\[.*\]),"c":"(%s)"),"h":"(%s)"(?:,"n":"([0-9a-f]{32})","x":(\[.*\]))?\}' % (HASH, HASH), re.DOTALL)
LINE_MAX = 4 << 20
INTEGER_MAX = 1 << 53


class Wrong(Exception):
    """What is wrong with a file, in words."""


def need(holds, what):
    if not holds:
        raise Wrong(what)


def chained(previous, covered):
    return hashlib.sha256(b"IBBJ1\n" + previous + covered.encode()).digest()


def object_of(pairs):
    keys = [key for key, _ in pairs]
    need(len(keys) == len(set(keys)), "has a key twice")
    return dict(pairs)


def whole_number(text):
    need(re.fullmatch("0|-?[1-9][0-9]*", text) and abs(int(text)) <= INTEGER_MAX, "has a number that is not plain")
    return int(text)


def not_whole(text):
    raise Wrong(f"has {text}, which is not a whole number")


def parsed(text):
    try:
        value = json.loads(text, object_pairs_hook=object_of, parse_int=whole_number, parse_float=not_whole,
                           parse_constant=not_whole)
    except (ValueError, RecursionError) as error:
        raise Wrong(f"is not JSON: {error}") from error
    # One way to write: no blanks, and escapes for quotes, backslashes and controls alone.
    escaped = re.sub(r"\\u00([0-9a-f]{2})", lambda hexes: "\\u00" + hexes[1].upper(),
                     json.dumps(value, ensure_ascii=False, separators=(",", ":")))
    need(escaped == text, "is not written in the one way")
    return value


def seeded_salt(seed, seq):
    return hashlib.sha256(f"ibb salt {seq}\n".encode() + bytes.fromhex(seed)).hexdigest()[:32]


def chain_of(data):
    """The id of the session, the hashes of its first line and after each entry, and the entries without words;
    raises Wrong."""
    need(data.endswith(b"\n"), "the last line is not finished")
    try:
        lines = data.decode("utf-8").split("\n")[:-1]
    except UnicodeDecodeError as error:
        raise Wrong("not UTF-8") from error
    header = HEADER.fullmatch(lines[0])
    need(header, "line 1 is not a header")
    facts = parsed(lines[0])
    head = chained(bytes(32), header[1])
    need(head.hex() == header[4], "line 1 was changed")
    seed = facts.get("seed")
    if seed:
        need(facts["id"] == hashlib.sha256(b"ibb id\n" + bytes.fromhex(seed)).hexdigest()[:32], "line 1: not its id")
    hashes, absent, redacted = [head.hex()], set(), set()
    for number, line in enumerate(lines[1:], 2):
        try:
            need(len(line.encode()) < LINE_MAX, "is too long")
            entry = ENTRY.fullmatch(line)
            need(entry, "is not an entry")
            covered, seq, events, check, mark, salt, words = entry.groups()
            head = chained(head, covered)
            need(head.hex() == mark, "was changed, or a line before it")
            hashes.append(mark)
            need(int(seq) == number - 1, "is out of its place")
            events = parsed(covered + "}")["e"]
            need(events and all(list(event) == ["k", "d"] for event in events), "holds no events")
            for event in events:
                if event["k"] == "redacted":
                    need(len(events) == 1 and 0 < event["d"]["seq"] < int(seq), "redacts what is not before it")
                    redacted.add(event["d"]["seq"])
                if event["k"] == "redaction_agreed":
                    seqs = event["d"]["seqs"]
                    need(len(events) == 1 and seqs and seqs == sorted(set(seqs)) and 0 < seqs[0] and seqs[-1] < int(seq),
                         "redacts what is not before it")
                    redacted.update(seqs)
            if salt is None:
                absent.add(int(seq))
                continue
            need(hashlib.sha256(bytes.fromhex(salt) + words.encode()).hexdigest() == check, "was changed in its words")
            need(len(parsed(words)) == len(events), "has not one object of words for each event")
            need(not seed or salt == seeded_salt(seed, seq), "has a salt that is not the seed's")
        except Wrong as what:
            raise Wrong(f"line {number} {what}") from what
    need(absent <= redacted, "words are missing that no entry says were redacted")
    return facts["id"], hashes, absent


def diff(first, second, first_name, second_name):
    """Whether one copy is the beginning of the other, and the sentence that says how they stand."""
    (first_id, ours, _), (second_id, theirs, _) = chain_of(first), chain_of(second)
    if first_id != second_id:
        return False, f"{first_name} and {second_name} are two sessions, not copies of one."
    common = 0
    while common < min(len(ours), len(theirs)) and ours[common] == theirs[common]:
        common += 1
    common = max(common - 1, 0)
    more, theirs_more = len(ours) - 1 - common, len(theirs) - 1 - common
    if ours[0] != theirs[0] or (more and theirs_more):
        return False, (f"The copies differ from entry {common + 1} on. Entries from there: {more} in {first_name}, "
                       f"{theirs_more} in {second_name}.")
    if more:
        return True, (f"{first_name} goes on where {second_name} ends. Entries that both hold: {common}. "
                      f"Entries more: {more}.")
    if theirs_more:
        return True, (f"{second_name} goes on where {first_name} ends. Entries that both hold: {common}. "
                      f"Entries more: {theirs_more}.")
    return True, f"The copies are the same, {common} entries."


def checkpoint(data):
    origin, hashes, _ = chain_of(data)
    entries = len(hashes) - 1
    covered = b"IBBC1\n" + bytes.fromhex(origin) + f"{entries}\n".encode() + bytes.fromhex(hashes[-1])
    letters = base64.b32encode(hashlib.sha256(covered).digest()[:20]).decode()
    code = "-".join(letters[at:at + 4] for at in range(0, 32, 4))
    return (f"Jointly checkpoint 1\nOrigin {origin}\nEntries {entries}\nBytes {len(data)}\nHead {hashes[-1]}\n"
            f"Code {code}\n")


def is_seen(data):
    try:
        chain_of(data)
    except Wrong:
        return True
    return False


def unseen_damage(data):
    """The first change that chain_of() does not see; None where it sees them all."""
    changed = bytearray(data)
    for place in range(0, len(data), 7):
        changed[place] ^= 1 << (place // 7) % 8
        if not is_seen(bytes(changed)):
            return f"byte {place}"
        changed[place] = data[place]
    lines = data.splitlines(keepends=True)
    for place in range(1, len(lines) - 1):
        for what, other in (("removed", lines[:place] + lines[place + 1:]),
                            ("twice", lines[:place] + [lines[place]] + lines[place:]),
                            ("swapped", lines[:place] + [lines[place + 1], lines[place]] + lines[place + 2:])):
            if not is_seen(b"".join(other)):
                return f"line {place + 1} {what}"
    return None


def bytes_of(name):
    with open(name, "rb") as file:
        return file.read()


def compare(first, second):
    try:
        fits, sentence = diff(bytes_of(first), bytes_of(second), first, second)
    except Wrong as what:
        fits, sentence = False, f"{first} or {second}: {what}"
    print(sentence)
    return 0 if fits else 1


def main(words):
    if words[:1] == ["--diff"] and len(words) == 3:
        return compare(words[1], words[2])
    if words[:1] == ["--checkpoint"] and len(words) == 2:
        print(checkpoint(bytes_of(words[1])), end="")
        return 0
    try_damage = words[:1] == ["--try-damage"]
    files = words[1:] if try_damage else words
    if not files or files[0].startswith("--"):
        print(__doc__.strip())
        return 2
    for name in files:
        data = bytes_of(name)
        try:
            entries = len(chain_of(data)[1]) - 1
        except Wrong as what:
            print(f"{name}: {what}")
            return 1
        print(f"{name}: {entries} entries, whole")
        if try_damage:
            unseen = unseen_damage(data)
            print(f"{name}: {f'{unseen} goes unseen' if unseen else 'all damage is seen'}")
            if unseen:
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
