package xunge.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import xunge.domain.LayerSource;
import xunge.domain.ReportableException;
import xunge.exchange.CancelledException;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.Dataset;
import xunge.exchange.FeatureSource;
import xunge.exchange.Format;
import xunge.exchange.Monitor;
import xunge.exchange.OpenOptions;
import xunge.exchange.transfer.DryRun;
import xunge.exchange.transfer.ImportedLayer;
import xunge.exchange.transfer.LayerPlan;
import xunge.exchange.transfer.LayerSurvey;
import xunge.exchange.transfer.Preview;
import xunge.geo.crs.DatumGuard;
import xunge.geo.crs.DatumReport;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.text.Phrase;

/// The import of one file: look first, choose what the file does not say, then import. Nothing is written before
/// [#start]. JavaFX thread only; no nodes.
public final class ImportViewModel {

    /// The name of the layer that shows on the map where the file would lie.
    static final String PREVIEW = "import-preview";
    private static final double STEP = 0.01;

    private final LayerLibrary library;
    private final MapSurface map;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<LayerSurvey> layers = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<LayerSurvey>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CrsName>> crs = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DatumReport>> datum = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Phrase> message = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// An import into `library` that shows itself on `map`.
    public ImportViewModel(LayerLibrary library, MapSurface map, Background background) {
        this.library = library;
        this.map = map;
        this.background = background;
        crs.subscribe((before, now) -> preview());
        shown.subscribe((before, now) -> preview());
    }

    /// A file that was looked at.
    ///
    /// @param file the file
    /// @param options what a person said about it
    /// @param format the format's name
    /// @param isTable true when columns say where rows lie
    public record Opened(Path file, OpenOptions options, String format, boolean isTable) {}

    private record Look(Opened opened, List<LayerSurvey> surveys, List<Preview> previews) {}

    private final Map<LayerSurvey, Preview> previews = new HashMap<>();

    /// The file being looked at.
    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// Its layers.
    public ObservableList<LayerSurvey> layers() {
        return layers;
    }

    /// The layer on show.
    public ObjectProperty<Optional<LayerSurvey>> shownProperty() {
        return shown;
    }

    /// The system chosen for layers that declare none.
    public ObjectProperty<Optional<CrsName>> crsProperty() {
        return crs;
    }

    /// How the layer on show lies on the map in each system it could be in.
    public ReadOnlyObjectProperty<Optional<DatumReport>> datumProperty() {
        return datum.getReadOnlyProperty();
    }

    /// What was done.
    public ReadOnlyObjectProperty<Phrase> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// What could not be done.
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// True while something runs that can be cancelled.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// How far it has come, 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    /// True when a layer does not declare its system, so that a person must choose one.
    public boolean mustChoose() {
        return layers.stream().anyMatch(l -> l.info().crs() instanceof CrsKnowledge.Unknown);
    }

    /// True when everything is known that an import needs.
    public boolean canStart() {
        return !layers.isEmpty() && !busy.get() && (!mustChoose() || crs.get().isPresent());
    }

    /// Looks at `file` as it is.
    public void open(Path file) {
        crs.set(Optional.empty());
        look(file, OpenOptions.NONE);
    }

    /// Looks at the file again with its text in `encoding`; as the file says when empty.
    public void read(Optional<String> encoding) {
        opened.get().ifPresent(o -> look(o.file(), new OpenOptions(encoding, o.options().columns())));
    }

    /// Looks at the table again with `columns` saying where rows lie.
    public void place(Map<String, String> columns) {
        opened.get().ifPresent(o -> look(o.file(), new OpenOptions(o.options().encoding(), columns)));
    }

    private void look(Path file, OpenOptions options) {
        begin();
        background.run("look at " + file.getFileName(), () -> look(file, options, monitor()))
                .onSuccess(this::show)
                .onFailure(CancelledException.class, e -> message.set(Phrase.of(e)))
                .onFailure(ReportableException.class, e -> {
                    forget();
                    problem.set(Phrase.of(e));
                })
                .andFinally(() -> busy.set(false))
                .start();
    }

    private Look look(Path file, OpenOptions options, Monitor monitor) throws ReportableException {
        Format format = library.formats().detect(file);
        try (Dataset dataset = format.open(file, options)) {
            List<LayerSurvey> surveys = new ArrayList<>();
            List<Preview> samples = new ArrayList<>();
            for (FeatureSource layer : dataset.layers()) {
                surveys.add(DryRun.of(layer, monitor));
                samples.add(Preview.of(layer, monitor));
            }
            boolean isTable = format.id().equals("csv") || format.id().equals("xlsx");
            return new Look(new Opened(file, options, format.displayName(), isTable), surveys, samples);
        }
    }

    private void show(Look look) {
        previews.clear();
        for (int i = 0; i < look.surveys().size(); i++) {
            previews.put(look.surveys().get(i), look.previews().get(i));
        }
        opened.set(Optional.of(look.opened()));
        layers.setAll(look.surveys());
        shown.set(look.surveys()
                .stream()
                .filter(s -> s.features() > 0)
                .findFirst()
                .or(() -> look.surveys()
                        .stream()
                        .findFirst()));
        if (look.surveys().isEmpty()) {
            problem.set(Phrase.of("exchange.note-no-layers"));
        }
    }

