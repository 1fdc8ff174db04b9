package xunge.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xunge.render.Glyphs;
import xunge.style.Symbol;

/// Makes placed labels of one label's words.
///
/// @param key which label
/// @param feature whose style it has
/// @param look its letters
/// @param symbol its style
/// @param glyphs for the widths of the letters
record LevelText(PlacedLabel.Key key, int feature, TextLook look, Symbol.TextSymbol symbol, Glyphs glyphs) {

    /// What `block` covers with its middle at (`x`, `y`), whole pixels high.
    LabelBox box(TextBlock block, double x, double y) {
        double left = Math.round(x - block.width() / 2);
        double top = Math.round(y - block.height() / 2);
        return new LabelBox(left, top, left + block.width(), top + block.height());
    }

    /// The box with its rim, or the shield around it.
    LabelBox covered(LabelBox box) {
        return symbol.shield().map(s -> shieldBox(s, box).box()).orElse(box.grown(look.rim()));
    }

    /// The label, its rows in `box`.
    PlacedLabel in(LabelBox box, TextBlock block) {
        List<PlacedLabel.Letter> letters = new ArrayList<>();
        for (TextBlock.Row row : block.rows()) {
            double at = (box.minX() + box.maxX() - row.width()) / 2;
            TextLook own = row.look();
            for (int codePoint : row.words().codePoints().toArray()) {
                double advance = glyphs.advance(codePoint, own.bold(), own.sizePixels());
                letters.add(new PlacedLabel.Letter(codePoint, at + advance / 2, box.minY() + row.middle(), 0,
                        own.sizePixels()));
                at += advance + own.spacing();
            }
        }
        return new PlacedLabel(key, look, letters, List.of(covered(box)), symbol.shield().map(s -> shieldBox(s, box)),
                false);
    }

    /// A box is at least as wide as high.
    private PlacedLabel.ShieldBox shieldBox(Symbol.Shield shield, LabelBox box) {
        double grow = shield.marginPixels();
        double wide = Math.max(0, (box.maxY() - box.minY()) - (box.maxX() - box.minX())) / 2;
        LabelBox grown = new LabelBox(Math.rint(box.minX() - grow - wide), Math.rint(box.minY() - grow / 2),
                Math.rint(box.maxX() + grow + wide), Math.rint(box.maxY() + grow / 2));
        return new PlacedLabel.ShieldBox(shield, grown, feature);
    }

    /// The label with its letters where they are, along a line.
    PlacedLabel of(List<PlacedLabel.Letter> letters) {
        List<LabelBox> boxes = letters.stream().map(this::around).toList();
        return new PlacedLabel(key, look, letters, boxes, Optional.empty(), true);
    }

    /// The upright box around a turned letter and its rim.
    private LabelBox around(PlacedLabel.Letter letter) {
        double width = glyphs.advance(letter.codePoint(), look.bold(), letter.sizePixels());
        double height = look.height();
        double cosine = Math.abs(Math.cos(Math.toRadians(letter.degrees())));
        double sine = Math.abs(Math.sin(Math.toRadians(letter.degrees())));
        return LabelBox.around(letter.x(), letter.y(), width * cosine + height * sine + 2 * look.rim(),
                width * sine + height * cosine + 2 * look.rim());
    }
}
