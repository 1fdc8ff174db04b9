package xunge.exchange.formats;

import java.util.List;
import xunge.exchange.Formats;
import xunge.exchange.dxf.DxfFormat;
import xunge.exchange.geojson.GeoJsonFormat;
import xunge.exchange.geopackage.GeoPackageFormat;
import xunge.exchange.kml.KmlFormat;
import xunge.exchange.osm.OsmFormat;
import xunge.exchange.shapefile.ShapefileFormat;
import xunge.exchange.table.CsvFormat;
import xunge.exchange.table.XlsxFormat;

/// All formats the product reads or writes.
public final class KnownFormats {

    private KnownFormats() {}

    /// The list, more specific formats first.
    public static Formats all() {
        return new Formats(List.of(new GeoPackageFormat(), new ShapefileFormat(), new GeoJsonFormat(), new OsmFormat(),
                new KmlFormat(), new DxfFormat(), new XlsxFormat(), new CsvFormat()));
    }
}
