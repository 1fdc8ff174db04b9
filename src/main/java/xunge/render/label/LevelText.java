package xunge.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xunge.render.Glyphs;
import xunge.style.LabelPlacing;
import xunge.style.Symbol;

/// Makes placed labels of one label's words.
///
/// @param key which label
/// @param feature whose style it has
/// @param look its letters
/// @param symbol its style
/// @param glyphs for the widths of the letters
record LevelText(PlacedLabel.Key key, int feature, TextLook look, Symbol.TextSymbol symbol, Glyphs glyphs) {

    /// Letter boxes a little smaller than the letters' squares: neighbours in one word may touch.
    private static final double LETTER_BOX = 1.15;

    /// The label in one level row, anchored at (`x`, `y`).
    PlacedLabel at(double x, double y) {
        LabelPlacing placing = symbol.placement();
        double width = look.width(key.words(), glyphs);
        double height = look.height();
        double left = Math.round(x - placing.anchorX() * width + placing.shiftX());
        double middle = Math.round(y - (0.5 - placing.anchorY()) * height - placing.shiftY());
        List<PlacedLabel.Letter> letters = new ArrayList<>();
        double at = left;
        for (int codePoint : key.words().codePoints().toArray()) {
            double advance = glyphs.advance(codePoint, look.bold(), look.sizePixels());
            letters.add(new PlacedLabel.Letter(codePoint, at + advance / 2, middle, 0));
            at += advance + look.spacing();
        }
        LabelBox box = new LabelBox(left, middle - height / 2, left + width, middle + height / 2);
        Optional<PlacedLabel.ShieldBox> shield = symbol.shield().map(s -> shieldBox(s, box));
        LabelBox covered = shield.map(PlacedLabel.ShieldBox::box).orElse(box.grown(look.rim()));
        return new PlacedLabel(key, look, letters, List.of(covered), shield);
    }

    /// A box is at least as wide as high.
    private PlacedLabel.ShieldBox shieldBox(Symbol.Shield shield, LabelBox box) {
        double grow = shield.marginPixels();
        double wide = Math.max(0, (box.maxY() - box.minY()) - (box.maxX() - box.minX())) / 2;
        LabelBox grown = new LabelBox(Math.rint(box.minX() - grow - wide), Math.rint(box.minY() - grow / 2),
                Math.rint(box.maxX() + grow + wide), Math.rint(box.maxY() + grow / 2));
        return new PlacedLabel.ShieldBox(shield, grown, feature);
    }

    /// The label with its letters where they are.
    PlacedLabel of(List<PlacedLabel.Letter> letters) {
        double side = look.sizePixels() * LETTER_BOX;
        List<LabelBox> boxes = letters.stream().map(l -> LabelBox.around(l.x(), l.y(), side, side)).toList();
        return new PlacedLabel(key, look, letters, boxes, Optional.empty());
    }
}
