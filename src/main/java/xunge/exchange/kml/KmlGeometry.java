package xunge.exchange.kml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Writes geometries. Heights are kept and then counted from sea level.
final class KmlGeometry {

    private final XMLStreamWriter xml;

    KmlGeometry(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// Writes `geometry`; several parts become a `MultiGeometry`.
    void write(Geometry geometry) throws XMLStreamException {
        switch (geometry) {
            case Point point -> simple("Point", point.getCoordinates());
            case LineString line -> simple("LineString", line.getCoordinates());
            case Polygon polygon -> polygon(polygon);
            default -> {
                xml.writeStartElement("MultiGeometry");
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    write(geometry.getGeometryN(i));
                }
                xml.writeEndElement();
            }
        }
    }

    private void simple(String name, Coordinate[] places) throws XMLStreamException {
        xml.writeStartElement(name);
        heights(places);
        coordinates(places);
        xml.writeEndElement();
    }

    private void heights(Coordinate[] places) throws XMLStreamException {
        if (places.length > 0 && !Double.isNaN(places[0].getZ())) {
            xml.writeStartElement("altitudeMode");
            xml.writeCharacters("absolute");
            xml.writeEndElement();
        }
    }

    private void polygon(Polygon polygon) throws XMLStreamException {
        xml.writeStartElement("Polygon");
        heights(polygon.getCoordinates());
        ring("outerBoundaryIs", polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring("innerBoundaryIs", polygon.getInteriorRingN(i));
        }
        xml.writeEndElement();
    }

    private void ring(String name, LineString ring) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeStartElement("LinearRing");
        coordinates(ring.getCoordinates());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void coordinates(Coordinate[] places) throws XMLStreamException {
        xml.writeStartElement("coordinates");
        StringBuilder text = new StringBuilder();
        for (Coordinate at : places) {
            text.append(text.isEmpty() ? "" : " ").append(at.x).append(',').append(at.y);
            if (!Double.isNaN(at.getZ())) {
                text.append(',').append(at.getZ());
            }
        }
        xml.writeCharacters(text.toString());
        xml.writeEndElement();
    }
}
