#!/usr/bin/env python3
"""Make pairs of OCR output and truth: set text in type, damage the page, have it read.

usage: render.py TEXT OUT.jsonl [--engine gocr] [--fonts A,B] [--levels bleed,worn] [--words N] [--seed S]

TEXT holds paragraphs parted by blank lines. OUT gets one JSON object a page: id, lang, font, size, layout, level (the
kind of damage), strength (0 to 1), engine, model, ocr (what the engine read), gt (printed lines, '\\n' between them, a
blank line between paragraphs), gt_flow (paragraphs, line-end hyphens undone).

The strength is turned up while fewer than 2 % of the characters come out wrong, down while more than 6 % do. A page
with more errors than --max-cer, or of which nothing was read, is damaged anew at half the strength, then at none but
the least of its level, then left out.

The same arguments give the same pages, and with the same engine the same output.
"""
import argparse
import collections
import io
import json
import os
import pathlib
import random
import re
import subprocess
import sys

import numpy as np
from PIL import ImageFont

import damage
from page import Page

FONT_FOLDERS = ("/usr/share/fonts", "/usr/share/texmf/fonts", "/usr/local/share/fonts")
BOOK = (
    "LiberationSerif-Regular,OldStandard-Regular,GFSDidot,C059-Roman,texgyretermes-regular,texgyrepagella-regular,"
    "texgyreschola-regular,texgyrebonum-regular,cmunrm,cmunbmr,lmroman8-regular,FreeSerif,FreeSerifItalic,"
    "LinLibertine_R,EBGaramond08-Regular,EBGaramond12-Regular,JunicodeTwoBeta-Regular,JunicodeTwoBeta-SemiCondensed,"
    "GoudyBookletter1911,LindenHill,BaskervaldADFStd,OldaniaADFStd-Regular,Century-Catalogue,Cardo104s,Prociono,"
    "Quattrocento-Regular,Vollkorn-Regular,STIX-Regular,CharisSIL-Regular,GenBasR,GFSArtemisia,URWBookman-Light,"
    "OldStandard-Italic,C059-Italic,LiberationSerif-Bold,C059-Bold,DejaVuSerif,LiberationSans-Regular,"
    "LiberationSansNarrow-Regular,NimbusSansNarrow-Regular"
)
TYPEWRITER = "GNUTypewriter,Courier Prime,TlwgTypewriter,cmuntt,NimbusMonoPS-Regular,LiberationMono-Regular"
FOLDED = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "`": "'", "—": "-", "–": "-"})


def distance(a, b):
    """Levenshtein distance, bit-parallel (Myers 1999, Hyyrö 2003)."""
    if not a or not b:
        return len(a) + len(b)
    where = collections.defaultdict(int)
    for k, c in enumerate(b):
        where[c] |= 1 << k
    every, last = (1 << len(b)) - 1, 1 << (len(b) - 1)
    up, down, score = every, 0, len(b)
    for c in a:
        eq = where.get(c, 0)
        xv = eq | down
        xh = (((eq & up) + up) ^ up) | eq
        ph, mh = down | (~(xh | up) & every), up & xh
        score += bool(ph & last) - bool(mh & last)
        ph, mh = ((ph << 1) | 1) & every, (mh << 1) & every
        up, down = mh | (~(xv | ph) & every), ph & xv
    return score


def folded(text):
    """Quotation marks and dashes by their ASCII names: no engine here is asked to tell them apart."""
    return re.sub(r"\s+", " ", text.translate(FOLDED).replace("--", "-")).strip()


def fonts_by_stem():
    files = [f for top in FONT_FOLDERS for f in pathlib.Path(top).rglob("*.[ot]tf")]
    return {f.stem: f for f in sorted(files)}


def prints(font, paragraph):
    """False where the font would print a box for some character."""
    box = bytes(font.getmask("\U0010fffd"))
    return not any(bytes(font.getmask(c)) == box for c in set(paragraph) if c > "~")


def read(page, engine, model, tessdata):
    command = {
        "gocr": ["gocr", "-f", "UTF8", "-u", "_", "-"],
        "ocrad": ["ocrad", "--format=utf8", "-"],
        "tesseract": ["tesseract", "-", "-", "-l", model, "--psm", "6"],
        "tesseract-legacy": ["tesseract", "-", "-", "-l", model, "--psm", "6", "--oem", "0"],
    }[engine]
    environment = dict(os.environ, OMP_THREAD_LIMIT="1")
    if tessdata:
        environment["TESSDATA_PREFIX"] = tessdata
    packed = io.BytesIO()
    damage.image(page).save(packed, "PPM", dpi=(300, 300))
    try:
        done = subprocess.run(command, input=packed.getvalue(), capture_output=True, timeout=90, env=environment)
    except subprocess.TimeoutExpired:
        return ""
    return done.stdout.decode("utf-8", "replace").replace("\f", "").strip("\n")


class Dial:
    """Finds the strength at which an engine errs as on a bad scan: a level's own, and more or less of it for a font."""

    def __init__(self, start):
        self.levels = collections.defaultdict(lambda: start)
        self.fonts = collections.defaultdict(float)

    def strength(self, font, level, rng):
        return self.within(self.levels[level] + self.fonts[font] + rng.uniform(-0.15, 0.15))

    def heard(self, font, level, cer):
        step = 1 if cer < 2 else -1 if cer > 6 else 0
        self.levels[level] = self.within(self.levels[level] + 0.07 * step)
        self.fonts[font] = max(-1.0, min(1.0, self.fonts[font] + 0.07 * step))

    @staticmethod
    def within(x):
        return min(1.0, max(0.0, x))


