"""Print that two images may share: map frames, collars, fiducials, toolbars, logos and watermarks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

Point = tuple[float, float]

_FONTS = (cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_DUPLEX, cv2.FONT_HERSHEY_COMPLEX, cv2.FONT_HERSHEY_PLAIN)
_LEGEND = (
    "Road|Railway|River|Boundary|Contour 20 m|Church|Mill|Orchard|Vineyard|Marsh|Quarry|Bridge|Spot height"
)
_MENU = "File  Edit  View  Layer  Settings  Plugins  Raster  Database  Web  Help"


class Print:
    """What is drawn over the ground: grey values, and how much of the ground they cover (0..1).

    `window` (x0, y0, x1, y1) is the part of the sheet that shows ground; the rest is print alone.
    """

    def __init__(self, size: tuple[int, int]) -> None:
        self.width, self.height = size
        self.grey = np.zeros((self.height, self.width), dtype=np.float32)
        self.cover = np.zeros_like(self.grey)
        self.window = (0, 0, self.width, self.height)

    def over(self, ground: np.ndarray) -> np.ndarray:
        """The sheet (H, W) float32: ground of the sheet's size under this print."""
        return ground * (1 - self.cover) + self.grey * self.cover

    def margin(self, left: int, top: int, right: int, bottom: int, grey: float) -> None:
        """Paper or film around the window."""
        self.window = (left, top, self.width - right, self.height - bottom)
        x0, y0, x1, y1 = self.window
        for values, value in ((self.grey, grey), (self.cover, 1.0)):
            values[:] = value
            values[y0:y1, x0:x1] = 0

    def box(self, a: Point, b: Point, grey: float, thickness: int = -1, cover: float = 1.0) -> None:
        self._both(lambda to, value: cv2.rectangle(to, _at(a), _at(b), value, thickness), grey, cover)

    def line(self, a: Point, b: Point, grey: float, thickness: int = 1, cover: float = 1.0) -> None:
        self._both(lambda to, value: cv2.line(to, _at(a), _at(b), value, thickness), grey, cover)

    def circle(self, a: Point, radius: float, grey: float, thickness: int = -1, cover: float = 1.0) -> None:
        self._both(lambda to, value: cv2.circle(to, _at(a), int(radius), value, thickness), grey, cover)

    def text(
        self,
        words: str,
        a: Point,
        size: float,
        grey: float,
        font: int = 0,
        thickness: int = 1,
        cover: float = 1.0,
    ) -> None:
        """words with their lower left corner at a; size: px of a capital letter."""
        scale = size / (11.0 if font == cv2.FONT_HERSHEY_PLAIN else 21.0)
        self._both(
            lambda to, value: cv2.putText(to, words, _at(a), font, scale, value, thickness),
            grey,
            cover,
        )

    def _both(self, draw: Callable[[np.ndarray, float], object], grey: float, cover: float) -> None:
        draw(self.grey, grey)
        draw(self.cover, cover)


@dataclass(frozen=True)
class Draws:
    """Random choices: `layout` is shared by the sheets of one series, `own` is of one sheet."""

    layout: np.random.Generator
    own: np.random.Generator

    def between(self, low: float, high: float) -> float:
        return float(self.layout.uniform(low, high))

    def number(self, digits: int) -> str:
        return str(self.own.integers(10 ** (digits - 1), 10**digits))

    def chance(self, share: float) -> bool:
        return bool(self.layout.random() < share)

    def font(self) -> int:
        return int(self.layout.choice(_FONTS))


