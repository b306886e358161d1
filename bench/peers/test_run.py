#!/usr/bin/env python3
"""Tests of `run` with real commands. $EMEND is the Emend that scores (default: the checkout's)."""
import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import sets  # noqa: E402
import speller  # noqa: E402

SCANNED = [
    {"id": "a", "ocr": "He shut tbe door and took tbe key.", "gt": "He shut the door and took the key."},
    {"id": "b", "ocr": "A softbed, a lanip.", "gt": "A softbed, a lamp."},
    {"id": "c", "ocr": "“Nothing here”", "gt": '"Nothing here"'},
]
TYPOS = [
    {"src": "Close tbe file.", "tgt": "Close the file."},
    {"src": "Tihs is softbed.", "tgt": "This is softbed."},
]
CLEAN = [{"id": "a", "text": "One softbed, ten words of good text, no more."}, {"id": "b", "text": "And one."}]


class RunTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.data, self.work = self.folder / "data", self.folder / "work"
        self.write("ocr/en/dev_gocr.jsonl", SCANNED)

    def write(self, name, records):
        file = self.data / name
        file.parent.mkdir(parents=True, exist_ok=True)
        with (gzip.open if file.suffix == ".gz" else open)(file, "wt", encoding="utf-8") as out:
            out.writelines(json.dumps(record) + "\n" for record in records)

    def run_with(self, *tools):
        """The rows of the tables, cells apart, and what was said; only of these tools."""
        command = [sys.executable, str(HERE / "run"), str(self.data), "--work", str(self.work)]
        if "EMEND" in os.environ:
            command += ["--emend", os.environ["EMEND"]]
        for tool in tools:
            command += ["--tool", tool, "--only", tool.partition("=")[0]]
        done = subprocess.run(command, capture_output=True, encoding="utf-8")
        self.assertEqual(done.returncode, 0, done.stderr)
        lines = [line for line in done.stdout.splitlines() if line.startswith("|") and "---" not in line]
        return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines], done.stderr

    def test_counts_what_a_command_repairs_and_what_it_breaks(self):
        rows, _ = self.run_with("sed=sed s/tbe/the/g")
        # Of 14 words 3 are wrong. It mends two and breaks softbed.
        self.assertEqual(rows[0], ["set", "tool", "WER before", "after", "less %", "fix %", "broken %", "words/s CPU"])
        self.assertEqual(rows[1][:7], ["dev_gocr: 14 words", "sed", "21.43", "14.29", "33.3", "66.7", "9.09"])
        self.assertEqual(len(rows), 2)

    def test_counts_lines_of_typos_that_became_right_and_lines_that_were_harmed(self):
        self.write("typos/dev/git-mined-dev.jsonl", TYPOS)
        rows, _ = self.run_with("sed=sed s/tbe/the/g")
        self.assertEqual(rows[3][1:5], ["sed", "2 of 2", "1 (50.0 %)", "1 (50.0 %)"])

    def test_counts_words_of_clean_text_that_changed(self):
        self.write("web/news-clean-dev.jsonl.gz", CLEAN)
        rows, _ = self.run_with("sed=sed s/tbe/the/g")
        self.assertEqual(rows[3][1:5], ["sed", "1", "9090.9", "1 of 2"])

    def test_names_the_sets_that_are_missing(self):
        _, said = self.run_with("cat=cat")
        self.assertIn("skipped bln600_train: no ocr/en/bln600_train.jsonl in", said)
        self.assertNotIn("skipped dev_gocr", said)

    def test_names_a_tool_that_fails_and_goes_on(self):
        rows, said = self.run_with("refuses=echo too dark >&2; exit 3", "cat=cat")
        self.assertEqual([row[1] for row in rows], ["tool", "cat"])
        self.assertIn("refuses on dev_gocr", said)
        self.assertIn("too dark", said)

    def test_does_not_run_a_tool_again_on_the_same_texts(self):
        seen = self.folder / "seen"
        first, _ = self.run_with(f"tee=tee -a {seen}")
        size = seen.stat().st_size
        again, _ = self.run_with(f"tee=tee -a {seen}")
        self.assertEqual(first, again)
        self.assertEqual(seen.stat().st_size, size)
        self.write("ocr/en/dev_gocr.jsonl", SCANNED[:1])
        self.run_with(f"tee=tee -a {seen}")
        self.assertGreater(seen.stat().st_size, size)

    def test_draws_the_same_whole_texts_with_the_same_seed(self):
        self.write("ocr/en/dev_gocr.jsonl", [dict(SCANNED[0], id=str(n)) for n in range(100)])
        chosen = next(one for one in sets.SETS if one.name == "dev_gocr")
        draw = [[r["id"] for r in sets.read(chosen, self.data, 80, seed).records] for seed in (1, 1, 2)]
        self.assertEqual(len(draw[0]), 10)
        self.assertEqual(draw[0], draw[1])
        self.assertNotEqual(draw[0], draw[2])
        self.assertEqual(draw[0], sorted(draw[0], key=int))
        self.assertEqual(len(sets.read(chosen, self.data, 0, 1).records), 100)


class SpellerTest(unittest.TestCase):
    def test_words_are_letters_with_apostrophes_inside(self):
        text = "'hello' ‘you’ boys' don’t l0ve a_b x2 ten-\ndered can't."
        self.assertEqual(speller.WORD.findall(text), ["hello", "you", "boys", "don’t", "ten", "dered", "can't"])

    def test_every_unknown_word_becomes_the_first_suggestion(self):
        if not shutil.which("aspell"):
            self.skipTest("no aspell here")
        command = ["aspell", "-a", "--lang=en", "--encoding=utf-8"]
        text = "Thier colour isn’t what Comnnny, l0st."
        self.assertEqual(speller.clean(command, [text]), ["Their colour isn’t what Common, l0st."])
        self.assertEqual(speller.clean(command, [text], careful=True), [text])
        self.assertEqual(speller.clean(command, ["The thier"], careful=True), ["The their"])


if __name__ == "__main__":
    unittest.main()
