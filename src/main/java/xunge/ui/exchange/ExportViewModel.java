package xunge.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import xunge.domain.ReportableException;
import xunge.exchange.CancelledException;
import xunge.exchange.CrsName;
import xunge.exchange.Format;
import xunge.exchange.Monitor;
import xunge.exchange.transfer.Export;
import xunge.exchange.transfer.PackedSource;
import xunge.geo.crs.KnownCrs;
import xunge.geo.layer.PackedLayer;
import xunge.render.FeatureChoice;
import xunge.render.MapHit;
import xunge.render.SceneLayer;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.text.Phrase;

/// The export of one layer of the map to a file. JavaFX thread only; no nodes.
public final class ExportViewModel {

    /// The systems each format takes.
    private static final Set<String> GEOPACKAGE = Set.of("EPSG:4490", "EPSG:4326", "EPSG:4547");

    /// Which features of the layer are written.
    public enum Extent {
        /** All of them. */
        ALL,
        /** Those the layer's filter and time window show. */
        FILTERED,
        /** Those that are selected. */
        SELECTED
    }

    private final LayerLibrary library;
    private final MapSurface map;
    private final Background background;
    private final ObjectProperty<Optional<String>> layer = new SimpleObjectProperty<>(Optional.empty());
    private final List<Format> formats;
    private final ObjectProperty<Format> format;
    private final ObjectProperty<KnownCrs> crs = new SimpleObjectProperty<>(KnownCrs.CGCS2000);
    private final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(Extent.ALL);
    private final ReadOnlyObjectWrapper<Phrase> message = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// An export of what `map` shows, in the formats of `library`.
    public ExportViewModel(LayerLibrary library, MapSurface map, Background background) {
        this.library = library;
        this.map = map;
        this.background = background;
        this.formats = library.formats().all().stream().filter(f -> f.writer().isPresent()).toList();
        this.format = new SimpleObjectProperty<>(formats.getFirst());
    }

    /// The layers on the map that have features.
    public List<String> layers() {
        return map.scene()
                .getValue()
                .map(s -> s.layers()
                        .stream()
                        .filter(l -> l.features().isPresent() && !l.name().equals(ImportViewModel.PREVIEW))
                        .map(SceneLayer::name)
                        .toList()
                        .reversed())
                .orElse(List.of());
    }

    /// The formats that are written.
    public List<Format> formats() {
        return formats;
    }

    /// The systems the chosen format takes.
    public List<KnownCrs> systems() {
        return KnownCrs.list()
                .stream()
                .filter(c -> !format.get().id().equals("gpkg") || GEOPACKAGE.contains(c.code()))
                .toList();
    }

    /// The layer to export.
    public ObjectProperty<Optional<String>> layerProperty() {
        return layer;
    }

    /// Which of the layer's features to write; what is not among [#extents] counts as all.
    public ObjectProperty<Extent> extentProperty() {
        return extent;
    }

    /// What can be written of the chosen layer: all, and where there are such, what its filter shows and the selection.
    public List<Extent> extents() {
        List<Extent> offered = new ArrayList<>(List.of(Extent.ALL));
        if (!choice().isAll()) {
            offered.add(Extent.FILTERED);
        }
        if (!chosenHits().isEmpty()) {
            offered.add(Extent.SELECTED);
        }
        return offered;
    }

    /// What is selected on the map, over all layers.
    public ObservableValue<List<MapHit>> selected() {
        return map.selection();
    }

    /// How many features of the chosen layer `part` has.
    public int count(Extent part) {
        return features(part).map(l -> (int) IntStream.range(0, l.size()).filter(taken(l, part)).count()).orElse(0);
    }

    private List<MapHit> chosenHits() {
        return map.selection()
                .getValue()
                .stream()
                .filter(h -> layer.get().filter(h.name()::equals).isPresent())
                .toList();
    }

    private Optional<SceneLayer> sceneLayer() {
        return layer.get().flatMap(name -> map.scene().getValue().flatMap(s -> s.find(name)));
    }

    /// The selection is written as it was when it was made, even if the layer has changed since.
    private Optional<PackedLayer> features(Extent part) {
        return part == Extent.SELECTED ? chosenHits().stream().map(MapHit::layer).reduce((first, last) -> last)
                : sceneLayer().flatMap(SceneLayer::features);
    }

    private FeatureChoice choice() {
        return sceneLayer().map(l -> l.look().choice()).orElse(FeatureChoice.ALL);
    }

    private IntPredicate taken(PackedLayer features, Extent part) {
        return switch (part) {
            case ALL -> feature -> true;
            case FILTERED -> choice().in(features);
            case SELECTED -> {
                BitSet chosen = new BitSet();
                chosenHits().stream()
                        .filter(h -> features.equals(h.layer()))
                        .forEach(h -> chosen.set(h.feature()));
                yield chosen::get;
            }
        };
    }

    /// The format to write.
    public ObjectProperty<Format> formatProperty() {
        return format;
    }

    /// The coordinate system to write in.
    public ObjectProperty<KnownCrs> crsProperty() {
        return crs;
    }

    /// What was done.
    public ReadOnlyObjectProperty<Phrase> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// What could not be done.
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// True while a file is written.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// A name for the file.
    public String suggestedName() {
        return layer.get().orElse("") + "." + format.get().extensions().getFirst();
    }

    /// Writes the layer to `target`.
    public void write(Path target) {
        Extent wantedPart = extents().contains(extent.get()) ? extent.get() : Extent.ALL;
        Optional<PackedLayer> chosen = features(wantedPart);
        if (chosen.isEmpty()) {
            return;
        }
        cancelled = new AtomicBoolean();
        AtomicBoolean stop = cancelled;
        busy.set(true);
        message.set(Phrase.NONE);
        problem.set(Phrase.NONE);
        IntPredicate part = taken(chosen.get(), wantedPart);
        Format wanted = format.get();
        CrsName system = new CrsName(crs.get().code(), crs.get().code(), Optional.empty());
        background.run("export " + target.getFileName(),
                () -> Export.run(
                        new PackedSource(chosen.get(), part, library.styles(chosen.get().name())), f -> true, wanted,
                        target, system, until(stop)))
                .onSuccess(w -> message.set(Phrase.of("export.done", w.features(),
                        String.valueOf(target.getFileName()), w.problems().total() + w.notes().size())))
                .onFailure(CancelledException.class, e -> message.set(Phrase.of(e)))
                .onFailure(ReportableException.class, e -> problem.set(Phrase.of(e)))
                .andFinally(() -> busy.set(false))
                .start();
    }

    private static Monitor until(AtomicBoolean stop) {
        return new Monitor() {
            @Override
            public void progress(long done, long total) {
                // the bar only shows that it goes on
            }

            @Override
            public boolean isCancelled() {
                return stop.get();
            }
        };
    }

    /// Stops writing; nothing is left.
    public void cancel() {
        cancelled.set(true);
    }
}