    /// The system in which the layer on show would be read; empty while it must be chosen.
    public Optional<CrsName> shownCrs() {
        return shown.get().flatMap(this::crsOf);
    }

    private Optional<CrsName> crsOf(LayerSurvey survey) {
        return switch (survey.info().crs()) {
            case CrsKnowledge.Declared declared -> Optional.of(declared.crs());
            case CrsKnowledge.NotNeeded none -> Optional.empty();
            case CrsKnowledge.Unknown unknown -> crs.get();
        };
    }

    /// Shows on the map where the layer on show would lie, and how well it fits there in each system.
    private void preview() {
        removePreview();
        datum.set(Optional.empty());
        Optional<LayerSurvey> survey = shown.get();
        if (survey.isEmpty() || !previews.containsKey(survey.get())) {
            return;
        }
        Preview sample = previews.get(survey.get());
        MapPack loaded = pack();
        background.run("judge datum", () -> DatumGuard.candidates(sample.geometries(), loaded))
                .onSuccess(report -> datum.set(Optional.of(report)))
                .start();
        shownCrs().ifPresent(system -> background.run("preview", () -> sample.layer(PREVIEW, system))
                .onSuccess(layer -> layer.ifPresent(this::showPreview))
                .onFailure(ReportableException.class, e -> problem.set(Phrase.of(e)))
                .start());
    }

    private MapPack pack() {
        return new MapPack("", map.scene()
                .getValue()
                .map(s -> s.layers().stream().flatMap(l -> l.content().features().stream()).toList())
                .orElse(List.of()));
    }

    private void showPreview(PackedLayer layer) {
        map.replaceLayer(layer);
        layer.extent().ifPresent(map::zoomTo);
    }

    /// Takes the preview off the map.
    public void removePreview() {
        map.change(s -> s.find(PREVIEW).isPresent() ? s.without(PREVIEW) : s);
    }

    /// Imports all layers of the file.
    public void start() {
        if (!canStart()) {
            return;
        }
        Opened file = opened.get().orElseThrow();
        Map<String, Optional<CrsName>> systems = new HashMap<>();
        layers.forEach(l -> systems.put(l.info().name(), crsOf(l)));
        begin();
        background.run("import " + file.file().getFileName(), () -> bring(file, systems, monitor()))
                .onSuccess(this::done)
                .onFailure(CancelledException.class, e -> message.set(Phrase.of(e)))
                .onFailure(ReportableException.class, e -> problem.set(Phrase.of(e)))
                .andFinally(() -> busy.set(false))
                .start();
    }

    private record Brought(List<ImportedLayer> layers, List<KeptLayer> all) {}

    private Brought bring(Opened file, Map<String, Optional<CrsName>> systems, Monitor monitor)
            throws ReportableException {
        String day = library.day(file.file());
        try (Dataset dataset = library.formats().open(file.file(), file.options())) {
            List<LayerPlan> plans = new ArrayList<>();
            for (FeatureSource layer : dataset.layers()) {
                Optional<CrsName> system = systems.getOrDefault(layer.info().name(), Optional.empty());
                plans.add(new LayerPlan(layer, layer.info().name(), system,
                        new LayerSource(String.valueOf(file.file().getFileName()), day,
                                system.map(CrsName::code).orElse(""), "", "", false)));
            }
            return new Brought(library.add(plans, monitor), library.layers());
        }
    }

    private void done(Brought brought) {
        removePreview();
        List<String> added = brought.layers().stream().flatMap(l -> l.tables().stream()).map(t -> t.name()).toList();
        for (KeptLayer kept : brought.all()) {
            if (added.contains(kept.layer().name())) {
                kept.show(map);
                kept.layer().extent().ifPresent(map::zoomTo);
            }
        }
        long rows = brought.layers().stream().mapToLong(ImportedLayer::rows).sum();
        long problems = brought.layers().stream().mapToLong(l -> l.problems().total()).sum();
        forget();
        message.set(Phrase.of("import.done", rows, String.join(", ", added), problems));
    }

    private void forget() {
        previews.clear();
        layers.clear();
        shown.set(Optional.empty());
        opened.set(Optional.empty());
    }

    private void begin() {
        cancelled = new AtomicBoolean();
        busy.set(true);
        progress.set(0);
        message.set(Phrase.NONE);
        problem.set(Phrase.NONE);
    }

    /// Stops what runs; an import leaves nothing.
    public void cancel() {
        cancelled.set(true);
    }

    private Monitor monitor() {
        AtomicBoolean stop = cancelled;
        return new Monitor() {
            private double last;

            @Override
            public void progress(long done, long total) {
                double share = total <= 0 ? 0 : Math.min(1, done / (double) total);
                if (Math.abs(share - last) >= STEP) {
                    last = share;
                    background.show(() -> progress.set(share));
                }
            }

            @Override
            public boolean isCancelled() {
                return stop.get();
            }
        };
    }
}
