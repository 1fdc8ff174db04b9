package xunge.render.label;

import java.util.List;
import java.util.Optional;
import xunge.style.Symbol;

/// A label that has its place, on the endless pixel grid of one resolution.
///
/// @param key which label it is
/// @param look its letters
/// @param letters where each letter stands
/// @param boxes what it covers
/// @param shield the box drawn behind it
/// @param isAlongLine true when it follows a line: the window's edge may cut it, as it cuts the line
record PlacedLabel(Key key, TextLook look, List<Letter> letters, List<LabelBox> boxes, Optional<ShieldBox> shield,
        boolean isAlongLine) {

    PlacedLabel {
        letters = List.copyOf(letters);
        boxes = List.copyOf(boxes);
    }

    /// Which label of which feature: the same before and after panning.
    record Key(String layer, int symbol, int feature, int slot, String words) {}

    /// A letter, its middle and how it is turned, clockwise in degrees.
    record Letter(int codePoint, double x, double y, int degrees, float sizePixels) {}

    /// A rounded box.
    record ShieldBox(Symbol.Shield shield, LabelBox box, int feature) {}

    LabelBox bounds() {
        LabelBox all = boxes.getFirst();
        for (int i = 1; i < boxes.size(); i++) {
            all = all.union(boxes.get(i));
        }
        return all;
    }
}
