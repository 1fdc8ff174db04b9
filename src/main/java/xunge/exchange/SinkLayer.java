package xunge.exchange;

/// What is to be written.
///
/// @param name the layer's name
/// @param schema its attributes and kind of geometry
/// @param crs the system its geometries are given in
public record SinkLayer(String name, Schema schema, CrsName crs) {}
