package xunge.store.gpkg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import xunge.store.Finding.Kind;
import xunge.store.Findings;

/// Checks one feature table: every geometry readable, valid (OGC 06-103r4) and inside its box of the spatial index.
final class GeometryAudit {

    private final LayerReader.Description layer;
    private final Findings findings;
    private long indexed;

    private GeometryAudit(LayerReader.Description layer, Findings findings) {
        this.layer = layer;
        this.findings = findings;
    }

    static void run(SqlSession sql, LayerReader.Description layer, List<String> tables, Findings findings)
            throws SQLException {
        if (!tables.contains(layer.table())) {
            return;
        }
        String index = "rtree_" + layer.table() + "_" + layer.geometryColumn();
        boolean hasIndex = tables.contains(index);
        GeometryAudit audit = new GeometryAudit(layer, findings);
        String boxes = hasIndex ? " r.minx, r.maxx, r.miny, r.maxy FROM %s t LEFT JOIN %s r ON r.id = t.rowid"
                .formatted(SqlScripts.quoted(layer.table()), SqlScripts.quoted(index))
                : " NULL, NULL, NULL, NULL FROM %s t".formatted(SqlScripts.quoted(layer.table()));
        sql.list("SELECT t.rowid, t.%s,".formatted(SqlScripts.quoted(layer.geometryColumn())) + boxes, row -> {
            audit.check(row, hasIndex);
            return row;
        });
        if (hasIndex && sql.number("SELECT count(*) FROM " + SqlScripts.quoted(index)) > audit.indexed) {
            findings.add(Kind.GEOMETRY, "store.check-index-surplus", layer.table());
        }
    }

    private void check(ResultSet row, boolean hasIndex) throws SQLException {
        long id = row.getLong(1);
        byte @Nullable [] blob = row.getBytes(2);
        if (blob == null) {
            return;
        }
        try {
            Geometry geometry = GeometryBlob.decode(blob);
            checkGeometry(id, geometry);
            if (hasIndex && !geometry.isEmpty()) {
                checkIndex(row, id, geometry.getEnvelopeInternal());
            }
        } catch (ParseException e) {
            findings.add(Kind.GEOMETRY, "store.check-geometry-unreadable", layer.table(), id);
        }
    }

    private void checkGeometry(long id, Geometry geometry) {
        if (geometry.getSRID() != layer.srs()) {
            findings.add(Kind.GEOMETRY, "store.check-geometry-srs", layer.table(), id,
                    Integer.toString(geometry.getSRID()), Integer.toString(layer.srs()));
        }
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error != null) {
            findings.add(Kind.GEOMETRY, "store.check-geometry-invalid", layer.table(), id, error.getMessage(),
                    String.valueOf(error.getCoordinate()));
        }
    }

    /// The index keeps 32-bit numbers rounded outwards, so the box may be larger but never smaller.
    private void checkIndex(ResultSet row, long id, Envelope box) throws SQLException {
        double minX = row.getDouble(3);
        if (row.wasNull() || minX > box.getMinX() || row.getDouble(4) < box.getMaxX()
                || row.getDouble(5) > box.getMinY() || row.getDouble(6) < box.getMaxY()) {
            findings.add(Kind.GEOMETRY, "store.check-index-missing", layer.table(), id);
        }
        indexed++;
    }
}
