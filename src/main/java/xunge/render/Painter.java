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

    /// Takes in the parts of `areas`, which are convex, each an area of its own over the ones before. Where two of one
    /// colour share an edge a painter may leave no seam. Nothing else may be drawn before [#fillCells], and no other
    /// colour taken in.
    default void addCells(PixelPath areas, int argb) {
        PixelPath one = new PixelPath();
        for (int part = 0; part < areas.parts(); part++) {
            one.reset();
            one.beginPart();
            for (int v = areas.start(part); v < areas.start(part + 1); v++) {
                one.add(areas.fixedX(v), areas.fixedY(v));
            }
            fill(one, argb);
        }
    }

    /// Draws what [#addCells] has taken in and not drawn at once.
    default void fillCells() {}

    /// Fills `area` with lines that keep their place on the ground.
    void hatch(PixelPath area, int argb, Brush.Hatch hatch);

    /// Fills `area` with `cell` again and again; the cells keep their place on the ground.
    void texture(PixelPath area, Sprite cell);

    /// Draws the lines, or the edges of the rings, of `path`, none of it twice where they run together.
    void stroke(PixelPath path, PenStroke pen);

    /// Draws a band of the pen's width along the edge of `area`, inside it only.
    void band(PixelPath area, PenStroke pen);

    /// Draws `mark` at each vertex of `places`, in order.
    void marks(MarkLook mark, PixelPath places);

    /// Draws a picture of the ground over what is there.
    void ground(GroundImage image);

    /// A painter of the same kind for other pixels.
    Painter another(int[] pixels, PixelFrame frame);

    /// Blends a whole picture of the frame (premultiplied ARGB) over what is there, `opacity` (0 to 1) of it.
    void blend(int[] picture, double opacity);

    /// The pictures of styles, ready to be drawn.
    Pictures pictures();

    @Override
    void close();
}
