package xunge.style;

/// Where a label may stand. All lengths in pixels.
///
/// @param alongLine true to run along its line, false to stand level at an anchor
/// @param anchorX which part of the label stands on the anchor: 0 its left edge, 1 its right edge
/// @param anchorY 0 its lower edge, 1 its upper edge
/// @param shiftX moved to the right
/// @param shiftY moved up
/// @param repeat distance between two of them on one line; 0 for one only
/// @param group true to join touching lines of the same words before placing
/// @param spaceAround kept free around it
/// @param maxAngleDegrees the sharpest turn between two letters
/// @param fit share of the label's size that its area must have for the label to be placed; 0 when any will do
/// @param minGroupDistance distance to the next label of the same words
/// @param maxDisplacement how far it may give way to others
/// @param wrapPixels the width at which its words go on in another line; 0 to break none but those that fit no area
public record LabelPlacing(boolean alongLine, double anchorX, double anchorY, double shiftX, double shiftY,
        double repeat, boolean group, double spaceAround, double maxAngleDegrees, double fit, double minGroupDistance,
        double maxDisplacement, double wrapPixels) {}
