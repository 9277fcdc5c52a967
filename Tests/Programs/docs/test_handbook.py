"""The handbook of tutors and officers speaks of what stands on the pages."""

import re

from support.hocvu import ROOT

HANDBOOK = ROOT / "Sources/CourseHTTP/CourseHTTP.docc/HuongDanVien.md"


def test_every_button_that_the_handbook_names_is_on_a_page() -> None:
    catalogues = sorted((ROOT / "Sources/CourseHTTP/Pages").rglob("*.swift"))
    words = "".join(file.read_text(encoding="utf-8") for file in catalogues)
    # A long text of a catalogue stands on several lines.
    words = re.sub(r'"\s*\n\s*\+ "', "", words)
    named = re.findall(r"“([^”]+)”", HANDBOOK.read_text(encoding="utf-8").replace("\n", " "))

    assert len(named) > 30
    assert [name for name in named if re.sub(r"\s+", " ", name) not in words] == []
