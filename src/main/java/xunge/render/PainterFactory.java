package xunge.render;

/// One back end. Safe for many threads.
public interface PainterFactory {

    /// A painter into `pixels` (premultiplied ARGB, row by row), which show `frame`.
    Painter painter(int[] pixels, PixelFrame frame);

    /// The letters.
    Glyphs glyphs();

    /// The pictures of styles.
    Pictures pictures();
}
