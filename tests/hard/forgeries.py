"""Holds the program's `verify` against the verifier of another language, on random session files and signatures, good
ones and forged ones: both must say the same of each.

    forgeries.py --jointly PROGRAM --session FILE --signature FILE [--rounds N] [--seed N]

Each round takes the session, changes nothing, a byte, a word with every hash behind it made to fit, or cuts it off; and
takes the signature, signs anew what is true or what is not, or changes one thing of it. exit 0: they agree on all, and
both kinds were seen.
"""

import argparse
import hashlib
import os
import random
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import verify_session  # noqa: E402
import verify_signatures  # noqa: E402

LINE = re.compile(r'(.*),"c":"([0-9a-f]{64})","h":"[0-9a-f]{64}","n":"([0-9a-f]{32})","x":(.*)\}', re.DOTALL)
HEADER = re.compile(r'(.*),"h":"[0-9a-f]{64}"\}', re.DOTALL)


def chained_anew(text):
    """Every check and hash made to fit what stands there."""
    lines = text.split("\n")[:-1]
    covered = HEADER.fullmatch(lines[0])[1]
    head = verify_session.chained(bytes(32), covered)
    made = [f'{covered},"h":"{head.hex()}"}}']
    for line in lines[1:]:
        facts, _, salt, words = LINE.fullmatch(line).groups()
        check = hashlib.sha256(bytes.fromhex(salt) + words.encode()).hexdigest()
        covered = f'{facts},"c":"{check}"'
        head = verify_session.chained(head, covered)
        made.append(f'{covered},"h":"{head.hex()}","n":"{salt}","x":{words}}}')
    return "\n".join(made) + "\n"


class Forger:
    def __init__(self, session, signature, chance):
        self.text = session.decode()
        self.given = verify_signatures.signature_in(signature)
        self.chance = chance
        # Without the entry that brought the signature in, so that its words are what a forger changes.
        self.lines = self.text.split("\n")[:-1]

    def session(self):
        kind = self.chance.randrange(8)
        if kind < 3:
            return self.text.encode()
        if kind == 3:
            changed = bytearray(self.text.encode())
            changed[self.chance.randrange(len(changed))] ^= 1 << self.chance.randrange(8)
            return bytes(changed)
        if kind == 4:
            return ("\n".join(self.lines[:self.chance.randrange(2, len(self.lines) + 1)]) + "\n").encode()
        if kind == 5:
            return (self.text + "{").encode()
        words = self.chance.choice(["Twenty-eight", "Fourteen", "posted", "Posting", "Union", "Management", "before."])
        return chained_anew(self.text.replace(words, self.chance.choice(["thirty", "X", words + " "]), 1)).encode()

    def signature(self, session):
        given = dict(self.given)
        kind = self.chance.randrange(7)
        if kind < 2:
            return given
        if kind == 2:
            name = self.chance.choice([name for name in given if name not in ("fmt", "v", "min")])
            value = given[name]
            if isinstance(value, int):
                given[name] = max(1, value + self.chance.choice([-1, 1, 7]))
            elif name in ("name", "capacity"):
                given[name] = self.chance.choice(["Ben Okafor", "Ana", "Chief"])
            else:
                place = self.chance.randrange(len(value))
                given[name] = value[:place] + ("0" if value[place] != "0" else "1") + value[place + 1:]
            return given
        # Signed anew, by a key of its own: over what is true of this session, or over what is not.
        seed = self.chance.randbytes(32)
        given["key"] = verify_signatures.key_of(seed)[2].hex()
        try:
            origin, hashes, _ = verify_session.chain_of(session)
        except verify_session.Wrong:
            origin, hashes = given["session"], [given["head"]] * (given["entries"] + 1)
        given["session"] = origin
        given["entries"] = len(hashes) - 1 if kind < 5 else self.chance.randrange(len(hashes))
        given["head"] = hashes[given["entries"]]
        given["name"], given["capacity"] = self.chance.choice([("Ana Ruiz", ""), ("Ben Okafor", "Counsel")])
        given["party"] = self.chance.choice([1, 1, 2, 3])
        if kind == 6:
            given["revision"] = self.chance.randrange(1, 4)
        given["signature"] = verify_signatures.sign(
            seed, b"IBBS1\n" + verify_signatures.statement_of(given).encode()).hex()
        return given


def says(session, given):
    try:
        return verify_signatures.holds(session, given)
    except (verify_session.Wrong, KeyError):
        return False


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--jointly", required=True)
    words.add_argument("--session", required=True)
    words.add_argument("--signature", required=True)
    words.add_argument("--rounds", type=int, default=200)
    words.add_argument("--seed", type=int, default=20261128)
    asked = words.parse_args()
    forger = Forger(verify_session.bytes_of(asked.session), verify_session.bytes_of(asked.signature),
                    random.Random(asked.seed))
    good = 0
    with tempfile.TemporaryDirectory(prefix="jointly-forgeries-") as folder:
        session_file, signature_file = os.path.join(folder, "a.ibb"), os.path.join(folder, "a.signature")
        for number in range(asked.rounds):
            session = forger.session()
            given = forger.signature(session)
            with open(session_file, "wb") as file:
                file.write(session)
            with open(signature_file, "w", encoding="utf-8", newline="") as file:
                file.write(verify_signatures.statement_of(given) + "\n"
                           + verify_signatures.written({"signature": given["signature"]}) + "\n")
            program = subprocess.run([asked.jointly, "verify", session_file, "--signature", signature_file],
                                     capture_output=True, text=True, check=False,
                                     env={**os.environ, "JOINTLY_HOME": folder})
            ours, theirs = program.returncode == 0, says(session, given)
            good += theirs
            if ours != theirs or program.returncode not in (0, 1):
                print(f"round {number}: the program says {ours}, the other verifier {theirs}\n{given}\n"
                      f"{program.stdout}{program.stderr}")
                return 1
    print(f"forgeries: {asked.rounds} files, {good} of them good, both verifiers agree on all")
    return 0 if 0 < good < asked.rounds else 1


if __name__ == "__main__":
    sys.exit(main())