def map_frame(size: tuple[int, int], draws: Draws) -> Print:
    """Neat lines with ticks and coordinates around a map; grid crosses inside now and then."""
    sheet, side = Print(size), min(size)
    margins = [int(draws.between(0.05, 0.13) * side) for _ in range(4)]
    paper = draws.between(215, 255)
    sheet.margin(*margins, paper)
    x0, y0, x1, y1 = sheet.window
    for gap in (0, int(draws.between(3, 8))):
        sheet.box((x0 - gap, y0 - gap), (x1 + gap, y1 + gap), 10, int(draws.between(1, 3.9)))
    step, tick, font = draws.between(0.06, 0.2) * side, draws.between(5, 14), draws.font()
    first, letter = int(draws.between(100, 700)), draws.between(7, 11)
    if draws.chance(0.3):  # sheets of a series may differ in their numbers
        first = int(draws.number(3))
    crosses = draws.chance(0.35)
    for number, x in enumerate(np.arange(x0 + step / 2, x1, step)):
        sheet.line((x, y0 - tick), (x, y0), 10, 1)
        sheet.line((x, y1), (x, y1 + tick), 10, 1)
        for y in (y0 - tick - 3, y1 + tick + letter + 2):
            sheet.text(f"{first + number}", (x - letter, y), letter, 10, font)
        for y in np.arange(y0 + step, y1, step) if crosses else ():
            sheet.line((x - 5, y), (x + 5, y), 10)
            sheet.line((x, y - 5), (x, y + 5), 10)
    for number, y in enumerate(np.arange(y0 + step / 2, y1, step)):
        sheet.line((x0 - tick, y), (x0, y), 10, 1)
        sheet.line((x1, y), (x1 + tick, y), 10, 1)
        sheet.text(f"{first * 7 + number}", (1, y + letter / 2), letter, 10, font)
    return sheet


def fiducials(size: tuple[int, int], draws: Draws) -> Print:
    """An air photo's film: a dark rim, marks at corners and sides, often a data strip with counters."""
    sheet, (width, height) = Print(size), size
    side = min(size)
    strip = draws.chance(0.6)
    rim = int(draws.between(0.05, 0.1) * side)
    film, bright = draws.between(2, 25), draws.between(225, 255)
    sheet.margin(rim, rim, int(rim * draws.between(0.8, 1.5)), int(rim * draws.between(0.8, 1.5)), film)
    x0, y0, x1, y1 = sheet.window
    places = [(x, y) for x in (x0, x1) for y in (y0, y1)]
    middle = [((x0 + x1) / 2, y0), ((x0 + x1) / 2, y1), (x0, (y0 + y1) / 2), (x1, (y0 + y1) / 2)]
    marks = {0: places + middle, 1: places, 2: middle}[int(draws.layout.integers(3))]
    style, arm = int(draws.layout.integers(3)), draws.between(0.02, 0.045) * side
    for x, y in marks:
        if style != 2:
            sheet.line((x - arm, y), (x + arm, y), bright, 2)
            sheet.line((x, y - arm), (x, y + arm), bright, 2)
        if style != 1:
            sheet.circle((x, y), arm * 0.5, bright, 2)
        if style == 2:
            sheet.circle((x, y), 2, bright)
    if strip:
        letter, font = rim * draws.between(0.25, 0.4), draws.font()
        camera = (
            f"RC{int(draws.between(5, 30))} {int(draws.between(1000, 9999))}  f={draws.between(85, 305):.2f}"
        )
        sheet.text(camera, (x0 + 10, rim * 0.65), letter, bright, font)
        sheet.text(f"#{draws.number(4)}", (x0 + 8, height - rim * 0.2), letter, bright, font)
        for y in np.linspace(0.2, 0.5, 3) * height:  # clock, level, altimeter
            sheet.circle((rim / 2, y), rim * 0.35, bright, 1)
            turn = draws.own.uniform(0, 2 * np.pi)
            sheet.line(
                (rim / 2, y), (rim / 2 + rim * 0.3 * np.cos(turn), y + rim * 0.3 * np.sin(turn)), bright
            )
        for y in np.arange(0.3, 0.8, 0.03) * height:
            sheet.line((width - rim * 0.6, y), (width - rim * 0.3, y), bright)
    return sheet


