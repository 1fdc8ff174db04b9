package xunge.ui.basemap;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import xunge.domain.ReportableException;
import xunge.exchange.raster.BaseMap;
import xunge.exchange.raster.PictureFile;
import xunge.exchange.raster.TiledPicture;
import xunge.exchange.raster.online.BaseMaps;
import xunge.exchange.raster.online.OnlineTiles;
import xunge.exchange.raster.online.TileServices;
import xunge.exchange.raster.online.WmtsCapabilities;
import xunge.geo.raster.PictureDatum;
import xunge.geo.raster.RasterException;
import xunge.render.LayerContent;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.text.Phrase;

/// The base maps of the window: opens those that were set up, and sets up new ones. Nothing is fetched before a person
/// gave an address and chose its datum.
public final class BaseMapViewModel {

    /// Tiles come in bunches: the map is drawn anew once for those of this time.
    private static final long BUNCH_NANOS = TimeUnit.MILLISECONDS.toNanos(400);

    private final BaseMaps maps;
    private final MapSurface surface;
    private final Background background;
    private final ObservableList<BaseMapRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Candidate>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PictureDatum>> datum = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> epsg = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty token = new SimpleStringProperty("");
    private final StringProperty attribution = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);

    /// The base maps `maps` on `surface`.
    public BaseMapViewModel(BaseMaps maps, MapSurface surface, Background background) {
        this.maps = maps;
        this.surface = surface;
        this.background = background;
    }

    /// Puts those that were set up onto the map.
    public void open() {
        background.run("base maps", maps::list)
                .onSuccess(all -> all.forEach(this::show))
                .onFailure(ReportableException.class, this::say)
                .start();
    }

    /// Those that were set up.
    ObservableList<BaseMapRow> rows() {
        return rows;
    }

    /// The pictures of the file or service in hand.
    ObservableList<Candidate> candidates() {
        return candidates;
    }

    /// Which of them is to be added.
    ObjectProperty<Optional<Candidate>> chosenProperty() {
        return chosen;
    }

    /// The declared datum; empty until a person chose.
    ObjectProperty<Optional<PictureDatum>> datumProperty() {
        return datum;
    }

    /// The declared system of a file that names none.
    ObjectProperty<Optional<Integer>> epsgProperty() {
        return epsg;
    }

    /// The address of a service, with its places for tile and key, or of its WMTS capabilities.
    StringProperty addressProperty() {
        return address;
    }

    /// The city's key for it.
    StringProperty tokenProperty() {
        return token;
    }

    /// Who makes the map.
    StringProperty attributionProperty() {
        return attribution;
    }

    /// What went wrong last.
    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// True while a file is opened or a service asked.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Looks what pictures `file` holds.
    void look(Path file) {
        begin();
        background.run("base map", () -> PictureFile.propose(file))
                .onSuccess(found -> offer(found.stream()
                        .map(p -> new Candidate(p.title(), p.system(), p.mayBeShifted(),
                                code -> new BaseMap.File(file.toString(), p.picture(), code)))
                        .toList()))
                .onFailure(ReportableException.class, this::say)
                .andFinally(() -> busy.set(false))
                .start();
    }

    /// Takes the address: one with places for tiles as it is, another is asked what it offers.
    void lookOnline() {
        String where = address.get().strip();
        String key = token.get().strip();
        if (where.contains("{x}")) {
            begin();
            busy.set(false);
            offer(List.of(new Candidate(host(where), "EPSG:3857", true,
                    code -> TileServices.xyz(where, key, attribution.get().strip()))));
            return;
        }
        begin();
        background.run("wmts", () -> ask(where, key))
                .onSuccess(offers -> offer(offers.stream()
                        .map(o -> new Candidate(o.title() + " · " + o.matrixSet(), "EPSG:" + o.service().epsg(), true,
                                code -> o.service()))
                        .toList()))
                .onFailure(ReportableException.class, this::say)
                .andFinally(() -> busy.set(false))
                .start();
    }

    private static List<WmtsCapabilities.Offer> ask(String where, String key) throws RasterException {
        try {
            return TileServices.askWmts(where, key);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static String host(String template) {
        String[] parts = template.split("/", -1);
        return parts.length > 2 ? parts[2].replace("{s}.", "") : template;
    }

    private void begin() {
        busy.set(true);
        problem.set(Phrase.NONE);
        candidates.clear();
        chosen.set(Optional.empty());
        datum.set(Optional.empty());
        epsg.set(Optional.empty());
    }

    private void offer(List<Candidate> found) {
        candidates.setAll(found);
        chosen.set(found.stream().findFirst());
        if (found.isEmpty()) {
            problem.set(Phrase.of("basemap.nothing-found"));
        }
    }

    /// True when everything is declared that must be.
    boolean canAdd(Candidate candidate) {
        return !(candidate.mustDeclareSystem() && epsg.get().isEmpty())
                && !(candidate.mustDeclareDatum() && datum.get().isEmpty());
    }

    /// Adds the chosen picture, once it could be opened.
    void add() {
        chosen.get().filter(this::canAdd).ifPresent(candidate -> {
            busy.set(true);
            problem.set(Phrase.NONE);
            BaseMap.Origin origin = candidate.origin().apply(epsg.get().orElse(0));
            PictureDatum declared = datum.get().orElse(PictureDatum.CGCS2000);
            background.run("base map", () -> maps.propose(candidate.title(), origin, declared))
                    .onSuccess(this::tryOut)
                    .onFailure(ReportableException.class, this::say)
                    .andFinally(() -> busy.set(false))
                    .start();
        });
    }

    /// Kept only when it could be opened.
    private void tryOut(BaseMap map) {
        BaseMapRow row = new BaseMapRow(map);
        background.run("base map", () -> {
            TiledPicture picture = maps.open(map, events(row));
            maps.keep(map);
            return picture;
        }).onSuccess(picture -> {
            rows.add(row);
            put(map, picture);
            candidates.clear();
            chosen.set(Optional.empty());
        }).onFailure(ReportableException.class, this::say).start();
    }

    private void show(BaseMap map) {
        BaseMapRow row = new BaseMapRow(map);
        rows.add(row);
        background.run("base map", () -> maps.open(map, events(row)))
                .onSuccess(picture -> put(map, picture))
                .onFailure(ReportableException.class, e -> row.problem(Phrase.of(e)))
                .start();
    }

    private void put(BaseMap map, TiledPicture picture) {
        surface.change(scene -> scene.withContent(map.title(), LayerContent.Picture.of(picture)));
    }

    private OnlineTiles.Events events(BaseMapRow row) {
        AtomicBoolean isWaiting = new AtomicBoolean();
        return new OnlineTiles.Events(() -> {
            if (isWaiting.compareAndSet(false, true)) {
                LockSupport.parkNanos(BUNCH_NANOS);
                isWaiting.set(false);
                background.show(() -> refresh(row));
            }
        }, reason -> background.show(() -> row.problem(Phrase.of(reason))));
    }

    private void refresh(BaseMapRow row) {
        row.problem(Phrase.NONE);
        surface.change(scene -> scene.find(row.map().title())
                .map(layer -> scene.withContent(layer.name(), again(layer.content())))
                .orElse(scene));
    }

    /// The same picture as something new, so that its tiles are drawn again.
    private static LayerContent again(LayerContent content) {
        return content instanceof LayerContent.Picture p
                ? new LayerContent.Picture(theme -> p.picture().apply(theme), p.source(), p.base())
                : content;
    }

    /// Takes the base map of `row` off the map and out of the list.
    void remove(BaseMapRow row) {
        background.perform("base map", () -> maps.remove(row.map()))
                .onSuccess(done -> {
                    rows.remove(row);
                    surface.change(scene -> scene.without(row.map().title()));
                })
                .onFailure(ReportableException.class, this::say)
                .start();
    }

    private void say(ReportableException reason) {
        problem.set(Phrase.of(reason));
    }
}
