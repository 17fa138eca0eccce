"""Breaks the storage core on purpose, one way at a time, and asks whether a test that has a name sees it.

    mutants.py --build DIRECTORY [--only NAME]   exit 0: every mutant was killed by its test
    mutants.py --apply-only                      exit 0: every mutant still finds what it changes

A mutant is one change in one source, in a copy: it is compiled as the build directory compiles that source, linked before
the libraries into the test program that is to see it, and that test alone is run. First each of those tests must pass
without a mutant. DIRECTORY must be built.
"""

import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass

ROOT = pathlib.Path(__file__).resolve().parents[2]


@dataclass
class Mutant:
    name: str
    source: str
    pattern: str  # a regular expression that must match once
    change: str
    program: str
    test: str  # what kills it


DISK, JOURNAL, MEMORY, CAUCUS = "core_disk_tests", "core_journal_tests", "core_journal_memory_tests", "core_caucus_tests"
INITIALS = "app_caucus_tests"
APPEND, LINE, LOAD, CHECKPOINT = ("core/disk/append_file.cpp", "core/journal/line.cpp", "core/journal/load.cpp",
                                  "core/journal/checkpoint.cpp")
SYNC = r"if \(calls_\.fdatasync\(file_\.fd\(\)\) != 0\)"

MUTANTS = [
    Mutant("drop fdatasync", APPEND, SYNC, "if (false)", DISK, "AppendFile.SyncsTheFileThenItsNameThenEachAppend"),
    Mutant("drop the sync of the folder", APPEND, r"if \(!sync_folder\(calls, folder\)\)", "if (false)", DISK,
           "AppendFile.SyncsTheFileThenItsNameThenEachAppend"),
    Mutant("acknowledge before the sync", APPEND, SYNC + r" \{", "if (calls_.fdatasync(file_.fd()) != 0 && false) {", DISK,
           "AppendFile.NeverSyncsAgainAfterAFailedSync"),
    Mutant("sync again after a failed sync", APPEND, SYNC,
           "if (calls_.fdatasync(file_.fd()) != 0 && calls_.fdatasync(file_.fd()) != 0)", DISK,
           "AppendFile.NeverSyncsAgainAfterAFailedSync"),
    Mutant("go on after a failed sync", APPEND, r"(::give_up\([^)]*\)\s*\{\s*)failed_ = true;", r"\1", DISK,
           "AppendFile.NeverSyncsAgainAfterAFailedSync"),
    Mutant("ignore a short write", APPEND, r"if \(written != bytes\.size\(\)\)", "if (false)", DISK,
           "AppendFile.TakesBackAHalfWrittenLine"),
    Mutant("leave half a line behind", APPEND, r"\(void\)calls_\.ftruncate\(", "(void)sizeof(", DISK,
           "AppendFile.TakesBackAHalfWrittenLine"),
    Mutant("truncate what another program wrote", APPEND, r"if \(!is_known \|\| size_of\(found\) == size_ \+ written\)",
           "if (true)", DISK, "AppendFile.CutsNothingThatAnotherProgramWroteMeanwhile"),
    Mutant("truncate in place when opening", APPEND, r"(append_flags = O_\w+ \| O_APPEND);", r"\1 | O_TRUNC;", DISK,
           "AppendFile.GrowsAtItsEnd"),
    Mutant("write where the end was, not where it is", APPEND, r"(append_flags = O_\w+) \| O_APPEND;", r"\1;", DISK,
           "AppendFile.OverwritesNothingOfTwoWriters"),
    Mutant("skip the look before an append", APPEND,
           r"(AppendFile::append\([^)]*\)\s*\{\s*if \(Refusable as_left = \w+\(\);) !as_left\.ok\(\)", r"\1 false", DISK,
           "AppendFile.SeesAnotherProgram"),
    Mutant("skip the look at the end of the file", APPEND, r"if \(ending != ending_\)", "if (false)", DISK,
           "AppendFile.AsksForTheEndingThatItKnows"),
    Mutant("lock nothing", "core/disk/lock.cpp", r"outcome = calls\.flock\(fd, LOCK_EX \| LOCK_NB\);", "outcome = 0;", DISK,
           "FileLock.NamesWhoHoldsIt"),
    Mutant("show what the disk refused", "core/journal/store.cpp", r"if \(report\.problem\) \{(\s*failure_)",
           r"if (false) {\1", JOURNAL, "StoreTest.ShowsNothingThatTheDiskDidNotTake"),
    Mutant("cut a torn line off without keeping it", "core/journal/session_file.cpp",
           r"write_new_file\(kept, loaded\.torn, disk\)", "Refusable(Done{})", JOURNAL,
           "StoreTest.KeepsATornLineAsideAndGoesOnWithoutIt"),
    Mutant("accept a wrong hash", LINE, r"if \(chained\(previous_hash, cut->covered\) != cut->hash\)", "if (false)", JOURNAL,
           "Damage.NoFlippedBitGoesUnseen"),
    Mutant("accept other words", LINE, r"words_check\(tail->salt, tail->words\) != check\)", "false)", JOURNAL,
           "Damage.NoFlippedBitGoesUnseen"),
    Mutant("accept a line written otherwise", LINE, r"if \(again\.facts != facts_text \|\|", "if (false &&", JOURNAL,
           "Line.IsRefusedWhenItIsWrittenInAnotherWay"),
    Mutant("pass the gate by", LINE, r"(check_json_line\(line\)); !json\.ok\(\)\) \{(\s*return wrong)", r"\1; false) {\2",
           JOURNAL, "Hostile.FilesAreRefusedWithTheirOwnSentenceAndLeftAsTheyAre"),
    Mutant("accept a gap in the sequence", LOAD, r"(out_of_place\([^)]*\)\s*\{)", r"\1 return {};", JOURNAL,
           "Forged.SequenceNumbersHaveNoGap"),
    Mutant("take damage for a torn end", LOAD, r"bad->broken && is_last", "bad->broken", JOURNAL,
           "Damage.ABadLineInTheMiddleIsNamedAndEndsTheReading"),
    Mutant("take any rubbish for a torn end", LOAD, r" && line\.size\(\) < line_max_bytes", "", JOURNAL,
           "Limits.OfALineHoldForOneThatWasNotFinished"),
    Mutant("accept words that nobody redacted", LOAD, r"if \(!redacted\.contains\(seq\)\)", "if (false)", JOURNAL,
           "Hostile.FilesAreRefusedWithTheirOwnSentenceAndLeftAsTheyAre"),
    Mutant("accept what does not fit", LOAD, r"if \(!\(in_force \? fits", "if (false && !(in_force ? fits", JOURNAL,
           "Forged.IdsMustBeTheNextOfTheirKind"),
    Mutant("show what deceives", LOAD, r"make_visible\(\*found\.entry\)", "false", JOURNAL,
           "Deceiving.WordsInAFileAreShownByTheirNumbers"),
    Mutant("write a line before there is a place for it", "core/journal/session_file.cpp",
           r"bytes_\.reserve\(bytes_\.size\(\) \+ line\.size\(\)\);", ";", MEMORY, "MemoryTest.AnEntryIsKeptOrNot"),
    Mutant("leave a copy that nobody could prove", "core/journal/session_file.cpp", r"if \(!is_proved\)", "if (false)", MEMORY,
           "MemoryTest.SavingElsewhereGoesOnThereOrStaysWhereItIs"),
    Mutant("forget a line of the copy", "core/journal/second_copy.cpp", r"(take_in\(\);\s*if \(!file_\))",
           r"std::list<std::string> taken; taken.swap(not_yet_among_them_); for (const auto& one : taken) bytes_ += one; \1",
           MEMORY, "MemoryTest.ASecondCopyForgetsNoLine"),
    Mutant("a code of 80 bits", "core/base/spoken_code.cpp", r"code_bytes = 20;", "code_bytes = 10;", JOURNAL,
           "Checkpoint.CodeHas160BitsInEightGroups"),
    Mutant("a key without bounds", "core/caucus/seal.cpp", r"(bool is_bearable\(const Effort& effort\)\s*\{)", r"\1 if (effort.passes < 99) return true;",
           CAUCUS, "DamagedVault.IsRefusedWhereItsNumbersAreOutOfBounds"),
    Mutant("bind an entry to no place", "core/caucus/vault_text.cpp", r"(std::string about = \"jointly-vault-entry-1\\n\";)",
           r"\1 if (seq > 0 || digest_before.empty()) return about;", CAUCUS, "DamagedVault.OpensUpToALineThatWasMovedAndNumberedAnew"),
    Mutant("seal a length as it is", "core/caucus/seal.cpp", r"bucket_bytes = 256;", "bucket_bytes = 1;", CAUCUS,
           "VaultFile.TellsOfALengthOnlyHowMany256BytesItHas"),
    Mutant("take a passphrase that can be guessed", "core/caucus/passphrase.cpp", r"if \(bits < least_passphrase_bits\)", "if (bits < 0)",
           CAUCUS, "Passphrase.ThatCanBeGuessedIsRefusedInASentence"),
    Mutant("take a vault that was cut short for whole", "core/caucus/vault.cpp", r"before->entries > entries_\.size\(\)", "false",
           CAUCUS, "DamagedVault.SaysWhereItWasCutShortAfterItWasWrittenHere"),
    Mutant("take any signature for genuine", "core/exchange/signature_check.cpp", r"if \(!is_genuine\(given\)\)", "if (false)",
           INITIALS, "Forgery.IsAcceptedNowhere"),
    Mutant("hold a signature to no record", "core/exchange/signature_check.cpp", r"given\.head != copy\.hashes\[[^\]]*\]", "false",
           INITIALS, "Forgery.IsAcceptedNowhere"),
    Mutant("sign a record that forked off", "app/caucus/give_initials.cpp", r"hashes\[[^\]]*\] != last\.head",
           "false", INITIALS, "InitialsByKey.StandOnNoRecordThatDoesNotGoOnFromTheOneSignedBefore"),
    Mutant("hold a checkpoint by its length alone", CHECKPOINT, r"held\.head != chain\.hashes\[held\.entries\]", "false",
           JOURNAL, "Checkpoint.ShowsAFileThatWasChainedAnew"),
]


