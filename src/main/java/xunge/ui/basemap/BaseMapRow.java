package xunge.ui.basemap;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import xunge.exchange.raster.BaseMap;
import xunge.geo.raster.PictureDatum;
import xunge.ui.text.Phrase;

/// A base map in the list, and what is wrong with it.
final class BaseMapRow {

    private final BaseMap map;
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);

    BaseMapRow(BaseMap map) {
        this.map = map;
    }

    BaseMap map() {
        return map;
    }

    /// Nothing when all is well.
    ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void problem(Phrase now) {
        problem.set(now);
    }

    /// Where it comes from and in which datum.
    Phrase about() {
        Phrase datum = datum(map.datum());
        return switch (map.origin()) {
            case BaseMap.File file -> Phrase.of("basemap.about.file", file.path(), datum);
            case BaseMap.Online online -> Phrase.of("basemap.about.online", online.template(), datum);
        };
    }

    /// A datum in words.
    static Phrase datum(PictureDatum datum) {
        return Phrase.of(switch (datum) {
            case CGCS2000 -> "basemap.datum.cgcs2000";
            case GCJ02 -> "basemap.datum.gcj02";
        });
    }
}
