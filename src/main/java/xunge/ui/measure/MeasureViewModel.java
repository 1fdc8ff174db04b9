package xunge.ui.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import xunge.domain.PlanePoint;
import xunge.geo.measure.Measured;
import xunge.geo.measure.Measuring;
import xunge.ui.text.Phrase;

/// The measuring tool: the points that were set, the pointer as the next one, and what that measures, always on the
/// ellipsoid and in the plane side by side.
public final class MeasureViewModel {

    private static final double KILOMETRE = 1000;
    private static final double HECTARE = 10_000;
    private static final double SQUARE_KILOMETRE = 1e6;

    private final ObjectProperty<MeasureMode> mode = new SimpleObjectProperty<>(MeasureMode.DISTANCE);
    private final ReadOnlyObjectWrapper<List<PlanePoint>> points = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<PlanePoint>> pointer = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<List<Value>> values = Bindings.createObjectBinding(this::measure, mode, points,
            pointer);

    /// One measured quantity.
    ///
    /// @param id names its nodes
    /// @param name what it is
    /// @param onEllipsoid its value on the ellipsoid
    /// @param inPlane its value in the plane
    /// @param plain the value on the ellipsoid as a plain number in metres, square metres or degrees, for the clipboard
    public record Value(String id, Phrase name, Phrase onEllipsoid, Phrase inPlane, String plain) {}

    /// What is measured.
    public ObjectProperty<MeasureMode> modeProperty() {
        return mode;
    }

    /// The points that were set.
    public ReadOnlyObjectProperty<List<PlanePoint>> pointsProperty() {
        return points.getReadOnlyProperty();
    }

    /// Where the pointer is: the next point, measured live.
    public ObjectProperty<Optional<PlanePoint>> pointerProperty() {
        return pointer;
    }

    /// What is measured now; empty before there is anything.
    public ObservableValue<List<Value>> valuesProperty() {
        return values;
    }

    /// Sets a point.
    public void add(PlanePoint at) {
        List<PlanePoint> more = new ArrayList<>(points.get());
        more.add(at);
        points.set(List.copyOf(more));
    }

    /// Takes the last point back.
    public void undo() {
        List<PlanePoint> now = points.get();
        points.set(now.isEmpty() ? now : List.copyOf(now.subList(0, now.size() - 1)));
    }

    /// Takes all points back.
    public void clear() {
        points.set(List.of());
    }

    /// The points with the pointer as the last one, once a point was set.
    public List<PlanePoint> path() {
        List<PlanePoint> path = new ArrayList<>(points.get());
        if (!path.isEmpty()) {
            pointer.get().filter(p -> !p.equals(points.get().getLast())).ifPresent(path::add);
        }
        return List.copyOf(path);
    }

    private List<Value> measure() {
        List<PlanePoint> path = path();
        if (path.size() < 2) {
            return List.of();
        }
        return switch (mode.get()) {
            case DISTANCE -> distance(path);
            case AREA -> area(path);
            case BEARING -> bearing(path);
        };
    }

    private static List<Value> distance(List<PlanePoint> path) {
        Value whole = metres("length", "measure.length", Measuring.length(path));
        if (path.size() < 3) {
            return List.of(whole);
        }
        return List.of(whole,
                metres("leg", "measure.leg", Measuring.length(path.subList(path.size() - 2, path.size()))));
    }

    private static List<Value> area(List<PlanePoint> path) {
        Value around = metres("perimeter", "measure.perimeter", Measuring.perimeter(path));
        return path.size() < 3 ? List.of(around) : List.of(squareMetres(Measuring.area(path)), around);
    }

    private static List<Value> bearing(List<PlanePoint> path) {
        int last = path.size() - 1;
        Value direction = degrees("bearing", "measure.bearing", Measuring.bearing(path.get(last - 1), path.get(last)));
        Value leg = metres("leg", "measure.leg", Measuring.length(path.subList(last - 1, last + 1)));
        if (path.size() < 3) {
            return List.of(direction, leg);
        }
        return List.of(direction, degrees("angle", "measure.angle",
                Measuring.angle(path.get(last - 2), path.get(last - 1), path.get(last))), leg);
    }

    private static Value metres(String id, String key, Measured measured) {
        return new Value(id, Phrase.of(key), length(measured.onEllipsoid()), length(measured.inPlane()),
                number("%.3f", measured.onEllipsoid()));
    }

    private static Phrase length(double metres) {
        return metres < KILOMETRE ? Phrase.of("measure.metres", number("%.2f", metres))
                : Phrase.of("measure.kilometres", number("%.4f", metres / KILOMETRE));
    }

    private static Value squareMetres(Measured measured) {
        return new Value("area", Phrase.of("measure.area"), area(measured.onEllipsoid()), area(measured.inPlane()),
                number("%.2f", measured.onEllipsoid()));
    }

    private static Phrase area(double squareMetres) {
        if (squareMetres < HECTARE) {
            return Phrase.of("measure.square-metres", number("%.1f", squareMetres));
        }
        return squareMetres < SQUARE_KILOMETRE ? Phrase.of("measure.hectares", number("%.4f", squareMetres / HECTARE))
                : Phrase.of("measure.square-kilometres", number("%.4f", squareMetres / SQUARE_KILOMETRE));
    }

    private static Value degrees(String id, String key, Measured measured) {
        return new Value(id, Phrase.of(key), Phrase.verbatim(number("%.3f°", measured.onEllipsoid())),
                Phrase.verbatim(number("%.3f°", measured.inPlane())), number("%.6f", measured.onEllipsoid()));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
