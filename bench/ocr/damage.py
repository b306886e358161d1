"""The ways in which a printed page is damaged before an OCR engine sees it.

A kind of damage takes a page (float32, rows x columns, 0 black to 255 white, 300 dots an inch), a strength from 0
(hardly visible) to 1 (hardly legible), and numpy's random generator; it returns the page as scanned, at any
resolution. Strengths are set by eye, for an engine as sturdy as tesseract near 1 and as weak as gocr near 0: render.py
turns them up or down by the error rate that comes out.
"""
import io

import numpy as np
from PIL import Image, ImageFilter

INKED = 158  # print is bolder than its type: at half grey the hairlines of most fonts are gone


def image(a):
    return Image.fromarray(np.clip(a, 0, 255).astype(np.uint8))


def blur(a, radius):
    return np.asarray(image(a).filter(ImageFilter.GaussianBlur(radius)), dtype=np.float32)


def at(a, dpi, dpi_down=None):
    """The page at another resolution; dpi_down is the vertical one where it differs."""
    size = (round(a.shape[1] * dpi / 300), round(a.shape[0] * (dpi_down or dpi) / 300))
    return np.asarray(image(a).resize(size, Image.LANCZOS), dtype=np.float32)


def field(shape, cell, rng):
    """Smooth noise, mean 0, standard deviation about 1, varying over `cell` pixels."""
    coarse = rng.normal(0, 1.3, (shape[0] // cell + 3, shape[1] // cell + 3)).astype(np.float32)
    fine = Image.fromarray(coarse).resize((shape[1], shape[0]), Image.BICUBIC)
    return np.asarray(fine, dtype=np.float32)


def grain(a, sd, rng):
    return a + rng.normal(0, sd, a.shape).astype(np.float32)


def scanned(a, x):
    """The resolution of most scans of print: 300 dots an inch where all is well, 180 where space was dear."""
    return at(a, 300 - 120 * x)


def black_white(a, threshold):
    return np.where(a < threshold, 0, 255).astype(np.float32)


def clean(a, x, rng):
    return a


def scan(a, x, rng):
    return grain(blur(at(a, 300 - 160 * x), 0.3 + 0.7 * x), 2 + 17 * x, rng)


def low_resolution(a, x, rng):
    return grain(blur(at(a, 220 - 140 * x), 0.2 + 0.4 * x), 1 + 10 * x, rng)


def bleed(a, x, rng):
    """Ink runs: counters close, letters touch."""
    return black_white(grain(blur(scanned(a, x), 0.6 + 0.9 * x), 2 + 7 * x, rng), 140 + 75 * x)


def broken(a, x, rng):
    """Thin strokes are lost: c for e, n for m, ii for n."""
    return black_white(grain(blur(scanned(a, x), 0.6 + 0.6 * x), 3 + 11 * x, rng), INKED - 90 * x)


def worn(a, x, rng):
    """Worn type unevenly inked: one letter is broken, its neighbour runs."""
    a = grain(blur(scanned(a, x), 0.6 + 0.5 * x), 2 + 5 * x, rng)
    return black_white(a, 125 + (8 + 52 * x) * field(a.shape, round(20 - 6 * x), rng))


def speckle(a, x, rng):
    """Dirt on the paper and holes in the ink, one to three pixels wide."""
    a = black_white(grain(blur(scanned(a, x), 0.6), 6 * x, rng), INKED)
    for colour, share in ((0, 0.00003 + 0.0018 * x), (255, 0.0003 + 0.0045 * x)):
        rows, columns = np.nonzero(rng.random(a.shape) < share)
        reach = rng.integers(1, 3 + round(x), rows.size)
        for r, c, n in zip(rows, columns, reach):
            a[r : r + n, c : c + 1 + n // 2] = colour
    return a


def uneven_light(a, x, rng):
    """A shadow across the page, one threshold for all of it."""
    a = blur(scanned(a, x), 0.6 + 0.3 * x)
    down, across = np.mgrid[-1 : 1 : a.shape[0] * 1j, -1 : 1 : a.shape[1] * 1j].astype(np.float32)
    turn = rng.uniform(0, 2 * np.pi)
    shade = (10 + 75 * x) * (np.sin(turn) * down + np.cos(turn) * across + 0.4 * field(a.shape, 200, rng))
    return black_white(grain(a + np.clip(shade, -40 - 45 * x, 30 + 35 * x), 2 + 8 * x, rng), INKED)


def show_through(a, x, rng):
    """The other side of the leaf shines through."""
    a = scanned(a, x)
    back = np.roll(blur(a[:, ::-1], 1.6), rng.integers(5, 60), axis=0)
    a = grain(blur(a - (0.15 + 0.4 * x) * (255 - back), 0.5 + 0.3 * x), 3 + 7 * x, rng)
    return black_white(a, INKED) if rng.random() < 0.6 else a


def faded(a, x, rng):
    """Pale ink on grey, grainy paper; the engine has to find the threshold."""
    a = blur(at(a, 280 - 120 * x), 0.4 + 0.5 * x)
    paper = 225 - 25 * x + 12 * x * field(a.shape, 60, rng)
    return grain(paper - (255 - a) * (0.6 - 0.3 * x), 2 + 15 * x, rng)


def fax(a, x, rng):
    a = black_white(blur(at(a, 220 - 20 * x, 200 - 105 * x), 0.4), 140 + rng.uniform(-25, 25))
    return np.repeat(a, 2, axis=0) if x > 0.5 else a


def photocopy(a, x, rng):
    """A copy of a copy: every pass blurs and decides again."""
    a = scanned(a, x)
    for _ in range(1 + round(3 * x)):
        a = np.roll(a, rng.integers(-1, 2), axis=1)
        a = black_white(grain(blur(a, 0.7 + 0.5 * x), 2 + 12 * x, rng), rng.uniform(125 - 30 * x, 135 + 40 * x))
    return a


def microfilm(a, x, rng):
    """Coarse grain, scratches along the film, hard contrast."""
    a = blur(at(a, 280 - 130 * x), 0.5 + 0.5 * x)
    a = a + (0.3 + 2.5 * x) * (blur(128 + rng.normal(0, 60, a.shape), 0.8) - 128)
    for _ in range(rng.integers(0, 1 + round(4 * x))):
        column = rng.integers(0, a.shape[1])
        a[:, column : column + rng.integers(1, 3)] = rng.choice([20, 240])
    a = (a - 128) * 1.5 + 128 + rng.uniform(-15, 15)
    return black_white(a, 128) if rng.random() < 0.5 else a


def jpeg(a, x, rng):
    """Compressed beyond reason, as pictures of pages on the web are."""
    packed = io.BytesIO()
    image(at(a, 220 - 110 * x)).save(packed, "JPEG", quality=int(42 - 34 * x))
    return np.asarray(Image.open(packed), dtype=np.float32)


def askew(a, x, rng):
    """The leaf lies crooked and is not flat."""
    wave = 6 * x * np.sin(np.linspace(0, rng.uniform(2, 6), a.shape[1]) + rng.uniform(0, 6))
    rows = np.arange(a.shape[0])[:, None] + wave[None, :].astype(int)
    a = a[np.clip(rows, 0, a.shape[0] - 1), np.arange(a.shape[1])[None, :]]
    turned = image(a).rotate(rng.choice([-1, 1]) * (0.1 + 1.1 * x), resample=Image.BICUBIC, fillcolor=255)
    return black_white(grain(blur(scanned(np.asarray(turned, dtype=np.float32), x), 0.6), 8 * x, rng), INKED)


KINDS = {
    f.__name__.replace("_", "-"): f
    for f in (clean, scan, low_resolution, bleed, broken, worn, speckle, uneven_light, show_through, faded, fax)
    + (photocopy, microfilm, jpeg, askew)
}
