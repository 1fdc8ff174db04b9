package xunge.render;

import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import xunge.geo.layer.PackedLayer;
import xunge.style.Anchoring;

/// The places of a feature at which marks stand.
final class FeatureSpots {

    private final PackedLayer layer;

    FeatureSpots(PackedLayer layer) {
        this.layer = layer;
    }

    /// Is told each place.
    @FunctionalInterface
    interface Visitor {

        /// A place in metres of the plane, and the direction of the line there, clockwise from the east, in degrees.
        void spot(double east, double north, double degrees);
    }

    /// Calls `visitor` with the places of `feature` that `site` means.
    void visit(int feature, Anchoring.Site site, Visitor visitor) {
        switch (site) {
            case MIDDLE -> middles(feature, visitor);
            case VERTICES -> eachPart(feature, (first, end) -> {
                for (int v = first; v < end; v++) {
                    spot(v, direction(Math.max(first, v - 1), Math.min(end - 1, v + 1)), visitor);
                }
            });
            case FIRST -> eachPart(feature, (first, end) -> spot(first, direction(first, Math.min(first + 1, end - 1)),
                    visitor));
            case LAST -> eachPart(feature, (first, end) -> spot(end - 1, direction(Math.max(first, end - 2), end - 1),
                    visitor));
        }
    }

    private void middles(int feature, Visitor visitor) {
        switch (layer.kind()) {
            case POINT -> eachPart(feature, (first, end) -> {
                for (int v = first; v < end; v++) {
                    spot(v, 0, visitor);
                }
            });
            case LINE -> middleOfLine(feature, visitor);
            case POLYGON -> centroid(feature, visitor);
        }
    }

    @FunctionalInterface
    private interface Part {

        void vertices(int first, int end);
    }

    private void eachPart(int feature, Part use) {
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            use.vertices(layer.partStart(part), layer.partStart(part + 1));
        }
    }

    private void spot(int vertex, double degrees, Visitor visitor) {
        visitor.spot(layer.origin().eastMetres() + layer.xs()[vertex],
                layer.origin().northMetres() + layer.ys()[vertex],
                degrees);
    }

    private double direction(int from, int to) {
        double x = layer.xs()[to] - (double) layer.xs()[from];
        double y = layer.ys()[to] - (double) layer.ys()[from];
        return x == 0 && y == 0 ? 0 : Math.toDegrees(Math.atan2(-y, x));
    }

    private double length(int vertex) {
        return Math.hypot(layer.xs()[vertex] - (double) layer.xs()[vertex - 1],
                layer.ys()[vertex] - (double) layer.ys()[vertex - 1]);
    }

    private void middleOfLine(int feature, Visitor visitor) {
        double longest = -1;
        int part = layer.firstPart(feature);
        for (int p = part; p < layer.firstPart(feature + 1); p++) {
            double length = 0;
            for (int v = layer.partStart(p) + 1; v < layer.partStart(p + 1); v++) {
                length += length(v);
            }
            if (length > longest) {
                longest = length;
                part = p;
            }
        }
        double left = longest / 2;
        for (int v = layer.partStart(part) + 1; longest > 0 && v < layer.partStart(part + 1); v++) {
            double length = length(v);
            if (length >= left && length > 0) {
                double share = left / length;
                visitor.spot(layer.origin().eastMetres() + between(layer.xs(), v, share),
                        layer.origin().northMetres() + between(layer.ys(), v, share), direction(v - 1, v));
                return;
            }
            left -= length;
        }
    }

    private static double between(float[] values, int vertex, double share) {
        return values[vertex - 1] * (1 - share) + values[vertex] * share;
    }

    /// The centroid of the largest ring without the rings inside it.
    private void centroid(int feature, Visitor visitor) {
        int largest = -1;
        double most = 0;
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            double area = Math.abs(moments(part)[0]);
            if (area > most) {
                most = area;
                largest = part;
            }
        }
        if (largest < 0) {
            return;
        }
        double[] sum = absolute(moments(largest));
        Coordinate[] ring = ring(largest);
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            int first = layer.partStart(part);
            if (part != largest && PointLocation.isInRing(new Coordinate(layer.xs()[first], layer.ys()[first]), ring)) {
                double[] hole = absolute(moments(part));
                for (int i = 0; i < sum.length; i++) {
                    sum[i] -= hole[i];
                }
            }
        }
        if (sum[0] > 0) {
            visitor.spot(layer.origin().eastMetres() + sum[1] / sum[0], layer.origin().northMetres() + sum[2] / sum[0],
                    0);
        }
    }

    private static double[] absolute(double[] moments) {
        double sign = Math.signum(moments[0]);
        return new double[] {moments[0] * sign, moments[1] * sign, moments[2] * sign};
    }

    private Coordinate[] ring(int part) {
        Coordinate[] ring = new Coordinate[layer.partStart(part + 1) - layer.partStart(part)];
        for (int i = 0; i < ring.length; i++) {
            int v = layer.partStart(part) + i;
            ring[i] = new Coordinate(layer.xs()[v], layer.ys()[v]);
        }
        return ring;
    }

    /// Area and its first moments by the shoelace formula, relative to the origin of the layer.
    private double[] moments(int part) {
        double area = 0;
        double east = 0;
        double north = 0;
        int first = layer.partStart(part);
        double x0 = layer.xs()[first];
        double y0 = layer.ys()[first];
        for (int v = first + 1; v + 1 < layer.partStart(part + 1); v++) {
            double ax = layer.xs()[v] - x0;
            double ay = layer.ys()[v] - y0;
            double bx = layer.xs()[v + 1] - x0;
            double by = layer.ys()[v + 1] - y0;
            double twice = ax * by - bx * ay;
            area += twice / 2;
            east += twice / 2 * (x0 + (ax + bx) / 3);
            north += twice / 2 * (y0 + (ay + by) / 3);
        }
        return new double[] {area, east, north};
    }
}
