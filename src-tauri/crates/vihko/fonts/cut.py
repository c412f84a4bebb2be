"""Cuts the faces that the papers embed out of Inter's variable font.

    python3 -m venv cut && cut/bin/pip install fonttools==4.60.1 brotli==1.2.1
    npm pack inter-ui@4.1.1 && tar xzf inter-ui-4.1.1.tgz
    cut/bin/python cut.py package/variable/InterVariable.woff2

The same input gives the same bytes. What differs from the original, and why:

- three fixed weights at the optical size for text, because PDF knows no variable fonts;
- only the characters below: Latin with Vietnamese, Greek and Cyrillic for names, and the signs of a report;
- 1000 units an em, so that the widths that a PDF states in thousandths are exact;
- tabular figures under private characters U+E030 to U+E039, to be used in columns of numbers;
- one glyph a character, so that text copied from the paper is the text that was written; this makes the
  soft hyphen a glyph of its own, shaped like the hyphen;
- pair kerning kept, hints and every other layout feature left out.
"""

import copy
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.varLib.instancer import instantiateVariableFont

WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}
TABULAR = 0xE030
RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x180, 0x24F), (0x2BB, 0x2BC), (0x2C6, 0x2C7), (0x2D8, 0x2DD),
    (0x37A, 0x3FF), (0x400, 0x4FF), (0x1E00, 0x1EFF), (0x2010, 0x2026), (0x202F, 0x202F),
    (0x2030, 0x203A), (0x2070, 0x208E), (0x20AC, 0x20AC), (0x2113, 0x2122), (0x2190, 0x2193),
    (0x2196, 0x2199), (0x2212, 0x2212), (0x221E, 0x221E), (0x2248, 0x2248), (0x2260, 0x2265),
    (0x25A0, 0x25A1), (0x25CB, 0x25CF), (0x26A0, 0x26A0), (0x2713, 0x2717),
]


def cut(source: Path, style: str, weight: int) -> TTFont:
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    tabular = tabular_figures(font)
    instantiateVariableFont(font, {"wght": weight, "opsz": 14}, inplace=True)
    scale_upem(font, 1000)
    wanted = {c for first, last in RANGES for c in range(first, last + 1)}
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0xAD] = table.cmap[0x2D]
            for digit, glyph in enumerate(tabular):
                table.cmap[TABULAR + digit] = glyph
    split_shared_glyphs(font, wanted)
    options = Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.drop_tables += ["STAT", "MVAR", "HVAR", "GDEF"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted | set(range(TABULAR, TABULAR + 10)))
    subsetter.subset(font)
    name = font["name"]
    for number, text in {1: "Inter", 2: style, 4: f"Inter {style}", 6: f"Inter-{style}"}.items():
        name.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    return font


def tabular_figures(font: TTFont) -> list[str]:
    """The glyphs that the feature `tnum` puts in the place of 0 to 9."""
    gsub = font["GSUB"].table
    lookups = {i for f in gsub.FeatureList.FeatureRecord if f.FeatureTag == "tnum" for i in f.Feature.LookupListIndex}
    swaps = {}
    for i in sorted(lookups):
        for subtable in gsub.LookupList.Lookup[i].SubTable:
            swaps.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    cmap = font.getBestCmap()
    return [swaps[cmap[ord("0") + digit]] for digit in range(10)]


def split_shared_glyphs(font: TTFont, wanted: set[int]) -> None:
    """Gives each wanted character a glyph of its own where two share one; the copies are not kerned."""
    taken = set()
    order = font.getGlyphOrder()[:]
    for code, glyph in sorted(font.getBestCmap().items()):
        if code not in wanted:
            continue
        if glyph in taken:
            twin = f"uni{code:04X}.own"
            font["glyf"].glyphs[twin] = copy.deepcopy(font["glyf"][glyph])
            font["hmtx"][twin] = font["hmtx"][glyph]
            order.append(twin)
            for table in font["cmap"].tables:
                if table.isUnicode() and code in table.cmap:
                    table.cmap[code] = twin
        else:
            taken.add(glyph)
    font.setGlyphOrder(order)
    font["glyf"].setGlyphOrder(order)
    font["maxp"].numGlyphs = len(order)


def main() -> None:
    source = Path(sys.argv[1])
    here = Path(__file__).parent
    for style, weight in WEIGHTS.items():
        target = here / f"Inter-{style}.ttf"
        cut(source, style, weight).save(target)
        print(target.name, target.stat().st_size)


if __name__ == "__main__":
    main()
