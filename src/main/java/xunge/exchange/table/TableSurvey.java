package xunge.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureSource;
import xunge.exchange.Field;
import xunge.exchange.GeometryType;
import xunge.exchange.LayerInfo;
import xunge.exchange.Monitor;
import xunge.exchange.Note;
import xunge.exchange.OpenOptions;
import xunge.exchange.Position;
import xunge.exchange.Schema;
import xunge.exchange.TextEncoding;
import xunge.exchange.crs.CrsCandidates;

/// Reads a table through once to find its header, its columns' types and parts, and its extent.
final class TableSurvey implements RowReader.RowTaker {

    private static final int HEADER_SEARCH = 20;
    private static final int MOST_COLUMNS = 2_000;
    private static final Envelope LAT_RANGE = new Envelope(-180, 180, -90, 90);
    private static final double NORTHING_IN_CHINA = 1_800_000;
    private static final double EASTING_WITH_ZONE = 10_000_000;

    private final OpenOptions options;
    private final List<List<@Nullable Object>> head = new ArrayList<>();
    private final List<Long> headLines = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Envelope extent = new Envelope();
    private List<String> names = List.of();
    private List<CellType> types = List.of();
    private Map<ColumnRole, Integer> roles = Map.of();
    private RowPlace place = new RowPlace(Map.of());
    private @Nullable GeometryType geometry;
    private long headerLine;
    private long rows;
    private boolean isDecided;

    private TableSurvey(OpenOptions options) {
        this.options = options;
    }

    /// The table `reader` gives as a layer called `name`; empty when it has no rows.
    static Optional<FeatureSource> of(RowReader reader, String name, Optional<TextEncoding> encoding,
            OpenOptions options) throws ExchangeException {
        TableSurvey survey = new TableSurvey(options);
        reader.read(survey, Monitor.NONE);
        survey.decide();
        if (survey.names.isEmpty() || survey.rows == 0) {
            return Optional.empty();
        }
        return Optional.of(new TableSource(reader, survey.info(name, encoding), survey.place, survey.headerLine));
    }

    @Override
    public boolean row(long line, List<@Nullable Object> cells) {
        if (isDecided) {
            look(line, cells);
        } else if (!TableSource.isBlank(cells)) {
            head.add(cells);
            headLines.add(line);
            if (head.size() == HEADER_SEARCH) {
                decide();
            }
        }
        return true;
    }

    @Override
    public void problem(FeatureProblem problem) {
        // told when the rows are read
    }

    /// Decides on header and parts by the first rows.
    private void decide() {
        if (isDecided) {
            return;
        }
        isDecided = true;
        if (head.isEmpty()) {
            return;
        }
        boolean hasHeader = isHeader(head.getFirst(), head.subList(1, head.size()));
        names = hasHeader ? named(head.getFirst()) : numbered(head);
        headerLine = hasHeader ? headLines.getFirst() : 0;
        if (!hasHeader) {
            notes.add(Note.of("exchange.note-no-header"));
        }
        types = names.stream().map(CellType::new).toList();
        Map<ColumnRole, Integer> given = ColumnRole.given(options.columns(), names);
        roles = given.isEmpty() ? proposed(hasHeader ? head.subList(1, head.size()) : head) : given;
        place = new RowPlace(roles);
        for (int i = hasHeader ? 1 : 0; i < head.size(); i++) {
            look(headLines.get(i), head.get(i));
        }
    }

    /// A header has words only, none twice, and either names a part or stands over something that is no word.
    private static boolean isHeader(List<@Nullable Object> first, List<List<@Nullable Object>> rest) {
        Set<String> words = new HashSet<>();
        List<String> texts = new ArrayList<>();
        for (Object cell : first) {
            String text = cell == null ? "" : cell.toString().strip();
            if (!text.isEmpty() && (!isWord(cell) || !words.add(text))) {
                return false;
            }
            texts.add(text);
        }
        return !ColumnRole.propose(texts).isEmpty() || rest.isEmpty() || !rest.getFirst().equals(first)
                || rest.stream().flatMap(List::stream).anyMatch(c -> c != null && !isWord(c));
    }

    private static boolean isWord(@Nullable Object cell) {
        return cell instanceof String text && !text.isBlank() && Degrees.parse(text).isEmpty();
    }

