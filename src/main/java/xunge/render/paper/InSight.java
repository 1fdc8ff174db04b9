package xunge.render.paper;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.render.DrawnLayer;

/// Says whether any of a layer is seen within a box; the box of a long road may reach where the road does not.
final class InSight {

    private InSight() {}

    static boolean isSeen(DrawnLayer.Features drawn, Box box) {
        Rectangle2D room = new Rectangle2D.Double(box.minEast(), box.minNorth(), box.widthMetres(),
                box.heightMetres());
        PlanePoint middle = new PlanePoint(room.getCenterX(), room.getCenterY());
        PackedLayer layer = drawn.layer();
        return Arrays.stream(drawn.in(box))
                .anyMatch(f -> layer.kind() == GeometryKind.POLYGON && layer.contains(f, middle)
                        || crosses(layer, f, room));
    }

    private static boolean crosses(PackedLayer layer, int feature, Rectangle2D room) {
        for (int part = layer.firstPart(feature); part < layer.firstPart(feature + 1); part++) {
            int first = layer.partStart(part);
            for (int v = first; v < layer.partStart(part + 1); v++) {
                PlanePoint from = layer.vertex(Math.max(first, v - 1));
                PlanePoint to = layer.vertex(v);
                if (room.intersectsLine(from.eastMetres(), from.northMetres(), to.eastMetres(), to.northMetres())) {
                    return true;
                }
            }
        }
        return false;
    }
}
