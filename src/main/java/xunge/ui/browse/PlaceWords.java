package xunge.ui.browse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xunge.domain.Compass;
import xunge.domain.GridCode;
import xunge.domain.Place;
import xunge.domain.RoadPosition;
import xunge.geo.GaussKruger;
import xunge.geo.crs.KnownCrs;
import xunge.ui.coords.CoordinateWords;
import xunge.ui.text.Phrase;

/// What the map says about a place, row by row, in the order an inspector reports it.
public final class PlaceWords {

    private PlaceWords() {}

    /// One row.
    ///
    /// @param id names the row's node
    /// @param name what it is
    /// @param value what the map says, or that it says nothing
    public record Row(String id, Phrase name, Phrase value) {}

    /// The rows of `place`: road, grid, district, management area, zone, position.
    public static List<Row> rows(Place place) {
        return List.of(
                new Row("place-road", Phrase.of("place.road"),
                        place.road().map(PlaceWords::road).orElse(Phrase.of("place.road.none"))),
                row("place-grid", "place.grid", place.grid().map(GridCode::digits)),
                new Row("place-district", Phrase.of("place.district"),
                        place.districtName()
                                .map(name -> Phrase.of("place.district.named", name, place.districtCode().orElse("")))
                                .orElse(Phrase.of("place.outside"))),
                new Row("place-area", Phrase.of("place.area"),
                        place.managementArea().map(Phrase::verbatim).orElse(Phrase.of("place.area.none"))),
                new Row("place-zone", Phrase.of("place.zone"),
                        place.zone().map(Phrase::verbatim).orElse(Phrase.of("place.zone.none"))),
                new Row("place-position", Phrase.of("place.position"), Phrase
                        .verbatim(CoordinateWords.write(KnownCrs.CGCS2000, GaussKruger.toPlane(place.at())))));
    }

    /// The rows of a record's `place`, with what its position rests on.
    public static List<Row> recordRows(Place place) {
        return Stream.concat(rows(place).stream(),
                Stream.of(new Row("place-origin", Phrase.of("place.origin"), PositionWords.origin(place.origin()))))
                .toList();
    }

    private static Row row(String id, String key, Optional<String> value) {
        return new Row(id, Phrase.of(key), value.map(Phrase::verbatim).orElse(Phrase.of("place.outside")));
    }

    /// The place in one line: road and grid cell.
    public static Phrase summary(Place place) {
        Phrase road = place.road().map(PlaceWords::road).orElse(Phrase.of("place.road.none"));
        return place.grid().map(cell -> Phrase.of("place.summary", road, cell.digits())).orElse(road);
    }

    /// The position along a road as it is said aloud: name, chainage, side.
    public static Phrase road(RoadPosition road) {
        return Phrase.of("place.road.at", road.roadName(), road.chainage(), side(road.side()));
    }

    private static Phrase side(Compass side) {
        return Phrase.of(switch (side) {
            case NORTH -> "compass.north";
            case NORTH_EAST -> "compass.north-east";
            case EAST -> "compass.east";
            case SOUTH_EAST -> "compass.south-east";
            case SOUTH -> "compass.south";
            case SOUTH_WEST -> "compass.south-west";
            case WEST -> "compass.west";
            case NORTH_WEST -> "compass.north-west";
        });
    }
}