def map_collar(size: tuple[int, int], draws: Draws) -> Print:
    """A sheet of a map series: title, legend, scale bar, numbered grid ticks, imprint."""
    sheet, (width, height) = Print(size), size
    right = int(draws.between(0.16, 0.3) * width) if draws.chance(0.7) else int(0.06 * width)
    top, bottom = int(draws.between(0.08, 0.15) * height), int(draws.between(0.09, 0.17) * height)
    sheet.margin(int(draws.between(0.04, 0.08) * width), top, right, bottom, draws.between(225, 255))
    x0, y0, x1, y1 = sheet.window
    sheet.box((x0 - 2, y0 - 2), (x1 + 1, y1 + 1), 0, 2)
    font, letter = draws.font(), max(height * 0.016, 7.0)
    title = f"SHEET {draws.number(2)} {draws.own.choice(list('ABCDEF'))}"
    sheet.text(title, (x0 + 0.3 * (x1 - x0), top * 0.55), letter * 2.2, 0, font, 2)
    words = draws.layout.permutation(_LEGEND.split("|"))
    if right > 0.1 * width:
        for number, word in enumerate(words[: int(0.7 * (y1 - y0) / (2.2 * letter))]):
            y = y0 + letter * 2.2 * (number + 1)
            sheet.line((x1 + 8, y), (x1 + 8 + right * 0.25, y), 0, 1 + number % 3)
            sheet.text(str(word), (x1 + 14 + right * 0.25, y + letter / 2), letter, 0, font)
    step = (x1 - x0) / int(draws.between(5, 11))
    for number in range(int((x1 - x0) / step)):
        sheet.line((x0 + number * step, y0 - 9), (x0 + number * step, y0 - 2), 0, 2)
        sheet.text(f"{number * 50}", (x0 + number * step, y0 - 11), letter * 0.8, 0)
    for number in range(int((y1 - y0) / step)):
        sheet.line((x0 - 9, y0 + number * step), (x0 - 2, y0 + number * step), 0, 2)
    scale = int(draws.layout.choice([10, 25, 50, 100]))
    imprint = (
        f"1:{scale} 000   Published {int(draws.between(1890, 1990))} by the Survey Department. All rights."
    )
    sheet.text(imprint, (x0, y1 + bottom * 0.4), letter, 0, font)
    bar, y = (x1 - x0) * draws.between(0.08, 0.14), y1 + bottom * 0.6
    sheet.box((x0, y), (x0 + 4 * bar, y + letter * 0.7), 0, 1)
    for number in (0, 2):
        sheet.box((x0 + number * bar, y), (x0 + (number + 1) * bar, y + letter * 0.7), 0)
    return sheet


def toolbar(size: tuple[int, int], draws: Draws) -> Print:
    """A screenshot of a map window: menu, icons, a side panel, buttons, a status line."""
    sheet, (width, height) = Print(size), size
    top, foot = int(draws.between(40, 90)), int(draws.between(16, 28))
    panel = int(draws.between(0.08, 0.22) * width) if draws.chance(0.6) else 0
    face, ink = draws.between(190, 245), draws.between(10, 80)
    if draws.chance(0.3):
        face, ink = 255 - face, 255 - ink  # dark mode
    sheet.margin(panel, top, 0, foot, face)
    sheet.text(_MENU, (6, 15), 9, ink)
    for y in range(24, top - 14, 22):
        for x in range(6, width - 20, 24):
            _icon(sheet, (x, y), 16, ink, draws)
    sheet.line((0, top - 1), (width, top - 1), ink)
    if panel:
        sheet.line((panel, top), (panel, height - foot), ink)
        for number, y in enumerate(range(top + 16, height - foot - 10, int(draws.between(16, 26)))):
            sheet.box((5, y - 8), (13, y), ink, 1)
            sheet.text(f"{draws.layout.choice(_LEGEND.split('|'))} {number}", (18, y), 8, ink)
    sheet.text(
        f"Coordinate {draws.number(6)},{draws.number(7)}  1:{draws.number(4)}", (6, height - 5), 8, ink
    )
    for number, sign in enumerate("+-N"):  # buttons on the map itself
        x, y = width - 34, top + 12 + 30 * number
        sheet.box((x, y), (x + 24, y + 24), 250)
        sheet.box((x, y), (x + 24, y + 24), 60, 1)
        sheet.text(sign, (x + 6, y + 19), 14, 30, 0, 2)
    return sheet


