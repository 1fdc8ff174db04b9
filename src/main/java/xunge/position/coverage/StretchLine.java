package xunge.position.coverage;

import java.util.ArrayList;
import java.util.List;
import xunge.domain.PlanePoint;
import xunge.geo.layer.PackedLayer;

/// The line of one feature as points.
record StretchLine(List<PlanePoint> points) {

    /// The line of `feature`, its parts one after the other.
    StretchLine(PackedLayer layer, int feature) {
        this(read(layer, feature));
    }

    private static List<PlanePoint> read(PackedLayer layer, int feature) {
        List<PlanePoint> points = new ArrayList<>();
        int from = layer.partStart(layer.firstPart(feature));
        int to = layer.partStart(layer.firstPart(feature + 1));
        for (int v = from; v < to; v++) {
            points.add(layer.vertex(v));
        }
        return points;
    }

    double lengthMetres() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distanceMetres(points.get(i));
        }
        return length;
    }

    /// The line between two shares of its length, 0 to 1.
    List<PlanePoint> between(double fromShare, double toShare) {
        double length = lengthMetres();
        double from = fromShare * length;
        double to = toShare * length;
        List<PlanePoint> cut = new ArrayList<>();
        double walked = 0;
        for (int i = 1; i < points.size(); i++) {
            PlanePoint a = points.get(i - 1);
            PlanePoint b = points.get(i);
            double step = a.distanceMetres(b);
            if (walked + step >= from && walked <= to && step > 0) {
                if (cut.isEmpty()) {
                    cut.add(at(a, b, Math.clamp((from - walked) / step, 0, 1)));
                }
                cut.add(at(a, b, Math.clamp((to - walked) / step, 0, 1)));
            }
            walked += step;
        }
        return cut;
    }

    private static PlanePoint at(PlanePoint a, PlanePoint b, double share) {
        return new PlanePoint(a.eastMetres() + (b.eastMetres() - a.eastMetres()) * share,
                a.northMetres() + (b.northMetres() - a.northMetres()) * share);
    }
}
