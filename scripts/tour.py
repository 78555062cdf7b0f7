"""Takes the first minutes of somebody who has never seen Tiepoint, in the real window, in each look.

    python scripts/tour.py [look...]        a look is SIZE-THEME-LANGUAGE: 1024x700-dark-de, 1600x1000-2x-zh

Each look is a QGIS of its own in a fresh profile, which installs build/tiepoint.zip by clicks. The pictures
and measures are in build/tour/LOOK. Fails where more clicks are needed than are allowed, and where a word is
cut off.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from drive import failure_of
from package import build
from qgis_profile import BUILD, ROOT, write_settings
from window import run

SIZES = ("1024x700", "1600x1000")
THEMES = {"light": "default", "dark": "Night Mapping", "2x": "default"}
LANGUAGES = ("en", "de", "es", "zh")
LOOKS = tuple(
    f"{size}-{theme}-{language}"
    for theme, language in (
        ("light", "en"),
        ("light", "de"),
        ("light", "es"),
        ("light", "zh"),
        ("dark", "en"),
        ("2x", "en"),
    )
    for size in SIZES
)
SCRIPT = ROOT / "tests" / "gui" / "first_minutes.py"
FONTS = BUILD / "fonts"
CHINESE = "fonts-wqy-microhei"  # Debian's package; a machine that reads Chinese has a font for it


@dataclass(frozen=True)
class Look:
    """How the window looks: its size in logical pixels, its theme, its language."""

    size: str
    theme: str
    language: str

    @classmethod
    def of(cls, name: str) -> Look:
        """Raises SystemExit for a name that is no look."""
        size, theme, language = (name.split("-") + ["", ""])[:3]
        sides = size.split("x")
        if (
            len(sides) != 2
            or not all(map(str.isdigit, sides))
            or theme not in THEMES
            or language not in LANGUAGES
        ):
            raise SystemExit(
                f"{name} is no look: SIZE-THEME-LANGUAGE, such as 1024x700-dark-de; "
                f"themes: {', '.join(THEMES)}; languages: {', '.join(LANGUAGES)}."
            )
        return cls(size, theme, language)

    @property
    def scale(self) -> int:
        return 2 if self.theme == "2x" else 1

    def screen(self) -> str:
        """Of the virtual display, in its own pixels."""
        return "x".join(str(self.scale * int(side)) for side in self.size.split("x"))

    def locale(self) -> str:
        """The language's name in QGIS."""
        return {"zh": "zh-Hans", "en": "en_US"}.get(self.language, self.language)


def take(look: Look, name: str, zip_path: Path) -> str:
    """Take the tour once, into an empty folder; returns its failure, or ""."""
    folder = BUILD / "tour" / name
    shutil.rmtree(folder, ignore_errors=True)
    profiles = folder / "profile"
    write_settings(profiles, plugin=False, theme=THEMES[look.theme], numbers=look.locale())
    variables = {
        "TOUR_OUT": str(folder),
        "TOUR_ZIP": str(zip_path),
        "TOUR_SIZE": look.size,
        "SCREEN": look.screen(),
        "QT_SCALE_FACTOR": str(look.scale),
        "QGIS_CUSTOM_CONFIG_PATH": str(profiles),
        "QGIS_PLUGINPATH": "",
        "DISPLAY": "",  # a display of this size, whatever there is
        "WAYLAND_DISPLAY": "",
        "LC_ALL": "C.UTF-8",
    }
    if look.language == "zh":
        variables["FONTCONFIG_FILE"] = str(chinese_font())
    failure = failure_of(folder, run(SCRIPT, "--lang", look.locale(), **variables))
    shutil.rmtree(profiles, ignore_errors=True)
    return failure


def chinese_font() -> Path:
    """A fontconfig file with a font for Chinese, fetched into build/ where the machine has none."""
    configuration = FONTS / "fonts.conf"
    if not configuration.is_file():
        FONTS.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["apt-get", "-qq", "download", CHINESE], cwd=FONTS, check=True, stderr=subprocess.DEVNULL
        )
        for package in FONTS.glob(f"{CHINESE}*.deb"):
            subprocess.run(["dpkg-deb", "-x", str(package), str(FONTS)], check=True)
        configuration.write_text(
            '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n'
            f"<fontconfig><include>/etc/fonts/fonts.conf</include><dir>{FONTS}</dir></fontconfig>\n",
            encoding="utf-8",
        )
    return configuration


def main() -> int:
    """Exit code 0 when the tour succeeded in every look."""
    names = sys.argv[1:] or list(LOOKS)
    looks = [Look.of(name) for name in names]
    zip_path = build()
    failed = 0
    for look, name in zip(looks, names):
        start = time.monotonic()
        failure = take(look, name, zip_path)
        failed += bool(failure)
        verdict = "FAILED" if failure else "OK"
        print(f"{name}: {verdict}, {_clicks(name)} clicks, {time.monotonic() - start:.0f} s", flush=True)
        if failure:
            print(failure, file=sys.stderr, flush=True)
    return 1 if failed else 0


def _clicks(name: str) -> str:
    measures = BUILD / "tour" / name / "measures.json"
    if not measures.is_file():
        return "no"
    return str(json.loads(measures.read_text(encoding="utf-8")).get("clicks to the result", "no"))


if __name__ == "__main__":
    sys.exit(main())
