package xunge.store.gpkg;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import xunge.domain.LayerSource;

/// Where each layer comes from: the product's own table `xunge_layer_source`, and the same words as GeoPackage metadata
/// (Dublin Core) for other programs.
final class LayerSources {

    private static final String DUBLIN_CORE = "http://purl.org/dc/terms/";
    private static final String INSERT_REFERENCE = """
            INSERT INTO gpkg_metadata_reference (reference_scope, table_name, timestamp, md_file_id)
            VALUES ('table', ?, ?, ?)""";

    private LayerSources() {}

    static void write(Connection connection, FeatureTable table, String lastChange) throws SQLException {
        write(connection, table.name(), table.title(), table.source(), lastChange);
    }

    static void write(Connection connection, String name, String title, LayerSource source, String lastChange)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO xunge_layer_source (table_name, source, date, datum, accuracy, licence, schematic)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, source.source());
            insert.setString(3, source.date());
            insert.setString(4, source.datum());
            insert.setString(5, source.accuracy());
            insert.setString(6, source.licence());
            insert.setInt(7, source.schematic() ? 1 : 0);
            insert.executeUpdate();
        }
        writeMetadata(connection, name, dublinCore(title, source), lastChange);
    }

    private static void writeMetadata(Connection connection, String name, String words, String lastChange)
            throws SQLException {
        try (PreparedStatement metadata = connection.prepareStatement(
                "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata)"
                        + " VALUES ('dataset', ?, 'text/xml', ?) RETURNING id");
                PreparedStatement reference = connection.prepareStatement(INSERT_REFERENCE)) {
            metadata.setString(1, DUBLIN_CORE);
            metadata.setString(2, words);
            long id;
            try (ResultSet row = metadata.executeQuery()) {
                row.next();
                id = row.getLong(1);
            }
            reference.setString(1, name);
            reference.setString(2, lastChange);
            reference.setLong(3, id);
            reference.executeUpdate();
        }
    }

    private static String dublinCore(String title, LayerSource source) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <metadata xmlns:dcterms="%s">
                  <dcterms:title>%s</dcterms:title>
                  <dcterms:source>%s</dcterms:source>
                  <dcterms:date>%s</dcterms:date>
                  <dcterms:description>%s; %s; %s</dcterms:description>
                  <dcterms:license>%s</dcterms:license>
                </metadata>
                """.formatted(DUBLIN_CORE, xml(title), xml(source.source()), xml(source.date()),
                xml(source.datum()), xml(source.accuracy()), source.schematic() ? "示意 schematic" : "surveyed",
                xml(source.licence()));
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// All sources by table name, in the order the layers were written.
    static Map<String, LayerSource> readAll(Connection connection) throws SQLException {
        Map<String, LayerSource> sources = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT table_name, source, date, datum, accuracy, licence,"
                        + " schematic FROM xunge_layer_source ORDER BY id")) {
            while (row.next()) {
                sources.put(row.getString(1), new LayerSource(row.getString(2), row.getString(3), row.getString(4),
                        row.getString(5), row.getString(6), row.getInt(7) != 0));
            }
        }
        return sources;
    }
}
