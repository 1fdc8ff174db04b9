package xunge.exchange.geopackage;

import java.nio.file.Path;
import java.util.List;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSource;
import xunge.exchange.Note;
import xunge.store.StoreException;
import xunge.store.gpkg.ForeignGeoPackage;

/// An open GeoPackage.
final class GeoPackageDataset implements Dataset {

    private final ForeignGeoPackage file;
    private final List<FeatureSource> layers;

    private GeoPackageDataset(ForeignGeoPackage file, List<FeatureSource> layers) {
        this.file = file;
        this.layers = layers;
    }

    static Dataset open(Path path) throws ExchangeException {
        ForeignGeoPackage file = null;
        try {
            file = ForeignGeoPackage.open(path);
            ForeignGeoPackage opened = file;
            return new GeoPackageDataset(file,
                    file.tables().stream().map(t -> (FeatureSource) new GeoPackageSource(opened, t)).toList());
        } catch (StoreException e) {
            if (file != null) {
                file.close();
            }
            throw new ExchangeException(e.messageKey(), e.arguments(), e);
        }
    }

    @Override
    public List<FeatureSource> layers() {
        return layers;
    }

    @Override
    public List<Note> notes() {
        return layers.isEmpty() ? List.of(Note.of("exchange.note-no-layers")) : List.of();
    }

    @Override
    public void close() {
        file.close();
    }
}
