package xunge.geo.mesh;

import java.util.OptionalInt;
import org.locationtech.jts.geom.Coordinate;

/// Cuts faces of a mesh into pieces of about equal area by halving them again and again, each time across the longer
/// extent, in the direction that most of the face's outline follows: streets beside a slanting road slant too.
///
/// The same mesh and seed give the same pieces.
public final class FaceCutter {

    private static final int SEARCH_STEPS = 16;

    private final PolygonMesh mesh;
    private final double snapMetres;
    private final double jitter;
    private long seed;

    /// A cutter of `mesh`. Cuts end at a vertex nearer than `snapMetres`; each half is up to the fraction `jitter` larger
    /// or smaller than even, so that the result looks like a city.
    public FaceCutter(PolygonMesh mesh, double snapMetres, double jitter, long seed) {
        this.mesh = mesh;
        this.snapMetres = snapMetres;
        this.jitter = jitter;
        this.seed = seed;
    }

    /// Cuts `face` into pieces of about `pieceSquareMetres`; a face below one and a half of that stays whole. The pieces
    /// are `face` itself and the faces whose numbers follow the last.
    public void cut(int face, double pieceSquareMetres) {
        long pieces = Math.round(mesh.areaSquareMetres(face) / pieceSquareMetres);
        if (pieces > 1) {
            halve(face, pieces);
        }
    }

    private void halve(int face, long pieces) {
        Coordinate[] outline = mesh.outline(face);
        double area = Rings.area(outline);
        double share = Math.floor(pieces / 2.0) / pieces * (1 + jitter * random());
        double angle = mainDirection(outline);
        boolean turn = extent(outline, angle) >= extent(outline, angle + Math.PI / 2);
        OptionalInt other = split(face, outline, turn ? angle + Math.PI / 2 : angle, share * area);
        if (other.isEmpty()) {
            other = split(face, outline, turn ? angle : angle + Math.PI / 2, share * area);
        }
        if (other.isPresent()) {
            cut(face, area / pieces);
            cut(other.getAsInt(), area / pieces);
        }
    }

    /// Splits along direction `angle` so that `right` square metres lie to the right of the cut.
    private OptionalInt split(int face, Coordinate[] outline, double angle, double right) {
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        Cut base = new Cut(outline[0].x, outline[0].y, dx, dy);
        for (Coordinate c : outline) {
            low = Math.min(low, base.offset(c.x, c.y));
            high = Math.max(high, base.offset(c.x, c.y));
        }
        for (int i = 0; i < SEARCH_STEPS; i++) {
            double middle = (low + high) / 2;
            if (Rings.areaRightOf(outline, shifted(base, middle)) < right) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return mesh.split(face, shifted(base, (low + high) / 2), snapMetres);
    }

    private static Cut shifted(Cut cut, double left) {
        return new Cut(cut.x() - cut.dy() * left, cut.y() + cut.dx() * left, cut.dx(), cut.dy());
    }

    /// The direction, up to quarter turns, that most metres of `outline` follow: edges are added up as vectors of four
    /// times their angle, so that opposite and perpendicular ones agree.
    private static double mainDirection(Coordinate[] outline) {
        double sin = 0;
        double cos = 0;
        for (int i = 0; i < outline.length; i++) {
            double dx = outline[(i + 1) % outline.length].x - outline[i].x;
            double dy = outline[(i + 1) % outline.length].y - outline[i].y;
            double length = Math.hypot(dx, dy);
            double cos2 = (dx * dx - dy * dy) / length;
            double sin2 = 2 * dx * dy / length;
            cos += (cos2 * cos2 - sin2 * sin2) / length;
            sin += 2 * cos2 * sin2 / length;
        }
        return Math.atan2(sin, cos) / 4;
    }

    private static double extent(Coordinate[] outline, double angle) {
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Coordinate c : outline) {
            double along = (c.x - outline[0].x) * dx + (c.y - outline[0].y) * dy;
            low = Math.min(low, along);
            high = Math.max(high, along);
        }
        return high - low;
    }

    /// The next number from -1 to 1 (SplitMix64, Steele et al. 2014).
    private double random() {
        seed += 0x9E3779B97F4A7C15L;
        long z = (seed ^ seed >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return ((z ^ z >>> 31) >>> 11) * 0x1.0p-52 - 1;
    }
}
