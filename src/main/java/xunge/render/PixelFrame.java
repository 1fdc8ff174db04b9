package xunge.render;

import xunge.geo.layer.Box;

/// A rectangle of the endless pixel grid of one resolution. The grid's pixel (0, 0) lies at easting 0 and northing 0;
/// pixel rows count southwards, so rows of places are negative.
///
/// @param metresPerPixel the resolution
/// @param left the first column
/// @param top the first row
/// @param width columns
/// @param height rows
public record PixelFrame(double metresPerPixel, long left, long top, int width, int height) {

    /// The ground it shows.
    public Box box() {
        return new Box(left * metresPerPixel, -(top + height) * metresPerPixel, (left + width) * metresPerPixel,
                -top * metresPerPixel);
    }

    /// This frame grown by `margin` pixels on every side.
    public PixelFrame grown(int margin) {
        return new PixelFrame(metresPerPixel, left - margin, top - margin, width + 2 * margin, height + 2 * margin);
    }

    /// True when all of `other` lies in this frame, at the same resolution.
    public boolean covers(PixelFrame other) {
        return metresPerPixel == other.metresPerPixel && left <= other.left && top <= other.top
                && left + width >= other.left + other.width && top + height >= other.top + other.height;
    }
}
