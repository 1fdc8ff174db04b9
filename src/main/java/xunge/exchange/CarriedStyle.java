package xunge.exchange;

/// How a layer is drawn, as a file carries it with the layer.
///
/// @param name what people call it
/// @param sld as SLD; empty when the file has only the other form
/// @param qml in QGIS's own form; empty when there is none
/// @param isDefault true for the one the layer opens with
/// @param description more words
public record CarriedStyle(String name, String sld, String qml, boolean isDefault, String description) {}