    private static List<String> named(List<@Nullable Object> header) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Object cell : header.subList(0, Math.min(header.size(), MOST_COLUMNS))) {
            String name = cell == null || cell.toString().isBlank() ? "column_" + (names.size() + 1)
                    : cell.toString().strip();
            String unique = name;
            for (int i = 2; !taken.add(unique); i++) {
                unique = name + "_" + i;
            }
            names.add(unique);
        }
        return names;
    }

    private static List<String> numbered(List<List<@Nullable Object>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= Math.min(width, MOST_COLUMNS); i++) {
            names.add("column_" + i);
        }
        return names;
    }

    /// The parts the names suggest, put right where the numbers contradict: Chinese surveyors call the northing X, and
    /// longitude and latitude are often swapped.
    private Map<ColumnRole, Integer> proposed(List<List<@Nullable Object>> rows) {
        Map<ColumnRole, Integer> found = new EnumMap<>(ColumnRole.class);
        found.putAll(ColumnRole.propose(names));
        swapIf(found, ColumnRole.EAST, ColumnRole.NORTH, rows, "exchange.note-x-is-north",
                (x, y) -> x > NORTHING_IN_CHINA
                        && x < EASTING_WITH_ZONE && (y < NORTHING_IN_CHINA || y > EASTING_WITH_ZONE));
        swapIf(found, ColumnRole.LON, ColumnRole.LAT, rows, "exchange.note-lon-lat-swapped",
                (lon, lat) -> Math.abs(lat) > LAT_RANGE.getMaxY() && Math.abs(lon) < LAT_RANGE.getMaxY());
        return found;
    }

    @FunctionalInterface
    private interface Suspicion {

        boolean of(double first, double second);
    }

    private void swapIf(Map<ColumnRole, Integer> found, ColumnRole first, ColumnRole second,
            List<List<@Nullable Object>> rows, String note, Suspicion suspicion) {
        Integer a = found.get(first);
        Integer b = found.get(second);
        if (a == null || b == null) {
            return;
        }
        long pairs = 0;
        long swapped = 0;
        for (List<@Nullable Object> row : rows) {
            pairs += suspicious(row, a, b, (x, y) -> true) ? 1 : 0;
            swapped += suspicious(row, a, b, suspicion) ? 1 : 0;
        }
        if (pairs > 0 && swapped == pairs) {
            found.put(first, b);
            found.put(second, a);
            notes.add(Note.of(note, names.get(a), names.get(b)));
        }
    }

    private static boolean suspicious(List<@Nullable Object> row, int a, int b, Suspicion suspicion) {
        Object first = a < row.size() ? row.get(a) : null;
        Object second = b < row.size() ? row.get(b) : null;
        if (first == null || second == null) {
            return false;
        }
        java.util.OptionalDouble x = Degrees.parse(first.toString());
        java.util.OptionalDouble y = Degrees.parse(second.toString());
        return x.isPresent() && y.isPresent() && suspicion.of(x.getAsDouble(), y.getAsDouble());
    }

    private void look(long line, List<@Nullable Object> cells) {
        if (TableSource.isBlank(cells)) {
            return;
        }
        rows++;
        for (int i = 0; i < Math.min(cells.size(), types.size()); i++) {
            types.get(i).look(cells.get(i));
        }
        if (place.hasGeometry()) {
            Geometry placed = place.place(cells, new Position(Position.Kind.LINE, line)).geometry();
            if (placed != null && !placed.isEmpty()) {
                extent.expandToInclude(placed.getEnvelopeInternal());
                GeometryType type = GeometryType.of(placed);
                geometry = geometry == null || geometry == type ? type
                        : geometry.multi() == type.multi() ? type.multi() : GeometryType.MIXED;
            }
        }
    }

    private LayerInfo info(String name, Optional<TextEncoding> encoding) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            fields.add(new Field(names.get(i), types.get(i).type()));
            if (types.get(i).isSerialDate()) {
                notes.add(Note.of("exchange.note-serial-date", names.get(i)));
            }
        }
        roles.forEach((role, column) -> notes.add(Note.of("exchange.note-role." + role.id(), names.get(column))));
        if (geometry == null) {
            notes.add(Note.of("exchange.note-no-geometry"));
        }
        CrsKnowledge crs = geometry == null ? new CrsKnowledge.NotNeeded()
                : new CrsKnowledge.Unknown(CrsCandidates.of(extent));
        return new LayerInfo(name, new Schema(fields, geometry == null ? GeometryType.NONE : geometry), crs, encoding,
                OptionalLong.of(rows), notes);
    }
}
