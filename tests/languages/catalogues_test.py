#!/usr/bin/env python3
"""catalogues_test.py: a small tree that keeps to the rules passes catalogues.py, and each planted breach is found."""

import pathlib
import sys
import tempfile

import catalogues

SOURCE = """
#include "core/base/say.h"
std::string one() { return say("{count} of {party} agree.\\n", {{"count", 2}}); }
constexpr auto table = to_say("Straw design");
void two() { must(false, "a check of our own"); tag("kept as it is"[0]); }
"""
TEMPLATE = 'msgid ""\nmsgstr ""\n"Language: \\n"\n\nmsgid "{count} of {party} agree.\\n"\nmsgstr ""\n\nmsgid "Straw design"\nmsgstr ""\n'
CATALOGUE = TEMPLATE.replace('agree.\\n"\nmsgstr ""', 'agree.\\n"\nmsgstr "{count} de {party} de acuerdo.\\n"').replace(
    'design"\nmsgstr ""', 'design"\nmsgstr "Diseño preliminar"')

FILES = {
    "core/rules/one.cpp": SOURCE.replace('tag("kept as it is"[0]);', ""),
    "app/two.cpp": "int nothing();\n",
    "app/languages/jointly.pot": TEMPLATE,
    "app/languages/es.po": CATALOGUE,
}

# What is planted: the file, what stands there, what stands there instead, and what the breach says.
PLANTED = [
    ("core/rules/one.cpp", '"Straw design"', '"Straw model"', 'the template lacks "Straw model"'),
    ("core/rules/one.cpp", '"Straw design"', '"Straw model"', '"Straw design", which nothing says'),
    ("core/rules/one.cpp", '"Straw design"', '"Straw model"', '"Straw model" is missing'),
    ("core/rules/one.cpp", "void two() {", 'void two() { tag("Straws are shaped");',
     'one.cpp:5: "Straws are shaped" is not given to say()'),
    ("core/rules/one.cpp", "void two() {", 'void two() { words(x, "Name of it", "Write it first.");',
     'the template lacks "Write it first."'),
    ("app/two.cpp", "int nothing();", 'auto x = Problem{"It could not " "be written."};',
     '"It could not be written." is not given to say()'),
    ("app/languages/es.po", '"Diseño preliminar"', '""', '"Straw design" is not translated'),
    ("app/languages/es.po", 'msgid "Straw', '#, fuzzy\nmsgid "Straw', '"Straw design" is translated in doubt'),
    ("app/languages/es.po", "{party} de", "{part} de", "names other places"),
    ("app/languages/es.po", 'acuerdo.\\n"', 'acuerdo."', "has other ends"),
    ("app/languages/es.po", 'msgid "Straw', '#~ msgid "Old"\n#~ msgstr "Viejo"\n\nmsgid "Straw',
     '"Old" is said by nothing any more'),
]


def breaches_of(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return list(catalogues.breaches_in(pathlib.Path(folder)))


def main():
    faults = [f"found in a good tree: {breach}" for breach in breaches_of(FILES)]
    for name, there, instead, expected in PLANTED:
        assert there in FILES[name], there
        breaches = breaches_of({**FILES, name: FILES[name].replace(there, instead, 1)})
        if not any(expected in breach for breach in breaches):
            faults.append(f"not found: {expected}; but: {breaches}")
    without = {name: text for name, text in FILES.items() if not name.endswith(".po")}
    if "there is no catalogue" not in breaches_of(without):
        faults.append("a missing catalogue is not found")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
