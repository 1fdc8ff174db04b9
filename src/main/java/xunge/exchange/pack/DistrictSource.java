package xunge.exchange.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import xunge.geo.Reprojection;
import xunge.geo.layer.GeometryKind;
import xunge.geo.topology.Tiling;
import xunge.store.gpkg.FeatureTable;
import xunge.store.gpkg.FeatureTable.Row;

/// The administrative districts and the management areas.
final class DistrictSource {

    private DistrictSource() {}

    /// One area with a code.
    ///
    /// @param code GB/T 2260, or the product's own for a management area
    /// @param name its name
    /// @param plane its area in EPSG:4547
    record District(String code, String name, Geometry plane) {}

    /// The districts of `district.geojson`: taken from GCJ-02 to CGCS2000, repaired, and made to tile.
    static List<District> readDistricts(Path sources) throws PackException {
        List<JsonSource.Area> areas = JsonSource.readAreas(sources.resolve("district.geojson"));
        for (JsonSource.Area area : areas) {
            if (!area.text("code").matches("[0-9]{6}")) {
                throw PackException.of("pack.district-code", area.file(), area.number(), area.text("code"));
            }
        }
        return named(areas, Tiling.tile(areas.stream()
                .map(a -> Reprojection.toPlane(Reprojection.fromGcj02(a.geometry())))
                .toList()));
    }

    /// The table of the management areas of `management_area.geojson`, which is in CGCS2000.
    static FeatureTable readManagementAreas(Path sources, LayerList layers) throws PackException {
        List<JsonSource.Area> areas = JsonSource.readAreas(sources.resolve("management_area.geojson"));
        List<Geometry> repaired = areas.stream().map(a -> Tiling.repaired(Reprojection.toPlane(a.geometry()))).toList();
        return table("management_area", layers, named(areas, repaired));
    }

    /// The table of `districts`.
    static FeatureTable table(String name, LayerList layers, List<District> districts) throws PackException {
        List<Row> rows = districts.stream()
                .map(d -> Columns.row(Reprojection.toGeographic(d.plane()), d.code(), d.name()))
                .toList();
        return layers.table(name, GeometryKind.POLYGON, List.of(Columns.text("code"), Columns.text("name")), rows);
    }

    private static List<District> named(List<JsonSource.Area> areas, List<Geometry> shapes) throws PackException {
        List<District> districts = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < areas.size(); i++) {
            JsonSource.Area area = areas.get(i);
            String code = area.text("code");
            if (!codes.add(code)) {
                throw PackException.of("pack.code-twice", area.file(), area.number(), code);
            }
            if (shapes.get(i).isEmpty()) {
                throw PackException.of("pack.area-empty", area.file(), area.number());
            }
            districts.add(new District(code, area.text("name"), shapes.get(i)));
        }
        return districts;
    }
}