def mutated(mutant):
    """The changed source; None where its pattern does not match exactly once."""
    text = (ROOT / mutant.source).read_text()
    changed, count = re.subn(mutant.pattern, mutant.change, text)
    return changed if count == 1 else None


class Build:
    def __init__(self, directory):
        self.directory = directory
        with open(directory / "compile_commands.json", encoding="utf-8") as file:
            self.commands = {entry["file"]: entry for entry in json.load(file)}

    def compile(self, mutant, text, work):
        """The object file of the mutant."""
        source = work / pathlib.Path(mutant.source).name
        source.write_text(text)
        entry = self.commands[str(ROOT / mutant.source)]
        words = shlex.split(entry["command"])
        words[words.index("-o") + 1] = str(work / "mutant.o")
        words = [str(source) if word == entry["file"] else word for word in words] + ["-w"]
        subprocess.run(words, cwd=entry["directory"], check=True)
        return work / "mutant.o"

    def link(self, program, mutant_object, work):
        """The test program with the mutant before its libraries; they give what the mutant does not have."""
        listed = subprocess.run(["ninja", "-C", str(self.directory), "-t", "commands", program], check=True,
                                capture_output=True, text=True).stdout
        words = shlex.split(listed.strip().splitlines()[-1])
        words = words[words.index("&&") + 1:]
        words = words[:words.index("&&")]
        words[words.index("-o") + 1] = str(work / program)
        first_library = next(at for at, word in enumerate(words) if word.endswith(".a"))
        words.insert(first_library, str(mutant_object))
        subprocess.run(words, cwd=self.directory, check=True)
        return work / program

    def program(self, name):
        return next(path for path in self.directory.glob(f"tests/**/{name}") if path.is_file())


