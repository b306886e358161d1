"""Sets paragraphs in type: a book page, a newspaper column or a typescript.

A page knows what it prints: `printed` holds its lines ('\\n' between lines, a blank line between paragraphs), `flow`
the paragraphs with line-end hyphens undone.
"""
import random
import re

import numpy as np
from PIL import Image, ImageDraw
import pyphen

HYPHENS = pyphen.Pyphen(lang="en_US")
MARGIN = 70
ASCII = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "--", "–": "-", "…": "..."})

MONTHS = "January February March April May June July August September October November December".split()
PLACES = "London Sydney Melbourne Boston Dublin Glasgow Chicago Liverpool Bathurst Richmond Halifax Bristol".split()
GOODS = "Wheat Oats Barley Flour Butter Potatoes Hay Coal Wool Tallow Sugar Tea Maize Bacon Cheese Hides".split()
UNITS = "bushel cwt. ton lb. sack barrel dozen quarter".split()


def notice(rng):
    """A line of dates, prices and numbers, as newspapers are full of and novels are not."""
    n, pick = rng.randint, rng.choice
    month, place, goods, unit = (pick(k) for k in (MONTHS, PLACES, GOODS, UNITS))
    return pick(
        (
            f"{place.upper()}, {month} {n(1, 31)}, {n(1790, 1954)}.",
            f"{goods}, {n(1, 9)}s. {n(1, 11)}d. to {n(10, 19)}s. per {unit}; "
            f"{pick(GOODS).lower()}, £{n(1, 30)} {n(1, 19)}s. per {unit}.",
            f"{goods} sold at ${n(1, 99)}.{n(10, 99)} a {unit}, "
            f"against ${n(1, 99)}.{n(10, 99)} in {month}, {n(1850, 1930)}.",
            f"Lot {n(1, 90)}. {n(2, 640)} acres, near {place}. Upset price £{n(1, 5)} {n(1, 19)}s. per acre.",
            f"No. {n(2, 400)}, {pick(PLACES)} Street, {place}; apply between {n(8, 11)} and {n(1, 5)} o'clock.",
            f"Arrived: the {pick(PLACES)}, {n(90, 1900)} tons, from {place} {n(1, 31)}th {month}, "
            f"with {n(2, 300)} passengers.",
            f"On the {n(4, 20)}th of {month} the thermometer stood at {n(20, 99)} degrees at {n(1, 12)} a.m.",
            f"Population in {n(1801, 1901)}, {n(2, 900)},{n(100, 999)}; in {n(1802, 1931)}, {n(2, 900)},{n(100, 999)}.",
        )
    )


def headline(paragraph, rng):
    """A few words of the paragraph itself, in capitals: no headline corpus is free of rights."""
    run = [w for w in re.split(r"[^A-Za-z' ]+", paragraph) if len(w.split()) >= 3]
    words = rng.choice(run).split()[: rng.randint(3, 6)] if run else []
    return (" ".join(words).upper() + ".") if words else None


class Page:
    def __init__(self, style, font, paragraphs, seed):
        """style: book, column or typescript; font: a PIL font; paragraphs: non-empty strings."""
        self.rng = random.Random(seed)
        self.style, self.font, self.size = style, font, font.size
        self.gap = font.getlength(" ") * (1 if style == "typescript" else self.rng.uniform(0.75, 1.05))
        chars = self.rng.randint(*{"book": (58, 76), "column": (33, 45), "typescript": (56, 66)}[style])
        self.width = chars * font.getlength("the quick brown fox jumps over a lazy dog ") / 42
        self.hyphenated = {"book": 0.5, "column": 0.9, "typescript": 0.15}[style]
        if style == "typescript" or self.rng.random() < 0.3:
            paragraphs = [p.translate(ASCII) for p in paragraphs]
        self.paragraphs = self.dressed(paragraphs) if style == "column" else paragraphs
        self.lines = [self.wrapped(p) for p in self.paragraphs]
        self.printed = "\n\n".join("\n".join(lines) for lines in self.lines)
        self.flow = "\n\n".join(self.paragraphs)

    def dressed(self, paragraphs):
        """Headlines, opening words in capitals, and notices between the paragraphs."""
        out = []
        for p in paragraphs:
            if self.rng.random() < 0.3 and (head := headline(p, self.rng)):
                out.append(head)
            if self.rng.random() < 0.25:
                first, _, rest = p.partition(" ")
                p = (first.upper() + " " + rest).strip()
            out.append(p)
            if self.rng.random() < 0.2:
                out.append(notice(self.rng))
        return out

    def length(self, words):
        return sum(self.font.getlength(w) for w in words) + self.gap * (len(words) - 1)

    def breaks(self, word):
        """Heads and tails of a word that may be parted at a line end; the head carries its hyphen."""
        for k in range(len(word) - 2, 2, -1):
            if word[k - 1] == "-" and word[k].isalpha():
                yield word[:k], word[k:]
        core = re.fullmatch(r"([\W_]*)([^\W\d_]{5,})([\W_]*)", word)
        if core and not core[2].isupper() and self.rng.random() < self.hyphenated:
            for k in reversed(HYPHENS.positions(core[2])):
                if 2 <= k <= len(core[2]) - 2:
                    yield core[1] + core[2][:k] + "-", core[2][k:] + core[3]

    def wrapped(self, paragraph):
        lines, line = [], []
        for word in paragraph.split():
            while self.length(line + [word]) > self.width:
                parts = next((b for b in self.breaks(word) if self.length(line + [b[0]]) <= self.width), None)
                if parts:
                    line, word = line + [parts[0]], parts[1]
                elif not line:
                    break
                lines.append(" ".join(line))
                line = []
            line.append(word)
        return lines + [" ".join(line)]

    def drawn(self):
        """The page in ink: float32, 0 black to 255 white, 300 dots an inch."""
        lead = round(self.size * (1.18 if self.style == "column" else 1.34))
        height = 2 * MARGIN + sum(len(lines) * lead + lead // 3 for lines in self.lines)
        page = Image.new("L", (round(self.width) + 2 * MARGIN, height), 255)
        pen, y = ImageDraw.Draw(page), MARGIN
        for lines in self.lines:
            for n, line in enumerate(lines):
                words = line.split(" ")
                x, gap = MARGIN, self.gap
                slack = self.width - self.length(words)
                if len(lines) == 1 and line.isupper():
                    x += slack / 2
                elif n < len(lines) - 1 and len(words) > 1 and self.style != "typescript":
                    gap += min(slack / (len(words) - 1), 1.2 * self.size)
                for word in words:
                    self.write(pen, x, y, word)
                    x += self.font.getlength(word) + gap
                y += lead
            y += lead // 3
        return np.asarray(page, dtype=np.float32)

    def write(self, pen, x, y, word):
        if self.style != "typescript":
            pen.text((x, y), word, font=self.font, fill=self.rng.randint(0, 45))
            return
        for letter in word:  # every type bar hits at its own height and force
            up = self.rng.gauss(0, 0.025 * self.size)
            pen.text((x, y + up), letter, font=self.font, fill=min(130, int(abs(self.rng.gauss(20, 35)))))
            x += self.font.getlength(letter)
