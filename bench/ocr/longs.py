#!/usr/bin/env python3
"""Makes pages as if they had been printed with the long s (ſ), which recognisers read as f.

usage: longs.py PAIRS.jsonl > LONGS.jsonl [--seed N]

Printers before 1800 set ſ for s but at the end of a word, before and after f, and before an apostrophe; at the end of
a line ſ stands before the hyphen, too. Each s of the damaged text that stands where a ſ stood becomes an f on most
pages, an l, t or i now and then, and is read rightly as s in a share of the places that each page has of its own. What
else is damaged stays as it is, and the truth has the round s.
"""
import argparse
import json
import random
import re

LONG = re.compile(r"(?<![fF])s(?=[A-Za-z]|-\n)(?!f)")
OTHERS = "llti"


def set_in_old_type(record, rng):
    rightly = rng.choice([0, 0.02, 0.05, 0.1, 0.2, 0.4])
    otherwise = rng.choice([0, 0.01, 0.03])

    def read(_):
        chance = rng.random()
        return "s" if chance < rightly else rng.choice(OTHERS) if chance < rightly + otherwise else "f"

    return dict(record, id=record["id"] + "/longs", ocr=LONG.sub(read, record["ocr"]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pairs")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    with open(args.pairs, encoding="utf-8") as pairs:
        for line in pairs:
            print(json.dumps(set_in_old_type(json.loads(line), rng), ensure_ascii=False))


if __name__ == "__main__":
    main()
