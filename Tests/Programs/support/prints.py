"""PDF files as people meet them: their text, their fonts, and their pages as pictures."""

import json
import random
import re
import subprocess
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from .hocvu import PATIENCE, PROGRAM

#: Started by `hocvu` for each print; it stands beside it.
PRINTER = Path(PROGRAM).parent / "hocvu-paper"

#: Of the pictures that symbols are read from, in dots per inch: what an office scanner gives.
RESOLUTION = 300


@dataclass(frozen=True)
class Print:
    """How the printing program ended, and its file."""

    code: int
    file: Path
    complaint: str


def print_job(job: str, file: Path) -> Print:
    """Has sheets printed that are given as JSON."""
    done = subprocess.run([PRINTER, "vi"], input=job.encode(), capture_output=True, timeout=PATIENCE)
    file.write_bytes(done.stdout)
    return Print(done.returncode, file, done.stderr.decode())


def output(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, check=True, timeout=PATIENCE)
    return done.stdout.decode()


def text(file: Path) -> str:
    """The text of a file as somebody would select and copy it."""
    return unicodedata.normalize("NFC", output("pdftotext", "-layout", file, "-"))


def words(file: Path, page: int | None = None) -> str:
    """The text of a file, or of one page, in the order of drawing and with single spaces."""
    only = ["-f", str(page), "-l", str(page)] if page else []
    found = unicodedata.normalize("NFC", output("pdftotext", "-raw", *only, file, "-"))
    return " ".join(found.split())


def solid(text: str) -> str:
    """A text without its spaces: where lines are broken says nothing."""
    return re.sub(r"\s+", "", text)


def page_count(file: Path) -> int:
    return int(re.search(r"^Pages: +(\d+)", output("pdfinfo", file), re.MULTILINE).group(1))


def page_size(file: Path) -> str:
    return re.search(r"^Page size: +(.*)", output("pdfinfo", file), re.MULTILINE).group(1)


def fonts(file: Path) -> list[str]:
    """The lines that `pdffonts` prints for the fonts of a file."""
    return output("pdffonts", file).splitlines()[2:]


def picture(file: Path, page: int = 1) -> Image.Image:
    """A page as a scanner sees it, grey."""
    name = file.with_suffix(f".{page}")
    command = ["pdftoppm", "-r", str(RESOLUTION), "-gray", "-png", "-singlefile"]
    output(*command, "-f", str(page), "-l", str(page), file, name)
    with Image.open(f"{name}.png") as found:
        return found.convert("L")


def dots(millimetres: float) -> int:
    return round(millimetres * RESOLUTION / 25.4)


def ink(page: Image.Image) -> tuple[float, float, float, float]:
    """Where the dark dots begin and end: left, top, right, bottom, in millimetres."""
    box = page.point(lambda grey: 255 if grey < 128 else 0).getbbox()
    return tuple(edge * 25.4 / RESOLUTION for edge in box)


def degraded(page: Image.Image) -> Image.Image:
    """A paper after some years in a drawer, scanned askew: a cup stood on its symbol and some ink
    fell on it, it lies turned by 5°, the scanner is out of focus and noisy."""
    at = page.width / 210
    stain = Image.new("L", page.size, 255)
    draw = ImageDraw.Draw(stain)
    draw.ellipse([45 * at, 235 * at, 95 * at, 275 * at], fill=150)
    draw.ellipse([48 * at, 238 * at, 92 * at, 272 * at], fill=205)
    page = ImageChops.multiply(page, stain)
    ImageDraw.Draw(page).ellipse([46 * at, 262 * at, 49 * at, 265 * at], fill=40)
    page = page.rotate(5, Image.Resampling.BICUBIC, expand=True, fillcolor=235)
    page = page.filter(ImageFilter.GaussianBlur(1))
    noise = random.Random(5).randbytes(page.width * page.height)
    return Image.blend(page, Image.frombytes("L", page.size, noise), 0.15)


def read_by_zxing(page: Path) -> list[str]:
    done = subprocess.run(["ZXingReader", page], capture_output=True, timeout=PATIENCE)
    lines = done.stdout.decode().splitlines()
    return [line.split('"')[1] for line in lines if line.startswith("Text:")]


def read_by_zbar(page: Path) -> list[str]:
    command = ["zbarimg", "--raw", "--quiet", "-Sdisable", "-Sqrcode.enable", page]
    return subprocess.run(command, capture_output=True, timeout=PATIENCE).stdout.decode().splitlines()


def papers_of(job: str) -> list[dict]:
    """The sheets of a job that prints papers."""
    return json.loads(job)["papers"]
