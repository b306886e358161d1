"""What a tool did, counted by `emend eval --cleaned`: one measure for all tools."""
import json
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Score:
    """Words of the truth and what became of them, for all texts and for each."""

    counts: dict  # words, wordErrorsBefore, wordErrors, wrong, right, fixed, broken
    texts: list[dict]  # of each text: wordErrorsBefore, wordErrors, broken
    changed: list[bool]  # whether a text is another now, white space apart

    def less(self):
        before = self.counts["wordErrorsBefore"]
        return 100 * (before - self.counts["wordErrors"]) / before if before else 0.0

    def share(self, some, of):
        return 100 * self.counts[some] / self.counts[of] if self.counts[of] else 0.0


def score(emend, pairs, records, cleaned, fold_quotes, folder):
    """Scores texts against the truth of their records.

    pairs: the file of the records; cleaned: a text for each record; folder: where files may be left.
    Raises subprocess.CalledProcessError when Emend cannot score them.
    """
    theirs, figures = Path(folder, "cleaned.jsonl"), Path(folder, "figures.json")
    with open(theirs, "w", encoding="utf-8") as out:
        for record, text in zip(records, cleaned, strict=True):
            out.write(json.dumps({**record, "ocr": text}) + "\n")
    command = [*emend, "eval", *(["--fold-quotes"] if fold_quotes else []), "--cleaned", str(theirs)]
    subprocess.run([*command, "--report", f"json={figures}", str(pairs)], capture_output=True, check=True)
    run = json.loads(figures.read_text("utf-8"))["sets"][0]["runs"][0]
    changed = [record["ocr"].split() != text.split() for record, text in zip(records, cleaned)]
    return Score(run["counts"], run["perText"], changed)
