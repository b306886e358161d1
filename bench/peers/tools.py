"""The tools: how each is found, which version it is, and how it is applied to a list of texts."""
import json
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import speller

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Tool:
    """`clean` makes as many texts of those it is given; `says` is what is run, without the paths of this machine."""

    name: str
    says: str
    clean: Callable[[list[str]], list[str]]
    missing: str = ""  # why it cannot run here
    files: tuple[Path, ...] = ()  # what its result depends on besides
    cached: bool = True


def output(*command):
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout.strip()


def spelling(name, package, version, *arguments):
    """Two tools of one spelling checker: all words, and the careful choice."""
    missing = "" if shutil.which(name) else f"no {name} here; Debian has it: {package}"
    number = "" if missing else re.search(version, output(name, "--version"))[1]
    command = [name, "-a", *arguments]
    for suffix, careful in (("", False), (", lower case only", True)):
        yield Tool(
            f"{name}{suffix}",
            f"{name} {number}: {' '.join(command)}",
            lambda texts, careful=careful: speller.clean(command, texts, careful),
            missing,
        )


def codespell(dictionary):
    """codespell as it comes, and with another list where one is named."""
    missing = "" if shutil.which("codespell") else "no codespell here; Debian has it: codespell"
    number = "" if missing else output("codespell", "--version")
    choices = [("codespell", [])]
    if dictionary:
        choices.append(("codespell, other list", ["--dictionary", str(Path(dictionary).resolve())]))
    for name, arguments in choices:
        command = ["codespell", "--write-changes", "--quiet-level", "63", *arguments]
        yield Tool(
            name,
            f"codespell {number}: {' '.join(command[:4])}{' --dictionary FILE' if arguments else ''}",
            lambda texts, command=command: in_copies(command, texts),
            missing,
            (Path(dictionary),) if arguments else (),
        )


def in_copies(command, texts):
    """Lets a command change files, one for each text, in a folder that has nothing else: no configuration either."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"{n}.txt") for n in range(len(texts))]
        for file, text in zip(files, texts):
            file.write_bytes(text.encode("utf-8"))
        done = subprocess.run([*command, "."], cwd=folder, capture_output=True, encoding="utf-8")
        if done.returncode not in (0, 65):  # 65: it found something that it would not change
            raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr.strip()[-300:]}")
        return [file.read_bytes().decode("utf-8") for file in files]


def languagetool(jars, java):
    """Two kinds of English, with all rules that are on by default, and with spelling alone."""
    core = sorted(Path(jars).glob("languagetool-core-*.jar"))
    missing = "" if core else f"no LanguageTool in {jars}; README.md tells how to fetch it"
    number = core[0].stem.rpartition("-")[2] if core else ""
    for language in ("en-US", "en-GB"):
        for rules, suffix in (("all", ""), ("spelling", ", spelling only")):
            program = HERE / "LanguageToolPeer.java"
            command = [java, "-cp", f"{jars}/*", str(program), language, rules]
            yield Tool(
                f"LanguageTool {language}{suffix}",
                f"LanguageTool {number}: java -cp 'JARS/*' {program.name} {language} {rules}",
                lambda texts, command=command: between_nuls(command, texts),
                missing,
                (program,),
            )


def between_nuls(command, texts):
    given = "".join(text.replace("\0", " ") + "\0" for text in texts).encode("utf-8")
    made = subprocess.run(command, input=given, capture_output=True, check=True).stdout.decode("utf-8")
    return made.split("\0")[:-1]


def one_by_one(command, texts):
    """A shell command that reads a text and writes a better one; a process for each."""

    def better(text):
        return subprocess.run(command, shell=True, input=text.encode("utf-8"), capture_output=True, check=True).stdout

    return [better(text).decode("utf-8") for text in texts]


def emend(command, version):
    """Emend in the profile for articles and in the one for scans. It changes from day to day, so nothing is cached."""
    for profile in ("article", "scan"):
        arguments = ["clean", "--profile", profile, "--field", "ocr"]

        def clean(texts, arguments=arguments):
            with tempfile.TemporaryDirectory() as folder:
                given, made = Path(folder, "given.jsonl"), Path(folder, "made.jsonl")
                given.write_text("".join(json.dumps({"ocr": text}) + "\n" for text in texts), "utf-8")
                run = [*command, *arguments, str(given), "-o", str(made)]
                subprocess.run(run, capture_output=True, encoding="utf-8", check=True)
                with open(made, encoding="utf-8") as lines:
                    return [json.loads(line)["ocr"] for line in lines]

        yield Tool(f"Emend, {profile}", f"{version}: emend {' '.join(arguments)}", clean, cached=False)
