"""Cuts the help's pictures out of the tour's: parts of the window, at the size in which their words are read.

    make tour LOOK="1600x1000-light-en 1600x1000-light-de" && python scripts/help_pictures.py en de

The sample pair alone is on them. Few colours keep them small: those of a language stay below its limit. Other
languages have pictures of their own where these show more words than map.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from i18n import LANGUAGES
from PIL import Image
from qgis_profile import BUILD, ROOT

TARGET = ROOT / "resources" / "help"
ENGLISH = "en"
LIMITS = {ENGLISH: 600_000}  # bytes
OTHER = 136_000  # of each other language: three below 400 KiB
MOSTLY_MAP = ("swipe", "add", "shift")  # English for all
COLOURS = 128
CARD = -1  # in place of a top: that of the result's card, which each language has elsewhere
# Picture of the help -> (picture of the tour, left, top, right, bottom in px).
PARTS = {
    "start": ("empty", 1276, 118, 1600, 430),
    "dock": ("result", 900, 118, 1600, 962),
    "details": ("details", 1276, CARD, 1600, 962),
    "swipe": ("compare", 400, 165, 1100, 765),
    "chips": ("table", 302, 604, 1274, 962),
    "plots": ("plots", 786, 625, 1274, 962),
    "add": ("addpoints", 302, 340, 1274, 962),
    "shift": ("measure", 302, 300, 1274, 962),
    "export": ("export", 786, 625, 1274, 962),
    "setup": ("setup", 480, 246, 1120, 726),
}

# What is painted over in a picture: left, top, right, bottom in px of the part.
HIDDEN = {"setup": (22, 50, 610, 72)}  # the row “Python”, with a path of the machine that took it


def picture_of(name: str, language: str) -> Path:
    """The tour's picture of a step. Raises SystemExit where it was not taken."""
    look = BUILD / "tour" / f"1600x1000-light-{language}"
    found = sorted(look.glob(f"[0-9][0-9]_{name}.png"))
    if not found:
        raise SystemExit(f"{look} has no picture {name}. Run: make tour LOOK={look.name}")
    return found[0]


def cut(name: str, language: str) -> Path:
    """Write one picture of the help; returns its path."""
    step, left, top, right, bottom = PARTS[name]
    taken = picture_of(step, language)
    if top == CARD:
        top = json.loads((taken.parent / "measures.json").read_text(encoding="utf-8"))["card_top"]
    part = Image.open(taken).convert("RGB").crop((left, top, right, bottom))
    if name in HIDDEN:
        part.paste(part.getpixel(HIDDEN[name][:2]), HIDDEN[name])
    part = part.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    path = (TARGET if language == ENGLISH else TARGET / language) / f"{name}.png"
    part.save(path, optimize=True)
    return path


def main() -> int:
    """Exit code 0 where every language stays below its limit."""
    beyond = 0
    for language in sys.argv[1:] or (ENGLISH, *LANGUAGES):
        names = [name for name in PARTS if language == ENGLISH or name not in MOSTLY_MAP]
        paths = [cut(name, language) for name in names]
        total = sum(path.stat().st_size for path in paths[0].parent.glob("*.png"))
        print(f"{language}: {total / 1000:.0f} kB")
        beyond += total > LIMITS.get(language, OTHER)
    return int(beyond > 0)


if __name__ == "__main__":
    sys.exit(main())
