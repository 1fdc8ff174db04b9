package xunge.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import xunge.domain.ClassRef;
import xunge.domain.PlanePoint;
import xunge.geo.crs.CoordinateCandidate;
import xunge.geo.crs.KnownCrs;
import xunge.inspect.search.RecordHit;
import xunge.inspect.search.SearchHit;
import xunge.inspect.search.SearchKind;
import xunge.ui.coords.CoordinateWords;
import xunge.ui.text.Phrase;

/// The window's words for what was found.
final class HitWords {

    private static final double KILOMETRE = 1000;

    private HitWords() {}

    static Phrase kind(SearchKind kind) {
        return Phrase.of(switch (kind) {
            case COORDINATE -> "search.kind.position";
            case CHAINAGE -> "search.kind.chainage";
            case CROSSING -> "search.kind.crossing";
            case ROAD -> "search.kind.road";
            case DISTRICT -> "search.kind.district";
            case AREA -> "search.kind.area";
            case STREET -> "search.kind.street";
            case COMMUNITY -> "search.kind.community";
            case GRID -> "search.kind.grid";
            case ZONE -> "search.kind.zone";
            case CLASS -> "search.kind.class";
            case RECORD -> "search.kind.record";
        });
    }

    static String icon(SearchKind kind) {
        return switch (kind) {
            case COORDINATE -> "mdi2c-crosshairs-gps";
            case CHAINAGE -> "mdi2m-map-marker-distance";
            case CROSSING -> "mdi2v-vector-intersection";
            case ROAD -> "mdi2r-road-variant";
            case DISTRICT -> "mdi2c-city-variant-outline";
            case AREA -> "mdi2s-select-group";
            case STREET -> "mdi2h-home-city-outline";
            case COMMUNITY -> "mdi2h-home-group";
            case GRID -> "mdi2g-grid";
            case ZONE -> "mdi2p-parking";
            case CLASS -> "mdi2t-tag-outline";
            case RECORD -> "mdi2f-file-document-outline";
        };
    }

    static SearchRow.Item item(SearchHit hit, String letter) {
        return new SearchRow.Item(hit, letter, title(hit), detail(hit), away(hit));
    }

    private static Phrase title(SearchHit hit) {
        return hit.subject() instanceof SearchHit.Reading reading ? system(reading.candidate())
                : Phrase.verbatim(hit.title());
    }

    /// The system of a reading; CGCS2000 stands for WGS 84 too.
    static Phrase system(CoordinateCandidate candidate) {
        return candidate.crs().equals(KnownCrs.CGCS2000) ? Phrase.of("candidate.cgcs2000")
                : CoordinateWords.name(candidate.crs());
    }

    private static Phrase detail(SearchHit hit) {
        return switch (hit.subject()) {
            case SearchHit.Area area -> Phrase.NONE;
            case SearchHit.Spot spot -> Phrase.NONE;
            case SearchHit.Reading reading -> plausibility(reading.candidate());
            case SearchHit.OfClass ofClass -> Phrase.of("search.class.records", ofClass.records());
            case SearchHit.OneRecord one -> Phrase.verbatim(recordWords(one.hit()));
        };
    }

    private static String recordWords(RecordHit hit) {
        List<String> words = Stream
                .of(hit.classRef().map(ClassRef::name).orElse(""), hit.plate(), hit.roadName())
                .filter(w -> !w.isEmpty())
                .toList();
        return String.join(" · ", words);
    }

    private static Phrase plausibility(CoordinateCandidate candidate) {
        Phrase where = Phrase.of(candidate.isInCity() ? "candidate.inside" : "candidate.outside");
        Phrase road = candidate.roadMetres().isPresent()
                ? Phrase.of("candidate.road", Math.round(candidate.roadMetres().getAsDouble()))
                : Phrase.of("candidate.no-road");
        return Phrase.of(candidate.isStated() ? "candidate.stated" : "candidate.detail", where, road);
    }

    private static Phrase away(SearchHit hit) {
        return switch (hit.subject()) {
            case SearchHit.OfClass ofClass -> Phrase.NONE;
            case SearchHit.Reading reading -> Phrase.NONE;
            case SearchHit.Area area when hit.distanceMetres() <= 0 -> Phrase.of("search.away.here");
            default -> metres(hit.distanceMetres());
        };
    }

    static Phrase metres(double metres) {
        return metres < KILOMETRE ? Phrase.of("search.away.metres", Math.round(metres))
                : Phrase.of("search.away.kilometres", String.format(Locale.ROOT, "%.1f", metres / KILOMETRE));
    }

    /// The place of `hit`, for those that are a point.
    static PlanePoint spot(CoordinateCandidate candidate) {
        return candidate.crs().toPlane(candidate.written());
    }
}
