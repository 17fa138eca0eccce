"""Pairs of contracts that nobody bargained: the old one, and what a round might have made of it."""

import random

WORDS = ("the employee employer union shall may not be paid granted leave overtime shift schedule notice days hours "
         "written request within fourteen grievance step seniority layoff recall premium rate call standby meal rest "
         "period agreement parties steward release unit manager approval review safety training posted vacancy").split()


def sentence(chance, words):
    text = " ".join(chance.choice(WORDS) for _ in range(words))
    return text[0].upper() + text[1:] + "."


def paragraph(chance):
    return " ".join(sentence(chance, chance.randint(6, 24)) for _ in range(chance.randint(1, 4)))


def contract(chance, articles):
    """Articles of sections, each (title, paragraphs)."""
    return [(sentence(chance, 2)[:-1].upper(),
             [(sentence(chance, 2)[:-1].title(), [paragraph(chance) for _ in range(chance.randint(1, 3))])
              for _ in range(chance.randint(1, 5))]) for _ in range(articles)]


def reworded(chance, text):
    words = text.split(" ")
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(words))
        kind = chance.randrange(3)
        if kind == 0:
            words[at] = chance.choice(WORDS)
        elif kind == 1:
            words[at:at] = [chance.choice(WORDS) for _ in range(chance.randint(1, 6))]
        elif len(words) > 6:
            del words[at:at + chance.randint(1, 3)]
    return " ".join(words)


def section_after(chance, section):
    """The sections that become of one."""
    title, paragraphs = section
    kind = chance.randrange(12)
    if kind == 0:
        return []
    if kind == 1:
        return [section, (sentence(chance, 2)[:-1].title(), [paragraph(chance)])]
    if kind == 2 and ". " in paragraphs[0]:
        first, rest = paragraphs[0].split(". ", 1)
        return [(title, [first + ".", rest] + paragraphs[1:])]
    if kind == 3 and len(paragraphs) > 1:
        return [(title, [paragraphs[0] + " " + paragraphs[1]] + paragraphs[2:])]
    if kind < 7:
        return [(title, [reworded(chance, one) for one in paragraphs])]
    return [section]


def following(chance, old):
    new = [(title, [after for section in sections for after in section_after(chance, section)])
           for title, sections in old]
    if len(new) > 4 and chance.randrange(2):
        new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
    return new


def printed(articles):
    lines = []
    for number, (title, sections) in enumerate(articles, 1):
        lines += [f"ARTICLE {number} - {title}", ""]
        for place, (name, paragraphs) in enumerate(sections, 1):
            lines += [f"Section {number}.{place:02} {name}", ""]
            for one in paragraphs:
                lines += [one, ""]
    return "\n".join(lines)


def pair(seed, articles=12):
    """The texts of an old contract and a new one; the same seed, the same pair."""
    chance = random.Random(seed)
    old = contract(chance, articles)
    return printed(old), printed(following(chance, old))
