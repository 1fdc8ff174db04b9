package xunge.ui.print;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import xunge.domain.PlanePoint;
import xunge.domain.ReportableException;
import xunge.render.MapScene;
import xunge.render.paper.District;
import xunge.render.paper.MapPrint;
import xunge.render.paper.PaperSize;
import xunge.render.paper.PrintMonitor;
import xunge.render.paper.SheetLayout;
import xunge.render.paper.SheetOrder;
import xunge.style.Scales;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.text.Phrase;
import xunge.ui.text.Texts;

/// A sheet of what the map shows, or of a district. JavaFX thread only; no nodes.
public final class PrintViewModel {

    private static final String PAPER_THEME = "light";
    private static final int COARSE_DPI = 150;

    private final MapSurface map;
    private final Supplier<MapPrint> press;
    private final Background background;
    private final InstantSource clock;
    private final ZoneId zone;
    private final ObjectProperty<PaperSize> paper = new SimpleObjectProperty<>(PaperSize.A3);
    private final BooleanProperty portrait = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<String>> district = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty scale = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty approval = new SimpleStringProperty("");
    private final BooleanProperty picture = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Phrase> message = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// Sheets of `map`, made by `press`, which is asked for off the JavaFX thread; the day is that of `clock` in `zone`.
    public PrintViewModel(MapSurface map, Supplier<MapPrint> press, Background background, InstantSource clock,
            ZoneId zone) {
        this.map = map;
        this.press = press;
        this.background = background;
        this.clock = clock;
        this.zone = zone;
        district.subscribe((before, now) -> proposeScale());
        paper.subscribe((before, now) -> followDistrict());
        portrait.subscribe((before, now) -> followDistrict());
    }

    /// The size of the paper.
    ObjectProperty<PaperSize> paperProperty() {
        return paper;
    }

    /// True for the long side upright.
    BooleanProperty portraitProperty() {
        return portrait;
    }

    /// The code of the district the sheet is made for; empty for what the map shows.
    ObjectProperty<Optional<String>> districtProperty() {
        return district;
    }

    /// The scale's denominator as it is typed.
    StringProperty scaleProperty() {
        return scale;
    }

    /// The title; the usual one when it is blank.
    StringProperty titleProperty() {
        return title;
    }

    /// The number of the map's approval; blank when it has none.
    StringProperty approvalProperty() {
        return approval;
    }

    /// True for PNG, false for PDF.
    BooleanProperty pictureProperty() {
        return picture;
    }

    /// True while a sheet is made.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// How much of it is done, 0 to 1.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Where the last sheet is.
    ReadOnlyObjectProperty<Phrase> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Why there is none.
    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The districts a sheet can be made for.
    List<District> districts() {
        return map.scene().getValue().map(District::list).orElse(List.of());
    }

    /// Proposes the scale of the view, or the largest at which the district fits.
    void proposeScale() {
        double proposed = focus().map(d -> layout().scaleFor(d.box()))
                .orElseGet(() -> SheetLayout.roundScale(Scales.denominator(map.sight().getValue().metresPerPixel())));
        scale.set(Long.toString(Math.round(proposed)));
    }

    private void followDistrict() {
        if (district.get().isPresent()) {
            proposeScale();
        }
    }

    private Optional<District> focus() {
        return district.get().flatMap(code -> districts().stream().filter(d -> d.code().equals(code)).findFirst());
    }

    private SheetLayout layout() {
        return SheetLayout.of(paper.get(), portrait.get());
    }

    /// The title when none is typed.
    Phrase usualTitle() {
        return focus().map(d -> Phrase.of("paper.heading.district", d.name())).orElse(Phrase.of("paper.heading.view"));
    }

    /// A name for the file.
    String suggestedName(Texts texts) {
        String name = title.get().isBlank() ? usualTitle().in(texts) : title.get().strip();
        return name.replaceAll("[\\\\/:*?\"<>|]", " ") + (picture.get() ? ".png" : ".pdf");
    }

    /// Makes the sheet with the words of `texts` and writes it to `target`.
    void write(Path target, Texts texts) {
        message.set(Phrase.NONE);
        problem.set(Phrase.NONE);
        Optional<Double> denominator = denominator();
        if (denominator.isEmpty()) {
            problem.set(Phrase.of("paper.scale.bad", SheetLayout.LARGEST, SheetLayout.SMALLEST));
            return;
        }
        map.scene().getValue().ifPresent(scene -> start(target, texts, scene, denominator.get()));
    }

    private void start(Path target, Texts texts, MapScene scene, double denominator) {
        SheetLayout layout = layout();
        Optional<District> focus = focus();
        PlanePoint centre = focus.map(District::middle).orElseGet(() -> map.sight().getValue().centre());
        String heading = title.get().isBlank() ? usualTitle().in(texts) : title.get().strip();
        Optional<String> number = Optional.of(approval.get().strip()).filter(a -> !a.isEmpty());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        int dpi = paper.get().compareTo(PaperSize.A2) > 0 ? COARSE_DPI : MapPrint.FINE_DPI;
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        busy.set(true);
        progress.set(0);
        background.perform("print", () -> press.get()
                .write(new SheetOrder(scene.withTheme(PAPER_THEME), layout, centre, denominator, focus, heading,
                        number, today), PrintWords.of(texts), target, dpi, until(stop)))
                .onSuccess(done -> message.set(Phrase.of("paper.done", target.toString())))
                .onFailure(ReportableException.class, e -> problem.set(Phrase.of(e)))
                .andFinally(() -> busy.set(false))
                .start();
    }

    private Optional<Double> denominator() {
        try {
            return Optional.of(Double.parseDouble(scale.get().replace(",", "").replace(" ", "").strip()))
                    .filter(SheetLayout::isScale);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private PrintMonitor until(AtomicBoolean stop) {
        return new PrintMonitor() {
            @Override
            public void reached(double share) {
                background.show(() -> progress.set(share));
            }

            @Override
            public boolean isCancelled() {
                return stop.get();
            }
        };
    }

    /// Stops the sheet; no file is left.
    void cancel() {
        cancelled.set(true);
    }
}
