#!/usr/bin/env python3
"""Pick the paragraphs of which OCR pairs are made, and deal them into slices that share none.

usage: heldout.py OUT_PREFIX TEXT... [--every 50 --offset 7] [--slices N] [--seed S]

TEXT holds a paragraph a line (.txt or .txt.xz). Lines n (from 0) with n % every == offset are taken: a language model
that leaves them out can be judged on pairs made of them. Long paragraphs are cut after a sentence, markup and
listings are dropped, characters that only typesetting software uses (word joiner, hair space) are taken out.
Writes OUT_PREFIX-0.txt to OUT_PREFIX-(N-1).txt, paragraphs parted by a blank line.
"""
import argparse
import lzma
import random
import re

LONGEST = 110  # words; more kinds of text on a page of 200
PRINTED = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿœŒæÆ0-9 .,;:!?'\"()\[\]&%$£½¼¾§°*“”‘’—–…-]+")


def tidy(line):
    line = re.sub("[\u2060\ufeff\u00ad\u200b-\u200d]", "", line)
    line = re.sub("(?<=[“‘”’])\u200a(?=[“‘”’])", "", line)
    return re.sub(r"\s+", " ", line).strip()


def is_prose(text):
    """False for listings, addresses and scripts that the fonts lack: a page of them teaches little."""
    letters = sum(c.isalpha() or c == " " for c in text)
    return PRINTED.fullmatch(text) is not None and letters > 0.8 * len(text) and len(text.split()) > 1


def pieces(paragraph):
    piece = []
    for sentence in re.split(r"(?<=[.!?]) |(?<=[.!?][”’\"]) ", paragraph):
        words = sentence.split()
        if piece and len(piece) + len(words) > LONGEST:
            yield " ".join(piece)
            piece = []
        piece += words
    if piece:
        yield " ".join(piece[: 2 * LONGEST])


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("prefix")
    p.add_argument("text", nargs="+")
    p.add_argument("--every", type=int, default=50)
    p.add_argument("--offset", type=int, default=7)
    p.add_argument("--slices", type=int, default=4)
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    chosen = []
    for name in a.text:
        with (lzma.open if name.endswith(".xz") else open)(name, "rt", encoding="utf-8") as lines:
            for n, line in enumerate(lines):
                if n % a.every == a.offset:
                    chosen += [t for t in pieces(tidy(line)) if is_prose(t)]
    random.Random(a.seed).shuffle(chosen)
    for k in range(a.slices):
        part = chosen[k :: a.slices]
        with open(f"{a.prefix}-{k}.txt", "w", encoding="utf-8") as out:
            out.write("\n\n".join(part) + "\n")
        print(f"{a.prefix}-{k}.txt: {len(part)} paragraphs, {sum(len(t.split()) for t in part)} words")


if __name__ == "__main__":
    main()
