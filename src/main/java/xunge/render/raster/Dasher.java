package xunge.render.raster;

import java.util.List;
import xunge.render.PenStroke;
import xunge.render.PixelPath;

/// Cuts lines into dashes. The pattern is laid along the whole line, so a dash lies in the same place in every frame.
/// One thread at a time.
final class Dasher {

    private final Polyline dash = new Polyline();
    private final Stroker stroker;
    private final double[] ends;
    private final double period;
    private final double offset;

    /// A cutter for the pattern of `pen`.
    Dasher(PenStroke pen, Stroker stroker) {
        List<Double> lengths = pen.dashes();
        this.stroker = stroker;
        this.ends = new double[lengths.size()];
        double sum = 0;
        for (int i = 0; i < ends.length; i++) {
            sum += lengths.get(i) * PixelPath.SUB_PIXELS;
            ends[i] = sum;
        }
        this.period = sum;
        double shift = pen.pen().dashOffset() * PixelPath.SUB_PIXELS % sum;
        this.offset = shift < 0 ? shift + sum : shift;
    }

    /// Strokes the dashes of `part`.
    void stroke(PixelPath path, int part) {
        double at = offset;
        int piece = pieceAt(at);
        dash.clear();
        if (isDash(piece)) {
            dash.add(path.fixedX(path.start(part)), path.fixedY(path.start(part)));
        }
        for (int v = path.start(part); v < path.start(part + 1) - 1; v++) {
            double length = Math.hypot((double) path.fixedX(v + 1) - path.fixedX(v),
                    (double) path.fixedY(v + 1) - path.fixedY(v));
            if (length == 0) {
                continue;
            }
            double end = at + length;
            if (stroker.isSeen(path, v, v + 1)) {
                piece = cut(path, v, new double[] {at, end}, piece);
            } else {
                dash.clear();
            }
            at = end % period;
            int next = pieceAt(at);
            pass(path.fixedX(v + 1), path.fixedY(v + 1), piece, next);
            piece = next;
        }
        finish();
    }

    /// Goes through a vertex, with `piece` of the pattern before it and `next` after it.
    private void pass(int x, int y, int piece, int next) {
        if (next != piece && isDash(piece) && dash.size > 0) {
            // the dash ends at the vertex itself
            dash.add(x, y);
            finish();
        }
        if (isDash(next)) {
            if (next != piece || dash.size == 0) {
                finish();
            }
            dash.add(x, y);
        }
    }

    /// Draws the dashes that end on the step from `v`, which is the stretch from `span[0]` to `span[1]` of the pattern,
    /// and returns the piece in hand at its end.
    private int cut(PixelPath path, int v, double[] span, int firstPiece) {
        int piece = firstPiece;
        double base = 0;
        double boundary = ends[piece];
        while (boundary < span[1]) {
            double share = (boundary - span[0]) / (span[1] - span[0]);
            int x = between(path.fixedX(v), path.fixedX(v + 1), share);
            int y = between(path.fixedY(v), path.fixedY(v + 1), share);
            if (isDash(piece)) {
                dash.add(x, y);
                finish();
            } else {
                dash.clear();
                dash.add(x, y);
            }
            piece++;
            if (piece == ends.length) {
                piece = 0;
                base += period;
            }
            boundary = base + ends[piece];
        }
        return piece;
    }

    private static int between(int from, int to, double share) {
        return from + (int) PixelPath.rounded(((double) to - from) * share);
    }

    private void finish() {
        if (dash.size > 1) {
            stroker.open(dash, true, true);
        }
        dash.clear();
    }

    private static boolean isDash(int piece) {
        return piece % 2 == 0;
    }

    private int pieceAt(double at) {
        for (int i = 0; i < ends.length; i++) {
            if (at < ends[i]) {
                return i;
            }
        }
        return 0;
    }
}
