package xunge.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import xunge.domain.ReportableException;
import xunge.exchange.CancelledException;
import xunge.exchange.CrsName;
import xunge.exchange.Format;
import xunge.exchange.Monitor;
import xunge.exchange.transfer.Export;
import xunge.exchange.transfer.PackedSource;
import xunge.geo.crs.KnownCrs;
import xunge.geo.layer.PackedLayer;
import xunge.render.SceneLayer;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.text.Phrase;

/// The export of one layer of the map to a file. JavaFX thread only; no nodes.
public final class ExportViewModel {

    /// The systems each format takes.
    private static final Set<String> GEOPACKAGE = Set.of("EPSG:4490", "EPSG:4326", "EPSG:4547");

    private final MapSurface map;
    private final Background background;
    private final ObjectProperty<Optional<String>> layer = new SimpleObjectProperty<>(Optional.empty());
    private final List<Format> formats;
    private final ObjectProperty<Format> format;
    private final ObjectProperty<KnownCrs> crs = new SimpleObjectProperty<>(KnownCrs.CGCS2000);
    private final ReadOnlyObjectWrapper<Phrase> message = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// An export of what `map` shows, in the formats of `library`.
    public ExportViewModel(LayerLibrary library, MapSurface map, Background background) {
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
        Optional<PackedLayer> chosen = layer.get()
                .flatMap(name -> map.scene()
                        .getValue()
                        .flatMap(s -> s.findLayer(
                                name)));
        if (chosen.isEmpty()) {
            return;
        }
        cancelled = new AtomicBoolean();
        AtomicBoolean stop = cancelled;
        busy.set(true);
        message.set(Phrase.NONE);
        problem.set(Phrase.NONE);
        Format wanted = format.get();
        CrsName system = new CrsName(crs.get().code(), crs.get().code(), Optional.empty());
        background.run("export " + target.getFileName(),
                () -> Export.run(new PackedSource(chosen.get(), i -> true), f -> true, wanted, target, system,
                        until(stop)))
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
