"""Holds initials by a key against session files, from the format pages alone (core/exchange/README.md and
core/journal/README.md), with nothing of the program and no library of cryptography.

    verify_signatures.py FILE...                    exit 0: all that these sessions hold do
    verify_signatures.py --signature SIGNATURE FILE one that stands in a file of its own
"""

import hashlib
import json
import re
import sys
import unicodedata

from verify_session import Wrong, bytes_of, chain_of, need, parsed

# Ed25519, after RFC 8032, 5.1: the curve -x^2 + y^2 = 1 + d x^2 y^2 over the field of P.
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT = pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1, 1, 0)  # X, Y, Z, T with x = X/Z, y = Y/Z, xy = T/Z


def added(one, other):
    a = (one[1] - one[0]) * (other[1] - other[0])
    b = (one[1] + one[0]) * (other[1] + other[0])
    c = 2 * D * one[3] * other[3]
    d = 2 * one[2] * other[2]
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(scalar, point):
    sum_of = NEUTRAL
    while scalar:
        if scalar & 1:
            sum_of = added(sum_of, point)
        point = added(point, point)
        scalar >>= 1
    return sum_of


def packed(point):
    inverse = pow(point[2], -1, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def unpacked(octets):
    """None where it is no point, or not written in the one way."""
    y = int.from_bytes(octets, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE_Y = 4 * pow(5, -1, P) % P
BASE = unpacked(BASE_Y.to_bytes(32, "little"))


def number(octets):
    return int.from_bytes(octets, "little")


def is_signed(key, message, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    public, s = unpacked(key), number(signature[32:])
    # A key of small order signs anything.
    if public is None or s >= ORDER or packed(times(8, public)) == packed(NEUTRAL):
        return False
    challenge = number(hashlib.sha512(signature[:32] + key + message).digest()) % ORDER
    back = (P - public[0], public[1], 1, P - public[3])
    return packed(added(times(s, BASE), times(challenge, back))) == signature[:32]


def key_of(seed):
    hashed = hashlib.sha512(seed).digest()
    secret = number(hashed[:32]) & (1 << 254) - 8 | 1 << 254
    return secret, hashed[32:], packed(times(secret, BASE))


def sign(seed, message):
    secret, prefix, public = key_of(seed)
    nonce = number(hashlib.sha512(prefix + message).digest()) % ORDER
    commitment = packed(times(nonce, BASE))
    challenge = number(hashlib.sha512(commitment + public + message).digest()) % ORDER
    return commitment + ((nonce + challenge * secret) % ORDER).to_bytes(32, "little")


STATEMENT = ("session", "ta", "revision", "party", "entries", "name", "capacity", "fingerprint", "head", "key")


def written(value):
    return re.sub(r"\\u00([0-9a-f]{2})", lambda digits: "\\u00" + digits[1].upper(),
                  json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def statement_of(given):
    return written({"fmt": "jointly-signature", "v": 1, "min": 1, **{name: given[name] for name in STATEMENT}})


def signature_in(data):
    """A signature file; raises Wrong."""
    try:
        first, second, rest = data.decode("utf-8").split("\n")
    except ValueError as error:
        raise Wrong("is not two lines") from error
    given = parsed(first)
    need(rest == "" and list(given) == ["fmt", "v", "min", *STATEMENT], "is no signature")
    need(given["fmt"] == "jointly-signature" and given["v"] == given["min"] == 1, "is no signature of this version")
    given["signature"] = parsed(second).get("signature", "")
    need(written({"signature": given["signature"]}) == second and re.fullmatch("[0-9a-f]{128}", given["signature"]),
         "has no signature in it")
    need(re.fullmatch("[0-9a-f]{64}", given["key"]) and re.fullmatch("[0-9a-f]{64}", given["head"]), "is not in its form")
    return given


def events_of(data):
    """Each entry of a whole file as its events, facts and words together."""
    entries = []
    for line in data.decode("utf-8").split("\n")[1:-1]:
        entry = parsed(line)
        words = entry.get("x", [{}] * len(entry["e"]))
        entries.append([(event["k"], merged(event["d"], more)) for event, more in zip(entry["e"], words)])
    return entries


def merged(facts, words):
    """A value whose facts and words stand apart in the file."""
    both = {**facts, **words}
    for name in facts.keys() & words.keys():
        if isinstance(facts[name], dict):
            both[name] = merged(facts[name], words[name])
    return both


def signatures_of(entries):
    return [facts for entry in entries for kind, facts in entry if kind == "ta_signed"]


def part(text):
    octets = unicodedata.normalize("NFC", text).encode()
    return str(len(octets)).encode() + b":" + octets


def takes_effect(language):
    """As it is typed, in no language."""
    effective = language["effective"]
    basis = effective["basis"]
    if basis == "on-date":
        return effective["date"]
    if basis == "retroactive":
        return f"{basis} {effective['date']}"
    return {"not-stated": "", "in-words": effective["words"]}.get(basis, basis)


def read_then(entries, ta):
    """Revision and fingerprint of an agreement after these entries; (0, None): it is not there. Of records in which
    nothing was taken back."""
    labels, languages, revision, holds = {}, {}, 0, []
    for entry in entries:
        for kind, facts in entry:
            if kind == "provision_entered":
                labels[facts["id"]] = facts["label"]
            elif kind == "language_proposed":
                languages[facts["id"]] = facts
            elif kind == "ta_drafted" and facts["id"] == ta:
                revision, holds = 1, facts["languages"]
            elif kind == "ta_revised" and facts["ta"] == ta:
                revision, holds = revision + 1, facts["languages"]
    if not revision:
        return 0, None
    covered = part("wording")
    for language in (languages[held] for held in holds):
        for text in (language["text"], labels[language["provision"]], takes_effect(language), language["payer"],
                     language["sunset"]):
            covered += part(text)
    return revision, hashlib.sha256(covered).hexdigest()


def holds(data, given):
    """Whether a signature holds in a session file; raises Wrong where the file is none."""
    session, hashes, _ = chain_of(data)
    message = b"IBBS1\n" + statement_of(given).encode()
    if not is_signed(bytes.fromhex(given["key"]), message, bytes.fromhex(given["signature"])):
        return False
    if given["session"] != session or given["entries"] >= len(hashes) or given["head"] != hashes[given["entries"]]:
        return False
    then = events_of(data)[:given["entries"]]
    parties = [facts["id"] for entry in then for kind, facts in entry if kind == "party_joined"]
    return given["party"] in parties and read_then(then, given["ta"]) == (given["revision"], given["fingerprint"])


def main(words):
    if words[:1] == ["--signature"] and len(words) == 3:
        signatures, files = [signature_in(bytes_of(words[1]))], words[2:]
    elif words and not words[0].startswith("--"):
        signatures, files = None, words
    else:
        print(__doc__.strip())
        return 2
    code = 0
    for name in files:
        data = bytes_of(name)
        for given in signatures or signatures_of(events_of(data)):
            held = holds(data, given)
            code = code if held else 1
            print(f"{name}: TA-{given['ta']} by {given['name']}: {'holds' if held else 'does not hold'}")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
