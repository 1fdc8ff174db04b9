package xunge.render;

import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.style.Scales;

/// What a window shows of the plane. North is up. Immutable.
///
/// @param centre the place in the middle
/// @param metresPerPixel the resolution
/// @param width in pixels, at least 1
/// @param height in pixels, at least 1
public record Viewport(PlanePoint centre, double metresPerPixel, int width, int height) {

    /// Refuses what shows nothing.
    public Viewport {
        if (!(metresPerPixel > 0) || width < 1 || height < 1) {
            throw new IllegalArgumentException("no viewport: " + metresPerPixel + " " + width + " " + height);
        }
    }

    /// The closest viewport of `width` by `height` on the [Ladder] that shows all of `box`.
    public static Viewport around(Box box, int width, int height) {
        double needed = Math.max(box.widthMetres() / width, box.heightMetres() / height);
        PlanePoint middle = new PlanePoint((box.minEast() + box.maxEast()) / 2, (box.minNorth() + box.maxNorth()) / 2);
        return new Viewport(middle, Ladder.metresPerPixel(Ladder.atLeast(Math.max(needed, 1e-6))), width, height);
    }

    /// The pixels it shows, on the grid of its resolution.
    public PixelFrame frame() {
        return new PixelFrame(metresPerPixel, Math.round(centre.eastMetres() / metresPerPixel - width / 2.0),
                Math.round(-centre.northMetres() / metresPerPixel - height / 2.0), width, height);
    }

    /// The scale denominator.
    public double scale() {
        return Scales.denominator(metresPerPixel);
    }

    /// The place under pixel (`x`, `y`).
    public PlanePoint placeAt(double x, double y) {
        PixelFrame frame = frame();
        return new PlanePoint((frame.left() + x) * metresPerPixel, -(frame.top() + y) * metresPerPixel);
    }

    /// The pixel column of `place`, outside 0 to width when it is not shown.
    public double xOf(PlanePoint place) {
        return place.eastMetres() / metresPerPixel - frame().left();
    }

    /// The pixel row of `place`.
    public double yOf(PlanePoint place) {
        return -place.northMetres() / metresPerPixel - frame().top();
    }

    /// The ground shown.
    public Box box() {
        return frame().box();
    }

    /// The viewport after its content was dragged by (`dx`, `dy`) pixels.
    public Viewport draggedBy(double dx, double dy) {
        return withCentre(new PlanePoint(centre.eastMetres() - dx * metresPerPixel,
                centre.northMetres() + dy * metresPerPixel));
    }

    /// The viewport at another resolution, the place under pixel (`x`, `y`) staying there.
    public Viewport zoomedAbout(double x, double y, double newMetresPerPixel) {
        PlanePoint fixed = placeAt(x, y);
        return new Viewport(new PlanePoint(fixed.eastMetres() - (x - width / 2.0) * newMetresPerPixel,
                fixed.northMetres() + (y - height / 2.0) * newMetresPerPixel), newMetresPerPixel, width, height);
    }

    /// The viewport with another middle.
    public Viewport withCentre(PlanePoint newCentre) {
        return new Viewport(newCentre, metresPerPixel, width, height);
    }

    /// The viewport with another size, the same place in the middle.
    public Viewport withSize(int newWidth, int newHeight) {
        return new Viewport(centre, metresPerPixel, newWidth, newHeight);
    }
}
