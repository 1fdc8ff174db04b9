package xunge.render;

import xunge.style.Brush;

/// Draws into the pixels of one frame, anti-aliased, with even-odd areas. One thread at a time.
///
/// The same path drawn into two frames gives the same colour to a pixel both have.
public interface Painter extends AutoCloseable {

    /// Sets every pixel to `argb`.
    void clear(int argb);

    /// Fills `area`.
    void fill(PixelPath area, int argb);

    /// Fills `area` with lines that keep their place on the ground.
    void hatch(PixelPath area, int argb, Brush.Hatch hatch);

    /// Draws the lines, or the edges of the rings, of `path`.
    void stroke(PixelPath path, PenStroke pen);

    /// Draws a band of the pen's width along the edge of `area`, inside it only.
    void band(PixelPath area, PenStroke pen);

    /// Blends a whole picture of the frame (premultiplied ARGB) over what is there, `opacity` (0 to 1) of it.
    void blend(int[] picture, double opacity);

    /// A painter into `other` pixels of the same frame, to draw a layer apart that is then blended in.
    Painter onto(int[] other);

    @Override
    void close();
}
