"""Asks which conditions of the storage core its own tests decided both ways, and fails below a floor.

    coverage.py --build DIRECTORY   exit 0: every folder has its floor

DIRECTORY is built by the preset "coverage". Counted is what stands in the source, by clang: a condition in an if, a loop, a
switch, ?:, && or || counts two, one for each way it can go. A template counts once, whatever it was made for. What the compiler
decides (if constexpr) or writes itself (= default) does not count. Prints each file, then each way that no test went.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
from collections import defaultdict

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = ["core_base_tests", "core_json_tests", "core_disk_tests", "core_journal_tests", "core_journal_memory_tests"]
# Compared with a clock: not what is asked here, and slow where everything is counted.
LEFT_OUT = "Gate.ComparesManyKeysWithoutTakingLong"
# Beginnings of paths, and how many of 100 branches must be taken there. A floor is only ever raised.
FLOORS = {
    "core/base/mailbox.h": 100,
    "core/base/visible.": 100,
    "core/base/worker.h": 100,
    "core/disk/": 95,
    "core/journal/": 99,
    "core/json/": 100,
}


def run_tests(build):
    """The programs, and what they counted."""
    counted, programs = [], []
    for name in PROGRAMS:
        program = next(path for path in build.glob(f"tests/**/{name}") if path.is_file())
        profile = build / f"{name}.profraw"
        profile.unlink(missing_ok=True)
        subprocess.run([str(program), "--gtest_brief=1", f"--gtest_filter=-{LEFT_OUT}"], check=True,
                       env={**os.environ, "LLVM_PROFILE_FILE": str(profile)})
        programs.append(program)
        counted.append(profile)
    merged = build / "coverage.profdata"
    subprocess.run(["llvm-profdata", "merge", "--sparse", "-o", str(merged), *map(str, counted)], check=True)
    return programs, merged


def files_of(programs, merged):
    """Each file that has a floor, as llvm-cov tells it."""
    words = ["llvm-cov", "export", "--skip-expansions", "--skip-functions", f"--instr-profile={merged}", str(programs[0])]
    for program in programs[1:]:
        words.append(f"--object={program}")
    sources = [path for start in FLOORS for path in ROOT.glob(f"{start}*") if path.suffix in (".h", ".cpp")]
    words += map(str, sources)
    told = json.loads(subprocess.run(words, check=True, capture_output=True, text=True).stdout)
    files = {os.path.relpath(file["filename"], ROOT): file for file in told["data"][0]["files"]}
    unseen = [str(path) for path in sources if path.suffix == ".cpp" and os.path.relpath(path, ROOT) not in files]
    if unseen:
        raise SystemExit(f"coverage: no program has {', '.join(unseen)}")
    return files


def decided_by_compiler(name):
    """The lines of a source whose conditions no run decides; one that goes over several lines is not looked for."""
    lines = (ROOT / name).read_text().split("\n")
    return {number for number, line in enumerate(lines, 1) if re.search(r"\bif constexpr\b|\) = default;", line)}


def ways_of(name, file):
    """How often each condition came out true and false, by its place, over all that a template was made for."""
    ways, passed_over = defaultdict(lambda: [0, 0]), decided_by_compiler(name)
    for line, column, _, _, true, false, *_ in file["branches"]:
        if line not in passed_over:
            ways[line, column][0] += true
            ways[line, column][1] += false
    return ways


def percent(part, whole):
    """Rounded down: 100 is all."""
    return 100 * part // whole if whole else 100


def main(words):
    if len(words) != 2 or words[0] != "--build":
        print(__doc__.strip())
        return 2
    files = files_of(*run_tests(pathlib.Path(words[1]).resolve()))
    missing, below = [], []
    print(f"{'':38}{'lines':>15}{'branches':>17}")
    for start, floor in FLOORS.items():
        taken = there = 0
        for name in sorted(name for name in files if name.startswith(start)):
            lines = files[name]["summary"]["lines"]
            ways = ways_of(name, files[name])
            went = sum(count > 0 for way in ways.values() for count in way)
            taken, there = taken + went, there + 2 * len(ways)
            print(f"{name:38}{lines['covered']:5} of {lines['count']:4}{percent(went, 2 * len(ways)):7}% of {2 * len(ways):4}")
            missing += [f"{name}:{line}:{column} is never {'false' if true else 'true'}"
                        for (line, column), (true, false) in sorted(ways.items()) if not (true and false)]
        if percent(taken, there) < floor:
            below.append(f"{start}* has {percent(taken, there)} of 100 branches, and its floor is {floor}")
    print("\n".join(missing + below))
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
