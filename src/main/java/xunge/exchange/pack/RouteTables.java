package xunge.exchange.pack;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import xunge.exchange.pack.RouteNetwork.Crossing;
import xunge.exchange.pack.RouteNetwork.Route;
import xunge.exchange.pack.RouteNetwork.Segment;
import xunge.geo.layer.GeometryKind;
import xunge.store.gpkg.FeatureTable;
import xunge.store.gpkg.FeatureTable.Row;

/// The layers `route` and `crossing`.
final class RouteTables {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private RouteTables() {}

    static FeatureTable routes(RouteNetwork network, LayerList layers) throws PackException {
        List<Row> rows = new ArrayList<>();
        for (Route route : network.routes()) {
            for (Segment s : route.segments()) {
                rows.add(Columns.row(s.geographic(), route.code(), route.shield(), route.name(),
                        (long) route.segments().indexOf(s) + 1, s.name(), route.kind(), s.roadClass(),
                        route.direction(), s.widthMetres(), centimetres(s.fromMetres()),
                        centimetres(s.toMetres())));
            }
        }
        return layers.table("route", GeometryKind.LINE, List.of(Columns.text("route"), Columns.text("shield"),
                Columns.text("route_name"), Columns.integer("seq"), Columns.text("name"), Columns.text("class"),
                Columns.text("road_class"), Columns.text("direction"), Columns.real("width_m"),
                Columns.real("from_m"), Columns.real("to_m")), rows);
    }

    static FeatureTable crossings(RouteNetwork network, LayerList layers) throws PackException {
        List<Row> rows = new ArrayList<>();
        for (Crossing crossing : network.crossings()) {
            Coordinate at = new Coordinate(crossing.node().lonLat().lonDegrees(),
                    crossing.node().lonLat().latDegrees());
            rows.add(Columns.row(FACTORY.createPoint(at), String.join(",", crossing.routes()),
                    crossing.node().name()));
        }
        return layers.table("crossing", GeometryKind.POINT, List.of(Columns.text("routes"), Columns.text("name")),
                rows);
    }

    private static double centimetres(double metres) {
        return Math.rint(metres * 100) / 100;
    }
}
