"""Cuts the bundled fonts: Noto Sans SC to GBK and the symbols of the map.

Usage: npm pack @expo-google-fonts/noto-sans-sc@0.4.3, unpack it, then
       python3 make-fonts.py PACKAGE_DIR OUT_DIR       (needs Debian's fonttools)
"""
import sys

from fontTools import subset

SYMBOLS = "≤≥²³·±×°…–—‘’“”−✓✔✕✗⚠℃㎡㎏㎜㎝㎞「」•‰〇"
RANGES = [(0x20, 0x7F), (0xA0, 0x180), (0x2190, 0x219A), (0x2460, 0x2474), (0x2500, 0x2580), (0x25A0, 0x2600)]


def wanted():
    found = {ord(c) for c in SYMBOLS}
    for first, end in RANGES:
        found.update(range(first, end))
    for high in range(0x81, 0xFF):
        for low in range(0x40, 0xFF):
            try:
                found.add(ord(bytes([high, low]).decode("gbk")))
            except (UnicodeDecodeError, TypeError):
                continue
    return {c for c in found if not 0xE000 <= c < 0xF900}


def main(package, out):
    for source, name in (("400Regular", "Regular"), ("700Bold", "Bold")):
        options = subset.Options(name_IDs=["*"], layout_features=["*"], drop_tables=["GSUB"])
        font = subset.load_font(f"{package}/{source}/NotoSansSC_{source}.ttf", options)
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=wanted())
        cutter.subset(font)
        subset.save_font(font, f"{out}/NotoSansSC-{name}.ttf", options)


main(*sys.argv[1:])
