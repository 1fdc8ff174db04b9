package xunge.store.gpkg;

/// A style kept with a layer in a GeoPackage, one row of QGIS's table `layer_styles`.
///
/// @param table the layer's table
/// @param name what people call the style; the table holds 30 letters of it
/// @param sld the style as SLD, empty when only QGIS's own form is there
/// @param qml the style in QGIS's own form, which is the one QGIS draws by; empty when there is none
/// @param isDefault true for the style a layer opens with
/// @param description more words
public record StoredStyle(String table, String name, String sld, String qml, boolean isDefault, String description) {}