def paragraphs_of(name):
    text = pathlib.Path(name).read_text(encoding="utf-8")
    return [" ".join(p.split()) for p in re.split(r"\n\s*\n", text) if p.strip()]


class Tally:
    """Pages, words, character errors, characters and faultless pages, by level, font and layout."""

    def __init__(self):
        self.rows = collections.defaultdict(lambda: [0] * 5)

    def add(self, row, edits, chars):
        for kind in ("level", "font", "layout"):
            counts = self.rows[kind, row[kind]]
            for k, more in enumerate((1, len(row["gt"].split()), edits, chars, edits == 0)):
                counts[k] += more

    def show(self):
        print(f"{'':40} pages   words   CER faultless")
        for (kind, name), (pages, words, edits, chars, faultless) in sorted(self.rows.items()):
            print(f"{kind:7} {name:32} {pages:5} {words:7} {100 * edits / chars:5.2f} {faultless:9}")


class Press:
    """Prints page after page from the text; `used` counts the paragraphs that went in or were passed over."""

    def __init__(self, a):
        self.rng = random.Random(a.seed)
        self.known = fonts_by_stem()
        if missing := [f for f in a.fonts if f not in self.known]:
            sys.exit(f"fonts not installed: {', '.join(missing)}")
        self.pairs = [(f, k) for f in a.fonts for k in a.levels]
        self.rng.shuffle(self.pairs)
        self.layouts, self.sizes, self.words = a.layouts, a.sizes, a.page
        self.rest, self.used, self.number = iter(paragraphs_of(a.text)[a.skip :]), a.skip, 0

    def next(self):
        """(font's name, level, page), or None when the text is used up."""
        name, level = self.pairs[self.number % len(self.pairs)]
        font = ImageFont.truetype(str(self.known[name]), self.rng.choice(self.sizes))
        text, count = [], 0
        while count < self.words:
            if (paragraph := next(self.rest, None)) is None:
                return None
            self.used += 1
            if prints(font, paragraph):
                text.append(paragraph)
                count += len(paragraph.split())
        self.number += 1
        layout = "typescript" if name in TYPEWRITER.split(",") else self.rng.choice(self.layouts)
        return name, level, Page(layout, font, text, self.rng.random())


def arguments():
    def names(text):
        return text.split(",")

    def sizes(text):
        return [int(size) for size in text.split(",")]

    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("text")
    p.add_argument("out")
    p.add_argument("--engine", default="gocr", choices=("gocr", "ocrad", "tesseract", "tesseract-legacy"))
    p.add_argument("--model", default="eng", help="tesseract's; one of another language errs otherwise (default: eng)")
    p.add_argument("--tessdata", help="folder of tesseract's models, where not the installed one")
    p.add_argument("--fonts", type=names, default=f"{BOOK},{TYPEWRITER}", help="file names without their endings")
    p.add_argument("--without", type=names, default="", help="fonts to leave out")
    p.add_argument("--levels", type=names, default=",".join(damage.KINDS), help="kinds of damage (default: all)")
    p.add_argument("--layouts", type=names, default="book,column", help="for fonts that are no typewriter's")
    p.add_argument("--sizes", type=sizes, default="36,40,44", help="of type; 42 is ten points at 300 dots an inch")
    p.add_argument("--strength", type=float, default=0.2, help="of the damage at the start, 0 to 1")
    p.add_argument("--words", type=int, default=10000)
    p.add_argument("--page", type=int, default=190, help="words on a page, about")
    p.add_argument("--max-cer", type=float, default=15, help="in %%; worse pages are left out")
    p.add_argument("--skip", type=int, default=0, help="paragraphs of TEXT to pass over")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--append", action="store_true", help="add to OUT instead of starting it anew")
    p.add_argument("--keep", type=pathlib.Path, help="folder for pictures of the pages")
    a = p.parse_args()
    a.fonts = [f for f in a.fonts if f not in a.without]
    return a


def main():
    a = arguments()
    press, dial, tally, left_out = Press(a), Dial(a.strength), Tally(), collections.Counter()
    noise = np.random.default_rng(a.seed)
    stem = f"{pathlib.Path(a.out).stem}-{a.seed}"
    done = 0
    with open(a.out, "a" if a.append else "w", encoding="utf-8") as out:
        while done < a.words and (printed := press.next()):
            font, level, page = printed
            gold, drawn = folded(page.printed), page.drawn()
            first = dial.strength(font, level, press.rng)
            for strength in (first, first / 2, 0):
                picture = damage.KINDS[level](drawn, strength, noise)
                ocr = read(picture, a.engine, a.model, a.tessdata)
                edits = distance(folded(ocr), gold)
                cer = 100 * edits / len(gold)
                dial.heard(font, level, cer)
                if ocr.strip() and cer <= a.max_cer:
                    break
            if a.keep:
                a.keep.mkdir(parents=True, exist_ok=True)
                damage.image(picture).save(a.keep / f"{stem}-{press.number:04}-{font}-{level}-{cer:.1f}.png")
            if not ocr.strip() or cer > a.max_cer:
                left_out[font] += 1
                continue
            row = dict(id=f"{stem}/p{press.number:04}", lang="eng", font=font, size=page.size, layout=page.style)
            row |= dict(level=level, strength=round(strength, 2), engine=a.engine, model=a.model)
            row |= dict(ocr=ocr, gt=page.printed, gt_flow=page.flow)
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
            out.flush()
            done += len(gold.split())
            tally.add(row, edits, len(gold))
    tally.show()
    print(f"{a.out}: {done} words; paragraphs up to {press.used} used; left out {dict(left_out)}")


if __name__ == "__main__":
    main()
