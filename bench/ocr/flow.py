#!/usr/bin/env python3
"""Turns pages with lines into running text, as archives keep it: line breaks become spaces.

usage: flow.py PAIRS.jsonl > FLOW.jsonl [--seed N] [--fragments SHARE]

Hyphens from the ends of lines stay in the damaged text (`pri- soner`) and are undone in the truth. A recogniser that
cuts columns badly reads slivers of the neighbouring one: on half of the pages a share of the lines gets one to three
letters of another line's edge at its end. The truth knows nothing of them.
"""
import argparse
import json
import random
import re


def sliver(line, rng):
    """A few letters from the front or the back of a line."""
    words = line.split()
    word = words[0] if rng.random() < 0.5 else words[-1]
    letters = re.sub(r"[^A-Za-z0-9]", "", word)
    length = rng.choice([1, 1, 1, 2, 2, 3])
    return letters[:length] if rng.random() < 0.5 else letters[-length:]


def flow(record, rng, share):
    lines = [line.strip() for line in record["ocr"].split("\n") if line.strip()]
    torn = rng.random() < 0.5
    out = []
    for line in lines:
        out.append(line)
        if torn and rng.random() < share:
            out.append(sliver(rng.choice(lines), rng))
    truth = re.sub(r"\s+", " ", record["gt_flow"]).strip()
    return dict(record, id=record["id"] + "/flow", ocr=" ".join(part for part in out if part), gt=truth)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pairs")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fragments", type=float, default=0.08)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    with open(args.pairs, encoding="utf-8") as pairs:
        for line in pairs:
            print(json.dumps(flow(json.loads(line), rng, args.fragments), ensure_ascii=False))


if __name__ == "__main__":
    main()
