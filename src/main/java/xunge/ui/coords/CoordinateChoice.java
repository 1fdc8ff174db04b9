package xunge.ui.coords;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import xunge.geo.crs.CitySystem;
import xunge.geo.crs.CitySystemException;
import xunge.geo.crs.CitySystemReader;
import xunge.geo.crs.Crs;
import xunge.geo.crs.KnownCrs;
import xunge.ui.common.Background;
import xunge.ui.common.Settings;
import xunge.ui.text.Phrase;

/// The coordinate system in which the window writes positions, and those one can choose from: the well-known ones, and the
/// city's own once its parameter file was loaded. Both are remembered. View thread only; files are read in the
/// background.
public final class CoordinateChoice {

    private final Settings settings;
    private final Background background;
    private final ObservableList<Crs> systems = FXCollections.observableArrayList(KnownCrs.list());
    private final ObjectProperty<Crs> chosen = new SimpleObjectProperty<>(KnownCrs.CGCS2000);
    private final ReadOnlyObjectWrapper<Optional<CitySystem>> city = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);

    /// The choice remembered in `settings`.
    public CoordinateChoice(Settings settings, Background background) {
        this.settings = settings;
        this.background = background;
        String last = settings.find(Settings.Key.COORDINATES).orElse("");
        KnownCrs.find(last).ifPresent(chosen::set);
        settings.find(Settings.Key.CITY_SYSTEM).ifPresent(file -> read(Path.of(file), last));
    }

    /// The system in use.
    public ReadOnlyObjectProperty<Crs> chosenProperty() {
        return chosen;
    }

    /// All that can be chosen.
    public ObservableList<Crs> systems() {
        return systems;
    }

    /// The city's own system, once it was loaded.
    public ReadOnlyObjectProperty<Optional<CitySystem>> cityProperty() {
        return city.getReadOnlyProperty();
    }

    /// Why a parameter file was not taken; nothing when all is well.
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Writes positions in `crs` from now on.
    public void choose(Crs crs) {
        chosen.set(crs);
        settings.put(Settings.Key.COORDINATES, crs.code());
    }

    /// Takes the city system in `file`, uses it, and remembers the file; on a fault everything stays as it was and the
    /// problem is said.
    public void load(Path file) {
        background.run("city system", () -> CitySystemReader.read(file)).onSuccess(system -> {
            put(system);
            choose(system);
            settings.put(Settings.Key.CITY_SYSTEM, file.toAbsolutePath().toString());
        }).onFailure(CitySystemException.class, e -> problem.set(Phrase.of(e))).start();
    }

    /// The file of the last time; its system is chosen again when it was called `last`.
    private void read(Path file, String last) {
        background.run("city system", () -> CitySystemReader.read(file)).onSuccess(system -> {
            put(system);
            if (system.code().equals(last)) {
                chosen.set(system);
            }
        }).onFailure(CitySystemException.class, e -> problem.set(Phrase.of(e))).start();
    }

    private void put(CitySystem system) {
        problem.set(Phrase.NONE);
        systems.removeIf(CitySystem.class::isInstance);
        systems.add(system);
        city.set(Optional.of(system));
    }
}
