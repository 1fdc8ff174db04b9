package xunge.exchange.geopackage;

import xunge.exchange.CarriedStyle;
import xunge.store.gpkg.StoredStyle;

/// Between the styles that go with a layer and those a GeoPackage keeps.
public final class GeoPackageStyles {

    private GeoPackageStyles() {}

    /// `style` as it is kept with `table`.
    public static StoredStyle stored(CarriedStyle style, String table) {
        return new StoredStyle(table, style.name(), style.sld(), style.qml(), style.isDefault(), style.description());
    }

    /// `style` as it goes with its layer.
    public static CarriedStyle carried(StoredStyle style) {
        return new CarriedStyle(style.name(), style.sld(), style.qml(), style.isDefault(), style.description());
    }
}
