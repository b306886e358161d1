"""The sets of texts: where they lie in the folder of data, what is taken of them, what is measured on them."""
import gzip
import json
import random
from dataclasses import dataclass


@dataclass(frozen=True)
class Set:
    """A file of JSON lines, gzip by its name. A set without a `truth` is clean: it should stay as it is."""

    name: str
    path: str
    kind: str  # scanned, typos or clean: the table that it stands in
    text: str = "ocr"
    truth: str | None = "gt"
    second_half: bool = False
    fold_quotes: bool = False  # the truth prints curly quotation marks, the engines read straight ones
    given: tuple[tuple[str, str], ...] = ()  # (tool, field): what a tool made of it, as the set has it


SETS = (
    Set(
        "overproof_smh, second half",
        "ocr/en/overproof_smh.jsonl",
        "scanned",
        second_half=True,
        given=(("OverProof, as the set has it", "overproof"),),
    ),
    Set("bln600_train", "ocr/en/bln600_train.jsonl", "scanned"),
    Set("icdar2017_train_mono", "ocr/en/icdar2017_train_mono.jsonl", "scanned"),
    Set("dev_gocr", "ocr/en/dev_gocr.jsonl", "scanned", fold_quotes=True),
    Set("dev_ocrad", "ocr/en/dev_ocrad.jsonl", "scanned", fold_quotes=True),
    Set("dev_tesseract", "ocr/en/dev_tesseract.jsonl", "scanned", fold_quotes=True),
    Set("git-mined-dev", "typos/dev/git-mined-dev.jsonl", "typos", "src", "tgt"),
    Set("news-clean-dev", "web/news-clean-dev.jsonl.gz", "clean", "text", None),
    Set("wcxb-dev", "web/wcxb-dev.jsonl.gz", "clean", "text", None),
)


@dataclass(frozen=True)
class Sample:
    """What was taken of a set: records with `id`, `ocr` and `gt`, and words between white space, taken and in all."""

    records: list[dict]
    given: dict[str, list[str]]
    words: int
    of: int


def read(chosen, data, limit, seed):
    """A sample of whole texts in the order of the file, or all of it: the same for every tool.

    limit: words; texts are drawn until they have so many. 0 takes them all.
    """
    path = data / chosen.path
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    if chosen.second_half:
        rows = rows[len(rows) // 2 :]
    lengths = [len(row[chosen.text].split()) for row in rows]
    taken, words = [], 0
    for k in random.Random(seed).sample(range(len(rows)), len(rows)):
        if limit and words >= limit:
            break
        taken.append(k)
        words += lengths[k]
    rows = [rows[k] for k in sorted(taken)]
    records = [
        {"id": str(row.get("id", n)), "ocr": row[chosen.text], "gt": row[chosen.truth or chosen.text]}
        for n, row in enumerate(rows)
    ]
    given = {tool: [row[field] for row in rows] for tool, field in chosen.given if all(field in row for row in rows)}
    return Sample(records, given, words, sum(lengths))
