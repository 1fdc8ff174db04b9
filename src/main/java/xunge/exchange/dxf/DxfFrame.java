package xunge.exchange.dxf;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;

/// What stands before and after the entities of a drawing of release 2000 (AC1015): the least that AutoCAD, LibreCAD and
/// GDAL open without repair. Handles below [#FIRST_HANDLE] are its own.
final class DxfFrame {

    /// The handle of the block that is the drawing's own space, which owns all entities.
    static final String MODEL_SPACE = "1F";
    /// The first handle an entity may have.
    static final long FIRST_HANDLE = 0x10000;

    private static final int WHITE = 7;
    private static final long FIRST_LAYER = 0x100;

    private final List<String> layers;
    private final Envelope extent;
    private final String crs;
    private final long nextHandle;
    private final StringBuilder text = new StringBuilder();

    DxfFrame(List<String> layers, Envelope extent, String crs, long nextHandle) {
        this.layers = layers;
        this.extent = extent;
        this.crs = crs;
        this.nextHandle = nextHandle;
    }

    /// Everything up to the first entity.
    String before() {
        text.setLength(0);
        if (crs.startsWith("EPSG:")) {
            groups(999, "CRS " + crs);
        }
        groups(0, "SECTION", 2, "HEADER", 9, "$ACADVER", 1, "AC1015", 9, "$DWGCODEPAGE", 3, DxfText.WRITTEN_PAGE, 9,
                "$HANDSEED",
                5, Long.toHexString(nextHandle).toUpperCase(Locale.ROOT), 9, "$INSUNITS", 70, 6);
        if (!extent.isNull()) {
            groups(9, "$EXTMIN", 10, extent.getMinX(), 20, extent.getMinY(), 30, 0.0, 9, "$EXTMAX", 10,
                    extent.getMaxX(), 20, extent.getMaxY(), 30, 0.0);
        }
        groups(0, "ENDSEC", 0, "SECTION", 2, "CLASSES", 0, "ENDSEC", 0, "SECTION", 2, "TABLES");
        viewports();
        lineTypes();
        layerTable();
        styles();
        table("VIEW", "6", 0);
        groups(0, "ENDTAB");
        table("UCS", "7", 0);
        groups(0, "ENDTAB");
        applications();
        blockRecords();
        groups(0, "ENDSEC", 0, "SECTION", 2, "BLOCKS");
        block(MODEL_SPACE, "20", "21", "*Model_Space");
        block("1B", "1C", "1D", "*Paper_Space");
        groups(0, "ENDSEC", 0, "SECTION", 2, "ENTITIES");
        return text.toString();
    }

    /// Everything behind the last entity.
    String after() {
        text.setLength(0);
        groups(0, "ENDSEC", 0, "SECTION", 2, "OBJECTS", 0, "DICTIONARY", 5, "C", 330, 0, 100, "AcDbDictionary", 281, 1,
                3,
                "ACAD_GROUP", 350, "D", 0, "DICTIONARY", 5, "D", 330, "C", 100, "AcDbDictionary", 281, 1, 0, "ENDSEC",
                0,
                "EOF");
        return text.toString();
    }

    private void groups(Object... codesAndValues) {
        for (Object part : codesAndValues) {
            text.append(part).append("\r\n");
        }
    }

    private void table(String name, String handle, int count) {
        groups(0, "TABLE", 2, name, 5, handle, 330, 0, 100, "AcDbSymbolTable", 70, count);
    }

    private void record(String type, String handle, String owner, String subclass) {
        groups(0, type, 5, handle, 330, owner, 100, "AcDbSymbolTableRecord", 100, subclass);
    }

    private void viewports() {
        double x = extent.isNull() ? 0 : extent.centre().x;
        double y = extent.isNull() ? 0 : extent.centre().y;
        double height = extent.isNull() ? 100 : Math.max(1, Math.max(extent.getHeight(), extent.getWidth()));
        table("VPORT", "8", 1);
        record("VPORT", "29", "8", "AcDbViewportTableRecord");
        groups(2, "*ACTIVE", 70, 0, 10, 0.0, 20, 0.0, 11, 1.0, 21, 1.0, 12, x, 22, y, 40, height, 41, 1.5, 0, "ENDTAB");
    }

    private void lineTypes() {
        table("LTYPE", "5", 3);
        lineType("14", "ByBlock");
        lineType("15", "ByLayer");
        lineType("16", "Continuous");
        groups(0, "ENDTAB");
    }

    private void lineType(String handle, String name) {
        record("LTYPE", handle, "5", "AcDbLinetypeTableRecord");
        groups(2, name, 70, 0, 3, "", 72, 65, 73, 0, 40, 0.0);
    }

    private void layerTable() {
        boolean hasZero = layers.contains("0");
        table("LAYER", "2", layers.size() + (hasZero ? 0 : 1));
        if (!hasZero) {
            layer("10", "0");
        }
        long handle = FIRST_LAYER;
        for (String name : layers) {
            layer(Long.toHexString(handle++).toUpperCase(Locale.ROOT), DxfText.escaped(name));
        }
        groups(0, "ENDTAB");
    }

    private void layer(String handle, String name) {
        record("LAYER", handle, "2", "AcDbLayerTableRecord");
        groups(2, name, 70, 0, 62, WHITE, 6, "Continuous");
    }

    private void styles() {
        table("STYLE", "3", 1);
        record("STYLE", "11", "3", "AcDbTextStyleTableRecord");
        groups(2, "Standard", 70, 0, 40, 0.0, 41, 1.0, 50, 0.0, 71, 0, 42, 2.5, 3, "txt", 4, "gbcbig.shx", 0, "ENDTAB");
    }

    private void applications() {
        table("APPID", "9", 1);
        record("APPID", "12", "9", "AcDbRegAppTableRecord");
        groups(2, "ACAD", 70, 0, 0, "ENDTAB");
        table("DIMSTYLE", "A", 0);
        groups(100, "AcDbDimStyleTable", 0, "ENDTAB");
    }

    private void blockRecords() {
        table("BLOCK_RECORD", "1", 2);
        record("BLOCK_RECORD", MODEL_SPACE, "1", "AcDbBlockTableRecord");
        groups(2, "*Model_Space");
        record("BLOCK_RECORD", "1B", "1", "AcDbBlockTableRecord");
        groups(2, "*Paper_Space", 0, "ENDTAB");
    }

    private void block(String owner, String begin, String end, String name) {
        groups(0, "BLOCK", 5, begin, 330, owner, 100, "AcDbEntity", 8, "0", 100, "AcDbBlockBegin", 2, name, 70, 0, 10,
                0.0, 20, 0.0, 30, 0.0, 3, name, 1, "", 0, "ENDBLK", 5, end, 330, owner, 100, "AcDbEntity", 8, "0", 100,
                "AcDbBlockEnd");
    }
}
