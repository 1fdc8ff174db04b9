package xunge.exchange.dxf;

import org.locationtech.jts.geom.Coordinate;

/// From the plane an entity was drawn in to the drawing's own axes, by the reference's "Arbitrary Axis Algorithm".
///
/// @param x direction across, x component first
/// @param y direction along
/// @param z direction the plane faces
record Extrusion(Coordinate x, Coordinate y, Coordinate z) {

    private static final double NEARLY_UP = 1.0 / 64;

    /// The plane of `entity`, by its groups 210, 220 and 230.
    static Extrusion of(DxfEntity entity) {
        Coordinate up = new Coordinate(entity.number(210, 0), entity.number(220, 0), entity.number(230, 1));
        double length = Math.sqrt(up.x * up.x + up.y * up.y + up.z * up.z);
        boolean isUsable = length > 1e-9 && Double.isFinite(length);
        Coordinate z = isUsable ? new Coordinate(up.x / length, up.y / length, up.z / length) : new Coordinate(0, 0, 1);
        boolean isNearlyUp = Math.abs(z.x) < NEARLY_UP && Math.abs(z.y) < NEARLY_UP;
        Coordinate x = unit(cross(isNearlyUp ? new Coordinate(0, 1, 0) : new Coordinate(0, 0, 1), z));
        return new Extrusion(x, unit(cross(z, x)), z);
    }

    private static Coordinate cross(Coordinate a, Coordinate b) {
        return new Coordinate(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
    }

    private static Coordinate unit(Coordinate a) {
        double length = Math.sqrt(a.x * a.x + a.y * a.y + a.z * a.z);
        return new Coordinate(a.x / length, a.y / length, a.z / length);
    }

    /// The place of `at`, which is given in the entity's plane.
    Coordinate world(Coordinate at) {
        if (z.z == 1) {
            return at;
        }
        double height = Double.isNaN(at.getZ()) ? 0 : at.getZ();
        return new Coordinate(x.x * at.x + y.x * at.y + z.x * height, x.y * at.x + y.y * at.y + z.y * height,
                x.z * at.x + y.z * at.y + z.z * height);
    }
}