def logo(size: tuple[int, int], draws: Draws) -> Print:
    """One or two badges in corners, nearly opaque."""
    sheet, (width, height) = Print(size), size
    corners = draws.layout.permutation([(0, 0), (1, 0), (0, 1), (1, 1)])[: 1 + int(draws.chance(0.4))]
    for right, low in corners:
        w, h = draws.between(0.14, 0.3) * width, draws.between(0.07, 0.18) * height
        x = draws.between(4, 20) if not right else width - w - draws.between(4, 20)
        y = draws.between(4, 20) if not low else height - h - draws.between(4, 20)
        cover, face = draws.between(0.75, 1.0), draws.between(0, 255)
        ink = face - 150 if face > 150 else face + 100
        sheet.box((x, y), (x + w, y + h), face, cover=cover)
        radius = min(w, h) * 0.35
        sheet.circle((x + radius * 1.3, y + h / 2), radius, ink, 2, cover)
        sheet.line((x + radius * 0.6, y + h * 0.7), (x + radius * 2, y + h * 0.3), ink, 3, cover)
        for number, word in enumerate(("GeoMap", "Survey 2024", "www.example.org")):
            sheet.text(
                word, (x + radius * 2.6, y + h * (0.3 + 0.28 * number)), h * 0.17, ink, draws.font(), 1, cover
            )
    return sheet


def watermark(size: tuple[int, int], draws: Draws) -> Print:
    """One large word across the picture, semi-transparent."""
    sheet, (width, height) = Print(size), size
    word = str(draws.layout.choice(["SAMPLE", "PREVIEW", "DO NOT COPY", "(c) GeoMap"]))
    letter = 0.9 * width / len(word) * draws.between(0.7, 1.0)
    cover, grey = draws.between(0.2, 0.5), float(draws.layout.choice([0, 255, 255]))
    sheet.text(
        word, (width * 0.08, height * draws.between(0.45, 0.65)), letter, grey, 1, int(letter / 7), cover
    )
    return _turned(sheet, draws.between(-35, 35))


def tiled_watermark(size: tuple[int, int], draws: Draws) -> Print:
    """A small word repeated all over the picture, semi-transparent."""
    sheet, (width, height) = Print(size), size
    word = str(draws.layout.choice(["(c) MapView 2024", "GeoMap", "Imagery Co.", "PREVIEW ONLY"]))
    letter, cover = draws.between(9, 22), draws.between(0.25, 0.8)
    across, down = draws.between(1.0, 1.8) * letter * len(word), draws.between(3, 10) * letter
    grey, font = float(draws.layout.choice([0, 255, 255])), draws.font()
    for row, y in enumerate(np.arange(-height * 0.3, height * 1.3, down)):
        for x in np.arange(-width * 0.3, width * 1.3, across):
            sheet.text(word, (x + (row % 2) * across / 2, y), letter, grey, font, 1 + int(letter > 15), cover)
    return _turned(sheet, draws.between(-40, 40) if draws.chance(0.5) else 0.0)


KINDS: dict[str, Callable[[tuple[int, int], Draws], Print]] = {
    "frame": map_frame,
    "fiducials": fiducials,
    "collar": map_collar,
    "toolbar": toolbar,
    "logo": logo,
    "watermark": watermark,
    "tiled": tiled_watermark,
}
SCANNED = ("frame", "fiducials", "collar")  # paper or film, which never lies twice alike on a scanner


def _icon(sheet: Print, at: Point, size: int, ink: float, draws: Draws) -> None:
    x, y = at
    for _ in range(3):
        a, b = (draws.layout.uniform(0, size, 2) + (x, y) for _ in range(2))
        shape = int(draws.layout.integers(3))
        if shape == 0:
            sheet.line(a, b, ink, 2)
        elif shape == 1:
            sheet.box(a, b, float(draws.between(0, 255)))
        else:
            sheet.circle(a, size / 4, ink, 1)


def _turned(sheet: Print, degrees: float) -> Print:
    matrix = cv2.getRotationMatrix2D((sheet.width / 2, sheet.height / 2), degrees, 1.0)
    size = (sheet.width, sheet.height)
    ink = sheet.grey.max()
    sheet.cover = cv2.warpAffine(sheet.cover, matrix, size, flags=cv2.INTER_LINEAR)
    sheet.grey = np.where(sheet.cover > 0, ink, 0).astype(np.float32)
    return sheet


def _at(point: Point) -> tuple[int, int]:
    return round(float(point[0])), round(float(point[1]))