def passes(program, test):
    """Whether the test ran and found nothing wrong. A program that dies, or takes too long, found something."""
    try:
        ran = subprocess.run([str(program), f"--gtest_filter={test}"], capture_output=True, text=True, timeout=300,
                             env=os.environ | {"MEMORY_STRIDE": "1"})
    except subprocess.TimeoutExpired:
        return False
    if "[==========] Running 1 test" not in ran.stdout:
        raise SystemExit(f"{program} has no test {test}")
    return ran.returncode == 0


def main(words):
    only = words[words.index("--only") + 1] if "--only" in words else None
    mutants = [mutant for mutant in MUTANTS if only in (None, mutant.name)]
    lost = [mutant.name for mutant in mutants if mutated(mutant) is None]
    if lost or not mutants:
        print(f"mutants: what they change is no longer there: {', '.join(lost) or only}")
        return 1
    if "--apply-only" in words:
        print(f"mutants: all {len(mutants)} still apply")
        return 0
    if "--build" not in words:
        print(__doc__.strip())
        return 2
    build = Build(pathlib.Path(words[words.index("--build") + 1]).resolve())
    for program, test in sorted({(mutant.program, mutant.test) for mutant in mutants}):
        if not passes(build.program(program), test):
            print(f"mutants: {test} fails without any mutant")
            return 1
    survivors = 0
    for mutant in mutants:
        with tempfile.TemporaryDirectory() as work:
            work = pathlib.Path(work)
            built = build.link(mutant.program, build.compile(mutant, mutated(mutant), work), work)
            survives = passes(built, mutant.test)
        survivors += survives
        print(f"{'SURVIVES' if survives else 'killed':8}  {mutant.name}  ({mutant.test})", flush=True)
    print(f"mutants: {len(mutants) - survivors} of {len(mutants)} killed")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
