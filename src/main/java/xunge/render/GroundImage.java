package xunge.render;

/// A picture that can be laid over any frame. Safe for many threads.
public interface GroundImage {

    /// Blends it over `pixels` (premultiplied ARGB), which show `frame`. A pixel of the ground gets the same colour in
    /// every frame.
    void blendOver(int[] pixels, PixelFrame frame);
}
